import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  randomBytes,
  sign,
  X509Certificate,
} from "node:crypto";
import { AsnConvert, OctetString } from "@peculiar/asn1-schema";
import * as x509 from "@peculiar/asn1-x509";

/** A certificate and its private key, both as PEM. */
export interface Pair {
  cert: string;
  key: string;
}

/** What a certificate is to say. */
export interface Template {
  /** By the words of the router: `common-name`, `country`. */
  subject: Readonly<Record<string, string>>;
  /** `IP:192.0.2.1,DNS:r1.lan,email:a@b` */
  altNames: string;
  /** The router's words: `digital-signature`, `tls-server`. */
  usage: readonly string[];
  /** `2048`, `prime256v1` */
  keySize: string;
  digest: string;
  from: Date;
  until: Date;
}

const SUBJECT: Readonly<Record<string, string>> = {
  "common-name": "2.5.4.3",
  country: "2.5.4.6",
  state: "2.5.4.8",
  locality: "2.5.4.7",
  organization: "2.5.4.10",
  unit: "2.5.4.11",
};

const USAGE: Readonly<Record<string, number>> = {
  "digital-signature": x509.KeyUsageFlags.digitalSignature,
  "content-commitment": x509.KeyUsageFlags.nonRepudiation,
  "key-encipherment": x509.KeyUsageFlags.keyEncipherment,
  "data-encipherment": x509.KeyUsageFlags.dataEncipherment,
  "key-agreement": x509.KeyUsageFlags.keyAgreement,
  "key-cert-sign": x509.KeyUsageFlags.keyCertSign,
  "crl-sign": x509.KeyUsageFlags.cRLSign,
  "encipher-only": x509.KeyUsageFlags.encipherOnly,
  "decipher-only": x509.KeyUsageFlags.decipherOnly,
};

const EXTENDED: Readonly<Record<string, string>> = {
  "tls-server": x509.id_kp_serverAuth,
  "tls-client": x509.id_kp_clientAuth,
  "code-sign": x509.id_kp_codeSigning,
  "email-protect": x509.id_kp_emailProtection,
  timestamp: x509.id_kp_timeStamping,
  "ocsp-sign": x509.id_kp_OCSPSigning,
};

/** The names of signatures by RSA, and by elliptic curves. */
const SIGNATURES: Readonly<Record<string, readonly [rsa: string, ec: string]>> = {
  md5: ["1.2.840.113549.1.1.4", "1.2.840.10045.4.1"],
  sha1: ["1.2.840.113549.1.1.5", "1.2.840.10045.4.1"],
  sha256: ["1.2.840.113549.1.1.11", "1.2.840.10045.4.3.2"],
  sha384: ["1.2.840.113549.1.1.12", "1.2.840.10045.4.3.3"],
  sha512: ["1.2.840.113549.1.1.13", "1.2.840.10045.4.3.4"],
};

/** Makes a key, unless it is given, and signs the certificate of it: by itself, or by an authority. */
export function signed(template: Template, authority?: Pair, key?: string): Pair {
  const { publicKey, privateKey } = key === undefined ? keyPair(template.keySize) : pairOf(key);
  const signer = authority === undefined ? privateKey : createPrivateKey(authority.key);
  const signerKey = authority === undefined ? publicKey : createPublicKey(authority.cert);
  const subject = nameOf(template.subject);
  const spki = publicKey.export({ type: "spki", format: "der" });
  const algorithm = signature(template.digest, signer);
  const tbs = new x509.TBSCertificate({
    version: x509.Version.v3,
    serialNumber: serial(),
    signature: algorithm,
    issuer: authority === undefined ? subject : subjectOf(authority.cert),
    validity: new x509.Validity({ notBefore: template.from, notAfter: template.until }),
    subject,
    subjectPublicKeyInfo: AsnConvert.parse(spki, x509.SubjectPublicKeyInfo),
    extensions: extensions(template, keyId(publicKey), authority && keyId(signerKey)),
  });
  const bytes = Buffer.from(AsnConvert.serialize(tbs));
  const der = AsnConvert.serialize(
    new x509.Certificate({
      tbsCertificate: tbs,
      signatureAlgorithm: algorithm,
      signatureValue: buffer(sign(template.digest, bytes, signer)),
    }),
  );
  return {
    cert: new X509Certificate(Buffer.from(der)).toString(),
    key: String(privateKey.export({ type: "pkcs8", format: "pem" })),
  };
}

