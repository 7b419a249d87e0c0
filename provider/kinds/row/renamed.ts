import { namesThere } from "./references";
import { earlierKeys, firstOf, haveSameWords, ours } from "./identity";
import { type Menu, type Values, decodeAll, encodeAll } from "../../schema";
import type { Router } from "../../router/router";
import type { Row } from "../../transport/transport";

/** References to items that were renamed: the router's row has the new name, state the old one. */
export async function renamedReferences(
  menu: Menu,
  router: Router,
  olds: Values,
  news: Values,
): Promise<Values | undefined> {
  const renamed: Values = {};
  for (const [property, row] of Object.entries(menu.properties)) {
    const [was, is] = [olds[property], news[property]];
    const isNamed = is !== undefined && is !== was && typeof was === "string";
    if (row.refersTo === undefined || !isNamed || row.besides?.includes(was) === true) continue;
    const names = row.namesIn?.(was) ?? [was];
    const there = await namesThere(row, router);
    if (names.some((one) => !there.has(one))) renamed[property] = is;
  }
  return Object.keys(renamed).length === 0 ? undefined : renamed;
}

/**
 * The key of an item when state knows neither its reference nor its id: a run renamed what it refers to and
 * stopped half-way, and a restore dealt ids anew. Its row is the only one with the property that tells
 * rows apart, nothing else differs, and what it referred to is gone.
 */
export async function followedKey(
  menu: Menu,
  router: Router,
  props: Values,
): Promise<Values | undefined> {
  const { tellsApart } = menu;
  const reference = menu.key.find((one) => menu.properties[one]?.refersTo !== undefined);
  if (tellsApart === undefined || reference === undefined) return undefined;
  const rows = (await router.rows(menu.path)).filter(ours);
  const targets = await namesThere(menu.properties[reference] ?? {}, router);
  return firstOf([{}, ...earlierKeys(props)], (key) => {
    const { [reference]: was, ...others } = { ...props, ...key };
    const { [tellsApart]: own } = others;
    const alike = rows.filter((row) => has(menu, row, { [tellsApart]: own }));
    const [row] = alike;
    if (row === undefined || alike.length > 1 || !has(menu, row, others)) return undefined;
    if (typeof was === "string" && targets.has(was)) return undefined;
    return { ...key, [reference]: decodeAll(menu, row)[reference] };
  });
}

const has = (menu: Menu, row: Row, values: Values): boolean =>
  haveSameWords(menu, row, encodeAll(menu, values));
