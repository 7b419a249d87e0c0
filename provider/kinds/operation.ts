import {
  desiredWords,
  differences,
  encodeAll,
  identityText,
  isUnfinished,
  type Menu,
  type Values,
} from "../schema";
import type { Router } from "../router/router";
import type { Words } from "../transport/transport";
import { wordsBack } from "./row/taken-over";
import { wordsInState } from "./row/unseen";

/** What is known of an item that the program has. */
export interface Held {
  /** A resource of the program has it and keeps it. False while one is to be made, or made anew. */
  stays: boolean;
  /** The program reads it and does not manage it. */
  isRead: boolean;
  id?: string | undefined;
  menu: Menu;
  /** On which router. */
  place: string;
  values: Values;
  /** What state has of it, as long as this run has not made it what the program says. */
  before?: Values | undefined;
  /** How far that is: begun, or nothing is in its way any more and it is written. */
  change?: "begun" | "written" | undefined;
}

/** What else this run has: nobody's item is taken for another's. */
export interface Others {
  /** What other resources of the same menu and router are, by what tells them apart. */
  claimed(values: readonly Values[]): ReadonlyMap<string, Values>;
  /** The item, if a resource of the program has it and keeps it. */
  keeps(menu: Menu, values: Values): Held | undefined;
  /** All items of a menu that resources of the program have and keep, on the same router. */
  kept(menu: Menu, values: Values): Held[];
  /** What resources of the program have on the same router and keep, and this run is still to change. */
  changing(values: Values): Held[];
  /** Nothing is in the way of the item any more: it is written now. */
  goesOn(menu: Menu, values: Values): void;
  /** True of a name in a menu that another resource of the run makes, or may be about to. */
  mayCome(refersTo: string, name: unknown): boolean;
}

/** One side of an operation, before or after: its values, each spelled once. */
export class Side {
  constructor(
    private readonly menu: Menu,
    readonly values: Values,
  ) {}

  /** The words of the values. */
  get words(): Words {
    return once(this, "words", encodeAll(this.menu, this.values));
  }

  /** The words that the item should have: those, and the default of each that is not set. */
  get desired(): Words {
    return once(this, "desired", desiredWords(this.menu, this.values));
  }

  get identity(): string {
    return once(this, "identity", identityText(this.menu, this.values));
  }
}

/** One operation on one resource: its router, and what state and program say. */
export class Operation {
  /** What the references of the item are called by now, where that was looked up. */
  renamed: Values | undefined;

  constructor(
    readonly menu: Menu,
    readonly router: Router,
    /** `add bond "bond1"`. */
    readonly what: string,
    readonly others: Others,
    /** Undefined: state does not have the resource. */
    readonly id: string | undefined,
    /** What state says. */
    readonly before: Side,
    /** What the program says; what is read or left is as state has it. */
    readonly after: Side = before,
  ) {}

  get values(): Values {
    return this.after.values;
  }

  get isNew(): boolean {
    return this.id === undefined;
  }

  /**
   * True when what the router has is compared with all that the program says: what is new, or taken
   * over, or was not finished. Otherwise it is compared with what the program says otherwise than state:
   * what somebody changed by hand is shown by a refresh, and not written over before.
   */
  get isWhole(): boolean {
    return this.isNew || isUnfinished(this.before.values);
  }

  /** The words that the item should have, with those that go back to what was found. */
  get desired(): Words {
    const { menu, before, after } = this;
    return once(this, "desired", {
      ...wordsBack(menu, before.values, after.values),
      ...after.desired,
    });
  }

  /** Those of them that are to be written where the router has them otherwise. */
  get changed(): Words {
    const { menu, before, desired } = this;
    if (this.isWhole) return desired;
    const changed = differences(menu, desired, wordsInState(menu, before.values));
    return once(this, "changed", Object.fromEntries(changed.map(({ word, want }) => [word, want])));
  }

  /** Items that other resources of this run are, by what tells them apart. */
  claimed(): ReadonlyMap<string, Values> {
    return this.others.claimed([this.before.values, this.after.values]);
  }

  /** The same over another connection. */
  on(router: Router): Operation {
    if (router === this.router) return this;
    const { menu, what, others, id, before, after } = this;
    const same = new Operation(menu, router, what, others, id, before, after);
    same.renamed = this.renamed;
    return same;
  }
}

/** Keeps what was worked out in place of the getter. */
function once<T>(owner: object, name: string, value: T): T {
  Object.defineProperty(owner, name, { value });
  return value;
}
