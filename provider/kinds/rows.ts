import { RouterOsError } from "../errors";
import { notAsSent, setByProgram, type Table, unfinishedOf, type Values } from "../schema";
import { isUnknown, settled } from "../router/outcome";
import type { Router } from "../router/router";
import type { Row } from "../transport/transport";
import { stays, waysToTakeOver } from "./handover";
import type { Change, Item, Kind, Known, Written } from "./kind";
import type { Operation } from "./operation";
import { namesMade, refuseMissing } from "./row/obstacles";
import { setProperties } from "./row/state";
import { idOf } from "./row/write";
import { changeOf } from "./rows/change";
import { converge, isKept, type Progress, removeRows } from "./rows/converge";
import { findRows, type Found } from "./rows/find";
import { itemsOf, rowsOf, whereOf, withinOf } from "./rows/keys";
import { keyedOthers, valuesOf } from "./rows/shown";
import { storedRows } from "./rows/stored";

/** A change of many rows; after a failed one, `standing` holds the rows that the router has. */
interface Wanted extends Progress {
  standing?: Record<string, Values>;
}

/** Many rows of one menu without order: found by key, written in as few round trips as possible. */
export class RowsKind implements Kind<Found, Wanted> {
  /** The rows read from each router: an operation reads them once, and once more after it has written. */
  private readonly known = new Map<Router, Promise<Row[]>>();

  constructor(private readonly table: Table) {}

  private rows(op: Operation): Promise<Row[]> {
    return this.known.get(op.router) ?? this.look(op, false);
  }

  private fresh(op: Operation): Promise<Row[]> {
    return this.look(op, true);
  }

  private look(op: Operation, isFresh: boolean): Promise<Row[]> {
    const { router, before, values, isNew } = op;
    const { path } = this.table;
    const where = whereOf(this.table, isNew ? [values] : [before.values, values]);
    const whole = () => (isFresh ? router.fresh(path) : router.rows(path));
    const rows = where === undefined ? whole() : router.rowsWhere(path, where);
    this.known.set(router, rows);
    rows.catch(() => this.known.delete(router));
    return rows;
  }

  items(values: Values): Item[] {
    return itemsOf(this.table, values);
  }

  verb(verb: string): string {
    return verb;
  }

  drift(): undefined {
    return undefined;
  }

  async find(op: Operation): Promise<Found> {
    return findRows(this.table, op.values, await this.rows(op));
  }

  lookUp(op: Operation): Promise<Found> {
    return this.find(op);
  }

  asked(): Values {
    return {};
  }

  refusal({ values }: Operation, { byKey, others }: Found): RouterOsError | undefined {
    const there = [...byKey.keys()];
    if (there.length + others.length === 0) return undefined;
    const few = (keys: readonly string[]) =>
      `${keys
        .slice(0, 3)
        .map((key) => JSON.stringify(key))
        .join(", ")}${keys.length > 3 ? " ..." : ""}`;
    const strangers = Object.keys(keyedOthers(this.table, values, others, new Set(there)));
    const parts = [
      ...(there.length > 0 ? [`${there.length} of the rows (${few(there)})`] : []),
      ...(others.length > 0
        ? [`${others.length} that the program lacks and that would go (${few(strangers)})`]
        : []),
    ];
    return new RouterOsError(
      `the router already has ${parts.join(", and ")}. ${waysToTakeOver("them")}`,
    );
  }

  notFound(): Promise<RouterOsError> {
    return Promise.resolve(new RouterOsError(`the router has no rows of ${this.table.path}`));
  }

  idle(): undefined {
    return undefined;
  }

  gone(): undefined {
    return undefined;
  }

  async wanted(op: Operation): Promise<Wanted> {
    const { router, values, before } = op;
    const version = await router.version();
    const rows = Object.values(rowsOf(values));
    for (const row of rows) refuseMissing(this.table.row, version, row);
    const all = (of: Values) => [(of["within"] ?? {}) as Values, ...Object.values(rowsOf(of))];
    await namesMade(this.table.row, op, all(values), all(before.values));
    if (!op.isWhole && values["adopt"] !== true) {
      const { taken } = changeOf(op, this.table, await this.rows(op));
      const refusal = taken.size > 0 ? this.refusal(op, { byKey: taken, others: [] }) : undefined;
      if (refusal) throw refusal;
    }
    return { written: 0, sent: new Map(), added: new Map(), removed: new Set() };
  }

  protect<T>(op: Operation, _found: unknown, _wanted: unknown, change: Change<T>): Promise<T> {
    return change.make(op.router);
  }

