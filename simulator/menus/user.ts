import type { Menu, Router } from "../commands/menu";
import type { Item, Words } from "../machine/store";
import { failure } from "../machine/trap";
import { partition } from "../machine/users";

/**
 * Somebody must be able to do everything. open (RouterOS: whether and how it refuses to be left
 * without such a user is not recorded; the stricter way here).
 */
function keepAdministrator(router: Router, item: Item, next: Readonly<Words> | undefined): void {
  const full = router.store.items("/user/group").find(({ words }) => words["name"] === "full");
  const isFull = (words: Readonly<Words> | undefined) =>
    words?.["group"] === full?.id && words?.["disabled"] !== "true";
  if (!full || !isFull(item.words) || isFull(next)) return;
  const others = router.store.items("/user").filter((other) => other !== item);
  if (!others.some(({ words }) => isFull(words))) throw failure("last user with full rights");
}

/** `/user`: the password is shown to nobody. */
export const user: Menu = {
  path: "/user",
  required: ["name", "group", "password"],
  shows: [
    ...["name", "group", "address", "inactivity-policy", "inactivity-timeout"],
    ...["last-logged-in", "expired", "disabled", "comment"],
  ],
  writing: "policy",
  defaults: () => ({
    address: "",
    "inactivity-policy": "none",
    "inactivity-timeout": "10m",
    disabled: "no",
  }),
  check(router, next, item) {
    const others = router.store.items(this.path).filter((other) => other !== item);
    if (others.some((other) => other.words["name"] === next["name"])) {
      throw failure("user with the same name already exists");
    }
    if (item) keepAdministrator(router, item, next);
  },
  checkRemove: (router, item) => keepAdministrator(router, item, undefined),
  show: () => ({ expired: "false" }),
};

/**
 * `/user/group`: keeps every policy, with `!` where it is not granted. `add` denies what is not named;
 * `set` changes only what is named, so a right goes by `!` and its word.
 */
export const userGroup: Menu = {
  path: "/user/group",
  shows: ["name", "policy", "skin", "comment"],
  writing: "policy",
  defaults: () => ({ policy: "", skin: "default" }),
  check(router, next, item, { sent }) {
    if (!next["name"]) throw failure("invalid group name");
    const others = router.store.items(this.path).filter((other) => other !== item);
    if (others.some((other) => other.words["name"] === next["name"])) {
      throw failure("group with the same name already exists");
    }
    const before = item && sent.has("policy") ? (item.words["policy"] ?? "") : "";
    next["policy"] = partition(changed(before, next["policy"] ?? ""), router.version);
  },
  checkRemove: (router, item) => {
    if (router.store.items("/user").some((each) => each.words["group"] === item.id)) {
      throw failure("group has some users");
    }
  },
};

/** The rights that are left of some, and come to them. */
function changed(before: string, words: string): string {
  const named = words.split(",");
  const kept = before.split(",").filter((policy) => !named.includes(`!${policy}`));
  return [...kept, ...named].join(",");
}
