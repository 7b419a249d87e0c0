import { type Menu, wordName, wordsOf } from "../menu";
import type { Row } from "../transport/transport";
import { missingIn } from "../version";
import { flag, quote } from "../words";
import { type Carrier, carriers } from "./carriers";

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
  const isTouched = (carrier: Carrier, row: Row) =>
    touched === undefined || touched.has(row[carrier.interface] ?? "");
  const rowsOf = (carrier: Carrier) =>
    (before.get(carrier) ?? []).filter((row) => isTouched(carrier, row));
  return [
    ...(touched === undefined ? [] : [`:local touched ${quote(`;${[...touched].join(";")};`)}`]),
    ...[...carriers].reverse().flatMap((carrier) => removing(carrier, rowsOf(carrier), touched)),
    // What depends on another change may only succeed the second time.
    ":for pass from=1 to=2 do={",
    ...carriers.flatMap((carrier) =>
      rowsOf(carrier).map((row) => putting(carrier.menu, row, version)),
    ),
    "}",
  ];
}

/** `/interface/bridge/port` as a script of every version writes it. */
const consolePath = (path: string): string => path.replaceAll("/", " ").replace(" ", "/");

const keyWords = (menu: Menu): string[] =>
  menu.key.map((property) => wordName(property, menu.properties[property]));

function removing(
  { menu, interface: word, where }: Carrier,
  rows: readonly Row[],
  touched: ReadonlySet<string> | undefined,
): string[] {
  const path = consolePath(menu.path);
  const kept = rows.map((row) =>
    keyWords(menu)
      .map((name) => row[name] ?? "")
      .join("@"),
  );
  const key = keyWords(menu)
    .map((name) => `[${path} get $i ${name}]`)
    .join(' . "@" . ');
  const isAbsent = (list: string, text: string) =>
    `([:typeof [:find ${list} (";" . ${text} . ";") -1]] = "nil")`;
  const isOurs =
    touched === undefined ? "true" : `!${isAbsent("$touched", `[${path} get $i ${word}]`)}`;
  return [
    `:foreach i in=[${path} find${where === "" ? "" : ` where ${where}`}] do={`,
    `  :if (${isOurs} and ${isAbsent(quote(`;${kept.join(";")};`), key)}) do={ :do { ${path} remove $i } on-error={} }`,
    "}",
  ];
}

/** Adds the item that is missing, or sets all its words. */
function putting(menu: Menu, row: Row, version: string): string {
  const path = consolePath(menu.path);
  const shown = wordsOf(menu).filter(({ word }) => row[word] !== undefined);
  const words = shown
    .map(({ word, row: { codec } }) => `${word}=${literal(row[word] ?? "", codec === flag)}`)
    .join(" ");
  const key = keyWords(menu)
    .map((name) => `${name}=${quote(row[name] ?? "")}`)
    .join(" ");
  const found = `[${path} find where ${key}]`;
  const cleared = wordsOf(menu)
    .filter(({ word, row: { unsettable } }) => unsettable === true && row[word] === undefined)
    .filter((one) => missingIn(version, one.row) === undefined)
    .map(({ word }) => ` :do { ${path} unset ${found} ${word} } on-error={}`);
  return `  :do { :if ([:len ${found}] = 0) do={ ${path} add ${words} } else={ ${path} set ${found} ${words};${cleared.join(";")} } } on-error={}`;
}

/** In a script yes and no are the words of a flag. */
function literal(word: string, isFlag: boolean): string {
  if (isFlag) return word === "true" || word === "yes" ? "yes" : "no";
  return quote(word);
}
