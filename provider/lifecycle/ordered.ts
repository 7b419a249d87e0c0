import { check } from "./check";
import { desiredWords, diff, differences, setByProgram } from "./diff";
import { RouterOsError, UnfinishedError, cannot } from "../errors";
import { idOf, setWords } from "./item";
import type { Operations, Surroundings } from "./lifecycle";
import { type Failure, type Menu, type Values, decodeAll, encodeAll, wordsOf } from "../menu";
import { refuseMissing } from "./obstacles";
import { moves, target } from "./ordered-plan";
import { isUnknown, settled } from "./outcome";
import type { Router } from "../router";
import { deviceOf, mark, markOf, setProperties, unlessUnfinished } from "./state";
import type { Row, Words } from "../transport/transport";
import { hasUnknown } from "./unknown";
import { type Write, confirmOf, protectedly, wayInOf } from "../window/guard";
import { puttingRulesBack } from "../window/rules";
import { refuseWithoutSafeMode } from "../window/whole-run";

/** A resource that is several rows of one ordered menu, in an order, among other people's rows. */
export interface Ordered extends Menu {
  /** One row: the table of its words. Its key is `name`, which the router keeps in the comment. */
  readonly row: Menu;
  /** What all rows have besides. */
  readonly words: Readonly<Record<string, string>>;
  /** True of a row that lets nobody out who would be in without it: made first, removed last. */
  opens(row: Values): boolean;
  /** True of a row that cannot become what is wanted by changing it: another is made, and it goes. */
  isMadeAnew?(row: Row, desired: Words): boolean;
  /** Refuses what would cut the way by which this very program reaches the router. */
  guard?(router: Router, rows: readonly Values[]): Promise<void>;
}

/** How a wrong place among other people's rows shows in a diff. */
const moved = "not where it belongs on the router";

/** The lifecycle of an ordered set: one resource, whatever it takes of adds, sets, moves and removes. */
export class OrderedLifecycle implements Operations {
  constructor(
    private readonly ordered: Ordered,
    private readonly surroundings: Surroundings,
  ) {}

  check(news: Values): { inputs: Values; failures: Failure[] } {
    const stated = hasUnknown(news["device"])
      ? { version: undefined, unknownDevice: undefined }
      : this.surroundings.stated(deviceOf(news));
    return check(this.ordered, news, stated);
  }

  diff(olds: Values, news: Values): ReturnType<typeof diff> {
    const answer = diff(this.ordered, olds, news);
    const isMoved = olds["place"] !== undefined;
    return unlessUnfinished(olds, answer.changes === false && isMoved ? {} : answer);
  }

  create(inputs: Values): Promise<{ id: string; outs: Values }> {
    return this.at("add", inputs, async (router) => {
      const there = this.own(await router.fresh(this.ordered.path), nameOf(inputs));
      if (there.length > 0 && inputs["adopt"] !== true)
        throw new RouterOsError(
          `the router already has ${there.length} rules whose comment begins with ${JSON.stringify(prefix(nameOf(inputs)))}. Set adopt: true to manage them`,
        );
      return { id: nameOf(inputs), outs: await this.write(router, inputs, {}) };
    });
  }

  update(_id: string, olds: Values, news: Values): Promise<{ outs: Values }> {
    return this.at("change", news, async (router) => ({
      outs: await this.write(router, news, olds),
    }));
  }

