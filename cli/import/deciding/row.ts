import { outputsOf } from "../../../provider/kinds/row/state";
import { withFound } from "../../../provider/kinds/row/taken-over";
import { decodeAll, keyShown, type Values } from "../../../provider/schema";
import { menuData } from "../../../provider/schema/routeros/data";
import { propertyOf } from "../../../provider/schema/routeros/names";
import type { LeftOut, Resource } from "../resource";
import { isShipped, isUntold, mayBeShipped, type Place } from "./factory";
import type { Proof } from "./proof";
import type { Way } from "./tables";
import { lacks, saidBy } from "./words";

/** How one row goes into the program as a resource of its own. */
export class OneRow {
  constructor(
    private readonly place: Place,
    private readonly isWhole: boolean,
    private readonly proof: Proof,
    /** Also as the factory made it. */
    private readonly all: boolean,
  ) {}

  /** The first way that the provider takes and that leaves nothing to do; or why there is none. */
  made(ways: readonly Way[]): Resource | LeftOut | undefined {
    let why = "";
    for (const way of ways) {
      const made = this.by(way);
      if (typeof made !== "string") return made;
      why ||= made;
    }
    return { menu: this.place.path, what: this.named(ways[0]), why };
  }

  private by({ className, table, own, whole }: Way): Resource | undefined | string {
    const { place, isWhole, proof } = this;
    const { path, row } = place;
    const menu = table({ ...this.shown(), ...own });
    if (whole !== undefined && lacks(menu, whole, place, isWhole))
      return `${className} has no property for all that the row says`;
    if (isUntold(place))
      return "a row of the factory is found by its words, and these were changed: set them by hand on another router";
    const { values, isUntouched } = saidBy(menu, place, isWhole);
    // A row that somebody added is something, also where it says nothing.
    const isAlways = menu.kind === "single" || menu.kind === "fixed" || isShipped(place);
    const isNothing = Object.keys(values).length === 0 && isAlways;
    if ((isUntouched && !this.all) || isNothing) return undefined;
    const isThere = isShipped(place);
    if (isThere && menu.kind === "keyless")
      return "it is a row of the factory that nothing tells apart from others: set it by hand on another router";
    const isTaken = (mayBeShipped(place) || !isWhole) && !menu.takesOver(values);
    const adopt = isTaken ? { adopt: true } : {};
    const { inputs, failures } = proof.check(className, { ...own, ...values, ...adopt });
    const [failure] = failures;
    if (failure !== undefined) return failure.reason;
    const memory = menu.takesOver(inputs) ? withFound(menu, row, inputs, {}) : {};
    const id = row[".id"] ?? path;
    const outputs = outputsOf(menu, row, inputs, memory);
    if (isWhole && !proof.isSame(className, id, outputs, inputs))
      return "state could not say what the router has";
    return { menu, path, className, id, values: inputs, inputs, outputs };
  }

  private named(way: Way | undefined): string {
    const { row } = this.place;
    const menu = way?.table(this.shown());
    const key = menu === undefined ? "" : keyShown(menu, decodeAll(menu, row));
    return key || (row["name"] ?? row[".id"] ?? "");
  }

  /** The words of a row by property, for a menu of which no schema says what there is to set. */
  private shown(): Values {
    const { path, row } = this.place;
    if (menuData(path) !== undefined) return {};
    const words = Object.keys(row).filter((word) => !word.startsWith(".") && !told.has(word));
    return Object.fromEntries(words.map((word) => [propertyOf(path, word), row[word]]));
  }
}

/** What any row may tell of itself, and nobody sets. */
export const told: ReadonlySet<string> = new Set([
  ...["active", "default", "dynamic", "inactive", "invalid", "running", "slave"],
  ...["bytes", "packets", "builtin"],
]);
