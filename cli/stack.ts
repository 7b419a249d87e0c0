import { execFile } from "node:child_process";
import { CannotLook } from "./frame/exit";
import type { Environment } from "./frame/io";

/** Which stack is meant, and what ends what Pulumi is asked of it. */
export interface StackAsked {
  stack: string;
  /** Where its project is. Default: here. */
  cwd?: string | undefined;
  env: Environment;
  signal?: AbortSignal | undefined;
}

/** How long Pulumi may take, in milliseconds: it decrypts, perhaps with a key in a cloud. */
const LONGEST = 60_000;

/** The configuration of a stack, decrypted by Pulumi in the folder of its project. */
export async function stackConfig(asked: StackAsked): Promise<Record<string, string>> {
  const words = ["config", "--json", "--show-secrets", "--non-interactive"];
  const entries = JSON.parse(await pulumi(words, "the configuration", asked)) as Record<
    string,
    { value?: string }
  >;
  return Object.fromEntries(Object.entries(entries).map(([key, { value = "" }]) => [key, value]));
}

/** A resource in the state of a stack; secrets are encrypted in it. */
export interface StateResource {
  urn: string;
  type: string;
  custom?: boolean;
  delete?: boolean;
  id?: string;
  inputs?: Record<string, unknown>;
  outputs?: Record<string, unknown>;
}

/** What a stack has, as its state says. */
export async function stackResources(asked: StackAsked): Promise<StateResource[]> {
  const text = await pulumi(["stack", "export", "--non-interactive"], "the state", asked);
  const { deployment } = JSON.parse(text) as { deployment?: { resources?: StateResource[] } };
  return deployment?.resources?.filter((one) => one.delete !== true) ?? [];
}

/** The Pulumi that a command would run. */
export const pulumiVersion = (env: Environment): Promise<string> =>
  new Promise((resolve) => {
    execFile("pulumi", ["version"], { env, timeout: LONGEST }, (error, stdout) =>
      resolve(error === null ? stdout.trim() : "not found"),
    );
  });

/** What Pulumi says on standard output; what it prints there may be secret, and is in no error. */
function pulumi(
  words: readonly string[],
  what: string,
  { stack, cwd = ".", env, signal }: StackAsked,
): Promise<string> {
  const options = { cwd, env, signal, timeout: LONGEST, maxBuffer: 256 * 1024 * 1024 };
  return new Promise<string>((resolve, reject) => {
    execFile("pulumi", [...words, "--stack", stack], options, (error, stdout, stderr) => {
      if (error) reject(cannotRead(`${what} of stack ${stack}`, words, cwd, error, stderr));
      else resolve(stdout);
    });
  });
}

function cannotRead(
  what: string,
  [command = ""]: readonly string[],
  cwd: string,
  { code, killed, name }: { code?: string | number | null; killed?: boolean; name: string },
  stderr: string,
): CannotLook {
  const said = stderr
    .replace(/^error: /, "")
    .trim()
    .split(/\r?\n/)[0];
  const why =
    code === "ENOENT"
      ? `there is no command pulumi, or no folder ${cwd}`
      : killed === true
        ? `pulumi ${command} did not end within ${LONGEST / 1000} s`
        : said || `pulumi ${command} failed (${code ?? name})`;
  return new CannotLook(`cannot read ${what}: ${why}`);
}
