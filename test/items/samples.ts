import type { Simulator } from "../../simulator";
import { can, isIn, isList, type Menu, menuOf, MENUS, type Word } from "./stated";

/** A value as a program writes it, and as somebody types it at the router's console. */
export interface Sample {
  value: unknown;
  typed: string;
}

const plain = (typed: string): Sample => ({ value: typed, typed });
const number = (typed: string): Sample => ({
  value: Number.isSafeInteger(Number(typed)) ? Number(typed) : typed,
  typed,
});
const YES: Sample = { value: true, typed: "yes" };
const NO: Sample = { value: false, typed: "no" };

/** Two values of each type that has no range. */
const TWO: Readonly<Record<string, readonly [Sample, Sample]>> = {
  boolean: [YES, NO],
  integer: [number("2"), number("3")],
  decimal: [number("1.5"), number("2")],
  hex: [
    { value: 10, typed: "0xA" },
    { value: "0xB", typed: "0xB" },
  ],
  time: [plain("10s"), plain("1m30s")],
  text: [plain("some"), plain('é; "x" $y')],
  any: [plain("some"), plain("other")],
  address: [plain("10.1.2.3"), plain("10.1.2.4")],
  address6: [plain("2001:db8::1"), plain("2001:db8::2")],
  mac: [plain("02:00:00:00:00:0A"), plain("02:00:00:00:00:0B")],
  prefix: [plain("10.1.2.0/24"), plain("10.1.3.0/24")],
  prefix6: [plain("2001:db8:1::/48"), plain("2001:db8:2::/48")],
  range: [plain("10.1.2.3-10.1.2.9"), plain("10.1.3.0/24")],
};

/** Words that need a form which the schema does not tell. */
const FORMS: Readonly<Record<string, readonly [Sample, Sample]>> = {
  "/interface/bonding slaves": [
    { value: ["ether6", "ether7"], typed: "ether6,ether7" },
    { value: ["ether7", "ether8"], typed: "ether7,ether8" },
  ],
  "/ipv6/address address": [plain("2001:db8::1/64"), plain("2001:db8:1::1/64")],
  "/interface/bridge/port bridge": [plain("sample1"), plain("sample2")],
  "/interface/bridge/vlan bridge": [plain("sample1"), plain("sample2")],
  "/system/logging action": [plain("memory"), plain("echo")],
  "/user group": [plain("read"), plain("full")],
  "/ip/address address": [plain("10.1.2.3/24"), plain("10.1.3.3/24")],
};

/** Words of networks whose type nobody states more nearly. */
export const isOfNetworks = (name: string, { type }: Word): boolean =>
  /(^|-)address(es)?$/.test(name) && [type].flat().join() === "integer,text";

/** What an item needs besides what the schema says it does. */
const NEEDS: Readonly<Record<string, Readonly<Record<string, Sample>>>> = {
  "/interface/bonding": { slaves: { value: ["ether6", "ether7"], typed: "ether6,ether7" } },
  "/system/logging/action": { target: plain("remote") },
  // By these the provider knows a row, though no schema says that they are a key.
  "/tool/graphing/interface": { interface: plain("ether4") },
};

/** What items of these menus stand on, made beforehand. */
const GROUND: Readonly<Record<string, string>> = {
  "/interface/bridge/port": "/interface/bridge",
  "/interface/bridge/vlan": "/interface/bridge",
};

/** Two values of a word, as far as they are known; what they name is made on these routers. */
export function samples(routers: readonly Simulator[], menu: Menu, name: string): Sample[] {
  const word = menu.words.get(name) ?? {};
  const form = FORMS[`${menu.path} ${name}`];
  const own = `item${MENUS.indexOf(menu)}`;
  const isName = name === "name" && word.names === undefined && isList(menu);
  if (isName) return [plain(`${own}a`), plain(`${own}b`)];
  const two = isOfNetworks(name, word)
    ? [plain("10.1.0.0/16"), plain("10.2.0.0/16")]
    : (form ?? twoOf(routers, word));
  const isSeveral = word.list !== undefined && form === undefined && two.length === 2;
  return isSeveral ? [several(two.slice(0, 1)), several(two)] : [...two];
}

const several = (all: readonly Sample[]): Sample => ({
  value: all.map(({ value }) => value),
  typed: all.map(({ typed }) => typed).join(","),
});

