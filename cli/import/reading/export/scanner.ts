import { decodeBytes, encodeText } from "../../../../provider/values/bytes";
import { Misused } from "../../../frame/exit";

/** A place in an export, for people: lines and columns count from 1. */
export interface Spot {
  line: number;
  column: number;
}

/** A word of a command: as it stands there, or a text in quotes; `name=value` is one of each. */
export interface Token extends Spot {
  /** `word` may be a name or a value; `find` is what stands in brackets. */
  kind: "word" | "assignment" | "find" | "block" | "end";
  name: string;
  value: string;
}

const escapes: Readonly<Record<string, string>> = {
  ...{ n: "\n", r: "\r", t: "\t", a: "\x07", b: "\b", f: "\f", v: "\v" },
  ...{ _: " ", '"': '"', "\\": "\\", $: "$", "?": "?" },
};

const closing: Readonly<Record<string, string>> = { "[": "]", "{": "}", "(": ")" };

/** Reads the text of an export word by word. */
export class Scanner {
  private at = 0;

  constructor(
    private readonly text: string,
    /** What people call the text. */
    private readonly file: string,
  ) {}

  /** The words of the next command; empty: the text is at its end. */
  command(): Token[] {
    const tokens: Token[] = [];
    for (;;) {
      const token = this.token(tokens.length === 0);
      if (token === undefined) return tokens;
      if (token.kind !== "end") tokens.push(token);
      else if (tokens.length > 0) return tokens;
    }
  }

  /** The same text from a place on, for commands within a block. */
  within(block: Token): Scanner {
    return new Scanner(block.value, this.file);
  }

  private token(isFirst: boolean): Token | undefined {
    this.skipBlanks();
    const spot = this.spot();
    const character = this.text[this.at];
    if (character === undefined) return isFirst ? undefined : { ...end, ...spot };
    if (character === "\n" || character === ";") {
      this.at++;
      return { ...end, ...spot };
    }
    if (character === "#" && isFirst) {
      this.skipLine();
      return { ...end, ...spot };
    }
    if (character === "[") return { kind: "find", name: "", value: this.nested(), ...spot };
    if (character === "{") return { kind: "block", name: "", value: this.nested(), ...spot };
    return this.word(spot);
  }

  private word(spot: Spot): Token {
    if (this.text[this.at] === '"')
      return { kind: "word", name: "", value: this.quoted(), ...spot };
    const name = this.plain(true);
    if (this.text[this.at] !== "=") return { kind: "word", name: "", value: name, ...spot };
    this.at++;
    return { kind: "assignment", name, value: this.value(), ...spot };
  }

  private value(): string {
    const character = this.text[this.at] ?? "";
    if (character === '"') return this.quoted();
    if (character in closing) return this.nested();
    return this.plain(false);
  }

  /** Characters up to the next blank, or to `=` where a name may stand; lines may go on within. */
  private plain(isName: boolean): string {
    let text = "";
    for (;;) {
      if (this.skipContinuation()) continue;
      const character = this.text[this.at];
      if (character === undefined || /[\s;]/.test(character)) break;
      if (isName && character === "=" && text !== "") break;
      if (character === "\\") {
        text += this.escape();
        continue;
      }
      text += character;
      this.at++;
    }
    return text;
  }

  private quoted(): string {
    const start = this.spot();
    this.at++;
    let text = "";
    for (;;) {
      if (this.skipContinuation()) continue;
      const character = this.text[this.at];
      if (character === undefined) this.fail(start, "this text in quotes does not end");
      if (character === '"') {
        this.at++;
        return joined(text);
      }
      if (character === "\\") text += this.escape();
      else {
        text += character;
        this.at++;
      }
    }
  }

  /** Behind a backslash: a letter, or a byte as two hexadecimal digits. */
  private escape(): string {
    const spot = this.spot();
    const next = this.text[this.at + 1] ?? "";
    const hex = /^[0-9A-F]{2}/.exec(this.text.slice(this.at + 1, this.at + 3))?.[0];
    if (hex !== undefined) {
      this.at += 3;
      return decodeBytes(Buffer.of(parseInt(hex, 16)));
    }
    const meant = escapes[next];
    if (meant === undefined) this.fail(spot, `\\${next} is no escape of RouterOS`);
    this.at += 2;
    return meant;
  }

  /** What stands in brackets of any kind, without the outer ones. */
  private nested(): string {
    const start = this.spot();
    const from = this.at + 1;
    const open = [closing[this.text[this.at++] ?? ""] ?? ""];
    while (open.length > 0) {
      const character = this.text[this.at];
      if (character === undefined) this.fail(start, "this bracket is not closed");
      if (character === '"') {
        this.quoted();
        continue;
      }
      if (character in closing) open.push(closing[character] ?? "");
      else if (character === open.at(-1)) open.pop();
      this.at++;
    }
    return this.text.slice(from, this.at - 1);
  }

  private skipBlanks(): void {
    for (;;) {
      if (this.skipContinuation()) continue;
      if (!/[ \t\r\f]/.test(this.text[this.at] ?? "")) return;
      this.at++;
    }
  }

  /** A backslash at the end of a line: the command goes on behind the blanks of the next. */
  private skipContinuation(): boolean {
    const rest = /^\\\r?\n[ \t]*/.exec(this.text.slice(this.at, this.at + 400));
    if (rest === null) return false;
    this.at += rest[0].length;
    return true;
  }

  private skipLine(): void {
    const end = this.text.indexOf("\n", this.at);
    this.at = end < 0 ? this.text.length : end;
  }

  private spot(): Spot {
    const before = this.text.slice(0, this.at).split("\n");
    return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
  }

  fail({ line, column }: Spot, why: string): never {
    throw new Misused(`cannot read ${this.file}, line ${line} column ${column}: ${why}`);
  }
}

const end = { kind: "end", name: "", value: "" } as const;

/** Bytes that are a character together are one. */
const joined = (text: string): string => decodeBytes(encodeText(text));
