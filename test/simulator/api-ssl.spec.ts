import assert from "node:assert/strict";
import { once } from "node:events";
import { connect as connectPlain } from "node:net";
import { connect, type ConnectionOptions } from "node:tls";
import { generate } from "selfsigned";
import { simulator } from "../../simulator";
import { RawClient } from "./raw-client";
import { start } from "./start";

const ANONYMOUS: ConnectionOptions = {
  ciphers: "ADH:@SECLEVEL=0",
  minVersion: "TLSv1",
  maxVersion: "TLSv1.2",
  rejectUnauthorized: false,
};

async function dial(port: number, options: ConnectionOptions): Promise<RawClient> {
  const socket = connect({ host: "127.0.0.1", port, ...options });
  await once(socket, "secureConnect");
  return new RawClient(socket);
}

describe("simulator: API-SSL", () => {
  it("offers anonymous Diffie-Hellman without a certificate", async () => {
    const router = await start();
    const client = await dial(router.apiSslPort, ANONYMOUS);
    assert.deepEqual((await client.send("/login", "=name=admin", "=password=")).types, ["!done"]);
    assert.equal((await client.send("/system/identity/print")).rows[0]?.["name"], "MikroTik");
    assert.equal(router.connections, 1);
    client.close();
  });

  it("refuses ordinary TLS without a certificate", async () => {
    const router = await start();
    await assert.rejects(dial(router.apiSslPort, { rejectUnauthorized: false }));
  });

  it("is ordinary TLS with a certificate, and then not anonymous", async () => {
    const pem = await generate([{ name: "commonName", value: "router" }]);
    const router = await start({ certificate: { key: pem.private, cert: pem.cert } });
    const client = await dial(router.apiSslPort, {
      ca: pem.cert,
      checkServerIdentity: () => undefined,
    });
    assert.deepEqual((await client.send("/login", "=name=admin", "=password=")).types, ["!done"]);
    client.close();
    await assert.rejects(dial(router.apiSslPort, ANONYMOUS));
  });

  it("closes although somebody never spoke TLS", async () => {
    const router = await simulator();
    const socket = connectPlain(router.apiSslPort, "127.0.0.1");
    await once(socket, "connect");
    await new Promise((resolve) => setTimeout(resolve, 20));
    const closed = once(socket, "close");
    await router.close();
    await closed;
  });

  it("tells where it listens", async () => {
    const router = await start();
    assert.equal(router.url, `api://127.0.0.1:${router.apiPort}`);
    assert.equal(router.secureUrl, `apis://127.0.0.1:${router.apiSslPort}`);
    const { apiPort } = router;
    await assert.rejects(simulator({ apiPort }), { code: "EADDRINUSE" });
  });
});
