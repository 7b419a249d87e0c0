import { type Menu, type Values, decidesOf, differences, encodeAll, isOfIpv6 } from "../schema";
import type { Router } from "../router/router";
import type { Row, Words } from "../transport/transport";
import { accessTouched } from "./access";
import { interfacesOf } from "./carriers";
import { decidesOverUs, type RowChange } from "./decides";
import { packetsByIpv6, packetsOf } from "./packets";
import { carriersOf } from "./safety";
import { undoing } from "./undo";
import { settleOthers } from "./rollback-timer";
import type { Reach } from "../router/reach";
import { type Confirm, confirmations } from "../values/confirm";
import { restoring, snapshot } from "./restore";
import { leadsToUs } from "./routes";
import { type ManagementPath, findManagementPath, isReachedByIpv6 } from "./management-path";
import { following, isWholeRun, refuseWithoutSafeMode } from "./whole-run";
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
  if (touch === undefined) return write.make(router);
  const { menu } = write;
  // The entry of a whole run holds what the tables know.
  if (!carriersOf(router).some((carrier) => carrier.menu.path === menu.path) && !menu.guards)
    await refuseWithoutSafeMode(router, reach, menu.noun);
  return withRollback(router, reach, write, touch);
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

/**
 * Waits until what a run that was killed left unconfirmed is undone: what is found on the router before
 * that will be otherwise. Looked at once per run.
 */
export async function afterOthers(
  router: Router,
  menu: Menu,
  values: readonly Values[],
): Promise<void> {
  const isGuarded = menu.carries !== undefined || decidesOf(menu.path) !== undefined;
  if (isGuarded && confirmOf(values, router.reach) !== "off") await othersSettled(router);
}

function othersSettled(router: Router): Promise<void> {
  return router.once("the changes of others", async () => {
    if (isWholeRun(router)) return;
    if (await settleOthers({ print: (menu) => router.fresh(menu) })) router.invalidate();
  });
}

/** The way to the router, worked out once; before that a change that was never confirmed is settled. */
export function managementPathOf(
  router: Router,
  { endpoint }: Reach,
): Promise<ManagementPath | undefined> {
  return router.once("the management path", async () => {
    await othersSettled(router);
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
  const { menu, current, desired } = write;
  if (menu.carries === undefined && decidesOf(menu.path) === undefined) {
    const inverse = await accessTouched(router, reach, menu, current);
    const isKnown = inverse && (confirm === "always" || (await managementPathOf(router, reach)));
    return isKnown ? { inverse: () => Promise.resolve(inverse) } : undefined;
  }
  if (isOfIpv6(menu.path)) {
    const isTouched = confirm === "always" || (await cutsIpv6(router, reach, write));
    return isTouched ? { inverse: () => inverseOf(router, write, new Set()) } : undefined;
  }
  const path = await managementPathOf(router, reach);
  const touched = new Set(
    menu.carries === undefined ? [] : write.values.flatMap((values) => interfacesOf(menu, values)),
  );
  // A port is known by its factory name, and is called otherwise.
  if (menu.isInterface && current?.["name"] !== undefined) touched.add(current["name"]);
  const { leadsTo, interface: by = "name" } = menu.carries ?? {};
  const rows = [current, desired].filter((row) => row !== undefined);
  if (leadsTo !== undefined) for (const row of rows) touched.add(row[by] ?? "");
  const mayCut = async (way: ManagementPath) =>
    (leadsTo !== undefined && (await leadsToUs(router, rows, leadsTo))) ||
    (leadsTo === undefined && menu.carries !== undefined && touchesPath(write, way, touched)) ||
    (await decidesOverUs(changeOf(write), {
      router,
      interfaces: way.interfaces,
      packets: () => packetsOf(router, reach, way),
    }));
  if (confirm !== "always" && !(path && (await mayCut(path)))) return undefined;
  return {
    inverse: () => inverseOf(router, write, touched),
    newHost: path && menu.carries && movedTo(write, path),
  };
}

/** True where a connection by IPv6 may be what a change cuts. */
async function cutsIpv6(router: Router, reach: Reach, write: Write<unknown>): Promise<boolean> {
  if (!(await isReachedByIpv6(reach.endpoint))) return false;
  return decidesOverUs(changeOf(write), {
    router,
    interfaces: new Set(),
    packets: () => packetsByIpv6(router, reach),
  });
}

const changeOf = ({ menu, current, desired }: Write<unknown>): RowChange => ({
  path: menu.path,
  before: current,
  after: desired,
});

/**
 * Rows that stand on the same interfaces are put back by their tables; one of any other menu by what is
 * written of it, also before, as the others may name it.
 */
async function inverseOf(
  router: Router,
  write: Write<unknown>,
  touched: ReadonlySet<string>,
): Promise<string[]> {
  const { menu, current, desired } = write;
  const isOfTable = carriersOf(router).some((carrier) => carrier.menu === menu);
  const known = encodeAll(menu, write.values[0] ?? {});
  const undone = isOfTable ? [] : await undoing(router, { menu, current, desired, known });
  if (menu.carries === undefined) return undone;
  const others = restoring(await snapshot(router, menu), touched, await router.version());
  return [...undone, ...others, ...undone];
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
