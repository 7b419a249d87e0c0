import { shownJson } from "../../provider/values/shown";
import { decide } from "./deciding";
import { notKnownOf } from "./deciding/newer";
import type { LeftOut } from "./resource";
import type { Snapshot, Unread } from "./snapshot";
import { importFile } from "./writing/import-file";
import { named } from "./writing/named";
import { inOrder, type Placed } from "./writing/order";
import { programOf } from "./writing/program";
import { projectFiles, type Settings } from "./writing/project";
import type { Secret } from "./writing/secrets";

/** What an import wrote, and what it left out. */
export interface Import {
  /** Texts by the name of their file. */
  files: ReadonlyMap<string, string>;
  resources: readonly Placed[];
  secrets: readonly Secret[];
  leftOut: readonly LeftOut[];
  unread: readonly Unread[];
  /** What nobody can know of this router. */
  notKnown: readonly string[];
  from: Snapshot["from"];
}

export interface Wishes extends Settings {
  /** With what the factory made, too. */
  all?: boolean;
}

/** The program of a router, and all that belongs to it. */
export async function importOf(snapshot: Snapshot, wishes: Wishes): Promise<Import> {
  const { resources, leftOut } = await decide(snapshot, { all: wishes.all === true });
  const placed = inOrder(named(resources));
  const { files, secrets } = programOf(placed, snapshot);
  const all = new Map(files);
  if (snapshot.from === "router") all.set("import.json", `${shownJson(importFile(placed), 2)}\n`);
  for (const [name, text] of projectFiles(snapshot, wishes)) all.set(name, text);
  const { unread, from } = snapshot;
  const notKnown = notKnownOf(snapshot.version);
  return { files: all, resources: placed, secrets, leftOut, unread, notKnown, from };
}
