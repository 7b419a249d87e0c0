import { pulumiCli } from "../../tools/pulumi-cli";

/** Before the spec files are dealt out to two processes: neither must build the CLI beside the other. */
export async function mochaGlobalSetup(): Promise<void> {
  await pulumiCli();
}
