import { type Stated, check } from "./check";
import { diff } from "./diff";
import { setByProgram } from "./remembered";
import { refuseForbidden } from "../safety/device-mode";
import { OperationError, RouterOsError, UnfinishedError, cannot } from "../errors";
import {
  byKey,
  earlierKeys,
  firstOf,
  keyValues,
  pendingId,
  rememberedKeys,
  withKeys,
} from "./identity";
import { seen } from "./hidden";
import { Lifecycle } from "./lifecycle";
import { type Operations, type Surroundings, onRouter } from "./operations";
import {
  type Composite,
  type Failure,
  type Menu,
  type Part,
  type Values,
  desiredWords,
  differences,
  keyText,
} from "../schema";
import type { Router } from "../router/router";
import { notAsSent } from "./stored";
import { deviceOf, mark, markOf, setProperties, unlessUnfinished } from "./state";
import type { Row } from "../transport/transport";
import { hasUnknown } from "./unknown";
import { decode } from "../values";

/** Under which output state remembers what the items were made by. */
const madeBy = "__madeBy";

/** How an item that is not as it was written shows in a diff; what it holds may be secret. */
const edited = "edited on the router";
const missing = "missing on the router";

/** The lifecycle of a composite: its parts have one each. */
export class CompositeLifecycle implements Operations {
  private readonly parts: readonly { part: Part; lifecycle: Lifecycle }[];

  constructor(
    private readonly composite: Composite,
    private readonly surroundings: Surroundings,
  ) {
    this.parts = composite.parts.map((part) => ({
      part,
      lifecycle: new Lifecycle(part.menu, surroundings),
    }));
  }

  check(news: Values, isNew: boolean): { inputs: Values; failures: Failure[] } {
    const stated: Stated = hasUnknown(news["device"])
      ? { version: undefined, unknownDevice: undefined }
      : this.surroundings.stated(deviceOf(news));
    const result = check(this.composite, news, stated);
    if (result.failures.length === 0 && !hasUnknown(result.inputs))
      for (const { menu, values } of this.items(result.inputs))
        this.surroundings.program.checked(menu, values, isNew);
    return result;
  }

  diff(id: string, olds: Values, news: Values): ReturnType<typeof diff> {
    const answer = diff(this.composite, olds, news);
    if (!hasUnknown(news))
      for (const { menu, values } of this.items(news))
        this.surroundings.program.compared(menu, values, id, answer.replaces !== undefined);
    if (answer.changes !== false) return unlessUnfinished(olds, answer);
    // Where only these differ, Pulumi shows them from the inputs, and sees when an update has settled them.
    const told = [...this.parts.map(({ part }) => part.as), ...this.composite.tells];
    const isOld = olds[madeBy] !== this.composite.version(news);
    const drifted = told.some((output) => olds[output] !== undefined);
    return unlessUnfinished(olds, isOld ? { changes: true } : drifted ? {} : answer);
  }

  async create(inputs: Values): Promise<{ id: string; outs: Values }> {
    const outs = await this.write("add", pendingId(this.composite, inputs), inputs, {}, true);
    return { id: keyText(this.composite, inputs), outs };
  }

  async update(id: string, olds: Values, news: Values): Promise<{ outs: Values }> {
    return { outs: await this.write("change", id, news, olds, false) };
  }

  async read(id: string, props: Values): Promise<{ id?: string; props?: Values; inputs?: Values }> {
    const isGet = props[setByProgram] === undefined;
    const values: Values = isGet ? { ...props, name: id } : props;
    return this.at("read", values, async (router) => {
      const wanted = this.parts.filter(({ part }) => part.encode(values) !== undefined);
      const found = await Promise.all(
        wanted.map(async ({ part }) => ({ part, row: await this.row(router, part, values) })),
      );
      if (found.every(({ row }) => row === undefined)) {
        if (!isGet) return {};
        throw new RouterOsError("the router has no such items");
      }
      for (const { part, row } of found)
        if (isGet && row)
          this.surroundings.program.reads(part.menu, partValues(part, values) ?? {});
      const now: Values = { ...values };
      for (const { part } of this.parts) delete now[part.as];
      for (const told of this.composite.tells) delete now[told];
      for (const { part, row } of found) Object.assign(now, this.drift(part, row, values));
      const inputs = this.inputsOf(now, values);
      // One part may have the new name and the other one the old name.
      const kept = { ...withKeys(earlierKeys(values)), ...markOf(values) };
      const outputs = { ...(await this.outputsOf(router, now, isGet ? {} : props)), ...kept };
      for (const told of this.composite.tells)
        if (outputs[told] !== undefined) inputs[told] = outputs[told];
      return { id: keyText(this.composite, now), props: outputs, inputs };
    });
  }

