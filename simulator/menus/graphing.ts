import type { Menu } from "../commands/menu";
import { failure } from "../machine/trap";

/** `/tool/graphing/interface`: which interfaces have graphs on the router's own web pages. */
export const graphingInterface: Menu = {
  path: "/tool/graphing/interface",
  shows: ["interface", "allow-address", "store-on-disk", "disabled", "comment"],
  defaults: () => ({
    interface: "all",
    "allow-address": "0.0.0.0/0",
    "store-on-disk": "yes",
    disabled: "no",
  }),
  // open (RouterOS: whether rules count that are disabled; they do here)
  check(router, next, item) {
    const others = router.store.items(this.path).filter((other) => other !== item);
    if (others.some((other) => other.words["interface"] === next["interface"])) {
      throw failure("Graphing rule already exists");
    }
  },
};
