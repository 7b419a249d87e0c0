import type { Scanner } from "./scanner";
import type { Block, Expression } from "./syntax";
import { fromWord } from "./values";

/** What an expression needs of the parser that it is a part of. */
export interface Surroundings {
  scanner: Scanner;
  /** Commands up to the bracket that closes them. */
  commands(close: string): Block;
}

/**
 * The binary operators, those that bind least first. open (RouterOS: where `.` stands; below the
 * arithmetic here).
 */
const LEVELS: readonly RegExp[] = [
  /,/y,
  /(?:\|\||or\b)/y,
  /(?:&&|and\b)/y,
  /(?:!=|<=|>=|[=<>~]|in\b)/y,
  /\./y,
  /[+-]/y,
  /[*/%]/y,
];

const SAME: Record<string, string> = { or: "||", and: "&&" };
const COMPARISON = 3;
const NUMBERS =
  /(?:\d{1,3}(?:\.\d{1,3}){3}(?:\/\d{1,2})?|0x[0-9a-fA-F]+|(?:\d+d)?\d+:\d+(?::\d+)?|(?:\d+(?:ms|[wdhms]))+|\d+)\b/y;

/** Parses expressions: what stands in parentheses, behind `where`, and single values. */
export class Expressions {
  /** The properties of the menu whose `where` is being parsed. */
  #properties: ReadonlySet<string> | undefined;
  #right = false;

  constructor(private readonly around: Surroundings) {}

  /** `where a=1 and b~"x" c=2`: conditions beside each other must all be true. */
  where(properties: ReadonlySet<string>): Expression {
    const outer = this.#properties;
    this.#properties = properties;
    let all = this.#level(1);
    for (;;) {
      this.scanner.blanks();
      if (this.scanner.atEnd) break;
      all = { type: "binary", operator: "&&", left: all, right: this.#level(1) };
    }
    this.#properties = outer;
    return all;
  }

  /** A value as an argument: text, variable, parentheses, brackets, array or an unquoted word. */
  value(): Expression {
    const { scanner } = this;
    if (/["$([{]/.test(scanner.next)) return this.#plain();
    const start = scanner.at;
    const word = scanner.match(/(?:[^\s;"$()[\]{}=\\])+/y);
    if (word === undefined) throw scanner.error("syntax error", start);
    return { type: "literal", value: fromWord(word) };
  }

  /** A value as a command of a menu takes it; a line may end within a word. */
  argument(): Expression {
    const { scanner } = this;
    const start = scanner.at;
    let word = "";
    for (;;) {
      word += scanner.match(/[^\s;"$()[\]{}=\\]+/y) ?? "";
      if (word === "" || scanner.match(/\\\r?\n[ \t]*/y) === undefined) break;
    }
    // Words that hold more than a name, such as conditions, are left to expressions.
    if (word === "" || (!scanner.atEnd && !/\s/.test(scanner.next) && !scanner.looksAt("\\"))) {
      scanner.at = start;
      return this.value();
    }
    return { type: "literal", value: word };
  }

  private get scanner(): Scanner {
    return this.around.scanner;
  }

  #level(level: number): Expression {
    const operators = LEVELS[level];
    if (!operators) return this.#unary();
    let left = this.#level(level + 1);
    for (;;) {
      this.scanner.blanks();
      const found = this.scanner.looksAt("->") ? undefined : this.scanner.match(operators);
      if (found === undefined) return left;
      const outer = this.#right;
      if (level === COMPARISON) this.#right = true;
      const right = this.#level(level + 1);
      this.#right = outer;
      left = { type: "binary", operator: SAME[found] ?? found, left, right };
    }
  }

  #unary(): Expression {
    const { scanner } = this;
    scanner.blanks();
    const operator = scanner.match(/(?:!|not\b|-(?!>))/y);
    if (operator !== undefined) {
      return { type: "unary", operator: operator === "-" ? "-" : "!", operand: this.#unary() };
    }
    let left = this.#operand();
    for (;;) {
      scanner.blanks();
      if (!scanner.take("->")) return left;
      scanner.blanks();
      const outer = this.#right;
      this.#right = true;
      left = { type: "binary", operator: "->", left, right: this.#operand() };
      this.#right = outer;
    }
  }

  #operand(): Expression {
    const { scanner } = this;
    if (/["$([{]/.test(scanner.next)) return this.#plain();
    const number = scanner.match(NUMBERS) ?? scanner.match(/\*[0-9A-Fa-f]+\b/y);
    if (number !== undefined) return { type: "literal", value: fromWord(number) };
    const start = scanner.at;
    const compared = this.#properties && this.#right;
    const word = scanner.match(compared ? /[A-Za-z][\w./:-]*/y : /[A-Za-z][\w-]*/y);
    if (word === undefined) throw scanner.error("syntax error");
    if (!this.#properties || compared) return { type: "literal", value: fromWord(word) };
    if (!this.#properties.has(word)) throw scanner.error("expected end of command", start);
    return { type: "property", name: word };
  }

  #plain(): Expression {
    const { scanner } = this;
    if (scanner.take('"')) return this.#text();
    if (scanner.take("$")) return this.#variable();
    if (scanner.take("(")) return this.#grouped();
    if (scanner.take("[")) {
      const outer = this.#properties;
      this.#properties = undefined;
      const body = this.around.commands("]");
      this.#properties = outer;
      return { type: "substitution", body };
    }
    scanner.take("{");
    return this.#array();
  }

  /** A variable that is called as a property of the items is that property in `where`. */
  #variable(): Expression {
    const name = this.scanner.name();
    return { type: this.#properties?.has(name) ? "property" : "variable", name };
  }

  /** open (RouterOS: whether a line may end within parentheses; it may not here). */
  #grouped(): Expression {
    const outer = this.#right;
    this.#right = false;
    const inner = this.#level(0);
    this.#right = outer;
    this.scanner.blanks();
    if (!this.scanner.take(")")) throw this.scanner.error("syntax error");
    return inner;
  }

  #text(): Expression {
    const { scanner } = this;
    const parts: Expression[] = [];
    let text = "";
    const flush = (part?: Expression) => {
      if (text !== "") parts.push({ type: "literal", value: text });
      if (part) parts.push(part);
      text = "";
    };
    for (;;) {
      text += scanner.match(/[^"\\$]*/y) ?? "";
      if (scanner.done) throw scanner.error("syntax error");
      if (scanner.take('"')) break;
      if (scanner.take("\\")) text += scanner.escape();
      else flush(this.#interpolated());
    }
    flush();
    return { type: "text", parts };
  }

  /** open (RouterOS: what a `$` means that nothing follows; it is refused here). */
  #interpolated(): Expression {
    const { scanner } = this;
    scanner.take("$");
    if (scanner.next === "(" || scanner.next === "[") return this.#plain();
    if (!/[A-Za-z0-9]/.test(scanner.next)) throw scanner.error("syntax error");
    return this.#variable();
  }

  #array(): Expression {
    const { scanner } = this;
    const items: { key?: Expression; value: Expression }[] = [];
    for (;;) {
      scanner.space();
      if (scanner.take("}")) return { type: "array", items };
      const first = this.value();
      if (scanner.take("=")) items.push({ key: first, value: this.value() });
      else items.push({ value: first });
      scanner.space();
      if (!scanner.take(";") && scanner.next !== "}") throw scanner.error("syntax error");
    }
  }
}
