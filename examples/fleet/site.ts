import { readdir } from "node:fs/promises";
import {
  type EngineEvent,
  LocalWorkspace,
  type OpMap,
  type PulumiCommand,
  Stack,
} from "@pulumi/pulumi/automation";
import { office } from "../office/program";
import { untilTheyMeet } from "./again";

/** What can be done with every site. */
export const commands = ["preview", "up", "refresh", "destroy"] as const;
export type Command = (typeof commands)[number];

/** How many resources an operation creates, updates, replaces, deletes and leaves alone. */
export type Changes = OpMap;

/** The sites of a project: each has its Pulumi.SITE.yaml. */
export async function sitesOf(folder: string): Promise<string[]> {
  const found = (await readdir(folder)).flatMap(
    (file) => /^Pulumi\.(.+)\.ya?ml$/.exec(file)?.[1] ?? [],
  );
  if (found.length === 0)
    throw new Error(`${folder} has no site: write a Pulumi.SITE.yaml for each, as examples/office`);
  return found.sort();
}

/**
 * One operation on one site's stack. The program runs in this process and needs none of its own;
 * configuration comes from the site's file, as with `pulumi` on the command line.
 */
export async function operate(
  command: Command,
  site: string,
  workDir: string,
  pulumiCommand: PulumiCommand,
  onStep: (step: string) => void,
  onAgain: (text: string) => void,
): Promise<Changes> {
  const program = () => Promise.resolve({ ...office() });
  const workspace = await LocalWorkspace.create({ workDir, program, pulumiCommand });
  const stack = await Stack.createOrSelect(site, workspace);
  const step = ({ resourcePreEvent }: EngineEvent) => {
    const name = resourcePreEvent?.metadata.urn.split("::").at(-1);
    if (name !== undefined) onStep(`${resourcePreEvent?.metadata.op ?? ""} ${name}`);
  };
  try {
    const run = (noted: (event: EngineEvent) => void) => {
      const onEvent = (event: EngineEvent) => {
        noted(event);
        step(event);
      };
      return changesOf(command, stack, { color: "never", onEvent });
    };
    return await untilTheyMeet(run, onAgain, command === "preview");
  } catch (error) {
    throw new Error(sentence(error), { cause: error });
  }
}

async function changesOf(
  command: Command,
  stack: Stack,
  options: { color: "never"; onEvent: (event: EngineEvent) => void },
): Promise<Changes> {
  switch (command) {
    case "preview":
      return (await stack.preview(options)).changeSummary;
    case "up":
      return (await stack.up(options)).summary.resourceChanges ?? {};
    case "refresh":
      // With the program Pulumi refreshes by the configuration of today, not by that in state.
      return (await stack.refresh({ ...options, runProgram: true })).summary.resourceChanges ?? {};
    case "destroy":
      return (await stack.destroy(options)).summary.resourceChanges ?? {};
  }
}

/** The Automation API's errors hold all that Pulumi printed; what matters are its error lines. */
function sentence(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  const lines = text.split("\n").map((line) => line.trim());
  const said = [...new Set(lines.filter((line) => /^error: /.test(line)))].filter(
    (line) => !/^error: (preview|update) failed$/.test(line),
  );
  return said.length > 0
    ? said.map((line) => line.slice("error: ".length)).join("; ")
    : text.trim();
}
