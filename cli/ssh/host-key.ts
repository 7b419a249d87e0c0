import { createHash } from "node:crypto";

/** The key by which an SSH server shows who it is. */
export interface HostKey {
  /** `ssh-ed25519`, `ssh-rsa`. */
  type: string;
  /** As `ssh-keygen -l` writes it: `SHA256:...`. */
  fingerprint: string;
}

/** What there is to say of a key as it comes over the wire: a length, the type, the rest. */
export function hostKeyOf(key: Buffer): HostKey {
  const type = key.length < 4 ? "" : key.subarray(4, 4 + key.readUInt32BE(0)).toString("latin1");
  const hash = createHash("sha256").update(key).digest("base64").replace(/=+$/, "");
  return { type: /^[\w@.-]{1,64}$/.test(type) ? type : "a key", fingerprint: `SHA256:${hash}` };
}

/** Why this command does not log in to a server with this key, and the way out. */
export function refusal({ type, fingerprint }: HostKey, expected: string | undefined): string {
  const offers = `it offers ${type} ${fingerprint}`;
  const check =
    "compare that with the router's own (/ip/ssh/export-host-key on its console; docs/recovery.md shows how)";
  return expected === undefined
    ? `no host key is pinned, and ${offers}; ${check}, then give --host-key ${fingerprint}, or set sshHostKey in the stack's configuration`
    : `${offers}, and expected is ${expected}: another machine may answer in the router's place, or the router has a new key; ${check} before you change --host-key or sshHostKey`;
}
