import type { Router } from "../commands/menu";
import { interrupted, Trap } from "../machine/trap";
import type { User } from "../machine/users";
import { callFunction, builtin, type Machine } from "./builtins";
import { runCommand } from "./commands";
import { Grammar } from "./grammar";
import { Values } from "./evaluate";
import { parse } from "./parser";
import type { Globals } from "./scope";
import { Scope } from "./scope";
import { type Arguments, type Block, type Command, type Expression, ScriptError } from "./syntax";
import { Code, kindOf, List, toList, toText, toTime, Time, type Value } from "./values";

/** What a script is run with. */
export interface Context {
  router: Router;
  user: User;
  globals: Globals;
  machine: Machine;
  /** `/system script run` in a script. */
  runScript: (args: Record<string, Value>, user: User) => void;
}

/** `:return`: leaves the function, or the script. */
class Return extends Error {
  constructor(readonly value: Value) {
    super("return");
  }
}

/** A script that runs longer is taken for one that never ends. */
const STEPS = 1_000_000;

type Named<Type extends Command["type"]> = Extract<Command, { type: Type }>;

/** Runs what the parser made of a script. */
export class Evaluator {
  #steps = 0;
  readonly #expressions = new Values((body, scope) => this.#block(body, scope.inner()));

  constructor(private readonly context: Context) {}

  run(body: Block): Value {
    return this.#function(body, new Scope(this.context.globals));
  }

  /** Runs commands one by one, as at a console: what one declares the next ones know. */
  console(): (command: Command) => Value {
    const scope = new Scope(this.context.globals);
    return (command) => {
      this.#steps = 0;
      return this.#command(command, scope);
    };
  }

