import type { Clock } from "../machine/clock";
import { atLeast, type Version } from "../machine/version";
import { ScriptError } from "./syntax";
import { List, Time, toList, toNumber, toText, toTime, typeOf, type Value } from "./values";

/** How a command of the language itself is written. */
export interface Builtin {
  /** The names of variables that come first. `target` can be an element of an array too. */
  names?: "one" | "list" | "target";
  positional: readonly string[];
  named?: readonly string[];
  /** Arguments that are commands in braces. */
  code?: readonly string[];
  since?: string;
}

/** Commands that decide what is run; the evaluator knows them. */
const STATEMENTS: Record<string, Builtin> = {
  local: { names: "one", positional: ["value"], code: ["do"] },
  global: { names: "one", positional: ["value"], code: ["do"] },
  set: { names: "target", positional: ["value"] },
  if: { positional: ["condition"], code: ["do", "else"] },
  foreach: { names: "list", positional: [], named: ["in"], code: ["do"] },
  for: { names: "one", positional: [], named: ["from", "to", "step"], code: ["do"] },
  while: { positional: ["condition"], code: ["do"] },
  do: { positional: ["command"], named: ["while"], code: ["command", "on-error"] },
  onerror: { names: "one", positional: [], code: ["in", "do"], since: "7.16" },
  retry: { positional: [], named: ["delay", "max"], code: ["command", "on-error"], since: "7" },
  return: { positional: ["value"] },
  parse: { positional: ["value"] },
};

/** What a function of the language can reach. */
export interface Machine {
  clock: Clock;
  /** The text that `:put` wrote. */
  output: string[];
}

type Run = (machine: Machine, ...values: Value[]) => Value;

const FUNCTIONS: Record<string, Builtin & { run: Run }> = {
  delay: {
    positional: ["delay-time"],
    named: ["delay-time"],
    run: ({ clock }, time) => {
      const span = typeof time === "number" ? new Time(time * 1000) : toTime(time);
      if (!(span instanceof Time)) throw invalid("delay-time");
      clock.advance(span.milliseconds);
      return undefined;
    },
  },
  error: {
    positional: ["message"],
    named: ["message"],
    run: (_machine, message) => {
      throw new ScriptError(toText(message));
    },
  },
  put: {
    positional: ["message"],
    named: ["message"],
    run: ({ output }, message) => void output.push(toText(message)),
  },
  nothing: { positional: [], run: () => undefined },
  len: {
    positional: ["value"],
    run: (_machine, value) => (value instanceof List ? value.length : toText(value).length),
  },
  typeof: { positional: ["value"], run: (_machine, value) => typeOf(value) },
  tostr: { positional: ["value"], run: (_machine, value) => toText(value) },
  tonum: { positional: ["value"], run: (_machine, value) => toNumber(value) },
  totime: { positional: ["value"], run: (_machine, value) => toTime(value) },
  toarray: { positional: ["value"], run: (_machine, value) => toList(value).copy() },
  pick: { positional: ["value", "begin", "end"], run: (_machine, ...values) => pick(values) },
  find: { positional: ["in", "what", "from"], run: (_machine, ...values) => find(values) },
};

/** The form of a command, if the version has it. */
export function builtin(name: string, version: Version): Builtin | undefined {
  const form = own(STATEMENTS, name) ?? own(FUNCTIONS, name);
  return form && atLeast(version, form.since ?? "0") ? form : undefined;
}

/** Runs a function with its values in the order of its positional arguments. */
export function callFunction(name: string, machine: Machine, values: Value[]): Value {
  return own(FUNCTIONS, name)?.run(machine, ...values);
}

const own = <T>(table: Record<string, T>, name: string): T | undefined =>
  Object.hasOwn(table, name) ? table[name] : undefined;

const invalid = (name: string) => new ScriptError(`invalid value for argument ${name}`);

/** open (RouterOS: negative positions; they are refused here). */
function position(value: Value, name: string, least: number): number {
  if (typeof value !== "number" || value < least) throw invalid(name);
  return value;
}

function pick([value, begin, end]: Value[]): Value {
  const from = position(begin, "begin", 0);
  const to = end === undefined ? from + 1 : position(end, "end", 0);
  if (value instanceof List) {
    return end === undefined ? value.items[from] : new List(value.items.slice(from, to));
  }
  return toText(value).slice(from, to);
}

/** The search begins behind the position `from`; what is not found is nil. */
function find([within, what, from]: Value[]): Value {
  const after = from === undefined ? -1 : position(from, "from", -1);
  const at =
    within instanceof List
      ? within.items.findIndex((each, index) => index > after && toText(each) === toText(what))
      : toText(within).indexOf(toText(what), after + 1);
  return at < 0 ? null : at;
}
