import { writeFile } from "node:fs/promises";
import * as path from "node:path";
import * as pulumi from "@pulumi/pulumi";
import type { PulumiFn, Stack } from "@pulumi/pulumi/automation";
import { bond } from "../../provider/menus";
import { textInState } from "../../provider/pulumi/resource";
import { aStack } from "./deployment";
import { bondArgs, bonds } from "./programs";
import type { BenchmarkRouter } from "./router";

/** What a bond leaves in state. */
export type Outputs = Record<string, unknown>;

const moduleName = "./do-nothing.js";

/** As long as the text of the real provider. */
const text =
  `exports.handler = () => require("module").createRequire(process.cwd() + "/")("${moduleName}");`.padEnd(
    textInState("Bond").length,
  );

/** The outputs of a bond that the real provider made. */
export async function recordOutputs(router: BenchmarkRouter): Promise<Outputs> {
  const stack = await aStack(bonds(1), router);
  await stack.up();
  const { deployment } = (await stack.exportStack()) as {
    deployment: { resources: { type: string; outputs?: Outputs }[] };
  };
  const made = deployment.resources.find(({ type }) => type.endsWith(":Bond"));
  if (made?.outputs === undefined) throw new Error("the state has no bond");
  return made.outputs;
}

/** As many resources with as much state as bonds, whose provider knows no router. */
export function nothings(count: number, outputs: Outputs): PulumiFn {
  // Pulumi spends time on every output that a class declares, set or not.
  const names = Object.keys({ ...bond.properties, ...bond.outputs, ...outputs });
  const unset = Object.fromEntries(names.map((name) => [name, undefined]));
  return () => {
    for (let index = 0; index < count; index++) aNothing(index, unset);
    return Promise.resolve();
  };
}

// As many constructors and functions as a bond has: Pulumi writes the stack of each construction into
// state.
class DynamicResource extends pulumi.CustomResource {
  constructor(name: string, inputs: pulumi.Inputs) {
    super("pulumi-nodejs:dynamic/routeros:Bond", name, inputs);
  }
}

class Nothing extends DynamicResource {
  constructor(name: string, inputs: pulumi.Inputs) {
    super(name, { ...inputs, __provider: text });
  }
}

function aNothing(index: number, unset: Outputs): Nothing {
  const args = bondArgs(index);
  return new Nothing(args.name, { ...unset, ...args });
}

/** Lays the provider that does nothing beside the stack's program. */
export async function addDoNothing({ workspace }: Stack, outputs: Outputs): Promise<void> {
  const source = `const outputs = ${JSON.stringify(outputs)};
exports.create = (inputs) => Promise.resolve({ id: inputs.name, outs: { ...outputs, ...inputs } });
`;
  await writeFile(path.join(workspace.workDir, moduleName), source);
}
