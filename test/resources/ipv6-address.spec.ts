import { ipv6Address } from "../../provider/menus/ipv6-address";
import { manages } from "../support/manages";

manages(ipv6Address, ({ ports: [one, two] }) => ({
  create: { address: "2001:DB8:20:0::1/64", interface: one, comment: "office" },
  sends: { address: "2001:db8:20::1/64", interface: one, comment: "office" },
  changes: {
    advertise: false,
    noDad: true,
    autoLinkLocal: false,
    disabled: true,
    comment: "guests",
  },
  excused: Object.fromEntries(
    ["advertise", "autoLinkLocal"].map((property) => [
      property,
      "its default is not sure: left alone when unset",
    ]),
  ),
  renamed: { interface: two },
  drift: { set: ["comment", "elsewhere"], "not set": ["no-dad", "yes"] },
  newer: ["autoLinkLocal", false],
}));
