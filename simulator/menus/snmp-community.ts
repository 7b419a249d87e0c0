import type { Menu } from "../commands/menu";
import { failure } from "../machine/trap";

/** `/snmp/community`: its passwords show as `*****` without the policy `sensitive`. */
export const snmpCommunity: Menu = {
  path: "/snmp/community",
  required: ["name"],
  shows: [
    ...["name", "addresses", "security", "read-access", "write-access"],
    ...["authentication-protocol", "encryption-protocol", "authentication-password"],
    ...["encryption-password", "default", "disabled", "comment"],
  ],
  secret: ["authentication-password", "encryption-password"],
  defaults: () => ({
    addresses: "::/0",
    security: "none",
    "read-access": "yes",
    "write-access": "no",
    "authentication-protocol": "MD5",
    "encryption-protocol": "DES",
    "authentication-password": "",
    "encryption-password": "",
    disabled: "no",
  }),
  check(router, next, item) {
    const others = router.store.items(this.path).filter((other) => other !== item);
    if (others.some((other) => other.words["name"] === next["name"])) {
      throw failure("community with the same name already exists!");
    }
  },
  checkRemove: (_router, item) => {
    // open (RouterOS: no source shows the refusal)
    if (item.words["default"] === "true") throw failure("can not remove default community");
  },
  show: (_router, item) => ({ default: item.words["default"] ?? "false" }),
};
