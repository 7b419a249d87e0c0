import { shownJson } from "../provider/values/shown";
import { createRequire } from "node:module";
import path from "node:path";

/** Asked for by name, so that it is found from the sources and from `dist` alike. */
const { version, dependencies } = createRequire(__filename)("pulumi-routeros/package.json") as {
  version: string;
  dependencies: Record<string, string>;
};

/** What every project of Pulumi has beside its program. `needs` are libraries of the program's own. */
export function everyProject(
  name: string,
  description: string,
  scripts: object | undefined,
  needs: readonly string[] = [],
): [file: string, text: string][] {
  const [major] = process.versions.node.split(".");
  const project = {
    name,
    private: true,
    main: "index.ts",
    scripts,
    dependencies: {
      // The newest that Node.js 20 takes.
      "@pulumi/pulumi": major === "20" ? "3.248.0" : "^3.216.0",
      "pulumi-routeros": `^${version}`,
      ...Object.fromEntries(needs.map((one) => [one, dependencies[one]])),
    },
    devDependencies: { "@types/node": `^${major}.0.0`, typescript: "^5.9.0" },
  };
  return [
    [
      "Pulumi.yaml",
      `name: ${name}\ndescription: ${shownJson(description)}\nruntime: nodejs\nmain: index.ts\n`,
    ],
    ["package.json", asJson(project)],
    ["tsconfig.json", asJson(TSCONFIG)],
    [".gitignore", "node_modules/\nbin/\n"],
  ];
}

/** What npm and Pulumi both take for a name. */
export function nameOf(folder: string): string {
  const name = path
    .basename(path.resolve(folder))
    .toLowerCase()
    .replaceAll(/[^a-z0-9_-]+/g, "-")
    .replaceAll(/^[-_]+|[-_]+$/g, "");
  return name === "" ? "routers" : name;
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

const asJson = (value: object): string => `${shownJson(value, 2)}\n`;

/** The file of a stack. */
export const configOf = (entries: readonly (readonly [key: string, value: string])[]): string =>
  entries.length === 0
    ? "config: {}\n"
    : `config:\n${entries.map(([key, value]) => `  ${key}: ${shownJson(value)}\n`).join("")}`;
