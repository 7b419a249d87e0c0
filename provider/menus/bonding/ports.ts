import { TrapError, cannot } from "../../errors";
import {
  decodeAll,
  defaultWord,
  encodeAll,
  keyText,
  wordsOf,
  type Companion,
  type Menu,
  type Obstacle,
  type RouterAccess,
  type Values,
} from "../../schema";
import type { Row, Words } from "../../values/row";
import { consoleCommand } from "../../values";
import { writeDown, writtenDown } from "./receipt";

/** An item that was removed so that its port could join a bond. */
export interface Taken {
  menu: string;
  words: Record<string, string>;
}

const isOn = (row: Row): boolean => row["disabled"] !== "true";

const bonding = "/interface/bonding";
const bridgePorts = "/interface/bridge/port";
const listMembers = "/interface/list/member";

const slavesOf = (values: Values | undefined): string[] =>
  Array.isArray(values?.["slaves"]) ? (values["slaves"] as string[]) : [];

/** The rows of other menus that hold one of the ports. */
async function holding(router: RouterAccess, menus: readonly Menu[], ports: readonly string[]) {
  const found = await Promise.all(
    menus.map(async (menu) => {
      const rows = await router.rows(menu.path);
      return rows
        .filter((row) => ports.includes(row["interface"] ?? "") && isOn(row))
        .filter((row) => row["dynamic"] !== "true")
        .map((row) => ({ menu, row }));
    }),
  );
  return found.flat();
}

/**
 * Which of the ports are members of a bond, other than the one with this id. What the run itself
 * wrote is in the shared rows, so looking again costs no command.
 */
export async function inBonds(
  router: RouterAccess,
  ports: readonly string[],
  id?: string,
): Promise<Obstacle[]> {
  const bonds = (await router.rows(bonding)).filter((row) => row[".id"] !== id && isOn(row));
  return bonds.flatMap((row) =>
    (row["slaves"] ?? "")
      .split(",")
      .filter((port) => ports.includes(port))
      .map((port) => ({
        text: `${port} is a member of ${row["name"] ?? "a bond"}: remove it there first. A bond that gives it up in this program is named in dependsOn; where it leaves the program, or where two bonds swap members, it takes two runs: pulumi up without ${port} here, then with it`,
        passes: true,
        lists: { menu: bonding, row, word: "slaves", name: port },
      })),
  );
}

/** For what sits on an interface: on a member of a bond the router refuses it, or it does not work. */
export function memberOfBond(router: RouterAccess, values: Values): Promise<Obstacle[]> {
  const { interface: port, disabled } = values;
  return typeof port === "string" && disabled !== true
    ? inBonds(router, [port])
    : Promise.resolve([]);
}

/** DHCP clients of ports that become members, where they get no answer. Those that are members stay as they are. */
async function dhcpClients(
  router: RouterAccess,
  ports: readonly string[],
  id: string | undefined,
): Promise<Obstacle[]> {
  const news = await joining(router, ports, id);
  if (news.length === 0) return [];
  const clients = (await router.rowsIfAny("/ip/dhcp-client")).filter(
    (row) => isOn(row) && news.includes(row["interface"] ?? ""),
  );
  return clients.map(({ interface: port = "" }) => ({
    text: `${port} has a DHCP client, which gets no address on a member of a bond: disable it first (${consoleCommand("/ip/dhcp-client", "disable", { find: { interface: port } })}), and give the bond a client or an address of its own`,
    passes: false,
  }));
}

/**
 * Ports that join, and are in a bridge because a list of interfaces is: what else goes by that list
 * would lose them, too, so nobody takes them out of it but people and their own resources.
 */
