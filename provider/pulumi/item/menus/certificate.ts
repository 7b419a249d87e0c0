// Made by tools/schema from RouterOS's own schema; changes go there.
import type { Input } from "@pulumi/pulumi";
import type { Many, Text, Word } from "./shared";

/** `/certificate`: Rows. */
interface Certificate {
  commonName?: Input<string>;
  country?: Input<string>;
  /** 0 to 4294967295. Likely `365` unset. */ daysValid?: Input<number>;
  /** Likely `sha256` unset. */ digestAlgorithm?: Input<"md5" | "sha1" | "sha256" | "sha384" | "sha512">;
  /** Likely `2048` unset. */ keySize?: Input<"1024" | "1536" | "2048" | "4096" | "8192" | "prime256v1" | "secp384r1" | "secp521r1">;
  /** Likely `digital-signature,key-encipherment,data-encipherment,key-cert-sign,crl-sign,tls-server,tls-client` unset. */ keyUsage?: Many<"code-sign" | "content-commitment" | "crl-sign" | "data-encipherment" | "decipher-only" | "digital-signature" | "dvcs" | "email-protect" | "encipher-only" | "key-agreement" | "key-cert-sign" | "key-encipherment" | "ocsp-sign" | "timestamp" | "tls-client" | "tls-server">;
  locality?: Input<string>;
  name?: Input<string>;
  organization?: Input<string>;
  state?: Input<string>;
  /** In order. */ subjectAltName?: Many<"DNS" | "IP" | "email" | number | Text>;
  trusted?: Input<boolean>;
  unit?: Input<string>;
  /** Since 7.21. */ trustStore?: Many<"all" | "api" | "capsman" | "container" | "dns" | "dot1x" | "email" | "fetch" | "ipsec" | "logging" | "lora" | "mqtt" | "netwatch" | "openflow" | "ovpn" | "radius" | "reverse-proxy" | "sstp" | "tr069" | "userman" | "wiliot" | "wpa-eap" | "www">;
}

/** `/certificate/crl`: Rows. */
interface CertificateCrl {
  url: Input<string>;
}

/** `/certificate/scep-server`: Rows. */
interface CertificateScepServer {
  caCert: Input<string>;
  /** 0 to 4294967295. */ daysValid?: Input<number>;
  disabled?: Input<boolean>;
  nextCaCert?: Input<"none" | number | Text>;
  path: Input<string>;
  /** A time with its unit. 5m to 7101w3d6h28m15s. */ requestLifetime?: Input<string>;
}

/** `/certificate/scep-server/ra`: Rows. */
interface CertificateScepServerRa {
  caIdentity?: Input<string>;
  challengePassword?: Input<string>;
  disabled?: Input<boolean>;
  fingerprintAlgorithm?: Input<"md5" | "sha1" | "sha256">;
  name: Input<string>;
  onSmartCard?: Input<boolean>;
  raPath?: Input<string>;
  /** A time with its unit. 5m to 7101w3d6h28m15s. */ raTransactionLifetime?: Input<string>;
  serverUrl: Input<string>;
  template: Input<string>;
}

/** `/certificate/settings`: Exists once. */
interface CertificateSettings {
  /** Likely `no` unset. */ crlDownload?: Input<boolean>;
  /** Likely `ram` unset. */ crlStore?: Input<"ram" | "system">;
  /** Likely `no` unset. */ crlUse?: Input<boolean>;
  /** Since 7.19. Gone in 7.21. */ builtinTrustAnchors?: Word;
  /** Since 7.21. */ builtinTrustStore?: Many<"all" | "api" | "capsman" | "container" | "default" | "dns" | "dot1x" | "email" | "fetch" | "ipsec" | "logging" | "lora" | "mqtt" | "netwatch" | "openflow" | "ovpn" | "radius" | "reverse-proxy" | "sstp" | "tr069" | "untrusted" | "userman" | "wiliot" | "wpa-eap" | "www">;
  /** Since 7.22.1. */ currentDefaults?: Many<"api" | "capsman" | "container" | "dns" | "dot1x" | "email" | "fetch" | "ipsec" | "logging" | "lora" | "mqtt" | "netwatch" | "openflow" | "ovpn" | "radius" | "reverse-proxy" | "sstp" | "tr069" | "userman" | "wiliot" | "wpa-eap" | "www">;
}

export interface CertificateMenus {
  "/certificate": Certificate;
  "/certificate/crl": CertificateCrl;
  "/certificate/scep-server": CertificateScepServer;
  "/certificate/scep-server/ra": CertificateScepServerRa;
  "/certificate/settings": CertificateSettings;
}
