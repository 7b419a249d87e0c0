import {
  decodeAll,
  encodeAll,
  keyShown,
  type Menu,
  type Values,
  wordsOf,
} from "../../../provider/schema";
import { menuData } from "../../../provider/schema/routeros/data";
import { compareVersions } from "../../../provider/values/version";
import { Claims } from "../../../provider/schema/claims";
import type { Row } from "../../../provider/values/row";
import type { Decided, LeftOut, Resource } from "../resource";
import type { Snapshot } from "../snapshot";
import { isShipped, type Place } from "./factory";
import { grouped } from "./groups";
import { Proof } from "./proof";
import { OneRow, told } from "./row";
import { tablesByPath } from "../../provider";
import { waysFor } from "./tables";

/** What of a router goes into the program. */
export async function decide(snapshot: Snapshot, { all = false } = {}): Promise<Decided> {
  const proof = new Proof(snapshot);
  const isWhole = snapshot.from === "router";
  const decided: Decided = { resources: [], leftOut: [] };
  const referred = textsIn(snapshot);
  const claims = new Claims();
  for (const [path, rows] of snapshot.menus) {
    if (isStated(snapshot)) decided.leftOut.push(...unknownWords(path, rows));
    const places = rows
      .filter((row) => row["dynamic"] !== "true" && row["builtin"] !== "true")
      .map((row): Place => ({ path, row, rows, version: snapshot.version, menus: snapshot.menus }));
    decided.leftOut.push(...hiddenWords(path, places));
    const isNamed = places.some(({ row }) => isReferred(referred, path, row["name"] ?? ""));
    const groups = places.some(isShipped) || isNamed ? [] : grouped(path, places);
    const left = new Set(places);
    for (const group of groups) {
      const made = await group.made(proof, isWhole);
      if (typeof made === "string" || refusedBy(claims, made) !== undefined) continue;
      decided.resources.push(made);
      for (const place of group.places) left.delete(place);
    }
    const ways = waysFor(path, snapshot.version);
    const twins = new Set<string>();
    for (const place of left) {
      const one = new OneRow(place, isWhole, proof, all).made(ways);
      if (one === undefined) continue;
      const refused = "values" in one ? (refusedBy(claims, one) ?? twinOf(one, twins)) : one;
      if (refused !== undefined) decided.leftOut.push(refused);
      else if ("values" in one) decided.resources.push(one);
    }
  }
  return decided;
}

/** What a person does about rows that a program cannot have both, or not twice. */
const wayOut = "a program can have only one of the two: remove the other, and import again";
const once = "a program has it once: remove the others, and import again";

/** Why a program could not have it beside the others: a router may hold what does nothing. */
function refusedBy(claims: Claims, { menu, path, values }: Resource): LeftOut | undefined {
  const what = keyShown(menu, values) || describing(menu, values);
  const by = `${path} ${what}`;
  const collision = claims.take(by, menu, values);
  if (collision === undefined) return undefined;
  const { thing, first, other } = collision;
  if (other.by === by) return { menu: path, what, why: `another row has the same key; ${once}` };
  const isSame = first.purpose === other.purpose;
  const both = isSame ? " already" : `, and this row ${first.purpose}`;
  const why = `${thing}: ${other.by} ${other.purpose}${both}; ${wayOut}`;
  return { menu: path, what, why };
}

/** Why a row without a key is none of its own: another one of the menu says the same. */
function twinOf({ menu, path, inputs }: Resource, twins: Set<string>): LeftOut | undefined {
  const said = JSON.stringify(inputs);
  const isTwin = menu.kind === "keyless" && twins.has(said);
  twins.add(said);
  const why = `another row says the same; ${once}`;
  return isTwin ? { menu: path, what: describing(menu, inputs), why } : undefined;
}

/** How many words of a row tell people which one it is. */
const telling = 4;

/** What a row without a key says first, as at the console: `chain=input action=drop`. */
function describing(menu: Menu, values: Values): string {
  const words = encodeAll(menu, values);
  const said = wordsOf(menu).filter(({ word, row }) => row.secret === undefined && words[word]);
  const shown = said.slice(0, telling).map(({ word }) => `${word}=${words[word]}`);
  return shown.join(" ") || menu.noun;
}

/** What rows of other menus name, by menu and name: `/ip/pool guests`. */
function textsIn({ menus }: Snapshot): ReadonlySet<string> {
  const named = new Set<string>();
  for (const [path, rows] of menus)
    for (const [word, { names }] of Object.entries(menuData(path)?.words ?? {}))
      if (names !== undefined)
        for (const row of rows)
          for (const name of row[word]?.split(",") ?? []) named.add(`${names} ${name}`);
  return named;
}

/** What takes any interface names it as one. */
const isReferred = (referred: ReadonlySet<string>, path: string, name: string): boolean =>
  name !== "" &&
  (referred.has(`${path} ${name}`) ||
    (path.startsWith("/interface/") && referred.has(`/interface ${name}`)));

/** Words that RouterOS does not print of what is disabled, whatever they are: an export has them. */
function hiddenWords(path: string, places: readonly Place[]): LeftOut[] {
  const menu = tablesByPath.get(path);
  const words =
    menu === undefined ? [] : wordsOf(menu).filter(({ row }) => row.hides === "disabled");
  if (menu === undefined || words.length === 0) return [];
  return places
    .filter(({ row }) => row["disabled"] === "true" && words.some(({ word }) => !(word in row)))
    .map(({ row }) => ({
      menu: path,
      what: keyShown(menu, decodeAll(menu, row)) || (row[".id"] ?? ""),
      why: `RouterOS prints no ${words.map(({ word }) => word).join(" and no ")} of what is disabled: look in its /export, and write what is no default`,
    }));
}

/** The schema has the words of these versions, and of those before only what they share. */
const isStated = ({ version }: Snapshot): boolean =>
  version === undefined || compareVersions(version, "7.9") >= 0;

/** Words of a newer RouterOS: what this package does not know is not in the program. */
function unknownWords(path: string, rows: readonly Row[]): LeftOut[] {
  const data = menuData(path);
  if (data === undefined) return [];
  const known = new Set([...Object.keys(data.words), ...data.readOnly, ...told]);
  const words = rows.flatMap((row) => Object.keys(row));
  return [...new Set(words)]
    .filter((word) => !word.startsWith(".") && !known.has(word))
    .sort()
    .map((what) => ({ menu: path, what, why: "this package does not know the word" }));
}
