import type { Composite, Menu, Ordered, Table } from "../schema";
import { CompositeKind, type PartLifecycle } from "./composite";
import { Fixed } from "./fixed";
import { Keyed } from "./keyed";
import { Keyless } from "./keyless";
import type { Kind } from "./kind";
import { OrderedKind } from "./ordered";
import { RowsKind } from "./rows";
import { Single } from "./single";

/** How the resources of a table are found, written, left and read. */
export function kindOf(menu: Menu, lifecycleOf: (part: Menu) => PartLifecycle): Kind {
  switch (menu.kind) {
    case "keyed":
      return new Keyed(menu);
    case "single":
      return new Single(menu);
    case "fixed":
      return new Fixed(menu);
    case "keyless":
      return new Keyless(menu);
    case "ordered":
      return new OrderedKind(menu as Ordered);
    case "rows":
      return new RowsKind(menu as Table);
    case "composite":
      return new CompositeKind(menu as Composite, lifecycleOf);
  }
}
