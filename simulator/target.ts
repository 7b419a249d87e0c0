import type { LoadedMenu, Request } from "./menu";
import type { Router } from "./router";
import { itemsOf } from "./print";
import type { Item } from "./store";
import { missing, noSuchItem } from "./trap";

/**
 * The items that `.id` or `numbers` of a command name. open (RouterOS: the refusal of a command
 * that names none is not recorded).
 */
export function targets(router: Router, menu: LoadedMenu, request: Request): readonly Item[] {
  if (menu.single) return itemsOf(router, menu);
  const { ".id": id, numbers } = request.words;
  if (id !== undefined) return find(router, menu, id, false);
  if (numbers !== undefined) return find(router, menu, numbers);
  throw missing(".id");
}

/** Items by id or name, separated by commas; a bare number is a position. */
export function find(router: Router, menu: LoadedMenu, list: string, positions = true): Item[] {
  const items = itemsOf(router, menu);
  return list.split(",").map((text) => {
    const named = items.find((item) => item.id === text || item.words["name"] === text);
    const counted = positions && /^\d+$/.test(text) ? items[Number(text)] : undefined;
    const item = named ?? counted;
    if (!item) throw noSuchItem();
    return item;
  });
}
