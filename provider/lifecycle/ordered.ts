import { RouterOsError } from "../errors";
import { check } from "./check";
import { diff } from "./diff";
import { setByProgram } from "./remembered";
import { stays, waysToTakeOver } from "./handover";
import { refuseMissing } from "./obstacles";
import { type Operations, type Surroundings, halfDone, onRouter } from "./operations";
import { isUnknown, settled } from "../router/outcome";
import { differenceText, notAsSent, subject, warnStored } from "./stored";
import { deviceOf, markOf, setProperties, unlessUnfinished } from "./state";
import { hasUnknown } from "./unknown";
import { type Failure, type Ordered, type Values, desiredWords, differences } from "../schema";
import type { Router } from "../router/router";
import type { Row } from "../transport/transport";
import { type Write, confirmOf, withRollback, managementPathOf } from "../safety/guard";
import { refuseFirewallLockout } from "../safety/lockout";
import { puttingRulesBack } from "../safety/rules";
import { refuseWithoutSafeMode } from "../safety/whole-run";
import { converge, removeRows } from "../kinds/ordered/converge";
import {
  anchorIn,
  areSame,
  chain,
  isInPlace,
  labelOf,
  nameOf,
  ownRows,
  prefix,
  ruleOf,
  rulesOf,
} from "../kinds/ordered/rows";

/** How a wrong place among other people's rows shows in a diff. */
const moved = "not where it belongs on the router";

/** The lifecycle of an ordered set: one resource, whatever it takes of adds, sets, moves and removes. */
export class OrderedLifecycle implements Operations {
  constructor(
    private readonly ordered: Ordered,
    private readonly surroundings: Surroundings,
  ) {}

  check(news: Values, isNew: boolean): { inputs: Values; failures: Failure[] } {
    const stated = hasUnknown(news["device"])
      ? { version: undefined, unknownDevice: undefined }
      : this.surroundings.stated(deviceOf(news));
    const result = check(this.ordered, news, stated);
    if (result.failures.length === 0)
      this.surroundings.program.checked(this.ordered, result.inputs, isNew);
    return result;
  }

  diff(id: string, olds: Values, news: Values): ReturnType<typeof diff> {
    const answer = diff(this.ordered, olds, news);
    this.surroundings.program.compared(this.ordered, news, id, answer.replaces !== undefined);
    const isMoved = olds["place"] !== undefined;
    return unlessUnfinished(olds, answer.changes === false && isMoved ? {} : answer);
  }

  create(inputs: Values): Promise<{ id: string; outs: Values }> {
    this.surroundings.program.wrote(this.ordered, inputs);
    return this.at("add", inputs, async (router) => {
      const there = ownRows(this.ordered, await router.fresh(this.ordered.path), nameOf(inputs));
      if (there.length > 0 && inputs["adopt"] !== true)
        throw new RouterOsError(
          `the router already has ${there.length} rules whose comment begins with ${JSON.stringify(prefix(nameOf(inputs)))}. ${waysToTakeOver("them")}`,
        );
      return { id: nameOf(inputs), outs: await this.write(router, inputs, {}) };
    });
  }

  update(_id: string, olds: Values, news: Values): Promise<{ outs: Values }> {
    this.surroundings.program.wrote(this.ordered, news);
    return this.at("change", news, async (router) => ({
      outs: await this.write(router, news, olds),
    }));
  }

