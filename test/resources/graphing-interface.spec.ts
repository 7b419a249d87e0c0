import { graphingInterface } from "../../provider/menus/graphing-interface";
import { manages } from "../support/manages";

manages(graphingInterface, ({ ports: [one, two] }) => ({
  create: { interface: one, allowAddress: "192.168.90.0/24" },
  sends: { interface: one, "allow-address": "192.168.90.0/24" },
  changes: {
    allowAddress: "2001:db8::/32",
    storeOnDisk: false,
    disabled: true,
    comment: "uplink",
  },
  renamed: { interface: two },
  drift: { set: ["allow-address", "10.0.0.0/8"], "not set": ["store-on-disk", "no"] },
}));
