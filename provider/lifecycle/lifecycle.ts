import { refuseUncarried } from "./carried";
import { check } from "./check";
import { diff } from "./diff";
import { asFound, setByProgram } from "./remembered";
import { RouterOsError, TrapError, type UnfinishedError } from "../errors";
import { stays, waysToTakeOver } from "./handover";
import { byKey, earlierKeys, firstOf, locate, lookUp, pendingId, rememberedKeys } from "./identity";
import { type Find, apply, isAsDesired, putDefaultsBack, wordsAsFound, wordsLeft } from "./item";
import { lockoutAtPreview, refuseLockout, refuseStrangers } from "../safety/lockout";
import {
  type Failure,
  type Menu,
  type Values,
  decodeAll,
  desiredWords,
  differences,
  encodeAll,
  isOnlyIfThere,
  keyShown,
  keyText,
  wordsOf,
} from "../schema";
import { idOf } from "../kinds/write";
import { clearOfObstacles, refuseMissing } from "./obstacles";
import { type Operations, type Surroundings, halfDone, onRouter } from "./operations";
import { afterWriting, isOpen, settled } from "../router/outcome";
import { differenceText, notAsSent } from "./stored";
import { followedKey, renamedReferences } from "./renamed";
import { sinceRenamed } from "./renamed-properties";
import type { Router } from "../router/router";
import {
  deviceOf,
  inputsOf,
  markOf,
  memoryOf,
  notThere,
  outputsOf,
  remembers,
  setProperties,
  stillToDo,
  unlessUnfinished,
  withUnseen,
  withoutUnseen,
} from "./state";
import { areOfOneConnection } from "../transport/read-on";
import type { Row, Words } from "../transport/transport";
import { takesOver, valuesBack, withFound, withoutBack, wordsBack } from "./taken-over";
import { hasUnknown } from "./unknown";
import { guarded } from "../safety/guard";

/** Check, diff, create, read, update and delete: written once, for every menu. */
export class Lifecycle implements Operations {
  /** Keys that resources of this run have, by device: a row that has one of them is nobody else's. */
  private readonly claimed = new Set<string>();

  constructor(
    private readonly menu: Menu,
    private readonly surroundings: Surroundings,
  ) {}

  check(news: Values, isNew: boolean): { inputs: Values; failures: Failure[] } {
    const stated = hasUnknown(news["device"])
      ? { version: undefined, unknownDevice: undefined }
      : this.surroundings.stated(deviceOf(news));
    const result = check(this.menu, news, stated);
    const access = hasUnknown(news["device"])
      ? undefined
      : this.surroundings.access(deviceOf(news));
    result.failures.push(...lockoutAtPreview(this.menu, result.inputs, access));
    if (result.failures.length > 0) return result;
    this.claim(result.inputs);
    this.surroundings.program.checked(this.menu, result.inputs, isNew);
    return result;
  }

  diff(id: string, state: Values, news: Values): ReturnType<typeof diff> {
    const olds = sinceRenamed(this.menu, state);
    const stays = (refersTo: string, name: unknown) =>
      this.surroundings.program.named(refersTo, name, deviceOf(olds))?.stays;
    const answer = unlessUnfinished(olds, diff(this.menu, olds, news, stays));
    this.surroundings.program.compared(this.menu, news, id, answer.replaces !== undefined);
    return answer;
  }

  create(inputs: Values): Promise<{ id: string; outs: Values }> {
    this.claim(inputs);
    this.surroundings.program.wrote(this.menu, inputs);
    return this.at(inputs, "add", async (router) => {
      const find = (rows: readonly Row[]) => byKey(this.menu, rows, inputs);
      const existing = find(await router.rows(this.menu.path));
      const isAlwaysThere = takesOver(this.menu, inputs) || this.menu.kind === "single";
      if (existing && inputs["adopt"] !== true && !isAlwaysThere)
        throw this.existsAlready(inputs, existing);
      const row = await this.write(router, undefined, inputs, {}, find);
      this.surroundings.program.wrote(this.menu, inputs, row.id);
      return { id: row.id, outs: row.outs };
    });
  }

  update(id: string, state: Values, news: Values): Promise<{ outs: Values }> {
    const olds = sinceRenamed(this.menu, state);
    this.claim(news);
    this.surroundings.program.wrote(this.menu, news, id);
    return this.at(news, "change", async (router) => {
      const renamed = await renamedReferences(this.menu, router, olds, news);
      const find = (rows: readonly Row[]) =>
        this.find(rows, id, olds, news) ??
        // A rename whose reply was lost: state has the old key, the router the new one.
        byKey(this.menu, rows, news) ??
        (renamed && byKey(this.menu, rows, { ...olds, ...renamed }));
      const written = await this.write(router, id, news, olds, find);
      this.surroundings.program.wrote(this.menu, news, written.id);
      return { outs: written.outs };
    });
  }