  async delete(_id: string, props: Values): Promise<void> {
    for (const { part, lifecycle } of [...this.parts].reverse()) {
      const old = remembered(part, props);
      if (old) await lifecycle.delete("", old);
    }
    await this.at("remove", props, (router) => this.composite.clearUp(router, props));
  }

  /** The items of the router that the resource is made of. */
  private items(values: Values): { menu: Menu; values: Values }[] {
    return this.parts.flatMap(({ part }) => {
      const own = partValues(part, values);
      return own === undefined ? [] : [{ menu: part.menu, values: own }];
    });
  }

  private write(
    verb: string,
    id: string,
    values: Values,
    olds: Values,
    isNew: boolean,
  ): Promise<Values> {
    return this.at(verb, values, async (router) => {
      await refuseForbidden(router, this.composite.needs?.(values) ?? []);
      const made: { part: Part; lifecycle: Lifecycle; wasThere: boolean }[] = [];
      const parts = this.parts.filter(({ part }) => part.encode(values) !== undefined);
      let isAsSent = true;
      try {
        for (const one of parts) {
          const wanted = partValues(one.part, values) ?? {};
          const wasThere = isNew && (await this.row(router, one.part, values)) !== undefined;
          const { outs } = isNew
            ? await one.lifecycle.create(wanted)
            : await one.lifecycle.update("", remembered(one.part, olds) ?? wanted, wanted);
          isAsSent &&= !("__notAsSent" in outs);
          made.push({ ...one, wasThere });
        }
        for (const { part, lifecycle } of this.parts) {
          const old = remembered(part, olds);
          if (old && part.encode(values) === undefined) await lifecycle.delete("", old);
        }
        if (!isNew && keyText(this.composite, olds) !== keyText(this.composite, values))
          await this.composite.clearUp(router, olds);
        await this.composite.then(router, values, olds);
        const outs = await this.outputsOf(router, values, olds);
        return isAsSent ? outs : { ...outs, ...notAsSent, ...(await this.stored(router, values)) };
      } catch (error) {
        if (isNew && made.length < parts.length && !(error instanceof UnfinishedError)) {
          // What was there before and was taken over is not ours to remove again.
          const isOurs = made.every(({ wasThere }) => !wasThere);
          if (isOurs && (await this.undo(made, values))) throw error;
        }
        throw this.unfinished(verb, router, id, values, olds, error);
      }
    });
  }

  /** Removes the parts that were made before one was refused. */
  private async undo(
    made: { part: Part; lifecycle: Lifecycle }[],
    values: Values,
  ): Promise<boolean> {
    try {
      for (const { part, lifecycle } of [...made].reverse())
        await lifecycle.undo(partValues(part, values) ?? {}, remembered(part, values) ?? {});
      return true;
    } catch {
      return false;
    }
  }

  /** What is not known to be done is done again by the next run: a trigger keeps its old text. */
  private unfinished(
    verb: string,
    router: Router,
    id: string,
    values: Values,
    olds: Values,
    error: unknown,
  ): UnfinishedError {
    const kept: Values = {
      ...values,
      ...mark,
      [setByProgram]: setProperties(this.composite, values),
    };
    for (const [property, { trigger }] of Object.entries(this.composite.properties)) {
      if (trigger !== true) continue;
      delete kept[property];
      if (olds[property] !== undefined) kept[property] = olds[property];
    }
    Object.assign(kept, rememberedKeys(this.composite, olds, values));
    const what = `${this.what(verb, values)} on ${router.label}`;
    const said = isTold(error) ? error : cannot(what, error);
    return new UnfinishedError(said.message, id, kept, error);
  }

