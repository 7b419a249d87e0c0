import type { Menu } from "../schema";
import type { Row, Words } from "../transport/transport";
import { encodeText, quote } from "../values";
import { consolePath } from "./paths";
import { adding } from "./restore";
import { attempt } from "./steps";

/** A menu of rules in an order: its path, the table of a rule, and the words that all of these have. */
interface Rules {
  path: string;
  row: Menu;
  words: Words;
}

/**
 * How to undo a change of rules whose comments begin with one of these texts; undefined: of all that
 * somebody made. They go, and those of `rows` come back, each before the same foreign rule
 * as before.
 */
export function puttingRulesBack(
  { path, row: table, words }: Rules,
  prefixes: readonly string[] | undefined,
  rows: readonly Row[],
): string[] {
  const menu = consolePath(path);
  const isOurs = ({ comment = "" }: Row) =>
    prefixes?.some((prefix) => comment.startsWith(prefix)) ?? true;
  const chain = Object.entries(words).map(([word, value]) => `${word}=${quote(value)} `);
  return [
    ...(prefixes === undefined
      ? [
          `:foreach i in=[${menu} find where ${chain.join("")}dynamic=no] do={ ${attempt(`${menu} remove $i`, "remove rules")} }`,
        ]
      : []),
    ...[...new Set(prefixes)].map(
      (prefix) =>
        `:foreach i in=[${menu} find] do={ ${attempt(
          `:if ([:pick ("" . [${menu} get $i comment]) 0 ${encodeText(prefix).length}] = ${quote(prefix)}) do={ ${menu} remove $i }`,
          `remove rules ${prefix}`,
        )} }`,
    ),
    ...rows.flatMap((row, at) => {
      if (!isOurs(row)) return [];
      const next = rows.slice(at).find((other) => !isOurs(other))?.[".id"];
      const { comment = "" } = row;
      const extra = prefixes === undefined ? words : { ...words, comment };
      return [attempt(adding(table, row, extra, next), `rule ${comment}`)];
    }),
  ];
}
