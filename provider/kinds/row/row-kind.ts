import { RouterOsError } from "../../errors";
import {
  asFound,
  decodeAll,
  deviceOf,
  differences,
  encodeAll,
  isOnlyIfThere,
  isUnseen,
  keyShown,
  type Menu,
  notAsSent,
  setByProgram,
  unfinishedOf,
  type Values,
} from "../../schema";
import { isOpen, settled } from "../../router/outcome";
import type { Router } from "../../router/router";
import { guarded } from "../../safety/guard";
import { refuseLockout, refuseStrangers } from "../../safety/lockout";
import type { Row, Words } from "../../transport/transport";
import { stays, waysToTakeOver } from "../handover";
import type { Change, Item, Kind, Known, Written } from "../kind";
import type { Operation } from "../operation";
import { differenceText } from "../stored";
import { apply, type Recognition } from "./apply";
import { refuseUncarried } from "./carried";
import { pendingId, rememberedKeys } from "./identity";
import { leave, type RowWanted, whatIsLeft } from "./leave";
import { clearOfObstacles } from "./obstacles";
import { wordsAsFound } from "./put-back";
import { writeRename } from "./rename-receipt";
import {
  inputsOf,
  memoryOf,
  notThere,
  outputsOf,
  remembers,
  setProperties,
  stillToDo,
} from "./state";
import { withFound, withoutBack } from "./taken-over";
import { newlyHidden, wordsInState, withoutUnseen, withUnseen } from "./unseen";
import { idOf, isUnset, lacking } from "./write";

/** A resource that is one row of one menu. Each kind says which row, and whether it is added and removed. */
export abstract class RowKind implements Kind<Row, RowWanted>, Recognition {
  constructor(readonly menu: Menu) {}

  /** The row among those of the menu. */
  abstract among(op: Operation, rows: readonly Row[]): Row | undefined;
  abstract isOf(row: Row, values: Values): boolean;
  abstract isPerhapsOf(row: Row, values: Values): boolean;
  abstract lookUp(op: Operation, asked: string): Promise<Row | undefined>;
  /** True when another resource of the program has the row. */
  protected abstract isKept(op: Operation, row: Row): Promise<boolean>;

  items(values: Values): Item[] {
    return [{ menu: this.menu, values }];
  }

  verb(verb: string): string {
    return verb;
  }

  drift(): undefined {
    return undefined;
  }

  async find(op: Operation): Promise<Row | undefined> {
    return this.among(op, await op.router.rows(this.menu.path));
  }

  asked(id: string): Values {
    const [first = "name"] = this.menu.key;
    return this.menu.key.length === 1 ? { [first]: id } : {};
  }

  refusal({ after }: Operation, row: Row): RouterOsError | undefined {
    if (this.menu.takesOver(after.values)) return undefined;
    const different = differences(this.menu, after.desired, row).map((one) =>
      differenceText(this.menu, one),
    );
    const state = different.length === 0 ? "as the program says" : different.join("; ");
    return new RouterOsError(
      `the router already has it (${state}). ${waysToTakeOver(`the existing ${this.menu.noun}`)}`,
    );
  }

  async notFound({ router }: Operation): Promise<RouterOsError> {
    const keys = (await router.rows(this.menu.path))
      .filter((row) => row["dynamic"] !== "true")
      .map((row) => keyShown(this.menu, decodeAll(this.menu, row)))
      .filter((key) => key !== "");
    return new RouterOsError(
      `the router has no such item in ${this.menu.path}${keys.length === 0 ? "" : `, only ${keys.join(", ")}`}`,
    );
  }

  /** With `onlyIfThere` nothing is written while the router has no such item; once it has, a refresh shows the difference. */
  idle({ id, before, values }: Operation): Written | undefined {
    if (!isOnlyIfThere(values)) return undefined;
    const set = { [setByProgram]: setProperties(this.menu, values) };
    const outs = { ...values, ...memoryOf(this.menu, before.values), ...set };
    return { id: id ?? pendingId(this.menu, values), outs };
  }

  gone({ id = "", values }: Operation): Known | undefined {
    if (isOnlyIfThere(values)) return notThere(this.menu, id, values);
    return remembers(this.menu, values) ? stillToDo(this.menu, id, values) : undefined;
  }

  async wanted(op: Operation, current: Row | undefined): Promise<RowWanted> {
    const { router, values, before } = op;
    const { menu } = this;
    await refuseStrangers(router, values["admits"]);
    if (!current) await this.refuseToAdd(op);
    const memory = current
      ? this.remember(op, current, memoryOf(menu, before.values))
      : memoryOf(menu, before.values);
    const anyway = current ? newlyHidden(op, current) : [];
    const words: Record<string, string> = { ...op.changed };
    for (const word of anyway) words[word] = op.desired[word] ?? "";
    await refuseLockout(menu, router, current, words);
    await clearOfObstacles(op, current?.[".id"]);
    const plan = await menu.companion.plan(router, values, memory, before.values);
    const planned = { ...memory, ...plan };
    refuseUncarried(menu, router, current, { ...current, ...words }, values, planned);
    return { words, anyway, memory: planned };
  }

  /** A missing row is added, unless the kind cannot do that, or the program says less than a new row needs. */
  protected refuseToAdd({ values }: Operation): Promise<void> {
    const { menu } = this;
    const needed = Object.entries(menu.properties).find(
      ([property, row]) => row.onlyToAdd === true && values[property] === undefined,
    );
    if (needed === undefined) return Promise.resolve();
    const [property] = needed;
    throw new RouterOsError(
      `${property} is required: the router has no ${menu.path} ${JSON.stringify(keyShown(menu, values))} to take over. Write ${property} for a new one, or name one that is there`,
    );
  }

