import type { Reply } from "../../commands/menu";
import type { Words } from "../../machine/store";
import type { Trap } from "../../machine/trap";
import { encode } from "./codec";

/** A sentence of a client, taken apart. */
export interface Sentence {
  /** `/interface/bonding/add` */
  path: string;
  menu: string;
  command: string;
  words: Words;
  queries: string[];
  tag: string | undefined;
}

/** The first word is the command; the others are `=name=value`, `.tag=value` and `?query`. */
export function parse([path = "", ...rest]: readonly string[]): Sentence {
  const cut = path.lastIndexOf("/");
  const sentence: Sentence = {
    path,
    menu: path.slice(0, Math.max(0, cut)),
    command: path.slice(cut + 1),
    words: {},
    queries: [],
    tag: undefined,
  };
  for (const word of rest) {
    if (word.startsWith("?")) sentence.queries.push(word.slice(1));
    else if (word.startsWith(".tag=")) sentence.tag = word.slice(5);
    else {
      const from = word.startsWith("=") ? 1 : 0;
      const equals = word.indexOf("=", from);
      const to = equals < 0 ? word.length : equals;
      if (to > from) sentence.words[word.slice(from, to)] = word.slice(to + 1);
    }
  }
  return sentence;
}

/** The sentences of a reply, one character per byte. Every one carries the tag of its command. */
export class Writer {
  readonly #tag: string[];

  constructor(tag: string | undefined) {
    this.#tag = tag === undefined ? [] : [`.tag=${tag}`];
  }

  rows(rows: readonly Words[]): string {
    return rows.map((row) => encode(["!re", ...this.#tag, ...list(row)])).join("");
  }

  /** `!empty` stands in place of the rows of a command that could have had some. */
  empty(): string {
    return encode(["!empty", ...this.#tag]);
  }

  done({ ret }: Pick<Reply, "ret"> = {}): string {
    return encode(["!done", ...this.#tag, ...(ret === undefined ? [] : [`=ret=${ret}`])]);
  }

  /** The category comes before the message, where there is one. */
  trap(trap: Trap): string {
    const category = trap.category === undefined ? [] : [`=category=${trap.category}`];
    return encode(["!trap", ...this.#tag, ...category, `=message=${trap.message}`]);
  }
}

/** `!fatal` carries a bare word, and no tag. */
export const fatal = (text: string) => encode(["!fatal", text]);

const list = (row: Words) => Object.entries(row).map(([name, value]) => `=${name}=${value}`);
