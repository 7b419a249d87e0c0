import type { Menu } from "../commands/menu";
import { failure } from "../machine/trap";
import { atLeast } from "../machine/version";

/**
 * `/ipv6/address`. open (RouterOS: that each interface has a row of its own, too, which is dynamic; that
 * one address on two interfaces is taken)
 */
export const ipv6Address: Menu = {
  path: "/ipv6/address",
  required: ["address", "interface"],
  shows: [
    ...["address", "from-pool", "from-pool-policy", "interface", "actual-interface", "eui-64"],
    ...["advertise", "no-dad", "auto-link-local", "invalid", "dynamic", "link-local"],
    ...["disabled", "comment"],
  ],
  defaults: ({ version }) => ({
    "from-pool": "",
    ...(atLeast(version, "7.23") && { "from-pool-policy": "recommended" }),
    advertise: "yes",
    "eui-64": "no",
    "no-dad": "no",
    ...(atLeast(version, "7.18") && { "auto-link-local": "yes" }),
    disabled: "no",
  }),
  check(router, next, item) {
    const others = router.store.items(this.path).filter((other) => other !== item);
    const isSame = ({ words }: (typeof others)[number]) =>
      ["address", "interface"].every((word) => words[word] === next[word]);
    if (others.some(isSame)) throw failure("already have such address");
  },
  show: (router, { words }) => {
    const own = router.interfaces.find(words["interface"]);
    return {
      "actual-interface": own?.words["name"] ?? words["interface"],
      invalid: String(own === undefined),
      dynamic: "false",
      "link-local": String((words["address"] ?? "").startsWith("fe80:")),
    };
  },
};
