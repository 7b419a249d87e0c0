import { ipPool } from "../../provider/menus/ip-pool";
import { manages } from "../support/manages";

manages(ipPool, ({ name }) => ({
  create: { name: name("guests"), ranges: ["10.0.20.100-10.0.20.200", "10.0.20.10"] },
  sends: { name: name("guests"), ranges: "10.0.20.100-10.0.20.200,10.0.20.10" },
  changes: {
    ranges: ["10.0.20.10", "10.0.20.100-10.0.20.200"],
    nextPool: name("more"),
    comment: "guests",
  },
  prepare: (bench) => bench.add("/ip/pool", { name: name("more"), ranges: "10.0.21.0/24" }),
  renamed: { name: name("visitors") },
  drift: { set: ["ranges", "10.0.20.50"], "not set": ["next-pool", name("more")] },
}));
