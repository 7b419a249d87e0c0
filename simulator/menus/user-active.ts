import type { Menu } from "../menu";
import type { Router } from "../router";
import type { Item } from "../store";
import { atLeast } from "../version";

const PATH = "/user/active";

/**
 * `/user/active`: who is logged in. open (RouterOS: `request-logout`, which became `remove` in 7.2x;
 * neither is there, since nobody has recorded what the client then sees).
 */
export const userActive: Menu = {
  path: PATH,
  shows: ["when", "name", "address", "via", "group", "radius"],
  show: () => ({ radius: "false" }),
};

/** How somebody is logged in. open (RouterOS: whether API-SSL is `api`, too). */
type Via = "api" | "rest-api";

/** A row of a user who has logged in; answers what takes it away. */
function signIn({ store, clock }: Router, user: Item, address: string, via: Via): () => void {
  const { name = "", group: id } = user.words;
  const group = store.items("/user/group").find((item) => item.id === id)?.words["name"] ?? "";
  const row = store.add(PATH, { when: clock.stamp(), name, address, via, group });
  return () => store.remove(row);
}

export const signInToApi = (router: Router, user: Item, address: string): (() => void) =>
  signIn(router, user, address, "api");

/**
 * REST logs in to the API for its users: two rows. From 7.16 on these stay until the next reboot. open
 * (RouterOS: seen up to 7.24rc1; whether each request makes new ones or each connection, as here).
 */
export function signInToRest(router: Router, user: Item, address: string): () => void {
  const ends = (["rest-api", "api"] as const).map((via) => signIn(router, user, address, via));
  const stays = atLeast(router.version, "7.16") && !atLeast(router.version, "7.24");
  return () => {
    if (!stays) for (const end of ends) end();
  };
}
