import { shownLines } from "../provider/values/shown";
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import os from "node:os";
import menus = require("../provider/menus");
import { RouterOsError } from "../provider/errors";
import type { Router } from "../provider/router/router";
import type { ReportOptions } from "./commands/report";
import { within } from "./deadline";
import { typeIn } from "./draw/stack";
import { type ExitCode, FINE, Misused } from "./frame/exit";
import type { Session } from "./frame/frame";
import type { Environment } from "./frame/io";
import { Mask } from "./report/mask";
import { pulumiVersion, stackConfig, stackResources } from "./stack";

const asked = createRequire(__filename);
const { version } = asked("pulumi-routeros/package.json") as { version: string };

type Lines = (readonly [what: string, is: string])[];

/** Writes what a maintainer needs to know, and nothing that says whose router it is. */
export async function run(session: Session, options: ReportOptions): Promise<ExitCode> {
  const { env } = session.io;
  const { stack, cwd, transcript, out } = options;
  const said = transcript === undefined ? undefined : textOf(transcript);
  const { router } = await session.connect(options);
  const looking = lookAt(router);
  const { about, used, names } = await within(
    2 * router.retryTimeout,
    looking,
    "cannot look at the router",
  );
  const ofStack = stack === undefined ? undefined : { stack, cwd, env, signal: session.signal };
  const resources = ofStack === undefined ? [] : await stackResources(ofStack);
  const config = ofStack === undefined ? {} : await stackConfig(ofStack);
  const secrets = [env["ROS_PASSWORD"], ...secretsOf(config)].flatMap((one) => one ?? []);
  const mask = new Mask(
    [...names, ...resources.map(({ urn }) => urn.split("::").at(-1) ?? "")],
    secrets,
  );
  const text = reportOf({
    versions: await versions(env, cwd),
    router: about,
    used,
    resources: counted(resources.flatMap(({ type }) => typeIn(type) ?? [])),
    transcript: said,
  });
  const masked = shownLines(mask.text(text));
  if (out === undefined)
    session.report(masked, options.json ? { format: 1, report: masked } : undefined, /./);
  else {
    write(out, masked);
    session.report(
      `Wrote ${out}. Read it before you send it: what is masked is what looks like an address, a name or a secret.\n`,
      options.json ? { format: 1, out } : undefined,
    );
  }
  return FINE;
}

/** What a router is and has, and what its owner has called things. */
async function lookAt(router: Router): Promise<{ about: Lines; used: Lines; names: string[] }> {
  const [resource = {}] = await router.fresh("/system/resource");
  const packages = await router.rowsIfAny("/system/package");
  const about: Lines = [
    "version",
    "board-name",
    "architecture-name",
    "cpu-count",
    "total-memory",
  ].flatMap((word) => (resource[word] === undefined ? [] : [[word, resource[word]] as const]));
  about.push([
    "packages",
    packages
      .map(({ name }) => name ?? "")
      .sort()
      .join(", "),
  ]);
  const [identity = {}] = await router.rowsIfAny("/system/identity");
  const paths = [...new Set(Object.values(menus).map(({ path }) => path))].sort();
  const read = await Promise.all(
    paths.map(async (path) => [path, await router.rowsIfAny(path)] as const),
  );
  const rows = read.flatMap(([, all]) => all);
  return {
    about,
    used: read.filter(([, all]) => all.length > 0).map(([path, all]) => [path, String(all.length)]),
    names: [identity["name"], ...rows.flatMap((row) => [row["name"], row["comment"]])].flatMap(
      (one) => (one === undefined || one === "" ? [] : [one]),
    ),
  };
}

async function versions(env: Environment, cwd: string | undefined): Promise<Lines> {
  return [
    ["pulumi-routeros", version],
    ["@pulumi/pulumi", sdkVersion(cwd)],
    ["pulumi", await pulumiVersion(env)],
    ["Node.js", process.versions.node],
    ["system", `${os.type()} ${os.release()} ${os.arch()}`],
  ];
}

/** The SDK of the project, not one that this package would find. */
function sdkVersion(cwd = "."): string {
  try {
    const file = createRequire(`${process.cwd()}/`).resolve("@pulumi/pulumi/package.json", {
      paths: [cwd],
    });
    return (JSON.parse(readFileSync(file, "utf8")) as { version: string }).version;
  } catch {
    return "not installed here";
  }
}

const secretsOf = (config: Record<string, string>): string[] =>
  Object.entries(config).flatMap(([key, value]) =>
    /pass|secret|token|key/i.test(key) ? [value] : [],
  );

function counted(names: readonly string[]): Lines {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, count]) => [name, String(count)]);
}

interface Report {
  versions: Lines;
  router: Lines;
  used: Lines;
  resources: Lines;
  transcript: string | undefined;
}

function reportOf({ versions: own, router, used, resources, transcript }: Report): string {
  const table = (title: string, lines: Lines) =>
    lines.length === 0
      ? []
      : [
          `## ${title}`,
          "",
          "| what | is |",
          "| --- | --- |",
          ...lines.map(([what, is]) => `| ${what} | ${is.replaceAll("|", "\\|")} |`),
          "",
        ];
  const fence = "`".repeat(
    Math.max(3, ...[...(transcript ?? "").matchAll(/`+/g)].map(([one]) => one.length + 1)),
  );
  return [
    "# Report of pulumi-routeros",
    "",
    ...table("Versions", own),
    ...table("Router", router),
    ...table("Rows of the router by menu", used),
    ...table("Resources of the stack by type", resources),
    ...(transcript === undefined
      ? []
      : ["## Transcript", "", `${fence}text`, transcript.trimEnd(), fence, ""]),
  ].join("\n");
}

function textOf(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new Misused(`cannot read ${file}: ${code}`, { cause: error });
  }
}

function write(file: string, text: string): void {
  try {
    writeFileSync(file, text, { flag: "wx" });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new RouterOsError(
      code === "EEXIST"
        ? `cannot write ${file}: it is there already, and nothing is overwritten`
        : `cannot write ${file}: ${code}`,
      { cause: error },
    );
  }
}
