// Made by tools/schema from RouterOS's own schema; changes go there.
import type { Input } from "@pulumi/pulumi";
import type { Common, Many, Text } from "./shared";

/** `/ip/ipsec/active-peers`: Rows. */
interface IpIpsecActivePeers {
  comment?: Input<string>;
}

/** `/ip/ipsec/identity`: Rows. */
interface IpIpsecIdentity extends Common {
  /** Likely `pre-shared-key` unset. */ authMethod?: Input<"digital-signature" | "eap" | "eap-radius" | "pre-shared-key" | "pre-shared-key-xauth" | "rsa-key" | "rsa-signature-hybrid">;
  /** In order. Name in `/certificate`. */ certificate?: Many<string>;
  /** In order. Likely `eap-tls` unset. */ eapMethods?: Many<"eap-mschapv2" | "eap-peap" | "eap-tls" | "eap-ttls">;
  /** Likely `no` unset. */ generatePolicy?: Input<"no" | "port-override" | "port-strict">;
  key?: Input<string>;
  /** Unset: `remote-id`. */ matchBy?: Input<"certificate" | "remote-id">;
  /** Unset: `none`. */ modeConfig?: Input<"none" | "request-only" | Text>;
  /** Unset: `auto`. */ myId?: Input<"address" | "auto" | "dn" | "fqdn" | "key-id" | "user-fqdn" | number | Text>;
  notrackChain?: Input<string>;
  password?: Input<string>;
  /** Name in `/ip/ipsec/peer`. */ peer: Input<string>;
  /** Unset: `default`. */ policyTemplateGroup?: Input<"default" | number | Text>;
  remoteCertificate?: Input<"none" | number | Text>;
  /** Unset: `auto`. */ remoteId?: Input<"address" | "auto" | "dn" | "fqdn" | "ignore" | "key-id" | "user-fqdn" | number | Text>;
  remoteKey?: Input<string>;
  secret?: Input<string>;
  username?: Input<string>;
}

/** `/ip/ipsec/key`: Rows that are always there. Gone in 7.20. */
interface IpIpsecKey {
  name?: Input<string>;
}

/** `/ip/ipsec/key/psk`: Rows. Since 7.21. */
interface IpIpsecKeyPsk {
  pskId?: Input<string>;
  key?: Input<string>;
  peer?: Input<string>;
}

/** `/ip/ipsec/key/qkd`: Exists once. Since 7.21. Gone in 7.24. */
interface IpIpsecKeyQkd {
  address?: Input<string>;
  /** 0 to 4294967295. */ cacheSize?: Input<number | string>;
  /** Name in `/certificate`. */ certificate?: Input<"none" | Text>;
  enabled?: Input<boolean>;
  /** 0 to 4294967295. */ keySize?: Input<number | string>;
  kmeId?: Input<string>;
  peerSaeId?: Input<string>;
}

/** `/ip/ipsec/key/rsa`: Rows that are always there. Since 7.20. */
interface IpIpsecKeyRsa {
  name?: Input<string>;
}

/** `/ip/ipsec/mode-config`: Rows. */
interface IpIpsecModeConfig {
  /** IPv4 address. Unset: `0.0.0.0`. */ address?: Input<string>;
  /** Name in `/ip/pool`. Unset: `none`. */ addressPool?: Input<"none" | Text>;
  /** 1 to 32. */ addressPrefixLength?: Input<number>;
  connectionMark?: Input<"no-mark" | number | Text>;
  name: Input<string>;
  /** Likely `no` unset. */ responder?: Input<boolean>;
  /** In order. */ splitDns?: Many<string>;
  /** IPv4 network. In order. */ splitInclude?: Many<string>;
  srcAddressList?: Input<string>;
  /** IPv4 address. In order. */ staticDns?: Many<string>;
  /** Likely `no` unset. */ systemDns?: Input<boolean>;
  useResponderDns?: Input<"exclusively" | "no" | "yes" | boolean>;
}

/** `/ip/ipsec/peer`: Rows. */
interface IpIpsecPeer extends Common {
  address?: Input<number | string>;
  /** Likely `main` unset. */ exchangeMode?: Input<"aggressive" | "base" | "ike2" | "main">;
  /** IPv4 address. Unset: `0.0.0.0`. */ localAddress?: Input<string>;
  name?: Input<string>;
  /** Unset: `no`. */ passive?: Input<boolean>;
  /** 0 to 65535. Unset: `500`. */ port?: Input<number>;
  /** Name in `/ip/ipsec/profile`. Likely `default` unset. */ profile?: Input<"default" | Text>;
  /** Likely `yes` unset. */ sendInitialContact?: Input<boolean>;
  /** Since 7.21. */ ppkSecret?: Input<string>;
}

