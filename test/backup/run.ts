import * as assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { resolve } from "node:path";
import { simulator, type Simulator, type SimulatorOptions } from "../../simulator";
import { command } from "../cli/in-process";
import { type SftpServer, sftpServer } from "../support/sftp-server";

const MAIN = resolve(__dirname, "../../dist/cli/main.js");
export const PASSWORD = "correct horse";
export const NOW = new Date("2026-11-25T10:00:00Z");

export interface Run {
  code: number | null;
  stdout: string;
  stderr: string;
}

const surroundings = (env: Record<string, string>) => {
  const { PATH = "", HOME = "" } = process.env;
  return { PATH, HOME, ROS_PASSWORD: PASSWORD, ...env };
};

/** `pulumi-routeros backup` in this process: one of its own shows no more, but for how it starts and ends. */
export async function backup(
  words: readonly string[],
  { env = {} }: { env?: Record<string, string> } = {},
): Promise<Run> {
  const outcome = await command(["backup", ...words], { env: surroundings(env) });
  assert.doesNotMatch(outcome.stdout + outcome.stderr, new RegExp(PASSWORD));
  return outcome;
}

/** `pulumi-routeros backup` as people run it; `begun` gets what interrupts it. */
export async function backupProcess(
  words: readonly string[],
  begun?: (interrupt: () => void) => void,
): Promise<Run> {
  const child = spawn(process.execPath, [MAIN, "backup", ...words], { env: surroundings({}) });
  let [stdout, stderr] = ["", ""];
  child.stdout.on("data", (chunk: Buffer) => (stdout += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (stderr += chunk.toString()));
  child.stdin.end();
  begun?.(() => child.kill("SIGINT"));
  const [code] = (await once(child, "close")) as [number | null];
  assert.doesNotMatch(stdout + stderr, new RegExp(PASSWORD));
  return { code, stdout, stderr };
}

const open: { close: () => Promise<void> }[] = [];

/** A router with a sftp service; both end with the test. */
export async function aRouter(
  options: SimulatorOptions = {},
): Promise<{ router: Simulator; ssh: SftpServer }> {
  const router = await simulator({
    password: PASSWORD,
    now: NOW,
    deviceMode: "advanced",
    ...options,
  });
  const ssh = await sftpServer(router, PASSWORD);
  open.push(router, ssh);
  return { router, ssh };
}

afterEach(async () => {
  for (const one of open.splice(0)) await one.close();
});

/** Lets a router write a set of this name (`nightly-2026-11-25-030000`). */
export function save(router: Simulator, name: string, ...endings: ("backup" | "rsc")[]): void {
  const commands = {
    backup: `/system backup save name=${name} password=secret`,
    rsc: `/export terse file=${name}`,
  };
  const event = endings.map((ending) => commands[ending]).join("\n");
  router.add("/system/scheduler", { name: "save", interval: "1d", "on-event": event });
  router.advance("1d");
  router.remove("/system/scheduler", "save");
}
