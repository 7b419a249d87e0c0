import { randomInt } from "node:crypto";
import { pulumiCli } from "../../tools/pulumi-cli";

/** Before the spec files are dealt out to processes: none must build the CLI beside another. */
export async function mochaGlobalSetup(): Promise<void> {
  await pulumiCli();
  const seed = (process.env["SEED"] ??= String(randomInt(1_000_000)));
  console.log(`  What is sampled is drawn by SEED=${seed}; EVERY=1 leaves nothing out.`);
}
