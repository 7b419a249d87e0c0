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

/** An item that the program has. */
export interface Held {
  /** A resource of the program has it and keeps it. False while one is yet to be created or replaced. */
  stays: boolean;
  /** The program reads it and does not manage it. */
  isRead: boolean;
  id?: string | undefined;
  menu: Menu;
  /** On which router. */
  place: string;
  values: Values;
  /** What state has of it, until this run has written what the program says. */
  before?: Values | undefined;
  /** How far its change is: begun (it may still wait for others), or being written. */
  change?: "begun" | "written" | undefined;
}

/** The other items of this run, so that none is taken for another. */
export interface Others {
  /** The items of other resources of the same menu and router, by identity. */
  claimed(values: readonly Values[]): ReadonlyMap<string, Values>;
  /** The item, if a resource of the program has it and keeps it. */
  keeps(menu: Menu, values: Values): Held | undefined;
  /** All items of a menu that resources of the program have and keep, on the same router. */
  kept(menu: Menu, values: Values): Held[];
  /** Items on the same router that resources of the program keep, and that this run has yet to change. */
  changing(values: Values): Held[];
  /** Nothing stands in the way of the item any more: it is being written. */
  goesOn(menu: Menu, values: Values): void;
  /** True of a name in a menu that another resource of this run makes, or may still make. */
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

  /** The words that the item should have: those, and the defaults of the others. */
  get desired(): Words {
    return once(this, "desired", desiredWords(this.menu, this.values));
  }

  get identity(): string {
    return once(this, "identity", identityText(this.menu, this.values));
  }
}

/** One operation on one resource: its router, and what state and program say. */
export class Operation {
  /** The current names of what the item refers to, where they were looked up. */
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
    /** What the program says; for a read or a delete the same as `before`. */
    readonly after: Side = before,
  ) {}

  get values(): Values {
    return this.after.values;
  }

  get isNew(): boolean {
    return this.id === undefined;
  }

  /**
   * True when the router is compared with everything that the program says: for an item that is new,
   * adopted or unfinished. Otherwise only what the program changed since the last run is written: a
   * change by hand is shown by a refresh first, and not overwritten before that.
   */
  get isWhole(): boolean {
    return this.isNew || isUnfinished(this.before.values);
  }

  /** The words that the item should have, including those that return to their original values. */
  get desired(): Words {
    const { menu, before, after } = this;
    return once(this, "desired", {
      ...wordsBack(menu, before.values, after.values),
      ...after.desired,
    });
  }

  /** Those of the desired words that are written where the router has another value. */
  get changed(): Words {
    const { menu, before, desired } = this;
    if (this.isWhole) return desired;
    const changed = differences(menu, desired, wordsInState(menu, before.values));
    return once(this, "changed", Object.fromEntries(changed.map(({ word, want }) => [word, want])));
  }

  /** The items of other resources of this run, by identity. */
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

/** Replaces a getter by its result. */
function once<T>(owner: object, name: string, value: T): T {
  Object.defineProperty(owner, name, { value });
  return value;
}
