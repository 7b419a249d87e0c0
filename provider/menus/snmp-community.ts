import { hidden } from "../values/secret";
import { common, type Failure, defineMenu, onlyIfThere, optional, required } from "../schema";
import { flag, name, network, oneOf, set, text } from "../values";

// /snmp/community print, RouterOS 7.22:
//   name=public addresses=::/0 security=none read-access=yes write-access=no
//   authentication-protocol=MD5 encryption-protocol=DES authentication-password=""
//   encryption-password="" disabled=no default=yes

const passwords = ["authenticationPassword", "encryptionPassword"] as const;

/** `/snmp/community`, https://help.mikrotik.com/docs/spaces/ROS/pages/8978519/SNMP */
export const snmpCommunity = defineMenu("/snmp/community", {
  type: "SnmpCommunity",
  noun: "SNMP community",
  key: ["name"],
  identifiedBy: [["security", "addresses"]],
  properties: {
    /**
     * Name of the community, a secret: with SNMP 1 and 2c whoever knows it may read. `"public"`, which
     * every router has, can be adopted. Changed in place.
     */
    name: required(name, { secret: true, freeText: true }),
    /** Networks that may ask, IPv4 or IPv6: `["192.168.90.0/24"]`. Default: `["::/0"]`, everybody. */
    addresses: optional(set(network), { default: "::/0" }),
    /**
     * What a question needs: `"none"` the name (SNMP 1 and 2c), `"authorized"` a signature with
     * `authenticationPassword` (SNMP 3), `"private"` also encryption. Default: `"none"`.
     */
    security: optional(oneOf("none", "authorized", "private"), { default: "none" }),
    /** Answer questions. Default: `true`. */
    readAccess: optional(flag, { default: "true" }),
    /** Carry out changes. Default: `false`. */
    writeAccess: optional(flag, { default: "false" }),
    /** How SNMP 3 signs. Default: `"MD5"`. */
    authenticationProtocol: optional(oneOf("MD5", "SHA1"), { default: "MD5" }),
    /** Password of the signature, a secret. Default: none. */
    authenticationPassword: optional(text, { default: "", secret: true, freeText: true }),
    /** How SNMP 3 encrypts. Default: `"DES"`. */
    encryptionProtocol: optional(oneOf("DES", "AES"), { default: "DES" }),
    /** Password of the encryption, a secret. Default: none. */
    encryptionPassword: optional(text, { default: "", secret: true, freeText: true }),
    ...onlyIfThere,
    ...common,
  },
  mistaken: { community: "name", address: "addresses", permissions: "readAccess" },
  isFactory: (row) => row["default"] === "true",
  check: (values, isUnknown): Failure[] => {
    const { security = "none" } = values;
    const needed = passwords.slice(
      0,
      security === "private" ? 2 : security === "authorized" ? 1 : 0,
    );
    const missing = needed
      .filter((property) => !values[property] && !isUnknown(property))
      .map((property) => ({
        property,
        reason: `${property} is required with security ${JSON.stringify(security)}: write a password`,
      }));
    const masked = passwords
      .filter((property) => values[property] === hidden)
      .map((property) => ({
        property,
        reason: `${property}: write the password, not ${JSON.stringify(hidden)}, which RouterOS prints in its place`,
      }));
    return [...missing, ...masked];
  },
});
