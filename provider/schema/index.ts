import type { Router } from "../router/router";
import type { Words } from "../transport/transport";
import { confirmations } from "../router/reach";
import { type Codec, decode, durationOr, encode, flag, name, oneOf, text } from "../values";

/** One row of a menu's table: everything there is to know about a property. */
export interface Property<T = unknown, Required extends boolean = boolean> extends Traits {
  codec: Codec<T>;
  required: Required;
}

export interface Traits {
  /** The router's word, where it is not the property's name in kebab-case. */
  word?: string;
  /**
   * The word that an unset property has on the router; `""` when the router then prints none. A
   * function where it follows from other words. Without a default the property is `computed`: left
   * alone while the program does not set it.
   */
  default?: string | ((words: Words) => string);
  /** First RouterOS that has the word; none: all that we support. */
  since?: string;
  /** First RouterOS that has it no more. */
  until?: string;
  /** RouterOS versions without it: from the first up to before the second. */
  absent?: readonly [string, string];
  /** Cleared with `unset`: the router keeps no value for it, not even an empty one. */
  unsettable?: boolean;
  /** Names other items, by menu. References hold ids on the router: made anew with what they name. */
  refersTo?: string;
  /** Values that people try, and what to write instead. */
  mistaken?: Readonly<Record<string, string>>;
  /** May hold a secret: a failed check must not print its value. */
  freeText?: boolean;
  /** Another value makes something happen once; its own text means nothing. */
  trigger?: boolean;
  /** Values, of an enum or in a list, that only some versions have. */
  values?: Readonly<Record<string, Pick<Traits, "since" | "until">>>;
  /** The router takes it and shows it to nobody: what state knows of it counts. */
  writeOnly?: boolean;
  /** Kept encrypted in state: the whole value, or these fields of it. */
  secret?: true | readonly string[];
  /** Only there while another property has one of these values, as a word. */
  when?: { property: string; is: readonly string[] };
  /** How RouterOS before a version spells the canonical word. */
  older?: { before: string; spell: (word: string) => string };
  /** Belongs to this package, not to the router: never sent. */
  local?: boolean;
}

export type Properties = Record<string, Property>;

/** A property that a program must set. */
export function required<T>(codec: Codec<T>, traits: Traits = {}): Property<T, true> {
  return { codec, required: true, ...traits };
}

/** A property that a program may leave to the router's default. */
export function optional<T>(codec: Codec<T>, traits: Traits = {}): Property<T, false> {
  return { codec, required: false, ...traits };
}

/** The rows that every menu has. */
export const common = {
  /** Item is off while true, and stays configured. Default: `false`. */
  disabled: optional(flag, { default: "false" }),
  /** A note for people; printed above the item. Default: none. */
  comment: optional(text, { default: "", freeText: true }),
} satisfies Properties;

/** Rows that interfaces of several menus share. */
export const layer2 = {
  /**
   * How ARP requests are answered. Default: `"enabled"`.
   * `"reply-only"` answers only to entries of /ip/arp, `"proxy-arp"` also for other networks.
   */
  arp: optional(oneOf("enabled", "disabled", "proxy-arp", "reply-only", "local-proxy-arp"), {
    default: "enabled",
  }),
  /** How long an ARP entry lives: a time such as `"30s"`, or `"auto"` for /ip/settings' value. Default: `"auto"`. */
  arpTimeout: optional(durationOr("auto"), { default: "auto" }),
} satisfies Properties;

/** What every resource of this package accepts besides its menu's properties. */
export const local = {
  /**
   * Manage the item that the router already has instead of refusing to. It is changed to what the
   * program says, and removed on destroy. Default: `false`.
   */
  adopt: optional(flag, { local: true }),
  /**
   * Which router of `routeros:devices` this is on; none: the one of `routeros:host`. Another device
   * replaces the resource.
   */
  device: optional(name, { local: true }),
  /**
   * Whether a change must be confirmed over a new connection, or the router undoes it: `"auto"` if it
   * touches the way to the router, `"always"` for addresses, bonds, bridge ports and VLANs of any
   * kind, `"off"` never. Default: `routeros:confirm`, which is `"auto"` unless set.
   */
  confirm: optional(oneOf(...confirmations), { local: true }),
} satisfies Properties;

/** A problem of one property, or of several together. */
export interface Failure {
  property: string;
  reason: string;
}

/**
 * Something that works and is hardly meant so. `warn`: it costs traffic one day; `info`: right when
 * something else is, which no program can know.
 */
export interface Advice {
  severity: "warn" | "info";
  text: string;
}

/** What stands in the way of a write; `passes` when another resource of the same run may be about to remove it. */
export interface Obstacle {
  text: string;
  passes: boolean;
}

export type Values = Record<string, unknown>;

/** The type of a row's values. */
export type ValueOf<Row> = Row extends Property<infer T> ? T : never;

/** The values of a table that are known. */
export type ValuesOf<P extends Properties> = { [K in keyof P]?: ValueOf<P[K]> };

/** What a resource does to other items of the router around its own writes. */
export interface Companion {
  /** The outputs by which state remembers what was done. */
  readonly memory: readonly string[];
  /** What will have to be remembered once the way is clear. Reads only. */
  plan(router: Router, values: Values, memory: Values): Promise<Values>;
  /** Clears the way. Whatever it removes is in the plan. */
  clear(router: Router, values: Values): Promise<void>;
  /** Gives back what is remembered and no longer needed; `values` is undefined when the item is gone. */
  giveBack(router: Router, values: Values | undefined, memory: Values): Promise<Values>;
}

