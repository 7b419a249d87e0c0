import type { Words } from "../machine/store";

/**
 * Does a row pass the `?` words of a print? They work on a stack: every condition pushes one
 * value, `?#` words combine what is on it, and what is left at the end must all be true.
 */
export function matches(row: Words, queries: readonly string[]): boolean {
  const stack: boolean[] = [];
  for (const query of queries) {
    if (query.startsWith("#")) operate(stack, query.slice(1));
    else stack.push(condition(row, query));
  }
  return stack.every(Boolean);
}

/**
 * `name`, `-name`, `name=value`, `=name=value`, `<name=value`, `>name=value`. open (RouterOS:
 * whether `?disabled=no` finds what prints as `false`; values are compared as they print here).
 */
function condition(row: Words, query: string): boolean {
  const sign = /^[-=<>]/.exec(query)?.[0] ?? "";
  const rest = query.slice(sign.length);
  if (sign === "-") return row[rest] === undefined;
  const at = rest.indexOf("=");
  if (at < 0) return row[rest] !== undefined;
  const has = row[rest.slice(0, at)];
  const wanted = rest.slice(at + 1);
  if (sign === "<" || sign === ">") {
    if (has === undefined) return false;
    const order = compare(has, wanted);
    return sign === "<" ? order < 0 : order > 0;
  }
  return has === wanted;
}

function compare(a: string, b: string): number {
  const numbers = [a, b].map(Number);
  if (a !== "" && b !== "" && !numbers.some(Number.isNaN)) {
    return (numbers[0] ?? 0) - (numbers[1] ?? 0);
  }
  return a < b ? -1 : a > b ? 1 : 0;
}

/** `!`, `&`, `|` take from the stack; a number copies the value of that place, `.` ends it. */
function operate(stack: boolean[], operations: string): void {
  for (const [operation] of operations.matchAll(/\d+|[!&|.]/g)) {
    if (operation === "!") stack.push(!(stack.pop() ?? false));
    else if (operation === "&" || operation === "|") {
      const [b = false, a = false] = [stack.pop(), stack.pop()];
      stack.push(operation === "&" ? a && b : a || b);
    } else if (operation !== ".") stack.push(stack[Number(operation)] ?? false);
  }
}
