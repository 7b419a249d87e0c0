import type { Menu } from "../../../provider/schema";
import { camelCase, Names } from "./identifiers";
import type { Placed } from "./order";

/** A secret that the program takes from the stack's configuration. */
export interface Secret {
  /** Its key there. */
  key: string;
  value: unknown;
}

/** The secrets of a program: each has a key, and what is the same has the same. */
export class Secrets {
  private readonly byValue = new Map<string, Secret>();
  private readonly names = new Names();

  /** The key of a property that holds a secret; undefined: it holds none. */
  keyOf(resource: Placed, table: Menu, property: string, value: unknown): Secret | undefined {
    if (table.properties[property]?.secret !== true || isEmpty(value)) return undefined;
    if (resource.many?.property === property) return undefined;
    const id = `${property} ${JSON.stringify(value)}`;
    const known = this.byValue.get(id);
    if (known !== undefined) return known;
    const key = this.names.one([camelCase(`${resource.variable}-${kebab(property)}`)]);
    const secret = { key, value };
    this.byValue.set(id, secret);
    return secret;
  }

  get all(): Secret[] {
    return [...this.byValue.values()];
  }
}

const kebab = (text: string): string =>
  text.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

const isEmpty = (value: unknown): boolean =>
  value === "" || (Array.isArray(value) && value.length === 0);