/** Something of the router that one resource of a program may have, and no other. */
export interface Claim {
  /** Who meets whom: claims of the same thing collide. */
  thing: string;
  /** What the resource does with it: `"gives it an address"`. */
  purpose: string;
  /** Several resources may claim it for this purpose (two addresses on one port). */
  shared?: boolean;
}

/** One resource as data: a menu of the router and what is known about its words. */
export interface Menu<P extends Properties = Properties, O extends Properties = Properties> {
  /** `/interface/bonding`. */
  readonly path: string;
  /** The class and the last part of the Pulumi type: `Bond`. */
  readonly type: string;
  /** What people call one: `bond`. */
  readonly noun: string;
  /**
   * A menu of one item, which is always there (`/snmp`): its id is the menu's path. Creating sets it,
   * destroying gives it back as it was found.
   */
  readonly single: boolean;
  /** The properties by which an item is recognised. */
  readonly key: readonly string[];
  /**
   * A renamed item is still ours if one of these groups of properties is unchanged, besides every
   * other property that is set.
   */
  readonly identifiedBy: readonly (readonly string[])[];
  /** The property of the key that hardly two items share, whatever they refer to; none: there is no such. */
  readonly tellsApart?: string | undefined;
  readonly properties: P;
  /** What only the router says. */
  readonly outputs: O;
  /** True when the item is an interface: other menus refer to it by name. */
  readonly isInterface: boolean;
  /** Checks across properties. Values are canonical; what is set and not known yet is absent and `isUnknown`. */
  check(values: ValuesOf<P>, isUnknown: (property: string) => boolean): Failure[];
  /**
   * What to say at preview about values that are no mistake; the program goes on. Values are as in
   * `check`. Whoever wants what is advised against can write it down and is not told again, but for
   * `info`.
   */
  advice(values: ValuesOf<P>, isSet: (property: string) => boolean): Advice[];
  /** Names that people try, and the right ones. */
  readonly mistaken: Readonly<Record<string, string>>;
  /** What this resource claims of the router, seen by the whole program. */
  claims(values: ValuesOf<P>): Claim[];
  readonly companion: Companion | undefined;
  /**
   * True of a menu whose rows can be neither added nor removed: a resource takes over the row of its
   * key, what the program does not set is as it was found, and destroying puts back what was found.
   */
  readonly isFixed: boolean;
  /** True for an item that RouterOS itself brings: destroying it puts its defaults back, for it cannot be removed. */
  isFactory(row: Words): boolean;
  /** What on the router would make a write fail or its result useless; `id` is the item itself, where it is there. */
  obstacles(router: Router, values: Values, id: string | undefined): Promise<Obstacle[]>;
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

/** A resource as data. */
export function menu<P extends Properties, O extends Properties = Record<never, Property>>(
  path: string,
  given: Given<P, O>,
): Menu<P & typeof local, O> {
  return {
    path,
    identifiedBy: [],
    outputs: {} as O,
    single: false,
    isInterface: false,
    isFixed: false,
    check: () => [],
    advice: () => [],
    mistaken: {},
    claims: () =>
      given.single === true ? [{ thing: `the settings of ${path}`, purpose: "sets them" }] : [],
    companion: undefined,
    obstacles: () => Promise.resolve([]),
    isFactory: () => given.single === true,
    ...given,
    properties: { ...given.properties, ...local },
  };
}

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

/** `miiInterval` -> `mii-interval`. */
export function wordName(property: string, traits: Traits = {}): string {
  return traits.word ?? property.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** The rows that the router knows, each with its property's name and its word. */
export function wordsOf(menu: Menu): { property: string; word: string; row: Property }[] {
  return Object.entries(menu.properties)
    .filter(([, row]) => row.local !== true)
    .map(([property, row]) => ({ property, word: wordName(property, row), row }));
}

/** The words of values that were checked. */
export function encodeAll(menu: Menu, values: Values): Record<string, string> {
  const words: Record<string, string> = {};
  for (const { property, word, row } of wordsOf(menu)) {
    if (values[property] === undefined) continue;
    const encoded = encode(row.codec, values[property]);
    if ("word" in encoded) words[word] = encoded.word;
  }
  return words;
}

/** The values of a row; what the router does not show and has no default is absent. */
export function decodeAll(menu: Menu, row: Words): Values {
  const values: Values = {};
  const all: Properties = { ...menu.properties, ...menu.outputs };
  for (const [property, traits] of Object.entries(all)) {
    if (traits.local === true) continue;
    const word = row[wordName(property, traits)] ?? (traits.default === "" ? "" : undefined);
    if (word === undefined || (word === "" && traits.unsettable === true)) continue;
    values[property] = decode(traits.codec, word);
  }
  return values;
}

/** The word that a property has while the program does not set it; undefined: left alone. */
export function defaultWord(row: Property, words: Words): string | undefined {
  return typeof row.default === "function" ? row.default(words) : row.default;
}

/** The key of an item as people may see it: nothing of one that is a secret. */
export function keyShown(menu: Menu, values: Values): string {
  const isSecret = menu.key.some((property) => menu.properties[property]?.secret !== undefined);
  return isSecret ? "" : keyText(menu, values);
}

/** The key of an item for people: `bond1`, `192.168.88.1/24@bond1`. */
export function keyText(menu: Menu, values: Values): string {
  const words = encodeAll(menu, values);
  return menu.key
    .map((property) => {
      const row = menu.properties[property];
      return words[wordName(property, row)] ?? (row ? defaultWord(row, words) : undefined) ?? "";
    })
    .filter((word) => word !== "")
    .join("@");
}
