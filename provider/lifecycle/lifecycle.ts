import { kindOf } from "../kinds";
import type { Item, Kind, Written } from "../kinds/kind";
import { Operation, Side } from "../kinds/operation";
import { pendingId } from "../kinds/row/identity";
import { refuseMissing } from "../kinds/row/obstacles";
import { setProperties } from "../kinds/row/state";
import type { Router } from "../router/router";
import { afterOthers } from "../safety/guard";
import { lockoutAtPreview } from "../safety/lockout";
import {
  deviceOf,
  type Failure,
  isTable,
  keyShown,
  type Menu,
  setByProgram,
  type Values,
} from "../schema";
import { checkAny } from "./check-rows";
import { Claimed } from "./claimed";
import { type Difference, diff, unlessUnfinished } from "./diff";
import { halfDone, onRouter, type Operations, type Surroundings } from "./operations";
import { sinceRenamed } from "./renamed-properties";
import { hasUnknown } from "./unknown";

/** Check, diff, create, read, update and delete: written once, for every kind of menu. */
export class Lifecycle implements Operations {
  private readonly kind: Kind;

  constructor(
    private readonly menu: Menu,
    private readonly surroundings: Surroundings,
    private readonly claimed = new Claimed(menu),
  ) {
    this.kind = kindOf(menu, (part) => new Lifecycle(part, surroundings));
  }

  check(news: Values, isNew: boolean): { inputs: Values; failures: Failure[] } {
    const isSomewhere = !hasUnknown(news["device"]);
    const stated = isSomewhere
      ? this.surroundings.stated(deviceOf(news))
      : { version: undefined, unknownDevice: undefined };
    const result = checkAny(this.menu, news, stated);
    const access = isSomewhere ? this.surroundings.access(deviceOf(news)) : undefined;
    for (const { menu, values } of this.looked(result.inputs))
      result.failures.push(...lockoutAtPreview(menu, values, access));
    if (result.failures.length > 0) return result;
    this.claimed.add(result.inputs);
    for (const { menu, values } of hasUnknown(result.inputs)
      ? [this.whole(result.inputs)]
      : this.items(result.inputs))
      this.surroundings.program.checked(menu, values, isNew);
    return result;
  }

  diff(id: string, state: Values, news: Values): Difference {
    const olds = sinceRenamed(this.menu, state);
    const stays = (refersTo: string, name: unknown) =>
      this.surroundings.program.named(refersTo, name, deviceOf(olds))?.stays;
    const answer = diff(this.menu, olds, news, stays);
    // Rows of one resource are told apart by key: none has to make room for another.
    const had = isTable(this.menu) ? [] : this.items(olds);
    for (const { menu, values } of this.items(news)) {
      const before = had.find((item) => item.menu === menu)?.values;
      this.surroundings.program.compared(menu, values, id, answer.replaces !== undefined, before);
    }
    if (answer.changes !== false)
      for (const note of this.menu.notes(olds, news)) console.info(`note: ${note}`);
    const drift = answer.changes === false ? this.kind.drift(olds, news) : undefined;
    return unlessUnfinished(olds, drift ?? answer);
  }

  create(inputs: Values): Promise<Written> {
    return this.at("add", undefined, {}, inputs, (op) => this.write(op));
  }

  async update(id: string, state: Values, news: Values): Promise<{ outs: Values }> {
    const olds = sinceRenamed(this.menu, state);
    const { outs } = await this.at("change", id, olds, news, (op) => this.write(op));
    return { outs };
  }

  /** Refreshes a resource, or gets one that is not managed: then `props` holds no output of ours. */
  read(id: string, state: Values): Promise<{ id?: string; props?: Values; inputs?: Values }> {
    const props = sinceRenamed(this.menu, state);
    const isGet = props[setByProgram] === undefined;
    const asked = isGet ? { ...props, ...this.kind.asked(id) } : props;
    if (!isGet) this.claimed.add(props);
    return this.at("read", id, asked, asked, async (op) => {
      const found = isGet ? await this.kind.lookUp(op, id) : await this.kind.find(op);
      if (found === undefined) {
        if (isGet) throw await this.kind.notFound(op);
        return this.kind.gone(op) ?? {};
      }
      const known = await this.kind.read(op, found);
      if (isGet)
        for (const { menu, values } of this.items({ ...asked, ...known.props }))
          this.surroundings.program.reads(menu, values);
      return known;
    });
  }

