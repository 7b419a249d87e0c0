import * as pulumi from "@pulumi/pulumi";
import type { Menu } from "../../schema";
import { type Stated, statedMenu } from "../../schema/routeros/table";
import menus = require("../../menus");
import { resource } from "../resource";

/** A class whose menu is known when an object of it is made. */
export type ClassOfMenu = new (
  name: string,
  args: Record<string, unknown>,
  opts?: pulumi.CustomResourceOptions,
) => pulumi.CustomResource;

/** What differs between classes that are typed by a menu. */
export interface ByMenu {
  /** `Item`, for people. */
  type: string;
  /** What to write where there is no path of a menu. */
  write: string;
  handler: string;
  stated(menu: Stated): Menu;
  unchecked(path: string, args: Record<string, unknown>, stated: Stated | undefined): Menu;
}

/** The table that is written by hand for a menu, if there is one. */
const byHand = (path: string): Menu | undefined =>
  Object.values<Menu>(menus).find((menu) => menu.path === path);

/** Finds the class of a menu; what is not checked has words of each program's own. */
export function classesBy(by: ByMenu) {
  const classes = new Map<string, ClassOfMenu>();
  return (name: string, args: Record<string, unknown> | undefined): ClassOfMenu => {
    const path: unknown = args?.["menu"];
    if (args === undefined || typeof path !== "string" || !/^(\/[a-z0-9.-]+)+$/.test(path)) {
      const said = typeof path === "string" ? `, not ${JSON.stringify(path)}` : "";
      throw refusal(by.type, name, `${by.write}${said}`);
    }
    const known = classes.get(path);
    if (known !== undefined && args["unchecked"] === undefined) return known;
    const stated = statedMenu(path, byHand(path));
    const isStated = stated !== undefined && args["unchecked"] === undefined;
    // Check refuses a menu that nobody knows, with those that are nearly called so.
    const table = isStated ? by.stated(stated) : by.unchecked(path, args, stated);
    const made = resource(table, by.handler) as unknown as ClassOfMenu;
    if (isStated) classes.set(path, made);
    return made;
  };
}

export function refusal(type: string, name: string, text: string): pulumi.RunError {
  const error = new pulumi.RunError(`${type} ${JSON.stringify(name)}: ${text}`);
  error.stack = `${error.name}: ${error.message}`;
  return error;
}
