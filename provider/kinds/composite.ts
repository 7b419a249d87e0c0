import { RouterOsError, UnfinishedError } from "../errors";
import { refuseForbidden } from "../safety/device-mode";
import {
  type Composite,
  decodeKey,
  isNotAsSent,
  isUnfinished,
  keyText,
  madeBy,
  notAsSent,
  type Part,
  setByProgram,
  unfinished,
  unfinishedOf,
  type Values,
} from "../schema";
import type { Row } from "../transport/transport";
import { partValues, remembered } from "./composite/parts";
import { driftOf, inputsOf, outputsOf } from "./composite/state";
import type { Change, Item, Kind, Known, Written } from "./kind";
import type { Operation } from "./operation";
import { endRenames } from "./row/rename-receipt";
import { byKey, earlierKeys, firstOf, rememberedKeys, withKeys } from "./row/identity";

/** What a composite needs of a part's own lifecycle. */
export interface PartLifecycle {
  create(values: Values): Promise<Written>;
  update(id: string, olds: Values, news: Values): Promise<{ outs: Values }>;
  delete(id: string, props: Values): Promise<void>;
  undo(values: Values, props: Values): Promise<void>;
}

type Found = ReadonlyMap<Part, Row>;

/** How far a change has got: the parts that are written. */
interface Progress {
  made: { part: Part; wasThere: boolean }[];
}

/** Several items of several menus, written and removed one by one in an order; each protects itself. */
export class CompositeKind implements Kind<Found, Progress> {
  private readonly lifecycles: ReadonlyMap<Part, PartLifecycle>;

  constructor(
    private readonly composite: Composite,
    lifecycleOf: (part: Part["menu"]) => PartLifecycle,
  ) {
    this.lifecycles = new Map(composite.parts.map((part) => [part, lifecycleOf(part.menu)]));
  }

  items(values: Values): Item[] {
    return this.composite.parts.flatMap((part) => {
      const own = partValues(part, values);
      return own === undefined ? [] : [{ menu: part.menu, values: own }];
    });
  }

  verb(verb: string): string {
    return verb;
  }

  /** Where only these outputs differ, Pulumi shows them from the inputs, and sees when an update has put them right. */
  drift(olds: Values, news: Values): { changes?: boolean } | undefined {
    if (olds[madeBy] !== this.composite.version(news)) return { changes: true };
    const told = [...this.composite.parts.map(({ as }) => as), ...this.composite.tells];
    return told.some((output) => olds[output] !== undefined) ? {} : undefined;
  }

  async find({ router, values }: Operation): Promise<Found | undefined> {
    const found = await Promise.all(
      this.wantedParts(values).map(async (part) => {
        const rows = await router.rows(part.menu.path);
        const keys: Values[] = [{}, ...earlierKeys(values)];
        const row = firstOf(keys, (key) =>
          byKey(part.menu, rows, partValues(part, { ...values, ...key }) ?? {}),
        );
        return [part, row] as const;
      }),
    );
    const there = found.flatMap(([part, row]) => (row ? [[part, row] as const] : []));
    return there.length === 0 ? undefined : new Map(there);
  }

  lookUp(op: Operation): Promise<Found | undefined> {
    return this.find(op);
  }

  asked(id: string): Values {
    return decodeKey(this.composite, id);
  }

  /** Each part looks for itself. */
  refusal(): undefined {
    return undefined;
  }

  notFound(): Promise<RouterOsError> {
    return Promise.resolve(new RouterOsError("the router has no such items"));
  }

  idle(): undefined {
    return undefined;
  }

  gone(): undefined {
    return undefined;
  }

  async wanted({ router, values }: Operation): Promise<Progress> {
    await refuseForbidden(router, this.composite.needs?.(values) ?? []);
    return { made: [] };
  }

  protect<T>({ router }: Operation, _found: unknown, _wanted: unknown, change: Change<T>) {
    return change.make(router);
  }