  delete(id: string, state: Values): Promise<void> {
    const props = sinceRenamed(this.menu, state);
    return this.at("remove", id, props, props, async (op) => {
      await afterOthers(op.router, this.menu, [props]);
      const found = await this.kind.find(op);
      const stays = found === undefined ? undefined : await this.kind.handOver(op, found);
      if (stays !== undefined) return console.warn(stays);
      const left = await this.kind.left(op, found);
      await this.kind.protect(op, found, left, {
        make: (by) => this.kind.leave(op.on(by)),
        isMade: (by) => this.kind.isLeft(op.on(by), left),
      });
    });
  }

  /** Removes what was made by a run that could not make the rest. */
  undo(values: Values, props: Values): Promise<void> {
    this.surroundings.program.forget(this.menu, values);
    return this.delete("", props);
  }

  /** Makes the router what the program says. */
  private async write(op: Operation): Promise<Written> {
    const { values } = op;
    this.claimed.add(values);
    this.told(values, (item) => this.surroundings.program.writes(item.menu, item.values, op.id));
    await afterOthers(op.router, this.menu, [op.before.values, values]);
    const found = await this.kind.find(op);
    const refusal =
      found !== undefined && op.isNew && values["adopt"] !== true
        ? this.kind.refusal(op, found)
        : undefined;
    if (refusal) throw refusal;
    const idle = found === undefined ? this.kind.idle(op) : undefined;
    const written = idle ?? (await this.change(op, found));
    this.told(values, (item) =>
      this.surroundings.program.wrote(item.menu, item.values, written.id),
    );
    return written;
  }

  private async change(op: Operation, found: unknown): Promise<Written> {
    refuseMissing(this.menu, await op.router.version(), op.values);
    const wanted = await this.kind.wanted(op, found);
    return this.kind.protect(op, found, wanted, {
      make: (by) => this.carryOut(op.on(by), wanted),
      isMade: (by) => this.kind.isWritten(op.on(by), wanted),
    });
  }

  private async carryOut(op: Operation, wanted: unknown): Promise<Written> {
    const found = await this.kind.find(op);
    try {
      return await this.kind.write(op, found, wanted);
    } catch (error) {
      if (await this.kind.isUndone(op, found, wanted, error)) throw error;
      const { menu, id = pendingId(this.menu, op.values) } = op;
      const set = { [setByProgram]: setProperties(menu, op.values) };
      const kept = { ...this.kind.halfDone(op, found, wanted), ...set };
      throw halfDone(`${op.what} on ${op.router.label}`, id, kept, error);
    }
  }

  /** Enters the items into the program's book. Items of other menus are entered by their own lifecycle. */
  private told(values: Values, tell: (item: Item) => void): void {
    for (const item of this.items(values)) if (item.menu === this.menu) tell(item);
  }

  /** What is checked for a lock-out: the resource, or each of its rows. */
  private looked(inputs: Values) {
    if (!isTable(this.menu)) return [this.whole(inputs)];
    return this.menu.row.guards === undefined || hasUnknown(inputs) ? [] : this.kind.items(inputs);
  }

  /** Its items as the program's book has them: many rows are one there. */
  private items(values: Values): Item[] {
    if (hasUnknown(values)) return [];
    return isTable(this.menu) ? [this.whole(values)] : this.kind.items(values);
  }

  private whole(values: Values): Item {
    return { menu: this.menu, values };
  }

  /** Runs an operation on the resource's router; what fails says which one it was. */
  private at<T>(
    verb: string,
    id: string | undefined,
    olds: Values,
    news: Values,
    operation: (op: Operation) => Promise<T>,
  ): Promise<T> {
    const { menu } = this;
    const key = keyShown(menu, news);
    const done = `${this.kind.verb(verb)} ${menu.noun}`;
    const what = key === "" ? done : `${done} ${JSON.stringify(key)}`;
    const { program } = this.surroundings;
    const others = {
      claimed: (own: readonly Values[]) => this.claimed.others(own),
      keeps: program.keeps.bind(program),
      kept: program.kept.bind(program),
      changing: program.changing.bind(program),
      goesOn: program.goesOn.bind(program),
      mayCome: (refersTo: string, name: unknown) => program.mayCome(refersTo, name, deviceOf(news)),
    };
    const before = new Side(menu, olds);
    const after = olds === news ? before : new Side(menu, news);
    const run = (router: Router) =>
      operation(new Operation(menu, router, what, others, id, before, after));
    return onRouter(this.surroundings, news, what, run);
  }
}
