import type { Type } from "./schema";

/** A word as routers state it. */
export interface StatedWord {
  type?: string | readonly string[];
  /** Taken beside what the types say. */
  values?: string[];
  /** There may be more values: names of items, or what other hardware has. */
  open?: true;
  range?: [string, string];
  list?: "list" | "set";
  /** A number with a unit, or several: `10M/5M`, `2048KiB`. */
  sized?: true;
  not?: true;
  /** The menu whose items it names; `/interface` for any interface. */
  names?: string;
  default?: string;
  likely?: string;
  only?: "add" | "set";
  readOnly?: true;
  since?: string;
  until?: string;
  absent?: [string, string];
}

/** The interface lists that there always are; where they may stand, any list may. */
const LISTS = ["all", "dynamic", "none", "static"];

/** What a word holds, in the form in which the simulator reads values. */
export function typeOf(word: StatedWord, name: string): Type {
  const single = element(word, name);
  const type: Type = word.list ? { type: "list", of: single, negatable: true } : single;
  return word.not ? { ...type, not: true } : type;
}

function element(word: StatedWord, name: string): Type {
  const { values = [], names, open } = word;
  const types = typeof word.type === "string" ? [word.type] : (word.type ?? []);
  const called = calledOf(name, names ?? "");
  if (names === "/interface") {
    const orList = LISTS.every((list) => values.includes(list));
    const others = values.filter((value) => !(orList && LISTS.includes(value)));
    return { type: "interface", or: others, called, self: true, ...(orList && { orList: "6" }) };
  }
  if (names !== undefined) {
    const others = types.filter((type) => type !== "text" && type !== "any");
    const choices = others.map((type) => scalar(type, word));
    return { type: "name", menu: names, or: values, called, self: true, choices };
  }
  if (open || types.includes("any") || types.includes("text")) return { type: "string" };
  const all = types.map((type) => scalar(type, word));
  if (values.length > 0 || all.length === 0) all.push({ type: "enum", values });
  const [only, ...more] = all;
  return only && more.length === 0 ? only : { type: "choice", choices: all };
}

/** `in-interface` is called `interface` when it is refused (recorded), as are lists of interfaces. */
function calledOf(name: string, names: string): string {
  if (names === "/interface/list") return "interface-list";
  return names === "/interface" && /interfaces?$/.test(name) ? "interface" : name;
}

function scalar(type: string, { range, sized }: StatedWord): Type {
  const numbers = range?.map((end) => (type === "hex" ? parseInt(end, 16) : Number(end)));
  const between = numbers && { range: [numbers[0] ?? 0, numbers[1] ?? 0] as [number, number] };
  switch (type) {
    case "boolean":
    case "presence":
    case "mac":
    case "range":
    case "prefix6":
    case "address6":
    case "decimal":
      return { type };
    case "integer":
      return { type: sized ? "amount" : "numbers", ...between };
    case "numbers":
      return { type: "span", ...between };
    case "hex":
      return { type: "hex", ...between };
    case "time":
      return { type: "time", ...(range && { range }) };
    case "address":
      return { type: "ip" };
    case "prefix":
      return { type: "cidr" };
    default:
      return { type: "string" };
  }
}
