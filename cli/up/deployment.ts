import type { EngineEvent, Stack } from "@pulumi/pulumi/automation";
import { windowVariable } from "../../provider/safety/whole-run";
import { type Digest, readDigest } from "../preview-comment-digest";

/** A stack of the project in a folder, run by the Pulumi CLI through its Automation API. */
export class Deployment {
  private constructor(private readonly stack: Stack) {}

  /** `label` is the router for which this process holds the window: the provider then does not. */
  static async of(stackName: string, workDir: string, label: string): Promise<Deployment> {
    const { LocalWorkspace } = await import("@pulumi/pulumi/automation/index.js");
    const envVars = { [windowVariable]: label };
    return new Deployment(await LocalWorkspace.selectStack({ stackName, workDir }, { envVars }));
  }

  /** Shows what would change, in Pulumi's own words. */
  async preview(): Promise<Digest> {
    const steps: unknown[] = [];
    const onEvent = ({ resourcePreEvent }: EngineEvent) => {
      if (resourcePreEvent === undefined) return;
      const { old, new: next, ...step } = resourcePreEvent.metadata;
      steps.push({ ...step, oldState: withOutputs(old), newState: withOutputs(next) });
    };
    await this.stack.preview({ onOutput: print, onEvent });
    const config = Object.entries(await this.stack.getAllConfig());
    const told = config.filter(([, { secret }]) => secret !== true);
    return readDigest(
      JSON.stringify({
        steps,
        config: Object.fromEntries(told.map(([key, { value }]) => [key, value])),
      }),
    );
  }

  /** Makes the changes; rejects when one fails, or when it is told to stop. */
  async up(signal: AbortSignal): Promise<void> {
    await this.stack.up({ onOutput: print, signal });
  }

  /** Tells state what is on the routers. */
  async refresh(): Promise<void> {
    await this.stack.refresh({ onOutput: print });
  }
}

const print = (text: string): void => void process.stdout.write(text);

/** The state of a step, which is null in an event where there is none. */
const withOutputs = <T extends object>(state: T | null | undefined): object | undefined =>
  state ? { outputs: {}, ...state } : undefined;
