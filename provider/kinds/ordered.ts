import { RouterOsError } from "../errors";
import {
  asMadeByRouter,
  decodeKey,
  keyText,
  notAsSent,
  type Ordered,
  setByProgram,
  setIn,
  unfinishedOf,
  type Values,
} from "../schema";
import { isUnknown, settled } from "../router/outcome";
import { confirmOf, withRollback, managementPathOf } from "../safety/guard";
import { isReachedByIpv6 } from "../safety/management-path";
import { refuseFirewallLockout } from "../safety/lockout";
import { puttingRulesBack } from "../safety/rules";
import { refuseWithoutSafeMode } from "../safety/whole-run";
import type { Reach } from "../router/reach";
import type { Router } from "../router/router";
import type { Row } from "../transport/transport";
import { stays, waysToTakeOver } from "./handover";
import type { Change, Item, Kind, Known, Written } from "./kind";
import type { Operation } from "./operation";
import { converge, removeRows } from "./ordered/converge";
import { markOf } from "./ordered/marks";
import { anchorIn, areSame, chain, isInPlace, type Labelled, moved, ownRows } from "./ordered/rows";
import { listed, ruleOf, rulesByLabel, rulesOf } from "./ordered/rules";
import { stored } from "./ordered/stored";
import { namesMade, refuseMissing } from "./row/obstacles";
import { setProperties } from "./row/state";

/** The rows before a change, once it began. */
interface Progress {
  before?: readonly Row[];
}

type Found = readonly Labelled[];

/** Several rows of one menu in an order: they are added, set, moved and removed in as few commands as possible. */
export class OrderedKind implements Kind<Found, Progress> {
  constructor(private readonly ordered: Ordered) {}

  items(values: Values): Item[] {
    return [{ menu: this.ordered, values }];
  }

  verb(verb: string): string {
    return verb;
  }

  drift(olds: Values): { changes?: boolean } | undefined {
    return olds["place"] === moved ? {} : undefined;
  }

  async find(op: Operation): Promise<Found | undefined> {
    const rows = await op.router.rows(this.ordered.path);
    const own = ownRows(this.ordered, rows, op.values);
    // An exclusive resource exists even when the chain is empty.
    return own.length === 0 && markOf(this.ordered, op.values) !== undefined ? undefined : own;
  }

  lookUp(op: Operation): Promise<Found | undefined> {
    return this.find(op);
  }

  asked(id: string): Values {
    return decodeKey(this.ordered, id);
  }

  refusal({ values }: Operation, found: Found): RouterOsError | undefined {
    if (found.length === 0) return undefined;
    const mark = markOf(this.ordered, values);
    const which =
      mark === undefined
        ? `${found.length} rows in ${this.where(values)}`
        : `${found.length} rules whose comment begins with ${JSON.stringify(mark)}`;
    return new RouterOsError(`the router already has ${which}. ${waysToTakeOver("them")}`);
  }

  /** `/ip/firewall/filter chain=forward`. */
  private where(values: Values): string {
    const words = Object.entries(this.ordered.words(values)).map(([word, is]) => `${word}=${is}`);
    return [this.ordered.path, ...words].join(" ");
  }

  notFound({ values }: Operation): Promise<RouterOsError> {
    const mark = markOf(this.ordered, values) ?? "";
    return Promise.resolve(new RouterOsError(`the router has no rule with a comment ${mark}...`));
  }

  idle(): undefined {
    return undefined;
  }

  gone(): undefined {
    return undefined;
  }

  async wanted(op: Operation): Promise<Progress> {
    const { router, values, before } = op;
    const rules = rulesOf(this.ordered, values);
    const version = await router.version();
    for (const rule of rules) refuseMissing(this.ordered.row, version, rule);
    await namesMade(this.ordered.row, op, rules, rulesOf(this.ordered, before.values));
    if (this.isOnTheWay(values))
      await refuseFirewallLockout(router, this.ordered.letsIn?.(values, rules) ?? rules);
    anchorIn(this.ordered, await router.fresh(this.ordered.path), values);
    return {};
  }

  /** A change of rules that may cut the way to the router is made in a window. */
  async protect<T>(
    { router, what, before, after }: Operation,
    _found: unknown,
    _wanted: unknown,
    change: Change<T>,
  ): Promise<T> {
    const { reach } = router;
    const sides = [before.values, after.values];
    const confirm = confirmOf(sides, reach);
    const known = sides.filter((side) => side[this.ordered.list] !== undefined);
    const isOnTheWay = known.some((values) => this.isOnTheWay(values));
    if (!isOnTheWay || reach === undefined || confirm === "off") return change.make(router);
    if (confirm !== "always" && !(await this.isOnOurWay(router, reach))) return change.make(router);
    await refuseWithoutSafeMode(router, reach, this.ordered.noun);
    const marks = known.map((side) => markOf(this.ordered, side));
    const inverse = async () => {
      const rows = chain(this.ordered, await router.fresh(this.ordered.path), after.values);
      const { path, row } = this.ordered;
      const menu = { path, row, words: this.ordered.words(after.values) };
      const prefixes = marks.flatMap((mark) => mark ?? []);
      return puttingRulesBack(menu, prefixes.length < marks.length ? undefined : prefixes, rows);
    };
    return withRollback(router, reach, { what, ...change }, { inverse });
  }