  async write(op: Operation, _found: unknown, wanted: Wanted): Promise<Written> {
    const { router, values } = op;
    const { table } = this;
    try {
      await settled(router, async (again) => {
        const rows = await (again ? this.fresh(op) : this.rows(op));
        await converge(op, table, rows, wanted);
      });
      const now = storedRows(op, table, await this.fresh(op), wanted);
      const outs = this.outputsOf({ ...values, rows: now.rows });
      return { id: table.path, outs: now.isAsSent ? outs : { ...outs, ...notAsSent } };
    } catch (error) {
      await this.lookStanding(op, wanted);
      throw error;
    }
  }

  /** After a failed change: the rows of program and state that the router has, if it still answers. */
  private async lookStanding(op: Operation, wanted: Wanted): Promise<void> {
    const sides = [op.before.values, op.values];
    try {
      const rows = await this.fresh(op);
      wanted.standing = Object.assign(
        {},
        ...sides.map((values) => this.shownRows(values, findRows(this.table, values, rows), false)),
      ) as Record<string, Values>;
    } catch {
      // Not known: state keeps all that may be there.
      wanted.standing = Object.assign({}, ...sides.map(rowsOf)) as Record<string, Values>;
    }
  }

  async isWritten(op: Operation, wanted: Wanted): Promise<boolean> {
    const rows = await this.fresh(op);
    try {
      return storedRows(op, this.table, rows, wanted, () => undefined).isAsSent;
    } catch {
      return false;
    }
  }

  isUndone(_op: Operation, _found: unknown, { written }: Wanted, error: unknown): Promise<boolean> {
    return Promise.resolve(written === 0 && !isUnknown(error));
  }

  halfDone({ values }: Operation, _found: unknown, { standing }: Wanted): Values {
    return this.outputsOf({ ...values, rows: standing ?? rowsOf(values) });
  }

  read(op: Operation, found: Found): Promise<Known> {
    const { values } = op;
    const isGet = values[setByProgram] === undefined;
    const now = { ...values, rows: this.shownRows(values, found, true) };
    const set = isGet ? new Set(Object.keys(now)) : new Set([values[setByProgram]].flat());
    const inputs = Object.fromEntries(
      Object.keys(this.table.properties).flatMap((property) =>
        set.has(property) && now[property as keyof typeof now] !== undefined
          ? [[property, now[property as keyof typeof now]]]
          : [],
      ),
    );
    return Promise.resolve({
      id: this.table.path,
      props: { ...this.outputsOf(now), ...unfinishedOf(values) },
      inputs,
    });
  }

  /** The rows that the router has, under their keys. */
  private shownRows(values: Values, { byKey, others }: Found, isAll: boolean) {
    const within = withinOf(this.table, values);
    const known = rowsOf(values);
    const rows: Record<string, Values> = {};
    for (const [key, row] of byKey) rows[key] = valuesOf(this.table, within, row, known[key]);
    if (!isAll) return rows;
    return { ...rows, ...keyedOthers(this.table, values, others, new Set(Object.keys(known))) };
  }

  /** Nothing is removed where another resource of the program has all of the rows. */
  handOver(op: Operation, { byKey }: Found): Promise<string | undefined> {
    const own = [...byKey.values()];
    const isHanded = own.length > 0 && own.every((row) => isKept(op, this.table, row));
    return Promise.resolve(
      isHanded ? stays(this.table, op.router.label, undefined, op.values) : undefined,
    );
  }

  left(): Promise<undefined> {
    return Promise.resolve(undefined);
  }

  leave(op: Operation): Promise<void> {
    return settled(op.router, async (again) => {
      const own = this.leaving(op, await (again ? this.fresh(op) : this.rows(op)));
      await removeRows(op, this.table, own);
      if (own.length === 0) return;
      const ids = new Set(own.filter((row) => !isKept(op, this.table, row)).map(idOf));
      const left = (await this.fresh(op)).filter((row) => ids.has(idOf(row)));
      if (left.length > 0)
        throw new RouterOsError(
          `the router answered and did not remove ${left.length} of ${own.length} rows`,
        );
    });
  }

  /** The rows that are removed with the resource; factory rows stay. */
  private leaving({ values }: Operation, rows: readonly Row[]): Row[] {
    const { byKey } = findRows(this.table, values, rows);
    return [...byKey.values()].filter((row) => !this.table.row.isFactory(row));
  }

  async isLeft(op: Operation): Promise<boolean> {
    const own = this.leaving(op, await this.fresh(op));
    return own.every((row) => isKept(op, this.table, row));
  }

  private outputsOf(values: Values): Values {
    const kept = Object.keys(this.table.properties).flatMap((property) =>
      values[property] === undefined ? [] : [[property, values[property]] as const],
    );
    const set = values[setByProgram] ?? setProperties(this.table, values);
    return { ...Object.fromEntries(kept), [setByProgram]: set };
  }
}
