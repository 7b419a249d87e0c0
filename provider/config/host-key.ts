/** A SSH host key, as `ssh-keygen -l` writes its fingerprint. */
export const hostKeyFingerprint = /^SHA256:[A-Za-z0-9+/]{43}$/;
