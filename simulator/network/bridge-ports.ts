import type { Item, Store } from "../machine/store";

const PORTS = "/interface/bridge/port";
const LISTS = "/interface/list";

const isOn = ({ words }: Item): boolean => words["disabled"] !== "true";
const idsIn = (list = ""): string[] => list.split(",").filter(Boolean);

/** The ids of the interfaces in a list: what it includes, less what it excludes, and its own members. */
function membersOf(store: Store, list: Item, seen: ReadonlySet<string> = new Set()): string[] {
  if (seen.has(list.id)) return [];
  const of = (ids: string | undefined) =>
    store
      .items(LISTS)
      .filter(({ id }) => idsIn(ids).includes(id))
      .flatMap((other) => membersOf(store, other, new Set([...seen, list.id])));
  const excluded = of(list.words["exclude"]);
  const own = store
    .items("/interface/list/member")
    .filter((row) => row.words["list"] === list.id && isOn(row))
    .map(({ words }) => words["interface"] ?? "");
  const all = [...of(list.words["include"]).filter((id) => !excluded.includes(id)), ...own];
  return [...new Set(all)];
}

/**
 * The rows of `/interface/bridge/port`: behind one that names a list of interfaces the router's own row
 * for each that is in no bridge by a row of its own. open (RouterOS: their ids)
 */
export function portRows(store: Store): Item[] {
  const rows = store.items(PORTS);
  const taken = new Set(rows.filter(isOn).map(({ words }) => words["interface"]));
  return rows.flatMap((row, at) => {
    const list = store.items(LISTS).find(({ id }) => id === row.words["interface"]);
    if (!list) return [row];
    const free = isOn(row) ? membersOf(store, list).filter((id) => !taken.has(id)) : [];
    const made = free.map((id, next): Item => {
      taken.add(id);
      const number = 0x80000000 + at * 0x10000 + next;
      const words = { ...row.words, interface: id, dynamic: "true" };
      return { id: `*${number.toString(16).toUpperCase()}`, menu: PORTS, words };
    });
    return [row, ...made];
  });
}
