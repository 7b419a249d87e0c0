// What the menus of `Item` add to the start of a program: TypeScript reads and checks it, and Node.js loads it.
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import * as path from "node:path";

const lines = {
  items: (index: number) =>
    `new Item("i${index}", { menu: "/ip/pool", name: "i${index}", ranges: ["10.0.${index}.2-10.0.${index}.9"] });`,
  classes: (index: number) =>
    `new IpAddress("i${index}", { address: "10.0.${index}.1/24", interface: "ether1" });`,
};

/** As Pulumi's own template for TypeScript has it; its engine is a pretended one. */
const programOf = (type: "Item" | "IpAddress", line: (index: number) => string) =>
  `import * as pulumi from "@pulumi/pulumi";
import { ${type} } from "pulumi-routeros";
void pulumi.runtime.setMocks({
  newResource: ({ inputs }: pulumi.runtime.MockResourceArgs) => ({ id: "a", state: inputs }),
  call: ({ inputs }: pulumi.runtime.MockCallArgs) => inputs,
});
${Array.from({ length: 10 }, (_, index) => line(index)).join("\n")}
process.on("exit", () => {
  const { user, system } = process.cpuUsage();
  console.log((user + system) / 1e6);
});
`;
const template = {
  compilerOptions: {
    ...{ strict: true, target: "es2020", module: "commonjs", moduleResolution: "node" },
    ...{ sourceMap: true, types: ["node"], skipLibCheck: true },
  },
  "ts-node": { typeCheck: true },
};

interface Start {
  /** Processor seconds of one start; `without`: as many of a class, with a package that has no menus. */
  seconds(which: "items" | "classes" | "without"): number;
  remove(): void;
}

/** Projects in folders below the package, where what both need is found. */
export function startOf(root: string): Start {
  const folder = mkdtempSync(path.join(root, "dist/start-"));
  const full = project(root, path.join(folder, "full"));
  const without = project(root, path.join(folder, "without"));
  withoutMenus(path.join(without, "node_modules/pulumi-routeros/dist/provider"));
  const run = (at: string, program: string) => {
    const file = path.join(at, "index.ts");
    writeFileSync(file, program);
    const tsNode = require.resolve("ts-node/register");
    const out = execFileSync(process.execPath, ["-r", tsNode, file], { cwd: at, encoding: "utf8" });
    return Number(out);
  };
  const classes = programOf("IpAddress", lines.classes);
  return {
    seconds: (which) =>
      run(
        which === "without" ? without : full,
        which === "items" ? programOf("Item", lines.items) : classes,
      ),
    remove: () => rmSync(folder, { recursive: true }),
  };
}

function project(root: string, at: string): string {
  const copy = path.join(at, "node_modules/pulumi-routeros");
  mkdirSync(path.join(copy, "dist"), { recursive: true });
  cpSync(path.join(root, "package.json"), path.join(copy, "package.json"));
  cpSync(path.join(root, "dist/provider"), path.join(copy, "dist/provider"), { recursive: true });
  cpSync(path.join(root, "routeros"), path.join(copy, "routeros"), { recursive: true });
  writeFileSync(path.join(at, "tsconfig.json"), JSON.stringify(template));
  return at;
}

/** The package as it would be without `Item`, `Rows` and `Rules`. */
function withoutMenus(provider: string): void {
  const room = /\.\/pulumi\/(item|rows|rules)\//;
  const types = path.join(provider, "index.d.ts");
  const kept = readFileSync(types, "utf8")
    .split("\n")
    .filter((line) => !room.test(line));
  writeFileSync(types, kept.join("\n"));
  const script = path.join(provider, "index.js");
  const loads = readFileSync(script, "utf8");
  const without = loads.replaceAll(/require\("\.\/pulumi\/(item|rows|rules)\/[^"]*"\)/g, "{}");
  if (without === loads) throw new Error(`${script} loads no menus`);
  writeFileSync(script, without);
}
