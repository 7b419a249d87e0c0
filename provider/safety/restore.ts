import { decodeAll, keyText, type Menu, type Property, wordName, wordsOf } from "../schema";
import type { Router } from "../router/router";
import type { Row, Words } from "../transport/transport";
import { nameIn } from "../router/spelling";
import { missingIn } from "../schema/version";
import { compareVersions } from "../values/version";
import { type Codec, decode, flag, name, quote, text } from "../values";
import { presence } from "../values/stated";
import type { Carrier } from "./carriers";
import { consolePath } from "./paths";
import { carriersOf } from "./safety";
import { afresh, attempt } from "./steps";

/** The rows that can carry a connection, as they are now. */
export type Snapshot = ReadonlyMap<Carrier, readonly Row[]>;

/**
 * A script that makes the items of these interfaces (undefined: of all) what they were: it removes
 * what was not there, adds what is missing and sets everything else. It can run twice, and on a
 * router that is already as before it changes nothing. For RouterOS 6.49 and 7.
 */
export function restoring(
  before: Snapshot,
  touched: ReadonlySet<string> | undefined,
  version: string,
): string[] {
  const carriers = [...before.keys()];
  const isTouched = (carrier: Carrier, row: Row) =>
    touched === undefined || isOf(touched, row[carrier.interface] ?? "");
  const rowsOf = (carrier: Carrier) =>
    (before.get(carrier) ?? []).filter((row) => isTouched(carrier, row));
  return [
    ...(touched === undefined ? [] : [`:local touched ${quote(`;${[...touched].join(";")};`)}`]),
    // What depends on another change may only succeed the second time.
    ":for pass from=1 to=2 do={",
    afresh,
    ...carriers
      .toReversed()
      .flatMap((carrier) => removing(carrier, rowsOf(carrier), touched, version)),
    ...carriers.flatMap((carrier) =>
      rowsOf(carrier).flatMap((row) => putting(carrier.menu, row, version)),
    ),
    "}",
  ];
}

/** A dangling reference may be to an interface that this very change removed. */
const isOf = (touched: ReadonlySet<string>, name: string): boolean =>
  touched.has(name) || name.startsWith("*");

/**
 * All rows that can carry a connection, as they are now. Of ports that are always there only a write of
 * one, or a whole run (none), changes anything.
 */
export async function snapshot(router: Router, written?: Menu): Promise<Snapshot> {
  const carriers = carriersOf(router).filter(
    ({ menu }) => menu.kind !== "fixed" || written === undefined || written.path === menu.path,
  );
  const rows = await Promise.all(
    carriers.map(async (carrier): Promise<[Carrier, Row[]]> => {
      const all = await router.fresh(carrier.menu.path);
      return [carrier, all.filter((row) => row["dynamic"] !== "true").map(withoutBondsMac)];
    }),
  );
  return new Map(rows);
}

/** A member of a bond shows the bond's MAC address, which is not to become its own. */
function withoutBondsMac(row: Row): Row {
  if (row["slave"] !== "true") return row;
  return Object.fromEntries(Object.entries(row).filter(([word]) => word !== "mac-address"));
}

const keyWords = (menu: Menu): string[] =>
  menu.key.map((property) => wordName(property, menu.properties[property]));

function removing(
  { menu, interface: word }: Carrier,
  rows: readonly Row[],
  touched: ReadonlySet<string> | undefined,
  version: string,
): string[] {
  if (menu.kind === "fixed") return [];
  const path = consolePath(menu.path);
  const kept = rows.flatMap((row) => {
    const words = keyWords(menu).map((name) => row[name] ?? "");
    return [...new Set([words, words.map(asArray)].map((all) => all.join("@")))];
  });
  const key = keyWords(menu)
    .map((name) => `[:tostr [${path} get $i ${nameIn(menu.path, version, name)}]]`)
    .join(' . "@" . ');
  const isAbsent = (list: string, text: string) =>
    `([:typeof [:find ${list} (";" . ${text} . ";") -1]] = "nil")`;
  const isOurs =
    touched === undefined
      ? "true"
      : `(!${isAbsent("$touched", `[${path} get $i ${word}]`)} or [:pick [${path} get $i ${word}] 0 1] = "*")`;
  return [
    `:foreach i in=[${path} find${hasDynamic(menu, version) ? " where !dynamic" : ""}] do={`,
    `  :if (${isOurs} and ${isAbsent(quote(`;${kept.join(";")};`), key)}) do={ ${attempt(`${path} remove $i`, `remove ${menu.noun}`)} }`,
    "}",
  ];
}

/** Adds the item that is missing, or sets all its words. One that refers to a removed item cannot be added. */
function putting(menu: Menu, row: Row, version: string): string[] {
  const path = consolePath(menu.path);
  const { before, item } = found(menu, row, version);
  const add = namesGone(menu, row) ? "" : `${path} add ${wordsIn(menu, row, version)}`;
  const set = setting(menu, row, version, item);
  const put =
    menu.kind === "fixed" ? set : `:if ([:len ${item}] = 0) do={ ${add} } else={ ${set} }`;
  return [attempt(`${before}${put}`, `${menu.noun} ${keyText(menu, decodeAll(menu, row))}`)];
}

/** True of a reference to something deleted: the router prints its id in place of a name. */
const isGone = (word: string | undefined, { refersTo }: Property): boolean =>
  refersTo !== undefined && /(^|,)\*[0-9A-F]+(,|$)/.test(word ?? "");