  read(id: string, props: Values): Promise<{ id?: string; props?: Values; inputs?: Values }> {
    const isGet = props[setByProgram] === undefined;
    const values: Values = isGet ? { ...props, name: id } : props;
    return this.at("read", values, async (router) => {
      const all = await router.rows(this.ordered.path);
      const own = this.own(all, nameOf(values));
      if (own.length === 0) {
        if (!isGet) return {};
        throw new RouterOsError(`the router has no rule with a comment ${prefix(id)}...`);
      }
      const before = rowsOf(values);
      const rules = own.map((row) => this.ruleOf(row, nameOf(values), before));
      const set = new Set<unknown>([values[setByProgram] ?? ["name", "rules"]].flat());
      const now: Values = { ...values, rules };
      const place = this.isInPlace(all, values) ? {} : { place: moved };
      const inputs = Object.fromEntries(
        Object.keys(this.ordered.properties).flatMap((property) =>
          set.has(property) && now[property] !== undefined ? [[property, now[property]]] : [],
        ),
      );
      return {
        id: nameOf(values),
        props: { ...this.outputsOf(now), ...place, ...markOf(values) },
        inputs: { ...inputs, ...place },
      };
    });
  }

  /** What keeps packets out goes first, so that nothing is cut on the way. */
  delete(_id: string, props: Values): Promise<void> {
    return this.at("remove", props, (router) =>
      this.guarded(router, "remove", [props], {
        make: (by) =>
          settled(by, async () => {
            const own = this.own(await by.fresh(this.ordered.path), nameOf(props));
            await this.remove(by, own);
          }),
        isMade: async (by) =>
          this.own(await by.fresh(this.ordered.path), nameOf(props)).length === 0,
      }),
    );
  }

  /** Whatever lets packets in or keeps them out concerns the way to the router. */
  private async guarded<T>(
    router: Router,
    verb: string,
    values: readonly Values[],
    change: Pick<Write<T>, "make" | "isMade">,
  ): Promise<T> {
    const { reach } = router;
    const confirm = confirmOf(values, reach);
    if (reach === undefined || confirm === "off") return change.make(router);
    if (confirm !== "always" && !(await wayInOf(router, reach))) return change.make(router);
    await refuseWithoutSafeMode(router, reach, this.ordered.noun);
    const names = values.map(nameOf).filter((name) => name !== "");
    const inverse = async () => {
      const rows = this.chain(await router.fresh(this.ordered.path));
      return puttingRulesBack(this.ordered, names.map(prefix), rows);
    };
    const what = `${verb} ${this.ordered.noun} ${JSON.stringify(names.at(-1))}`;
    return protectedly(router, reach, { what, ...change }, { inverse });
  }

  /** Brings the router's rows to what the program says, and looks that they are. */
  private async write(router: Router, values: Values, olds: Values): Promise<Values> {
    refuseMissing(this.ordered, await router.version(), values);
    const rules = rowsOf(values);
    await this.ordered.guard?.(router, rules);
    this.anchorIn(await router.fresh(this.ordered.path), values);
    const isNew = olds["name"] === undefined;
    return this.guarded(router, isNew ? "add" : "change", [olds, values], {
      make: (by) => this.carryOut(by, values, olds),
      isMade: (by) => this.isMade(by, values),
    });
  }

  private async isMade(router: Router, values: Values): Promise<boolean> {
    const rows = await router.fresh(this.ordered.path);
    const own = this.own(rows, nameOf(values));
    const wanted = rowsOf(values);
    const isSame = (row: Row, at: number) =>
      labelOf(row, nameOf(values)) === String(wanted[at]?.["name"]) &&
      differences(this.ordered.row, desiredWords(this.ordered.row, wanted[at] ?? {}), row)
        .length === 0;
    return own.length === wanted.length && own.every(isSame) && this.isInPlace(rows, values);
  }

  private async carryOut(router: Router, values: Values, olds: Values): Promise<Values> {
    const before = await router.fresh(this.ordered.path);
    try {
      await settled(router, () => this.converge(router, values, nameOf(olds)));
    } catch (error) {
      const now = isUnknown(error) ? undefined : await router.fresh(this.ordered.path);
      if (now && JSON.stringify(now) === JSON.stringify(before)) throw error;
      const said = cannot(
        this.what(olds["name"] === undefined ? "add" : "change", values, router),
        error,
      );
      const state = isUnknown(error) ? "What the router did is not known" : "A part of it is done";
      throw new UnfinishedError(
        `${said.message}. ${state}; the next pulumi up looks and finishes it`,
        nameOf(values),
        { ...this.outputsOf(values), ...mark },
        error,
      );
    }
    return this.outputsOf(values);
  }

