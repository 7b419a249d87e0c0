import { setTimeout as wait } from "node:timers/promises";
import { check, type Stated } from "./check";
import { defaultWords, desiredWords, diff, differences, setByProgram } from "./diff";
import { RouterOsError, TrapError, UnfinishedError, cannot } from "./errors";
import { byKey, locate, lookUp, pendingId } from "./identity";
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
    return diff(this.menu, olds, news);
  }

  create(inputs: Values): Promise<{ id: string; outs: Values }> {
    this.claim(inputs);
    return this.at(inputs, "add", async (router) => {
      const rows = await router.rows(this.menu.path);
      const existing = byKey(this.menu, rows, inputs);
      if (existing && inputs["adopt"] !== true) throw this.existsAlready(inputs, existing);
      const row = await this.write(router, undefined, inputs, {}, existing);
      return { id: row.id, outs: row.outs };
    });
  }

  update(id: string, olds: Values, news: Values): Promise<{ outs: Values }> {
    this.claim(news);
    return this.at(news, "change", async (router) => {
      const rows = await router.rows(this.menu.path);
      const row =
        locate(this.menu, rows, id, olds, (key) => this.isClaimed(olds, news, key)) ??
        // A rename whose reply was lost: state has the old key, the router the new one.
        byKey(this.menu, rows, news);
      const written = await this.write(router, id, news, olds, row);
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
      const row = isGet
        ? lookUp(this.menu, rows, id)
        : locate(this.menu, rows, id, props, (key) => this.isClaimed(props, props, key));
      if (!row && isGet) throw this.notFound(rows);
      if (!row) return {};
      const inputs = this.inputsOf(row, props);
      return { id: idOf(row), props: this.outputsOf(row, inputs, props), inputs };
    });
  }

  delete(id: string, props: Values): Promise<void> {
    return this.at(props, "remove", async (router) => {
      await this.settled(router, async (again) => {
        const rows = await (again ? router.fresh(this.menu.path) : router.rows(this.menu.path));
        const row = locate(this.menu, rows, id, props, (key) => this.isClaimed(props, props, key));
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
      await this.menu.companion?.giveBack(router, undefined, props);
    });
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
    current: Row | undefined,
  ): Promise<{ id: string; outs: Values }> {
    this.refuseMissing(await router.version(), values);
    const { companion } = this.menu;
    const before = this.memoryOf(olds);
    if (id === undefined && current && this.menu.isFactory(current))
      before[asFound] = this.wordsAsFound(current);
    await this.clearOfObstacles(router, values, current?.[".id"]);
    let memory = (await companion?.plan(router, values, before)) ?? before;

    let row: Row;
    try {
      await this.settled(router, async () => companion?.clear(router, values));
      row = await this.apply(router, values, current);
    } catch (error) {
      if (await this.putBack(router, olds, memory, error)) throw error;
      throw this.unfinished(router, id, values, memory, error);
    }
    memory = (await companion?.giveBack(router, values, { ...values, ...memory })) ?? memory;
    return { id: idOf(row), outs: this.outputsOf(row, values, memory) };
  }

  /** After a refusal the router is as it was. False when its state is not known, or cannot be put back now. */
  private async putBack(
    router: Router,
    olds: Values,
    memory: Values,
    error: unknown,
  ): Promise<boolean> {
    if (error instanceof RouterOsError && error.outcomeUnknown) return false;
    try {
      await this.menu.companion?.giveBack(router, olds, { ...olds, ...memory });
      return true;
    } catch {
      return false;
    }
  }

  private unfinished(
    router: Router,
    id: string | undefined,
    values: Values,
    memory: Values,
    error: unknown,
  ): UnfinishedError {
    const said = cannot(this.what(id === undefined ? "add" : "change", values, router), error);
    return new UnfinishedError(
      `${said.message}. What the router did is not known; the next pulumi up looks and finishes it`,
      id ?? pendingId(this.menu, values),
      { ...values, ...memory, [setByProgram]: setProperties(this.menu, values) },
      error,
    );
  }

  private async apply(router: Router, values: Values, current: Row | undefined): Promise<Row> {
    const { path } = this.menu;
    let row = current;
    return this.settled(router, async (again) => {
      if (again) row = byKey(this.menu, await router.fresh(path), values) ?? row;
      let id: string;
      if (row === undefined) {
        const words = encodeAll(this.menu, values);
        id = await router.add(path, this.spelled(await router.version(), words));
      } else {
        id = idOf(row);
        await this.setWords(router, id, desiredWords(this.menu, values), row);
      }
      const written = await router.readBack(path, id);
      if (written && this.menu.isInterface) router.knowInterface(id, written);
      if (written) return this.uncovered(router, values, row, written);
      row = undefined;
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
        const lost = error instanceof RouterOsError && error.outcomeUnknown;
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

/** Which properties a program set. */
export function setProperties(menu: Menu, values: Values): string[] {
  return Object.keys(menu.properties).filter((property) => values[property] !== undefined);
}

const show = (word: string): string => (word === "" ? "empty" : word);