  /** Refreshes an item, or gets one that is not managed: then `props` holds no output of ours. */
  read(id: string, state: Values): Promise<{ id?: string; props?: Values; inputs?: Values }> {
    const props = sinceRenamed(this.menu, state);
    const isGet = props[setByProgram] === undefined;
    const asked = isGet ? { ...props, ...this.keyOf(id) } : props;
    if (!isGet) this.claim(props);
    return this.at(asked, "read", async (router) => {
      const rows = await router.rows(this.menu.path);
      const row = isGet
        ? lookUp(this.menu, rows, id)
        : (this.find(rows, id, props) ?? (await this.follow(router, id, props))(rows));
      if (!row && isGet) throw this.notFound(rows);
      if (!row && isOnlyIfThere(props)) return notThere(this.menu, id, props);
      if (!row) return remembers(this.menu, props) ? stillToDo(this.menu, id, props) : {};
      if (isGet) this.surroundings.program.reads(this.menu, this.valuesOf(row, asked));
      const inputs = inputsOf(this.menu, row, props);
      const outputs = { ...outputsOf(this.menu, row, inputs, props), ...markOf(props) };
      return { id: idOf(row), props: outputs, inputs };
    });
  }

  delete(id: string, state: Values): Promise<void> {
    const props = sinceRenamed(this.menu, state);
    return this.at(props, "remove", async (router) => {
      const follow = await this.follow(router, id, props);
      const find = (rows: readonly Row[]) => this.find(rows, id, props) ?? follow(rows);
      const rows = await router.rows(this.menu.path);
      const row = find(rows);
      if (row && this.isKept(rows, row, props)) return this.leave(router, row, props);
      const left =
        row && this.staysThere(row, props) ? wordsLeft(this.menu, row, props) : undefined;
      await refuseLockout(this.menu, router, row, left);
      await guarded(router, {
        menu: this.menu,
        what: this.what("remove", props),
        current: row,
        desired: undefined,
        values: [props],
        make: (by) => this.takeAway(by, props, find),
        isMade: async (by) => {
          const now = find(await by.fresh(this.menu.path));
          if (left === undefined || now === undefined) return now === left;
          return differences(this.menu, left, now).length === 0;
        },
      });
    });
  }

  /** Removes what was made by a run that could not make the rest. */
  undo(values: Values, props: Values): Promise<void> {
    this.surroundings.program.forget(this.menu, values);
    return this.delete("", props);
  }

  /** True when the program has the row, by another resource than the one that leaves it. */
  private isKept(rows: readonly Row[], row: Row, props: Values): boolean {
    return [props, this.valuesOf(row, props)].some((key) => {
      const kept = this.surroundings.program.keeps(this.menu, key);
      return kept !== undefined && byKey(this.menu, rows, key, kept.id) === row;
    });
  }

  /** What the program has is not removed, and what was there before is not put back. */
  private async leave(router: Router, row: Row, props: Values): Promise<void> {
    const { companion } = this.menu;
    const now = decodeAll(this.menu, row);
    const memory = await settled(router, async () => companion?.giveBack(router, now, props));
    console.warn(stays(this.menu, router.label, row, { ...props, ...memory }));
  }

  private valuesOf(row: Row, { device }: Values): Values {
    return { ...decodeAll(this.menu, row), ...(device === undefined ? {} : { device }) };
  }

  private async takeAway(router: Router, props: Values, find: Find): Promise<void> {
    await settled(router, async (again) => {
      const rows = await (again ? router.fresh(this.menu.path) : router.rows(this.menu.path));
      const row = find(rows);
      if (!row) return;
      if (this.staysThere(row, props)) return putDefaultsBack(this.menu, router, row, props);
      try {
        await router.remove(this.menu.path, row);
        await this.lookRemoved(router, row, find);
      } catch (error) {
        if (!(error instanceof TrapError)) throw error;
        const left = await router.fresh(this.menu.path);
        const isSame = areOfOneConnection(row, left[0]);
        if (isSame ? left.some((one) => one[".id"] === row[".id"]) : find(left)) throw error;
      }
      if (this.menu.isInterface) router.forgetInterface(row);
    });
    const { companion } = this.menu;
    await settled(router, async () => companion?.giveBack(router, undefined, props));
  }

