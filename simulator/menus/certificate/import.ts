import { createPrivateKey, type KeyObject, X509Certificate } from "node:crypto";
import type { Handler, Router } from "../../commands/menu";
import { findFile } from "../../machine/files";
import { failure, missing } from "../../machine/trap";
import { atLeast } from "../../machine/version";
import { CERT, KEY } from "../../network/tls";

const PATH = "/certificate";

/**
 * `import`: certificates of a file, and keys of what is there already. open (RouterOS: PKCS12, of which
 * nothing is taken here).
 */
export const importFile: Handler["run"] = (router, { words }) => {
  const { "file-name": file, passphrase = "", name } = words;
  if (file === undefined) throw missing("file-name");
  const contents = findFile(router, file)?.words["contents"];
  if (contents === undefined) throw failure("file not found");
  const certs = blocks(contents, "CERTIFICATE").flatMap((pem) => certificateIn(pem) ?? []);
  certs.forEach((cert, at) => {
    router.store.add(PATH, {
      name: free(router, name ?? `${file}_${at}`),
      "common-name": /CN=(.*)/.exec(cert.subject)?.[1] ?? "",
      "key-usage": cert.ca ? "key-cert-sign" : "",
      "key-size": String(cert.publicKey.asymmetricKeyDetails?.modulusLength ?? "prime256v1"),
      trusted: "true",
      [CERT]: cert.toString(),
    });
  });
  const keys = blocks(contents, "(?:RSA |EC |ENCRYPTED )?PRIVATE KEY");
  const read = keys.flatMap((pem) => keyIn(pem, passphrase) ?? []);
  const taken = read.filter((key) => keep(router, key));
  // From 7 on a file with a key goes once it is read.
  const item = findFile(router, file);
  if (item && taken.length > 0 && atLeast(router.version, "7")) router.store.remove(item);
  const counts = {
    "certificates-imported": certs.length,
    "private-keys-imported": taken.length,
    "files-imported": certs.length + taken.length > 0 ? 1 : 0,
    "decryption-failures": keys.length - read.length,
    "keys-with-no-certificate": read.length - taken.length,
  };
  return {
    rows: [Object.fromEntries(Object.entries(counts).map(([word, count]) => [word, `${count}`]))],
  };
};

/** The PEM blocks of a kind; a file without any may be DER. */
function blocks(contents: string, kind: string): (string | Buffer)[] {
  const found = contents.match(
    new RegExp(`-----BEGIN ${kind}-----[\\s\\S]*?-----END ${kind}-----`, "g"),
  );
  return found ?? (contents.includes("-----BEGIN") ? [] : [Buffer.from(contents, "latin1")]);
}

function certificateIn(pem: string | Buffer): X509Certificate | undefined {
  try {
    return new X509Certificate(pem);
  } catch {
    return undefined;
  }
}

function keyIn(pem: string | Buffer, passphrase: string): KeyObject | undefined {
  try {
    return typeof pem === "string"
      ? createPrivateKey({ key: pem, passphrase })
      : createPrivateKey({ key: pem, passphrase, format: "der", type: "pkcs8" });
  } catch {
    return undefined;
  }
}

/** Gives a key to its certificate, if there is one. */
function keep({ store }: Router, key: KeyObject): boolean {
  const owner = store.items(PATH).find(({ words }) => {
    const pem = words[CERT];
    return pem !== undefined && new X509Certificate(pem).checkPrivateKey(key);
  });
  if (!owner) return false;
  const pem = String(key.export({ type: "pkcs8", format: "pem" }));
  store.update(owner, { ...owner.words, [KEY]: pem });
  return true;
}

function free({ store }: Router, wanted: string): string {
  const isTaken = (name: string) => store.items(PATH).some(({ words }) => words["name"] === name);
  if (!isTaken(wanted)) return wanted;
  for (let number = 1; ; number++)
    if (!isTaken(`${wanted}_${number}`)) return `${wanted}_${number}`;
}
