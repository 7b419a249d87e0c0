import * as assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import * as path from "node:path";
import type { Result } from "./engine";

const workflows = path.resolve(__dirname, "../../examples/ci");

/** The shell script of a step of a workflow in examples/ci. */
export async function scriptOf(workflow: string, step: string): Promise<string> {
  const text = await readFile(path.join(workflows, workflow), "utf8");
  const [, after = ""] = text.split(`name: ${step}\n`);
  const [, indent = "", script = ""] = /^( *)run: \|\n((?:\1 .*\n|\n)+)/m.exec(after) ?? [];
  assert.notEqual(script, "", `${workflow} has a script in the step ${step}`);
  return script.replaceAll(new RegExp(`^${indent}  `, "gm"), "");
}

/** The `env` of a workflow's job, with the secrets of the repository; one that is not there is empty. */
export async function envOf(
  workflow: string,
  secrets: Record<string, string>,
): Promise<Record<string, string>> {
  const text = await readFile(path.join(workflows, workflow), "utf8");
  const [, block = ""] = /^ {4}env:\n((?: {6}.*\n)+)/m.exec(text) ?? [];
  const lines = [...block.matchAll(/^ {6}([A-Z_]+): (.+?)(?: #.*)?$/gm)];
  assert.notEqual(lines.length, 0, `${workflow} has an env`);
  const valueOf = (given: string) => {
    const [, name] = /^\$\{\{ secrets\.([A-Z_]+) \}\}$/.exec(given) ?? [];
    return name === undefined ? given : (secrets[name] ?? "");
  };
  return Object.fromEntries(lines.map(([, name = "", given = ""]) => [name, valueOf(given)]));
}

/** Runs a script as GitHub does: by bash, which ends at the first command that fails. */
export function runScript(
  script: string,
  { cwd, env }: { cwd: string; env: NodeJS.ProcessEnv },
): Promise<Result> {
  return new Promise((resolve) => {
    execFile("bash", ["-e", "-c", script], { cwd, env }, (error, stdout, stderr) => {
      resolve({ code: Number(error?.code ?? 0), stdout, stderr });
    });
  });
}
