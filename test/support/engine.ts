import { execFile } from "node:child_process";
import { rmSync } from "node:fs";
import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import * as path from "node:path";
import {
  type EngineEvent,
  LocalWorkspace,
  type OpMap,
  PulumiCommand,
  type PulumiFn,
  Stack,
} from "@pulumi/pulumi/automation";
import "../../provider/pulumi/program/channels";
import { attempts, begunAgain, didNotMeet, untilTheyMeet } from "../../examples/fleet/again";
import { pulumiCli, type PulumiCli } from "../../tools/pulumi-cli";
import { offlineEnvironment, stateIn } from "../../tools/pulumi-cli/environment";
import { keyVault } from "./key-vault";
import "./load-late.cjs";
import "./without-traces.cjs";
import { type Config, type Kept, newStack, outputsOf, stateOf } from "./new-stack";
import { ownProvider } from "./own-provider";

/** What makes Pulumi's processes start sooner. */
const preloaded = ["keep-code.cjs", "load-late.cjs", "without-traces.cjs"].map((one) =>
  path.join(__dirname, one),
);

/** Pulumi without an account or a network; its processes share what they compile, and load late what they seldom need. */
export const engineEnvironment = (cli: PulumiCli, folder: string): Record<string, string> => ({
  ...offlineEnvironment(cli, folder),
  // Pulumi ends before it is worth its while to collect garbage.
  GOGC: "off",
  GOMEMLIMIT: "512MiB",
  NODE_OPTIONS: preloaded.map((one) => `--require ${one}`).join(" "),
});

export interface Result {
  code: number;
  stdout: string;
  stderr: string;
}

/** A folder as a user has it, with the package and Pulumi's SDK installed and a state of its own. */
export interface Project {
  directory: string;
  /** Where its stacks are kept. */
  state: string;
  env: Record<string, string>;
  /** `pulumi` with these arguments, in the folder. */
  run: (...args: string[]) => Promise<Result>;
  /**
   * Makes a stack, and selects it for what comes after: in place of `pulumi stack init` and
   * `pulumi config set`, where a spec is not about them.
   */
  init: (stack: string, config?: Config) => Promise<void>;
}

export interface Engine {
  cli: PulumiCli;
  /** `pulumi` as on a command line. Resolves whatever its exit code is. */
  run: (args: string[], options: { cwd: string; env: Record<string, string> }) => Promise<Result>;
  /** Makes a project of these files; `Pulumi.yaml` and `package.json` have a default. */
  project: (files?: Record<string, string>) => Promise<Project>;
  /** A new stack of an inline program, in a project of its own. */
  stack: (
    name: string,
    program: PulumiFn,
    options?: { config?: Config; project?: string },
  ) => Promise<Stack>;
  /** Removes every folder that was made. It happens at the end of the process in any case. */
  dispose: () => Promise<void>;
}

const ROOT = path.resolve(__dirname, "../..");

const PACKAGE = '{ "private": true }\n';

/** A project of these files; without TypeScript it says so, and Pulumi does not load the compiler. */
function projectFile(files: Record<string, string>): string {
  const isTypeScript = Object.keys(files).some((name) => name.endsWith(".ts"));
  const options = `{ typescript: ${String(isTypeScript)} }`;
  return `name: test\nruntime: { name: nodejs, options: ${options} }\n`;
}

/** The name of the project of a `Pulumi.yaml`. */
export const nameIn = (text: string): string => /^name: *(\S+)$/m.exec(text)?.[1] ?? "";

let found: Promise<Engine> | undefined;

/** The engine of this process. The first call may have to download or build the CLI. */
export function engine(): Promise<Engine> {
  return (found ??= findEngine());
}

/** For `before(prepareEngine)`: finding the CLI may take minutes, which is no test's own time. */
export async function prepareEngine(this: Mocha.Context): Promise<void> {
  this.timeout(0);
  await engine();
}

