import { rowsTable, noTable } from "../../../provider/schema/routeros/rows";
import { statedRules } from "../../../provider/schema/routeros/rules";
import { menuData } from "../../../provider/schema/routeros/data";
import type { Menu, Values } from "../../../provider/schema";
import { statedMenu } from "../../../provider/schema/routeros/table";
import { decode } from "../../../provider/values";
import type { Resource } from "../resource";
import type { Place } from "./factory";
import type { Proof } from "./proof";
import { tablesByPath } from "../../provider";
import { saidBy } from "./words";

/** Fewer rows than these read better as one resource each. */
const manyRows = 20;

/** Rows that are one resource: a chain of rules, a list of addresses, a long table. */
export class Group {
  constructor(
    private readonly className: "Rules" | "Rows",
    private readonly menu: Menu,
    private readonly table: Menu,
    /** What all of the rows have. */
    private readonly own: Values,
    readonly places: readonly Place[],
  ) {}

  /** The resource, or why there is none. */
  async made(proof: Proof, isWhole: boolean): Promise<Resource | string> {
    const { className, menu, table, own } = this;
    const property = className === "Rules" ? "rules" : "rows";
    const common = className === "Rules" ? own : ((own["within"] ?? {}) as Values);
    const rows = this.places.map((place) => {
      const { values } = saidBy(table, place, isWhole);
      const action = table.properties["action"];
      // What a rule does is its meaning, also where it is what all rules do.
      if (action !== undefined && place.row["action"] !== undefined)
        values["action"] = decode(action.codec, place.row["action"]);
      return Object.fromEntries(Object.entries(values).filter(([name]) => !(name in common)));
    });
    const adopt = isWhole ? {} : { adopt: true };
    const values = { menu: menu.path, ...own, [property]: rows, ...adopt };
    const { inputs, failures } = proof.check(className, values);
    const [failure] = failures;
    if (failure !== undefined) return failure.reason;
    const many = { property, table } as const;
    const made = { menu, path: menu.path, className, values, many, inputs };
    if (!isWhole) return { ...made, id: menu.path, outputs: {} };
    const { id, props } = await proof.read(className, menu.path, inputs);
    if (id === undefined || props === undefined) return "state could not say what the router has";
    if (!proof.isSame(className, id, props, inputs)) return "state says otherwise than the router";
    return { ...made, id, outputs: props };
  }
}

/** The rows of a menu that are better in one resource than in one each. */
export function grouped(path: string, places: readonly Place[]): Group[] {
  const data = menuData(path);
  if (data === undefined || places.length === 0) return [];
  if (data.class === "ordered" && noTable(path, data) !== undefined) return chains(path, places);
  return tables(path, places);
}

function chains(path: string, places: readonly Place[]): Group[] {
  const ordered = statedRules(path)?.ordered;
  if (ordered === undefined) return [];
  const hasChains = ordered.row.properties["chain"] !== undefined;
  const byChain = by(places, (place) => (hasChains ? (place.row["chain"] ?? "") : ""));
  return [...byChain].map(([chain, own]) => {
    const said: Values = chain === "" ? {} : { chain };
    return new Group("Rules", ordered, ordered.row, said, own);
  });
}

/** Lists of addresses are each a thing; of other menus only many rows are. */
function tables(path: string, places: readonly Place[]): Group[] {
  const stated = statedMenu(path, tablesByPath.get(path));
  if (stated === undefined || noTable(path, stated.data) !== undefined) return [];
  const table = rowsTable(stated.menu);
  const group = (within: Values, own: readonly Place[]) =>
    new Group("Rows", table, table.row, within, own);
  if (/^\/ip(v6)?\/firewall\/address-list$/.test(path))
    return [...by(places, ({ row }) => row["list"] ?? "")].map(([list, own]) =>
      group({ within: { list } }, own),
    );
  return places.length > manyRows ? [group({}, places)] : [];
}

function by<T>(all: readonly T[], key: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const group = groups.get(key(one)) ?? [];
    group.push(one);
    groups.set(key(one), group);
  }
  return groups;
}
