import type { Menu, Router } from "../commands/menu";
import { failure } from "../machine/trap";

const PATH = "/interface/list";

/** The lists that every router has. open (RouterOS: `static` is missing in early 6.4x) */
export const BUILTIN_LISTS = ["all", "none", "dynamic", "static"];

/** `/interface/list`. A list outlives what it refers to, and what refers to it then shows `*N`. */
export const interfaceList: Menu = {
  path: PATH,
  required: ["name"],
  shows: ["name", "include", "exclude", "builtin", "dynamic", "comment"],
  defaults: () => ({ include: "", exclude: "" }),
  check(router, next, item) {
    // open (RouterOS: the refusal to change a builtin list)
    if (item?.words["builtin"] === "true") throw failure("cannot change builtin list");
    const others = router.store.items(PATH).filter((other) => other !== item);
    if (others.some(({ words }) => words["name"] === next["name"]))
      throw failure("already have interface list with such name");
  },
  checkRemove: (_router, item) => {
    // open (RouterOS: the refusal to remove one)
    if (item.words["builtin"] === "true") throw failure("cannot remove builtin list");
  },
  show: (_router, item) => ({ builtin: item.words["builtin"] ?? "false", dynamic: "false" }),
};

/** `/interface/list/member`: static members; what a list includes is not shown. */
export const interfaceListMember: Menu = {
  path: "/interface/list/member",
  required: ["list", "interface"],
  shows: ["list", "interface", "dynamic", "disabled", "comment"],
  defaults: () => ({ disabled: "no" }),
  check(router, next, item) {
    if (isBuiltin(router, next["list"])) throw failure("cannot add to builtin list");
    const others = router.store.items(this.path).filter((other) => other !== item);
    const isSame = (words: typeof next) =>
      ["list", "interface"].every((word) => words[word] === next[word]);
    // open (RouterOS: the words of the refusal, and whether it refuses at all)
    if (others.some(({ words }) => isSame(words))) throw failure("already have such entry");
  },
  show: () => ({ dynamic: "false" }),
};

const isBuiltin = ({ store }: Router, id: string | undefined): boolean =>
  store.items(PATH).find((list) => list.id === id)?.words["builtin"] === "true";

/** Gives a router the lists that it always has. */
export function addLists({ store }: Router): void {
  for (const name of BUILTIN_LISTS)
    store.add(PATH, { name, include: "", exclude: "", builtin: "true" });
}
