import type { Row } from "../../provider/values/row";

/** A menu that could not be read, or a part of it. */
export interface Unread {
  menu: string;
  why: string;
}

/** The configuration of a router as rows by menu: all that the rest of an import knows of it. */
export interface Snapshot {
  /** `7.22.3`; undefined: an export does not say it. */
  version: string | undefined;
  /** What `/system/identity` says. */
  identity: string | undefined;
  /** A router's own rows show all that they are; those of an export only what is not the default. */
  from: "router" | "export";
  menus: ReadonlyMap<string, readonly Row[]>;
  /** What may not be read, or is not understood. */
  unread: readonly Unread[];
}
