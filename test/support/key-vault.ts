import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/*
 * The key service of the specs' stacks. Pulumi derives a key from a passphrase by a million rounds, a sixth
 * of a second of each run; a key that a service keeps is asked for once. Both encrypt with AES-256-GCM.
 */

/** What encrypts secrets; the service answers it for its encrypted form. */
export const dataKey = Buffer.from("wtNmse8RxtRwhGLTrXhLPoT/SaaYjSB5tDJBOi23DJA=", "base64");

/** How a stack's settings and its state name the service and the encrypted key. */
export const secretsProvider = "hashivault://specs";
export const encryptedKey = Buffer.from("vault:v1:specs").toString("base64");

let started: Promise<string> | undefined;

/** Starts the service once in a process; answers the environment in which Pulumi finds it. */
export async function keyVault(): Promise<{ VAULT_SERVER_URL: string }> {
  return { VAULT_SERVER_URL: await (started ??= start()) };
}

/** Vault's transit engine, as much of it as decrypts that key. It holds no process back from its end. */
function start(): Promise<string> {
  const server = createServer((request, response) => {
    const isAsked = request.method === "PUT" && request.url === "/v1/transit/decrypt/specs";
    response.writeHead(isAsked ? 200 : 404, { "content-type": "application/json" });
    response.end(JSON.stringify({ data: { plaintext: dataKey.toString("base64") } }));
  });
  server.unref();
  return new Promise((resolve, reject) => {
    server.once("error", reject).listen(0, "127.0.0.1", () => {
      resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
    });
  });
}
