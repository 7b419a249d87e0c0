import { interfaceListMember } from "../../provider/menus/interface-list-member";
import { manages } from "../support/manages";

manages(interfaceListMember, ({ name, ports: [one, two] }) => ({
  create: { list: name("OFFICE"), interface: one, comment: "desk" },
  sends: { list: name("OFFICE"), interface: one, comment: "desk" },
  changes: { disabled: true, comment: "printer" },
  prepare: (bench) => bench.add("/interface/list", { name: name("OFFICE") }),
  renamed: { interface: two },
  drift: { set: ["comment", "door"], "not set": ["disabled", "yes"] },
}));
