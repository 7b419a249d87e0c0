import { type Menu, type Values, differences } from "../schema";
import type { Router } from "../router/router";
import type { Row, Words } from "../transport/transport";
import { accessTouched } from "./access";
import { interfacesOf } from "./carriers";
import { settleOthers } from "./rollback-timer";
import type { Reach } from "../router/reach";
import { type Confirm, confirmations } from "../values/confirm";
import { restoring, snapshot } from "./restore";
import { leadsToUs } from "./routes";
import { type ManagementPath, findManagementPath } from "./management-path";
import { following, isWholeRun } from "./whole-run";
import { inWindow } from "./window";
import { overlap } from "../values";

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

/** What of the way a write touches: how to undo it, and where the router answers afterwards. */
interface Touch {
  inverse: () => Promise<string[]>;
  newHost?: string | undefined;
}

/**
 * Makes a write; one that touches the way to the router is undone by the router itself unless it
 * answers afterwards. Which writes do is worked out once per run, from the router's own rows.
 */
export async function guarded<T>(router: Router, write: Write<T>): Promise<T> {
  const { reach } = router;
  const confirm = confirmOf(write.values, reach);
  if (reach === undefined || confirm === "off" || isCosmetic(write)) return write.make(router);
  const touch = await touchOf(router, reach, write, confirm);
  return touch === undefined ? write.make(router) : withRollback(router, reach, write, touch);
}

/** Makes a change that touches the way to the router. */
export async function withRollback<T>(
  router: Router,
  reach: Reach,
  { what, make, isMade }: Pick<Write<T>, "what" | "make" | "isMade">,
  { inverse, newHost }: Touch,
): Promise<T> {
  if (isWholeRun(router))
    return newHost === undefined ? make(router) : following(router, reach, newHost, make);
  return inWindow(router, reach, { what, inverse: await inverse(), newHost, make, isMade });
}

/** The way to the router, worked out once; before that a change that was never confirmed is settled. */
export function managementPathOf(
  router: Router,
  { endpoint }: Reach,
): Promise<ManagementPath | undefined> {
  return router.once("the management path", async () => {
    if (!isWholeRun(router)) await settleOthers({ print: (menu) => router.fresh(menu) });
    return findManagementPath(router, endpoint);
  });
}

/** When a change is confirmed: as its resource says, or else as the configuration does. */
export function confirmOf(values: readonly Values[], reach: Reach | undefined): Confirm {
  const own = values.map(({ confirm }) => confirm).find((one) => one !== undefined);
  return confirmations.find((one) => one === own) ?? reach?.confirm ?? "off";
}

async function touchOf(
  router: Router,
  reach: Reach,
  write: Write<unknown>,
  confirm: Confirm,
): Promise<Touch | undefined> {
  if (write.menu.carries === undefined) {
    const inverse = await accessTouched(router, reach, write.menu, write.current);
    const isKnown = inverse && (confirm === "always" || (await managementPathOf(router, reach)));
    return isKnown ? { inverse: () => Promise.resolve(inverse) } : undefined;
  }
  const path = await managementPathOf(router, reach);
  const { leadsTo, interface: by } = write.menu.carries;
  const rows = [write.current, write.desired].filter((row) => row !== undefined);
  const touched = new Set(write.values.flatMap((values) => interfacesOf(write.menu, values)));
  // A port is known by its factory name, and is called otherwise.
  if (write.menu.isInterface && write.current?.["name"] !== undefined)
    touched.add(write.current["name"]);
  if (leadsTo !== undefined) for (const row of rows) touched.add(row[by] ?? "");
  const touches = async (known: ManagementPath) =>
    leadsTo === undefined
      ? touchesPath(write, known, touched)
      : await leadsToUs(router, rows, leadsTo);
  if (confirm !== "always" && !(path && (await touches(path)))) return undefined;
  return {
    inverse: async () =>
      restoring(await snapshot(router, write.menu), touched, await router.version()),
    newHost: path && movedTo(write, path),
  };
}

/** A comment carries nothing. */
function isCosmetic({ menu, current, desired }: Write<unknown>): boolean {
  if (current === undefined || desired === undefined) return false;
  return differences(menu, desired, current).every(({ word }) => word === "comment");
}

/** An address in the network of the management path, on any interface, may attract the answers to us. */
function touchesPath(
  { current, desired }: Write<unknown>,
  { address, network, interfaces }: ManagementPath,
  touched: ReadonlySet<string>,
): boolean {
  const isTouched = (words: Words | undefined) =>
    words !== undefined &&
    words["disabled"] !== "true" &&
    (hostOf(words["address"]) === address || overlap(leadsTo(words), network));
  return [current, desired].some(isTouched) || [...touched].some((name) => interfaces.has(name));
}

/** Where an address leads: with a prefix of 32 to the other end. */
function leadsTo({ address = "", network }: Words): string {
  const [host = "", length = "32"] = address.split("/");
  return `${network ?? host}/${length}`;
}

/** The address to which the router moves, when it is the one that we talk to. */
function movedTo(
  { current, desired }: Write<unknown>,
  { address }: ManagementPath,
): string | undefined {
  const next = hostOf(desired?.["address"]);
  return hostOf(current?.["address"]) === address && next !== address ? next : undefined;
}

const hostOf = (address: string | undefined): string | undefined => address?.split("/")[0];