  /** A router that answers and does nothing keeps the item, and so does state. */
  private async lookRemoved(router: Router, row: Row, find: Find): Promise<void> {
    const left = await afterWriting(router.leftOf(this.menu.path, idOf(row)));
    if (left && find([left])) throw new RouterOsError("the router answered and did not remove it");
  }

  /** True of an item that is not removed with its resource. */
  private staysThere(row: Row, props: Values): boolean {
    return takesOver(this.menu, props) || this.menu.isFactory(row);
  }

  /** The row of an item that state knows; after a change whose outcome is not known it may be as before. */
  private find(
    rows: readonly Row[],
    id: string,
    props: Values,
    news: Values = props,
  ): Row | undefined {
    const isClaimed = (key: string) => this.isClaimed(props, news, key);
    const found = locate(this.menu, rows, id, props, isClaimed);
    if (found) return found;
    const earlier = earlierKeys(props).filter((key) => !isClaimed(keyText(this.menu, key)));
    return firstOf(earlier, (key) => byKey(this.menu, rows, { ...props, ...key }, id));
  }

  /** How to find an item whose reference the router has under another name than state. */
  private async follow(router: Router, id: string, props: Values): Promise<Find> {
    if (this.find(await router.rows(this.menu.path), id, props)) return () => undefined;
    const key = await followedKey(this.menu, router, props);
    const now = { ...props, ...key };
    const isOurs = key && !this.isClaimed(props, props, keyText(this.menu, now));
    return (rows) => (isOurs ? byKey(this.menu, rows, now) : undefined);
  }

  /** Makes the router's item what the program says, by `add` or by `set` of what differs, and reads it back. */
  private async write(
    router: Router,
    id: string | undefined,
    values: Values,
    olds: Values,
    find: Find,
  ): Promise<{ id: string; outs: Values }> {
    const { companion } = this.menu;
    const rows = await router.rows(this.menu.path);
    const current = find(rows);
    if (!current && isOnlyIfThere(values)) return this.withoutItem(id, values, olds);
    refuseMissing(this.menu, await router.version(), values);
    await refuseStrangers(router, values["admits"]);
    if (this.menu.kind === "fixed" && !current) throw this.notFound(rows);
    const before = this.remembered(id, values, olds, current);
    const back = wordsBack(this.menu, olds, values);
    const changes = { ...back, ...desiredWords(this.menu, values) };
    await refuseLockout(this.menu, router, current, unlessKnown(this.menu, changes, values, olds));
    await clearOfObstacles(this.menu, router, values, current?.[".id"], (refersTo, name) =>
      this.surroundings.program.mayCome(refersTo, name, deviceOf(values)),
    );
    const memory = (await companion?.plan(router, values, before)) ?? before;
    refuseUncarried(this.menu, router, current, changes, values, { ...before, ...memory });
    return guarded(router, {
      menu: this.menu,
      what: this.what(id === undefined ? "add" : "change", values),
      current,
      desired: changes,
      values: [olds, values],
      make: (by) => this.carryOut(by, id, values, olds, memory, find),
      isMade: async (by) =>
        isAsDesired(this.menu, await by.version(), values, find(await by.fresh(this.menu.path))),
    });
  }

  /** What state knows of the item as it was before the program changed it. */
  private remembered(
    id: string | undefined,
    values: Values,
    olds: Values,
    current: Row | undefined,
  ): Values {
    const before = memoryOf(this.menu, olds);
    if (!current) return before;
    if (takesOver(this.menu, values)) return withFound(this.menu, current, values, before);
    if (id === undefined && this.menu.isFactory(current))
      before[asFound] = wordsAsFound(this.menu, current);
    return before;
  }

  /** Nothing is written where the router has no such item; once it has, a refresh shows what differs. */
  private withoutItem(
    id: string | undefined,
    values: Values,
    olds: Values,
  ): { id: string; outs: Values } {
    const set = { [setByProgram]: setProperties(this.menu, values) };
    const outs = { ...values, ...memoryOf(this.menu, olds), ...set };
    return { id: id ?? pendingId(this.menu, values), outs };
  }

