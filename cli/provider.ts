import { Items } from "../provider/lifecycle/items";
import { Lifecycle } from "../provider/lifecycle/lifecycle";
import type { Operations, Surroundings } from "../provider/lifecycle/operations";
import { Holdings, Program } from "../provider/lifecycle/program";
import { RulesOf } from "../provider/lifecycle/rules";
import { Tables } from "../provider/lifecycle/tables";
import menus = require("../provider/menus");
import type { Router } from "../provider/router/router";
import type { Menu } from "../provider/schema";

const tables: readonly Menu[] = Object.values(menus);

/** The tables that are written by hand, as the provider's process has them. */
export const tablesByPath: ReadonlyMap<string, Menu> = new Map(
  tables.map((menu) => [menu.path, menu]),
);

const byType: ReadonlyMap<string, Menu> = new Map(tables.map((menu) => [menu.type, menu]));

/** What answers Pulumi for resources, for commands that ask it without Pulumi. */
export class Provider {
  private readonly known = new Map<string, Operations | undefined>();
  private readonly surroundings: Surroundings;

  /** `version` is the RouterOS that checks go by; none: all that are known. */
  constructor(router: () => Router, version?: string) {
    this.surroundings = {
      router,
      program: new Program(new Holdings(), () => ""),
      access: () => undefined,
      stated: () => ({ version, unknownDevice: undefined }),
    };
  }

  /** By the name of a class; undefined: this version does not know it. */
  of(className: string): Operations | undefined {
    if (!this.known.has(className)) this.known.set(className, this.made(className));
    return this.known.get(className);
  }

  private made(className: string): Operations | undefined {
    switch (className) {
      case "Item":
        return new Items(this.surroundings, tablesByPath);
      case "Rows":
        return new Tables(this.surroundings, tablesByPath);
      case "Rules":
        return new RulesOf(this.surroundings);
      default: {
        const menu = byType.get(className);
        return menu && new Lifecycle(menu, this.surroundings);
      }
    }
  }
}