async function findEngine(): Promise<Engine> {
  const cli = await pulumiCli();
  forgetSettings();
  const base = await mkdtemp(path.join(tmpdir(), "pulumi-routeros-"));
  process.once("exit", () => rmSync(base, { recursive: true, force: true }));
  // The Automation API takes the folder above a bin, and not every CLI lies in one.
  const bin = path.join(base, "bin");
  await mkdir(bin);
  await symlink(cli.command, path.join(bin, "pulumi"));
  const plugins = await ownProvider(path.join(base, "provider"));
  const pulumiCommand = await PulumiCommand.get({ root: base, skipVersionCheck: true });

  const run: Engine["run"] = (args, options) =>
    untilItPlans(() => execute(cli.command, args, options));

  const project: Engine["project"] = async (files = {}) => {
    const folder = await mkdtemp(path.join(base, "project-"));
    const directory = path.join(folder, "work");
    const env = engineEnvironment(cli, folder);
    await install(directory);
    const given = files["Pulumi.yaml"] ?? projectFile(files);
    const all = { "package.json": PACKAGE, ...files, "Pulumi.yaml": given + plugins };
    for (const [name, text] of Object.entries(all)) {
      const file = path.join(directory, name);
      await mkdir(path.dirname(file), { recursive: true });
      await writeFile(file, text);
    }
    const state = stateIn(folder);
    const init: Project["init"] = async (stack, config = {}) => {
      await newStack({ directory, state }, nameIn(given), stack, config);
      Object.assign(env, await keyVault(), { PULUMI_STACK: stack });
    };
    return { directory, state, env, init, run: (...args) => run(args, { cwd: directory, env }) };
  };

  const stack: Engine["stack"] = async (stackName, program, options = {}) => {
    const projectName = options.project ?? "test";
    const { directory, env, init, state } = await project({
      "Pulumi.yaml": `name: ${projectName}\nruntime: nodejs\n`,
    });
    await init(stackName, options.config);
    const workspace = await LocalWorkspace.create({
      workDir: directory,
      program,
      envVars: env,
      pulumiCommand,
    });
    workspace.createStack = () => Promise.resolve();
    const made = await Stack.create(stackName, workspace);
    return patient(made, () => stateOf(state, projectName, stackName));
  };

  const dispose = () => rm(base, { recursive: true, force: true });
  return { cli, run, project, stack, dispose };
}

/**
 * A stack whose runs are begun again, and say so, when Pulumi's processes did not find each other. After
 * each run the Automation API starts three commands more; here the run's own events say what it changed,
 * and its state, which is a file, what the outputs are, unless one is a secret. In what is exported
 * secrets are encrypted.
 */
function patient(stack: Stack, state: () => Promise<Kept>): Stack {
  let resourceChanges: OpMap = {};
  const again =
    <O extends { onEvent?: (event: EngineEvent) => void }, R>(
      run: (options: O) => Promise<R>,
      isPreview = false,
    ) =>
    (options?: O): Promise<R> =>
      untilTheyMeet(
        (noted) =>
          run({
            ...(options ?? ({} as O)),
            onEvent: (event) => {
              noted(event);
              if (event.summaryEvent) ({ resourceChanges } = event.summaryEvent);
              options?.onEvent?.(event);
            },
          }),
        (text) => console.log(`      ${text}`),
        isPreview,
      );
  const outputs = stack.outputs.bind(stack);
  return Object.assign(stack, {
    preview: again(stack.preview.bind(stack), true),
    up: again(stack.up.bind(stack)),
    refresh: again(stack.refresh.bind(stack)),
    destroy: again(stack.destroy.bind(stack)),
    outputs: async () => outputsOf(await state()) ?? outputs(),
    exportStack: async () => ({ version: 3, deployment: await state() }),
    // It is asked after a run that succeeded.
    info: () => Promise.resolve({ result: "succeeded", resourceChanges }),
  });
}

/** What the developer has set for his own router or stacks must not reach those of the tests. */
function forgetSettings(): void {
  for (const name of Object.keys(process.env)) {
    if (/^(PULUMI|ROS)_/.test(name) && name !== "PULUMI_CLI") delete process.env[name];
  }
}

/** Lays the folder out as `npm install` does: the package as it is published, and Pulumi beside it. */
async function install(directory: string): Promise<void> {
  const modules = path.join(directory, "node_modules");
  const links = {
    "pulumi-routeros/package.json": "package.json",
    "pulumi-routeros/dist": "dist",
    "@pulumi/pulumi": "node_modules/@pulumi/pulumi",
    "@types/node": "node_modules/@types/node",
    typescript: "node_modules/typescript",
  };
  for (const [name, target] of Object.entries(links)) {
    await mkdir(path.dirname(path.join(modules, name)), { recursive: true });
    await symlink(path.join(ROOT, target), path.join(modules, name));
  }
}

/** A run on a command line, begun again like that of a stack. */
export async function untilItPlans(
  execute: () => Promise<Result>,
  say: (text: string) => void = (text) => console.log(`      ${text}`),
): Promise<Result> {
  for (let attempt = 1; ; attempt++) {
    const result = await execute();
    if (attempt === attempts || !plannedNothing(result)) return result;
    say(begunAgain);
  }
}

/** What was planned is shown by its type; a run that prints that failed for another reason. */
const plannedNothing = ({ code, stdout, stderr }: Result): boolean =>
  code !== 0 && didNotMeet(stdout + stderr) && !/routeros:[A-Z]/.test(stdout);

function execute(
  command: string,
  args: string[],
  { cwd, env }: { cwd: string; env: Record<string, string> },
): Promise<Result> {
  return new Promise((resolve, reject) => {
    const options = { cwd, env: { ...process.env, ...env }, maxBuffer: 64 * 1024 * 1024 };
    const child = execFile(command, args, options, (error, stdout, stderr) => {
      if (error && typeof error.code !== "number") {
        reject(new Error(`Cannot run ${command}: ${error.message}`, { cause: error }));
      } else {
        resolve({ code: Number(error?.code ?? 0), stdout, stderr });
      }
    });
    child.stdin?.end();
  });
}
