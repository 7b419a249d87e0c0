import { atLeast } from "../machine/version";
import { type Builtin, builtin } from "./builtins";
import { Expressions } from "./expressions";
import type { Grammar, Takes } from "./grammar";
import { Scanner } from "./scanner";
import { type Arguments, type Block, type Command, type Expression, ScriptError } from "./syntax";

/** Parses a whole script, or throws what the router says of the first thing that is wrong. */
export function parse(source: string, grammar: Grammar): Block {
  return new Parser(source, grammar).script();
}

/** A command of a script that is read one by one, or what is wrong with it. */
export interface Read {
  line: number;
  text: string;
  /** Undefined where a line only names the menu of those that follow. */
  command?: Command;
  error?: ScriptError;
}

/** Reads a script. */
export class Parser {
  readonly scanner: Scanner;
  readonly #expressions = new Expressions(this);
  /** The menu that words without a `/` belong to. */
  #menu = "";
  /** The variables that are declared, the innermost block first. */
  #scopes: Set<string>[] = [new Set()];

  constructor(
    source: string,
    private readonly grammar: Grammar,
  ) {
    this.scanner = new Scanner(source);
  }

  script(): Block {
    return this.#commands("");
  }

  /**
   * One command after the other. What cannot be read is passed over to the end of its line; behind a
   * menu that there is not, the commands that would be its own are passed over, too.
   */
  *each(): Generator<Read> {
    const { scanner } = this;
    let lost: ScriptError | undefined;
    for (;;) {
      scanner.gaps();
      if (scanner.done) return;
      const { at, line } = scanner;
      const text = () => scanner.source.slice(at, scanner.at);
      try {
        if (lost && /[a-z]/.test(scanner.next)) throw lost;
        lost = undefined;
        const command = this.#command();
        scanner.blanks();
        if (!scanner.done && !/[;\n]/.test(scanner.next))
          throw scanner.error("expected end of command");
        yield { line, text: text(), ...(command && { command }) };
      } catch (error) {
        if (!(error instanceof ScriptError)) throw error;
        this.#scopes = this.#scopes.slice(-1);
        scanner.at = at;
        scanner.skip();
        const isMenu = /^\/[a-z0-9 /-]+$/.test(text().trim());
        if (isMenu) lost = new ScriptError(`no such menu: ${text().trim()}`);
        // The commands of such a menu are told, and not the line that names it.
        yield { line, text: text(), ...(!isMenu && { error }) };
      }
    }
  }

  /** Commands up to the bracket that closes them, in a scope of their own. */
  commands(close: string, names: readonly string[] = []): Block {
    const menu = this.#menu;
    this.#scopes.unshift(new Set(names));
    const body = this.#commands(close);
    this.#scopes.shift();
    this.#menu = menu;
    return body;
  }

