import * as assert from "node:assert/strict";
import { type ChildProcess, execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { createRequire } from "node:module";
import * as path from "node:path";
import { createInterface } from "node:readline";
import { promisify } from "node:util";
import type { PulumiCli } from "../../tools/pulumi-cli";
import { offlineEnvironment } from "../../tools/pulumi-cli/environment";
import type { Node } from "./install";

const exec = promisify(execFile);

export const steps = ["preview", "up", "refresh", "preview again", "destroy"] as const;

export interface Outcome {
  /** What was tried, in a table's first columns. */
  what: string[];
  done: string[];
  /** What the step after the last one said. */
  failed?: string | undefined;
}

type Row = Record<string, string>;

/** Runs everything with one Node.js: the package's own simulator and command, the program, the provider. */
export async function tryOut(
  directory: string,
  node: Node,
  cli: PulumiCli,
  chosen: readonly (typeof steps)[number][] = steps,
): Promise<Pick<Outcome, "done" | "failed">> {
  const env = {
    ...process.env,
    ...offlineEnvironment(cli, directory),
    PULUMI_NODEJS_TRANSPILE_ONLY: "false", // the types are looked at, too
    // Pulumi's language host and its plugin run whatever is found as node.
    PATH: [path.dirname(node.command), ...cli.path, process.env.PATH ?? ""].join(path.delimiter),
  };
  const router = await start(directory, node);
  const done: string[] = [];
  const pulumi = (...args: string[]) =>
    exec(cli.command, [...args, "--non-interactive"], { cwd: directory, env });
  const run: Record<(typeof steps)[number], () => Promise<unknown>> = {
    preview: () => pulumi("preview"),
    up: async () => {
      await pulumi("up", "--yes", "--skip-preview");
      assert.deepEqual(await router.names("interface/bonding"), ["bond1"]);
      assert.deepEqual(await router.names("interface/bridge/port"), ["ether4", "ether5"]);
    },
    refresh: () => pulumi("refresh", "--yes", "--skip-preview", "--expect-no-changes"),
    "preview again": () => pulumi("preview", "--expect-no-changes"),
    destroy: async () => {
      await pulumi("destroy", "--yes", "--skip-preview");
      assert.deepEqual(await router.names("interface/bonding"), []);
      const ports = (await router.names("interface/bridge/port")).sort();
      assert.deepEqual(ports, ["ether2", "ether3", "ether4", "ether5"]);
    },
  };
  try {
    await pulumi("stack", "init", "pair");
    await pulumi("config", "set", "routeros:host", router.url);
    await pulumi("config", "set", "--secret", "backupPassword", "a backup's password");
    for (const step of chosen) {
      await run[step]();
      done.push(step);
    }
    return { done };
  } catch (error) {
    const { message, stdout = "" } = error as Error & { stdout?: string };
    return { done, failed: `${message}\n${stdout}` };
  } finally {
    router.child.kill("SIGINT");
  }
}

/** The simulator that the package brings, by its own command. */
async function start(directory: string, node: Node) {
  // In a workspace it is further up.
  const { resolve } = createRequire(path.join(directory, "index.js"));
  const command = path.join(resolve("pulumi-routeros/package.json"), "../dist/cli/main.js");
  const options = ["--port", "0", "--json", "--device-mode", "advanced"];
  const child: ChildProcess = spawn(node.command, [command, "simulator", ...options], {
    cwd: directory,
    stdio: ["ignore", "pipe", "inherit"],
  });
  const lines = createInterface({ input: child.stdout as NodeJS.ReadableStream });
  const text: string[] = [];
  const said = (async () => {
    for await (const line of lines) {
      text.push(line);
      try {
        return JSON.parse(text.join("\n")) as { api: string; rest: string };
      } catch {
        // The rest of it comes.
      }
    }
    throw new Error(`the simulator ended: ${text.join("\n")}`);
  })();
  await Promise.race([said, once(child, "exit")]);
  const { api, rest } = await said;
  const headers = { authorization: `Basic ${Buffer.from("admin:").toString("base64")}` };
  const names = async (menu: string): Promise<string[]> => {
    const rows = (await (await fetch(`${rest}/rest/${menu}`, { headers })).json()) as Row[];
    return rows.map((row) => row["name"] ?? row["interface"] ?? "");
  };
  return { url: api, names, child };
}
