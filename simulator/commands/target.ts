import type { LoadedMenu, Request, Router } from "./menu";
import type { Item } from "../machine/store";
import { failure, missing, noSuchItem } from "../machine/trap";

/** The rows of a menu. */
export const itemsOf = (router: Router, menu: LoadedMenu): readonly Item[] =>
  menu.rows?.(router) ?? router.store.items(menu.path);

/**
 * The items that `.id` or `numbers` of a command name. open (RouterOS: the refusal of a command
 * that names none is not recorded).
 */
export function targets(router: Router, menu: LoadedMenu, request: Request): readonly Item[] {
  if (menu.single) return itemsOf(router, menu);
  const { ".id": id, numbers } = request.words;
  const named = id ?? numbers;
  if (named === undefined) throw missing(".id");
  const items = find(router, menu, named, id === undefined);
  if (items.some((item) => menu.isPassing?.(item))) throw failure("this is configured elsewhere");
  return items;
}

/** Items by id or name, which several may have, separated by commas; a bare number is a position. */
export function find(router: Router, menu: LoadedMenu, list: string, positions = true): Item[] {
  const items = itemsOf(router, menu);
  const nameOf = (item: Item) => menu.nameOf?.(item) ?? item.words["name"];
  return list.split(",").flatMap((text) => {
    const named = items.filter((item) => item.id === text || nameOf(item) === text);
    if (named.length > 0) return named;
    const counted = positions && /^\d+$/.test(text) ? items[Number(text)] : undefined;
    if (!counted) throw noSuchItem();
    return [counted];
  });
}
