import { ConnectionError, TrapError } from "../../../provider/errors";
import type { Router } from "../../../provider/router/router";
import type { Row } from "../../../provider/values/row";
import type { Snapshot, Unread } from "../snapshot";
import { menusToRead } from "./menus";

/** How many menus are asked for at once: a small router answers no faster for more. */
const atOnce = 8;

/**
 * Reads what is configured on a router. A menu that it does not have is no part of it; one that this
 * user may not read is named, and the rest goes on. A connection that is lost ends all of it.
 */
export async function readRouter(router: Router): Promise<Snapshot> {
  const version = await router.version();
  const menus = new Map<string, readonly Row[]>();
  const unread: Unread[] = [];
  const waiting = menusToRead(version);
  const worker = async (): Promise<void> => {
    for (let menu = waiting.shift(); menu !== undefined; menu = waiting.shift()) {
      try {
        const rows = await router.rows(menu);
        if (rows.length > 0) menus.set(menu, rows);
      } catch (error) {
        const why = whyUnread(error);
        if (why !== undefined) unread.push({ menu, why });
      }
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  const sorted = new Map([...menus].sort(([a], [b]) => (a < b ? -1 : 1)));
  unread.sort((a, b) => (a.menu < b.menu ? -1 : 1));
  const identity = menus.get("/system/identity")?.[0]?.["name"];
  return { version, identity, from: "router", menus: sorted, unread };
}

/** Why a menu could not be read; undefined: the router does not have it. */
function whyUnread(error: unknown): string | undefined {
  // REST says of a menu that is not there what a stranger would say.
  if (error instanceof ConnectionError && error.code === "protocol") return undefined;
  if (!(error instanceof TrapError)) throw error;
  if (error.code === "policy" || error.code === "loginPolicy")
    return "this user may not read it: give its group the policies read and sensitive";
  return error.code === "noSuchCommand" ? undefined : `the router refused: ${error.text}`;
}
