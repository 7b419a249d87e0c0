import type { TlsOptions } from "node:tls";
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
export function tlsOf({ store }: Device, service: TlsService): TlsOptions {
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

/** Calls when what a service shows has changed. Connections that are open go on as they are. */
export function onTlsChange(
  device: Device,
  service: TlsService,
  call: (options: TlsOptions) => void,
): void {
  let before = JSON.stringify(tlsOf(device, service));
  device.store.watch((change) => {
    if (change && !["/ip/service", "/certificate"].includes(change.item.menu)) return;
    const options = tlsOf(device, service);
    const now = JSON.stringify(options);
    if (now === before) return;
    before = now;
    call(options);
  });
}
