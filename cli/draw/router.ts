import type { Router } from "../../provider/router/router";
import { DRAWN, type Rows } from "./rows";

/** What a router has of it; a menu that it does not have has no rows. */
export async function rowsOfRouter(router: Router): Promise<Rows> {
  // One that cannot be read at all says so: no picture is no empty picture.
  await router.fresh("/interface");
  return new Map(
    await Promise.all(DRAWN.map(async (menu) => [menu, await router.rowsIfAny(menu)] as const)),
  );
}
