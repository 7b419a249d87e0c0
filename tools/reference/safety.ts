import { decidesOf, type Decides } from "../../provider/schema/decides";
import type { Menu } from "../../provider/schema";
import { code, either } from "./markdown";
import { link } from "./links";

const how = link("How a change is confirmed, and undone", "guide/never-locked-out");

/** True of a menu whose items may decide how the router is reached. */
export const isDangerous = (menu: Menu): boolean =>
  (menu.carries ?? menu.guards ?? decidesOf(menu.path)) !== undefined;

/** What the traits of a table say about the way to the router. */
export function lockout(menus: readonly Menu[]): string {
  const dangers = menus.flatMap((menu) => [
    ...(menu.carries === undefined ? [] : [carried(menu)]),
    ...(menu.guards === undefined ? [] : [guarded[menu.guards]]),
    ...(decidesOf(menu.path) === undefined ? [] : [decided(decidesOf(menu.path) ?? {})]),
  ]);
  const said = [...new Set(dangers)];
  return said.length === 0
    ? "Nothing of it decides how the router is reached: changes are made without confirmation, whatever `confirm` says."
    : `${said.join(" ")} ${how}.`;
}

function carried({ carries }: Menu): string {
  const stands =
    carries?.leadsTo === undefined
      ? "the way to the router may lead over it"
      : "answers to this program may go by it";
  return `It can carry the connection: ${stands}. A change of one that does is confirmed over a new connection; otherwise the router itself undoes it.`;
}

const guarded: Readonly<Record<NonNullable<Menu["guards"]>, string>> = {
  service:
    "The service by which this very program reaches the router cannot be closed, moved to another port or kept from its address: such a change is refused before anything is written.",
  user: "The user as which this very program logs in cannot be removed, disabled, renamed or given less than it needs: such a change is refused before anything is written.",
  group:
    "The group of the user as which this very program logs in keeps the policies that it needs: such a change is refused before anything is written.",
  rules: "Its rules decide who reaches the router.",
};

function decided({ on, rules, words, namedBy }: Decides): string {
  const who =
    words !== undefined
      ? `A change of ${either(words.map(code))}`
      : on !== undefined
        ? `One whose ${either(on.map(code))} is on the way to the router`
        : rules !== undefined
          ? "A rule that the packets of this program may meet"
          : `One that is named in ${either([...new Set((namedBy ?? []).map(({ menu }) => code(menu)))])}`;
  return `${who} may cut the way to the router. Such a change is confirmed over a new connection; otherwise the router itself undoes it.`;
}
