import { differences, type Menu, wordsOf } from "../schema";
import type { Router } from "../router/router";
import type { Row, Words } from "../transport/transport";
import { quote } from "../values";
import { hidden } from "../values/secret";
import { presence } from "../values/stated";
import { nameIn } from "../router/spelling";
import { consolePath } from "./paths";
import { adding, found, literal, unwritten } from "./restore";
import { attempt } from "./steps";

/** A write of one row, as far as it is to be undone. */
export interface Undone {
  menu: Menu;
  /** The row before; undefined when it is added. */
  current: Row | undefined;
  /** What its words are to be; undefined when it is removed. */
  desired: Words | undefined;
  /** The words that state has of it. */
  known: Words;
}

/**
 * Undoes a write of any row of any menu: what was added is removed, what was set is set back, what was
 * removed is added with all its words, where it stood. It can run twice. For RouterOS 6.49 and 7.
 */
export async function undoing(router: Router, write: Undone): Promise<string[]> {
  const { menu, current, desired } = write;
  const version = await router.version();
  const rows = !isNamed(menu) || desired === undefined ? await router.fresh(menu.path) : [];
  const steps =
    current === undefined
      ? [removing(write, rows, version)]
      : desired === undefined
        ? [puttingBack(menu, current, rows, version)]
        : settingBack(write, current, version);
  return steps.map((step) => attempt(step, `undo ${menu.noun}`));
}

/** Other keys may be spelled otherwise by the console, or be what the router made of them. */
const isNamed = ({ key }: Menu): boolean => key.length === 1 && key[0] === "name";

/** By its name; of what has none everything that was not there before. */
function removing({ menu, desired = {} }: Undone, rows: readonly Row[], version: string): string {
  const path = consolePath(menu.path);
  if (isNamed(menu)) return `${path} remove ${found(menu, desired, version).item}`;
  return eachNew(path, rows, `${path} remove $i`);
}

/** Does something with the rows that were not there before; what the router makes of them goes by itself. */
function eachNew(path: string, before: readonly Row[], work: string): string {
  const ids = quote(`;${before.map((row) => row[".id"] ?? "").join(";")};`);
  const isNew = `[:typeof [:find ${ids} (";" . $i . ";") -1]] = "nil"`;
  const look = `:local made no; :do { :set made [${path} get $i dynamic] } on-error={}`;
  return `:foreach i in=[${path} find] do={ :if (${isNew}) do={ ${look}; :if ($made != true) do={ ${work} } } }`;
}

/** Only what was changed: one word that the router does not take would keep the others from being set. */
function settingBack({ menu, desired = {}, known }: Undone, row: Row, version: string): string[] {
  const path = consolePath(menu.path);
  const item = menu.kind === "single" ? "" : ` ${row[".id"] ?? ""}`;
  const set: string[] = [];
  const unset: string[] = [];
  for (const { property, word, unsettable } of differences(menu, desired, row)) {
    const traits = menu.properties[property];
    const absent = unwritten(traits);
    const was = row[word] ?? known[word] ?? absent ?? "";
    const name = nameIn(menu.path, version, word);
    const isKnown = was !== "" || row[word] !== undefined || absent !== undefined;
    if (was === "" && unsettable) unset.push(name);
    else if (traits !== undefined && isKnown && was !== hidden)
      set.push(`${name}=${literal(traits.overwrite?.(was, desired[word] ?? "") ?? was, traits)}`);
  }
  return [
    ...(set.length === 0 ? [] : [`${path} set${item} ${set.join(" ")}`]),
    ...unset.map((name) => `${path} unset${item} ${name}`),
  ];
}

/** With all the words that the row showed, in front of what it was in front of. */
function puttingBack(menu: Menu, row: Row, rows: readonly Row[], version: string): string {
  const path = consolePath(menu.path);
  const id = row[".id"] ?? "";
  const next = rows[rows.findIndex((one) => one[".id"] === id) + 1]?.[".id"];
  const shown = Object.fromEntries(
    wordsOf(menu).flatMap(({ word, row: { codec } }) => {
      const { [word]: is = hidden } = row;
      return is === hidden || (is === "" && codec !== presence) ? [] : [[word, is]];
    }),
  );
  const add = adding(menu, shown, {}, menu.isOrdered === true ? next : undefined, version);
  if (isNamed(menu)) return `:if ([:len ${found(menu, row, version).item}] = 0) do={ ${add} }`;
  // It may be back already, by safe mode or by this script; then nobody knows its id.
  const isThere = `:foreach i in=[${path} find] do={ :if (("" . $i) = ${quote(id)}) do={ :set there yes } }`;
  const isSame = `:if (("" . [${path} get $i comment]) = ${quote(row["comment"] ?? "")}) do={ :set there yes }`;
  const isBack = menu.properties["comment"] === undefined ? "" : eachNew(path, rows, isSame);
  const put = `:if ($there = no) do={ ${add} }`;
  return [":local there no", isThere, isBack, put].filter((step) => step !== "").join("; ");
}
