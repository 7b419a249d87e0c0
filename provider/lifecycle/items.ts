import { RouterOsError } from "../errors";
import { Claimed } from "./claimed";
import type { Difference } from "./diff";
import { Lifecycle } from "./lifecycle";
import type { Operations, Surroundings } from "./operations";
import { hasUnknown } from "./unknown";
import { type Failure, type Menu, setByProgram, type Values, deviceOf } from "../schema";
import { type Stated, statedMenu, uncheckedMenu } from "../schema/routeros/table";
import { asMade, leaving, withMade } from "./as-made";
import { allMenus, missingMenu } from "../schema/routeros/data";
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
    const { version } = this.surroundings.stated(deviceOf(news));
    const stated = this.stated(path, version);
    if (stated === undefined && news["unchecked"] !== true)
      return refused("menu", noSuchMenu(path));
    const missing = stated && version !== undefined && missingMenu(version, stated.data);
    if (missing)
      return refused("menu", `menu: ${path}: ${missing}, and routeros:version is ${version}`);
    return this.lifecycle(path, olds, news, version).check(news, isNew);
  }

  diff(id: string, olds: Values, news: Values): Difference {
    const path = menuIn(news);
    const { version } = this.surroundings.stated(deviceOf(news));
    const left = leaving(this.table(path, olds, news, version), olds, news);
    // Only diff sees both sides: what the program said before, and what it says now.
    if (left.length > 0) throw new RouterOsError(`cannot change ${path}: ${left.join("; ")}`);
    return this.lifecycle(path, olds, news, version).diff(id, olds, news);
  }

  async create(inputs: Values): Promise<{ id: string; outs: Values }> {
    const version = await this.version(inputs);
    return this.lifecycle(menuIn(inputs), {}, inputs, version).create(inputs);
  }

  async update(id: string, olds: Values, news: Values): Promise<{ outs: Values }> {
    const version = await this.version(news);
    return this.lifecycle(menuIn(news), olds, news, version).update(id, olds, news);
  }

  async read(id: string, props: Values): Promise<{ id?: string; props?: Values; inputs?: Values }> {
    const path = menuIn(props);
    const version = await this.version(props);
    const table = this.table(path, props, props, version);
    const known = await this.lifecycle(path, props, props, version).read(id, props);
    if (known.props === undefined || props[setByProgram] === undefined) return known;
    return { ...known, props: withMade(table, props, known.props) };
  }

  async delete(id: string, props: Values): Promise<void> {
    const version = await this.version(props);
    return this.lifecycle(menuIn(props), props, props, version).delete(id, props);
  }

  /** The router is asked where the program does not say its version, and a menu is another before one. */
  private async version(values: Values): Promise<string | undefined> {
    const device = deviceOf(values);
    const { version } = this.surroundings.stated(device);
    const isOther = this.stated(menuIn(values), undefined)?.data.wasOne === true;
    return isOther ? (version ?? (await this.surroundings.router(device).version())) : version;
  }

  private stated(path: string, version: string | undefined): Stated | undefined {
    const at = `${path} ${version ?? ""}`;
    if (!this.tables.has(at)) this.tables.set(at, statedMenu(path, this.byHand.get(path), version));
    return this.tables.get(at);
  }

  private table(path: string, olds: Values, news: Values, version: string | undefined): Menu {
    const stated = this.stated(path, version);
    const isUnchecked = news["unchecked"] === true || olds["unchecked"] === true;
    if (!isUnchecked && stated !== undefined) return stated.menu;
    return uncheckedMenu(path, { ...olds, ...news }, stated);
  }

  private lifecycle(
    path: string,
    olds: Values,
    news: Values,
    version: string | undefined,
  ): Lifecycle {
    const table = this.table(path, olds, news, version);
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
  const near = menuLike(path);
  const hint = near === undefined ? "." : `: did you mean ${near}?`;
  return `menu: ${JSON.stringify(path)} is no menu that this package knows${hint} If it is one of your hardware's or of a newer RouterOS, set unchecked: true`;
}

/** As a console takes it: `ip pool`; the beginning of a path; or what is nearly written so. */
function menuLike(path: string): string | undefined {
  const all = allMenus();
  const parts = path
    .toLowerCase()
    .split(/[/\s]+/)
    .filter((part) => part !== "");
  const spelled = `/${parts.join("/")}`;
  if (all.includes(spelled)) return spelled;
  const [begun] = all
    .filter((one) => parts.length > 1 && one.startsWith(spelled))
    .sort((one, other) => one.length - other.length);
  return begun ?? nearest(spelled, all);
}
