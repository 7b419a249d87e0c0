import { interfaceList } from "../../provider/menus/interface-list";
import { manages } from "../support/manages";

manages(interfaceList, ({ name }) => ({
  create: { name: name("OFFICE"), include: [name("WIRED")] },
  sends: { name: name("OFFICE"), include: name("WIRED") },
  changes: {
    include: [name("WIRED"), name("GUESTS")],
    exclude: ["dynamic"],
    comment: "who may print",
  },
  prepare: async (bench) => {
    for (const list of ["WIRED", "GUESTS"])
      await bench.add("/interface/list", { name: name(list) });
  },
  renamed: { name: name("PRINTING") },
  drift: { set: ["include", name("GUESTS")], "not set": ["exclude", name("GUESTS")] },
}));
