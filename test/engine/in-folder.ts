import * as assert from "node:assert/strict";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import * as path from "node:path";
import { stateIn } from "../../tools/pulumi-cli/environment";
import { engine, engineEnvironment, nameIn, type Result } from "../support/engine";
import { keyVault } from "../support/key-vault";
import { newStack } from "../support/new-stack";

/** Runs `pulumi` in a folder as a user does, with a state of its own, for a stack `spec`. */
export async function pulumiIn(cwd: string) {
  const { run, cli } = await engine();
  const folder = await mkdtemp(path.join(tmpdir(), "pulumi-routeros-user-"));
  const env = engineEnvironment(cli, folder);
  const pulumi = async (...args: string[]): Promise<Result> => {
    const result = await run([...args, "--non-interactive"], { cwd, env });
    assert.equal(result.code, 0, `pulumi ${args.join(" ")}\n${result.stdout}${result.stderr}`);
    return result;
  };
  /** In place of `pulumi stack init spec`. */
  const init = async () => {
    const name = nameIn(await readFile(path.join(cwd, "Pulumi.yaml"), "utf8"));
    await newStack({ directory: cwd, state: stateIn(folder) }, name, "spec", {});
    Object.assign(env, await keyVault(), { PULUMI_STACK: "spec" });
  };
  const clean = async () => {
    await rm(folder, { recursive: true, force: true });
    await rm(path.join(cwd, "Pulumi.spec.yaml"), { force: true });
  };
  return { pulumi, init, clean };
}