/** `/ip/ipsec/policy`: Rows in an order. */
interface IpIpsecPolicy extends Common {
  /** Likely `encrypt` unset. */ action?: Input<"discard" | "encrypt" | "none">;
  dstAddress?: Input<number | string>;
  /** Likely `any` unset. */ dstPort?: Input<"any" | number | Text>;
  /** Unset: `default`. */ group?: Input<"default" | number | Text>;
  /** Likely `esp` unset. */ ipsecProtocols?: Input<"ah" | "esp">;
  /** Likely `require` unset. */ level?: Input<"require" | "unique" | "use">;
  /** In order. Name in `/ip/ipsec/peer`. */ peer?: Many<string>;
  /** Name in `/ip/ipsec/proposal`. Likely `default` unset. */ proposal?: Input<"default" | Text>;
  /** Likely `all` unset. */ protocol?: Input<"all" | "dccp" | "ddp" | "egp" | "encap" | "etherip" | "ggp" | "gre" | "hmp" | "icmp" | "icmpv6" | "idpr-cmtp" | "igmp" | "ipencap" | "ipip" | "ipsec-ah" | "ipsec-esp" | "ipv6-encap" | "ipv6-frag" | "ipv6-nonxt" | "ipv6-opts" | "ipv6-route" | "iso-tp4" | "l2tp" | "ospf" | "pim" | "pup" | "rdp" | "rspf" | "rsvp" | "sctp" | "st" | "tcp" | "udp" | "udp-lite" | "vmtp" | "vrrp" | "xns-idp" | "xtp" | number | Text>;
  /** IPv4 address. */ saDstAddress?: Input<string>;
  /** IPv4 address. */ saSrcAddress?: Input<string>;
  srcAddress?: Input<number | string>;
  /** Likely `any` unset. */ srcPort?: Input<"any" | number | Text>;
  /** Unset: `no`. */ template?: Input<boolean>;
  /** Likely `no` unset. */ tunnel?: Input<boolean>;
}

/** `/ip/ipsec/policy/group`: Rows. */
interface IpIpsecPolicyGroup {
  comment?: Input<string>;
  name: Input<string>;
}

/** `/ip/ipsec/profile`: Rows. */
interface IpIpsecProfile {
  /** Likely `modp2048,modp1024` unset. */ dhGroup?: Many<"ecp256" | "ecp384" | "ecp521" | "modp1024" | "modp1536" | "modp2048" | "modp3072" | "modp4096" | "modp6144" | "modp768" | "modp8192" | "x25519">;
  /** A time with its unit. 0s to 1h. */ dpdInterval?: Input<"disable-dpd" | Text>;
  /** 1 to 100. */ dpdMaximumFailures?: Input<number>;
  /** Likely `aes-128,3des` unset. */ encAlgorithm?: Many<"3des" | "aes-128" | "aes-192" | "aes-256" | "des">;
  /** Likely `sha1` unset. */ hashAlgorithm?: Input<"md5" | "sha1" | "sha256" | "sha384" | "sha512">;
  /** 0 to 4294967295. Unset: `0`. */ lifebytes?: Input<number>;
  /** A time with its unit. Likely `1d` unset. */ lifetime?: Input<string>;
  name: Input<string>;
  /** Likely `yes` unset. */ natTraversal?: Input<boolean>;
  /** Unset: `auto`. */ prfAlgorithm?: Input<"auto" | "sha1" | "sha256" | "sha384" | "sha512">;
  /** Likely `obey` unset. */ proposalCheck?: Input<"claim" | "exact" | "obey" | "strict">;
  /** Since 7.21. */ ppk?: Input<"no" | "psk" | "psk-ike-initial" | "qkd">;
}

/** `/ip/ipsec/proposal`: Rows. */
interface IpIpsecProposal extends Common {
  /** Likely `sha1` unset. */ authAlgorithms?: Many<"md5" | "null" | "sha1" | "sha256" | "sha512">;
  /** Likely `aes-256-cbc,aes-192-cbc,aes-128-cbc` unset. */ encAlgorithms?: Many<"3des" | "aes-128-cbc" | "aes-128-ctr" | "aes-128-gcm" | "aes-192-cbc" | "aes-192-ctr" | "aes-192-gcm" | "aes-256-cbc" | "aes-256-ctr" | "aes-256-gcm" | "blowfish" | "camellia-128" | "camellia-192" | "camellia-256" | "chacha20poly1305" | "des" | "null" | "twofish">;
  /** A time with its unit. Likely `30m` unset. */ lifetime?: Input<string>;
  name?: Input<string>;
  /** Likely `modp1024` unset. */ pfsGroup?: Input<"ecp256" | "ecp384" | "ecp521" | "modp1024" | "modp1536" | "modp2048" | "modp3072" | "modp4096" | "modp6144" | "modp768" | "modp8192" | "none">;
}

/** `/ip/ipsec/settings`: Exists once. */
interface IpIpsecSettings {
  /** Likely `yes` unset. */ accounting?: Input<boolean>;
  /** A time with its unit. Likely `0s` unset. */ interimUpdate?: Input<string>;
  /** Likely `no` unset. */ xauthUseRadius?: Input<boolean>;
  /** 0 to 4294967295. Since 7.22. */ ddosCookieThreshold?: Input<number | string>;
}

export interface IpIpsecMenus {
  "/ip/ipsec/active-peers": IpIpsecActivePeers;
  "/ip/ipsec/identity": IpIpsecIdentity;
  "/ip/ipsec/key": IpIpsecKey;
  "/ip/ipsec/key/psk": IpIpsecKeyPsk;
  "/ip/ipsec/key/qkd": IpIpsecKeyQkd;
  "/ip/ipsec/key/rsa": IpIpsecKeyRsa;
  "/ip/ipsec/mode-config": IpIpsecModeConfig;
  "/ip/ipsec/peer": IpIpsecPeer;
  "/ip/ipsec/policy": IpIpsecPolicy;
  "/ip/ipsec/policy/group": IpIpsecPolicyGroup;
  "/ip/ipsec/profile": IpIpsecProfile;
  "/ip/ipsec/proposal": IpIpsecProposal;
  "/ip/ipsec/settings": IpIpsecSettings;
}
