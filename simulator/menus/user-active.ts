import type { Menu } from "../commands/menu";

/**
 * `/user/active`: who is logged in. open (RouterOS: `request-logout`, which became `remove` in 7.2x;
 * neither is there, since nobody has recorded what the client then sees).
 */
export const userActive: Menu = {
  path: "/user/active",
  shows: ["when", "name", "address", "via", "group", "radius"],
  show: () => ({ radius: "false" }),
};