  private async row(router: Router, part: Part, values: Values): Promise<Row | undefined> {
    const rows = await router.rows(part.menu.path);
    const keys: Values[] = [{}, ...earlierKeys(values)];
    return firstOf(keys, (key) =>
      byKey(part.menu, rows, partValues(part, { ...values, ...key }) ?? {}),
    );
  }

  /** The resource's values as an item has them, or that it is not as it was written. */
  private drift(part: Part, row: Row | undefined, values: Values): Values {
    if (row === undefined) return { [part.as]: missing };
    const wanted = partValues(part, values) ?? {};
    const desired = desiredWords(part.menu, wanted);
    const changed = differences(part.menu, desired, seen(part.menu, row, wanted));
    const decoded: Values = {};
    for (const { property, have } of changed) {
      const traits = part.menu.properties[property];
      const told = traits ? (part.decode?.({ [property]: decode(traits.codec, have) }) ?? {}) : {};
      if (Object.keys(told).length === 0) decoded[part.as] = edited;
      Object.assign(decoded, told);
    }
    return decoded;
  }

  /** What the router has otherwise than the parts were written. */
  private async stored(router: Router, values: Values): Promise<Values> {
    const wanted = this.parts.filter(({ part }) => part.encode(values) !== undefined);
    const drifts = wanted.map(async ({ part }) =>
      this.drift(part, await this.row(router, part, values), values),
    );
    return Object.assign({}, ...(await Promise.all(drifts))) as Values;
  }

  private inputsOf(now: Values, before: Values): Values {
    const set = new Set<unknown>([before[setByProgram] ?? this.composite.key].flat());
    const inputs: Values = {};
    for (const [property, { default: unset }] of Object.entries(this.composite.properties)) {
      const value = now[property];
      const isDefault = value === undefined || JSON.stringify(value) === asJson(unset);
      if (value !== undefined && (set.has(property) || (value !== before[property] && !isDefault)))
        inputs[property] = value;
    }
    for (const { part } of this.parts)
      if (now[part.as] !== undefined) inputs[part.as] = now[part.as];
    return inputs;
  }

  private async outputsOf(router: Router, values: Values, olds: Values): Promise<Values> {
    const observed = await this.composite.observe(router, values, olds);
    const own = Object.keys({ ...this.composite.properties, ...this.composite.outputs });
    const kept = own.flatMap((property) =>
      values[property] === undefined ? [] : [[property, values[property]] as const],
    );
    const set = values[setByProgram] ?? setProperties(this.composite, values);
    const version = { [madeBy]: this.composite.version(values) };
    return { ...Object.fromEntries(kept), ...observed, ...version, [setByProgram]: set };
  }

  private what(verb: string, values: Values): string {
    return `${verb} ${this.composite.noun} ${JSON.stringify(keyText(this.composite, values))}`;
  }

  private at<T>(
    verb: string,
    values: Values,
    operation: (router: Router) => Promise<T>,
  ): Promise<T> {
    return onRouter(this.surroundings, values, this.what(verb, values), operation, isTold);
  }
}

/** A part says already what could not be done with it. */
const isTold = (error: unknown): error is OperationError | UnfinishedError =>
  error instanceof OperationError || error instanceof UnfinishedError;

/** A default word as the value that it stands for would be written in JSON. */
function asJson(word: unknown): string {
  return word === "true" || word === "false" ? word : JSON.stringify(word);
}

/** A part's values, with what belongs to the resource as a whole. */
function partValues(part: Part, values: Values): Values | undefined {
  const { device, adopt } = values;
  const own = part.encode(values);
  if (own === undefined) return undefined;
  return {
    ...own,
    ...(device === undefined ? {} : { device }),
    ...(adopt === undefined ? {} : { adopt }),
  };
}

/** A part as state would know it, had it been a resource of its own. */
function remembered(part: Part, values: Values): Values | undefined {
  const own = partValues(part, values);
  if (own === undefined) return undefined;
  const keys = earlierKeys(values).map((key) =>
    keyValues(part.menu, partValues(part, { ...values, ...key }) ?? {}),
  );
  return { ...own, ...withKeys(keys), [setByProgram]: setProperties(part.menu, own) };
}
