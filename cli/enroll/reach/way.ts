import type { Row, Words } from "../../../provider/values/row";

export type { Row, Words } from "../../../provider/values/row";

/** A connection by which the administrator came in: ssh, or an API that is open already. */
export interface Way {
  /** How people know it: `192.168.88.1 over ssh`. */
  readonly label: string;
  /** The router's address, without a port. */
  readonly host: string;
  /** The user that logged in. */
  readonly username: string;
  /** Of the router's ssh, where it was ssh: `SHA256:...`. */
  readonly hostKey?: string | undefined;
  /** The rows of a menu, with those of the words that the router's version has. */
  rows(menu: string, words: readonly string[]): Promise<Row[]>;
  add(menu: string, words: Words): Promise<void>;
  set(menu: string, id: string, words: Words): Promise<void>;
  remove(menu: string, id: string): Promise<void>;
  /** Signs a certificate by itself. It may be done although this fails: look at the row. */
  sign(id: string): Promise<void>;
  close(): Promise<void>;
}

/** The items of a list, as the API (`a,b`) and the console (`a;b`) write it. */
export const listed = (text: string | undefined): string[] =>
  (text ?? "").split(/[,;]/).filter((one) => one !== "");

/** A flag, as the API and the console write it. */
export const isTrue = (text: string | undefined): boolean => text === "true" || text === "yes";
