import assert from "node:assert/strict";
import { once } from "node:events";
import { Agent } from "node:http";
import { connect } from "node:net";
import { generate } from "selfsigned";
import { simulator } from "../../simulator";
import { bad, bare, failure, get, plain, rest, RESTFUL, until } from "./rest-client";
import { logIn, start } from "./start";

const BOND = "/interface/bonding";
const IDENTITY = "/system/identity";

async function certificate() {
  const pem = await generate([{ name: "commonName", value: "router" }]);
  return { key: pem.private, cert: pem.cert };
}

describe("simulator: REST, where it listens", () => {
  it("is not there before v7", async () => {
    const router = await start({ version: "6.49.18", certificate: await certificate() });
    assert.deepEqual([router.httpPort, router.httpsPort], [undefined, undefined]);
    assert.deepEqual([router.restUrl, router.secureRestUrl], [undefined, undefined]);
  });

  it("listens with TLS as well, once there is a certificate", async () => {
    const pair = await certificate();
    for (const version of RESTFUL) {
      const router = await start({ version, certificate: pair });
      const secure = await get(`${router.secureRestUrl}/rest${IDENTITY}`, { ca: pair.cert });
      assert.deepEqual([secure.status, secure.bytes.toString()], [200, '{"name":"MikroTik"}']);
      assert.equal((await rest(router, "GET", IDENTITY)).status, 200);
    }
  });

  it("lets nobody in by TLS without a certificate", async () => {
    const router = await start();
    await assert.rejects(get(`${router.secureRestUrl}/rest${IDENTITY}`, {}));
    assert.equal(router.restUrl, `http://127.0.0.1:${router.httpPort}`);
  });

  it("takes the ports it is told, and fails if one is taken", async () => {
    const { httpPort = 0 } = await start();
    await assert.rejects(simulator({ httpPort }), { code: "EADDRINUSE" });
    const options = { httpsPort: httpPort, certificate: await certificate() };
    await assert.rejects(simulator(options), { code: "EADDRINUSE" });
  });

  it("serves HTML beside /rest", async () => {
    const { restUrl } = await start();
    for (const [path, status] of [
      ["/", 200],
      ["/webfig/", 200],
      ["/rests", 404],
      [IDENTITY, 404],
    ] as const) {
      const answer = await plain(`${restUrl}${path}`);
      assert.deepEqual([answer.status, answer.headers.get("content-type")], [status, "text/html"]);
      assert.match(answer.text, /^<!DOCTYPE html>/);
    }
  });
});

describe("simulator: REST connections", () => {
  it("are counted apart from those of the API, and kept alive", async () => {
    const router = await start();
    const agent = new Agent({ keepAlive: true });
    const url = `${router.restUrl}/rest${IDENTITY}`;
    await get(url, { agent });
    await get(url, { agent });
    assert.deepEqual([router.restConnections, router.connections, router.logins], [1, 0, 0]);
    agent.destroy();
  });

  it("end when the router restarts or closes, whatever they wait for", async () => {
    const router = await start();
    for (const end of [() => router.restart(), () => router.close()]) {
      const silent = connect(router.httpPort ?? 0, "127.0.0.1");
      await once(silent, "connect");
      router.fault({ on: () => true, do: "hang" });
      const hanging = assert.rejects(rest(router, "GET", IDENTITY));
      const waiting = assert.rejects(rest(router, "PUT", BOND, { slaves: "ether1" }));
      await until(() => router.count() === 2 && router.restConnections === 3);
      const closed = once(silent, "close");
      await end();
      await Promise.all([hanging, waiting, closed]);
      assert.equal(router.restConnections, 0);
      assert.deepEqual(router.items(BOND), []);
      router.forget();
    }
  });

  it("can be opened again after a restart", async () => {
    const router = await start();
    await router.restart();
    assert.equal((await get(`${router.restUrl}/rest${IDENTITY}`)).status, 200);
  });
});

