import type { Menu, Values } from "../../schema";

/** A resource of a program, as far as it is known while it is declared. */
export interface Declared {
  menu: Menu;
  /** Its name in the program. */
  name: string;
  values: Values;
  /** What the program gives that is not known yet, or not all of it. */
  unknown: ReadonlySet<string>;
}

/** Resources of one router, asked for what they are. */
export class Declarations {
  constructor(readonly all: readonly Declared[]) {}

  /** Those of a menu that are on, of a class of their own or an `Item`. */
  of(path: string): Declared[] {
    return this.all.filter((one) => one.menu.path === path && one.values["disabled"] !== true);
  }

  /** The one of a menu with this name. */
  named(path: string, name: unknown): Declared | undefined {
    return name === undefined
      ? undefined
      : this.of(path).find((one) => one.values["name"] === name);
  }
}

/** The resource as messages name it. */
export const titleOf = ({ menu, name }: Declared): string => `${menu.type} ${JSON.stringify(name)}`;

/** A property as texts: of a list each element, of a text with commas each part. */
export const textsOf = ({ values }: Declared, property: string): string[] =>
  [values[property]]
    .flat()
    .filter((one) => one !== undefined && one !== null)
    .flatMap((one) => (typeof one === "string" ? one : JSON.stringify(one)).split(","))
    .filter((one) => one !== "");