async function inBridgesByList(
  router: RouterAccess,
  ports: readonly string[],
  id: string | undefined,
): Promise<Obstacle[]> {
  const rows = await router.rows(bridgePorts);
  const made = (await joining(router, ports, id)).flatMap((port) =>
    rows.filter((row) => row["dynamic"] === "true" && row["interface"] === port),
  );
  if (made.length === 0) return [];
  const members = await router.rowsIfAny(listMembers);
  return made.map(({ interface: port = "", bridge = "" }) => {
    const member = members.find(
      (one) => one["interface"] === port && rows.some((row) => row["interface"] === one["list"]),
    );
    const { list = "" } = member ?? {};
    const which = list === "" ? "a list of interfaces" : `the interface list ${list}`;
    const remove = consoleCommand(listMembers, "remove", { find: { list, interface: port } });
    return {
      text: `${port} is a port of ${bridge} by ${which}: take it out of that first${list === "" ? "" : ` (${remove})`}, or name in dependsOn the resource that does`,
      passes: true,
    };
  });
}

/** The ports that are not members of the bond yet. */
async function joining(
  router: RouterAccess,
  ports: readonly string[],
  id: string | undefined,
): Promise<string[]> {
  const own = (await router.rows(bonding)).find((row) => row[".id"] === id);
  return ports.filter((port) => !(own?.["slaves"] ?? "").split(",").includes(port));
}

/** What is in the way of a bond's members: other bonds, and without `takePorts` whatever holds them. */
export function membersTaken(menus: readonly Menu[]): Menu["obstacles"] {
  return async (router, values, id) => {
    // A disabled bond may list ports that work elsewhere: nothing is in its way.
    if (values["disabled"] === true) return [];
    const bonded = [
      ...(await inBonds(router, slavesOf(values), id)),
      ...(await dhcpClients(router, slavesOf(values), id)),
      ...(await inBridgesByList(router, slavesOf(values), id)),
    ];
    if (values["takePorts"] === true) return bonded;
    const held = await holding(router, menus, slavesOf(values));
    return [
      ...bonded,
      ...held.map(({ menu, row }) => ({
        text: `${row["interface"] ?? ""} is in the way as ${menu.noun} ${describe(menu, row)}: set takePorts: true to take it out and put it back on destroy (restorePorts: false where the program had it and leaves it out from now on), or name in dependsOn the resource that gives it up`,
        passes: true,
      })),
    ];
  };
}

/**
 * Frees the ports of a bond. On a factory-default router they sit in a bridge, and a port that is in
 * a bridge or has an address is no use to a bond: the router refuses the one and ignores the other.
 */
export function takesPorts(menus: readonly Menu[]): Companion {
  const takes = (values: Values) => values["takePorts"] === true && values["disabled"] !== true;
  return {
    memory: ["taken"],

    async plan(router, values, memory, olds) {
      const taken = takenOf(memory);
      if (!takes(values)) return { taken };
      const held = await holding(router, menus, slavesOf(values));
      const news = held.map(({ menu, row }) => taking(menu, row));
      // A port that nothing holds and that state does not know was free, or taken by a run that was killed.
      const known = [...slavesOf(olds), ...news.map(portOf)];
      const others = slavesOf(values).filter((port) => !known.includes(port));
      const earlier = others.length === 0 ? [] : await writtenDown(router, values, others);
      return { taken: united(menus, taken, [...news, ...theirs(menus, earlier)]) };
    },

    async clear(router, values) {
      if (!takes(values)) return;
      for (const { menu, row } of await holding(router, menus, slavesOf(values))) {
        if (values["restorePorts"] !== false)
          await writeDown(router, values, "took", taking(menu, row));
        await router.remove(menu.path, row);
      }
    },

    async giveBack(router, values, memory) {
      const needed = slavesOf(values);
      const isGone = values === undefined && takes(memory);
      const earlier = isGone ? await writtenDown(router, memory, slavesOf(memory)) : [];
      const taken = united(menus, takenOf(memory), theirs(menus, earlier));
      const leaving = taken.filter(({ words }) => !needed.includes(words["interface"] ?? ""));
      for (const item of memory["restorePorts"] === false ? [] : leaving) {
        await restore(router, menus, item);
        await writeDown(router, values ?? memory, "gave back", item);
      }
      return { taken: taken.filter((item) => !leaving.includes(item)) };
    },

    told: (memory) =>
      takenOf(memory).map(
        ({ menu, words }) =>
          `${words["interface"] ?? ""} as ${menus.find(({ path }) => path === menu)?.noun ?? menu}`,
      ),
  };
}

