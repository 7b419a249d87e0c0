import { differences, encodeAll, keyText, type Values } from "../schema";
import type { Row } from "../transport/transport";
import type { Operation } from "./operation";
import { leavesKey, valuesAside } from "./row/gives-way";
import {
  byKey,
  earlierKeys,
  firstOf,
  haveSameWords,
  hidesKey,
  locate,
  lookUp,
} from "./row/identity";
import { renamedTo } from "./row/rename-receipt";
import { followedKey, renamedReferences } from "./row/renamed";
import { RowKind } from "./row/row-kind";

/** Rows that are added and removed, and told apart by a key. */
export class Keyed extends RowKind {
  override async find(op: Operation): Promise<Row | undefined> {
    const { menu } = this;
    if (op.after !== op.before && !op.isNew)
      op.renamed ??= await renamedReferences(menu, op.router, op.before.values, op.values);
    const row = await super.find(op);
    if (row || op.isNew || op.after !== op.before) return row;
    op.renamed =
      (await this.followed(op)) ?? (await renamedTo(op, await op.router.rows(menu.path)));
    return super.find(op);
  }

  among(op: Operation, rows: readonly Row[]): Row | undefined {
    const { menu } = this;
    if (op.isNew) {
      // A row that has the key now and gives it up in this run is another item.
      return leavesKey(op, rows) ? undefined : byKey(menu, withoutOthers(op, rows), op.values);
    }
    const known = this.known(op, rows);
    return (
      (known && this.swapped(op, rows, known)) ??
      known ??
      this.renamed(op, rows) ??
      (op.renamed && byKey(menu, rows, { ...op.before.values, ...op.renamed }))
    );
  }

  /** After a rename whose reply was lost, state has the old key and the router the new one, unless another row still has that. */
  private renamed(op: Operation, rows: readonly Row[]): Row | undefined {
    const row = byKey(this.menu, rows, op.values, op.id);
    return row?.[".id"] === op.id || leavesKey(op, rows) === undefined ? row : undefined;
  }

  /**
   * Two resources swapped keys and the run ended before state knew: the row that now has our new key is all
   * that the program says, and the row with the key in state is not what state says.
   */
  private swapped(op: Operation, rows: readonly Row[], known: Row): Row | undefined {
    if (op.before.identity === op.after.identity) return undefined;
    const row = byKey(this.menu, rows, op.values);
    if (row === undefined || row === known || !this.isOf(known, op.before.values)) return undefined;
    const isMade = haveSameWords(this.menu, row, op.after.words);
    return isMade && !haveSameWords(this.menu, known, op.before.words) ? row : undefined;
  }

  /** The row of an item that state knows. After a change with an unknown outcome it may still have its old key. */
  private known(op: Operation, rows: readonly Row[]): Row | undefined {
    const { id = "" } = op;
    const { values } = op.before;
    const isAside = (one: Values) => {
      const aside = valuesAside(this.menu, one);
      return aside && byKey(this.menu, rows, aside, id);
    };
    const aside = isAside(values);
    if (aside) return aside;
    const claimed = op.claimed();
    const isClaimed = (key: string) => {
      const by = claimed.get(key);
      return by !== undefined && isAside(by) === undefined;
    };
    const isAnothers = (row: Row) => this.isAnothers(op, row);
    const found = locate(this.menu, rows, id, values, isClaimed, isAnothers);
    if (found) return found;
    const earlier = earlierKeys(values).filter((key) => !isClaimed(keyText(this.menu, key)));
    return firstOf(earlier, (key) => byKey(this.menu, rows, { ...values, ...key }, id));
  }

  /** In a swap that is half done, our key may already belong to another resource. */
  private isAnothers({ id, before, after, others }: Operation, row: Row): boolean {
    if (before.identity === after.identity || row[".id"] === id) return false;
    const holder = others.keeps(this.menu, before.values);
    if (holder === undefined) return false;
    const had = holder.before === undefined ? undefined : keyText(this.menu, holder.before);
    const isIts = had === undefined || had === keyText(this.menu, holder.values);
    // The other resource is written once the key is free.
    return isIts || holder.change === "written" || holder.id === row[".id"];
  }

  /** The current key of an item whose references were renamed, if no other resource has it. */
  private async followed(op: Operation): Promise<Values | undefined> {
    const key = await followedKey(this.menu, op.router, op.values);
    const now = keyText(this.menu, { ...op.values, ...key });
    return key && !op.claimed().has(now) ? key : undefined;
  }

  async lookUp({ router }: Operation, asked: string): Promise<Row | undefined> {
    return lookUp(this.menu, await router.rows(this.menu.path), asked);
  }

  isOf(row: Row, values: Values): boolean {
    return byKey(this.menu, [row], values) !== undefined;
  }

  /** The router may have stored another key, while everything else is as it was sent. */
  isPerhapsOf(row: Row, values: Values): boolean {
    const others = Object.entries(values).filter(([property]) => !this.menu.key.includes(property));
    const words = encodeAll(this.menu, Object.fromEntries(others));
    return differences(this.menu, words, row).length === 0;
  }

  protected async isKept({ router, others, values }: Operation, row: Row): Promise<boolean> {
    const rows = await router.rows(this.menu.path);
    return [values, this.valuesOf(row, values)].some((key) => {
      const held = others.keeps(this.menu, key);
      return held !== undefined && byKey(this.menu, rows, key, held.id) === row;
    });
  }
}

/** The rows without those that hide a word of their key and belong to another resource of the program. */
function withoutOthers(op: Operation, rows: readonly Row[]): readonly Row[] {
  const { menu, others } = op;
  if (!rows.some((row) => hidesKey(menu, row))) return rows;
  const ids = new Set(others.kept(menu, op.values).map(({ id }) => id));
  return rows.filter((row) => !hidesKey(menu, row) || !ids.has(row[".id"]));
}
