import { readdirSync, readFileSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import type { NewOptions } from "../commands/new";
import { configOf, everyProject, nameOf } from "../project";
import { type Beginning, STARTS } from "./starts";

const PACKAGE = createRequire(__filename).resolve("pulumi-routeros/package.json");

/** The stack of the simulator, with a configuration that anybody may read. */
const SIMULATED = "simulator";

/** A project as text, file by file. */
export interface Project {
  name: string;
  files: ReadonlyMap<string, string>;
  beginning: Beginning;
}

export function projectIn(folder: string, { start, host, stack }: NewOptions): Project {
  const name = nameOf(folder);
  const beginning = STARTS[start];
  const files = new Map<string, string>([
    ...everyProject(name, beginning.means, scriptsOf(beginning), beginning.needs),
    ...programOf(beginning),
  ]);
  if (beginning.simulator !== undefined)
    files.set(
      `Pulumi.${SIMULATED}.yaml`,
      `# For "npm start" alone, on a simulated router: nothing in here is secret.\n${configOf(
        (beginning.secrets ?? []).map((key) => [`${name}:${key}`, "only for the simulator"]),
      )}`,
    );
  if (host !== undefined && beginning.stack === undefined)
    files.set(`Pulumi.${stack}.yaml`, configOf([["routeros:host", host]]));
  return { name, files, beginning };
}

/** The example of the package, but for what is about the package. */
function* programOf({ from }: Beginning): Iterable<[string, string]> {
  const at = path.join(path.dirname(PACKAGE), from);
  if (statSync(at).isFile()) yield ["index.ts", readFileSync(at, "utf8")];
  else
    for (const file of readdirSync(at).sort())
      if (file.endsWith(".ts") || /^Pulumi\..+\.yaml$/.test(file))
        yield [file, readFileSync(path.join(at, file), "utf8")];
}

function scriptsOf({ simulator }: Beginning): object | undefined {
  if (simulator === undefined) return undefined;
  const onIt = ["pulumi-routeros simulator", ...simulator].join(" ");
  return {
    prestart: `pulumi stack select --create ${SIMULATED}`,
    // Each simulator is a new router: what state remembers of the last one is looked at first.
    start: `${onIt} -- pulumi up --refresh --stack ${SIMULATED}`,
  };
}
