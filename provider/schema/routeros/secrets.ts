import type { Advice } from "../hooks";
import type { Values } from "../property";

/**
 * Words that hold secrets, in whatever menu: encrypted in state, in no error and no id, and never
 * compared with what the router hides. `notSecret` are words whose names sound so and that hold
 * none. test/items/secrets.spec.ts looks through the whole schema for words that are in neither.
 */
const secret: ReadonlySet<string> = new Set([
  "auth-key",
  "authentication-password",
  "cak",
  "challenge-password",
  "connection-request-password",
  "eap-password",
  "encryption-key",
  "encryption-password",
  "hkdf-secret",
  "ipsec-secret",
  "key",
  "key-val",
  "mac-auth-password",
  "management-protection-key",
  "mschapv2-password",
  "mtik-key",
  "nv2-preshared-key",
  "nv2-sync-secret",
  "nvme-tcp-password",
  "nvme-tcp-server-password",
  "otp-secret",
  "passphrase",
  "password",
  "paypal-password",
  "pin",
  "ppk-secret",
  "preshared-key",
  "private-key",
  "private-passphrase",
  "private-pre-shared-key",
  "radius-password",
  "secret",
  "secrets",
  "self-encryption-password",
  "shared-secret",
  "sim-pin",
  "smb-password",
  "smb-server-password",
  "socks5-password",
  "sshfs-password",
  "static-key-0",
  "static-key-1",
  "static-key-2",
  "static-key-3",
  "static-sta-private-key",
  "tcp-md5-key",
  "totp-secret",
  "trap-community",
  "web-private-password",
  "wpa-pre-shared-key",
  "wpa2-pre-shared-key",
]);

/** Names of what is public, or of how secrets are used. */
export const notSecret: readonly string[] = [
  "allow-sharedkey",
  "always-allow-password-login",
  "cake-ack-filter",
  "ft-r0-key-lifetime",
  "group-key-update",
  "host-key-size",
  "host-key-type",
  "key-chain",
  "key-id",
  "key-size",
  "key-usage",
  "lacp-user-key",
  "minimum-password-length",
  "multi-passphrase-group",
  "password-authentication",
  "password-format",
  "private-algo",
  "public-key",
  "publickey-authentication-options",
  "remote-key",
  "remove-private-as",
  "static-sta-private-algo",
  "static-transmit-key",
  "token-refresh-handicap",
  "web-private-username",
];

/** Where a key is the name of something or public, and a value may be anything. */
const elsewhere: Readonly<Record<string, boolean>> = {
  "/container/envs key": false,
  "/container/envs value": true,
  "/ip/ipsec/identity key": false,
  "/user/ssh-keys key": false,
};

/** True of a word that holds a secret; `security.passphrase` is one as `passphrase` is. */
export function isSecret(path: string, word: string): boolean {
  return elsewhere[`${path} ${word}`] ?? secret.has(word.split(".").at(-1) ?? word);
}

/** Texts into which people write secrets, too: a failed check prints none of them. */
export const isFreeText = (path: string, word: string): boolean =>
  isSecret(path, word) ||
  /^(comment|source|url|.*script|on-.*|.*-message|content|rule|value)$/.test(word);

/** A word that announces a secret, and something behind it: `password: xyz`, `pw=xyz`. */
const announced = /\b(pass(word|phrase)?|pw|pwd|psk|secret|pin)\s*[:=]\s*\S/i;

/** What there is to say of a comment that gives a secret away, without quoting either. */
export function secretsInComment(path: string, values: Values, words: readonly Named[]): Advice[] {
  const { comment } = values;
  if (typeof comment !== "string") return [];
  const told = words.find(({ property, word }) => {
    const { [property]: value } = values;
    const isTold = typeof value === "string" && value.length > 3 && comment.includes(value);
    return isTold && isSecret(path, word);
  });
  const seen = "everybody who may read the router, and every export, shows it";
  if (told !== undefined)
    return [
      {
        severity: "warn",
        text: `comment: it holds what ${told.property} keeps secret: ${seen}. Leave it out there`,
      },
    ];
  return announced.test(comment)
    ? [
        {
          severity: "warn",
          text: `comment: it looks as if it held a secret: ${seen}. Keep it elsewhere`,
        },
      ]
    : [];
}

interface Named {
  property: string;
  word: string;
}
