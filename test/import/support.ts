import { readdirSync, readFileSync } from "node:fs";
import * as path from "node:path";
import { type Import, importOf } from "../../cli/import/import-of";
import { readRouter } from "../../cli/import/reading/router";
import type { Snapshot } from "../../cli/import/snapshot";
import { namedBy } from "../../cli/import/writing/order";
import { Devices } from "../../provider/config/config";
import {
  boardOf,
  type Loaded,
  simulator,
  type Simulator,
  type SimulatorOptions,
} from "../../simulator";
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
export const routerOf = async (text: string): Promise<Simulator> => (await loadedOf(text)).router;

/** The same, with what the router said of the export. */
export async function loadedOf(text: string): Promise<{ router: Simulator; loaded: Loaded }> {
  const router = await aRouter({ ...boardOf(text), configuration: "empty" });
  const loaded = router.load(text);
  router.set("/ip/service", "api", { disabled: "no", address: "", port: "8728" });
  if (router.items("/ip/firewall/filter").some(({ chain }) => chain === "input"))
    router.type(
      "/ip firewall filter add chain=input action=accept src-address=127.0.0.1 place-before=0",
    );
  return { router, loaded };
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
  resources.map((one) => ({
    type: general.includes(one.className) ? one.className : one.menu.type,
    name: `${one.menu.type} ${one.name}`,
    inputs: one.values,
    // What waits for another one as the program says it is not tried when that one fails.
    after: namedBy(one).map(({ menu, name }) => `${menu.type} ${name}`),
  }));

/**
 * The program in the order that differs most from the one it is written in. The engine takes in any order what does
 * not name one another.
 */
export function lastFirst(program: readonly Declared[]): Declared[] {
  const ordered = new Set<Declared>();
  const byName = new Map(program.map((one) => [one.name, one]));
  const visit = (one: Declared): void => {
    if (ordered.has(one)) return;
    for (const name of one.after ?? []) {
      const other = byName.get(name);
      if (other !== undefined) visit(other);
    }
    ordered.add(one);
  };
  for (const one of [...program].reverse()) visit(one);
  return [...ordered];
}

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
