import { createHash } from "node:crypto";
import { isIP } from "node:net";
import {
  type ConnectionOptions,
  createSecureContext,
  type SecureContext,
  type SecureContextOptions,
  type TLSSocket,
} from "node:tls";
import { ConnectionError } from "../errors";
import { addressOf, plainHex, plainPortOf, serviceOf } from "./api-endpoint";
import { type Sentence, Setting, sentence } from "../sentence";
import { capabilitiesOf } from "./schemes";
import type { Endpoint } from "./transport";

const remedies = ({ device }: Endpoint): Sentence =>
  sentence`give the router a certificate that ${new Setting("caCertificate", device)} vouches for, pin the router's own with ${new Setting("fingerprint", device)}, or set ${new Setting("insecure", device)}`;

/**
 * How to start TLS. The handshake itself accepts every certificate: `verifyPeer` judges it before a
 * single word is sent, because only then is the certificate at hand for the message.
 */
export function tlsOptions(endpoint: Endpoint): ConnectionOptions {
  const { host, caCertificate } = endpoint;
  return {
    rejectUnauthorized: false,
    // A server name may not be an address; the name in the certificate is compared all the same.
    ...(isIP(host) === 0 && { servername: host }),
    secureContext: contextWith({
      minVersion: "TLSv1.2",
      ...(caCertificate !== undefined && { ca: caCertificate }),
      // Anonymous Diffie-Hellman, all that api-ssl offers without certificate, ends with TLS 1.2.
      ...(acceptsAnonymous(endpoint) && {
        ciphers: "ALL:+aNULL:@SECLEVEL=0",
        minVersion: "TLSv1",
        maxVersion: "TLSv1.2",
      }),
    }),
  };
}

/** Making one takes longer than the rest of a connection, and those of a run are alike. */
const contexts = new Map<string, SecureContext>();

function contextWith(options: SecureContextOptions): SecureContext {
  const key = JSON.stringify(options);
  const context = contexts.get(key) ?? createSecureContext(options);
  contexts.set(key, context);
  return context;
}

/** Why the peer is not to be trusted with a password, or undefined when it is. */
export function verifyPeer(endpoint: Endpoint, socket: TLSSocket): ConnectionError | undefined {
  const presented = fingerprintOf(socket);
  const refusal = (code: string, why: Sentence) =>
    new ConnectionError(sentence`cannot connect to ${addressOf(endpoint)}: ${why}`, code);

  if (endpoint.fingerprint !== undefined) {
    if (presented !== undefined && plainHex(presented) === plainHex(endpoint.fingerprint))
      return undefined;
    const what =
      presented === undefined ? "no certificate" : `a certificate with SHA-256 ${presented}`;
    const { host, device } = endpoint;
    const command = `npx pulumi-routeros enroll --host ${host} --stack STACK${device === undefined ? "" : ` --device ${device}`}`;
    return refusal(
      "CERT_FINGERPRINT_MISMATCH",
      sentence`it presents ${what}, not the one pinned by ${new Setting("fingerprint", device)}; if the router's certificate was replaced, ${command} reads over ssh which it is now and pins that; otherwise another machine answers in the router's place`,
    );
  }
  if (endpoint.insecure) return undefined;
  if (presented === undefined) return noCertificate(endpoint, "ERR_TLS_NO_CERTIFICATE");
  if (socket.authorized) return undefined;
  const code = String(socket.authorizationError);
  return refusal(
    code,
    sentence`${DISTRUST[code] ?? "its certificate is not trusted"} (${code}); its SHA-256 fingerprint is ${presented}: ${remedies(endpoint)}`,
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

type HandshakeCode = "noCertificate" | "noTls" | "oldTls";

/**
 * OpenSSL's names of its errors. Node has them in the code, `ERR_SSL_WRONG_VERSION_NUMBER`, and of a
 * write that fails (`EPROTO`) in the message alone; OpenSSL itself renamed the first.
 */
const HANDSHAKE: readonly [reason: RegExp, code: HandshakeCode][] = [
  // The alert of a router that has no certificate and was not offered anonymous Diffie-Hellman.
  [/alert.handshake.failure|no.shared.cipher/i, "noCertificate"],
  [/wrong.version.number|packet.length|unknown.protocol|http.request/i, "noTls"],
  [/protocol.version|unsupported.protocol/i, "oldTls"],
];

const handshakeCode = ({ code = "", message }: NodeJS.ErrnoException): HandshakeCode | undefined =>
  HANDSHAKE.find(([reason]) => reason.test(`${code} ${message}`))?.[1];

/** Says what a failed handshake means, or undefined when TLS was not the reason. */
export function handshakeFailure(
  endpoint: Endpoint,
  error: NodeJS.ErrnoException,
): ConnectionError | undefined {
  const code = error.code ?? "protocol";
  const failed = handshakeCode(error);
  if (failed === "noCertificate") return noCertificate(endpoint, code, error);
  const address = addressOf(endpoint);
  if (failed === "noTls")
    return new ConnectionError(
      `cannot connect to ${address}: it does not speak TLS (${code}): is it ${plainPortOf(endpoint)}?`,
      code,
      { cause: error },
    );
  if (failed === "oldTls")
    return new ConnectionError(
      `cannot connect to ${address}: it offers no TLS of version 1.2 or later (${code}): update RouterOS`,
      code,
      { cause: error },
    );
  if (!/^(ERR_SSL_|ERR_TLS_|EPROTO$)/.test(code)) return undefined;
  return new ConnectionError(
    sentence`cannot connect to ${address}: the TLS handshake failed (${code}): ${remedies(endpoint)}`,
    code,
    { cause: error },
  );
}

function noCertificate(endpoint: Endpoint, code: string, cause?: unknown): ConnectionError {
  const why = `the TLS handshake failed, probably because its ${serviceOf(endpoint)} service has no certificate`;
  return new ConnectionError(
    sentence`cannot connect to ${addressOf(endpoint)}: ${why} (${code}): ${remedies(endpoint)}`,
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
