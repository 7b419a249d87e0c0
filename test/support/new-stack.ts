import { createCipheriv, randomBytes } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import * as path from "node:path";
import type { OutputMap } from "@pulumi/pulumi/automation";
import { dataKey, encryptedKey, secretsProvider } from "./key-vault";

/** The values of a stack's configuration; what is secret is kept encrypted. */
export type Config = Record<string, string | { value: string; secret?: boolean }>;

/** What Pulumi writes in place of a secret has this key. */
const SECRET = "4dabf18193072939515e22adb298388d";

/**
 * Leaves in a project's folders what `pulumi stack init` and `pulumi config set-all` do. The stack's file
 * may be there already, with its configuration.
 */
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
  const file = path.join(directory, `Pulumi.${stack}.yaml`);
  const present = await readFile(file, "utf8").catch(() => "");
  const settings = {
    secretsprovider: secretsProvider,
    encryptedkey: encryptedKey,
  };
  const given = {
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
    writeFile(file, yaml(settings) + (present || yaml(given))),
  ]);
}

/** Lines of YAML, of which JSON is a part. */
const yaml = (values: object): string =>
  Object.entries(values)
    .map(([name, value]) => `${name}: ${JSON.stringify(value)}\n`)
    .join("");

/** What a stack keeps, as far as it counts here. */
export interface Kept {
  resources?: { type: string; outputs?: Record<string, unknown> }[];
}

/** A stack's state, from its file. */
export async function stateOf(state: string, project: string, stack: string): Promise<Kept> {
  const file = path.join(state, ".pulumi/stacks", project, `${stack}.json`);
  const { checkpoint } = JSON.parse(await readFile(file, "utf8")) as {
    checkpoint: { latest: Kept };
  };
  return checkpoint.latest;
}

/** The outputs of a stack by its state; undefined when only Pulumi can tell, as they are secret. */
export function outputsOf({ resources = [] }: Kept): OutputMap | undefined {
  const { outputs = {} } = resources.find(({ type }) => type === "pulumi:pulumi:Stack") ?? {};
  if (JSON.stringify(outputs).includes(SECRET)) return undefined;
  return Object.fromEntries(
    Object.entries(outputs).map(([name, value]) => [name, { value, secret: false }]),
  );
}

function secure(text: string): { secure: string } {
  const nonce = randomBytes(12);
  const cipher = createCipheriv("aes-256-gcm", dataKey, nonce);
  const sealed = Buffer.concat([cipher.update(text, "utf8"), cipher.final(), cipher.getAuthTag()]);
  return { secure: ["v1", nonce.toString("base64"), sealed.toString("base64")].join(":") };
}
