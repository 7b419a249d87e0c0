import { operate } from "./operators";
import type { Scope } from "./scope";
import { type Arguments, type Block, type Expression, ScriptError } from "./syntax";
import { Address, Code, List, Time, toText, type Value } from "./values";

/** Evaluates expressions. Commands in brackets are run by whoever runs the script. */
export class Values {
  /** The item that `where` looks at. */
  #row: Record<string, Value> | undefined;

  constructor(private readonly block: (body: Block, scope: Scope) => Value) {}

  /**
   * Does a row fulfil what `where` asks for? open (RouterOS: `where !word` of a word that is no flag; here
   * a row fulfils it that does not print the word, or prints it empty)
   */
  matches(where: Expression, row: Record<string, Value>, scope: Scope): boolean {
    const outer = this.#row;
    this.#row = row;
    const result = this.value(where, scope);
    this.#row = outer;
    return typeof result === "boolean" ? result : result !== undefined && toText(result) !== "";
  }

  test(condition: Expression | undefined, scope: Scope): boolean {
    const value = this.optional(condition, scope);
    if (typeof value !== "boolean") throw new ScriptError("conditional not boolean");
    return value;
  }

  values(args: Arguments, scope: Scope): Record<string, Value> {
    const entries = Object.entries(args).map(([name, each]) => [name, this.value(each, scope)]);
    return Object.fromEntries(entries) as Record<string, Value>;
  }

  optional(expression: Expression | undefined, scope: Scope): Value {
    return expression && this.value(expression, scope);
  }

  value(expression: Expression, scope: Scope): Value {
    switch (expression.type) {
      case "literal":
        return expression.value;
      case "text":
        return expression.parts.map((part) => toText(this.value(part, scope))).join("");
      case "variable":
        return scope.get(expression.name);
      case "property":
        return this.#row?.[expression.name];
      case "unary":
        return this.#unary(expression.operator, this.value(expression.operand, scope));
      case "binary":
        return this.#binary(expression, scope);
      case "substitution":
        return this.block(expression.body, scope);
      case "array":
        return this.#array(expression.items, scope);
      case "code":
        return new Code(expression.body);
    }
  }

  #unary(operator: string, value: Value): Value {
    if (operator === "-") return operate("-", value instanceof Time ? new Time(0) : 0, value);
    return !this.#boolean(value);
  }

  #binary(expression: Extract<Expression, { type: "binary" }>, scope: Scope): Value {
    const { operator, left, right } = expression;
    const a = this.value(left, scope);
    if (operator === "&&") return this.#boolean(a) && this.#boolean(this.value(right, scope));
    if (operator === "||") return this.#boolean(a) || this.#boolean(this.value(right, scope));
    const b = this.value(right, scope);
    if (operator === "->") return a instanceof List ? a.get(b) : undefined;
    // A property is compared as the text that it is, whatever the word beside it looks like; but an
    // address without quotes is no text, and finds none (recorded on 7.20.8).
    const isText = left.type === "property" && typeof a === "string" && !(b instanceof Address);
    return operate(operator, a, isText && !(b instanceof List) && b !== undefined ? toText(b) : b);
  }

  #boolean(value: Value): boolean {
    if (typeof value === "boolean") return value;
    if (this.#row) return value !== undefined && toText(value) !== "";
    throw new ScriptError("conditional not boolean");
  }

  #array(items: Extract<Expression, { type: "array" }>["items"], scope: Scope): List {
    const list = new List();
    for (const { key, value } of items) {
      const made = this.value(value, scope);
      if (key) list.set(toText(this.value(key, scope)), made);
      else list.items.push(made);
    }
    return list;
  }
}
