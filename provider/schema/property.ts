import { type Codec, durationOr, flag, name, oneOf, text } from "../values";
import { confirmations } from "../values/confirm";
import type { Words } from "../values/row";

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
  /**
   * An earlier name of another property: what a program says by it is that property's value. State
   * keeps it as an output.
   */
  sameAs?: string;
  /**
   * What `set` must write so that a word becomes the wanted one, where it only changes what it names;
   * `shown` is what the router prints.
   */
  overwrite?: (wanted: string, shown: string) => string;
  /** Names other items, by menu. References hold ids on the router: made anew with what they name. */
  refersTo?: string;
  /** The names in a value that holds more than a name: `10.0.0.1%ether1` names `ether1`, `10.0.0.1` nothing. */
  namesIn?: (value: string) => string[];
  /** First RouterOS in which a list of interfaces may stand in place of an interface. */
  orList?: string;
  /** Symbols that may stand where a name stands, and name nothing: `all`. */
  besides?: readonly string[];
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
  /**
   * The router shows it only while another property has one of these values, as a word. Otherwise what
   * state knows of it counts.
   */
  shownWhile?: { property: string; is: readonly string[] };
  /**
   * When the router may not print it though it is set: what does not apply is left out, and of some
   * words only what is off leaves them out. What state knows of it counts then.
   */
  hides?: "always" | "disabled";
  /** The word that it has while it is not printed, and that it goes back to without the program. */
  absentMeans?: string;
  /** Kept encrypted in state: the whole value, or these fields of it. */
  secret?: true | readonly string[];
  /** Only there while another property has one of these values, as a word. */
  when?: { property: string; is: readonly string[] };
  /** How RouterOS before a version spells the canonical word. */
  older?: { before: string; spell: (word: string) => string };
  /** Only a row that is added needs it: one of the factory that is taken over has it. */
  onlyToAdd?: true;
  /** Belongs to this package, not to the router: never sent. */
  local?: boolean;
  /** What of it is in the key, by the item's words; `""`: nothing. Otherwise the whole word. */
  inKey?: (words: Words) => string;
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
   * touches the way to the router, `"always"` whatever it is of a menu that can cut it, such as
   * addresses, interfaces and firewall rules, `"off"` never. Default: `routeros:confirm`, which is `"auto"` unless set.
   */
  confirm: optional(oneOf(...confirmations), { local: true }),
} satisfies Properties;

/** The type of a row's values. */
export type ValueOf<Row> = Row extends Property<infer T> ? T : never;

/** The values of a table that are known. */
export type ValuesOf<P extends Properties> = { [K in keyof P]?: ValueOf<P[K]> };

/** What some resources accept that change items of the router's own. */
export const onlyIfThere = {
  /**
   * Do nothing on a router that has no such item, and where it has one change only what is set here:
   * the rest of it is left alone, and destroying puts back what was found. Default: `false`.
   */
  onlyIfThere: optional(flag, { local: true }),
} satisfies Properties;

export type Values = Record<string, unknown>;

/** True of a resource that does nothing on a router without such an item. */
export const isOnlyIfThere = (values: Values): boolean => values["onlyIfThere"] === true;

/** The device that a resource is on; undefined: the one of `routeros:host`. */
export function deviceOf(values: Values): string | undefined {
  return typeof values["device"] === "string" ? values["device"] : undefined;
}
