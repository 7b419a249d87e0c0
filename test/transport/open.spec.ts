import * as assert from "node:assert/strict";
import { ConnectionError } from "../../provider/errors";
import { openTransport } from "../../provider/transport/open";
import type { Endpoint } from "../../provider/transport/transport";
import { FakeRest } from "./fake-rest";
import { FakeRouter } from "./fake-router";
import { answerRow } from "./rest-support";
import { certificateFor, closing, endpointAt, rejection, watchForEscapes } from "./support";

describe("opening a transport", () => {
  watchForEscapes();

  it("takes the transport that the scheme asks for", async () => {
    const tls = await certificateFor(["127.0.0.1"]);
    const api = (secure: boolean) =>
      FakeRouter.start({
        answer: (c) => c.reply(["!re", "=a=1"], ["!done"]),
        ...(secure && { tls }),
      });
    const rest = (secure: boolean) => FakeRest.start({ answer: answerRow, ...(secure && { tls }) });
    for (const [scheme, { port }] of [
      ["api", await api(false)],
      ["apis", await api(true)],
      ["http", await rest(false)],
      ["https", await rest(true)],
    ] as const) {
      const endpoint = endpointAt(port, { scheme, insecure: true });
      const transport = closing(openTransport(endpoint));
      assert.deepEqual(await transport.print("/ip/address"), [{ a: "1" }], scheme);
    }
  });

  it("connects to nothing before the first command", async () => {
    const router = await FakeRest.start();
    for (const scheme of ["http", "https", "api", "apis"] as const)
      await openTransport(endpointAt(router.port, { scheme })).close();
    assert.equal(router.sessions.length, 0);
  });
});

describe("a password in clear text", () => {
  watchForEscapes();

  /** What is printed when transports are opened. */
  function printed(endpoints: readonly Partial<Endpoint>[]): string[] {
    const lines: string[] = [];
    const { warn } = console;
    console.warn = (line: string) => void lines.push(line);
    try {
      for (const endpoint of endpoints) closing(openTransport(endpointAt(1, endpoint)));
    } finally {
      console.warn = warn;
    }
    return lines;
  }

  it("is warned of, once per router", () => {
    for (const scheme of ["http", "api"] as const) {
      const one = { scheme, host: "192.0.2.1" };
      assert.deepEqual(printed([one, one, { ...one, username: "other" }]), [
        "the password travels in clear text to 192.0.2.1: use apis:// or https://",
      ]);
      assert.deepEqual(printed([one]), []);
      assert.equal(
        printed([
          { ...one, port: 2 },
          { scheme, host: "router.example" },
        ]).length,
        2,
      );
      assert.equal(
        printed([
          { scheme, host: "2001:db8::1" },
          { scheme, host: "fe80::1%x" },
        ]).length,
        2,
      );
    }
  });

  it("is not warned of with TLS, nor where it does not leave the machine", () => {
    const hosts = ["127.0.0.1", "127.9.9.9", "::1", "::ffff:127.0.0.1", "localhost", "LOCALHOST"];
    assert.deepEqual(printed(hosts.flatMap((host) => [{ scheme: "http", host }, { host }])), []);
    assert.deepEqual(printed([{ scheme: "https", host: "192.0.2.2" }]), []);
    assert.deepEqual(printed([{ scheme: "apis", host: "192.0.2.2" }]), []);
  });

  it("is in no warning and no error", async () => {
    const [line = ""] = printed([{ scheme: "http", host: "192.0.2.3" }]);
    assert.doesNotMatch(line, /the-password/);
    const transport = closing(openTransport(endpointAt(1, { scheme: "http" })));
    await rejection(transport.print("/ip/address"), ConnectionError);
  });
});
