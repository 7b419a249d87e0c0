import * as assert from "node:assert/strict";
import { mkdir, readdir, readFile, symlink, writeFile } from "node:fs/promises";
import * as path from "node:path";
import { ModuleKind, ScriptTarget, transpileModule } from "typescript";
import type { Simulator } from "../../simulator";
import { engine, type Project, type Result } from "../support/engine";
import { aRouter } from "../engine/office";

const root = path.resolve(__dirname, "../..");
export const office = path.join(root, "examples/office");

/** A stack of `examples/office` in a folder of its own. */
export interface Offices extends Project {
  /** `pulumi`, which must succeed. */
  pulumi: (...args: string[]) => Promise<Result>;
  /** Changes a file of the project. */
  edit: (file: string, change: (text: string) => string) => Promise<void>;
}

/**
 * The example with its stack files, and no stack yet. Its program is compiled, which spares each run the
 * compiler, unless it is to be as a user has it.
 */
export async function offices({ asWritten = false } = {}): Promise<Offices> {
  const { project } = await engine();
  const files: Record<string, string> = {};
  for (const name of await readdir(office)) {
    const text = await readFile(path.join(office, name), "utf8");
    if (asWritten || !/^Pulumi\.yaml$|\.ts$/.test(name)) files[name] = text;
    else if (name.endsWith(".ts")) files[name.replace(/ts$/, "js")] = compiled(text);
    else files[name] = text.replace("runtime: nodejs\nmain: index.ts", javascript);
  }
  const made = await project(files);
  await linkZod(made.directory);
  const pulumi = async (...args: string[]) => {
    const result = await made.run(...args, "--non-interactive");
    assert.equal(result.code, 0, `pulumi ${args.join(" ")}\n${result.stdout}${result.stderr}`);
    return result;
  };
  const edit: Offices["edit"] = async (file, change) => {
    const at = path.join(made.directory, file);
    await writeFile(at, change(await readFile(at, "utf8")));
  };
  return { ...made, pulumi, edit };
}

const javascript = "runtime: { name: nodejs, options: { typescript: false } }\nmain: index.js";

const compiled = (text: string): string =>
  transpileModule(text, {
    compilerOptions: { module: ModuleKind.CommonJS, target: ScriptTarget.ES2022 },
  }).outputText;

/** The example has zod beside it, as a user who installed it. */
async function linkZod(directory: string): Promise<void> {
  const modules = path.join(directory, "node_modules");
  await mkdir(modules, { recursive: true });
  await symlink(path.join(root, "node_modules/zod"), path.join(modules, "zod"));
}

/** Puts simulated routers in place of the ones that the stack files of the example name. */
export async function withRouters({ edit, init }: Pick<Offices, "edit" | "init">): Promise<{
  core: Simulator;
  edge: Simulator;
  berlin: Simulator;
}> {
  const user = { username: "pulumi" };
  const core = await aRouter({ ...user, identity: "hq-core", version: "7.22.3" });
  const edge = await aRouter({ ...user, identity: "hq-edge", version: "7.22.3" });
  const berlin = await aRouter({ ...user, identity: "berlin", version: "6.49.18" });
  await edit("Pulumi.hq.yaml", (text) =>
    text.replace("apis://192.168.10.1", core.url).replace("apis://192.168.10.2", edge.url),
  );
  await edit("Pulumi.branch-berlin.yaml", (text) =>
    text.replace("apis://192.168.70.1", berlin.url),
  );
  await init("hq");
  await init("branch-berlin");
  return { core, edge, berlin };
}
