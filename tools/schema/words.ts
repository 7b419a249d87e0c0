import * as tables from "../../provider/menus";
import { type Menu as ClassTable, wordsOf as wordsOfTable } from "../../provider/schema";
import { codecOf } from "../../provider/schema/routeros/codec";
import type { Word as Known, Type } from "../../provider/schema/routeros/data";
import { canonicalSpelling } from "../../provider/values";
import type { Facts, SecondHand, StatedMenu, StatedWord } from "./facts";
import {
  closed,
  doubtful,
  leftOut,
  manyOf,
  moreValues,
  moreWords,
  numbered,
  opened,
  presence,
  setsOfAny,
  sized,
  texts,
  ofBoards,
} from "./known";
import { type There, thereIn } from "./times";

/** A word as the data of the project have it. */
export interface Word extends Known {
  /** No router stated the type: menus that have the same word agree on it. */
  guessed?: true;
}

/** Only a part of the grammar of an address with its prefix is stated. */
const isPrefix = (name: string, kinds: readonly Type[]): boolean =>
  /(^|-)address$/.test(name) && kinds.length === 1 && kinds[0] === "integer";

const types: Record<string, Type> = {
  boolean: "boolean",
  "integer number": "integer",
  "decimal number": "decimal",
  "time interval": "time",
  "IP address": "address",
  "MAC address": "mac",
  "IP prefix": "prefix",
  "IPv6 prefix": "prefix6",
  "IP address range": "range",
  string: "text",
};

/** Symbols that stand beside the names of items; a bare router has no other. */
const besideNames =
  /^(none|all|any|auto|main|lo|static|dynamic|default.*|ether\d+|serial\d+|no-mark|.*-default|all-.*|only-.*|public|admin|guest|self|unlimited|static-only|<.*>|input|output|forward|prerouting|postrouting|srcnat|dstnat|disabled|never|inherit|received|no-checksum|from-ingress|unspecified)$/;

/** A row that is to be gone at the next start is none that a program keeps. */
const dynamic = "dynamic";

export function wordsOf(path: string, menu: StatedMenu, facts: Facts): Record<string, Word> {
  const kept = Object.entries(menu.words).filter(([name]) => name !== dynamic);
  const stated = kept.map(([name, word]) => [
    name,
    wordOf(path, name, word, menu.ansible?.fields?.[name] ?? {}, facts),
  ]);
  return { ...moreWords[path], ...Object.fromEntries(stated) } as Record<string, Word>;
}

function wordOf(
  path: string,
  name: string,
  stated: StatedWord,
  known: SecondHand,
  facts: Facts,
): Word {
  const isStated = stated.type !== undefined && stated.type !== "unknown";
  const shape = presence.has(`${path} ${name}`)
    ? { type: "presence" as const }
    : isStated
      ? shapeOf(path, name, stated)
      : severalOf(name, guess(path, name, known, facts));
  const names = referenceOf(path, name, shape, stated, facts);
  return {
    ...shape,
    ...(names === undefined ? {} : naming(names, shape)),
    ...(stated.only === undefined ? {} : { only: stated.only }),
    ...defaults(path, name, shape, known, facts),
    ...withoutEnd(name, thereIn(path, stated, facts.versions)),
  };
}

/** What a virtual router has lost boards still have. */
const withoutEnd = (name: string, { until, ...there }: There): There => ({
  ...there,
  ...(until === undefined || ofBoards.has(name) ? {} : { until }),
});

/** A name may stand beside whatever else a word takes. */
function naming(names: string, { type, values }: Shape): Partial<Word> {
  const isOpen = values !== undefined || (type !== undefined && type !== "text");
  return { names, ...(isOpen ? { open: true as const } : {}) };
}

type Shape = Pick<
  Word,
  "type" | "values" | "open" | "range" | "list" | "sized" | "not" | "guessed"
>;

