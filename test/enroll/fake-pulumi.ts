import { appendFileSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import * as path from "node:path";

/** How a command ended. */
export interface Ended {
  code: number;
  stdout: string;
  stderr: string;
}

type Config = Record<string, { value: string; secret?: boolean }>;

/**
 * A stand-in for Pulumi's command line, as far as `enroll` uses it: it keeps the configuration of a
 * stack in a file, and what it was called with, so that a test sees that no secret was among it.
 */
export function fakePulumi(folder: string, called: readonly string[], input: string): Ended {
  const inside = (name: string) => path.join(folder, name);
  const text = (name: string) =>
    existsSync(inside(name)) ? readFileSync(inside(name), "utf8") : undefined;
  appendFileSync(inside("calls.jsonl"), `${JSON.stringify(called)}\n`);
  const kinds = ["--secret", "--plaintext", "--type"].filter((name) => called.includes(name));
  if (kinds.length > 1)
    return failed(
      "if any flags in the group [secret plaintext type] are set none of the others can be",
    );
  const words = new Words(called);
  const file = `${words.taken("--stack")}.json`;
  const pairs = words.words[1] === "set-all" ? words.all("--plaintext") : [];
  const [isPath, secret] = [words.flag("--path"), words.flag("--secret")];
  for (const name of ["--plaintext", "--non-interactive", "--json", "--show-secrets"])
    words.flag(name);
  words.taken("--type");
  const fails = text("fails")?.trim();
  if (fails !== undefined && words.words.join(" ").includes(fails))
    return failed("passphrase must be set");

  const config = JSON.parse(text(file) ?? "{}") as Config;
  const [command, verb, ...keys] = words.words;
  if (command === "stack") {
    const resources = text("types")
      ?.split("\n")
      .map((type) => ({ type }));
    return said({ version: 3, deployment: { resources: resources ?? [] } });
  }
  if (verb === undefined) return said(config);
  if (verb === "set-all")
    for (const pair of pairs) {
      const at = pair.indexOf("=");
      config[pair.slice(0, at)] = { value: pair.slice(at + 1), secret: false };
    }
  else if (verb === "set") set(config, keys[0] ?? "", { isPath, secret, value: input.trimEnd() });
  else if (verb === "rm-all") for (const key of keys) remove(config, key, isPath);
  else return failed(`unknown command ${words.words.join(" ")}`);
  writeFileSync(inside(file), JSON.stringify(config));
  return { code: 0, stdout: "", stderr: "" };
}

/** `routeros:devices.core.host` */
const partsOf = (key: string) =>
  /^(?<top>[\w-]+:\w+)(?:\.(?<device>[\w-]+))?(?:\.(?<setting>\w+))?$/.exec(key)?.groups ?? {};

type Devices = Record<string, Record<string, string>>;

const devicesIn = (config: Config, top: string) =>
  JSON.parse(config[top]?.value ?? "{}") as Devices;

function set(
  config: Config,
  key: string,
  { isPath, secret, value }: { isPath: boolean; secret: boolean; value: string },
): void {
  const { top = "", device = "", setting = "" } = partsOf(key);
  if (!isPath) config[key] = { value, secret };
  else {
    const all = devicesIn(config, top);
    all[device] = { ...all[device], [setting]: value };
    config[top] = { value: JSON.stringify(all), secret };
  }
}

function remove(config: Config, key: string, isPath: boolean): void {
  const { top = key, device, setting } = partsOf(key);
  if (!isPath || device === undefined) delete config[top];
  else {
    const all = devicesIn(config, top);
    if (setting === undefined) delete all[device];
    else delete all[device]?.[setting];
    config[top] = { value: JSON.stringify(all) };
  }
}

/** What a command was called with, of which each part is taken out as it is understood. */
class Words {
  words: string[];

  constructor(called: readonly string[]) {
    this.words = [...called];
  }

  taken(name: string): string | undefined {
    const at = this.words.indexOf(name);
    return at < 0 ? undefined : this.words.splice(at, 2)[1];
  }

  all(name: string): string[] {
    const one = this.taken(name);
    return one === undefined ? [] : [one, ...this.all(name)];
  }

  flag(name: string): boolean {
    const at = this.words.indexOf(name);
    if (at >= 0) this.words.splice(at, 1);
    return at >= 0;
  }
}

const failed = (text: string): Ended => ({ code: 255, stdout: "", stderr: `error: ${text}\n` });

const said = (answer: object): Ended => ({ code: 0, stdout: JSON.stringify(answer), stderr: "" });
