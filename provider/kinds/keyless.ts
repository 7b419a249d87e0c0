import { RouterOsError } from "../errors";
import { differences, identityText, type Values, wordsSet } from "../schema";
import type { Row } from "../transport/transport";
import type { Operation } from "./operation";
import { ours } from "./row/identity";
import { RowKind } from "./row/row-kind";
import { asPrinted } from "./row/unseen";

/**
 * Rows without a key. A row belongs to a resource when it has all the words that the program set. Where no
 * row has, the one with the resource's id does if it has at least half of them: somebody changed it by
 * hand. An id alone proves nothing, because a restore deals ids anew.
 */
export class Keyless extends RowKind {
  among(op: Operation, rows: readonly Row[]): Row | undefined {
    const own = rows.filter(ours);
    const before = op.isNew ? undefined : op.before.values;
    const mine = own.filter((row) => !this.isClaimed(op, row));
    this.refuseSeveral(mine, op);
    return (
      (before && this.exactly(mine, before, op.id)) ??
      // A change whose reply was lost: state has the old words, the router the new ones.
      this.exactly(mine, op.values, op.id) ??
      (before && mine.find((row) => row[".id"] === op.id && this.isPerhapsOf(row, before)))
    );
  }

  /** The row with the known id may leave out words that do not apply; another row has to show all of them. */
  private exactly(rows: readonly Row[], values: Values, id?: string): Row | undefined {
    const own = rows.find((row) => row[".id"] === id && this.isOf(row, values));
    return own ?? this.whole(rows, values)[0];
  }

  private whole(rows: readonly Row[], values: Values): Row[] {
    return rows.filter((row) => this.isOf(asPrinted(this.menu, row), values));
  }

  /** Refuses to adopt when several rows fit. */
  private refuseSeveral(rows: readonly Row[], { values, isNew }: Operation): void {
    if (!isNew || values["adopt"] !== true || this.whole(rows, values).length < 2) return;
    throw new RouterOsError(
      `several rows of ${this.menu.path} are as the program says: write more of the one that is meant, such as its comment, or give it one`,
    );
  }

  /**
   * True of a row that fits another resource of this run, and not this one: a new one is none of those of
   * which others say more.
   */
  private isClaimed(op: Operation, row: Row): boolean {
    if (op.isNew) {
      const own = this.said(op.values);
      return [...op.claimed().values()].some(
        (values) => this.said(values) > own && this.isOf(row, values),
      );
    }
    if (row[".id"] === op.id && this.isOf(row, op.before.values)) return false;
    return [...op.claimed().values()].some((values) => this.isOf(row, values));
  }

  /** How many words the program sets. */
  private said(values: Values): number {
    return Object.keys(wordsSet(this.menu, values)).length;
  }

  isOf(row: Row, values: Values): boolean {
    return differences(this.menu, wordsSet(this.menu, values), row).length === 0;
  }

  isPerhapsOf(row: Row, values: Values): boolean {
    const words = wordsSet(this.menu, values);
    const lacks = differences(this.menu, words, row).length;
    const all = Object.keys(words).length;
    return lacks < all && 2 * lacks <= all;
  }

  async lookUp({ router }: Operation, asked: string): Promise<Row | undefined> {
    return (await router.rows(this.menu.path)).find((row) => row[".id"] === asked);
  }

  protected isKept({ others, values }: Operation, row: Row): Promise<boolean> {
    const own = identityText(this.menu, values);
    const isIts = (held: Values) => this.isOf(row, held) || identityText(this.menu, held) === own;
    return Promise.resolve(others.kept(this.menu, values).some((held) => isIts(held.values)));
  }
}