function shapeOf(path: string, name: string, stated: StatedWord): Shape {
  const all = [...new Set([...(stated.values ?? []), ...(stated.or ?? [])])].map(unquoted);
  const symbols = all.filter((one) => /^[^!,:]/.test(one) && !/^ether\d+$/.test(one));
  const more = moreValues[`${path} ${name}`] ?? [];
  const values = [...symbols, ...more];
  const kinds = [...new Set([stated.type ?? []].flat().flatMap((one) => types[one] ?? []))];
  // A grammar that puts several parts together is more than their types: `Address/Netmask`.
  const grammar = fromSyntax(stated.syntax ?? "");
  if (texts.has(`${path} ${name}`)) return { type: "text", list: "list" };
  if (isPrefix(name, kinds)) return { type: "prefix6" };
  const ranges = stated.range ?? [];
  const whole =
    networks(stated.syntax ?? "") ??
    (kinds.length > 0 && grammar[0] !== "time" && !isCompound(stated.syntax ?? "")
      ? kinds
      : grammar);
  const found = ofNumbers(stated) ? (["numbers"] as const) : withParts(whole, ranges);
  const isEnum = stated.type === "enum";
  // Symbols beside a type that is known are all there are beside it.
  const isBare = found.length > 0 && !found.includes("text");
  const isOpen =
    opened.has(name) ||
    (numbered.test(name) && values.length > 10) ||
    all.includes(":") ||
    (isEnum ? !closed.has(name) && values.every((one) => besideNames.test(one)) : !isBare);
  const range = rangeOf(ranges, found);
  const isList = stated.list === true || all.some((one) => one.includes(","));
  const many = manyOf(path, name, values);
  const list = many ?? (isList ? "list" : undefined);
  const isHex = range !== undefined && /[A-F]/.test(range[1]);
  const type = found.map((one) => (one === "integer" && isHex ? "hex" : one));
  return {
    ...(type.length > 0
      ? { type: type.length === 1 ? type[0]! : type }
      : isEnum
        ? {}
        : { type: "text" as const }),
    ...(values.length > 0 ? { values } : {}),
    ...(isOpen && values.length > 0 ? { open: true as const } : {}),
    ...(range === undefined ? {} : { range }),
    ...(list === undefined ? {} : { list }),
    ...(isSized(name, type, ranges) ? { sized: true as const } : {}),
    ...(all.some((one) => one.startsWith("!")) ? { not: true as const } : {}),
  };
}

/** Ports, VLAN ids and the like, of which several can stand together: `80,8000-8080`. */
const ofNumbers = ({ type, range = [], syntax = "" }: StatedWord): boolean =>
  range.length === 1 &&
  /^\d+\.\.\d+$/.test(range[0] ?? "") &&
  (/^max \d+ times$/.test(String(type)) || /^\w+\[,\w+\] ; Start\[-End\] ; /.test(syntax));

/** What has a range for each of its parts is more than one of them: `100,32`, `3m20s-10m`. */
const withParts = (found: readonly Type[], ranges: readonly string[]): readonly Type[] =>
  found.length === 1 && found[0] !== "text" && ranges.length > 1 ? [...found, "text"] : found;

/** A number of 64 bits counts bytes or bits. */
const isSized = (name: string, type: readonly Type[], ranges: readonly string[]): boolean =>
  type.length === 1 &&
  type[0] === "integer" &&
  (sized.test(name) || ranges.some((one) => one.endsWith("..18446744073709551615")));

const unquoted = (word: string): string => word.replaceAll(/^"|"$/g, "");

/** `Address/Netmask` is one value, and not two: an address with its network. */
function networks(syntax: string): Type[] | undefined {
  if (!/^(\[!\])?(\w+\[,\w+\] ; )?Address(\/Netmask|\[\/(Netmask|Prefix)\])( |$)/.test(syntax))
    return undefined;
  return [
    ...(/IPv4|A\.B\.C\.D/.test(syntax) ? (["prefix"] as const) : []),
    ...(syntax.includes("IPv6") ? (["prefix6"] as const) : []),
  ];
}

