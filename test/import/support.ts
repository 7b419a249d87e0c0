import * as assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import * as path from "node:path";
import { type Import, importOf } from "../../cli/import/import-of";
import { waysFor } from "../../cli/import/deciding/tables";
import { saidBy } from "../../cli/import/deciding/words";
import { parseExport } from "../../cli/import/reading/export";
import { readRouter } from "../../cli/import/reading/router";
import type { Snapshot } from "../../cli/import/snapshot";
import { Devices } from "../../provider/config/config";
import { encodeAll } from "../../provider/schema";
import { boardOf, simulator, type Simulator, type SimulatorOptions } from "../../simulator";
import { RawClient } from "../simulator/raw-client";
import { type Declared, Deployment, type Values } from "../support/deployment";

/** An export by the name of its file. */
export interface Site {
  name: string;
  text: string;
}

export const exportsIn = (folder: string): Site[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".rsc"))
    .sort()
    .map((name) => ({ name, text: readFileSync(path.join(folder, name), "utf8") }));

/** Exports as routers make them, of several kinds. */
export const sites: readonly Site[] = ["../simulator/exports", "exports"].flatMap((folder) =>
  exportsIn(path.resolve(__dirname, folder)),
);

const started: Simulator[] = [];

export async function closeRouters(): Promise<void> {
  await Promise.all(started.splice(0).map((router) => router.close()));
}

export async function aRouter(options: SimulatorOptions): Promise<Simulator> {
  const router = await simulator({ deviceMode: "advanced", ...options });
  started.push(router);
  return router;
}

/** A router of an export, which lets in who imports it, as a hardened one has to. */
export async function routerOf(text: string): Promise<Simulator> {
  const router = await aRouter({ ...boardOf(text), configuration: "empty" });
  router.load(text);
  router.set("/ip/service", "api", { disabled: "no", address: "" });
  if (router.items("/ip/firewall/filter").some(({ chain }) => chain === "input"))
    router.type(
      "/ip firewall filter add chain=input action=accept src-address=127.0.0.1 place-before=0",
    );
  return router;
}

export const spareOf = (text: string): Promise<Simulator> =>
  aRouter({ ...boardOf(text), configuration: "empty" });

export async function snapshotOf(router: Simulator): Promise<Snapshot> {
  const config: Record<string, string> = { "routeros:host": router.url };
  const devices = new Devices({ get: (key) => config[key] }, {}, undefined, new Map());
  const connected = devices.router(undefined);
  try {
    return await readRouter(connected);
  } finally {
    await connected.close();
  }
}

export const wishes = { folder: "site", connection: { host: undefined, username: undefined } };

export const imported = async (router: Simulator): Promise<Import> =>
  importOf(await snapshotOf(router), wishes);

const general = ["Item", "Rows", "Rules"];

/** The program as the model of the engine takes it: names are distinct there over all types. */
export const declaredBy = ({ resources }: Import): Declared[] =>
  resources.map(({ className, menu, name, values }) => ({
    type: general.includes(className) ? className : menu.type,
    name: `${menu.type} ${name}`,
    inputs: values,
  }));

interface Entry {
  type: string;
  name: string;
  id: string;
  inputs: Values;
  outputs: Values;
}

export const emptyStack = (router: Simulator): Deployment =>
  new Deployment({ "routeros:host": router.url, "routeros:confirm": "off" });

/** A stack with the state that `pulumi import --file` makes of import.json. */
export function stackOf(made: Import, router: Simulator): Deployment {
  const stack = emptyStack(router);
  const file = JSON.parse(made.files.get("import.json") ?? "{}") as { resources: Entry[] };
  const declared = declaredBy(made);
  file.resources.forEach(({ id, inputs, outputs }, at) => {
    const { type = "", name = "" } = declared[at] ?? {};
    const known = { id, inputs: opened(inputs), outputs: opened(outputs) };
    stack.state.set(name, { type, ...known, after: [], unfinished: false });
  });
  return stack;
}

/** Values without the marks of secrets, as a provider gets them. */
function opened(values: Values): Values {
  return JSON.parse(JSON.stringify(values), (_, value: unknown) =>
    typeof value === "object" && value !== null && "plaintext" in value
      ? (JSON.parse(String(value.plaintext)) as unknown)
      : value,
  ) as Values;
}

/** What a router exports, secrets included. */
export async function exportOf(router: Simulator): Promise<string> {
  const client = await RawClient.login(router.apiPort);
  const secrets = router.version.startsWith("7") ? ["=show-sensitive="] : [];
  await client.send("/export", "=file=out", ...secrets);
  client.close();
  return router.file("out.rsc")?.contents ?? "";
}

/** What hardware calls its own: no program makes it. */
const ofHardware: ReadonlySet<string> = new Set(["/disk", "/port"]);

/**
 * What an export says, menu by menu, without what says nothing: words at their defaults, which RouterOS
 * exports once somebody wrote them, and the order of what has none.
 */
export function meaningOf(text: string): string[] {
  const snapshot = parseExport(text, "export");
  const meaning: string[] = [];
  for (const [menu, rows] of snapshot.menus) {
    if (ofHardware.has(menu)) continue;
    const [way] = waysFor(menu).filter(({ className }) => className === "Item");
    const lines = rows.flatMap((row) => {
      const table = way?.table(row);
      if (table === undefined) return [];
      const place = { path: menu, row, rows, version: snapshot.version };
      const { values, isUntouched } = saidBy(table, place, true);
      if (isUntouched) return [];
      const words = Object.entries(encodeAll(table, values)).sort(([a], [b]) => (a < b ? -1 : 1));
      return [`${menu} ${words.map(([word, value]) => `${word}=${value}`).join(" ")}`];
    });
    meaning.push(...(isOrdered(menu) ? lines : lines.sort()));
  }
  return meaning;
}

const isOrdered = (menu: string): boolean =>
  /\/firewall\/(filter|nat|mangle|raw)$|^\/queue\/simple$/.test(menu);

/** What of one list is not in the other, each as often as it is there. */
export function lacking(list: readonly string[], other: readonly string[]): string[] {
  const left = [...other];
  return list.filter((line) => {
    const at = left.indexOf(line);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** What differs when an export is imported, run on a spare and exported again; nothing: the law holds. */
export interface Outcome {
  made: Import;
  /** Steps of the first preview that are no `same`. */
  changes: string[];
  /** Lines of the first export that the spare's lacks, and the other way round. */
  lost: string[];
  added: string[];
}

/** Both laws of an import, for the export of one router. */
export const outcomeOf = async (text: string): Promise<Outcome> =>
  outcomeFor(await routerOf(text), await spareOf(text));

/** Both laws, for a router and an empty one like it. */
export async function outcomeFor(router: Simulator, spare: Simulator): Promise<Outcome> {
  const made = await imported(router);
  const program = declaredBy(made);
  const stack = stackOf(made, router);
  const steps = await stack.preview(program);
  await stack.refresh();
  assert.equal(stack.state.size, program.length, "a refresh finds all of it");
  steps.push(...(await stack.preview(program)));
  await emptyStack(spare).up(program);
  const [before, after] = [meaningOf(await exportOf(router)), meaningOf(await exportOf(spare))];
  return {
    made,
    changes: steps.filter((step) => !step.startsWith("same ")),
    lost: lacking(before, after),
    added: lacking(after, before),
  };
}
