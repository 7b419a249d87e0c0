import { RouterOsError, TrapError } from "../../provider/errors";
import type { Router } from "../../provider/router/router";
import type { Row } from "../../provider/transport/transport";
import { startIn } from "../../provider/values/clock";
import { attempt, untilAllSucceed } from "../../provider/safety/steps";
import { consoleCommand, quote, shown } from "../../provider/values";

const MENU = "/system/scheduler";

/** How much longer than a test the router waits before it enables the member itself, in milliseconds. */
const GRACE = 15_000;
/** After the first time it tries again, should the clock have been set meanwhile or a step fail. */
const AGAIN = "1m";

/** The entry of the scheduler that enables a member when the test does not. */
export interface RecoveryTimer {
  name: string;
  /** When it comes due, by the router's clock. */
  due: string;
}

/** The name of the entry of a bond: at most one test of a bond runs at a time. */
export const recoveryTimerName = (bond: string): string =>
  `pulumi-routeros-failover-${shown(bond)}`;

const enabling = (member: string) =>
  consoleCommand("/interface", "enable", { find: { name: member } });

/**
 * What the router does when it comes due, on 6.49 and on 7. While that fails it runs again. No real
 * router has run it yet.
 */
export function recoveryScript(bond: string, member: string): string {
  const name = recoveryTimerName(bond);
  // Enabling an item that is not found is no error.
  const isThere = `:if ([:len [/interface find where name=${quote(member)}]] = 0) do={ :error "not found" }`;
  return untilAllSucceed(
    name,
    [attempt(`${isThere}; ${enabling(member)}`, `enable ${member}`)],
    `enabled ${member} again, since the failover test of ${bond} did not end by itself`,
  ).join("\n");
}

/** Makes the entry, and makes sure that the router is going to run it. */
export async function arm(
  router: Router,
  bond: string,
  member: string,
  limit: number,
): Promise<RecoveryTimer> {
  const name = recoveryTimerName(bond);
  const [clock = {}] = await router.fresh("/system/clock");
  // The clock shows whole seconds: one of them may be over already.
  const start = startIn(clock, Math.ceil((limit + GRACE) / 1000) + 1);
  const id = await router.add(MENU, {
    name,
    ...start,
    interval: AGAIN,
    "on-event": recoveryScript(bond, member),
    policy: "read,write",
    comment: shown(`enables ${member}, should a failover test of ${bond} not end by itself`),
  });
  const row = await router.readBack(MENU, id);
  if (row?.["next-run"] === undefined)
    throw new RouterOsError(
      `cannot rely on ${MENU} of ${router.label}: it does not say when ${name} is run`,
    );
  return { name, due: `${start["start-date"]} ${start["start-time"]}` };
}

/** Removes the entry. False when it was gone: then the router has enabled the member itself. */
export async function disarm(router: Router, bond: string): Promise<boolean> {
  const entry = entryOf(await router.fresh(MENU), bond);
  if (entry === undefined) return false;
  try {
    await router.remove(MENU, entry[".id"] ?? "");
    return true;
  } catch (error) {
    const rows = await router.fresh(MENU);
    if (rows.some((row) => row[".id"] === entry[".id"])) throw error;
    // Only a refusal means that it was gone before; otherwise the answer was lost.
    return !(error instanceof TrapError);
  }
}

/** What an earlier test of the bond left. */
export function entryOf(schedules: readonly Row[], bond: string): Row | undefined {
  return schedules.find((row) => row["name"] === recoveryTimerName(bond));
}

/** The member that an entry is about: the interface that its script enables. */
export function memberOf(entry: Row, interfaces: readonly Row[]): Row | undefined {
  const event = entry["on-event"] ?? "";
  // As earlier versions of this package spelled it.
  const spelled = (name: string) => `[/interface find where name=${quote(name)}]`;
  return interfaces.find(({ name = "" }) =>
    [enabling(name), spelled(name)].some((text) => event.includes(text)),
  );
}
