import { createHash } from "node:crypto";
import { isIP } from "node:net";
import type { ConnectionOptions, TLSSocket } from "node:tls";
import { ConnectionError } from "../errors";
import { addressOf, plainHex, plainPortOf, serviceOf } from "./api-endpoint";
import { capabilitiesOf } from "./schemes";
import type { Endpoint } from "./transport";

const REMEDIES =
  "give the router a certificate that routeros:caCertificate vouches for, pin the router's own with routeros:fingerprint, or set routeros:insecure";

/**
 * How to start TLS. The handshake itself accepts every certificate: `verifyPeer` judges it before a
 * single word is sent, because only then is the certificate at hand for the message.
 */
export function tlsOptions(endpoint: Endpoint): ConnectionOptions {
  const { host, caCertificate } = endpoint;
  return {
    rejectUnauthorized: false,
    minVersion: "TLSv1.2",
    ...(caCertificate !== undefined && { ca: caCertificate }),
    // A server name may not be an address; the name in the certificate is compared all the same.
    ...(isIP(host) === 0 && { servername: host }),
    // Anonymous Diffie-Hellman, all that api-ssl offers without certificate, ends with TLS 1.2.
    ...(acceptsAnonymous(endpoint) && {
      ciphers: "ALL:+aNULL:@SECLEVEL=0",
      minVersion: "TLSv1",
      maxVersion: "TLSv1.2",
    }),
  };
}

/** Why the peer is not to be trusted with a password, or undefined when it is. */
export function verifyPeer(endpoint: Endpoint, socket: TLSSocket): ConnectionError | undefined {
  const presented = fingerprintOf(socket);
  const refusal = (code: string, why: string) =>
    new ConnectionError(`cannot connect to ${addressOf(endpoint)}: ${why}`, code);

  if (endpoint.fingerprint !== undefined) {
    if (presented !== undefined && plainHex(presented) === plainHex(endpoint.fingerprint))
      return undefined;
    const what =
      presented === undefined ? "no certificate" : `a certificate with SHA-256 ${presented}`;
    return refusal(
      "CERT_FINGERPRINT_MISMATCH",
      `it presents ${what}, not the one pinned by routeros:fingerprint; if the router's certificate was replaced, ${REMEDIES}`,
    );
  }
  if (endpoint.insecure) return undefined;
  if (presented === undefined) return noCertificate(endpoint, "ERR_TLS_NO_CERTIFICATE");
  if (socket.authorized) return undefined;
  const code = String(socket.authorizationError);
  return refusal(
    code,
    `${DISTRUST[code] ?? "its certificate is not trusted"} (${code}); its SHA-256 fingerprint is ${presented}: ${REMEDIES}`,
  );
}

const DISTRUST: Readonly<Record<string, string>> = {
  DEPTH_ZERO_SELF_SIGNED_CERT: "its certificate is self-signed",
  SELF_SIGNED_CERT_IN_CHAIN: "its certificate is signed by an authority that is not trusted",
  UNABLE_TO_GET_ISSUER_CERT: "its certificate is signed by an authority that is not known",
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: "its certificate is signed by an authority that is not known",
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: "its certificate is signed by an authority that is not known",
  CERT_HAS_EXPIRED: "its certificate has expired",
  CERT_NOT_YET_VALID: "its certificate is not valid yet, or a clock is wrong",
  ERR_TLS_CERT_ALTNAME_INVALID: "its certificate is made out for another name or address",
};

/** Says what a failed handshake means, or undefined when TLS was not the reason. */
export function handshakeFailure(
  endpoint: Endpoint,
  error: NodeJS.ErrnoException,
): ConnectionError | undefined {
  const code = error.code ?? "protocol";
  const text = `${code} ${error.message}`;
  // The alert of a router that has no certificate and was not offered anonymous Diffie-Hellman.
  if (/alert.handshake.failure|no.shared.cipher/i.test(text))
    return noCertificate(endpoint, code, error);
  const address = addressOf(endpoint);
  if (/wrong.version.number|packet.length|unknown.protocol|http.request/i.test(text))
    return new ConnectionError(
      `cannot connect to ${address}: it does not speak TLS (${code}): is it ${plainPortOf(endpoint)}?`,
      code,
      { cause: error },
    );
  if (/protocol.version|unsupported.protocol/i.test(text))
    return new ConnectionError(
      `cannot connect to ${address}: it offers no TLS of version 1.2 or later (${code}): update RouterOS`,
      code,
      { cause: error },
    );
  if (!/^(ERR_SSL_|ERR_TLS_|EPROTO$)/.test(code)) return undefined;
  return new ConnectionError(
    `cannot connect to ${address}: the TLS handshake failed (${code}): ${REMEDIES}`,
    code,
    { cause: error },
  );
}

function noCertificate(endpoint: Endpoint, code: string, cause?: unknown): ConnectionError {
  const why = `the TLS handshake failed, probably because its ${serviceOf(endpoint)} service has no certificate`;
  return new ConnectionError(
    `cannot connect to ${addressOf(endpoint)}: ${why} (${code}): ${REMEDIES}`,
    code,
    { cause },
  );
}

/**
 * A pinned fingerprint holds even when `insecure` is set too: otherwise it would mean nothing.
 * REST is not served over TLS at all without a certificate.
 */
function acceptsAnonymous(endpoint: Endpoint): boolean {
  const { insecure, fingerprint } = endpoint;
  const mayBe = capabilitiesOf(endpoint).anonymousTls === true;
  return mayBe && insecure === true && fingerprint === undefined;
}

/** SHA-256 of the certificate as the router and browsers show it, `AB:CD:...`. */
function fingerprintOf(socket: TLSSocket): string | undefined {
  const raw = socket.getPeerX509Certificate()?.raw;
  if (raw === undefined) return undefined;
  const hex = createHash("sha256").update(raw).digest("hex").toUpperCase();
  return hex.match(/../g)?.join(":");
}
