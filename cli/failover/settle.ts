import { cannot, RouterOsError } from "../../provider/errors";
import type { Row } from "../../provider/transport/transport";
import { disarm, memberOf } from "./recovery-timer";
import type { Look } from "./look";
import { measure } from "./measure";
import type { Running } from "./run";

const INTERFACES = "/interface";

/** How long it is waited for link at a member that was enabled, in milliseconds. */
const LINK = 10_000;

/**
 * Does what the entry of an earlier test would do, and waits for link. Answers the name of the
 * member. A test of the same bond that still runs elsewhere sees its member come back early.
 */
export async function settle(
  look: Look,
  bond: string,
  entry: Row,
  running: Running,
): Promise<string> {
  const { router } = running;
  const member = memberOf(entry, look.interfaces);
  if (member === undefined)
    throw new RouterOsError(
      `cannot settle what an earlier test left: ${entry["name"]} in /system/scheduler of ${router.label} names no interface that there is. Enable the member that it was about, and remove it`,
    );
  const { name = "", ".id": id = "" } = member;
  try {
    await router.set(INTERFACES, id, { disabled: "no" });
    await disarm(router, bond);
  } catch (error) {
    throw cannot(`settle what an earlier test left: enable ${name} of ${router.label}`, error);
  }
  await waitForLink(id, running);
  return name;
}

/** Without link the plan names the reason. */
async function waitForLink(id: string, { router, watch, stop }: Running): Promise<void> {
  const now = watch.now();
  const sample = async () => {
    const row = await router.readBack(INTERFACES, id);
    return { reached: row?.["running"] === "true", active: true };
  };
  await measure(sample, { watch, stop, change: { sent: now, done: now }, limit: LINK });
}
