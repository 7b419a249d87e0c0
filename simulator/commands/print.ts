import type { LoadedMenu, Reply, Request, Router } from "./menu";
import { matches } from "./query";
import type { Item, Words } from "../machine/store";
import { find, itemsOf } from "./target";
import { unknownParameter } from "../machine/trap";
import { show } from "../schema/values";
import { allow } from "../machine/users";

/**
 * What print takes: most of it is about the terminal and makes no difference here. What would go on
 * printing (`follow`, `interval`) is answered once.
 */
export const PRINT_FLAGS = [
  "append as-value brief comments count-only detail file follow follow-only from group-by interval",
  "oid on-event order-by proplist show-ids show-sensitive stats stats-detail terse timestamp",
  "value-list where with-extra-info without-paging .proplist",
]
  .join(" ")
  .split(" ");

/** `print` and `getall`: the rows that pass the queries, cut down to the words asked for. */
export function print(router: Router, menu: LoadedMenu, request: Request): Reply {
  allow(request.user, "read");
  for (const name of Object.keys(request.words)) {
    if (!PRINT_FLAGS.includes(name)) throw unknownParameter(name);
  }
  menu.beforePrint?.(router);
  const { words } = request;
  const from = words["from"];
  const items = from === undefined ? itemsOf(router, menu) : find(router, menu, from);
  const sensitive = request.user.policies.has("sensitive");
  const rows = items
    .map((item) => rowOf(router, menu, item, sensitive))
    .filter((row) => matches(row, request.queries));
  router.traffic.goesOn();
  if (words["count-only"] !== undefined) return { rows: [], ret: String(rows.length) };
  const asked = words[".proplist"] ?? words["proplist"];
  return { rows: asked === undefined ? rows : rows.map((row) => pick(row, asked.split(","))) };
}

/** An item as print shows it: `.id` first, then the menu's own order. */
export function rowOf(router: Router, menu: LoadedMenu, item: Item, sensitive: boolean): Words {
  const made: Record<string, string | undefined> = menu.show?.(router, item) ?? {};
  const row: Words = menu.single ? {} : { ".id": item.id };
  for (const name of [".about", ...menu.shows]) {
    const value = name in made ? made[name] : stored(router, menu, item, name);
    if (value === undefined || (name === "comment" && value === "")) continue;
    const hide = !sensitive && menu.secret?.includes(name) && value !== "";
    row[name] = hide ? "*****" : value;
  }
  return row;
}

function stored(router: Router, menu: LoadedMenu, item: Item, name: string): string | undefined {
  const value = item.words[name];
  const word = value === undefined ? undefined : menu.schema.words.get(name);
  return value !== undefined && word ? show(word, value, router) : value;
}

const pick = (row: Words, names: readonly string[]): Words =>
  Object.fromEntries(Object.entries(row).filter(([name]) => names.includes(name)));
