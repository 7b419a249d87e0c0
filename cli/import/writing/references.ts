import { menuData } from "../../../provider/schema/routeros/data";
import { type Menu, type Values, wordName } from "../../../provider/schema";
import type { Named } from "./named";

/** Which resources a value names, by the text that names each: all of them, or the parts of a list. */
export type References = ReadonlyMap<string, Named>;

interface Row {
  table: Menu;
  values: Values;
}

/** Finds the resource that makes what a property names. */
export class Index {
  private readonly byName = new Map<string, Named>();

  constructor(resources: readonly Named[]) {
    for (const one of resources) {
      const name = nameOf(one);
      if (name === undefined) continue;
      this.byName.set(`${one.path} ${name}`, one);
      if (isInterface(one)) this.byName.set(`/interface ${name}`, one);
    }
  }

  /** The resources that a property of one names, by their names; `values` are of a row of it. */
  of(resource: Named, property: string, { table, values }: Row): References {
    const traits = table.properties[property];
    const value = values[property];
    const menu = traits?.refersTo ?? named[`${resource.path} ${wordName(property, traits)}`];
    if (menu === undefined) return new Map();
    const texts = [value].flat().filter((one): one is string => typeof one === "string");
    return new Map(
      texts.flatMap((text) => {
        const bare = text.replace(/^!/, "");
        const found =
          this.byName.get(`${menu} ${bare}`) ??
          (menu === "/interface" ? this.byName.get(`/interface/list ${bare}`) : undefined);
        return found === undefined || found.variable === resource.variable
          ? []
          : [[text, found] as const];
      }),
    );
  }
}

/** References of menus that no schema states. */
const named: Readonly<Record<string, string>> = {
  "/ip/route routing-table": "/routing/table",
  "/ipv6/route routing-table": "/routing/table",
  "/routing/rule table": "/routing/table",
  "/routing/bgp/network instance": "/routing/bgp/instance",
  "/routing/bgp/peer instance": "/routing/bgp/instance",
  "/routing/ospf/network area": "/routing/ospf/area",
};

/** What others call an item; a port that keeps its factory name has that. */
function nameOf({ values, className }: Named): string | undefined {
  const name = values["name"] ?? (className === "EthernetPort" ? values["port"] : undefined);
  return typeof name === "string" ? name : undefined;
}

/** The property of a resource that others refer to, where it is always there. */
export function outputFor({ className, menu }: Named): string | undefined {
  // A port that keeps its factory name says that one.
  if (className === "EthernetPort") return "name";
  // An item that has a name says it, whoever gave it.
  if (className === "Item") return menu.properties["name"] === undefined ? undefined : "name";
  return menu.properties["name"]?.required === true ? "name" : undefined;
}

/** Menus elsewhere whose items are interfaces, too. */
const ofInterfaces: ReadonlySet<string> = new Set(["/caps-man/interface", "/ip/vrf"]);

const isInterface = ({ path, menu }: Named): boolean =>
  menu.isInterface ||
  ofInterfaces.has(path) ||
  (/^\/interface\/[^/]+$/.test(path) && !menuData(path)?.required?.includes("list"));
