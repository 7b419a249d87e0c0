import { isFreeText, isSecret } from "../../provider/schema/routeros/secrets";
import { withDependents } from "./bond";
import { type ExportItem, parseExport } from "./export";

/** An item as the project keeps it: so many alike, of a bond with its dependents or not. */
export interface KeptItem extends ExportItem {
  count: number;
  ofBond: boolean;
}

/** A router's export as the project keeps it. */
export interface Kept {
  version: string;
  hasBond: boolean;
  items: KeptItem[];
}

/*
 * The copy that tests read: names, comments, texts and secrets of people are others, and items that
 * differ in nothing but digits are one with a count.
 *
 *     # 7.24
 *     b 4 /interface/vlan add interface=n1 mtu=1496 name=n2 vlan-id=20
 */

/** The copy of one export. */
export function copied(source: string): string {
  const { version, items } = parseExport(source);
  const ofBond = withDependents(items);
  const names = namesIn(items);
  const kinds = new Map<string, { item: ExportItem; ofBond: boolean; count: number }>();
  for (const item of items) {
    const own = { item: replaced(item, names), ofBond: ofBond.has(item) };
    const kind = lineOf({ ...own.item, ofBond: own.ofBond, count: 0 })
      .replaceAll(/\d+(\.\d+){3}|([\da-f]*:){2,}[\da-f]*/gi, "a")
      .replaceAll(/\d/g, "9")
      .replaceAll(/\bn9+\b/g, "n");
    const known = kinds.get(kind);
    if (known === undefined) kinds.set(kind, { ...own, count: 1 });
    else known.count++;
  }
  const lines = [...kinds.values()].map((one) => lineOf({ ...one.item, ...one }));
  return [`# ${version}`, ...lines, ""].join("\n");
}

const quoted = (text: string): string => (/^[^\s"=]*$/.test(text) ? text : JSON.stringify(text));
const pairs = (words: Readonly<Record<string, string>>): string =>
  Object.entries(words)
    .map(([word, value]) => `${word}=${quoted(value)}`)
    .join(" ");

function lineOf({ menu, command, which, words, ofBond, count }: KeptItem): string {
  const asked = Object.keys(which).length === 0 ? "" : ` [${pairs(which)}]`;
  return `${ofBond ? "b" : "-"} ${count} ${menu} ${command}${asked} ${pairs(words)}`.trimEnd();
}

/** What items of a router are called, but for what it was called in the factory. */
function namesIn(items: readonly ExportItem[]): ReadonlyMap<string, string> {
  const factory =
    /^(default|public|full|read|write|all|none|main|disk|memory|echo|remote|telnet|ftp|www|www-ssl|ssh|api|api-ssl|winbox|bridge|(ether|sfp|combo|qsfp|wlan|wifi|slot|serial|usb)[\w-]*\d+.*)$/;
  const all = items.flatMap(({ words }) =>
    [words["name"], words["slot"]].filter((one) => one !== undefined),
  );
  const people = [...new Set(all)].filter((one) => /\D/.test(one) && !factory.test(one));
  return new Map(people.map((one, at) => [one, `n${at + 1}`]));
}

function replaced(
  { menu, command, which, words }: ExportItem,
  names: ReadonlyMap<string, string>,
): ExportItem {
  const renamed = (value: string): string =>
    names.get(value) ??
    value
      .split(",")
      .map((one) =>
        one.replace(
          /^(!?)(.*)$/s,
          (_, not: string, name: string) => not + (names.get(name) ?? name),
        ),
      )
      .join(",");
  const others = Object.entries(words).map(([word, value]): [string, string] => {
    if (value !== "" && (isSecret(menu, word) || word === "community")) return [word, "secret"];
    if (value !== "" && (isFreeText(menu, word) || people.has(word))) return [word, "text"];
    return [word, renamed(value)];
  });
  const asked = Object.entries(which).map(([word, value]): [string, string] => [
    word,
    renamed(value),
  ]);
  return { menu, command, which: Object.fromEntries(asked), words: Object.fromEntries(others) };
}

/** Words in which people write what they like. */
const people = new Set(["note", "contact", "location", "from", "ssid", "identity"]);

/** The routers of a copy. */
export function readCopy(text: string): Kept[] {
  return text
    .split(/^# /m)
    .slice(1)
    .map((site) => {
      const [version = "", ...lines] = site.trimEnd().split("\n");
      const items = lines.map(itemOf);
      return { version, items, hasBond: items.some(({ ofBond }) => ofBond) };
    });
}

function itemOf(line: string): KeptItem {
  const parts = /^([b-]) (\d+) (\S+) (add|set)(?: \[([^\]]*)\])?(?: (.*))?$/.exec(line);
  if (parts === null) throw new Error(`no item of a copy: ${line}`);
  const [, mark, count, menu = "", command, which = "", words = ""] = parts;
  return {
    menu,
    command: command === "add" ? "add" : "set",
    which: read(which),
    words: read(words),
    count: Number(count),
    ofBond: mark === "b",
  };
}

function read(text: string): Record<string, string> {
  const found = text.matchAll(/(?<=^|\s)([\w.-]*)=("(?:[^"\\]|\\.)*"|\S*)/g);
  return Object.fromEntries(
    [...found].map(([, word = "", value = ""]) => [
      word,
      value.startsWith('"') ? (JSON.parse(value) as string) : value,
    ]),
  );
}

export const copyOf = (sources: readonly string[]): string => sources.map(copied).join("");
