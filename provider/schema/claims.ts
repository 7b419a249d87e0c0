import type { Claim } from "./hooks";
import type { Menu } from "./menu";
import type { Values } from "./property";
import { allRules } from "./routeros/claims";
import { keyText } from "./spelling";

interface Claimed extends Claim {
  by: string;
}

/** Two that want the same: what it is, who has it, and what each makes of it. */
export interface Collision {
  thing: string;
  first: Claimed;
  other: Claimed;
}

/**
 * What the resources of one program claim, by thing, then by purpose. Claims of one purpose stand
 * beside each other only when they share it, so the first speaks for all of them.
 */
export class Claims {
  private readonly book = new Map<string, Map<string, Claimed>>();

  /** Writes down what a resource claims of its router, or says what it cannot have. */
  take(
    by: string,
    menu: Menu,
    values: Values,
    isUnknown: (property: string) => boolean = () => false,
  ): Collision | undefined {
    const device = typeof values["device"] === "string" ? ` of ${values["device"]}` : "";
    const all = [...menu.claims(values, isUnknown), ...ownRow(menu, values, isUnknown)].map(
      (claim): Claimed => ({ ...claim, thing: `${claim.thing}${device}`, by }),
    );
    for (const first of all) {
      const other = [...(this.book.get(first.thing)?.values() ?? [])].find((one) =>
        collide(one, first),
      );
      if (other) return { thing: first.thing, first, other };
    }
    for (const { thing, ...claim } of all) {
      const others = this.book.get(thing) ?? new Map<string, Claimed>();
      if (!others.has(claim.purpose)) others.set(claim.purpose, { ...claim, thing });
      this.book.set(thing, others);
    }
    return undefined;
  }
}

/** The row of a resource, which no other is: by its key, as far as that is known and may be told. */
function ownRow(menu: Menu, values: Values, isUnknown: (property: string) => boolean): Claim[] {
  const { key, kind, properties } = menu;
  const isTold = key.every((one) => properties[one]?.secret === undefined && !isUnknown(one));
  const isThere = key.every((one) => one in values || properties[one]?.required !== true);
  if ((kind !== "keyed" && kind !== "fixed") || key.length === 0 || !isTold || !isThere) return [];
  return [{ thing: `${keyText(menu, values)} of ${menu.path}`, purpose: "is that row" }];
}

function collide(one: Claim, other: Claim): boolean {
  if (one.purpose === other.purpose) return !(one.shared && other.shared);
  const purposes = [one.purpose, other.purpose];
  return purposes.some((purpose) => exclusive.has(purpose));
}

/**
 * A member of a bond is nothing else. A port of a bridge may carry what belongs on the bridge: a hint says so.
 * Whoever has all rules of a chain removes the others.
 */
const exclusive: ReadonlySet<string> = new Set(["makes it a member of a bond", allRules]);