  /** What state has to remember of a row from before the program changed it. */
  protected remember({ isNew, values }: Operation, row: Row, memory: Values): Values {
    if (this.menu.takesOver(values)) return withFound(this.menu, row, values, memory);
    return isNew && this.menu.isFactory(row)
      ? { ...memory, [asFound]: this.wordsAsFound(row) }
      : memory;
  }

  protected wordsAsFound(row: Row): Words {
    return wordsAsFound(this.menu, row);
  }

  protect<T>(
    { router, what, before, after }: Operation,
    current: Row | undefined,
    wanted: RowWanted | undefined,
    change: Change<T>,
  ): Promise<T> {
    const desired = wanted && { ...current, ...wanted.words };
    const values = before === after ? [before.values] : [before.values, after.values];
    return guarded(router, { menu: this.menu, what, current, desired, values, ...change });
  }

  async write(op: Operation, current: Row | undefined, wanted: RowWanted): Promise<Written> {
    const { router, values, before } = op;
    const { companion } = this.menu;
    if (current) await settled(router, () => writeRename(op, current, wanted.words));
    await settled(router, () => companion.clear(router, values));
    const row = current && withUnseen(this.menu, current, before.values);
    const written = await apply(op, this, wanted.words, row, wanted.anyway);
    wanted.isWritten = true;
    if (this.menu.takesOver(values)) wanted.memory = withoutBack(this.menu, values, wanted.memory);
    const known = { ...values, ...wanted.memory };
    const given = await settled(router, () => companion.giveBack(router, values, known));
    wanted.memory = { ...wanted.memory, ...given };
    const stated = this.asStated(op, written.row, wanted.words);
    const outs = outputsOf(this.menu, stated, values, wanted.memory);
    return {
      id: idOf(written.row),
      outs: written.isAsSent ? outs : { ...outs, ...notAsSent },
    };
  }

  /** A row as state gets it: words that were not compared keep their old value until a refresh shows another. */
  private asStated({ before, desired }: Operation, row: Row, compared: Words): Row {
    const said = wordsInState(this.menu, before.values);
    const stated: Record<string, string> = { ...row };
    for (const { word } of differences(this.menu, desired, row)) {
      if (compared[word] !== undefined) continue;
      if (said[word] === undefined) delete stated[word];
      else stated[word] = said[word];
    }
    return stated;
  }

  async isWritten(op: Operation, { words }: RowWanted): Promise<boolean> {
    const { router } = op;
    const version = await router.version();
    const row = this.among(op, await router.fresh(this.menu.path));
    return (
      row !== undefined &&
      lacking(this.menu, version, words, row).every(
        (one) => isUnset(this.menu, one) || isUnseen(this.menu, one.property, row),
      )
    );
  }

  /** After a refusal the router is as before, once what was moved out of the way is put back. */
  async isUndone(
    { router, before }: Operation,
    current: Row | undefined,
    { memory, isWritten }: RowWanted,
    error: unknown,
  ): Promise<boolean> {
    if (isWritten === true || isOpen(error)) return false;
    try {
      if (current && !(await this.isUnchanged(router, current))) return false;
      const known = { ...before.values, ...memory };
      await this.menu.companion.giveBack(router, before.values, known);
      return true;
    } catch {
      return false;
    }
  }

  /** A change may be several commands, of which the first may succeed and the next be refused. */
  private async isUnchanged(router: Router, before: Row): Promise<boolean> {
    const rows = await router.fresh(this.menu.path);
    const row = rows.find((one) => one[".id"] === before[".id"]);
    const words = encodeAll(this.menu, decodeAll(this.menu, before));
    return row !== undefined && differences(this.menu, words, row).length === 0;
  }

  halfDone(op: Operation, current: Row | undefined, { memory }: RowWanted): Values {
    const keys = rememberedKeys(this.menu, op.before.values, op.values, current);
    return { ...withoutUnseen(this.menu, op.values), ...memory, ...keys };
  }

  read({ values }: Operation, row: Row): Promise<Known> {
    const inputs = inputsOf(this.menu, row, values);
    const outputs = outputsOf(this.menu, row, inputs, values);
    return Promise.resolve({
      id: idOf(row),
      props: { ...outputs, ...unfinishedOf(values) },
      inputs,
    });
  }

  async handOver(op: Operation, row: Row): Promise<string | undefined> {
    if (!(await this.isKept(op, row))) return undefined;
    const { router, values } = op;
    const { companion } = this.menu;
    const now = decodeAll(this.menu, row);
    const memory = await settled(router, () => companion.giveBack(router, now, values));
    return stays(this.menu, router.label, row, { ...values, ...memory });
  }

  left(op: Operation, row: Row | undefined): Promise<RowWanted | undefined> {
    return whatIsLeft(op, row);
  }

  leave(op: Operation): Promise<void> {
    return leave(op, (rows) => this.among(op, rows));
  }

  async isLeft(op: Operation, left: RowWanted | undefined): Promise<boolean> {
    const row = this.among(op, await op.router.fresh(this.menu.path));
    if (left === undefined || row === undefined) return left === undefined && row === undefined;
    return differences(this.menu, left.words, row).length === 0;
  }

  /** The values of a row, on the device of its resource. */
  protected valuesOf(row: Row, values: Values): Values {
    const device = deviceOf(values);
    return { ...decodeAll(this.menu, row), ...(device === undefined ? {} : { device }) };
  }
}