  async write(op: Operation, _found: unknown, wanted: Progress): Promise<Written> {
    const { router, values } = op;
    wanted.before = await router.fresh(this.ordered.path);
    await settled(router, () => converge(op, this.ordered));
    const rows = await router.rows(this.ordered.path);
    const now = await stored(op, this.ordered, rows, wanted.before);
    const outs = this.outputsOf(now.values);
    return {
      id: this.idOf(values),
      outs: now.isAsSent ? outs : { ...outs, ...notAsSent },
    };
  }

  async isWritten(op: Operation, { before }: Progress): Promise<boolean> {
    const rows = await op.router.fresh(this.ordered.path);
    try {
      const { isAsSent } = await stored(op, this.ordered, rows, before ?? rows, () => undefined);
      return isAsSent && (!op.isWhole || isInPlace(this.ordered, rows, op.values));
    } catch {
      return false;
    }
  }

  async isUndone(
    { router, values }: Operation,
    _found: unknown,
    { before }: Progress,
    error: unknown,
  ): Promise<boolean> {
    if (before === undefined) return true;
    if (isUnknown(error)) return false;
    return areSame(this.ordered, values, before, await router.fresh(this.ordered.path));
  }

  halfDone({ values }: Operation): Values {
    return this.outputsOf(values);
  }

  async read({ router, values }: Operation, found: Found): Promise<Known> {
    const { ordered } = this;
    const known = rulesByLabel(ordered, values);
    const rules = found.map((one) => {
      const rule = known.get(one.label);
      return [rule && one.label, ruleOf(ordered, one, rule, values)] as const;
    });
    const now: Values = { ...values, ...listed(ordered, rules) };
    const rows = await router.rows(ordered.path);
    const place = isInPlace(ordered, rows, now) ? {} : { place: moved };
    const isGet = values[setByProgram] === undefined;
    const set = isGet
      ? new Set<unknown>([...ordered.key, ordered.list, "menu", "order"])
      : setIn(values);
    const inputs = Object.fromEntries(
      Object.keys(ordered.properties).flatMap((property) =>
        set.has(property) && now[property] !== undefined ? [[property, now[property]]] : [],
      ),
    );
    return {
      id: this.idOf(values),
      props: { ...this.outputsOf(now), ...place, ...unfinishedOf(values) },
      inputs: { ...inputs, ...place },
    };
  }

  /** Rules of IPv6 decide over a connection by IPv6 alone, and those of IPv4 over one whose path is known. */
  private async isOnOurWay(router: Router, reach: Reach): Promise<boolean> {
    const isByIpv6 = await isReachedByIpv6(reach.endpoint);
    if (this.ordered.path.startsWith("/ipv6/")) return isByIpv6;
    return !isByIpv6 && (await managementPathOf(router, reach)) !== undefined;
  }

  private isOnTheWay(values: Values): boolean {
    return this.ordered.guards === "rules" && this.ordered.isOnTheWay?.(values) !== false;
  }

  handOver({ router, others, values }: Operation): Promise<string | undefined> {
    const isKept = others.keeps(this.ordered, values) !== undefined;
    return Promise.resolve(
      isKept ? stays(this.ordered, router.label, undefined, values) : undefined,
    );
  }

  left(): Promise<undefined> {
    return Promise.resolve(undefined);
  }

  /** Rules that keep packets out are removed first, so that the way to the router is never cut. */
  leave(op: Operation): Promise<void> {
    const { router } = op;
    return settled(router, async () => {
      const own = await this.own(op);
      await removeRows(router, this.ordered, own);
      const left = own.length === 0 ? [] : await this.own(op);
      if (left.length > 0)
        throw new RouterOsError(
          `the router answered and did not remove ${left.length} of ${own.length} rules`,
        );
    });
  }

  async isLeft(op: Operation): Promise<boolean> {
    return (await this.own(op)).length === 0;
  }

  /** The rows of a resource as they are now. */
  private async own({ router, values }: Operation): Promise<Row[]> {
    const rows = await router.fresh(this.ordered.path);
    return ownRows(this.ordered, rows, values).map(({ row }) => row);
  }

  private idOf(values: Values): string {
    const key = keyText(this.ordered, values);
    return key === "" ? this.ordered.path : key;
  }

  private outputsOf(values: Values): Values {
    const kept = Object.keys(this.ordered.properties).flatMap((property) =>
      values[property] === undefined ? [] : [[property, values[property]] as const],
    );
    const set = values[setByProgram] ?? setProperties(this.ordered, values);
    const made = values[asMadeByRouter];
    return {
      ...Object.fromEntries(kept),
      ...(made === undefined ? {} : { [asMadeByRouter]: made }),
      [setByProgram]: set,
    };
  }
}
