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
