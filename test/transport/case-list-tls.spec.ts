import * as assert from "node:assert/strict";
import type { TlsOptions } from "node:tls";
import { ConnectionError } from "../../provider/errors";
import { apiTransport } from "../../provider/transport/api";
import type { Endpoint } from "../../provider/transport/transport";
import type { FakeRouterOptions } from "./fake-router";
import { certificateFor, closing, endpointAt, rejection, setUp, watchForEscapes } from "./support";

/** What RouterOS offers on api-ssl as long as no certificate is set there. */
const withoutCertificate: TlsOptions = {
  ciphers: "ADH-AES256-GCM-SHA384:@SECLEVEL=0",
  maxVersion: "TLSv1.2",
  dhparam: "auto",
};

/** A router with TLS, asked through `apis://`. */
function secure(tls: TlsOptions, more: Partial<Endpoint> = {}, options: FakeRouterOptions = {}) {
  return setUp(
    { tls, answer: (c) => c.reply(["!re", "=a=1"], ["!done"]), ...options },
    { scheme: "apis", ...more },
  );
}

describe("binary API: TLS", () => {
  watchForEscapes();

  it("#44 uses anonymous Diffie-Hellman with a router that has no certificate, when insecure", async () => {
    const { transport } = await secure(withoutCertificate, { insecure: true });
    assert.deepEqual(await transport.print("/ip/address"), [{ a: "1" }]);
  });

  it("#44 never uses anonymous Diffie-Hellman otherwise, and says what is missing", async () => {
    const { cert } = await certificateFor(["127.0.0.1"]);
    const fingerprint = "ab".repeat(32);
    for (const more of [{}, { caCertificate: cert }, { fingerprint }]) {
      const { router, transport } = await secure(withoutCertificate, more);
      const error = await rejection(transport.print("/ip/address"), ConnectionError);
      assert.match(error.code, /HANDSHAKE_FAILURE/);
      assert.match(error.message, /api-ssl service has no certificate/);
      for (const remedy of ["caCertificate", "fingerprint", "insecure"])
        assert.match(error.message, new RegExp(`routeros:${remedy}`));
      assert.equal(router.logins.length, 0);
    }
    const { router, transport } = await secure(withoutCertificate, { fingerprint, insecure: true });
    const error = await rejection(transport.print("/ip/address"), ConnectionError);
    assert.match(error.code, /HANDSHAKE_FAILURE/);
    assert.equal(router.logins.length, 0, "a pinned fingerprint rules out a peer without one");
  });

  it("#46 says so when a plain client meets the TLS port", async () => {
    const tls = await certificateFor(["127.0.0.1"]);
    const { router, transport } = await secure(tls, { scheme: "api", timeout: 300 });
    const error = await rejection(transport.print("/ip/address"), ConnectionError);
    assert.match(error.code, /^(protocol|closed|ECONNRESET)$/);
    assert.match(error.message, /TLS/);
    assert.equal(router.commands.length, 0);
  });

  it("#46 says so when a TLS client meets a plain port", async () => {
    const silent = await setUp({}, { scheme: "apis", timeout: 300 });
    const waited = await rejection(silent.transport.print("/ip/address"), ConnectionError);
    assert.equal(waited.code, "protocol");
    assert.match(waited.message, /no answer to the TLS handshake within 300 ms.*plain API port/);

    const talking = await setUp(
      { connected: (session) => session.send(Buffer.from("HTTP/1.1 400 Bad Request\r\n\r\n")) },
      { scheme: "apis" },
    );
    const refused = await rejection(talking.transport.print("/ip/address"), ConnectionError);
    assert.match(refused.message, /does not speak TLS.*plain API port/);

    const closed = await setUp({ connected: (session) => session.end() }, { scheme: "apis" });
    const ended = await rejection(closed.transport.print("/ip/address"), ConnectionError);
    assert.match(ended.code, /^(closed|ECONNRESET)$/);
    assert.match(ended.message, /api-ssl have a certificate/);
  });

  it("#62 connects to port 8729 with TLS and to 8728 without, unless told otherwise", async () => {
    for (const [scheme, port] of [
      ["apis", 8729],
      ["api", 8728],
    ] as const) {
      const endpoint = { ...endpointAt(0, { scheme, host: "127.9.9.9" }) };
      delete endpoint.port;
      const transport = closing(apiTransport(endpoint));
      const error = await rejection(transport.print("/ip/address"), ConnectionError);
      assert.match(error.message, new RegExp(`^cannot connect to 127\\.9\\.9\\.9:${port}: `));
    }
  });

  it("#61 connects again with TLS after a loss", async () => {
    const tls = await certificateFor(["127.0.0.1"]);
    const { router, transport } = await secure(tls, { insecure: true });
    await transport.print("/ip/address");
    router.sessions[0]?.socket.destroy();
    assert.deepEqual(await transport.print("/ip/address"), [{ a: "1" }]);
    assert.equal(router.sessions.length, 2);
  });
});
