import { Trap } from "../machine/trap";
import type { Value } from "./values";

/** What a script is made of once it is parsed. */
export type Expression =
  | { type: "literal"; value: Value }
  | { type: "text"; parts: Expression[] }
  | { type: "variable"; name: string }
  | { type: "property"; name: string }
  | { type: "unary"; operator: string; operand: Expression }
  | { type: "binary"; operator: string; left: Expression; right: Expression }
  | { type: "substitution"; body: Block }
  | { type: "array"; items: { key?: Expression; value: Expression }[] }
  | { type: "code"; body: Block };

export type Arguments = Record<string, Expression>;

export type Command =
  /** `:put`, `:if` and the like. */
  | { type: "builtin"; name: string; names: string[]; target?: Expression; args: Arguments }
  /** A command of a menu. `where` picks the items of `find` and `print`. */
  | { type: "menu"; menu: string; name: string; args: Arguments; where?: Expression; line: number }
  /** `$f 1 x=2` */
  | { type: "call"; callee: Expression; positional: Expression[]; named: Arguments }
  | { type: "block"; body: Block };

export type Block = readonly Command[];

/** A script that goes wrong, while it is read or while it runs. */
export class ScriptError extends Trap {}
