import { createCipheriv, randomBytes } from "node:crypto";
import { mkdir, writeFile } from "node:fs/promises";
import * as path from "node:path";

/** The values of a stack's configuration; what is secret is kept encrypted. */
export type Config = Record<string, string | { value: string; secret?: boolean }>;

/**
 * What Pulumi derives from the passphrase "test" and this salt by a million rounds, a quarter of a second
 * for each of the two commands that make a stack.
 */
const salt = "v1:sXEaiAh9uig=:v1:QU7BXk6tvEWjZEsC:NRLuSX4H8B7baynDjT9E0x6qNKhnfA==";
const key = Buffer.from("wtNmse8RxtRwhGLTrXhLPoT/SaaYjSB5tDJBOi23DJA=", "base64");

/** Leaves in a project's folders what `pulumi stack init` and `pulumi config set-all` do. */
export async function newStack(
  { directory, state }: { directory: string; state: string },
  project: string,
  stack: string,
  config: Config,
): Promise<void> {
  const stacks = path.join(state, ".pulumi/stacks", project);
  await mkdir(stacks, { recursive: true });
  const checkpoint = {
    stack: `organization/${project}/${stack}`,
    latest: { secrets_providers: { type: "passphrase", state: { salt } } },
  };
  const settings = {
    encryptionsalt: salt,
    config: Object.fromEntries(
      Object.entries(config).map(([name, given]) => [
        name.includes(":") ? name : `${project}:${name}`,
        typeof given === "string" ? given : given.secret ? secure(given.value) : given.value,
      ]),
    ),
  };
  await Promise.all([
    writeFile(path.join(state, ".pulumi/meta.yaml"), "version: 1\n"),
    writeFile(path.join(stacks, `${stack}.json`), JSON.stringify({ version: 3, checkpoint })),
    writeFile(path.join(directory, `Pulumi.${stack}.yaml`), JSON.stringify(settings)),
  ]);
}

function secure(text: string): { secure: string } {
  const nonce = randomBytes(12);
  const cipher = createCipheriv("aes-256-gcm", key, nonce);
  const sealed = Buffer.concat([cipher.update(text, "utf8"), cipher.final(), cipher.getAuthTag()]);
  return { secure: ["v1", nonce.toString("base64"), sealed.toString("base64")].join(":") };
}
