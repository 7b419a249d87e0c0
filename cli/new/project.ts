import { readdirSync, readFileSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import * as path from "node:path";
import type { NewOptions } from "../commands/new";
import { type Beginning, STARTS } from "./starts";

const PACKAGE = createRequire(__filename).resolve("pulumi-routeros/package.json");
const { version } = createRequire(__filename)(PACKAGE) as { version: string };

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
    [
      "Pulumi.yaml",
      `name: ${name}\ndescription: ${JSON.stringify(beginning.means)}\nruntime: nodejs\nmain: index.ts\n`,
    ],
    ["package.json", asJson(packageOf(name, beginning))],
    ["tsconfig.json", asJson(TSCONFIG)],
    [".gitignore", "node_modules/\nbin/\n"],
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

/** What npm and Pulumi both take for a name. */
function nameOf(folder: string): string {
  const name = path
    .basename(path.resolve(folder))
    .toLowerCase()
    .replaceAll(/[^a-z0-9_-]+/g, "-")
    .replaceAll(/^[-_]+|[-_]+$/g, "");
  return name === "" ? "routers" : name;
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

function packageOf(name: string, { simulator, needs = [] }: Beginning): object {
  const [major] = process.versions.node.split(".");
  const onIt = ["pulumi-routeros simulator", ...(simulator ?? [])].join(" ");
  return {
    name,
    private: true,
    main: "index.ts",
    scripts: simulator !== undefined && {
      prestart: `pulumi stack select --create ${SIMULATED}`,
      // Each simulator is a new router: what state remembers of the last one is looked at first.
      start: `${onIt} -- pulumi up --refresh --stack ${SIMULATED}`,
    },
    dependencies: {
      // The newest that Node.js 20 takes.
      "@pulumi/pulumi": major === "20" ? "3.248.0" : "^3.216.0",
      "pulumi-routeros": `^${version}`,
      ...Object.fromEntries(needs.map((one) => [one, rangeOf(one)])),
    },
    devDependencies: { "@types/node": `^${major}.0.0`, typescript: "^5.9.0" },
  };
}

/** The range that this package is tested with. */
function rangeOf(library: string): string | undefined {
  const { dependencies } = createRequire(__filename)(PACKAGE) as {
    dependencies: Record<string, string>;
  };
  return dependencies[library];
}

const TSCONFIG = {
  compilerOptions: {
    strict: true,
    target: "es2022",
    module: "node16",
    moduleResolution: "node16",
    types: ["node"],
    noEmit: true,
    forceConsistentCasingInFileNames: true,
  },
  include: ["*.ts"],
};

const asJson = (value: object): string => `${JSON.stringify(value, undefined, 2)}\n`;

const configOf = (entries: readonly (readonly [key: string, value: string])[]): string =>
  entries.length === 0
    ? "config: {}\n"
    : `config:\n${entries.map(([key, value]) => `  ${key}: ${JSON.stringify(value)}\n`).join("")}`;