  private async converge(router: Router, values: Values, oldName: string): Promise<void> {
    const { path, row: table } = this.ordered;
    const rules = new Map(rowsOf(values).map((rule) => [String(rule["name"]), rule]));
    const wanted = [...rules.keys()];
    let rows = await router.fresh(path);
    await this.rename(router, rows, oldName, nameOf(values));
    if (oldName !== "" && oldName !== nameOf(values)) rows = await router.fresh(path);

    const own = this.own(rows, nameOf(values));
    const byLabel = new Map<string, Row>();
    const extra: Row[] = [];
    for (const one of own) {
      const label = labelOf(one, nameOf(values));
      const desired = desiredWords(table, rules.get(label) ?? {});
      const fits = rules.has(label) && this.ordered.isMadeAnew?.(one, desired) !== true;
      if (fits && !byLabel.has(label)) byLabel.set(label, one);
      else extra.push(one);
    }
    const opens = (label: string) => this.ordered.opens(rules.get(label) ?? {});
    const place = target(
      wanted,
      this.placed(rows, values).filter(({ id }) => !extra.some((one) => one[".id"] === id)),
      this.anchorIn(rows, values),
    );
    const ids = new Map([...byLabel].map(([label, row]) => [label, idOf(row)]));
    const inPlace = new Set(place.inPlace);

    await this.remove(
      router,
      extra.filter((row) => !this.opensRow(row)),
    );
    for (const phase of [true, false]) {
      const chosen = new Set(wanted.filter((label) => opens(label) === phase));
      for (const label of chosen) {
        const current = byLabel.get(label);
        const rule = rules.get(label) ?? {};
        if (current) await setWords(table, router, desiredWords(table, rule), current);
      }
      for (const { labels, before } of moves(wanted, { ...place, inPlace }, chosen)) {
        const destination = before && "label" in before ? ids.get(before.label) : before?.id;
        await this.put(router, values, labels, rules, ids, destination);
        for (const label of labels) inPlace.add(label);
      }
    }
    await this.remove(
      router,
      extra.filter((row) => this.opensRow(row)),
    );
    await router.fresh(path);
  }

  /** Moves those that are there in as few commands as there are runs of them, and adds the others. */
  private async put(
    router: Router,
    values: Values,
    labels: readonly string[],
    rules: ReadonlyMap<string, Values>,
    ids: Map<string, string>,
    destination: string | undefined,
  ): Promise<void> {
    const { path, row: table, words } = this.ordered;
    let next = destination;
    let block: string[] = [];
    const flush = async () => {
      if (block.length === 0) return;
      const at = next === undefined ? {} : { destination: next };
      await router.run(`${path}/move`, { numbers: block.join(","), ...at });
      next = block[0];
      block = [];
    };
    for (const label of [...labels].reverse()) {
      const id = ids.get(label);
      if (id !== undefined) block.unshift(id);
      else {
        await flush();
        const own = encodeAll(table, rules.get(label) ?? {});
        const at = next === undefined ? {} : { "place-before": next };
        const comment = prefix(nameOf(values)) + label;
        next = await router.add(path, { ...words, ...own, comment, ...at });
        ids.set(label, next);
      }
    }
    await flush();
  }

  private async rename(
    router: Router,
    rows: readonly Row[],
    was: string,
    is: string,
  ): Promise<void> {
    if (was === "" || was === is) return;
    for (const row of this.own(rows, was))
      await router.set(this.ordered.path, row, { comment: prefix(is) + labelOf(row, was) });
  }

  private async remove(router: Router, rows: readonly Row[]): Promise<void> {
    const last = (row: Row) => Number(this.opensRow(row));
    for (const row of [...rows].sort((a, b) => last(a) - last(b)))
      await router.remove(this.ordered.path, row);
  }

