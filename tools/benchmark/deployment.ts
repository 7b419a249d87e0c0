import { stat } from "node:fs/promises";
import * as path from "node:path";
import type { PulumiFn, Stack } from "@pulumi/pulumi/automation";
import { engine } from "../../test/support/engine";
import type { BenchmarkRouter } from "./router";

/** A new stack for the router, with a state of its own. */
export async function aStack(program: PulumiFn, router: BenchmarkRouter): Promise<Stack> {
  const { stack } = await engine();
  return stack("benchmark", program, { config: { "routeros:host": router.url } });
}

/** How many bytes of state the stack has. */
export async function stateSize(stack: Stack): Promise<number> {
  const { PULUMI_BACKEND_URL = "" } = stack.workspace.envVars;
  const folder = PULUMI_BACKEND_URL.replace("file://", "");
  const file = path.join(folder, ".pulumi", "stacks", "test", "benchmark.json");
  return (await stat(file)).size;
}