const portOf = ({ words }: Taken): string => words["interface"] ?? "";

const taking = (menu: Menu, row: Row): Taken => ({ menu: menu.path, words: wordsToAdd(menu, row) });

/** Those of the menus from which a bond takes something. */
const theirs = (menus: readonly Menu[], items: readonly Taken[]): Taken[] =>
  items.filter((item) => menus.some(({ path }) => path === item.menu));

/** Each once. */
function united(menus: readonly Menu[], taken: readonly Taken[], more: readonly Taken[]): Taken[] {
  const all = [...taken];
  for (const one of more) if (!all.some((old) => same(menus, old, one))) all.push(one);
  return all;
}

/** Puts an item back unless something else has its place by now. */
async function restore(router: RouterAccess, menus: readonly Menu[], item: Taken): Promise<void> {
  const port = item.words["interface"] ?? "";
  const menu = menus.find(({ path }) => path === item.menu);
  const rows = await router.fresh(item.menu);
  const isThere = rows.some((row) => sameWords(row, item.words, Object.keys(item.words)));
  if (isThere) return;
  const key = menu && keyText(menu, decodeAll(menu, item.words));
  const inPlace = rows.some(
    (row) => menu && row["dynamic"] !== "true" && keyText(menu, decodeAll(menu, row)) === key,
  );
  if (inPlace) {
    console.warn(
      `${port} was not put back as ${menu?.noun ?? item.menu}: the router has such an item by now`,
    );
    return;
  }
  try {
    const id = await router.add(item.menu, item.words);
    await router.readBack(item.menu, id);
  } catch (error) {
    if (!(error instanceof TrapError)) throw error;
    if (!(await isHindered(router, menu, item)))
      throw cannot(
        `put ${port} back as ${menu?.noun ?? item.menu}`,
        error,
        "Set restorePorts: false to leave it out",
      );
    console.warn(`${port} was not put back as ${menu?.noun ?? item.menu}: ${error.message}`);
  }
}

/** Its bridge is gone, or the port is in use: what stands against it today will tomorrow. */
async function isHindered(
  router: RouterAccess,
  menu: Menu | undefined,
  item: Taken,
): Promise<boolean> {
  const { interface: port = "" } = item.words;
  const references = menu ? wordsOf(menu).filter(({ row }) => row.refersTo !== undefined) : [];
  for (const { word, row } of references) {
    const rows = await router.fresh(row.refersTo ?? "");
    const wanted = item.words[word];
    if (wanted !== undefined && !rows.some(({ name }) => name === wanted)) return true;
  }
  await router.fresh(bonding);
  return (await inBonds(router, [port])).length > 0;
}

function takenOf(memory: Values): Taken[] {
  return Array.isArray(memory["taken"]) ? (memory["taken"] as Taken[]) : [];
}

/** The words by which the row can be added again: all that the menu can set and that are not its default. */
function wordsToAdd(menu: Menu, row: Row): Record<string, string> {
  const words = encodeAll(menu, decodeAll(menu, row));
  const told = wordsOf(menu).filter(
    ({ word, row: traits }) => (words[word] ?? "") !== (defaultWord(traits, words) ?? ""),
  );
  return Object.fromEntries(told.map(({ word }) => [word, words[word] ?? ""]));
}

function describe(menu: Menu, row: Row): string {
  return menu.path === "/ip/address" ? (row["address"] ?? "") : `of ${row["bridge"] ?? "a bridge"}`;
}

function same(menus: readonly Menu[], a: Taken, b: Taken): boolean {
  const menu = menus.find(({ path }) => path === a.menu);
  const key = ({ words }: Taken) => menu && keyText(menu, decodeAll(menu, words));
  return a.menu === b.menu && key(a) === key(b);
}

const sameWords = (a: Words, b: Words, names: readonly string[]): boolean =>
  names.every((name) => a[name] === b[name]);
