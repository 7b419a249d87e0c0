import { X509Certificate } from "node:crypto";
import { isIP, isIPv6 } from "node:net";
import { createSecureContext } from "node:tls";
import { UsageError } from "../errors";
import { Setting, type SettingName, sentence } from "../sentence";
import { capabilitiesOf, twinOf } from "./schemes";
import type { Endpoint } from "./transport";

export function portOf(endpoint: Endpoint): number {
  return endpoint.port ?? capabilitiesOf(endpoint).port;
}

/** The name in `/ip/service` of what the scheme leads to. */
export function serviceOf(endpoint: Endpoint): string {
  return capabilitiesOf(endpoint).service;
}

/** What may be listening where TLS was expected: the same service without it. */
export function plainPortOf(endpoint: Endpoint): string {
  const { plain, scheme, port } = twinOf(endpoint);
  return `the ${plain} port (scheme ${scheme}, port ${port})`;
}

/** What may be listening where no TLS was expected: the same service with it; undefined when it was. */
export function tlsPortOf(endpoint: Endpoint): string | undefined {
  return capabilitiesOf(endpoint).tls
    ? undefined
    : `the TLS port (scheme ${twinOf(endpoint).scheme})`;
}

/** `192.168.88.1:8729`, `[fe80::1]:8729` */
export function addressOf(endpoint: Endpoint): string {
  const host = isIPv6(endpoint.host) ? `[${endpoint.host}]` : endpoint.host;
  return `${host}:${portOf(endpoint)}`;
}

/** Refuses what must not reach the wire, or would be misunderstood there, before it is sent. */
export function checkEndpoint(endpoint: Endpoint): void {
  const refuse = (key: SettingName, why: string): never => {
    throw new UsageError(
      sentence`cannot connect to a router: ${new Setting(key, endpoint.device)} ${why}`,
    );
  };
  // Values come from configuration, where the types of TypeScript do not reach.
  const given: Readonly<Record<string, unknown>> = { ...endpoint };
  if (typeof given["host"] !== "string" || given["host"] === "") refuse("host", "is not set");
  if (typeof given["username"] !== "string" || given["username"] === "")
    refuse("username", "is not set");
  if (typeof given["password"] !== "string") refuse("password", "is not set");
  const port = portOf(endpoint);
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    refuse("host", `has no valid port: ${port}`);
  if (isIP(endpoint.host) === 0 && /[\s/:@]/.test(endpoint.host))
    refuse("host", "is neither a host name nor an address");
  const { fingerprint, caCertificate } = endpoint;
  if (fingerprint !== undefined && !/^[0-9a-f]{64}$/.test(plainHex(fingerprint)))
    refuse("fingerprint", "is not SHA-256: 64 hexadecimal digits, with or without colons");
  // Node passes over a PEM that it cannot read, and would then trust no certificate without saying why.
  if (caCertificate !== undefined && !isCertificate(caCertificate))
    refuse("caCertificate", "is not a certificate in PEM");
}

/** A fingerprint without what people write between its digits. */
export function plainHex(fingerprint: string): string {
  return fingerprint.replace(/[:\s]/g, "").toLowerCase();
}

/** Whether it is one or more certificates; the class alone would look at the first only. */
function isCertificate(pem: string): boolean {
  try {
    createSecureContext({ ca: pem });
    return new X509Certificate(pem).raw.length > 0;
  } catch {
    return false;
  }
}
