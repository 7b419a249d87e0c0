import { formatTime, parseTime } from "../machine/time";
import type { Block } from "./syntax";

/** A span of time, or a time of day. */
export class Time {
  constructor(readonly milliseconds: number) {}
}

/** The id of an item: `*B`. */
export class Id {
  constructor(readonly text: string) {}
}

/** An IP address, with or without its prefix length. */
export class Address {
  constructor(readonly text: string) {}
}

/** What `:parse` and `do={...}` make: something that can be called. */
export class Code {
  constructor(readonly body: Block) {}
}

/** An array: elements in order, then those that have a key, in the order of the keys. */
export class List {
  readonly items: Value[];
  readonly #keyed = new Map<string, Value>();

  constructor(items: readonly Value[] = []) {
    this.items = [...items];
  }

  get length(): number {
    return this.items.length + this.#keyed.size;
  }

  get(key: Value): Value {
    return typeof key === "number" ? this.items[key] : this.#keyed.get(toText(key));
  }

  /** Nothing takes an element away that has a key. open (RouterOS: so does it in late v7 only). */
  set(key: Value, value: Value): void {
    if (typeof key === "number") {
      while (this.items.length < key) this.items.push(undefined);
      this.items[key] = value;
    } else if (value === undefined) this.#keyed.delete(toText(key));
    else this.#keyed.set(toText(key), value);
  }

  entries(): [key: Value, value: Value][] {
    const keyed = [...this.#keyed].sort(([a], [b]) => (a < b ? -1 : 1));
    return [...this.items.map((item, at): [Value, Value] => [at, item]), ...keyed];
  }

  copy(): List {
    const copy = new List(this.items);
    for (const [key, value] of this.#keyed) copy.#keyed.set(key, value);
    return copy;
  }
}

/** `undefined` is the type `nothing`, `null` is `nil`. */
export type Value =
  undefined | null | boolean | number | string | Time | Id | Address | Code | List;

/** The name of a type as `:typeof` answers it. */
export function typeOf(value: Value): string {
  if (value === undefined) return "nothing";
  if (value === null) return "nil";
  if (typeof value === "boolean") return "bool";
  if (typeof value === "number") return "num";
  if (typeof value === "string") return "str";
  if (value instanceof Time) return "time";
  if (value instanceof Id) return "id";
  if (value instanceof Address) return "ip";
  return value instanceof List ? "array" : "code";
}

const KINDS: Record<string, string> = {
  bool: "boolean",
  num: "integer number",
  str: "string",
  time: "time interval",
  ip: "ip address",
};

/** The name of a type as error texts write it. */
export const kindOf = (value: Value) => KINDS[typeOf(value)] ?? typeOf(value);

/** A value as text: what `:tostr`, `.` and `"$name"` make of it. */
export function toText(value: Value): string {
  if (value === undefined || value === null) return "";
  if (typeof value === "string") return value;
  if (typeof value === "boolean" || typeof value === "number") return String(value);
  if (value instanceof Time) return clockText(value.milliseconds);
  if (value instanceof Id || value instanceof Address) return value.text;
  if (value instanceof Code) return "(code)";
  return value
    .entries()
    .map(([key, each]) => (typeof key === "number" ? "" : `${toText(key)}=`) + toText(each))
    .join(";");
}

/** A value as the argument of a command. */
export function toWord(value: Value): string {
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (value instanceof Time) return formatTime(value.milliseconds);
  return value instanceof List ? value.items.map(toWord).join(",") : toText(value);
}

/** `00:00:05`, `1d00:00:00`, `00:00:00.100` */
function clockText(milliseconds: number): string {
  const days = Math.floor(milliseconds / 86_400_000);
  const clock = new Date(milliseconds % 86_400_000).toISOString().slice(11, 23);
  return (days > 0 ? `${days}d` : "") + clock.replace(/\.000$/, "");
}

const ADDRESS = /^\d{1,3}(\.\d{1,3}){3}(\/\d{1,2})?$/;

/** What an unquoted word means. */
export function fromWord(word: string): Value {
  if (/^(yes|true)$/.test(word)) return true;
  if (/^(no|false)$/.test(word)) return false;
  if (/^-?\d+$/.test(word)) return Number(word);
  if (/^0x[0-9a-f]+$/i.test(word)) return Number(word);
  if (/^\*[0-9a-f]+$/i.test(word)) return new Id(word);
  if (ADDRESS.test(word)) return new Address(word);
  const time = /^[\d:.wdhms]+$/.test(word) ? parseTime(word) : undefined;
  return time === undefined || /^[\d.]+$/.test(word) ? word : new Time(time);
}

export function toNumber(value: Value): Value {
  if (typeof value === "number") return value;
  if (typeof value === "boolean") return Number(value);
  const text = toText(value);
  return /^-?(\d+|0x[0-9a-f]+)$/i.test(text) ? Number(text) : undefined;
}

export function toTime(value: Value): Value {
  if (value instanceof Time) return value;
  const time = parseTime(toText(value));
  return time === undefined ? undefined : new Time(time);
}

export function toList(value: Value): List {
  if (value instanceof List) return value;
  const text = toText(value);
  return new List(text === "" ? [] : text.split(",").map(fromWord));
}
