import { RouterOsError } from "../errors";
import { Claimed } from "./claimed";
import type { Difference } from "./diff";
import { Lifecycle } from "./lifecycle";
import type { Operations, Surroundings } from "./operations";
import { hasUnknown } from "./unknown";
import { type Failure, type Menu, setByProgram, type Values, deviceOf } from "../schema";
import { type Stated, statedMenu, uncheckedMenu } from "../schema/routeros/table";
import { asMade, leaving, withMade } from "./as-made";
import { allMenus } from "../schema/routeros/data";
import { missingIn } from "../schema/version";
import { nearest } from "../values";

/** How the text in state calls what answers items, for ever. */
export const itemHandler = "Item";

/**
 * Items of any menu of RouterOS: each resource names its menu. What the program does not set stays as the
 * router made it, so each operation has a table of its own, with the values of that row as defaults.
 */
export class Items implements Operations {
  private readonly tables = new Map<string, Stated | undefined>();
  private readonly claimed = new Map<string, Claimed>();

  /** `byHand` are the tables of menus that have a class of their own, by path. */
  constructor(
    private readonly surroundings: Surroundings,
    private readonly byHand: ReadonlyMap<string, Menu>,
  ) {}

  check(news: Values, isNew: boolean, olds: Values): { inputs: Values; failures: Failure[] } {
    const path = news["menu"];
    if (typeof path !== "string" || hasUnknown(path))
      return refused("menu", "menu is required: write the path of one, such as /ip/pool, as it is");
    const stated = this.stated(path);
    if (stated === undefined && news["unchecked"] !== true)
      return refused("menu", noSuchMenu(path));
    const { version } = this.surroundings.stated(deviceOf(news));
    const missing = stated && version !== undefined && missingIn(version, stated.data);
    if (missing)
      return refused("menu", `menu: ${path}: ${missing}, and routeros:version is ${version}`);
    return this.lifecycle(path, olds, news).check(news, isNew);
  }

  diff(id: string, olds: Values, news: Values): Difference {
    const path = menuIn(news);
    const left = leaving(this.table(path, olds, news), olds, news);
    // Only diff sees both sides: what the program said before, and what it says now.
    if (left.length > 0) throw new RouterOsError(`cannot change ${path}: ${left.join("; ")}`);
    return this.lifecycle(path, olds, news).diff(id, olds, news);
  }

  create(inputs: Values): Promise<{ id: string; outs: Values }> {
    return this.lifecycle(menuIn(inputs), {}, inputs).create(inputs);
  }

  update(id: string, olds: Values, news: Values): Promise<{ outs: Values }> {
    return this.lifecycle(menuIn(news), olds, news).update(id, olds, news);
  }

  async read(id: string, props: Values): Promise<{ id?: string; props?: Values; inputs?: Values }> {
    const path = menuIn(props);
    const table = this.table(path, props, props);
    const known = await this.lifecycle(path, props, props).read(id, props);
    if (known.props === undefined || props[setByProgram] === undefined) return known;
    return { ...known, props: withMade(table, props, known.props) };
  }

  delete(id: string, props: Values): Promise<void> {
    return this.lifecycle(menuIn(props), props, props).delete(id, props);
  }

  private stated(path: string): Stated | undefined {
    if (!this.tables.has(path)) this.tables.set(path, statedMenu(path, this.byHand.get(path)));
    return this.tables.get(path);
  }

  private table(path: string, olds: Values, news: Values): Menu {
    const stated = this.stated(path);
    const isUnchecked = news["unchecked"] === true || olds["unchecked"] === true;
    if (!isUnchecked && stated !== undefined) return stated.menu;
    return uncheckedMenu(path, { ...olds, ...news }, stated);
  }

  private lifecycle(path: string, olds: Values, news: Values): Lifecycle {
    const table = this.table(path, olds, news);
    const claimed = this.claimed.get(path) ?? new Claimed(table);
    this.claimed.set(path, claimed);
    return new Lifecycle(asMade(table, olds, news), this.surroundings, claimed);
  }
}

const refused = (property: string, reason: string) => ({
  inputs: {},
  failures: [{ property, reason }],
});

/** The menu of values that have passed check. */
const menuIn = (values: Values): string => String(values["menu"]);

export function noSuchMenu(path: string): string {
  const all = allMenus();
  const near = nearest(path, all);
  const hint = near === undefined ? "" : `: did you mean ${near}?`;
  return `menu: ${JSON.stringify(path)} is no menu that this package knows${hint} If it is one of your hardware's or of a newer RouterOS, set unchecked: true`;
}
