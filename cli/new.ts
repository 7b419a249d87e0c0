import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { RouterOsError } from "../provider/errors";
import { readAddress } from "../provider/config/address";
import type { NewOptions } from "./commands/new";
import { type ExitCode, FINE, Misused } from "./frame/exit";
import type { Session } from "./frame/frame";
import { type Project, projectIn } from "./new/project";
import { shellWord } from "./shell";

/** Commands, which are copied. */
const COPIED = /^ {2}/;

/** Writes a project, all of it or nothing. */
export function run(session: Session, folder: string, options: NewOptions): ExitCode {
  if (options.host !== undefined) refuseHost(options.host);
  if (!/^[\w.-]+$/.test(options.stack))
    throw new Misused(
      `--stack ${JSON.stringify(options.stack)} is no name of a stack: write letters, digits, ".", "_" and "-"`,
    );
  const project = projectIn(folder, options);
  if (options.host !== undefined && project.beginning.stack !== undefined)
    throw new Misused(
      `--start ${options.start} brings its stacks, and each names its routers: leave --host out`,
    );
  const names = [...project.files.keys()];
  const there = names.filter((name) => existsSync(path.join(folder, name)));
  if (there.length > 0)
    throw new Misused(
      `${path.join(folder, ".")} has ${there.join(", ")} already, and nothing is overwritten: name another folder`,
    );
  try {
    mkdirSync(folder, { recursive: true });
    for (const [name, text] of project.files)
      writeFileSync(path.join(folder, name), text, { flag: "wx" });
  } catch (error) {
    throw new RouterOsError(
      `cannot write the project into ${folder}: ${(error as NodeJS.ErrnoException).code}`,
      { cause: error },
    );
  }
  session.report(
    said(project, folder, options),
    options.json === true
      ? { format: 1, folder: path.resolve(folder), name: project.name, files: names }
      : undefined,
    COPIED,
  );
  return FINE;
}

function refuseHost(host: string): void {
  try {
    readAddress(host, "--host", "ROS_PASSWORD");
  } catch (error) {
    throw new Misused((error as Error).message, { cause: error });
  }
}

function said({ files, beginning }: Project, folder: string, { host, stack }: NewOptions): string {
  const secrets = ["routeros:password", ...(beginning.secrets ?? [])];
  const enter = path.resolve(folder) === process.cwd() ? [] : [`cd ${shellWord(folder)}`];
  const begin =
    beginning.simulator === undefined
      ? ["npm install", `pulumi stack init ${beginning.stack}`, "pulumi preview"]
      : ["npm install", "npm start"];
  const onRouter = [
    `pulumi stack init ${beginning.stack ?? stack}`,
    ...(host === undefined && beginning.stack === undefined
      ? ["pulumi config set routeros:host 192.168.88.1"]
      : []),
    ...(beginning.stack === undefined
      ? secrets.map((key) => `pulumi config set --secret ${key}`)
      : []),
    "pulumi up",
  ];
  const lines = (commands: readonly string[]) => commands.map((each) => `  ${each}\n`).join("");
  return `\
Wrote ${[...files.keys()].join(", ")}.
It needs the Pulumi CLI: https://www.pulumi.com/docs/install/

${beginning.simulator === undefined ? "A preview needs no router:" : "Run it on a simulated router:"}

${lines([...enter, ...begin])}
${
  beginning.stack === undefined
    ? `On your own:\n\n${lines(onRouter)}`
    : "Each stack's file, Pulumi.<site>.yaml, says what is to be set before pulumi up.\n"
}`;
}
