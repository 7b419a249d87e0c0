import { ScriptError } from "./syntax";
import { kindOf, List, Time, toText, typeOf, type Value } from "./values";

/** Applies an operator to two values. `&&`, `||` and `->` are not among them. */
export function operate(operator: string, left: Value, right: Value): Value {
  switch (operator) {
    case ".":
      return toText(left) + toText(right);
    case ",":
      return new List([...elements(left), ...elements(right)]);
    case "=":
      return equal(left, right);
    case "!=":
      return !equal(left, right);
    case "<":
      return compare(left, right, "less") < 0;
    case ">":
      return compare(left, right, "more") > 0;
    case "<=":
      return compare(left, right, "less") <= 0;
    case ">=":
      return compare(left, right, "more") >= 0;
    case "~":
      return expression(toText(right)).test(toText(left));
    case "in":
      return elements(right).some((each) => equal(each, left));
    default:
      return calculate(operator, left, right);
  }
}

const elements = (value: Value): Value[] =>
  value instanceof List ? value.entries().map(([, each]) => each) : [value];

/** open (RouterOS: whether `"6" = 6` is true; values of different types differ here). */
export function equal(left: Value, right: Value): boolean {
  return typeOf(left) === typeOf(right) && toText(left) === toText(right);
}

function compare(left: Value, right: Value, how: "less" | "more"): number {
  if (typeof left === "number" && typeof right === "number") return left - right;
  if (left instanceof Time && right instanceof Time) return left.milliseconds - right.milliseconds;
  if (typeof left === "string" && typeof right === "string") {
    return left < right ? -1 : Number(left > right);
  }
  throw new ScriptError(`cannot compare if ${kindOf(left)} is ${how} than ${kindOf(right)}`);
}

/** A POSIX expression. Within brackets a backslash is nothing special, as there. */
function expression(pattern: string): RegExp {
  const translated = pattern
    .replace(/\[:digit:\]/g, "0-9")
    .replace(/\[:alpha:\]/g, "A-Za-z")
    .replace(/\[:alnum:\]/g, "A-Za-z0-9")
    .replace(/\[:space:\]/g, "\\s");
  try {
    return new RegExp(translated);
  } catch {
    // open (RouterOS: the text)
    throw new ScriptError("invalid regular expression");
  }
}

const VERBS: Record<string, (left: string, right: string) => string> = {
  "+": (left, right) => `cannot add ${left} to ${right}`,
  "-": (left, right) => `cannot subtract ${right} from ${left}`,
  "*": (left, right) => `cannot multiply ${left} by ${right}`,
  "/": (left, right) => `cannot divide ${left} by ${right}`,
  "%": (left, right) => `cannot divide ${left} by ${right}`,
};

/** open (RouterOS: whether text that looks like a number counts as one; it is refused here). */
function calculate(operator: string, left: Value, right: Value): Value {
  const times = left instanceof Time || right instanceof Time;
  const a = measure(left);
  const b = measure(right);
  const both = left instanceof Time && right instanceof Time;
  const fits = !times || (operator === "+" || operator === "-" ? both : !both);
  if (a === undefined || b === undefined || !fits) {
    const refuse = VERBS[operator];
    throw new ScriptError(refuse?.(kindOf(left), kindOf(right)) ?? "syntax error");
  }
  const result = arithmetic(operator, a, b);
  return times ? new Time(result) : result;
}

function measure(value: Value): number | undefined {
  if (value instanceof Time) return value.milliseconds;
  return typeof value === "number" ? value : undefined;
}

function arithmetic(operator: string, a: number, b: number): number {
  if (operator === "+") return a + b;
  if (operator === "-") return a - b;
  if (operator === "*") return a * b;
  if (b === 0) throw new ScriptError("divide by zero");
  return operator === "/" ? Math.trunc(a / b) : a % b;
}