  private async carryOut(
    router: Router,
    id: string | undefined,
    values: Values,
    olds: Values,
    planned: Values,
    find: Find,
  ): Promise<{ id: string; outs: Values }> {
    const { companion } = this.menu;
    const current = find(await router.rows(this.menu.path));
    let memory = planned;
    let row: Row | undefined;
    let isAsSent = true;
    try {
      await settled(router, async () => companion?.clear(router, values));
      const before = current && withUnseen(this.menu, current, olds);
      const back = valuesBack(this.menu, olds, values);
      const all = { ...back, ...values };
      ({ row, isAsSent } = await apply(this.menu, router, all, before, find));
      if (takesOver(this.menu, values)) memory = withoutBack(this.menu, values, memory);
      const known = { ...values, ...memory };
      memory =
        (await settled(router, async () => companion?.giveBack(router, values, known))) ?? memory;
      const outs = outputsOf(this.menu, row, values, memory);
      return { id: idOf(row), outs: isAsSent ? outs : { ...outs, ...notAsSent } };
    } catch (error) {
      const undone = !row && (await this.putBack(router, olds, memory, current, error));
      if (undone) throw error;
      const keys = rememberedKeys(this.menu, olds, values, current);
      const left = withoutUnseen(this.menu, values);
      throw this.unfinished(router, id, left, { ...memory, ...keys }, error);
    }
  }

  /** After a refusal the router is as it was. False when it is not, or cannot be put back now. */
  private async putBack(
    router: Router,
    olds: Values,
    memory: Values,
    current: Row | undefined,
    error: unknown,
  ): Promise<boolean> {
    if (isOpen(error)) return false;
    try {
      if (current && !(await this.isUnchanged(router, current))) return false;
      await this.menu.companion?.giveBack(router, olds, { ...olds, ...memory });
      return true;
    } catch {
      return false;
    }
  }

  /** A change may be several commands: the first can be carried out and the next one refused. */
  private async isUnchanged(router: Router, before: Row): Promise<boolean> {
    const rows = await router.fresh(this.menu.path);
    const row = rows.find((one) => one[".id"] === before[".id"]);
    const words = encodeAll(this.menu, decodeAll(this.menu, before));
    return row !== undefined && differences(this.menu, words, row).length === 0;
  }

  private unfinished(
    router: Router,
    id: string | undefined,
    values: Values,
    memory: Values,
    error: unknown,
  ): UnfinishedError {
    const what = this.what(id === undefined ? "add" : "change", values);
    const kept = { ...values, ...memory, [setByProgram]: setProperties(this.menu, values) };
    return halfDone(`${what} on ${router.label}`, id ?? pendingId(this.menu, values), kept, error);
  }

  private existsAlready(values: Values, row: Row): RouterOsError {
    const seen = withUnseen(this.menu, row, values);
    const different = differences(this.menu, desiredWords(this.menu, values), seen).map((one) =>
      differenceText(this.menu, one),
    );
    const state = different.length === 0 ? "as the program says" : different.join("; ");
    return new RouterOsError(
      `the router already has it (${state}). ${waysToTakeOver(`the existing ${this.menu.noun}`)}`,
    );
  }

  private notFound(rows: readonly Row[]): RouterOsError {
    const keys = rows
      .filter((row) => row["dynamic"] !== "true")
      .map((row) => keyShown(this.menu, decodeAll(this.menu, row)))
      .filter((key) => key !== "");
    return new RouterOsError(
      `the router has no such item in ${this.menu.path}${keys.length === 0 ? "" : `, only ${keys.join(", ")}`}`,
    );
  }

  private keyOf(id: string): Values {
    const [first = "name"] = this.menu.key;
    return this.menu.key.length === 1 ? { [first]: id } : {};
  }

  private claim(values: Values): void {
    this.claimed.add(`${deviceOf(values) ?? ""} ${keyText(this.menu, values)}`);
  }

  /** True when another resource of this run has the key. */
  private isClaimed(olds: Values, news: Values, key: string): boolean {
    const own = [keyText(this.menu, olds), keyText(this.menu, news)];
    return !own.includes(key) && this.claimed.has(`${deviceOf(news) ?? ""} ${key}`);
  }

  private what(verb: string, values: Values): string {
    const { noun, kind } = this.menu;
    const key = keyShown(this.menu, values);
    // What is always there is neither added nor removed.
    const isSet = (kind === "single" && verb !== "read") || (kind === "fixed" && verb === "add");
    const done = isSet ? "set" : verb;
    return key === "" ? `${done} ${noun}` : `${done} ${noun} ${JSON.stringify(key)}`;
  }

  private at<T>(
    values: Values,
    verb: string,
    operation: (router: Router) => Promise<T>,
  ): Promise<T> {
    return onRouter(this.surroundings, values, this.what(verb, values), operation);
  }
}

/** What state knows to be set already is no change, though no row shows it. */
function unlessKnown(menu: Menu, words: Words, values: Values, olds: Values): Words {
  const same = wordsOf(menu).filter(
    ({ property, row }) => row.writeOnly === true && values[property] === olds[property],
  );
  return Object.fromEntries(
    Object.entries(words).filter(([word]) => !same.some((one) => one.word === word)),
  );
}
