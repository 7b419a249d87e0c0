import { wordsOf } from "../schema";
import type { Row, Words } from "../transport/transport";
import { Keyed } from "./keyed";

/** The one item of a menu, which is always there: it is set, and given back as it was found. */
export class Single extends Keyed {
  override verb(verb: string): string {
    return verb === "read" ? verb : "set";
  }

  override refusal(): undefined {
    return undefined;
  }

  /** The item outlives the resource, so every word is remembered: one that shows no value had none. */
  protected override wordsAsFound(row: Row): Words {
    return Object.fromEntries(wordsOf(this.menu).map(({ word }) => [word, row[word] ?? ""]));
  }
}