  #commands(close: string): Block {
    const { scanner } = this;
    const commands: Command[] = [];
    for (;;) {
      scanner.gaps();
      if (close === "" ? scanner.done : scanner.take(close)) return commands;
      if (scanner.done) throw scanner.error("syntax error");
      const command = this.#command();
      if (command) commands.push(command);
      scanner.blanks();
      if (!scanner.done && !/[;\n]/.test(scanner.next) && scanner.next !== close) {
        throw scanner.error("expected end of command");
      }
    }
  }

  #command(): Command | undefined {
    const { scanner } = this;
    if (scanner.take("{")) return { type: "block", body: this.commands("}") };
    if (scanner.next === "$" || scanner.next === "[") return this.#call();
    if (scanner.take(":")) return this.#builtin();
    if (scanner.take("/")) return this.#path("", true);
    return this.#path(this.#menu, false);
  }

  #call(): Command {
    const { scanner } = this;
    const call = {
      type: "call" as const,
      callee: this.#expressions.value(),
      positional: [] as Expression[],
      named: {} as Arguments,
    };
    for (;;) {
      scanner.blanks();
      if (scanner.atEnd) return call;
      const name = scanner.match(/[A-Za-z0-9]+(?==)/y);
      if (name !== undefined) call.named[name] = this.#afterEquals();
      else call.positional.push(this.#expressions.value());
    }
  }

  #builtin(): Command {
    const { scanner } = this;
    const start = scanner.at;
    const name = scanner.match(/[a-z][a-z0-9-]*/y) ?? "";
    if (name === "log") {
      scanner.at = start;
      return this.#path("", true) as Command;
    }
    const form = builtin(name, this.grammar.version);
    if (!form) throw scanner.error(`bad command name ${name}`, start);
    return this.#statement(name, form);
  }

  #statement(name: string, form: Builtin): Command {
    const command = { type: "builtin" as const, name, names: [] as string[], args: {} };
    const target = form.names && this.#names(command.names, form.names);
    const args = this.#arguments(form, name, command.names);
    if (name === "local" || name === "global") this.#scopes[0]?.add(command.names[0] ?? "");
    const lacks = MUST_HAVE[name]?.find((each) => !(each in args));
    if (lacks !== undefined) throw this.scanner.error("syntax error");
    return { ...command, ...(target && { target }), args };
  }

  #names(names: string[], kind: "one" | "list" | "target"): Expression | undefined {
    const { scanner } = this;
    scanner.blanks();
    const start = scanner.at;
    if (kind === "target" && scanner.next === "(") return this.#expressions.value();
    do names.push(scanner.name());
    while (kind === "list" && names.length < 2 && scanner.take(","));
    if (!scanner.atEnd && !/[\s\\]/.test(scanner.next))
      throw scanner.error("expected end of command");
    const known = this.#scopes.some((scope) => scope.has(names[0] ?? ""));
    if (kind === "target" && !known) throw scanner.error("syntax error", start);
    return undefined;
  }

  /** A function knows no variables of the code around it; a loop knows its own. */
  #arguments(form: Builtin, name: string, names: readonly string[]): Arguments {
    const { scanner } = this;
    const { code = [], named = [] } = form;
    const waiting = [...form.positional];
    const args: Arguments = {};
    for (;;) {
      scanner.blanks();
      if (scanner.atEnd) return args;
      const start = scanner.at;
      const word = scanner.match(/[a-z-]+(?==)/y);
      if (word !== undefined && code.includes(word)) {
        scanner.take("=");
        args[word] = this.#code(name === "local" || name === "global", names);
      } else if (word !== undefined && named.includes(word)) args[word] = this.#afterEquals();
      else if (word !== undefined) throw scanner.error("expected end of command", start);
      else {
        const positional = waiting.shift();
        if (positional === undefined) throw scanner.error("expected end of command", start);
        args[positional] = code.includes(positional)
          ? this.#code(false, names)
          : this.#expressions.value();
      }
    }
  }

  #code(isFunction: boolean, names: readonly string[]): Expression {
    const { scanner } = this;
    scanner.blanks();
    if (scanner.next !== "{") {
      const body: Block = [
        { type: "call", callee: this.#expressions.value(), positional: [], named: {} },
      ];
      return { type: "code", body };
    }
    scanner.take("{");
    const outer = this.#scopes;
    if (isFunction) this.#scopes = [];
    const body = this.commands("}", isFunction ? [] : names);
    this.#scopes = outer;
    return { type: "code", body };
  }

  /** Blanks may follow the `=`; nothing at all is an empty text. */
  #afterEquals(): Expression {
    this.scanner.take("=");
    this.scanner.blanks();
    return this.scanner.atEnd ? { type: "literal", value: "" } : this.#expressions.value();
  }

  /** The value of an argument, whose type the menu knows: a word without quotes is the text it is. */
  #argument(): Expression {
    this.scanner.take("=");
    this.scanner.blanks();
    if (this.scanner.atEnd) return { type: "literal", value: "" };
    return this.#expressions.argument();
  }

  /** Words of a path, then a command; a path alone is the menu of the commands that follow. */
  #path(from: string, absolute: boolean): Command | undefined {
    const { scanner } = this;
    let menu = from;
    let slash = absolute;
    for (;;) {
      scanner.blanks();
      if (scanner.atEnd && menu !== from) {
        this.#menu = menu;
        return undefined;
      }
      const start = scanner.at;
      const word = scanner.match(/[a-z0-9][a-z0-9-]*/y);
      if (word === undefined) {
        if (scanner.atEnd && slash) {
          this.#menu = menu;
          return undefined;
        }
        throw scanner.error("syntax error");
      }
      const path = `${menu}/${word}`;
      const isDirectory = this.grammar.isDirectory(path);
      if (!isDirectory || scanner.next !== "/") {
        const takes = this.grammar.takes(menu, word);
        if (takes && scanner.next !== "/") return this.#within(menu, word, takes);
      }
      if (!isDirectory) {
        const form = menu === "" && !absolute ? builtin(word, this.grammar.version) : undefined;
        if (form) return this.#statement(word, form);
        throw scanner.next === "/"
          ? scanner.error(this.#isV7 ? "syntax error" : "expected command name")
          : scanner.error(`bad command name ${word}`, start);
      }
      menu = path;
      slash = false;
      if (scanner.next === "/") {
        if (!this.#isV7) throw scanner.error("expected command name");
        scanner.take("/");
        slash = true;
      }
    }
  }

  get #isV7(): boolean {
    return atLeast(this.grammar.version, "7");
  }

  /** Commands in the arguments are those of the same menu: `/ip address remove [find disabled]`. */
  #within(menu: string, name: string, takes: Takes): Command {
    const outer = this.#menu;
    this.#menu = menu;
    const command = this.#menuCommand(menu, name, takes);
    this.#menu = outer;
    return command;
  }

  #menuCommand(menu: string, name: string, takes: Takes): Command {
    const { scanner } = this;
    const { line } = scanner;
    const args: Arguments = {};
    const waiting = [...takes.positional];
    const command = { type: "menu" as const, menu, name, args, line };
    for (;;) {
      scanner.blanks();
      if (scanner.atEnd) return command;
      const start = scanner.at;
      if (takes.where !== "none" && scanner.match(/where\b(?!=)/y)) {
        scanner.blanks();
        if (scanner.atEnd) return command;
        return { ...command, where: this.#where(menu) };
      }
      if (takes.where === "conditions") return { ...command, where: this.#where(menu) };
      const word = scanner.match(/[A-Za-z][A-Za-z0-9.-]*(?==)/y) ?? this.#flag(takes);
      if (
        word !== undefined &&
        (takes.flags.has(word) || (takes.bare.has(word) && scanner.next !== "="))
      )
        args[word] = { type: "literal", value: "" };
      else if (word !== undefined && takes.named.has(word)) args[word] = this.#argument();
      else {
        const positional = waiting.find((each) => !(each in args));
        if (word !== undefined || positional === undefined) {
          throw scanner.error("expected end of command", start);
        }
        args[positional] = this.#expressions.value();
      }
    }
  }

  #flag(takes: Takes): string | undefined {
    const { scanner } = this;
    const start = scanner.at;
    const word = scanner.match(/!?[a-z][a-z0-9.-]*(?![\w=])/y);
    if (word !== undefined && (takes.flags.has(word) || takes.bare.has(word))) return word;
    scanner.at = start;
    return undefined;
  }

  #where(menu: string): Expression {
    return this.#expressions.where(this.grammar.properties(menu));
  }
}

/** What a statement cannot do without. */
const MUST_HAVE: Record<string, readonly string[]> = {
  if: ["condition", "do"],
  foreach: ["in", "do"],
  for: ["from", "to", "do"],
  while: ["condition", "do"],
  do: ["command"],
  onerror: ["in", "do"],
  retry: ["command"],
  parse: ["value"],
};