describe("simulator: REST faults", () => {
  const put = { slaves: "ether1" };
  const ADD = `${BOND}/add`;

  it("hangs until the client leaves, and holds up the same user only that long", async () => {
    const { router, send } = await bare();
    router.fault({ on: ADD, do: "hang" });
    const leave = new AbortController();
    const headers = { Authorization: "Basic YWRtaW46" };
    const init = { method: "PUT", headers, body: "{}", signal: leave.signal };
    const hanging = assert.rejects(fetch(`${router.restUrl}/rest${BOND}`, init));
    await until(() => router.count(ADD) === 1);
    const next = send("GET", IDENTITY);
    await until(() => router.count() === 2);
    leave.abort();
    await hanging;
    assert.equal((await next)[0], 200);
    assert.deepEqual(router.items(BOND), []);
  });

  for (const [fault, added] of [
    ["drop-before", 0],
    ["drop-after", 1],
    ["half-reply", 1],
    [{ fatal: "bye" }, 0],
  ] as const) {
    it(`ends the connection: ${JSON.stringify(fault)}`, async () => {
      const { router } = await bare();
      router.fault({ on: ADD, do: fault });
      await assert.rejects(rest(router, "PUT", BOND, put));
      assert.equal(router.items(BOND).length, added);
      assert.equal(router.count(ADD), 1);
    });
  }

  it("breaks off in the body of a reply, or in the head of one that has none", async () => {
    const { router } = await bare();
    const id = router.add(BOND, put);
    router.fault({ on: ({ menu }) => menu === BOND, times: 2, do: "half-reply" });
    const headers = { Authorization: "Basic YWRtaW46" };
    const response = await fetch(`${router.restUrl}/rest${BOND}`, { headers });
    assert.equal(response.status, 200);
    await assert.rejects(response.text());
    await assert.rejects(rest(router, "DELETE", `${BOND}/${id}`));
    assert.deepEqual(router.items(BOND), []);
  });

  it("refuses with the text of a trap, and does not run the command", async () => {
    const { router, send } = await bare();
    router.fault({ on: ADD, do: { trap: "failure: nö" } });
    assert.deepEqual(await send("PUT", BOND, put), bad("failure: nö"));
    assert.deepEqual(router.items(BOND), []);
    assert.equal((await send("PUT", BOND, put))[0], 201);
  });

  it("delays, and runs only then", async () => {
    const { router, send } = await bare();
    router.fault({ on: ADD, do: { delay: 60 } });
    const before = Date.now();
    const adding = send("PUT", BOND, put);
    await until(() => router.count(ADD) === 1);
    assert.deepEqual(router.items(BOND), []);
    assert.equal((await adding)[0], 201);
    assert.ok(Date.now() - before >= 55);
  });

  it("sends a reply byte by byte", async () => {
    const { router, send } = await bare();
    router.fault({ on: ADD, do: "bytes" });
    assert.deepEqual(await send("PUT", BOND, put), [201, router.items(BOND)[0]]);
  });

  it("answers in place of the router, with a status and a body of any kind", async () => {
    const { router, send } = await bare();
    const answers = [
      { status: 502, body: "<html>Bad Gateway</html>" },
      { status: 200, body: '{"broken":' },
      { status: 503 },
    ];
    for (const answer of answers) router.fault({ on: ADD, do: answer });
    const html = await rest(router, "PUT", BOND, put);
    const type = html.headers.get("content-type");
    assert.deepEqual([html.status, type, html.text], [502, "text/html", answers[0]?.body]);
    const json = await rest(router, "PUT", BOND, put);
    assert.deepEqual([json.status, json.text], [200, answers[1]?.body]);
    assert.equal(json.headers.get("content-type"), "application/json");
    assert.deepEqual(await send("PUT", BOND, put), [503, failure(503, "Service Unavailable")]);
    assert.deepEqual(router.items(BOND), []);
  });

  it("keeps an answer of HTTP for REST: a command of the API passes", async () => {
    const { router, send } = await bare();
    router.fault({ on: ADD, do: { status: 502 } });
    const client = await logIn(router);
    assert.deepEqual((await client.send(ADD, "=slaves=ether1")).types, ["!done"]);
    assert.equal((await send("PUT", BOND, { slaves: "ether2" }))[0], 502);
  });
});
