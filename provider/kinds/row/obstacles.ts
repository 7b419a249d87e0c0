import { setTimeout as wait } from "node:timers/promises";
import { ConnectionError, RouterOsError, TrapError } from "../../errors";
import type { Operation } from "../operation";
import { type InTheWay, isCircle, listInTheWay, rowsInTheWay } from "./gives-way";
import { setAside, untilNothingIsSetAside } from "./set-aside";
import { type Menu, type Obstacle, type Traits, type Values, wordsOf } from "../../schema";
import type { Router } from "../../router/router";
import type { Words } from "../../transport/transport";
import { namesThere } from "./references";
import { missingWith } from "../../schema/version";
import { holdsBytes, inWesternCodePage, literal } from "../../values";

/** How long a write waits for something that another resource of the run may be about to free, in milliseconds. */
const patienceWithOthers = 5_000;

/** After so long, in milliseconds, everything that the engine runs in parallel has begun. */
const untilOthersBegin = 1_000;

/** Refuses properties that this version of RouterOS does not have. */
export function refuseMissing(menu: Menu, version: string, values: Values): void {
  const refused: string[] = [];
  // Thousands of rows are looked at: a list of all properties for each would cost more than the look.
  for (const property in menu.properties) {
    const value = values[property];
    const row = value === undefined ? undefined : menu.properties[property];
    const why = row && missingWith(version, row, value);
    if (why !== undefined) refused.push(`${property}: ${why}`);
  }
  if (refused.length > 0)
    throw new RouterOsError(
      `${refused.join("; ")}, and this router has ${version}. Leave it out, or set routeros:version to see this at preview`,
    );
}

/** Waits until nothing is in the way of a write, and refuses the write when that does not come about. */
export async function clearOfObstacles(op: Operation, id?: string): Promise<void> {
  const { menu, router, values, others } = op;
  const until = Date.now() + Math.min(patienceWithOthers, router.retryTimeout);
  const soon = Date.now() + untilOthersBegin;
  const done = new Set<string>();
  const wish = { menu, router, values, others, id };
  const look = async () => {
    const missing = await missingReferences(menu, router, values, others.mayCome.bind(others));
    const rows = await rowsInTheWay(wish);
    const more = await menu.obstacles(router, values, id);
    const open = more.filter((one) => listInTheWay(others, values, one).length === 0);
    const found = [...missing, ...rows.flatMap((one) => rowTaken(wish, one)), ...more];
    return {
      found,
      isClear: found.length === 0,
      givesWay: [
        ...rows.filter(({ held }) => held !== undefined),
        ...more.flatMap((one) => listInTheWay(others, values, one)),
      ],
      isAlone: missing.length + open.length === 0 && rows.every(({ held }) => held !== undefined),
    };
  };
  for (;;) {
    const { found, isClear, givesWay, isAlone } = await look();
    const isBusy = untilNothingIsSetAside(router);
    if (isClear && isBusy === undefined) return others.goesOn(menu, values);
    if (isClear) {
      await isBusy;
      continue;
    }
    const now = Date.now();
    const isLate = now >= until;
    // With --parallel 1 nothing else begins before this ends.
    const isNext = givesWay.every(({ held }) => held?.change === undefined) && now >= soon;
    const isTurn = isAlone && (isLate || isNext || (await isCircle(wish, givesWay)));
    const goesOn = () => others.goesOn(menu, values);
    if (isTurn && (await setAside(router, look, done, goesOn))) continue;
    if (isLate || found.some(({ passes }) => !passes))
      throw new RouterOsError(found.map(({ text }) => text).join("; "));
    await wait(250);
  }
}

/**
 * Waits for names that rows use for the first time and that another resource of the run is about to make.
 * Other unknown names are left for the router to refuse: it knows words that no schema states.
 */
export async function namesMade(
  menu: Menu,
  { router, others }: Operation,
  rows: readonly Values[],
  before: readonly Values[],
): Promise<void> {
  const values = namedNewly(menu, rows, before);
  if (Object.keys(values).length === 0) return;
  const until = Date.now() + Math.min(patienceWithOthers, router.retryTimeout);
  for (;;) {
    const missing = await missingReferences(
      menu,
      router,
      values,
      others.mayCome.bind(others),
    ).catch(noMenu);
    if (!missing.some(({ passes }) => passes) || Date.now() >= until) return;
    await wait(250);
  }
}

/** A router that has no such menu (`/routing/table` of RouterOS 6) has no names to wait for. */
function noMenu(error: unknown): Obstacle[] {
  const isAbsent = error instanceof ConnectionError && error.code === "protocol";
  if (error instanceof TrapError || isAbsent) return [];
  throw error;
}

