import { X509Certificate } from "node:crypto";
import type { Menu, Router } from "../commands/menu";
import { find } from "../commands/target";
import type { Item, Words } from "../machine/store";
import { formatTime } from "../machine/time";
import { failure, missing, Trap } from "../machine/trap";
import { keyIdOf, type Pair, signed } from "../machine/x509";
import { CERT, KEY } from "../network/tls";
import { importFile } from "./certificate/import";

const PATH = "/certificate";

/** What can still be set once it is signed. */
const AFTER_SIGNING = ["name", "trusted", "trust-store"];

const DEFAULTS: Words = {
  "days-valid": "365",
  "key-size": "2048",
  "key-usage":
    "digital-signature,key-encipherment,data-encipherment,key-cert-sign,crl-sign,tls-server,tls-client",
  "digest-algorithm": "sha256",
  "subject-alt-name": "",
  trusted: "no",
};

const isSigned = ({ words }: Item) => words[CERT] !== undefined;
const text = (words: Readonly<Words>, name: string) =>
  Buffer.from(words[name] ?? "", "latin1").toString("utf8");

/** `/certificate`: templates, and what became of them when they were signed. */
export const certificate: Menu = {
  path: PATH,
  shows: [
    ...["name", "issuer", "digest-algorithm", "key-type", "country", "state", "locality"],
    ...["organization", "unit", "common-name", "key-size", "subject-alt-name", "days-valid"],
    ...["trusted", "key-usage", "ca", "serial-number", "fingerprint", "akid", "skid"],
    ...["invalid-before", "invalid-after", "expires-after", "private-key", "crl", "smart-card-key"],
    ...["authority", "issued", "revoked", "expired"],
  ],
  defaults: () => DEFAULTS,
  check(router, next, item, { sent }) {
    if (item && isSigned(item) && [...sent].some((name) => !AFTER_SIGNING.includes(name)))
      // open (RouterOS: the text)
      throw failure("can not change signed certificate");
    if (!item && !sent.has("name") && !sent.has("common-name"))
      throw failure("At least one field specifying certificate name must be set!");
    next["name"] ??= freeName(router);
    const others = router.store.items(PATH).filter((other) => other !== item);
    if (others.some((other) => other.words["name"] === next["name"]))
      throw new Trap("Name exists, please choose another!");
  },
  // open (RouterOS: a refusal, as here, or a service that names nothing)
  checkRemove({ store }, { id }) {
    const isUsed = store.items("/ip/service").some(({ words }) => words["certificate"] === id);
    if (isUsed) throw failure("certificate is in use");
  },
  // An authority that goes takes along what it signed.
  settle({ store }, { id }, before) {
    if (before === undefined || store.items(PATH).some((item) => item.id === id)) return;
    for (const item of store.items(PATH))
      if (item.words["authority-id"] === id) {
        for (const service of store.items("/ip/service"))
          if (service.words["certificate"] === item.id)
            store.update(service, { ...service.words, certificate: "none" });
        store.remove(item);
      }
  },
  show: (router, item) => ({
    "key-type": /^\d+$/.test(item.words["key-size"] ?? "") ? "rsa" : "ec",
    ...(isSigned(item) && shown(router, item)),
  }),
  commands: {
    sign: {
      takes: [
        ...["number", ".id", "numbers", "ca", "ca-crl-host", "name", "ca-on-smart-card", "once"],
        ...["interval", "duration", "as-value", "file"],
      ],
      needs: "write",
      reports: true,
      run: (router, { words }) => {
        const number = words["number"] ?? words[".id"] ?? words["numbers"];
        if (number === undefined) throw missing("number");
        const [item] = find(router, router.menu(PATH), number);
        if (item) sign(router, item, words);
        // open (RouterOS: what it says before the last)
        return { rows: [{ progress: "started" }, { progress: "done" }] };
      },
    },
    import: {
      takes: ["file-name", "passphrase", "name", "trusted", "no-key-export", "trust-store"],
      needs: "write",
      run: importFile,
    },
    "issued-revoke": {
      takes: ["number", ".id", "numbers"],
      needs: "write",
      run: (router, { words }) => {
        const number = words["number"] ?? words[".id"] ?? words["numbers"];
        if (number === undefined) throw missing("number");
        for (const item of find(router, router.menu(PATH), number))
          router.store.update(item, { ...item.words, "is-revoked": "true" });
        return { rows: [] };
      },
    },
  },
};

/** The template becomes the signed row: its id stays. */
function sign(router: Router, item: Item, { ca, name }: Readonly<Words>): void {
  // open (RouterOS: the texts)
  if (isSigned(item)) throw failure("certificate is already signed");
  const [authority] = ca === undefined ? [] : find(router, router.menu(PATH), ca);
  if (authority && (!isAuthority(authority) || authority.words[KEY] === undefined))
    throw failure("CA certificate can not sign");
  const { words } = item;
  const from = new Date(router.clock.moment);
  const pair = signed(
    {
      subject: Object.fromEntries(Object.keys(words).map((word) => [word, text(words, word)])),
      altNames: text(words, "subject-alt-name"),
      usage: (words["key-usage"] ?? "").split(","),
      keySize: words["key-size"] ?? "2048",
      digest: words["digest-algorithm"] ?? "sha256",
      from,
      until: new Date(from.getTime() + Number(words["days-valid"]) * 86_400_000),
    },
    authority && pairOf(authority),
    /^\d+$/.test(words["key-size"] ?? "2048") ? router.signingKey : undefined,
  );
  router.store.update(item, {
    ...words,
    ...(name !== undefined && { name }),
    ...(authority && { "authority-id": authority.id }),
    trusted: String(authority === undefined),
    [CERT]: pair.cert,
    [KEY]: pair.key,
  });
}

const pairOf = ({ words }: Item): Pair => ({ cert: words[CERT] ?? "", key: words[KEY] ?? "" });

/** Also a leaf that signed itself with the usage that is default. */
const isAuthority = ({ words }: Item) =>
  isSigned({ words } as Item) && (words["key-usage"] ?? "").split(",").includes("key-cert-sign");

function shown({ store, clock }: Router, item: Item): Words {
  const { words } = item;
  const cert = new X509Certificate(words[CERT] ?? "");
  const [from, until] = [Date.parse(cert.validFrom), Date.parse(cert.validTo)];
  const authority = store.items(PATH).find(({ id }) => id === words["authority-id"]);
  const left = until - clock.moment;
  const authorityId = authority?.words[CERT];
  return {
    "serial-number": cert.serialNumber,
    fingerprint: cert.fingerprint256.replaceAll(":", "").toLowerCase(),
    akid: authorityId === undefined ? "" : keyIdOf(authorityId),
    skid: keyIdOf(words[CERT] ?? ""),
    "invalid-before": clock.stamp(from),
    "invalid-after": clock.stamp(until),
    ...(left > 0 && { "expires-after": formatTime(Math.floor(left / 1000) * 1000) }),
    "private-key": String(words[KEY] !== undefined),
    crl: "false",
    "smart-card-key": "false",
    authority: String(isAuthority(item)),
    ...(authority && { ca: authority.words["name"] ?? "", issued: "true" }),
    ...(words["is-revoked"] === "true" && { revoked: "true" }),
    ...(left <= 0 && { expired: "true" }),
  };
}

function freeName({ store }: Router): string {
  for (let number = 1; ; number++)
    if (!store.items(PATH).some(({ words }) => words["name"] === `cert${number}`))
      return `cert${number}`;
}
