import { chmod, mkdir, writeFile } from "node:fs/promises";
import * as path from "node:path";
import { SHIM } from "../../tools/pulumi-cli/find";

/**
 * Lays a way to the SDK's dynamic provider into a folder, and answers the lines of a Pulumi.yaml that name
 * it. The SDK's own way starts a Node.js before to find that file, a sixth of what a run costs;
 * `pulumiIn` goes by it, in the folders of the examples.
 */
export async function ownProvider(folder: string): Promise<string> {
  const started = require.resolve("@pulumi/pulumi/cmd/dynamic-provider");
  const file = path.join(folder, SHIM);
  await mkdir(folder);
  await writeFile(file, `#!/bin/sh\nexec node "${started}" "$@"\n`);
  await chmod(file, 0o755);
  const plugin = { name: "pulumi-nodejs", path: folder };
  return `plugins: ${JSON.stringify({ providers: [plugin] })}\n`;
}
