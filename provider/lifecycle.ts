import { setTimeout as wait } from "node:timers/promises";
import { check, type Stated } from "./check";
import { defaultWords, desiredWords, diff, differences, setByProgram } from "./diff";
import { RouterOsError, TrapError, UnfinishedError, cannot } from "./errors";
import { byKey, earlierKeys, firstOf, locate, lookUp, pendingId, rememberedKeys } from "./identity";
import {
  type Failure,
  type Menu,
  type Values,
  decodeAll,
  encodeAll,
  keyText,
  wordName,
  wordsOf,
} from "./menu";
import type { Router } from "./router";
import type { Row, Words } from "./transport/transport";
import { hasUnknown } from "./unknown";
import { compareVersions, missingIn } from "./version";

/** What a lifecycle needs of the configuration. */
export interface Surroundings {
  router(device: string | undefined): Router;
  stated(device: string | undefined): Stated;
}

/** What Pulumi asks of a resource; answers are in its own terms. */
export interface Operations {
  check(news: Values): { inputs: Values; failures: Failure[] };
  diff(olds: Values, news: Values): ReturnType<typeof diff>;
  create(inputs: Values): Promise<{ id: string; outs: Values }>;
  update(id: string, olds: Values, news: Values): Promise<{ outs: Values }>;
  read(id: string, props: Values): Promise<{ id?: string; props?: Values; inputs?: Values }>;
  delete(id: string, props: Values): Promise<void>;
}

/** How long a write is held back for something that another resource of the run may be about to free. */
const patienceWithOthers = 5_000;

/** Under which output state remembers what an adopted factory item was. */
const asFound = "__asFound";

/** Check, diff, create, read, update and delete: written once, for every menu. */
export class Lifecycle implements Operations {
  /** Keys that resources of this run have, by device: a row that has one of them is nobody else's. */
  private readonly claimed = new Set<string>();

  constructor(
    private readonly menu: Menu,
    private readonly surroundings: Surroundings,
  ) {}

  check(news: Values): { inputs: Values; failures: Failure[] } {
    const stated = hasUnknown(news["device"])
      ? { version: undefined, unknownDevice: undefined }
      : this.surroundings.stated(deviceOf(news));
    const result = check(this.menu, news, stated);
    if (result.failures.length === 0) this.claim(result.inputs);
    return result;
  }

  diff(olds: Values, news: Values): ReturnType<typeof diff> {
    return unlessUnfinished(olds, diff(this.menu, olds, news));
  }

  create(inputs: Values): Promise<{ id: string; outs: Values }> {
    this.claim(inputs);
    return this.at(inputs, "add", async (router) => {
      const find = (rows: readonly Row[]) => byKey(this.menu, rows, inputs);
      const existing = find(await router.rows(this.menu.path));
      if (existing && inputs["adopt"] !== true) throw this.existsAlready(inputs, existing);
      const row = await this.write(router, undefined, inputs, {}, find);
      return { id: row.id, outs: row.outs };
    });
  }

  update(id: string, olds: Values, news: Values): Promise<{ outs: Values }> {
    this.claim(news);
    return this.at(news, "change", async (router) => {
      const renamed = await this.renamedReferences(router, olds, news);
      const find = (rows: readonly Row[]) =>
        this.find(rows, id, olds, news) ??
        // A rename whose reply was lost: state has the old key, the router the new one.
        byKey(this.menu, rows, news) ??
        (renamed && byKey(this.menu, rows, { ...olds, ...renamed }));
      const written = await this.write(router, id, news, olds, find);
      return { outs: written.outs };
    });
  }

