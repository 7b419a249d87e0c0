import type { Server, TlsOptions } from "node:tls";
import type { Item } from "../machine/store";
import type { Device } from "./device";

/** The words in which a certificate keeps what no command shows. */
export const [CERT, KEY] = ["cert-pem", "key-pem"] as const;

/** A service that speaks TLS. */
export type TlsService = "api-ssl" | "www-ssl";

/** Without a certificate API-SSL knows anonymous Diffie-Hellman only. */
const ANONYMOUS: TlsOptions = { ciphers: "ADH:@SECLEVEL=0", dhparam: "auto" };

/** No TLS 1.3 of a router is on record. open (RouterOS: what `tls-version=any` allows below 1.2). */
const VERSIONS = { minVersion: "TLSv1.2", maxVersion: "TLSv1.2" } as const;

/** What a service shows who it is with: its certificate, if it has one with a key. */
function tlsOf({ store }: Device, service: TlsService): TlsOptions {
  const row = store.items("/ip/service").find(({ words }) => words["name"] === service);
  const found = store.items("/certificate").find(({ id }) => id === row?.words["certificate"]);
  if (found) return { ...VERSIONS, ...pairOf(found) };
  return service === "api-ssl"
    ? { ...ANONYMOUS, minVersion: "TLSv1", maxVersion: "TLSv1.2" }
    : VERSIONS;
}

/** A copy without its key looks right, and every handshake ends in an alert. */
function pairOf({ words: { [CERT]: cert, [KEY]: key } }: Item): TlsOptions {
  return cert === undefined || key === undefined ? {} : { cert, key };
}

/**
 * Each connection is shown what the service has when it comes; those that are open go on as they are.
 * Reading keys takes longer than all else that a router does when it starts, and most are never asked
 * for theirs.
 */
export function showTls(server: Server, device: Device, service: TlsService): void {
  let before = "";
  server.prependListener("connection", () => {
    const options = tlsOf(device, service);
    const now = JSON.stringify(options);
    if (now === before) return;
    before = now;
    server.setSecureContext(options);
  });
}