/** The names in rows that were not in them before, by property. */
function namedNewly(menu: Menu, rows: readonly Values[], before: readonly Values[]): Values {
  const values: Values = {};
  for (const [property, { refersTo }] of Object.entries(menu.properties)) {
    if (refersTo === undefined) continue;
    const names = (of: readonly Values[]) => of.flatMap((row) => [row[property]].flat());
    const known = new Set(names(before));
    const fresh = new Set(names(rows).filter((one) => one !== undefined && !known.has(one)));
    if (fresh.size > 0) values[property] = [...fresh];
  }
  return values;
}

/** RouterOS completes names ("brid" is bridge): a reference must be the whole name of something. */
async function missingReferences(
  menu: Menu,
  router: Router,
  values: Values,
  mayCome: Operation["others"]["mayCome"],
): Promise<Obstacle[]> {
  const missing: Obstacle[] = [];
  for (const [property, traits] of Object.entries(menu.properties)) {
    const { refersTo, secret } = traits;
    const names = [values[property]]
      .flat()
      .flatMap((one) => (typeof one === "string" ? (traits.namesIn?.(one) ?? one) : one))
      .filter((one) => one !== undefined && !isNoName(one, traits) && !isBeside(traits, one));
    if (refersTo === undefined || names.length === 0) continue;
    const unknown = async (read: "rows" | "fresh") => {
      const there: Set<unknown> = await namesThere(traits, router, read);
      return { there, absent: names.filter((one) => !there.has(one)) };
    };
    let { there, absent } = await unknown("rows");
    if (absent.length > 0) ({ there, absent } = await unknown("fresh"));
    const id = secret === undefined ? absent.find(isId) : undefined;
    if (absent.length > 0)
      missing.push({
        text:
          id !== undefined
            ? `${property}: ${JSON.stringify(id)} is an id, which the router deals anew: write the name of what is meant, in a program its output name`
            : secret === undefined
              ? `${property}: the router has no ${absent.map((one) => JSON.stringify(one)).join(", ")} in ${refersTo}, ${there.size === 0 ? "which is empty" : `only ${[...there].join(", ")}`}${otherwiseSpelled(absent, there)}`
              : `${property}: the router has no item of this name in ${refersTo}`,
        passes: absent.every((one) => mayCome(refersTo, one)),
      });
  }
  return missing;
}

/** True of a symbol that may stand in place of a name, or of `!` before one. */
const isBeside = ({ besides }: Traits, value: unknown): boolean =>
  besides !== undefined && (String(value).startsWith("!") || besides.includes(String(value)));

/** How to write a name that is there in the code page of an old WinBox. */
function otherwiseSpelled(absent: readonly unknown[], there: ReadonlySet<unknown>): string {
  const named = [...there].find(
    (one) => typeof one === "string" && holdsBytes(one) && absent.includes(inWesternCodePage(one)),
  );
  return typeof named !== "string"
    ? ""
    : `. Its name there is no UTF-8: write ${literal(named)}, or name it anew on the router`;
}

/** Another row has what this one should get; it may be about to give that up. */
function rowTaken(
  { menu, id }: { menu: Menu; id: string | undefined },
  { what, held }: InTheWay,
): Obstacle[] {
  // Some menus may have several rows with the same words.
  const isUnique = menu.key.length === 1 || menu.tellsApart !== undefined;
  if (held === undefined && (id === undefined || !isUnique)) return [];
  return [
    {
      text: `the router has another ${what}: remove that one first, or write another ${menu.key[0] ?? "key"}. Where that one is of this program and the two swap, it takes two runs: give that one a value that nothing has, run pulumi up, then write what it is to be`,
      passes: true,
    },
  ];
}

const isId = (one: unknown): one is string => typeof one === "string" && /^\*[0-9A-F]+$/.test(one);

/** Words that stand in place of a name and name nothing. */
const isNoName = (word: unknown, { default: unset }: Traits): boolean =>
  word === "" || word === "none" || word === "all" || word === unset;

/** Original words without references to items that are gone, to which nothing can be put back. */
export async function stillThere(
  menu: Menu,
  router: Router,
  words: Words | undefined,
): Promise<Words> {
  const kept: Record<string, string> = { ...words };
  for (const { word, row } of wordsOf(menu)) {
    const names = kept[word]?.split(",") ?? [];
    if (row.refersTo === undefined || names.length === 0) continue;
    const there = await namesThere(row, router);
    const left = names.filter(
      (name) =>
        isNoName(name, row) || (row.namesIn?.(name) ?? [name]).every((one) => there.has(one)),
    );
    if (left.length > 0) kept[word] = left.join(",");
    else delete kept[word];
  }
  return kept;
}
