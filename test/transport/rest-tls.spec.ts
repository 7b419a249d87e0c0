import * as assert from "node:assert/strict";
import type { TlsOptions } from "node:tls";
import { ConnectionError } from "../../provider/errors";
import type { Endpoint } from "../../provider/transport/transport";
import type { FakeRestOptions } from "./fake-rest";
import { answerRow, setUpRest } from "./rest-support";
import { type Certificate, certificateFor, rejection, watchForEscapes } from "./support";

/** A router with TLS, asked through `https://`. */
function secure(tls: TlsOptions, more: Partial<Endpoint> = {}, options: FakeRestOptions = {}) {
  return setUpRest({ tls, answer: answerRow, ...options }, { scheme: "https", ...more });
}

describe("REST: TLS", () => {
  watchForEscapes();

  let certificate: Certificate;
  before(async () => (certificate = await certificateFor(["127.0.0.1"])));

  it("#44 never uses anonymous Diffie-Hellman, not even with insecure, and says what is missing", async () => {
    const withoutCertificate: TlsOptions = {
      ciphers: "ADH-AES256-GCM-SHA384:@SECLEVEL=0",
      maxVersion: "TLSv1.2",
      dhparam: "auto",
    };
    for (const more of [{}, { caCertificate: certificate.cert }, { insecure: true }]) {
      const { router, transport } = await secure(withoutCertificate, more);
      const error = await rejection(transport.print("/ip/address"), ConnectionError);
      assert.match(error.code, /HANDSHAKE_FAILURE/);
      assert.match(error.message, /its www-ssl service has no certificate/);
      for (const remedy of ["caCertificate", "fingerprint", "insecure"])
        assert.match(error.message, new RegExp(`routeros:${remedy}`));
      assert.equal(router.requests.length, 0);
    }
  });

  it("uses TLS 1.3 with insecure too, where the router has it", async () => {
    const { transport } = await secure(
      { ...certificate, minVersion: "TLSv1.3" },
      { insecure: true },
    );
    assert.deepEqual(await transport.print("/ip/address"), [{ a: "1" }]);
  });

  it("sends the name of the router, and no name where there is only an address", async () => {
    const names: (string | false | null)[] = [];
    const tls = await certificateFor(["localhost", "127.0.0.1"]);
    for (const host of ["localhost", "127.0.0.1"]) {
      const { transport } = await secure(
        { ...tls, SNICallback: (name, done) => (names.push(name), done(null)) },
        { host, caCertificate: tls.cert },
      );
      assert.deepEqual(await transport.print("/ip/address"), [{ a: "1" }]);
    }
    assert.deepEqual(names, ["localhost"]);
  });

  it("#46 says so when a plain client meets the TLS port", async () => {
    const { router, transport } = await secure(certificate, { scheme: "http", timeout: 300 });
    const error = await rejection(transport.print("/ip/address"), ConnectionError);
    assert.match(error.code, /^(protocol|closed|ECONNRESET)$/);
    assert.match(error.message, /TLS|let this machine in/);
    assert.equal(router.requests.length, 0);
  });

  it("#46 says so when a TLS client meets a plain port", async () => {
    const silent = await setUpRest({}, { scheme: "https", timeout: 300 });
    const waited = await rejection(silent.transport.print("/ip/address"), ConnectionError);
    assert.equal(waited.code, "protocol");
    assert.match(waited.message, /no answer to the TLS handshake within 300 ms.*plain HTTP port/);

    const talking = await setUpRest(
      { connected: (session) => session.send("HTTP/1.1 400 Bad Request\r\n\r\n") },
      { scheme: "https" },
    );
    const refused = await rejection(talking.transport.print("/ip/address"), ConnectionError);
    assert.match(
      refused.message,
      /does not speak TLS.*the plain HTTP port \(scheme http, port 80\)/,
    );

    const closed = await setUpRest({ connected: (session) => session.end() }, { scheme: "https" });
    const ended = await rejection(closed.transport.print("/ip/address"), ConnectionError);
    assert.match(ended.code, /^(closed|ECONNRESET)$/);
    assert.match(ended.message, /www-ssl have a certificate/);
  });

  it("#61 connects again with TLS after a loss, and verifies the peer again", async () => {
    const { router, transport } = await secure(certificate, { caCertificate: certificate.cert });
    await transport.print("/ip/address");
    router.sessions[0]?.socket.destroy();
    assert.deepEqual(await transport.print("/ip/address"), [{ a: "1" }]);
    assert.equal(router.sessions.length, 2);
    const { port } = router;
    await router.close();
    const impostor = await certificateFor(["127.0.0.1"]);
    const other = await secure(impostor, {}, { port });
    const error = await rejection(transport.print("/ip/address"), ConnectionError);
    assert.match(error.code, /^(UNABLE_TO_|DEPTH_ZERO_)/);
    assert.equal(other.router.requests.length, 0);
  });

  it("names www-ssl and its version when something else answers", async () => {
    const { transport } = await secure(
      certificate,
      { insecure: true },
      { answer: (request) => request.reply(502, "<html></html>") },
    );
    const error = await rejection(transport.print("/ip/address"), ConnectionError);
    assert.match(error.message, /is it www-ssl of \/ip\/service, with RouterOS 7\.1 or later\?$/);
  });
});