  read(id: string, props: Values): Promise<{ id?: string; props?: Values; inputs?: Values }> {
    const isGet = props[setByProgram] === undefined;
    const values: Values = isGet ? { ...props, name: id } : props;
    return this.at("read", values, async (router) => {
      const all = await router.rows(this.ordered.path);
      const own = ownRows(this.ordered, all, nameOf(values));
      if (own.length === 0) {
        if (!isGet) return {};
        throw new RouterOsError(`the router has no rule with a comment ${prefix(id)}...`);
      }
      if (isGet) this.surroundings.program.reads(this.ordered, values);
      const before = rulesOf(values);
      const rules = own.map((row) => ruleOf(this.ordered, row, nameOf(values), before));
      const set = new Set<unknown>([values[setByProgram] ?? ["name", "rules"]].flat());
      const now: Values = { ...values, rules };
      const place = isInPlace(this.ordered, all, values) ? {} : { place: moved };
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
    return this.at("remove", props, async (router) => {
      if (this.surroundings.program.keeps(this.ordered, props)) {
        console.warn(stays(this.ordered, router.label, undefined, props));
        return;
      }
      await this.guarded(router, "remove", [props], {
        make: (by) =>
          settled(by, async () => {
            const own = await this.own(by, props);
            await removeRows(by, this.ordered, own);
            const left = own.length === 0 ? [] : await this.own(by, props);
            if (left.length > 0)
              throw new RouterOsError(
                `the router answered and did not remove ${left.length} of ${own.length} rules`,
              );
          }),
        isMade: async (by) => (await this.own(by, props)).length === 0,
      });
    });
  }

  /** The rows of a resource as they are now. */
  private async own(router: Router, values: Values): Promise<Row[]> {
    return ownRows(this.ordered, await router.fresh(this.ordered.path), nameOf(values));
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
    if (confirm !== "always" && !(await managementPathOf(router, reach)))
      return change.make(router);
    await refuseWithoutSafeMode(router, reach, this.ordered.noun);
    const names = values.map(nameOf).filter((name) => name !== "");
    const inverse = async () => {
      const rows = chain(this.ordered, await router.fresh(this.ordered.path));
      return puttingRulesBack(this.ordered, names.map(prefix), rows);
    };
    const what = `${verb} ${this.ordered.noun} ${JSON.stringify(names.at(-1))}`;
    return withRollback(router, reach, { what, ...change }, { inverse });
  }

  /** Brings the router's rows to what the program says, and looks that they are. */
  private async write(router: Router, values: Values, olds: Values): Promise<Values> {
    refuseMissing(this.ordered, await router.version(), values);
    const rules = rulesOf(values);
    if (this.ordered.guards === "rules") await refuseFirewallLockout(router, rules);
    anchorIn(this.ordered, await router.fresh(this.ordered.path), values);
    const isNew = olds["name"] === undefined;
    return this.guarded(router, isNew ? "add" : "change", [olds, values], {
      make: (by) => this.carryOut(by, values, olds),
      isMade: (by) => this.isMade(by, values),
    });
  }

  private async isMade(router: Router, values: Values): Promise<boolean> {
    const rows = await router.fresh(this.ordered.path);
    const own = ownRows(this.ordered, rows, nameOf(values));
    const wanted = rulesOf(values);
    const isSame = (row: Row, at: number) =>
      labelOf(row, nameOf(values)) === String(wanted[at]?.["name"]) &&
      differences(this.ordered.row, desiredWords(this.ordered.row, wanted[at] ?? {}), row)
        .length === 0;
    return (
      own.length === wanted.length && own.every(isSame) && isInPlace(this.ordered, rows, values)
    );
  }

  private async carryOut(router: Router, values: Values, olds: Values): Promise<Values> {
    const before = await router.fresh(this.ordered.path);
    try {
      await settled(router, () => converge(router, this.ordered, values, nameOf(olds)));
      return await this.stored(router, values);
    } catch (error) {
      const now = isUnknown(error) ? undefined : await router.fresh(this.ordered.path);
      if (now && areSame(this.ordered, before, now)) throw error;
      const what = this.what(olds["name"] === undefined ? "add" : "change", values);
      const where = `${what} on ${router.label}`;
      throw halfDone(where, nameOf(values), this.outputsOf(values), error);
    }
  }

  /** The outputs: the rules as the router has them now, which may be others than it was sent. */
  private async stored(router: Router, values: Values): Promise<Values> {
    const { row: table } = this.ordered;
    const name = nameOf(values);
    const own = ownRows(this.ordered, await router.rows(this.ordered.path), name);
    const wanted = rulesOf(values);
    const labels = own.map((row) => labelOf(row, name));
    if (wanted.map((rule) => rule["name"]).join("\0") !== labels.join("\0"))
      throw new RouterOsError(
        `the router answered and has ${JSON.stringify(labels)} where the program says ${JSON.stringify(wanted.map((rule) => rule["name"]))}`,
      );
    const otherwise = own.map((row, at) =>
      differences(table, desiredWords(table, wanted[at] ?? {}), row),
    );
    if (otherwise.every((one) => one.length === 0)) return this.outputsOf(values);
    const told = otherwise.flatMap((all, at) =>
      all.map((one) => `rule ${JSON.stringify(labels[at])}: ${differenceText(table, one)}`),
    );
    warnStored(`${subject(this.ordered, values)} on ${router.label}`, told.join("; "));
    const rules = own.map((row, at) =>
      otherwise[at]?.length === 0
        ? wanted[at]
        : { ...wanted[at], ...ruleOf(this.ordered, row, name, wanted) },
    );
    return { ...this.outputsOf({ ...values, rules }), ...notAsSent };
  }

  private outputsOf(values: Values): Values {
    const kept = Object.keys(this.ordered.properties).flatMap((property) =>
      values[property] === undefined ? [] : [[property, values[property]] as const],
    );
    const set = values[setByProgram] ?? setProperties(this.ordered, values);
    return { ...Object.fromEntries(kept), [setByProgram]: set };
  }

  private what(verb: string, values: Values): string {
    return `${verb} ${this.ordered.noun} ${JSON.stringify(nameOf(values))}`;
  }

  private at<T>(
    verb: string,
    values: Values,
    operation: (router: Router) => Promise<T>,
  ): Promise<T> {
    return onRouter(this.surroundings, values, this.what(verb, values), operation);
  }
}
