import * as path from "node:path";
import { runInNewContext } from "node:vm";
import ts from "typescript";
import type { Import } from "../../cli/import/import-of";
import type { Values } from "../support/deployment";

/** What a resource of a program was given. */
export interface Given {
  className: string;
  name: string;
  args: Values;
}

/** Runs a program of an import without an engine: what each resource is given, in its order. */
export function evaluated({ files, secrets }: Import): Given[] {
  const given: Given[] = [];
  const classes = new Proxy(
    {},
    {
      get: (_, className: string) =>
        class {
          constructor(name: string, args: Values) {
            given.push({ className, name, args: JSON.parse(JSON.stringify(args)) as Values });
            // A port that keeps the name of the factory says that one.
            Object.assign(this, { name: args["port"] }, args);
          }
        },
    },
  );
  const secret = (key: string) => secrets.find((one) => one.key === key)?.value;
  class Config {
    requireSecret = secret;
    requireSecretNumber = secret;
    requireSecretObject = secret;
  }
  const interpolate = (texts: TemplateStringsArray, ...values: unknown[]) =>
    String.raw({ raw: texts }, ...values);
  const loaded = new Map<string, object>();
  const load = (name: string): object => {
    if (name === "pulumi-routeros") return classes;
    if (name === "@pulumi/pulumi") return { Config, interpolate };
    const file = `${path.posix.basename(name)}.ts`;
    const known = loaded.get(file);
    if (known !== undefined) return known;
    const exports = {};
    loaded.set(file, exports);
    const module = ts.ModuleKind.CommonJS;
    const code = ts.transpile(files.get(file) ?? "", { module, target: ts.ScriptTarget.ES2022 });
    runInNewContext(code, { require: load, exports });
    return exports;
  };
  load("index");
  return given;
}