/** A reference that is none is printed empty, which is no name of anything. */
const namesNothing = (word: string | undefined, { refersTo, codec }: Property): boolean =>
  word === "" && refersTo !== undefined && codec === name;

const namesGone = (menu: Menu, row: Row): boolean =>
  wordsOf(menu).some(({ word, row: traits }) => isGone(row[word], traits));

/** Sets all words of an item that is there. */
export function setting(
  menu: Menu,
  row: Row,
  version: string,
  item = found(menu, row, version).item,
): string {
  const path = consolePath(menu.path);
  const silent = wordsOf(menu).filter(
    (one) => row[one.word] === undefined && missingIn(version, one.row) === undefined,
  );
  // What a row does not print until it is set becomes what it was.
  const back = silent.flatMap(({ word, row: { unsettable, hides, ...traits } }) => {
    const absentMeans = unwritten(traits);
    const isReset = absentMeans !== undefined && hides === undefined;
    const called = nameIn(menu.path, version, word);
    const put = unsettable
      ? `unset ${item} ${called}`
      : isReset
        ? `set ${item} ${called}=${quote(absentMeans)}`
        : undefined;
    return put === undefined
      ? []
      : [` :if ([:len [${path} get ${item} ${called}]] > 0) do={ ${path} ${put} }`];
  });
  // By its key it was found: that is as it was, and of a fixed row it cannot be set.
  return `${path} set ${item} ${wordsIn(menu, row, version, keyWords(menu))};${back.join(";")}`;
}

/** What a word means that the router does not print: a note for people that is not there is empty. */
export const unwritten = (
  traits: Pick<Property, "absentMeans" | "freeText" | "default"> | undefined,
): string | undefined =>
  traits?.absentMeans ?? (traits?.freeText === true && traits.default === "" ? "" : undefined);

/** Adds an item with all its words, before another one. */
export function adding(
  menu: Menu,
  row: Words,
  extra: Words,
  before: string | undefined,
  version?: string,
): string {
  const path = consolePath(menu.path);
  const own = new Set(wordsOf(menu).map(({ word }) => word));
  const beside = Object.entries(extra).filter(
    ([word]) => !own.has(word) || row[word] === undefined,
  );
  const more = beside.map(([word, value]) => ` ${word}=${quote(value)}`);
  const add = `${path} add ${wordsIn(menu, row, version)}${more.join("")}`;
  if (before === undefined) return add;
  return `:do { ${add} place-before=${before} } on-error={ ${add} }`;
}

function wordsIn(
  menu: Menu,
  row: Words,
  version: string | undefined,
  without: readonly string[] = [],
): string {
  const spell = (word: string) => (version === undefined ? word : nameIn(menu.path, version, word));
  return wordsOf(menu)
    .filter(({ word }) => row[word] !== undefined && !without.includes(word))
    .filter(
      ({ word, row: traits }) => !isGone(row[word], traits) && !namesNothing(row[word], traits),
    )
    .map(({ word, row: traits }) => `${spell(word)}=${literal(row[word] ?? "", traits)}`)
    .join(" ");
}

/** What the console makes of a word of several values. */
const asArray = (word: string): string => word.replaceAll(",", ";");

/**
 * How a script finds an item, and what it does before. A word of several values may be an array at the
 * console, which equals no text: such are compared one by one.
 */
export function found(menu: Menu, row: Words, version: string): { before: string; item: string } {
  const path = consolePath(menu.path);
  const keys = wordsOf(menu).filter(({ property }) => menu.key.includes(property));
  const several = keys.filter(({ word }) => row[word]?.includes(","));
  const conditions = keys
    .filter((one) => !several.includes(one))
    .map(({ word, row: { codec } }) =>
      condition(nameIn(menu.path, version, word), row[word], codec),
    );
  // A row that is off may not say whether it is dynamic.
  if (hasDynamic(menu, version)) conditions.push("!dynamic");
  const find = `[${path} find where ${conditions.join(" ")}]`;
  if (several.length === 0) return { before: "", item: find };
  const tests = several.map(({ word }) => {
    const text = row[word] ?? "";
    const own = `[:tostr [${path} get $i ${nameIn(menu.path, version, word)}]]`;
    return `((${own} = ${quote(text)}) or (${own} = ${quote(asArray(text))}))`;
  });
  const before = `:local found [:toarray ""]; :foreach i in=${find} do={ :if (${tests.join(" and ")}) do={ :set found ($found, $i) } }; `;
  return { before, item: "$found" };
}

function condition(word: string, text: string | undefined, codec: Codec<unknown>): string {
  if (text === undefined) return `!${word}`;
  return `${word}=${typeof decode(codec, text) === "number" ? text : quote(text)}`;
}

/** True where rows of the router's own making are among the others. */
const hasDynamic = ({ dynamicSince }: Menu, version: string): boolean =>
  dynamicSince !== undefined && compareVersions(version, dynamicSince) >= 0;

/** A word as a script writes it, where yes and no are the words of a flag. */
export function literal(word: string, { codec }: Pick<Property, "codec">): string {
  if (codec === presence) return "yes";
  const isYesNo = codec !== text && (word === "true" || word === "false");
  if (codec !== flag && !isYesNo) return quote(word);
  return word === "true" || word === "yes" ? "yes" : "no";
}