/** True of a value of several parts: `Count[/Time],Burst`, `Address:Port`. */
const isCompound = (syntax: string): boolean =>
  syntax
    .split(" ; ")
    .some((one) => /^(\[!\])?[A-Z]\w*(\[?[/:%@&-]|\[\.\.|,)/.test(one.replace(/\[,\w+\]/, "")));

/** What a grammar says that is short enough to be read for sure; otherwise it is a text. */
function fromSyntax(syntax: string): Type[] {
  if (syntax === "") return [];
  const parts = syntax.split(" ; ").map((one) => one.trim());
  const isTime = parts.some((one) => /(^|\()time interval/.test(one));
  const isName = (one: string) => /^([A-Z]\w* \| )*[A-Z]\w*$/.test(one);
  const isSymbols = (one: string) => /^[a-z-]+( \| [a-z-]+)*$/.test(one);
  if (
    isTime &&
    parts.every((one) => one.endsWith("time interval") || isName(one) || isSymbols(one))
  )
    return ["time"];
  return /\bNum\b|\d\.\.\d|integer/.test(syntax) ? ["integer", "text"] : ["text"];
}

/** The range of the one type that has one; of several nobody says which it is of. */
function rangeOf(ranges: readonly string[], found: readonly Type[]): [string, string] | undefined {
  if (ranges.length !== 1) return undefined;
  const parts =
    /^([^|/.]+)\.\.([^|]+)$/.exec(ranges[0] ?? "") ?? /^(\d+\.\d+)\.\.(.+)$/.exec(ranges[0] ?? "");
  const isOfOne =
    found.length === 1 && ["integer", "numbers", "time", "decimal"].includes(found[0] ?? "");
  return parts?.[1] !== undefined && parts[2] !== undefined && isOfOne
    ? [parts[1], parts[2]]
    : undefined;
}

/** What the menu that took another's place says, or menus that have the same word agree on. */
function guess(path: string, name: string, known: SecondHand, facts: Facts): Shape {
  const own = name.split(".").at(-1) ?? name;
  const successor = path.replace("/interface/wifiwave2", "/interface/wifi");
  const stated = (other: string, word: string): Shape[] => {
    const type = facts.menus[other]?.words[word];
    return type?.type === undefined || type.type === "unknown" ? [] : [shapeOf(other, word, type)];
  };
  const [same] = successor === path ? [] : stated(successor, name);
  if (same !== undefined) return { ...same, guessed: true };
  const shapes = Object.keys(facts.menus).flatMap((other) =>
    [...new Set([name, own])].flatMap((one) => stated(other, one)),
  );
  const [first, ...others] = shapes;
  const text = ({ type, list, not, values = [] }: Shape) =>
    JSON.stringify([type, list, not, type === undefined && values]);
  const isOther = first?.type === "boolean" && typeof known.default === "string";
  if (first !== undefined && !isOther && others.every((one) => text(one) === text(first))) {
    const { type, list, not, values } = first;
    return {
      ...(type === undefined ? {} : { type }),
      ...(values === undefined ? {} : { values, open: true as const }),
      ...(list === undefined ? {} : { list }),
      ...(not === undefined ? {} : { not }),
      guessed: true,
    };
  }
  if (typeof (known.default ?? known.cleared) === "boolean")
    return { type: "boolean", guessed: true };
  return { type: "any" };
}

/** Manuals say of which words several values can be chosen, where no router states the values. */
const severalOf = (name: string, shape: Shape): Shape =>
  shape.type === "any" && setsOfAny.test(name) ? { ...shape, list: "set" } : shape;

/** Words that name items wherever they are, where no export shows it. */
const namesByName: Record<string, string> = {
  "router-id": "/routing/id",
  interface: "/interface",
  "in-interface": "/interface",
  "out-interface": "/interface",
  bridge: "/interface",
  slaves: "/interface",
  "master-interface": "/interface",
  "in-interface-list": "/interface/list",
  "out-interface-list": "/interface/list",
  "interface-list": "/interface/list",
  "routing-table": "/routing/table",
  vrf: "/ip/vrf",
  certificate: "/certificate",
  "address-pool": "/ip/pool",
  "next-pool": "/ip/pool",
};

function referenceOf(
  path: string,
  name: string,
  shape: Shape,
  { syntax = "" }: StatedWord,
  facts: Facts,
): string | undefined {
  const known = facts.references[path]?.[name]?.to;
  // `chain of ...` and `... (list)` are texts that need no item.
  if (known !== undefined) return known.includes(" ") ? undefined : known;
  // A pool may stand in place of an address.
  if (/^(\w+ \| )*Pool( [|;]|$)/.test(syntax)) return "/ip/pool";
  const guessed = namesByName[name];
  const isText = JSON.stringify(shape.type) !== '"boolean"' && shape.type !== "integer";
  return guessed !== undefined && isText && guessed !== path ? guessed : undefined;
}

/** What two sources agree on is a default; what exports of routers contradict is none at all. */
function defaults(
  path: string,
  name: string,
  shape: Shape,
  { default: unset, cleared }: SecondHand,
  facts: Facts,
): Partial<Word> {
  const absent = leftOut[`${path} ${name}`];
  if (absent !== undefined) return { absentMeans: absent };
  if (doubtful.has(`${path} ${name}`)) return {};
  const said = unset === undefined ? undefined : asWord(unset);
  const meant = (text: string) => canonicalSpelling(codecOf(shape), text);
  const others = [facts.manual[path]?.[name], byHand.get(`${path} ${name}`)];
  const isSure =
    said !== undefined && others.some((one) => one !== undefined && meant(one) === meant(said));
  return {
    ...(said === undefined ? {} : isSure ? { default: said } : { likely: said }),
    ...(cleared === undefined || cleared === "" ? {} : { absentMeans: asWord(cleared) }),
  };
}

/** Defaults of the tables that are written by hand, from records of routers. */
const byHand: ReadonlyMap<string, string> = new Map(
  Object.values<ClassTable>(tables).flatMap((menu) =>
    wordsOfTable(menu).flatMap(({ word, row }) =>
      typeof row.default === "string" ? [[`${menu.path} ${word}`, row.default] as const] : [],
    ),
  ),
);

const asWord = (value: string | number | boolean): string =>
  typeof value === "boolean" ? (value ? "yes" : "no") : String(value);