  private opensRow(row: Row): boolean {
    return this.ordered.opens(decodeAll(this.ordered.row, row));
  }

  /** The rows that count for the order: those of our chain that somebody made. */
  private chain(rows: readonly Row[]): Row[] {
    const { words } = this.ordered;
    return rows.filter(
      (row) =>
        row["dynamic"] !== "true" &&
        Object.entries(words).every(([word, value]) => row[word] === value),
    );
  }

  private own(rows: readonly Row[], name: string): Row[] {
    return this.chain(rows).filter(({ comment }) => comment?.startsWith(prefix(name)) === true);
  }

  private placed(rows: readonly Row[], values: Values) {
    const own = new Set(this.own(rows, nameOf(values)));
    return this.chain(rows).map((row) => ({
      id: idOf(row),
      label: own.has(row) ? labelOf(row, nameOf(values)) : undefined,
    }));
  }

  /** Before which row ours belong: the one that is named, or the first that is somebody else's. */
  private anchorIn(rows: readonly Row[], values: Values): string | undefined {
    const own = new Set(this.own(rows, nameOf(values)));
    const others = this.chain(rows).filter((row) => !own.has(row));
    const named = values["before"];
    if (named === undefined) return others[0]?.[".id"];
    const anchor = others.find(({ comment }) => comment === named);
    if (anchor) return anchor[".id"];
    const comments = others.flatMap(({ comment }) => (comment === undefined ? [] : [comment]));
    throw new RouterOsError(
      `before: no rule of the chain has the comment ${JSON.stringify(named)}, only ${comments.map((one) => JSON.stringify(one)).join(", ") || "rules without one"}. Leave it out to stand at the top`,
    );
  }

  private isInPlace(rows: readonly Row[], values: Values): boolean {
    const own = this.placed(rows, values);
    const labels = own.flatMap(({ label }) => (label === undefined ? [] : [label]));
    try {
      const { inPlace } = target(labels, own, this.anchorIn(rows, values));
      return inPlace.size === new Set(labels).size;
    } catch {
      return false;
    }
  }

  /** A rule as the program would write it to get this row. */
  private ruleOf(row: Row, name: string, before: readonly Values[]): Values {
    const { row: table } = this.ordered;
    const label = labelOf(row, name);
    const known = before.find((rule) => rule["name"] === label) ?? {};
    const changed = new Set(
      differences(table, desiredWords(table, {}), row).map(({ property }) => property),
    );
    const shown = decodeAll(table, row);
    const rule: Values = { name: label };
    for (const { property } of wordsOf(table))
      if ((known[property] !== undefined || changed.has(property)) && shown[property] !== undefined)
        rule[property] = shown[property];
    if (rule["action"] === undefined && shown["action"] !== undefined)
      rule["action"] = shown["action"];
    return rule;
  }

  private outputsOf(values: Values): Values {
    const kept = Object.keys(this.ordered.properties).flatMap((property) =>
      values[property] === undefined ? [] : [[property, values[property]] as const],
    );
    const set = values[setByProgram] ?? setProperties(this.ordered, values);
    return { ...Object.fromEntries(kept), [setByProgram]: set };
  }

  private what(verb: string, values: Values, router: Router): string {
    return `${verb} ${this.ordered.noun} ${JSON.stringify(nameOf(values))} on ${router.label}`;
  }

  private async at<T>(
    verb: string,
    values: Values,
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

const nameOf = (values: Values): string =>
  typeof values["name"] === "string" ? values["name"] : "";

const rowsOf = (values: Values): Values[] =>
  Array.isArray(values["rules"]) ? (values["rules"] as Values[]) : [];

/** How the comments of our rows begin. */
const prefix = (name: string): string => `${name}: `;

const labelOf = (row: Row, name: string): string =>
  (row["comment"] ?? "").slice(prefix(name).length);
