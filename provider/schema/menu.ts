import type { Words } from "../values/row";
import {
  type Advice,
  alone,
  type Claim,
  type Companion,
  type Failure,
  type Obstacle,
  type RouterAccess,
} from "./hooks";
import {
  isOnlyIfThere,
  local,
  type Properties,
  type Property,
  type Values,
  type ValuesOf,
} from "./property";
import { contradictions } from "./contradictions";
import { wordName } from "./spelling";

/** How the items of a menu carry a connection to the router: changed wrongly, they cut it. */
export interface Carries {
  /** The word of a row that says which interface it is, or sits on. */
  readonly interface: "name" | "interface" | "bridge" | "gateway";
  /** The word that names what stands on it, where that is not the same one: a port bears its bridge. */
  readonly bears?: string;
  /** The word that names the interfaces below it: `slaves`. */
  readonly below?: string;
  /** The word that says to which addresses it leads, where it carries answers to those alone: a route's. */
  readonly leadsTo?: string;
}

/**
 * How the items of a menu come and go.
 * - `keyed`: rows that are added and removed, recognised by a key
 * - `single`: one item, which is always there (`/snmp`): its id is the menu's path. Creating sets it,
 *   destroying gives it back as it was found
 * - `fixed`: rows that can be neither added nor removed: a resource takes over the row of its key,
 *   leaves alone what the program does not set, and puts back on destroy what it found of the rest
 * - `keyless`: rows that are added and removed, and that nothing tells apart but what they say
 * - `ordered`: several rows of one menu, in an order, among other people's rows
 * - `rows`: many rows of one menu, in no order
 * - `composite`: several items of several menus
 */
export type KindName = "keyed" | "single" | "fixed" | "keyless" | "ordered" | "rows" | "composite";

/** Which part of who reaches the router a menu decides: no write may keep this very program out. */
export type Guards = "service" | "user" | "group" | "rules";

/** What no two rows have alike, and the number in it of which there are plenty: 1 to `most`. */
export interface Unique {
  readonly properties: readonly string[];
  readonly number: string;
  readonly most: number;
}

/** One resource as data: a menu of the router and what is known about its words. */
export interface Menu<P extends Properties = Properties, O extends Properties = Properties> {
  /** `/interface/bonding`. */
  readonly path: string;
  /** The class and the last part of the Pulumi type: `Bond`. */
  readonly type: string;
  /** What people call one: `bond`. */
  readonly noun: string;
  readonly kind: KindName;
  /** The properties by which an item is recognised. */
  readonly key: readonly string[];
  /**
   * A renamed item is still ours if one of these groups of properties is unchanged, besides every
   * other property that is set.
   */
  readonly identifiedBy: readonly (readonly string[])[];
  /** The property of the key that hardly two items share, whatever they refer to; none: there is no such. */
  readonly tellsApart?: string | undefined;
  /** Properties besides the key that no two rows have alike. */
  readonly unique: readonly Unique[];
  readonly properties: P;
  /** What only the router says. */
  readonly outputs: O;
  /** True when the item is an interface: other menus refer to it by name. */
  readonly isInterface: boolean;
  /** What is to be known of items that carry a connection to the router; none: they carry nothing. */
  readonly carries?: Carries;
  /** Which part of the way in its items decide; none: they decide nothing of it. */
  readonly guards?: Guards;
  /**
   * First RouterOS that has rows of its own making (`dynamic`) among those of a program; none: the
   * menu has no such rows.
   */
  readonly dynamicSince?: string;
  /** True where the order of the rows means something. */
  readonly isOrdered?: boolean;
  /** Checks across properties. Values are canonical; what is set and not known yet is absent and `isUnknown`. */
  check(values: ValuesOf<P>, isUnknown: (property: string) => boolean): Failure[];
  /**
   * What to say at preview about values that are no mistake; the program goes on. Values are as in
   * `check`. Whoever wants what is advised against can write it down and is not told again, but for
   * `info`.
   */
  advice(values: ValuesOf<P>, isSet: (property: string) => boolean): Advice[];
  /** The same about what the program keeps secret, too: it quotes nothing. */
  discreetAdvice(values: ValuesOf<P>): Advice[];
  /** What to say at preview about a change that is no mistake, from state's outputs to the program's values. */
  notes(olds: Values, news: ValuesOf<P>): string[];
  /** Names that people try, and the right ones. */
  readonly mistaken: Readonly<Record<string, string>>;
  /** What this resource claims of the router, seen by the whole program. */
  claims(values: ValuesOf<P>, isUnknown: (property: string) => boolean): Claim[];
  readonly companion: Companion;
  /** True for an item that RouterOS itself brings: destroying it puts its defaults back, for it cannot be removed. */
  isFactory(row: Words): boolean;
  /**
   * True of a resource that changes an item of the router's own and never adds or removes it: only what
   * the program sets is changed, and goes back to what was found when the program sets it no longer.
   */
  takesOver(values: Values): boolean;
  /** Properties whose other value is another item, which is there already: the resource is replaced. */
  readonly replacedBy: readonly string[];
  /** Values of properties that the program leaves open and an item is made with, where they follow from the router. */
  preset(router: RouterAccess, values: Values): Promise<Values>;
  /** What on the router would make a write fail or its result useless; `id` is the item itself, where it is there. */
  obstacles(router: RouterAccess, values: Values, id: string | undefined): Promise<Obstacle[]>;
}