  async write(op: Operation, found: Found | undefined, { made }: Progress): Promise<Written> {
    const { router, values, before, isNew } = op;
    const olds = before.values;
    let isAsSent = true;
    for (const part of this.wantedParts(values)) {
      const wanted = partValues(part, values) ?? {};
      const lifecycle = this.lifecycles.get(part);
      if (isNew) await endRenames(op, part.menu, wanted);
      const written = isNew
        ? await lifecycle?.create(wanted)
        : await lifecycle?.update("", this.before(part, olds, wanted), wanted);
      isAsSent &&= !isNotAsSent(written?.outs ?? {});
      made.push({ part, wasThere: found?.has(part) === true });
    }
    for (const part of this.composite.parts) {
      const old = remembered(part, olds);
      if (old && part.encode(values) === undefined)
        await this.lifecycles.get(part)?.delete("", old);
    }
    if (!isNew && keyText(this.composite, olds) !== keyText(this.composite, values))
      await this.composite.clearUp(router, olds);
    await this.composite.then(router, values, olds);
    const outs = await outputsOf(this.composite, op.router, values, olds);
    const otherwise = isAsSent ? {} : { ...notAsSent, ...(await this.stored(op)) };
    return { id: keyText(this.composite, values), outs: { ...outs, ...otherwise } };
  }

  private wantedParts(values: Values): Part[] {
    return this.composite.parts.filter((part) => part.encode(values) !== undefined);
  }

  /**
   * A part as state knows it. A script also depends on the version of this package that wrote it, which is
   * not among its values: where that is another one, or state says that the part was edited, the part
   * is compared with the router in whole.
   */
  private before(part: Part, olds: Values, wanted: Values): Values {
    const old = remembered(part, olds);
    const isKnown =
      old !== undefined &&
      !isUnfinished(olds) &&
      olds[part.as] === undefined &&
      olds[madeBy] === this.composite.version(olds);
    return { ...(old ?? wanted), ...(isKnown ? {} : unfinished) };
  }

  isWritten(): Promise<boolean> {
    return Promise.resolve(true);
  }

  /** True when nothing was written; the parts of a new resource that were written are removed again. */
  async isUndone(
    { isNew, values }: Operation,
    _found: unknown,
    { made }: Progress,
    error: unknown,
  ): Promise<boolean> {
    if (error instanceof UnfinishedError) return false;
    if (made.length === 0) return true;
    // A part that was adopted must not be removed.
    const isOurs = isNew && made.every(({ wasThere }) => !wasThere);
    if (!isOurs || made.length === this.wantedParts(values).length) return false;
    try {
      for (const { part } of [...made].reverse())
        await this.lifecycles
          .get(part)
          ?.undo(partValues(part, values) ?? {}, remembered(part, values) ?? {});
      return true;
    } catch {
      return false;
    }
  }

  /** A trigger that may not have fired keeps its old value, so that the next run fires it. */
  halfDone({ before, values }: Operation): Values {
    const kept: Values = { ...values };
    for (const [property, { trigger }] of Object.entries(this.composite.properties)) {
      if (trigger !== true) continue;
      delete kept[property];
      if (before.values[property] !== undefined) kept[property] = before.values[property];
    }
    return { ...kept, ...rememberedKeys(this.composite, before.values, values) };
  }

  async read(op: Operation, found: Found): Promise<Known> {
    const { values } = op;
    const isGet = values[setByProgram] === undefined;
    const now: Values = { ...values };
    for (const { as } of this.composite.parts) delete now[as];
    for (const told of this.composite.tells) delete now[told];
    for (const part of this.wantedParts(values))
      Object.assign(now, driftOf(part, found.get(part), values));
    const inputs = inputsOf(this.composite, now, values);
    // One part may have the new name and the other one the old name.
    const kept = { ...withKeys(earlierKeys(values)), ...unfinishedOf(values) };
    const outputs = {
      ...(await outputsOf(this.composite, op.router, now, isGet ? {} : values)),
      ...kept,
    };
    for (const told of this.composite.tells)
      if (outputs[told] !== undefined) inputs[told] = outputs[told];
    return { id: keyText(this.composite, now), props: outputs, inputs };
  }

  /** Each part that another resource has is left alone by itself. */
  handOver(): Promise<undefined> {
    return Promise.resolve(undefined);
  }

  left(): Promise<undefined> {
    return Promise.resolve(undefined);
  }

  async leave({ router, values }: Operation): Promise<void> {
    for (const part of [...this.composite.parts].reverse()) {
      const old = remembered(part, values);
      if (old) await this.lifecycles.get(part)?.delete("", old);
    }
    await this.composite.clearUp(router, values);
  }

  isLeft(): Promise<boolean> {
    return Promise.resolve(true);
  }

  /** What the router stored differently from what was written. */
  private async stored(op: Operation): Promise<Values> {
    const found = await this.find(op);
    const drifts = this.wantedParts(op.values).map((part) =>
      driftOf(part, found?.get(part), op.values),
    );
    return Object.assign({}, ...drifts) as Values;
  }
}
