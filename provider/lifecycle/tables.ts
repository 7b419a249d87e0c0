import { RouterOsError } from "../errors";
import type { Failure, Menu, Table, Values } from "../schema";
import { deviceOf } from "../schema";
import { dataIn, missingMenu } from "../schema/routeros/data";
import { noTable, rowsTable, uncheckedRows } from "../schema/routeros/rows";
import { type Stated, statedMenu } from "../schema/routeros/table";
import { Claimed } from "./claimed";
import type { Difference } from "./diff";
import { noSuchMenu } from "./items";
import { Lifecycle } from "./lifecycle";
import type { Operations, Surroundings } from "./operations";
import { hasUnknown } from "./unknown";

/** How the text in state calls what answers many rows as one resource, for ever. */
export const rowsHandler = "Rows";

/** Many rows of a menu as one resource: each resource names its menu. */
export class Tables implements Operations {
  private readonly tables = new Map<string, { table: Table; stated: Stated } | undefined>();

  /** `byHand` are the tables of menus that have a class of their own, by path. */
  constructor(
    private readonly surroundings: Surroundings,
    private readonly byHand: ReadonlyMap<string, Menu>,
  ) {}

  check(news: Values, isNew: boolean): { inputs: Values; failures: Failure[] } {
    const path = news["menu"];
    if (typeof path !== "string" || hasUnknown(path))
      return refused("menu is required: write the path of one, such as /ip/firewall/address-list");
    const known = this.known(path);
    if (known === undefined && news["unchecked"] !== true) return refused(noSuchMenu(path));
    const { version } = this.surroundings.stated(deviceOf(news));
    const none = noTable(path, known && dataIn(known.stated.data, version));
    if (none !== undefined) return refused(`menu: ${none}`);
    const missing = known && version !== undefined && missingMenu(version, known.stated.data);
    if (missing) return refused(`menu: ${path}: ${missing}, and routeros:version is ${version}`);
    return this.lifecycle(news).check(news, isNew);
  }

  diff(id: string, olds: Values, news: Values): Difference {
    return this.lifecycle(news).diff(id, olds, news);
  }

  async create(inputs: Values): Promise<{ id: string; outs: Values }> {
    await this.refuseOne(inputs);
    return this.lifecycle(inputs).create(inputs);
  }

  async update(id: string, olds: Values, news: Values): Promise<{ outs: Values }> {
    await this.refuseOne(news);
    return this.lifecycle(news, olds).update(id, olds, news);
  }

  read(id: string, props: Values): Promise<{ id?: string; props?: Values; inputs?: Values }> {
    return this.lifecycle(props).read(id, props);
  }

  delete(id: string, props: Values): Promise<void> {
    return this.lifecycle(props).delete(id, props);
  }

  /** Where a program does not say the version, only the router tells that a menu exists once there. */
  private async refuseOne(values: Values): Promise<void> {
    const path = String(values["menu"]);
    const data = this.known(path)?.stated.data;
    if (data?.wasOne !== true) return;
    const router = this.surroundings.router(deviceOf(values));
    const none = noTable(path, dataIn(data, await router.version()));
    if (none !== undefined)
      throw new RouterOsError(`cannot set rows of ${path} on ${router.label}: menu: ${none}`);
  }

  private known(path: string) {
    if (!this.tables.has(path)) {
      const stated = statedMenu(path, this.byHand.get(path));
      this.tables.set(path, stated && { table: rowsTable(stated.menu), stated });
    }
    return this.tables.get(path);
  }

  /** Rows claim nothing from each other, so each resource gets a book of its own. */
  private lifecycle(values: Values, olds: Values = {}): Lifecycle {
    const path = String(values["menu"]);
    const known = this.known(path);
    const isUnchecked = values["unchecked"] === true || olds["unchecked"] === true;
    const table =
      isUnchecked || known === undefined
        ? uncheckedRows(path, both(olds, values), known?.stated)
        : known.table;
    return new Lifecycle(table, this.surroundings, new Claimed(table));
  }
}

/** The rows before and after, from which the table of an unchecked menu takes its words. */
const both = (olds: Values, values: Values): Values => ({
  ...values,
  within: { ...(olds["within"] as Values), ...(values["within"] as Values) },
  rows: [olds["rows"], values["rows"]].flatMap((rows) => Object.values((rows ?? {}) as Values)),
});

const refused = (reason: string) => ({ inputs: {}, failures: [{ property: "menu", reason }] });
