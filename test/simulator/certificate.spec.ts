import * as assert from "node:assert/strict";
import { createHash, X509Certificate } from "node:crypto";
import { once } from "node:events";
import { connect, type TLSSocket } from "node:tls";
import { generate } from "selfsigned";
import type { Simulator } from "../../simulator";
import { VERSIONS } from "../support/bench";
import { ask } from "./rest-client";
import { logIn, start } from "./start";

const PATH = "/certificate";
const LEAF = {
  name: "api",
  "common-name": "r1.lan",
  "subject-alt-name": "IP:192.0.2.1,DNS:r1.lan",
  "key-usage": "digital-signature,key-encipherment,tls-server",
};

/** What a TLS client is shown. */
async function peer(port: number): Promise<X509Certificate> {
  const socket: TLSSocket = connect({ host: "127.0.0.1", port, rejectUnauthorized: false });
  try {
    await once(socket, "secureConnect");
    assert.equal(socket.getProtocol(), "TLSv1.2");
    const shown = socket.getPeerX509Certificate();
    assert.ok(shown);
    return shown;
  } finally {
    socket.destroy();
  }
}

const fingerprintOf = (cert: X509Certificate) =>
  createHash("sha256").update(cert.raw).digest("hex");

const rowOf = (router: Simulator, name: string) => {
  const row = router.items(PATH).find((each) => each["name"] === name);
  assert.ok(row);
  return row;
};