function twoOf(routers: readonly Simulator[], word: Word): readonly Sample[] {
  const { names, values = [], range } = word;
  const [type = ""] = [word.type ?? []].flat();
  if (names === "/interface") return [plain("ether4"), plain("ether5")];
  const spelled = (symbol: string): Sample =>
    values.includes("yes") && values.includes("no") && /^(yes|no)$/.test(symbol)
      ? symbol === "yes"
        ? YES
        : NO
      : plain(symbol);
  if (names !== undefined) return named(routers, names).map(plain);
  if (type === "presence") return [YES];
  if (type === "" || type === "any") {
    const [first, last] = [values[0], values.at(-1)];
    if (first !== undefined && last !== undefined)
      return first === last ? [spelled(first)] : [spelled(first), spelled(last)];
  }
  if (range !== undefined && type !== "time") {
    const [from, to] = range.map((end) =>
      BigInt(type === "hex" ? `0x${end}` : Math.trunc(Number(end))),
    ) as [bigint, bigint];
    const write = (one: bigint) =>
      type === "hex"
        ? { value: Number(one), typed: `0x${one.toString(16).toUpperCase()}` }
        : number(String(one));
    return from === to ? [write(from)] : [write(to), write(from)];
  }
  if (range !== undefined) return range.map(plain);
  return TWO[type] ?? [plain("some"), plain("other")];
}

/** Two names in a menu; items that are not there are made. */
function named(routers: readonly Simulator[], at: string): string[] {
  const menu = menuOf(at);
  if (menu === undefined) return [];
  const names = ["sample1", "sample2"];
  const there = routers.map((router) => namesIn(router, at));
  if (menu.class === "fixed") return (there[0] ?? []).slice(0, 2);
  const missing = names.filter((name) => there.some((some) => !some.includes(name)));
  for (const name of missing)
    for (const router of routers) {
      const words = typedOf(base(routers, menu, router.version));
      // What is tried stands on ether4 and ether5, and some menus take one row an interface.
      if (words["interface"] === "ether4") words["interface"] = `ether${9 + names.indexOf(name)}`;
      try {
        router.add(at, { ...words, name });
      } catch {
        return [...new Set(there[0])].slice(0, 2);
      }
    }
  return names;
}

const namesIn = (router: Simulator, at: string): string[] => {
  try {
    return router.items(at).flatMap(({ name }) => (name === undefined ? [] : [name]));
  } catch {
    return [];
  }
};

/** The words that an item cannot do without, and those that tell it apart. */
export function base(
  routers: readonly Simulator[],
  menu: Menu,
  version: string,
): Record<string, Sample> {
  const { required = [], key = [], path } = menu;
  if (menu.class === "single") return {};
  const ground = GROUND[path];
  if (ground !== undefined) named(routers, ground);
  // What nothing tells apart is told apart by what the program says, so it says more.
  const { name: own } = Object.fromEntries(menu.words);
  const isNamed = own !== undefined && isIn(version, own);
  const more = key.length === 0 && !isNamed ? tellingWords(menu, version) : [];
  const names = new Set([...required, ...key, ...more, "name"]);
  const all = [...names].flatMap((name) => {
    const word = menu.words.get(name);
    if (word === undefined || word.readOnly === true || !isIn(version, word)) return [];
    if (name === "name" && word.names === undefined && can(version, menu, "add"))
      return [[name, plain(`item${MENUS.indexOf(menu)}`)] as const];
    const [first] = samples(routers, menu, name);
    return first === undefined ? [] : [[name, first] as const];
  });
  return { ...Object.fromEntries(all), ...NEEDS[path] };
}

/** Two words, if possible such as stand alone. */
function tellingWords(menu: Menu, version: string): string[] {
  const plainTypes = ["address", "integer", "mac", "text", "time"];
  const rank = (name: string): number => {
    const { type, names, values, list, not } = menu.words.get(name) ?? {};
    if (name === "comment") return 0;
    return plainTypes.includes(String(type)) && !(names ?? values ?? list ?? not) ? 1 : 2;
  };
  return [...menu.words]
    .filter(([, word]) => isIn(version, word) && word.readOnly !== true && word.only === undefined)
    .map(([name]) => name)
    .filter((name) => name !== "disabled")
    .sort((a, b) => rank(a) - rank(b))
    .slice(0, 2);
}

export const typedOf = (words: Record<string, Sample>): Record<string, string> =>
  Object.fromEntries(Object.entries(words).map(([name, { typed }]) => [name, typed]));
