import { copyFile, mkdir, readFile, writeFile } from "node:fs/promises";
import * as path from "node:path";
import ts from "typescript";
import { type Node, npm, pnpm } from "./install";
import { templateFiles, templateOptions } from "./template";

const root = path.resolve(__dirname, "../..");
const PROGRAM = path.join(root, "examples/home-office/index.ts");
/** A program that uses every class. */
const EVERY = path.join(root, "test/types/template.ts");

/** What programs need beside the package, where no template says it. */
const LIBRARIES = ["@pulumi/pulumi", "@types/node@^20", "typescript@^5"];
/** The oldest and the newest compiler, each by a name of its own, beside the one that Pulumi runs. */
const COMPILERS = { "typescript-5.0": "typescript@5.0.4", "typescript-7": "typescript@^7" };

/** How somebody else's project is laid out. */
export interface Kind {
  name: string;
  /** Lays it out and installs; answers the folder of the program. */
  lay(folder: string, node: Node, tarball: string): Promise<string>;
  /** The compilers that must find nothing wrong, by the packages that hold them, and what they are told. */
  compilers: readonly [name: string, options: readonly string[]][];
}

type Files = Readonly<Record<string, string | object>>;

async function write(folder: string, files: Files): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const [name, content] of Object.entries(files))
    await writeFile(
      path.join(folder, name),
      typeof content === "string" ? content : `${JSON.stringify(content, undefined, 2)}\n`,
    );
}

/** The template with a program of ours, and another that uses every class. */
async function template(folder: string): Promise<void> {
  await write(folder, templateFiles);
  await copyFile(PROGRAM, path.join(folder, "index.ts"));
  await copyFile(EVERY, path.join(folder, "every.ts"));
}

/** Without the project's own options, which this compiler would ask about. */
const ALONE = ["--ignoreConfig", "--noEmit", "every.ts"];

const NODENEXT = { strict: true, target: "es2022", module: "nodenext", outDir: "bin" };

export const kinds: readonly Kind[] = [
  {
    name: "template",
    async lay(folder, node, tarball) {
      await template(folder);
      const others = Object.entries(COMPILERS).map(([name, what]) => `${name}@npm:${what}`);
      await npm(node.command, folder, "install", tarball, ...others);
      return folder;
    },
    compilers: [
      ["typescript", ["-p", ".", "--noEmit"]],
      ["typescript", [...spelled(templateOptions), "--noEmit", "every.ts"]],
      ["typescript-5.0", [...spelled(templateOptions), "--noEmit", "every.ts"]],
      // The oldest way of finding modules is gone there.
      ["typescript-7", [...spelled({ ...templateOptions, moduleResolution: "bundler" }), ...ALONE]],
      ["typescript-7", [...spelled(NODENEXT), ...ALONE]],
    ],
  },
  {
    name: "ES module",
    async lay(folder, node, tarball) {
      await write(folder, {
        "package.json": { private: true, type: "module", main: "bin/index.js" },
        "Pulumi.yaml": "name: pair\nruntime: { name: nodejs, options: { typescript: false } }\n",
        "tsconfig.json": { compilerOptions: NODENEXT, files: ["index.ts"] },
      });
      await copyFile(PROGRAM, path.join(folder, "index.ts"));
      await copyFile(EVERY, path.join(folder, "every.ts"));
      await npm(node.command, folder, "install", tarball, ...LIBRARIES);
      return folder;
    },
    compilers: [
      ["typescript", [...spelled(NODENEXT), "--noEmit", "every.ts"]],
      ["typescript", ["-p", "."]],
    ],
  },
  {
    name: "JavaScript",
    async lay(folder, node, tarball) {
      const program = ts.transpileModule(await readFile(PROGRAM, "utf8"), {
        compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 },
      });
      await write(folder, {
        "package.json": { private: true },
        "Pulumi.yaml": "name: pair\nruntime: nodejs\n",
        "index.js": program.outputText,
      });
      await npm(node.command, folder, "install", tarball, "@pulumi/pulumi");
      return folder;
    },
    compilers: [],
  },
  {
    name: "pnpm",
    async lay(folder, node, tarball) {
      await template(folder);
      // It refuses scripts of installing that nobody allowed; one that Pulumi's own libraries bring is not needed.
      await write(folder, { "pnpm-workspace.yaml": "strictDepBuilds: false\n" });
      await pnpm(node.command, folder, "add", tarball);
      return folder;
    },
    compilers: [
      ["typescript", ["-p", ".", "--noEmit"]],
      ["typescript", [...spelled(templateOptions), "--noEmit", "every.ts"]],
    ],
  },
  {
    name: "npm workspaces",
    async lay(folder, node, tarball) {
      await write(folder, { "package.json": { private: true, workspaces: ["sites/*"] } });
      const site = path.join(folder, "sites/hq");
      await template(site);
      await npm(node.command, folder, "install", "-w", "sites/hq", tarball);
      return site;
    },
    compilers: [
      ["typescript", ["-p", ".", "--noEmit"]],
      ["typescript", [...spelled(templateOptions), "--noEmit", "every.ts"]],
    ],
  },
];

/** Compiler options as its command line takes them. */
function spelled(options: Readonly<Record<string, string | boolean>>): string[] {
  return Object.entries(options).flatMap(([name, value]) => [`--${name}`, String(value)]);
}