describe("simulator: certificates", () => {
  for (const version of VERSIONS)
    it(`signs over the API, and api-ssl shows what was signed (${version})`, async () => {
      const now = new Date("2026-03-01T12:00:00Z");
      const router = await start({ version, now });
      const client = await logIn(router);
      const words = Object.entries(LEAF).map(([name, value]) => `=${name}=${value}`);
      const { ret: id } = await client.send(`${PATH}/add`, ...words, "=days-valid=100");
      const template = rowOf(router, "api");
      assert.equal(template["fingerprint"], undefined);
      const signing = await client.send(`${PATH}/sign`, `=number=${id}`);
      assert.equal(signing.types.at(-1), "!done");
      assert.deepEqual(signing.rows.at(-1), { progress: "done" });
      const row = rowOf(router, "api");
      assert.equal(row[".id"], id);
      assert.match(row["fingerprint"] ?? "", /^[0-9a-f]{64}$/);
      assert.equal(row["private-key"], "true");
      assert.equal(row["expires-after"], "14w2d");
      const writes = /^(6|7\.9)/.test(version) ? "jun/09/2026 12:00:00" : "2026-06-09 12:00:00";
      assert.equal(row["invalid-after"], writes);
      // From 7.19 on the connection of this client has a row of the same name.
      router.set("/ip/service", "api-ssl", { certificate: "api" });
      const shown = await peer(router.apiSslPort);
      assert.equal(fingerprintOf(shown), row["fingerprint"]);
      assert.match(shown.subjectAltName ?? "", /IP Address:192\.0\.2\.1, DNS:r1\.lan/);
      assert.equal(shown.verify(shown.publicKey), true, "it is signed by itself");
    });

  it("changes what new connections are shown, and leaves open ones alone", async () => {
    const router = await start();
    for (const name of ["one", "two"]) {
      router.add(PATH, { ...LEAF, name });
      router.type(`/certificate sign ${name}`);
    }
    router.set("/ip/service", "api-ssl", { certificate: "one" });
    const socket = connect({
      port: router.apiSslPort,
      host: "127.0.0.1",
      rejectUnauthorized: false,
    });
    await once(socket, "secureConnect");
    router.set("/ip/service", "api-ssl", { certificate: "two" });
    assert.equal(fingerprintOf(await peer(router.apiSslPort)), rowOf(router, "two")["fingerprint"]);
    assert.equal(socket.destroyed, false);
    socket.destroy();
    router.set("/ip/service", "api-ssl", { certificate: "none" });
    await assert.rejects(peer(router.apiSslPort), "anonymous again");
  });

  it("serves REST over TLS once www-ssl has a certificate and is enabled", async () => {
    const router = await start();
    await assert.rejects(peer(router.httpsPort ?? 0));
    router.add(PATH, LEAF);
    router.type("/certificate sign api");
    router.set("/ip/service", "www-ssl", { certificate: "api" });
    await assert.rejects(peer(router.httpsPort ?? 0), "it is still disabled");
    router.set("/ip/service", "www-ssl", { disabled: "no" });
    assert.equal(
      fingerprintOf(await peer(router.httpsPort ?? 0)),
      rowOf(router, "api")["fingerprint"],
    );
  });

  it("signs over REST, in one call that ends with done", async () => {
    const router = await start();
    router.add(PATH, LEAF);
    const [status, body] = await ask(router, "POST", "/certificate/sign", { number: "api" });
    assert.equal(status, 200);
    assert.deepEqual((body as object[]).at(-1), { progress: "done" });
  });

  it("signs by an authority, and loses with it what it signed", async () => {
    const router = await start();
    router.add(PATH, { name: "ca", "common-name": "ca", "key-usage": "key-cert-sign,crl-sign" });
    router.add(PATH, LEAF);
    assert.throws(() => router.type("/certificate sign ca ca=ca"), /CA certificate can not sign/);
    router.type("/certificate sign ca; /certificate sign api ca=ca");
    const [ca, leaf] = [rowOf(router, "ca"), rowOf(router, "api")];
    assert.deepEqual([ca["authority"], leaf["issued"], leaf["ca"]], ["true", "true", "ca"]);
    assert.equal(leaf["akid"], ca["skid"]);
    router.set("/ip/service", "api-ssl", { certificate: "api" });
    const shown = await peer(router.apiSslPort);
    assert.equal(shown.issuer, "CN=ca");
    router.remove(PATH, "ca");
    assert.deepEqual(router.items(PATH), []);
    assert.equal(
      router.items("/ip/service").find((row) => row["name"] === "api-ssl")?.["certificate"],
      "none",
    );
  });

  it("refuses what routers refuse", async () => {
    const router = await start();
    assert.throws(
      () => router.add(PATH, {}),
      /failure: At least one field specifying certificate name must be set!/,
    );
    router.add(PATH, LEAF);
    assert.throws(() => router.add(PATH, LEAF), /Name exists, please choose another!/);
    router.type("/certificate sign api");
    assert.throws(() => router.set(PATH, "api", { "days-valid": "1" }), /can not change signed/);
    router.set("/ip/service", "api-ssl", { certificate: "api" });
    assert.throws(() => router.remove(PATH, "api"), /in use/);
    router.set("/ip/service", "api-ssl", { certificate: "none" });
    router.remove(PATH, "api");
    assert.deepEqual(router.items(PATH), []);
  });

  it("says that one has run out", async () => {
    const router = await start({ now: new Date("2026-01-01T00:00:00Z") });
    router.add(PATH, { ...LEAF, "days-valid": "10" });
    router.type("/certificate sign api");
    router.advance("11d");
    assert.deepEqual(
      [rowOf(router, "api")["expired"], rowOf(router, "api")["expires-after"]],
      ["true", undefined],
    );
  });

  it("imports a certificate and then its key", async () => {
    const router = await start();
    const { cert, private: key } = await generate([{ name: "commonName", value: "site" }]);
    router.add("/file", { name: "site.pem", contents: cert });
    router.add("/file", { name: "site.key", contents: key });
    const client = await logIn(router);
    const first = await client.send(`${PATH}/import`, "=file-name=site.pem", "=passphrase=");
    assert.equal(first.rows[0]?.["certificates-imported"], "1");
    router.set("/ip/service", "api-ssl", { certificate: "site.pem_0" });
    await assert.rejects(peer(router.apiSslPort), "without its key no handshake ends well");
    const second = await client.send(`${PATH}/import`, "=file-name=site.key", "=passphrase=");
    assert.equal(second.rows[0]?.["private-keys-imported"], "1");
    assert.equal(router.file("site.key"), undefined);
    assert.equal(
      fingerprintOf(await peer(router.apiSslPort)),
      fingerprintOf(new X509Certificate(cert)),
    );
  });
});