  #function(body: Block, scope: Scope): Value {
    try {
      return this.#block(body, scope);
    } catch (thrown) {
      if (thrown instanceof Return) return thrown.value;
      throw thrown;
    }
  }

  #block(body: Block, scope: Scope): Value {
    let last: Value;
    for (const command of body) last = this.#command(command, scope);
    return last;
  }

  #command(command: Command, scope: Scope): Value {
    this.#step();
    switch (command.type) {
      case "block":
        return this.#block(command.body, scope.inner());
      case "call":
        return this.#call(command, scope);
      case "menu":
        return this.#menu(command, scope);
      case "builtin":
        return this.#builtin(command, scope);
    }
  }

  #step(): void {
    if (++this.#steps > STEPS) throw interrupted();
  }

  #call(command: Named<"call">, scope: Scope): Value {
    const code = this.#expressions.value(command.callee, scope);
    // open (RouterOS: what a command is that only names a value)
    if (!(code instanceof Code)) return code;
    const inner = scope.separate();
    command.positional.forEach((each, at) =>
      inner.local(String(at + 1), this.#expressions.value(each, scope)),
    );
    for (const [name, value] of Object.entries(command.named)) {
      inner.local(name, this.#expressions.value(value, scope));
    }
    return this.#function(code.body, inner);
  }

  #menu({ menu, name, args, where, line }: Named<"menu">, scope: Scope): Value {
    const values = this.#expressions.values(args, scope);
    const { router, user, runScript } = this.context;
    if (menu === "/system/script" && name === "run") return void runScript(values, user);
    const looksAt = where && {
      where: (row: Record<string, Value>) => this.#expressions.matches(where, row, scope),
    };
    const say = (text: string) => void this.context.machine.output.push(text);
    return runCommand(router, user, { menu, name, args: values, line, say, ...looksAt });
  }

  #builtin(command: Named<"builtin">, scope: Scope): Value {
    const { name, names, args } = command;
    const [first = "", second] = names;
    switch (name) {
      case "local":
        return void scope.local(first, this.#given(args, scope));
      case "global":
        scope.global(first);
        if (Object.keys(args).length > 0) scope.set(first, this.#given(args, scope));
        return undefined;
      case "set":
        return this.#set(command, scope);
      case "if":
        if (this.#expressions.test(args["condition"], scope)) return this.#code(args["do"], scope);
        return this.#code(args["else"], scope);
      case "foreach":
        return this.#foreach(first, second, args, scope);
      case "for":
        return this.#for(first, args, scope);
      case "while":
        while (this.#expressions.test(args["condition"], scope)) this.#code(args["do"], scope);
        return undefined;
      case "do":
        return this.#do(args, scope);
      case "onerror":
        return this.#onError(first, args, scope);
      case "retry":
        return this.#retry(args, scope);
      case "return":
        throw new Return(this.#expressions.optional(args["value"], scope));
      case "parse":
        return this.#parse(this.#expressions.optional(args["value"], scope));
      default:
        return this.#compute(name, args, scope);
    }
  }

  #compute(name: string, args: Arguments, scope: Scope): Value {
    const { machine, router } = this.context;
    const form = builtin(name, router.version);
    const values = (form?.positional ?? []).map((each) =>
      this.#expressions.optional(args[each], scope),
    );
    return callFunction(name, machine, values);
  }

  #set({ names, target, args }: Named<"builtin">, scope: Scope): Value {
    const value = this.#expressions.optional(args["value"], scope);
    if (!target) return void scope.set(names[0] ?? "", value);
    if (target.type !== "binary" || target.operator !== "->") throw new ScriptError("syntax error");
    const list = this.#expressions.value(target.left, scope);
    // open (RouterOS: the text)
    if (!(list instanceof List)) throw new ScriptError(`cannot set element of ${kindOf(list)}`);
    list.set(this.#expressions.value(target.right, scope), value);
    return undefined;
  }

  #foreach(first: string, second: string | undefined, args: Arguments, scope: Scope): Value {
    const list = this.#expressions.optional(args["in"], scope);
    for (const [key, value] of list === undefined ? [] : toList(list).entries()) {
      const inner = scope.inner();
      inner.local(first, second === undefined ? value : key);
      if (second !== undefined) inner.local(second, value);
      this.#code(args["do"], inner);
    }
    return undefined;
  }

  #for(name: string, args: Arguments, scope: Scope): Value {
    const number = (word: string, otherwise?: number) => {
      const value = args[word] ? this.#expressions.value(args[word], scope) : otherwise;
      if (typeof value === "number") return value;
      throw new ScriptError(`invalid value for argument ${word}`);
    };
    const from = number("from");
    const to = number("to");
    const step = number("step", from <= to ? 1 : -1);
    if (step === 0) throw new ScriptError("invalid value for argument step");
    for (let at = from; step > 0 ? at <= to : at >= to; at += step) {
      const inner = scope.inner();
      inner.local(name, at);
      this.#code(args["do"], inner);
    }
    return undefined;
  }

  #do(args: Arguments, scope: Scope): Value {
    const handler = args["on-error"];
    let value: Value;
    do {
      try {
        value = this.#code(args["command"], scope);
      } catch (error) {
        if (!handler || !isCaught(error)) throw error;
        value = this.#code(handler, scope);
      }
    } while (args["while"] && this.#expressions.test(args["while"], scope));
    return value;
  }

  /** Answers whether something went wrong. */
  #onError(name: string, args: Arguments, scope: Scope): Value {
    try {
      this.#code(args["in"], scope);
      return false;
    } catch (error) {
      if (!isCaught(error)) throw error;
      const inner = scope.inner();
      inner.local(name, error.message);
      this.#code(args["do"], inner);
      return true;
    }
  }

  #retry(args: Arguments, scope: Scope): Value {
    const most = args["max"] ? this.#expressions.value(args["max"], scope) : 1;
    const pause = args["delay"] ? toTime(this.#expressions.value(args["delay"], scope)) : undefined;
    for (let attempt = 1; ; attempt++) {
      try {
        return this.#code(args["command"], scope);
      } catch (error) {
        if (!isCaught(error)) throw error;
        if (attempt < Number(most)) {
          if (pause instanceof Time) this.context.machine.clock.advance(pause.milliseconds);
          continue;
        }
        if (!args["on-error"]) throw error;
        return this.#code(args["on-error"], scope);
      }
    }
  }

  #parse(source: Value): Code {
    return new Code(parse(toText(source), new Grammar(this.context.router)));
  }

  /** What `:local` and `:global` give a variable. */
  #given(args: Arguments, scope: Scope): Value {
    return this.#expressions.optional(args["do"] ?? args["value"], scope);
  }

  #code(code: Expression | undefined, scope: Scope): Value {
    this.#step();
    if (code?.type !== "code") return undefined;
    return this.#block(code.body, scope.inner());
  }
}

/** An endless script cannot go on by catching that it was ended. */
const isCaught = (error: unknown): error is Trap =>
  error instanceof Trap && error.message !== interrupted().message;
