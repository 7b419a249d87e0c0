import { saidBy } from "../../cli/import/deciding/words";
import { type Way, waysFor } from "../../cli/import/deciding/tables";
import { parseExport } from "../../cli/import/reading/export";
import { defaultRow } from "../../cli/import/reading/export/places";
import { tablesByPath } from "../../cli/provider";
import type { Snapshot } from "../../cli/import/snapshot";
import { encodeAll, type Menu, wordsOf } from "../../provider/schema";
import { type Codec, canonicalSpelling } from "../../provider/values";
import type { Row } from "../../provider/values/row";

/** What an export says, and what of it no other router can have, by the reason. */
export interface Meaning {
  lines: string[];
  aside: Map<string, number>;
}

/** What hardware calls its own: no program makes it. */
const ofHardware: ReadonlySet<string> = new Set(["/disk", "/port"]);

/**
 * What an export says, menu by menu, without what says nothing: words at their defaults, which RouterOS
 * exports once somebody wrote them, other spellings of the same value, and the order of what has none.
 */
export function meaningOf(text: string): Meaning {
  const snapshot = parseExport(text, "export");
  const aside = new Map<string, number>();
  const lines: string[] = [];
  for (const [menu, rows] of snapshot.menus) {
    if (ofHardware.has(menu)) {
      count(aside, "hardware is what it is", rows.length);
      continue;
    }
    const ways = waysFor(menu, undefined);
    const own = rows.flatMap((row) => {
      const { kept, why } = ofAnyRouter(menu, row, snapshot);
      if (why !== undefined) count(aside, why, 1);
      const words = wordsIn(ways, kept, { menu, rows, snapshot });
      return words === undefined ? [] : [`${menu} ${words.join(" ")}`];
    });
    lines.push(...(isOrdered(menu) ? own : own.sort()));
  }
  return { lines, aside };
}

function count(all: Map<string, number>, what: string, more: number): void {
  all.set(what, (all.get(what) ?? 0) + more);
}

/** Words by their older names, which classes have. */
const older: Readonly<Record<string, string>> = { "available-from": "address" };

interface Beside {
  menu: string;
  rows: readonly Row[];
  snapshot: Snapshot;
}

/** The words of a row that are not as RouterOS makes them; undefined: it is as the factory made it. */
function wordsIn(
  ways: readonly Way[],
  row: Row,
  { menu, rows, snapshot: { version } }: Beside,
): string[] | undefined {
  const table = ways.find(({ className }) => className === "Item")?.table(row);
  if (table === undefined) return undefined;
  // What tells a row apart is a default like any other here.
  const { values, isUntouched } = saidBy(
    { ...table, key: [] },
    { path: menu, row, rows, version },
    true,
  );
  if (isUntouched) return undefined;
  // Which row of the factory it is says nothing.
  const shipped: Row = row["default"] === "true" ? defaultRow(menu) : {};
  const isOnlyNamed = Object.entries(encodeAll(table, values)).every(
    ([word, value]) => shipped[word] === value,
  );
  if (isOnlyNamed) return undefined;
  const checked = ways.filter(({ own }) => own["unchecked"] !== true);
  const codecs = codecsOf(checked.map((way) => way.table(row)));
  return Object.entries(encodeAll(table, values))
    .map(([word, value]) => `${word}=${spelled(codecs.get(older[word] ?? word), value)}`)
    .sort();
}

/** By word, as the first of these tables has it: what a class knows of a value counts. */
const codecsOf = (tables: readonly Menu[]): ReadonlyMap<string, Codec<unknown>> =>
  new Map(
    [...tables]
      .reverse()
      .flatMap((table) => wordsOf(table).map(({ word, row }) => [word, row.codec] as const)),
  );

const spelled = (codec: Codec<unknown> | undefined, value: string): string =>
  codec === undefined ? value : canonicalSpelling(codec, value);

/** A row without what another router cannot have, and why. */
function ofAnyRouter(
  menu: string,
  row: Row,
  { menus }: Snapshot,
): { kept: Row; why?: string | undefined } {
  const hidden = wordsHidden(menu).filter((word) => row[word] !== undefined);
  if (row["disabled"] === "yes" && hidden.length > 0) {
    const kept = Object.entries({ ...row }).flatMap(([word, text]) =>
      hidden.includes(word) || text === undefined ? [] : [[word, text] as const],
    );
    const why = `RouterOS prints no ${hidden.join(" and no ")} of what is disabled: the import says so`;
    return { kept: Object.fromEntries(kept), why };
  }
  if (menu === "/system/script" || menu === "/system/scheduler") {
    const { owner, ...kept } = row;
    const isOther = owner !== undefined && owner !== "admin";
    return isOther ? { kept, why: "a script belongs to who makes it" } : { kept };
  }
  // Its default is a row of the factory, by whatever name that goes on this router.
  if (menu === "/snmp" && row["trap-community"] === undefined) {
    const shipped = menus.get("/snmp/community")?.find((one) => one["default"] === "true");
    const { name: called = "public" } = shipped ?? {};
    return { kept: { ...row, "trap-community": called } };
  }
  if (menu !== "/interface/ethernet" || row["mac-address"] === undefined) return { kept: row };
  const bonds = menus.get("/interface/bonding") ?? [];
  const name = row["name"] ?? row["default-name"] ?? "";
  if (!bonds.some(({ slaves = "" }) => slaves.split(",").includes(name))) return { kept: row };
  const kept = Object.fromEntries(Object.entries(row).filter(([word]) => word !== "mac-address"));
  const why = "a bond gives its ports the MAC address of one of them, which is the board's";
  return { kept, why };
}

/** Words that no print shows of a disabled row. */
function wordsHidden(menu: string): string[] {
  const table = tablesByPath.get(menu);
  if (table === undefined) return [];
  return wordsOf(table).flatMap(({ word, row }) => (row.hides === "disabled" ? [word] : []));
}

const isOrdered = (menu: string): boolean =>
  /\/firewall\/(filter|nat|mangle|raw)$|^\/queue\/simple$/.test(menu);

/** What of one list is not in the other, each as often as it is there. */
export function lacking(list: readonly string[], other: readonly string[]): string[] {
  const left = [...other];
  return list.filter((line) => {
    const at = left.indexOf(line);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}
