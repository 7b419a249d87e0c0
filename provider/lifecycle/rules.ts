import { keysOf } from "../kinds/ordered/keys";
import { labelsOf, rulesByLabel } from "../kinds/ordered/rules";
import {
  asMadeByRouter,
  deviceOf,
  type Failure,
  type Menu,
  type Ordered,
  type Values,
} from "../schema";
import { allMenus } from "../schema/routeros/data";
import { isOrdered, type StatedRules, statedRules } from "../schema/routeros/rules";
import { missingIn, missingWith } from "../schema/version";
import { decode, encode, inList, nearest } from "../values";
import { Claimed } from "./claimed";
import type { Difference } from "./diff";
import { Lifecycle } from "./lifecycle";
import type { Operations, Surroundings } from "./operations";
import { hasUnknown } from "./unknown";

/** How the text in state calls what answers rules, for ever. */
export const rulesHandler = "Rules";

/**
 * The rules of a chain, or of a whole ordered menu: each resource names its own. A program writes a list;
 * state has a map by key with the order beside it, because Pulumi compares lists by position.
 */
export class RulesOf implements Operations {
  private readonly claimed = new Map<string, Claimed>();

  constructor(private readonly surroundings: Surroundings) {}

  check(news: Values, isNew: boolean, olds: Values): { inputs: Values; failures: Failure[] } {
    const path = news["menu"];
    if (typeof path !== "string" || hasUnknown(path))
      return refused(
        "menu is required: write the path of one, such as /ip/firewall/filter, as it is",
      );
    const stated = statedRules(path);
    if (stated === undefined) return refused(noSuchMenu(path));
    const { version } = this.surroundings.stated(deviceOf(news));
    const missing = version === undefined ? undefined : missingIn(version, stated.data);
    if (missing) return refused(`menu: ${path}: ${missing}, and routeros:version is ${version}`);
    const { ordered } = stated;
    const given = news["rules"];
    const lifecycle = this.lifecycle(stated);
    // Mistakes in rules name the position in the program's list, so they are looked for before it becomes a map.
    const first = lifecycle.check(news, isNew);
    const known = Array.isArray(given) ? (given as unknown[]) : [];
    first.failures.push(...known.flatMap((rule, at) => mistakesOf(ordered.row, rule, at, version)));
    if (first.failures.length > 0 || isSentinel(given)) return first;
    const spelt = hasUnknown(given) ? given : first.inputs["rules"];
    const form = inState(ordered, spelt, news, olds);
    return lifecycle.check({ ...news, ...form }, isNew);
  }

  diff(id: string, olds: Values, news: Values): Difference {
    return this.of(news).diff(id, olds, news);
  }

  create(inputs: Values): Promise<{ id: string; outs: Values }> {
    return this.of(inputs).create(inputs);
  }

  update(id: string, olds: Values, news: Values): Promise<{ outs: Values }> {
    const { [asMadeByRouter]: made } = olds;
    // The values that the router gave to open words of rules are in state only.
    return this.of(news).update(
      id,
      olds,
      made === undefined ? news : { ...news, [asMadeByRouter]: made },
    );
  }

  read(id: string, props: Values): Promise<{ id?: string; props?: Values; inputs?: Values }> {
    return this.of(props).read(id, props);
  }

  delete(id: string, props: Values): Promise<void> {
    return this.of(props).delete(id, props);
  }

  private of(values: Values): Lifecycle {
    const path = String(values["menu"]);
    const stated = statedRules(path);
    if (stated === undefined) throw new Error(noSuchMenu(path));
    return this.lifecycle(stated);
  }

  private lifecycle({ ordered }: StatedRules): Lifecycle {
    const claimed = this.claimed.get(ordered.path) ?? new Claimed(ordered);
    this.claimed.set(ordered.path, claimed);
    return new Lifecycle(ordered, this.surroundings, claimed);
  }
}

const refused = (reason: string) => ({ inputs: {}, failures: [{ property: "menu", reason }] });

const isSentinel = (value: unknown): boolean => typeof value !== "object" && hasUnknown(value);

/** The rules by key, and their order, from a list or, with `ignoreChanges`, from the form in state. */
function inState(ordered: Ordered, given: unknown, news: Values, olds: Values): Values {
  const before = [...rulesByLabel(ordered, olds)];
  if (!Array.isArray(given)) {
    // They come from state, and so does their order.
    const { order = news["order"] } = olds;
    return { order: labelsOf(ordered, { rules: given, order }).join("\n") };
  }
  const isKnown = !hasUnknown(given);
  const rules = (given as unknown[]).map(
    (rule) => [undefined, isKnown ? (rule as Values) : spelled(ordered.row, rule)] as const,
  );
  const keys = keysOf(ordered.row, rules, before);
  return { rules: Object.fromEntries(keys), order: keys.map(([key]) => key).join("\n") };
}

/** A rule in canonical spelling as far as it is known. */
function spelled(row: Menu, rule: unknown): Values {
  if (typeof rule !== "object" || rule === null) return rule as Values;
  return Object.fromEntries(
    Object.entries(rule).flatMap(([property, value]) => {
      const codec = row.properties[property]?.codec;
      if (value === undefined || value === null) return [];
      if (codec === undefined || hasUnknown(value)) return [[property, value as unknown]];
      const encoded = encode(codec, value);
      return [[property, "text" in encoded ? decode(codec, encoded.text) : (value as unknown)]];
    }),
  );
}

/** Mistakes that a check of the whole list does not see: words of another version, and words beside an unknown value. */
function mistakesOf(row: Menu, rule: unknown, at: number, version: string | undefined): Failure[] {
  if (typeof rule !== "object" || rule === null) return [];
  const isOpen = hasUnknown(rule);
  return Object.entries(rule).flatMap(([property, value]) => {
    if (value === undefined || value === null || hasUnknown(value)) return [];
    const traits = row.properties[property];
    const said = (reason: string) => [
      { property: "", reason: `${inList("rules", at, property)}: ${reason}` },
    ];
    if (traits === undefined) return isOpen ? said(`there is no such word in ${row.path}`) : [];
    const encoded = isOpen ? encode(traits.codec, value) : undefined;
    if (encoded !== undefined && "refused" in encoded) return said(`write ${encoded.refused}`);
    const missing = version === undefined ? undefined : missingWith(version, traits, value);
    if (missing === undefined) return [];
    return said(`${missing}, and routeros:version is ${version}; leave it out`);
  });
}

function noSuchMenu(path: string): string {
  const all = allMenus();
  if (all.includes(path))
    return `menu: the rows of ${path} have no order: write Item resources, or one of ${ordered(all).join(", ")}`;
  const near = nearest(path, ordered(all));
  const hint = near === undefined ? "" : `: did you mean ${near}?`;
  return `menu: ${JSON.stringify(path)} is no menu that this package knows${hint}`;
}

const ordered = (all: readonly string[]): string[] => all.filter(isOrdered);
