import { mkdirSync } from "node:fs";
import * as path from "node:path";
import type { PulumiCli } from "./find";

/** Where the stacks of a folder are kept. */
export const stateIn = (folder: string): string => path.join(folder, "state");

/** The environment for Pulumi without an account, a network or a question, with all state in a folder. */
export function offlineEnvironment(cli: PulumiCli, folder: string): Record<string, string> {
  const state = stateIn(folder);
  mkdirSync(state, { recursive: true });
  return {
    PATH: [...cli.path, process.env.PATH ?? ""].join(path.delimiter),
    PULUMI_HOME: path.join(folder, "home"),
    PULUMI_BACKEND_URL: `file://${state.replaceAll(path.sep, "/")}`,
    PULUMI_CONFIG_PASSPHRASE: "test",
    PULUMI_SKIP_UPDATE_CHECK: "true",
    PULUMI_SKIP_CONFIRMATIONS: "true",
    PULUMI_DISABLE_AUTOMATIC_PLUGIN_ACQUISITION: "true",
    PULUMI_DIY_BACKEND_DISABLE_CHECKPOINT_BACKUPS: "true",
    PULUMI_SUPPRESS_NEO_LINK: "true",
    PULUMI_NODEJS_TRANSPILE_ONLY: "true",
  };
}
