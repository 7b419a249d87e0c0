import { ScriptError } from "./syntax";

const ESCAPES: Record<string, string> = {
  '"': '"',
  "\\": "\\",
  $: "$",
  "?": "?",
  _: " ",
  a: "\x07",
  b: "\b",
  f: "\f",
  n: "\n",
  r: "\r",
  t: "\t",
  v: "\v",
};

/** Reads the characters of a script. What they mean depends on where they stand. */
export class Scanner {
  at = 0;
  /** A place whose line is known. */
  #counted = { at: 0, line: 1 };

  constructor(readonly source: string) {}

  get done(): boolean {
    return this.at >= this.source.length;
  }

  get next(): string {
    return this.source[this.at] ?? "";
  }

  get line(): number {
    if (this.at < this.#counted.at) this.#counted = { at: 0, line: 1 };
    const passed = this.source.slice(this.#counted.at, this.at).split("\n").length - 1;
    this.#counted = { at: this.at, line: this.#counted.line + passed };
    return this.#counted.line;
  }

  /** Passes over what is left of a command: lines go on behind a backslash, and within quotes. */
  skip(): void {
    this.match(/(?:"(?:[^"\\]|\\[\s\S])*"|\\[\s\S]|[^"\\\n])*/y);
    if (!this.done && this.next !== "\n") this.match(/[^\n]*/y);
  }

  looksAt(text: string): boolean {
    return this.source.startsWith(text, this.at);
  }

  /** Takes a text if it comes next. */
  take(text: string): boolean {
    if (!this.looksAt(text)) return false;
    this.at += text.length;
    return true;
  }

  /** Takes what fits the pattern, which must be sticky. */
  match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.source)?.[0];
    this.at += found?.length ?? 0;
    return found;
  }

  /** Spaces, and line ends behind a backslash. */
  blanks(): void {
    this.match(/(?:[ \t\r]|\\\r?\n)*/y);
  }

  /** Spaces, empty lines, comments and semicolons before a command. */
  gaps(): void {
    this.match(/(?:[ \t\r\n;]|\\\r?\n|#[^\n]*)*/y);
  }

  /** Spaces and line ends between the elements of an array. */
  space(): void {
    this.match(/(?:[ \t\r\n]|\\\r?\n)*/y);
  }

  /** Does the command end here? */
  get atEnd(): boolean {
    return this.done || /[;\n\]})]/.test(this.next);
  }

  /** The escape behind a backslash that was just taken; a wrapped line goes on without its indent. */
  escape(): string {
    if (this.match(/\r?\n[ \t]*/y) !== undefined) return "";
    const hex = this.match(/[0-9A-F]{2}/y);
    if (hex !== undefined) return String.fromCharCode(parseInt(hex, 16));
    const character = ESCAPES[this.next];
    if (character === undefined) throw this.error("syntax error");
    this.at++;
    return character;
  }

  /** The name of a variable behind its `$`, or at its declaration. */
  name(): string {
    if (this.take('"')) {
      const name = this.match(/[^"\\\n]+/y);
      if (name === undefined || !this.take('"')) throw this.error("syntax error");
      return name;
    }
    const name = this.match(/[A-Za-z0-9]+/y);
    if (name === undefined) throw this.error("syntax error");
    return name;
  }

  /** The refusal of what stands at a place; by default at the next character. */
  error(what: string, at = this.at): ScriptError {
    const before = this.source.slice(0, at).split("\n");
    const column = (before.at(-1)?.length ?? 0) + 1;
    return new ScriptError(`${what} (line ${before.length} column ${column})`);
  }
}