  /** Refreshes an item, or gets one that is not managed: then `props` holds no output of ours. */
  read(id: string, props: Values): Promise<{ id?: string; props?: Values; inputs?: Values }> {
    const isGet = props[setByProgram] === undefined;
    const asked = isGet ? { ...props, ...this.keyOf(id) } : props;
    if (!isGet) this.claim(props);
    return this.at(asked, "read", async (router) => {
      const rows = await router.rows(this.menu.path);
      const row = isGet ? lookUp(this.menu, rows, id) : this.find(rows, id, props);
      if (!row && isGet) throw this.notFound(rows);
      if (!row) return this.remembers(props) ? stillToDo(this.menu, id, props) : {};
      const inputs = this.inputsOf(row, props);
      const outputs = { ...this.outputsOf(row, inputs, props), ...markOf(props) };
      return { id: idOf(row), props: outputs, inputs };
    });
  }

  delete(id: string, props: Values): Promise<void> {
    return this.at(props, "remove", async (router) => {
      await this.settled(router, async (again) => {
        const rows = await (again ? router.fresh(this.menu.path) : router.rows(this.menu.path));
        const row = this.find(rows, id, props);
        if (!row) return;
        if (this.menu.isFactory(row)) return this.putDefaultsBack(router, row, props);
        try {
          await router.remove(this.menu.path, idOf(row));
        } catch (error) {
          if (!(error instanceof TrapError)) throw error;
          const left = await router.fresh(this.menu.path);
          if (left.some((one) => one[".id"] === row[".id"])) throw error;
        }
        if (this.menu.isInterface) router.knowInterface(idOf(row), undefined);
      });
      const { companion } = this.menu;
      await this.settled(router, async () => companion?.giveBack(router, undefined, props));
    });
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

  /** What RouterOS itself brings cannot be removed: it gets its defaults, and its name, again. */
  private async putDefaultsBack(router: Router, row: Row, props: Values): Promise<void> {
    const found = props[asFound] as Record<string, string> | undefined;
    const desired = { ...defaultWords(this.menu, { ...row, ...found }), ...found };
    await this.setWords(router, idOf(row), desired, row);
  }

  /** Makes the router's item what the program says, by `add` or by `set` of what differs, and reads it back. */
  private async write(
    router: Router,
    id: string | undefined,
    values: Values,
    olds: Values,
    find: (rows: readonly Row[]) => Row | undefined,
  ): Promise<{ id: string; outs: Values }> {
    this.refuseMissing(await router.version(), values);
    const { companion } = this.menu;
    const current = find(await router.rows(this.menu.path));
    const before = this.memoryOf(olds);
    if (id === undefined && current && this.menu.isFactory(current))
      before[asFound] = this.wordsAsFound(current);
    await this.clearOfObstacles(router, values, current?.[".id"]);
    let memory = (await companion?.plan(router, values, before)) ?? before;

    let row: Row | undefined;
    try {
      await this.settled(router, async () => companion?.clear(router, values));
      row = await this.apply(router, values, current, find);
      const all = { ...values, ...memory };
      memory =
        (await this.settled(router, async () => companion?.giveBack(router, values, all))) ??
        memory;
      return { id: idOf(row), outs: this.outputsOf(row, values, memory) };
    } catch (error) {
      const undone = !row && (await this.putBack(router, olds, memory, current, error));
      if (undone) throw error;
      const keys = rememberedKeys(this.menu, olds, values);
      throw this.unfinished(router, id, values, { ...memory, ...keys }, error);
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
    if (isUnknown(error)) return false;
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
    const said = cannot(this.what(id === undefined ? "add" : "change", values, router), error);
    const state = isUnknown(error) ? "What the router did is not known" : "A part of it is done";
    return new UnfinishedError(
      `${said.message}. ${state}; the next pulumi up looks and finishes it`,
      id ?? pendingId(this.menu, values),
      { ...values, ...memory, ...mark, [setByProgram]: setProperties(this.menu, values) },
      error,
    );
  }

  private async apply(
    router: Router,
    values: Values,
    current: Row | undefined,
    find: (rows: readonly Row[]) => Row | undefined,
  ): Promise<Row> {
    const { path } = this.menu;
    return this.settled(router, async (again) => {
      // What had no answer may have been a rename.
      if (again && this.menu.isInterface) router.forgetRows();
      const row = again ? find(await afterWriting(router.fresh(path))) : current;
      let id: string;
      if (row === undefined) {
        const words = encodeAll(this.menu, values);
        id = await router.add(path, this.spelled(await router.version(), words));
      } else {
        id = idOf(row);
        await this.setWords(router, id, desiredWords(this.menu, values), row);
      }
      const found = await afterWriting(router.readBack(path, id));
      // Ids may be dealt anew between two commands: another key is another item.
      const written = found && byKey(this.menu, [found], values);
      if (written && this.menu.isInterface) router.knowInterface(id, written);
      if (written) return this.uncovered(router, values, row, written);
      throw new RouterOsError("the router no longer has the item that was just written", {
        outcomeUnknown: true,
      });
    });
  }

  /**
   * Words that a row only shows with another value of a property (a logging action's target) may
   * hold what they had long ago: once they show, they get what the program says.
   */
  private async uncovered(
    router: Router,
    values: Values,
    before: Row | undefined,
    written: Row,
  ): Promise<Row> {
    const covers = Object.values(this.menu.properties).flatMap(({ when }) =>
      when === undefined ? [] : [wordName(when.property, this.menu.properties[when.property])],
    );
    if (before === undefined || covers.every((word) => before[word] === written[word]))
      return written;
    const id = idOf(written);
    await this.setWords(router, id, desiredWords(this.menu, values), written);
    return (await router.readBack(this.menu.path, id)) ?? written;
  }

  private async setWords(router: Router, id: string, desired: Words, row: Row): Promise<void> {
    const version = await router.version();
    const changed = differences(this.menu, desired, row).filter(
      ({ property }) => !missingIn(version, this.menu.properties[property] ?? {}),
    );
    const cleared = changed.filter(({ want, unsettable }) => want === "" && unsettable);
    const words = changed.filter((one) => !cleared.includes(one));
    if (words.length > 0)
      await router.set(
        this.menu.path,
        id,
        this.spelled(version, Object.fromEntries(words.map(({ word, want }) => [word, want]))),
      );
    if (cleared.length > 0)
      await router.unset(
        this.menu.path,
        id,
        cleared.map(({ word }) => word),
      );
    if (this.menu.isInterface && words.some(({ word }) => word === "name")) router.forgetRows();
  }

  /** The words as this version of RouterOS spells them. */
  private spelled(version: string, words: Words): Words {
    const spelled: Record<string, string> = { ...words };
    for (const { word, row } of wordsOf(this.menu)) {
      const value = words[word];
      if (value !== undefined && row.older && compareVersions(version, row.older.before) < 0)
        spelled[word] = row.older.spell(value);
    }
    return spelled;
  }

  /** What makes a factory item the one it is: its key and whatever it must have. */
  private wordsAsFound(row: Row): Record<string, string> {
    const names = wordsOf(this.menu)
      .filter(({ property, row: traits }) => traits.required || this.menu.key.includes(property))
      .map(({ word }) => word);
    return Object.fromEntries(names.map((word) => [word, row[word] ?? ""]));
  }

  /**
   * Runs a write until its outcome is known: after a lost reply it is called `again` and looks at
   * the router before it does anything.
   */
  private async settled<T>(router: Router, attempt: (again: boolean) => Promise<T>): Promise<T> {
    const until = Date.now() + router.patience;
    let unknown: unknown;
    for (;;) {
      try {
        return await attempt(unknown !== undefined);
      } catch (error) {
        const lost = isUnknown(error);
        // Once a reply was lost, a router that cannot be asked leaves the outcome unknown.
        if (!lost && (unknown === undefined || error instanceof TrapError)) throw error;
        unknown ??= error;
        if (Date.now() >= until) throw unknown;
        await wait(Math.min(250, router.patience / 10));
      }
    }
  }

  private async clearOfObstacles(router: Router, values: Values, id?: string): Promise<void> {
    const until = Date.now() + Math.min(patienceWithOthers, router.patience);
    for (;;) {
      const found = [
        ...(await this.missingReferences(router, values)),
        ...(await this.menu.obstacles(router, values, id)),
      ];
      if (found.length === 0) return;
      const lasting = found.some(({ passes }) => !passes);
      if (lasting || Date.now() >= until)
        throw new RouterOsError(found.map(({ text }) => text).join("; "));
      await wait(250);
    }
  }

  /** RouterOS completes names ("brid" is bridge): a reference must be the whole name of something. */
  private async missingReferences(router: Router, values: Values) {
    const missing = [];
    for (const [property, { refersTo }] of Object.entries(this.menu.properties)) {
      const names = [values[property]].flat().filter((one) => one !== undefined && one !== "none");
      if (refersTo === undefined || names.length === 0) continue;
      const unknown = async (rows: Promise<Row[]>) => {
        const there = new Set<unknown>((await rows).map((row) => row["name"]));
        return { there, absent: names.filter((one) => !there.has(one)) };
      };
      let { there, absent } = await unknown(router.rows(refersTo));
      if (absent.length > 0) ({ there, absent } = await unknown(router.fresh(refersTo)));
      if (absent.length > 0)
        missing.push({
          text: `${property}: the router has no ${absent.map((one) => JSON.stringify(one)).join(", ")} in ${refersTo}, only ${[...there].join(", ")}`,
          passes: false,
        });
    }
    return missing;
  }

  /** References to what was renamed meanwhile: the router's row follows, state does not. */
  private async renamedReferences(
    router: Router,
    olds: Values,
    news: Values,
  ): Promise<Values | undefined> {
    const renamed: Values = {};
    for (const [property, { refersTo }] of Object.entries(this.menu.properties)) {
      const [was, is] = [olds[property], news[property]];
      if (refersTo === undefined || was === is || typeof was !== "string") continue;
      const rows = await router.rows(refersTo);
      if (!rows.some(({ name }) => name === was)) renamed[property] = is;
    }
    return Object.keys(renamed).length === 0 ? undefined : renamed;
  }

  private refuseMissing(version: string, values: Values): void {
    const refused = Object.entries(this.menu.properties).flatMap(([property, row]) => {
      const why = values[property] === undefined ? undefined : missingIn(version, row);
      return why === undefined ? [] : [`${property}: ${why}`];
    });
    if (refused.length > 0)
      throw new RouterOsError(
        `${refused.join("; ")}, and this router has ${version}. Leave it out, or set routeros:version to see this at preview`,
      );
  }

  private outputsOf(row: Row, values: Values, memory: Values): Values {
    const outputs: Values = decodeAll(this.menu, row);
    for (const [property, traits] of Object.entries(this.menu.properties))
      if (traits.local === true && values[property] !== undefined)
        outputs[property] = values[property];
    return {
      ...outputs,
      ...this.memoryOf(memory),
      [setByProgram]: setProperties(this.menu, values),
    };
  }

  /** What the program would say to get this row: what it set, and whatever differs from its default. */
  private inputsOf(row: Row, props: Values): Values {
    const set = new Set<unknown>([props[setByProgram] ?? this.menu.key].flat());
    const shown = decodeAll(this.menu, row);
    const drifted = new Set(
      differences(this.menu, defaultWords(this.menu, row), row).map(({ property }) => property),
    );
    const inputs: Values = {};
    for (const { property } of wordsOf(this.menu))
      if ((set.has(property) || drifted.has(property)) && shown[property] !== undefined)
        inputs[property] = shown[property];
    for (const [property, { local }] of Object.entries(this.menu.properties))
      if (local === true && props[property] !== undefined) inputs[property] = props[property];
    return inputs;
  }

  private memoryOf(outputs: Values): Values {
    const kept = [...(this.menu.companion?.memory ?? []), asFound];
    return Object.fromEntries(
      kept.flatMap((property) =>
        outputs[property] === undefined ? [] : [[property, outputs[property]]],
      ),
    );
  }

  /** Whether state knows something of the router that nobody else does, and that is to be put back. */
  private remembers(props: Values): boolean {
    const memory = this.menu.companion?.memory ?? [];
    return memory.map((property) => props[property]).some((one) => !isEmpty(one));
  }

  private existsAlready(values: Values, row: Row): RouterOsError {
    const different = differences(this.menu, desiredWords(this.menu, values), row).map(
      ({ property, want, have }) =>
        this.menu.properties[property]?.freeText
          ? `${property} differs`
          : `${property} is ${show(have)}, the program says ${show(want)}`,
    );
    const state = different.length === 0 ? "as the program says" : different.join("; ");
    return new RouterOsError(
      `the router already has it (${state}). Set adopt: true to manage the existing ${this.menu.noun}`,
    );
  }

  private notFound(rows: readonly Row[]): RouterOsError {
    const keys = rows.map((row) => keyText(this.menu, decodeAll(this.menu, row)));
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

  private what(verb: string, values: Values, router: Router): string {
    return `${verb} ${this.menu.noun} ${JSON.stringify(keyText(this.menu, values))} on ${router.label}`;
  }

  private async at<T>(
    values: Values,
    verb: string,
    operation: (router: Router) => Promise<T>,
  ): Promise<T> {
    const router = this.surroundings.router(deviceOf(values));
    try {
      return await operation(router);
    } catch (error) {
      if (error instanceof UnfinishedError) throw error;
      throw cannot(this.what(verb, values, router), error);
    }
  }
}

/** The device that a resource is on; undefined: the one of `routeros:host`. */
export function deviceOf(values: Values): string | undefined {
  return typeof values["device"] === "string" ? values["device"] : undefined;
}

function idOf(row: Row): string {
  const id = row[".id"];
  if (id === undefined) throw new RouterOsError("the router printed an item without .id");
  return id;
}

/** What state says of a resource whose last change is not finished, also after a refresh. */
export const mark: Values = { __unfinished: true };
export const markOf = (props: Values): Values => ("__unfinished" in props ? mark : {});

/** What is not finished is changed by the next run, even if nothing differs any more. */
export function unlessUnfinished(
  olds: Values,
  answer: ReturnType<typeof diff>,
): ReturnType<typeof diff> {
  return answer.changes === false && "__unfinished" in olds ? { changes: true } : answer;
}

/** An item that is gone, while what was taken for it is not back yet: the next run adds it or gives back. */
function stillToDo(menu: Menu, id: string, props: Values) {
  const set = [props[setByProgram] ?? menu.key].flat() as string[];
  const inputs = Object.fromEntries(
    set.flatMap((one) => (props[one] === undefined ? [] : [[one, props[one]]])),
  );
  return { id, props: { ...props, ...mark }, inputs };
}

const isEmpty = (value: unknown): boolean =>
  value === undefined || (Array.isArray(value) && value.length === 0);

/** Which properties a program set. */
export function setProperties(menu: Menu, values: Values): string[] {
  return Object.keys(menu.properties).filter((property) => values[property] !== undefined);
}

const isUnknown = (error: unknown): boolean =>
  error instanceof RouterOsError && error.outcomeUnknown;

/** Looks at what was written: while that fails, even by a refusal, the outcome is not known. */
async function afterWriting<T>(look: Promise<T>): Promise<T> {
  try {
    return await look;
  } catch (cause) {
    const said = cause instanceof Error ? cause.message : String(cause);
    throw new RouterOsError(said, { cause, outcomeUnknown: true });
  }
}

const show = (word: string): string => (word === "" ? "empty" : word);
