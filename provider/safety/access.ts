import { accessOf } from "./lockout";
import type { Guards, Menu } from "../schema";
import type { Router } from "../router/router";
import type { Row } from "../transport/transport";
import type { Reach } from "../router/reach";
import { paths } from "./paths";
import { setting } from "./restore";
import { attempt } from "./steps";

/**
 * How to undo a change of the service, the user or the group by which we reach the router; undefined
 * for any other item. None of them can be removed: that is refused beforehand.
 */
export async function accessTouched(
  router: Router,
  { endpoint }: Reach,
  menu: Menu,
  current: Row | undefined,
): Promise<string[] | undefined> {
  const name = current?.["name"];
  if (current === undefined || name === undefined) return undefined;
  const { service, username } = accessOf(endpoint);
  const ours: Readonly<Partial<Record<Guards, () => Promise<string | undefined>>>> = {
    service: () => Promise.resolve(service),
    user: () => Promise.resolve(username),
    group: async () =>
      (await router.rows(paths.users)).find((one) => one["name"] === username)?.["group"],
  };
  if (menu.guards === undefined || (await ours[menu.guards]?.()) !== name) return undefined;
  return [attempt(setting(menu, current, await router.version()), `${menu.noun} ${name}`)];
}