/** The key's id as certificates hold it: SHA-1 of the key. */
export const keyIdOf = (cert: string): string => keyId(createPublicKey(cert)).toString("hex");

function keyPair(size: string): { publicKey: KeyObject; privateKey: KeyObject } {
  return /^\d+$/.test(size)
    ? generateKeyPairSync("rsa", { modulusLength: Number(size) })
    : generateKeyPairSync("ec", { namedCurve: size });
}

const pairOf = (key: string) => ({
  publicKey: createPublicKey(key),
  privateKey: createPrivateKey(key),
});

function keyId(key: KeyObject): Buffer {
  const spki = key.export({ type: "spki", format: "der" });
  const { subjectPublicKey } = AsnConvert.parse(spki, x509.SubjectPublicKeyInfo);
  return createHash("sha1").update(Buffer.from(subjectPublicKey)).digest();
}

/** Positive, as it must be. */
function serial(): ArrayBuffer {
  const bytes = randomBytes(8);
  bytes[0] = ((bytes[0] ?? 0) & 0x3f) | 0x40;
  return buffer(bytes);
}

function signature(digest: string, { asymmetricKeyType }: KeyObject): x509.AlgorithmIdentifier {
  const [rsa = "", ec = ""] = SIGNATURES[digest] ?? [];
  return asymmetricKeyType === "rsa"
    ? new x509.AlgorithmIdentifier({ algorithm: rsa, parameters: null })
    : new x509.AlgorithmIdentifier({ algorithm: ec });
}

const subjectOf = (cert: string): x509.Name =>
  AsnConvert.parse(new X509Certificate(cert).raw, x509.Certificate).tbsCertificate.subject;

const nameOf = (subject: Template["subject"]): x509.Name =>
  new x509.Name(
    Object.entries(SUBJECT).flatMap(([word, type]) => {
      const text = subject[word] ?? "";
      if (text === "") return [];
      const value = new x509.AttributeValue({ utf8String: text });
      return [
        new x509.RelativeDistinguishedName([new x509.AttributeTypeAndValue({ type, value })]),
      ];
    }),
  );

function extensions(
  { usage, altNames }: Template,
  own: Buffer,
  authority: Buffer | undefined,
): x509.Extensions {
  const flags = usage.reduce((sum, word) => sum | (USAGE[word] ?? 0), 0);
  const purposes = usage.flatMap((word) => EXTENDED[word] ?? []);
  const names = altNames.split(",").filter(Boolean).map(generalName);
  const isAuthority = usage.includes("key-cert-sign");
  const keyIdentifier = authority && new x509.KeyIdentifier(buffer(authority));
  return new x509.Extensions([
    extension(x509.id_ce_basicConstraints, new x509.BasicConstraints({ cA: isAuthority }), true),
    ...(flags === 0 ? [] : [extension(x509.id_ce_keyUsage, new x509.KeyUsage(flags), true)]),
    ...(purposes.length === 0
      ? []
      : [extension(x509.id_ce_extKeyUsage, new x509.ExtendedKeyUsage(purposes))]),
    ...(names.length === 0
      ? []
      : [extension(x509.id_ce_subjectAltName, new x509.SubjectAlternativeName(names))]),
    extension(x509.id_ce_subjectKeyIdentifier, new x509.SubjectKeyIdentifier(buffer(own))),
    ...(keyIdentifier === undefined
      ? []
      : [
          extension(
            x509.id_ce_authorityKeyIdentifier,
            new x509.AuthorityKeyIdentifier({ keyIdentifier }),
          ),
        ]),
  ]);
}

const extension = (extnID: string, value: unknown, critical = false): x509.Extension =>
  new x509.Extension({
    extnID,
    critical,
    extnValue: new OctetString(AsnConvert.serialize(value)),
  });

function generalName(text: string): x509.GeneralName {
  const [, kind = "DNS", value = text] = /^(IP|DNS|email):(.*)$/.exec(text) ?? [];
  if (kind === "IP") return new x509.GeneralName({ iPAddress: value });
  if (kind === "email") return new x509.GeneralName({ rfc822Name: value });
  return new x509.GeneralName({ dNSName: value });
}

const buffer = (bytes: Buffer): ArrayBuffer => new Uint8Array(bytes).buffer;
