import type { Menu } from "../menu";
import { failure } from "../trap";
import { partition } from "../users";

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
  },
  show: () => ({ expired: "false" }),
};

/** `/user/group`: keeps every policy, with `!` where it is not granted. */
export const userGroup: Menu = {
  path: "/user/group",
  shows: ["name", "policy", "skin", "comment"],
  writing: "policy",
  defaults: () => ({ policy: "", skin: "default" }),
  check(router, next, item) {
    if (!next["name"]) throw failure("invalid group name");
    const others = router.store.items(this.path).filter((other) => other !== item);
    if (others.some((other) => other.words["name"] === next["name"])) {
      throw failure("group with the same name already exists");
    }
    next["policy"] = partition(next["policy"] ?? "", router.version);
  },
  checkRemove: (router, item) => {
    if (router.store.items("/user").some((each) => each.words["group"] === item.id)) {
      throw failure("group has some users");
    }
  },
};
