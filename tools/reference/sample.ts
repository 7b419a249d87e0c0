import { propertyOf } from "../../provider/schema/routeros/names";
import type { MenuData, Type, Word } from "../../provider/schema/routeros/data";
import { isSecret } from "../../provider/schema/routeros/secrets";

/** A value of each type that has no words of its own, of the ranges that are kept for examples. */
const values: Readonly<Record<Type, unknown>> = {
  boolean: true,
  presence: true,
  integer: 1,
  hex: 10,
  decimal: 1.5,
  numbers: 443,
  time: "10m",
  text: "office",
  any: "office",
  address: "192.0.2.1",
  mac: "02:00:00:00:00:01",
  prefix: "192.0.2.0/24",
  prefix6: "2001:db8::/32",
  range: "192.0.2.10-192.0.2.20",
};

/** Words whose form no type tells. */
const forms: Readonly<Record<string, unknown>> = {
  chain: "forward",
  comment: "why it is there",
  interface: "ether1",
  "mac-address": "02:00:00:00:00:01",
  name: "office",
};

/** A value for an example: one that the router's schema accepts. */
function sample(path: string, name: string, word: Word): unknown {
  const one = ofAddress(path, name, word) ?? scalar(name, word);
  return word.list === undefined ? one : [one];
}

/** An address whose type nobody states more nearly. */
function ofAddress(
  path: string,
  name: string,
  { type, names, values: words }: Word,
): string | undefined {
  const isTextual = [type ?? "any"].flat().some((one) => one === "text" || one === "any");
  if (!/(^|-)address(es)?$/.test(name) || !isTextual || (names ?? words) !== undefined)
    return undefined;
  const prefix = /^\/(ip|ipv6)\/address$/.test(path);
  return path.startsWith("/ipv6/")
    ? `2001:db8::1${prefix ? "/64" : ""}`
    : `192.0.2.1${prefix ? "/24" : ""}`;
}

function scalar(name: string, word: Word): unknown {
  const { names, values: words = [], range, default: unset } = word;
  const types = [word.type ?? []].flat();
  const [type = "any"] = types;
  if (names !== undefined)
    return names === "/interface" ? "ether1" : `${names.split("/").at(-1) ?? ""}1`;
  const isTextual = ["text", "any"].includes(type);
  if (words.length === 0 && isTextual && forms[name] !== undefined) return forms[name];
  if (type === "boolean") return unset !== "yes";
  const preferred = ["drop", "accept", "tcp"].find((one) => words.includes(one));
  const [first = preferred] = words.filter(
    (one) => one !== "" && one !== unset && (preferred === undefined || one === preferred),
  );
  if (first !== undefined) return first === "yes" || first === "no" ? first === "yes" : first;
  if (range === undefined) return values[type];
  return type === "time" ? range[0] : number(type, range);
}

/** The smallest number that says something. */
function number(type: Type, [from, to]: readonly [string, string]): unknown {
  const [least, most] = [from, to].map((end) =>
    Number(type === "hex" ? `0x${end.replace(/^0x/, "")}` : end),
  );
  if (least === undefined || most === undefined) return values[type];
  return Math.min(Math.max(least, type === "hex" ? 16 : 1), most);
}

/** The words of an example: what must be said, what tells rows apart, and some that stand alone. */
export function exampleOf(path: string, data: MenuData): Record<string, unknown> {
  const { required = [], key = [] } = data;
  const first = data.class === "single" ? [] : [...new Set([...key, ...required])];
  const needed = first.filter((name) => data.words[name] !== undefined);
  const more = Object.keys(data.words)
    .filter((name) => !needed.includes(name) && isPlain(path, name, data.words[name] ?? {}))
    .sort((one, other) => rank(one, data.words[one]) - rank(other, data.words[other]))
    .slice(0, Math.max(2 - needed.length, 1));
  return Object.fromEntries(
    [...needed, ...more].map((name) => [
      propertyOf(path, name),
      sample(path, name, data.words[name] ?? {}),
    ]),
  );
}

/** What every version of the menu has, and what needs nothing else beside it. */
const isPlain = (path: string, name: string, word: Word): boolean =>
  !["comment", "copy-from", "disabled", "dynamic", "place-before", "timeout"].includes(name) &&
  (word.since ?? word.until ?? word.absent ?? word.only ?? word.readOnly) === undefined &&
  !isSecret(path, name);

/** What a menu is about, where it has such words. */
const telling = [
  "action",
  "servers",
  "enabled",
  "address",
  "src-address",
  "dst-address",
  "interface",
];

/** Words that say something by themselves before those that name something else. */
function rank(name: string, { type, values: words, names, not, range }: Word = {}): number {
  if (telling.includes(name)) return telling.indexOf(name) - telling.length;
  if (names !== undefined || not === true) return 3;
  if (type === "boolean" || range !== undefined) return 0;
  return words !== undefined ? 1 : 2;
}
