import type { EngineEvent, Stack } from "@pulumi/pulumi/automation";
import { RouterOsError } from "../../provider/errors";
import { windowVariable } from "../../provider/safety/whole-run";
import { type Digest, readDigest } from "../preview-comment-digest";

/** What a preview shows. */
export interface Preview {
  digest: Digest;
  /** How many resources change, by what becomes of them (`create`); none where there is nothing to do. */
  changes: Record<string, number>;
}

/** Steps after which everything is as it was. */
const IDLE = new Set(["same", "read", "refresh"]);

/** A stack of the project in a folder, run by the Pulumi CLI through its Automation API. */
export class Deployment {
  private constructor(
    private readonly stack: Stack,
    private readonly print: (text: string) => void,
  ) {}

  /** `label` is the router for which this process holds the window: the provider then does not. */
  static async of(
    stackName: string,
    workDir: string,
    label: string,
    print: (text: string) => void,
  ): Promise<Deployment> {
    const { LocalWorkspace } = await import("@pulumi/pulumi/automation/index.js");
    // What Node.js prints for its own developers would show what goes through its streams.
    const envVars = { [windowVariable]: label, NODE_DEBUG: "" };
    const selecting = LocalWorkspace.selectStack({ stackName, workDir }, { envVars });
    const stack = await selecting.catch(failing(`select the stack ${stackName}`));
    return new Deployment(stack, print);
  }

  /** Shows what would change, in Pulumi's own words. */
  async preview(signal: AbortSignal): Promise<Preview> {
    const steps: unknown[] = [];
    const onEvent = ({ resourcePreEvent }: EngineEvent) => {
      if (resourcePreEvent === undefined) return;
      const { old, new: next, ...step } = resourcePreEvent.metadata;
      steps.push({ ...step, oldState: withOutputs(old), newState: withOutputs(next) });
    };
    const { changeSummary } = await this.stack
      .preview({ onOutput: this.print, onEvent, signal })
      .catch(failing(`preview the stack ${this.stack.name}`));
    const config = Object.entries(await this.stack.getAllConfig());
    const plain = config.filter(([, { secret }]) => secret !== true);
    const digest = readDigest(
      JSON.stringify({
        steps,
        config: Object.fromEntries(plain.map(([key, { value }]) => [key, value])),
      }),
    );
    const changes = Object.entries(changeSummary).filter(([op, n]) => n > 0 && !IDLE.has(op));
    return { digest, changes: Object.fromEntries(changes) };
  }

  /** Makes the changes; rejects when one fails, or when it is aborted. */
  async up(signal: AbortSignal): Promise<void> {
    await this.stack.up({ onOutput: this.print, signal });
  }

  /** Updates state from the routers. */
  async refresh(): Promise<void> {
    await this.stack
      .refresh({ onOutput: this.print })
      .catch(failing(`refresh the stack ${this.stack.name}`));
  }
}

/** What Pulumi has printed is read already: of its error only the sentence is left to say. */
const failing =
  (what: string) =>
  (error: unknown): never => {
    const text = error instanceof Error ? error.message : String(error);
    const [, said] = /^\s*error: (.+)$/m.exec(text) ?? [];
    throw new RouterOsError(`cannot ${what}: ${said ?? "pulumi says above why"}`, { cause: error });
  };

/** The state of a step, which is null in an event where there is none. */
const withOutputs = <T extends object>(state: T | null | undefined): object | undefined =>
  state ? { outputs: {}, ...state } : undefined;
