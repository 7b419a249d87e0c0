import * as pulumi from "@pulumi/pulumi";
import * as menus from "../../provider/menus";
import { itemHandler } from "../../provider/lifecycle/items";
import { runtime } from "../../provider/pulumi/runtime";
import { type Menu, type Values, wordsOf } from "../../provider/schema";
import { statedMenu } from "../../provider/schema/routeros/table";
import { decode } from "../../provider/values";
import type { KeptItem } from "./copy";

type Provider = pulumi.dynamic.ResourceProvider<Values, Values>;

/** What becomes of an item in a program. */
export interface Taken {
  /** How it would be written. */
  as: "class" | "item" | "unchecked";
  /** What preview says against it, with the values left out. */
  complaints: string[];
}

/** The tables that classes of single rows have, by the menu. */
const classes = new Map(
  Object.values<Menu>(menus)
    .filter(({ kind }) => kind !== "composite" && kind !== "ordered")
    .map((menu) => [menu.path, menu]),
);

/** The programs of one router, whose preview knows its version. */
export class Preview {
  private readonly providers = new Map<string, Promise<Provider>>();

  constructor(private readonly version: string) {}

  async take(item: KeptItem): Promise<Taken> {
    const own = classes.get(item.menu);
    if (own !== undefined && (await this.refusals(own.type, inputsOf(own, item))).length === 0)
      return { as: "class", complaints: [] };
    const stated = statedMenu(item.menu, own);
    const words = stated === undefined ? loose(item) : inputsOf(stated.menu, item);
    const as = stated === undefined ? "unchecked" : "item";
    const inputs = {
      menu: item.menu,
      ...(stated === undefined ? { unchecked: true } : {}),
      ...words,
    };
    return { as, complaints: await this.refusals(itemHandler, inputs) };
  }

  private async refusals(type: string, inputs: Values): Promise<string[]> {
    const provider = await this.provider(type);
    const { failures = [] } = (await provider.check?.({}, inputs)) ?? {};
    return failures.map(({ reason }) => reason);
  }

  private provider(type: string): Promise<Provider> {
    const known = this.providers.get(type) ?? this.configured(type);
    this.providers.set(type, known);
    return known;
  }

  private async configured(type: string): Promise<Provider> {
    const provider = runtime(type);
    const config: Record<string, string> = {
      "routeros:host": "192.0.2.1",
      "routeros:version": this.version,
    };
    const get = (key: string) => config[key];
    await provider.configure?.({ config: { get, require: (key: string) => get(key) ?? "" } });
    return provider;
  }
}

/** The rows that come with RouterOS, in the order in which their numbers stand in exports. */
const numbered: Readonly<Record<string, readonly string[]>> = {
  "/system/logging/action": ["memory", "disk", "echo", "remote"],
};

/** Values of a program as somebody would write them who has the export before them. */
function inputsOf(menu: Menu, item: KeptItem): Values {
  const byWord = new Map(wordsOf(menu).map(({ property, word, row }) => [word, { property, row }]));
  const values: Values = {};
  for (const [word, text] of Object.entries({ ...rowOf(menu, item), ...item.words })) {
    const known = byWord.get(word);
    values[known?.property ?? word] = known === undefined ? text : decode(known.row.codec, text);
  }
  return values;
}

/** By which words of its key a row that is set is recognised. */
function rowOf(menu: Menu, { which, command }: KeptItem): Record<string, string> {
  if (command === "add" || menu.kind === "single") return {};
  const [key = "name"] = menu.key.map((one) => menu.properties[one]?.word ?? one);
  const { "": own, default: isDefault, ...asked } = which;
  if (isDefault !== undefined)
    return { [key]: menu.path === "/snmp/community" ? "public" : "default" };
  // What still has its factory name is called so.
  const factory = asked["default-name"];
  if (factory !== undefined && menu.properties["defaultName"] === undefined && key === "name")
    return { name: factory };
  // Rows that nothing names say themselves which they are.
  if (own === undefined || (menu.key.length === 0 && !/^\d+$/.test(own))) return asked;
  return { [key]: /^\d+$/.test(own) ? (numbered[menu.path]?.[Number(own)] ?? own) : own };
}

const loose = ({ words, which }: KeptItem): Values => {
  const camel = (word: string) =>
    word.replaceAll(/-+([a-z0-9])/g, (_, one: string) => one.toUpperCase());
  const { "": own, ...asked } = which;
  const all = { ...(own === undefined ? {} : { name: own }), ...asked, ...words };
  return Object.fromEntries(Object.entries(all).map(([word, value]) => [camel(word), value]));
};