/** What a table says; what it leaves out is nothing. */
type Given<P extends Properties, O extends Properties> = Pick<
  Menu<P, O>,
  "type" | "noun" | "properties"
> &
  Partial<Omit<Menu<P, O>, "path" | "key" | "identifiedBy" | "tellsApart">> & {
    key: readonly (keyof P & string)[];
    identifiedBy?: readonly (readonly (keyof P & string)[])[];
    tellsApart?: keyof P & string;
  };

/** A resource as data; one that says something against itself is refused when its module is loaded. */
export function defineMenu<P extends Properties, O extends Properties = Record<never, Property>>(
  path: string,
  given: Given<P, O>,
): Menu<P & typeof local, O> {
  const kind = given.kind ?? "keyed";
  const menu = {
    path,
    kind,
    identifiedBy: [],
    unique: [],
    outputs: {} as O,
    isInterface: false,
    check: () => [],
    advice: () => [],
    discreetAdvice: () => [],
    notes: () => [],
    mistaken: {},
    claims: claimsNothing,
    companion: alone,
    preset: () => Promise.resolve({}),
    obstacles: () => Promise.resolve([]),
    isFactory: () => false,
    takesOver: isOnlyIfThere,
    replacedBy: [],
    ...ofKind(path, given.key)[kind],
    ...given,
    properties: { ...given.properties, ...local },
  };
  const wrong = contradictions(menu);
  if (wrong.length > 0) throw new Error(`the table of ${given.type}: ${wrong.join("; ")}`);
  return menu;
}

/** What most menus claim. */
export const claimsNothing = (): Claim[] => [];

/** What a kind itself says of a table. */
const ofKind = (
  path: string,
  key: readonly string[],
): Partial<
  Record<KindName, Partial<Pick<Menu, "isFactory" | "claims" | "takesOver" | "replacedBy">>>
> => ({
  single: {
    isFactory: () => true,
    claims: () => [{ thing: `the settings of ${path}`, purpose: "sets them" }],
  },
  fixed: { isFactory: () => true, takesOver: () => true, replacedBy: key },
});

/** Rows of several tables, of which one applies: chosen by the value of a property. */
export function variants<V extends Record<string, Properties>>(
  property: string,
  tables: V,
): UnionToIntersection<V[keyof V]> {
  const merged: Properties = {};
  for (const [value, table] of Object.entries(tables))
    for (const [name, row] of Object.entries(table))
      merged[name] = { ...row, when: { property, is: [...(merged[name]?.when?.is ?? []), value] } };
  return merged as UnionToIntersection<V[keyof V]>;
}

type UnionToIntersection<U> = (U extends unknown ? (one: U) => void : never) extends (
  all: infer I,
) => void
  ? I
  : never;

/** True when a row is there beside these words. */
export function applies(menu: Menu, row: Property, words: Words): boolean {
  if (row.when === undefined) return true;
  const { property, is } = row.when;
  return is.includes(words[wordName(property, menu.properties[property])] ?? "");
}
