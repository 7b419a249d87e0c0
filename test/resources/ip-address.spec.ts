import { ipAddress } from "../../provider/menus/ip-address";
import { manages } from "../support/manages";

manages(ipAddress, ({ ports: [one] }) => ({
  create: { address: "192.168.90.1/24", interface: one, comment: "office" },
  sends: { address: "192.168.90.1/24", interface: one, comment: "office" },
  changes: { network: "192.168.90.64", disabled: true, comment: "shop" },
  renamed: { address: "192.168.90.2/24" },
  drift: { set: ["comment", "by hand"], "not set": ["disabled", "yes"] },
}));
