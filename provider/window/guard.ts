import { differences } from "../diff";
import type { Menu, Values } from "../menu";
import type { Router } from "../router";
import type { Row, Words } from "../transport/transport";
import { type Carrier, carriers, carries, interfacesOf } from "./carriers";
import { settleOthers } from "./dead-man";
import { type Confirm, confirmations } from "./reach";
import { restoring, type Snapshot } from "./restore";
import { type WayIn, findWayIn } from "./way-in";
import { following, isWholeRun } from "./whole-run";
import { inWindow } from "./window";

/** A write of one item, as it concerns the way to the router. */
export interface Write<T> {
  menu: Menu;
  what: string;
  /** The row before; undefined when the item is added. */
  current: Row | undefined;
  /** What the words are to be; undefined when the item is removed. */
  desired: Words | undefined;
  /** The values before and after: both name interfaces. */
  values: readonly Values[];
  make: (router: Router) => Promise<T>;
  isMade: (router: Router) => Promise<boolean>;
}

/**
 * Makes a write; one that touches the way to the router is undone by the router itself unless it
 * answers afterwards. Which writes do is worked out once per run, from the router's own rows.
 */
export async function guarded<T>(router: Router, write: Write<T>): Promise<T> {
  const { reach } = router;
  const confirm = confirmOf(write, reach?.confirm);
  if (reach === undefined || confirm === "off" || !carries(write.menu) || isCosmetic(write))
    return write.make(router);
  const isHeld = isWholeRun(router);
  const wayIn = await router.once("the way in", async () => {
    if (!isHeld) await settleOthers({ print: (menu) => router.fresh(menu) });
    return findWayIn(router, reach.endpoint);
  });
  const newHost = wayIn && movedTo(write, wayIn);
  if (isHeld)
    return newHost === undefined
      ? write.make(router)
      : following(router, reach, newHost, write.make);
  const touched = new Set(write.values.flatMap((values) => interfacesOf(write.menu, values)));
  if (confirm !== "always" && !(wayIn && isOnTheWay(write, wayIn, touched)))
    return write.make(router);
  return inWindow(router, reach, {
    what: write.what,
    inverse: restoring(await snapshot(router), touched, await router.version()),
    newHost,
    make: write.make,
    isMade: write.isMade,
  });
}

const confirmOf = (write: Write<unknown>, configured: Confirm = "off"): Confirm => {
  const own = write.values.map(({ confirm }) => confirm).find((one) => one !== undefined);
  return confirmations.find((one) => one === own) ?? configured;
};

/** A comment carries nothing. */
function isCosmetic({ menu, current, desired }: Write<unknown>): boolean {
  if (current === undefined || desired === undefined) return false;
  return differences(menu, desired, current).every(({ word }) => word === "comment");
}

function isOnTheWay(
  { current, desired }: Write<unknown>,
  { address, interfaces }: WayIn,
  touched: ReadonlySet<string>,
): boolean {
  const addresses = [current?.["address"], desired?.["address"]].map(hostOf);
  return addresses.includes(address) || [...touched].some((name) => interfaces.has(name));
}

/** The address to which the router moves, when it is the one that we talk to. */
function movedTo({ current, desired }: Write<unknown>, { address }: WayIn): string | undefined {
  const next = hostOf(desired?.["address"]);
  return hostOf(current?.["address"]) === address && next !== address ? next : undefined;
}

const hostOf = (address: string | undefined): string | undefined => address?.split("/")[0];

/** All rows that can carry a connection, as they are now. */
export async function snapshot(router: Router): Promise<Snapshot> {
  const rows = await Promise.all(
    carriers.map(async (carrier): Promise<[Carrier, Row[]]> => {
      const all = await router.fresh(carrier.menu.path);
      return [carrier, all.filter((row) => row["dynamic"] !== "true")];
    }),
  );
  return new Map(rows);
}
