import { createCipheriv, randomBytes } from "node:crypto";
import { mkdir, writeFile } from "node:fs/promises";
import * as path from "node:path";
import { dataKey, encryptedKey, secretsProvider } from "./key-vault";

/** The values of a stack's configuration; what is secret is kept encrypted. */
export type Config = Record<string, string | { value: string; secret?: boolean }>;

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
    latest: {
      secrets_providers: {
        type: "cloud",
        state: { url: secretsProvider, encryptedkey: encryptedKey },
      },
    },
  };
  const settings = {
    secretsprovider: secretsProvider,
    encryptedkey: encryptedKey,
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
  const cipher = createCipheriv("aes-256-gcm", dataKey, nonce);
  const sealed = Buffer.concat([cipher.update(text, "utf8"), cipher.final(), cipher.getAuthTag()]);
  return { secure: ["v1", nonce.toString("base64"), sealed.toString("base64")].join(":") };
}
