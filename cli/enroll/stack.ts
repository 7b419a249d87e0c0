import { spawn } from "node:child_process";
import { RouterOsError } from "../../provider/errors";
import { shown } from "../../provider/values/shown";
import { readDevices, settingNames } from "../../provider/config/settings";
import { stackConfig, stackResources } from "../stack";
import type { Environment } from "../frame/io";

/** The settings that enrolling writes. */
export const WRITTEN = [
  ...["host", "username", "password", "fingerprint", "identity", "sshHostKey"],
] as ("host" | "username" | "password" | "fingerprint" | "identity" | "sshHostKey")[];

export type Written = (typeof WRITTEN)[number];
export type Values = Partial<Record<Written, string>>;

/** Several routers may have their place in one stack's file, which Pulumi writes as a whole. */
const turns = new Map<string, Promise<unknown>>();

/** The configuration of a stack, as far as it says how one router is reached. */
export class StackConfig {
  private constructor(
    readonly stack: string,
    private readonly cwd: string,
    private readonly env: Environment,
    readonly device: string | undefined,
    /** What it says of this router, by setting. */
    readonly settings: Readonly<Record<string, string>>,
    /** Is there anything of this device, and of any device? */
    private readonly has: { device: boolean; devices: boolean },
  ) {}

  /** Reads it, decrypted. */
  static async read(
    {
      stack,
      cwd = ".",
      device,
    }: { stack: string; cwd?: string | undefined; device?: string | undefined },
    env: Environment,
    signal: AbortSignal,
  ): Promise<StackConfig> {
    const config = await inTurn(`${cwd} ${stack}`, () => stackConfig({ stack, cwd, env, signal }));
    const devices = readDevices(config["routeros:devices"]);
    const written = JSON.parse(config["routeros:devices"] ?? "{}") as Record<
      string,
      Record<string, string | number | boolean>
    >;
    const of: Record<string, string | number | boolean | undefined> =
      device === undefined
        ? Object.fromEntries(settingNames.map((name) => [name, config[`routeros:${name}`]]))
        : { ...written[device] };
    const settings = Object.fromEntries(
      Object.entries(of).flatMap(([name, value]) =>
        value === undefined ? [] : [[name, String(value)]],
      ),
    );
    const has = {
      device: device !== undefined && Object.hasOwn(devices, device),
      devices: config["routeros:devices"] !== undefined,
    };
    return new StackConfig(stack, cwd, env, device, settings, has);
  }

  /** What people call a setting: `routeros:devices.core.host`. */
  key(name: Written): string {
    return this.device === undefined ? `routeros:${name}` : `${this.place}.${name}`;
  }

  private get place(): string {
    const name = this.device ?? "";
    return /^[A-Za-z_][\w-]*$/.test(name)
      ? `routeros:devices.${name}`
      : `routeros:devices[${JSON.stringify(name)}]`;
  }

  /** The types of the stack's resources, as its state has them. */
  async types(): Promise<string[]> {
    const { stack, cwd, env } = this;
    return (await stackResources({ stack, cwd, env })).map(({ type }) => type);
  }

  /** Those of the values that the stack does not have. */
  missing(values: Values): Written[] {
    return WRITTEN.filter(
      (name) => values[name] !== undefined && values[name] !== this.settings[name],
    );
  }

  /** Sets settings; a secret goes in by standard input, which nobody else can read. */
  async write(values: Values, names: readonly Written[]): Promise<void> {
    const open = names.filter((name) => name !== "password" && this.device === undefined);
    const pairs = open.flatMap((name) => [
      "--plaintext",
      `${this.key(name)}=${values[name] ?? ""}`,
    ]);
    if (pairs.length > 0) await this.pulumi(["config", "set-all", ...pairs]);
    for (const name of names) if (!open.includes(name)) await this.set(name, values[name] ?? "");
  }

  /** Gives settings back what they had when they were read. */
  async restore(names: readonly Written[]): Promise<void> {
    if (this.device !== undefined && !this.has.device)
      return this.take(this.has.devices ? this.place : "routeros:devices");
    const isNew = (name: Written) => this.settings[name] === undefined;
    const added = names.filter(isNew).map((name) => this.key(name));
    if (added.length > 0) await this.take(...added);
    for (const name of names) if (!isNew(name)) await this.set(name, this.settings[name] ?? "");
  }

  /** Takes settings out, all at once; a device of which nothing is left goes as well. */
  async clear(names: readonly Written[]): Promise<void> {
    const others = Object.keys(this.settings).some((name) => !names.includes(name as Written));
    if (this.device !== undefined && !others) return this.take(this.place);
    await this.take(...names.map((name) => this.key(name)));
  }

  private async set(name: Written, value: string): Promise<void> {
    const path = this.device === undefined ? [] : ["--path"];
    // In a path Pulumi takes digits for a number, unless it is told; it is told one thing only.
    const isText = path.length === 0 || !/^([-+]?[\d.]+(e\d+)?|true|false)$/i.test(value);
    const open = isText ? ["--plaintext"] : ["--type", "string"];
    const kind = name === "password" ? ["--secret"] : open;
    await this.pulumi(["config", "set", ...kind, ...path, this.key(name)], value);
  }

  private async take(...keys: string[]): Promise<void> {
    const path = this.device === undefined ? [] : ["--path"];
    await this.pulumi(["config", "rm-all", ...path, ...keys]);
  }

  private pulumi(words: readonly string[], input = ""): Promise<string> {
    const { stack, cwd, env } = this;
    const all = [...words, "--stack", stack, "--non-interactive"];
    return inTurn(`${cwd} ${stack}`, () => run(all, cwd, env, input));
  }
}

function run(words: string[], cwd: string, env: Environment, input: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn("pulumi", words, { cwd, env, stdio: ["pipe", "pipe", "pipe"] });
    let [stdout, stderr] = ["", ""];
    const fail = (why: string, cause?: unknown) =>
      reject(
        new RouterOsError(`pulumi ${words.slice(0, 2).join(" ")} failed: ${shown(why)}`, { cause }),
      );
    child.stdout.on("data", (piece) => (stdout += String(piece)));
    child.stderr.on("data", (piece) => (stderr += String(piece)));
    child.on("error", (error) => fail("there is no command pulumi", error));
    child.on("close", (code) => {
      if (code === 0) resolve(stdout);
      else
        fail(
          stderr
            .replace(/^error: /, "")
            .trim()
            .split(/\r?\n/)[0] ?? `exit code ${code}`,
        );
    });
    child.stdin.on("error", () => undefined);
    child.stdin.end(input);
  });
}

/** One after the other. */
function inTurn<T>(place: string, work: () => Promise<T>): Promise<T> {
  const before = turns.get(place) ?? Promise.resolve();
  const working = before.then(work, work);
  turns.set(
    place,
    working.catch(() => undefined),
  );
  return working;
}
