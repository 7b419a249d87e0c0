import * as assert from "node:assert/strict";
import { setTimeout as sleep } from "node:timers/promises";
import { ConnectionError, TimeoutError, TrapError } from "../../provider/errors";
import { restTransport } from "../../provider/transport/rest";
import { answerOf, FakeRest, type RestSession } from "./fake-rest";
import { answerRow, restAt, setUpRest } from "./rest-support";
import { closing, elapsed, SOON, rejection, runProgram, watchForEscapes } from "./support";
import { freePort } from "../support/free-port";
import { patience } from "../support/patience";

describe("REST: connections", () => {
  watchForEscapes();

  it("#59 shares one connection among all who ask at once, one request after the other", async () => {
    let waiting = 0;
    const { router, transport } = await setUpRest({
      answer: async (request) => {
        assert.equal(++waiting, 1);
        await sleep(1);
        waiting--;
        request.reply(200, [{ path: request.target }]);
      },
    });
    const menus = Array.from({ length: 30 }, (_, i) => `/menu/${i}`);
    const answers = await Promise.all(menus.map((menu) => transport.print(menu)));
    assert.deepEqual(
      answers,
      menus.map((menu) => [{ path: `/rest${menu}` }]),
    );
    assert.equal(router.sessions.length, 1);
  });

  it("adds over as many connections as it is told, and reads and changes over one", async () => {
    let most = 0;
    let open = 0;
    let all: () => void = () => undefined;
    const together = new Promise<void>((resolve) => (all = resolve));
    const { router, transport } = await setUpRest(
      {
        answer: async (request) => {
          most = Math.max(most, ++open);
          if (request.method === "PUT") {
            if (open === 3) all();
            await together;
          }
          open--;
          request.reply(200, { ".id": "*1" });
        },
      },
      { restConnections: 3 },
    );
    await Promise.all(Array.from({ length: 9 }, () => transport.add("/ip/address", {})));
    assert.equal(most, 3);
    assert.equal(router.sessions.length, 3);
    most = 0;
    await Promise.all(Array.from({ length: 9 }, () => transport.print("/ip/address")));
    assert.equal(most, 1);
  });

  it("#59 shares the failure to connect too", async () => {
    const transport = closing(restTransport(restAt(await freePort(), { timeout: 1000 })));
    const asked = Array.from({ length: 100 }, () =>
      rejection(transport.print("/ip/address"), ConnectionError),
    );
    assert.ok((await elapsed(Promise.all(asked))) < SOON);
    for (const error of asked) assert.equal((await error).code, "ECONNREFUSED");
    await rejection(transport.print("/ip/address"), ConnectionError);
  });

  it("connects again when the router refuses connections for a moment, reads and writes", async () => {
    for (const write of [false, true]) {
      const port = await freePort();
      const transport = closing(restTransport(restAt(port)));
      const asked = write ? transport.add("/ip/address", {}) : transport.print("/ip/address");
      await sleep(150);
      const router = await FakeRest.start({ answer: (r) => r.reply(200, { ".id": "*1" }), port });
      assert.deepEqual(await asked, write ? "*1" : [{ ".id": "*1" }]);
      assert.equal(router.requests.length, 1);
    }
  });

  it("#9 rejects when the router closes the connection before any answer, and asks why", async () => {
    const { router, transport } = await setUpRest({ connected: (session) => session.end() });
    const read = await rejection(transport.print("/ip/address"), ConnectionError);
    assert.match(read.code, /^(closed|ECONNRESET|EPIPE)$/);
    assert.match(
      read.message,
      /: does the address list of \/ip\/service www let this machine in\?$/,
    );
    assert.ok(router.sessions.length > 1);
    await setUpRest({ connected: (session) => session.reset() }).then(({ transport }) =>
      rejection(transport.print("/ip/address"), ConnectionError),
    );
  });

  it("#51 sends a write on a new connection when the old one went while it was idle", async () => {
    for (const end of ["end", "reset"] as const) {
      const { router, transport } = await setUpRest({
        answer: (r) => r.reply(200, { ".id": "*1" }),
      });
      await transport.print("/ip/address");
      router.sessions[0]?.[end]();
      await sleep(20);
      assert.equal(await transport.add("/ip/address", {}), "*1");
      assert.equal(router.sessions.length, 2);
      assert.equal(router.requests.length, 2);
    }
  });

  it("takes a connection whose end an answer announces and the next one for the same", async () => {
    const { router, transport } = await setUpRest({
      answer: ({ method, session }) => {
        const status = method === "DELETE" ? 204 : 200;
        const content = method === "DELETE" ? "" : [{ ".id": "*1" }];
        session.send(answerOf(status, content, { Connection: "Close" }));
        session.end();
      },
    });
    const [row] = await transport.print("/ip/address");
    assert.ok(row);
    await transport.remove("/ip/address", row);
    assert.equal(router.sessions.length, 2);
  });

  it("writes to no row that was read on a connection that ended since", async () => {
    for (const end of ["end", "reset", "announced, a while ago"] as const) {
      const { router, transport } = await setUpRest({
        answer: ({ session }) => {
          const announced = end === "announced, a while ago";
          const headers = announced ? { Connection: "close" } : {};
          session.send(answerOf(200, [{ ".id": "*1" }], headers));
          if (announced) session.end();
        },
      });
      const [row] = await transport.print("/ip/address");
      assert.ok(row);
      if (end === "announced, a while ago") await sleep(1100);
      else router.sessions[0]?.[end]();
      await sleep(20);
      const error = await rejection(transport.remove("/ip/address", row), ConnectionError);
      assert.match(error.message, /ended the connection after the item was read.*nothing was sent/);
      assert.equal(router.requests.length, 1, end);
    }
  });

  it("keeps an idle connection, and writes on it to what was read on it", async function () {
    this.slow(20_000);
    const { router, transport } = await setUpRest({
      answer: ({ method, session }) =>
        session.send(method === "DELETE" ? answerOf(204) : answerOf(200, [{ ".id": "*1" }])),
    });
    const [row] = await transport.print("/ip/address");
    assert.ok(row);
    await sleep(5_000);
    await transport.remove("/ip/address", row);
    assert.equal(router.sessions.length, 1);
  });

  it("tells all who wait when two requests in a row have no answer", async () => {
    const { router, transport } = await setUpRest({ answer: () => undefined }, { timeout: 200 });
    const asked = [
      ...Array.from({ length: 10 }, (_, i) => transport.print(`/menu/${i}`)),
      transport.add("/ip/address", {}),
    ];
    assert.ok((await elapsed(Promise.allSettled(asked))) < SOON);
    const errors = await Promise.all(asked.map((one) => rejection(one, TimeoutError)));
    assert.match(errors[1]?.message ?? "", /no answer within/);
    assert.match(errors[10]?.message ?? "", /left 2 requests before it without an answer/);
    assert.equal(errors[10]?.outcomeUnknown, false);
    assert.equal(router.requests.length, 2);
    // Whoever asks later is asked for anew.
    await rejection(transport.print("/later"), TimeoutError);
    assert.equal(router.requests.length, 3);
  });

  it("#51 repeats a read, and never a write, that met the end of an idle connection", async () => {
    for (const write of [false, true]) {
      const { router, transport } = await setUpRest({
        answer: (request) => {
          const { session } = request;
          if (router.sessions.length === 1 && session.requests.length === 2) session.reset();
          else request.reply(200, { ".id": "*1" });
        },
      });
      await transport.print("/ip/address");
      if (write) {
        const add = transport.add("/ip/address", {});
        assert.equal((await rejection(add, ConnectionError)).outcomeUnknown, true);
      } else await transport.print("/ip/address");
      assert.equal(router.requests.length, write ? 2 : 3);
      await transport.print("/ip/address");
      assert.equal(router.sessions.length, 2);
    }
  });

  it("#51 never sends a write twice, whenever its connection ends", async () => {
    const { router, transport } = await setUpRest({
      answer: (request) => request.reply(200, { ".id": "*1" }),
    });
    const ends = [
      (session: RestSession) => session.end(),
      (session: RestSession) => session.reset(),
      (session: RestSession) => setImmediate(() => session.end()),
      (session: RestSession) => setTimeout(() => session.reset()),
    ];
    for (let round = 0; round < 80; round++) {
      await transport.print("/ip/address");
      const session = router.sessions.at(-1);
      const end = ends[round % ends.length];
      assert.ok(session && end);
      const comment = `round ${round}`;
      const early = round % 8 < 4;
      if (early) end(session);
      const add = transport.add("/ip/address", { comment }).catch((error: unknown) => error);
      if (!early) end(session);
      const outcome = await add;
      const sent = router.requests.filter(({ body }) => body.includes(`"${comment}"`)).length;
      if (outcome === "*1") assert.equal(sent, 1);
      else assert.ok(outcome instanceof ConnectionError && outcome.outcomeUnknown && sent <= 1);
    }
  });

  it("repeats only reads, and those once", async () => {
    const { router, transport } = await setUpRest({ answer: ({ session }) => session.end() });
    const repeated = ["/a/print", "/a/getall", "/a/monitor", "/a/monitor-traffic", "/a/get"];
    for (const path of repeated) {
      const error = await rejection(transport.run(path), ConnectionError);
      assert.equal(error.outcomeUnknown, false, path);
    }
    const never = ["/a/add", "/system/reboot", "/system/script/run", "/a/monitored", "/print/set"];
    for (const path of never) {
      const error = await rejection(transport.run(path), ConnectionError);
      assert.equal(error.outcomeUnknown, true, path);
      assert.match(error.message, /; the router may have carried it out/);
    }
    assert.deepEqual(
      router.requests.map(({ target }) => target),
      [...repeated.flatMap((path) => [path, path]), ...never].map((path) => `/rest${path}`),
    );
  });

  it("starts the deadline of a request when it is sent, not when it waits for its turn", async () => {
    const { transport } = await setUpRest(
      { answer: (request) => sleep(150).then(() => answerRow(request)) },
      { timeout: 1000 },
    );
    const prints = Array.from({ length: 8 }, (_, i) => transport.print(`/menu/${i}`));
    assert.equal((await Promise.all(prints)).length, 8);
  });

  it("#11 counts head and body together, and leaves a connection whose answer never ends", async () => {
    const { router, transport } = await setUpRest(
      {
        answer: async ({ session }) => {
          session.send("HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n");
          while (session.socket.writable) {
            session.send(" ");
            await sleep(20);
          }
        },
      },
      { timeout: 300 },
    );
    const print = rejection(transport.print("/ip/address"), TimeoutError);
    assert.ok((await elapsed(print)) < SOON);
    assert.match((await print).message, /no answer within 300 ms$/);
    assert.equal(router.requests.length, 1, "what was too slow is not asked for again");
    router.answer(answerRow);
    assert.deepEqual(await transport.print("/x"), [{ a: "1" }]);
    assert.equal(router.sessions.length, 2);
  });

  it("#52 lets a slow request after a new connection take its time", async () => {
    const { router, transport } = await setUpRest({ answer: ({ session }) => session.end() });
    await rejection(transport.print("/ip/address"), ConnectionError);
    router.answer((request) => sleep(250).then(() => answerRow(request)));
    assert.deepEqual(await transport.print("/ip/address"), [{ a: "1" }]);
  });

  it("#61 passes over what happens to a connection that was left", async () => {
    const { router, transport } = await setUpRest({}, { timeout: 100 });
    await rejection(transport.print("/ip/address"), TimeoutError);
    router.answer(async (request) => {
      for (const request of router.sessions[0]?.requests ?? []) answerRow(request);
      router.sessions[0]?.reset();
      await sleep(30);
      request.reply(200, [{ b: "2" }]);
    });
    assert.deepEqual(await transport.print("/x"), [{ b: "2" }]);
    assert.deepEqual(await transport.print("/y"), [{ b: "2" }]);
    assert.equal(router.sessions.length, 2);
  });

  it("#53 closes while it connects, and while it waits for another attempt", async () => {
    const tls = await setUpRest({}, { scheme: "https" });
    const refused = closing(restTransport(restAt(await freePort())));
    for (const transport of [tls.transport, refused]) {
      const print = rejection(transport.print("/ip/address"), ConnectionError);
      await sleep(60);
      assert.ok((await elapsed(transport.close())) < SOON);
      assert.match((await print).message, /the transport was closed/);
    }
  });

  it("#53 #54 closes within a second when the router reads nothing", async () => {
    const { router, transport } = await setUpRest({ connected: ({ socket }) => socket.pause() });
    const add = transport.add("/ip/address", { comment: "c".repeat(8_000_000) });
    const lost = rejection(add, ConnectionError);
    await sleep(100);
    assert.ok((await elapsed(transport.close())) < SOON);
    assert.equal((await lost).outcomeUnknown, true);
    assert.match((await lost).message, /the transport was closed; the router may have carried/);
    assert.equal(router.sessions.length, 1);
  });

  it("#53 opens nothing when it is closed before it was used", async () => {
    const { router, transport } = await setUpRest({ answer: answerRow });
    const print = rejection(transport.print("/ip/address"), ConnectionError);
    await transport.close();
    await print;
    await sleep(20);
    assert.equal(router.requests.length, 0);
  });

  it("#55 lets the process end after a request that was given up", async function () {
    this.timeout(patience.processes);
    const { router } = await setUpRest();
    const endpoint = restAt(router.port, { timeout: 1500 });
    const ended = await runProgram(`
      const { restTransport } = require("./provider/transport/rest");
      const transport = restTransport(${JSON.stringify(endpoint)});
      const start = Date.now();
      transport.print("/ip/address").catch((error) => console.log(error.name));
      process.on("exit", () => console.log(Date.now() - start < ${SOON}));`);
    assert.deepEqual(ended, { code: 0, stdout: "TimeoutError\ntrue\n", stderr: "" });
    assert.equal(router.sessions.length, 1);
  });

  it("#62 connects to port 443 with TLS and to 80 without, unless told otherwise", async () => {
    for (const [scheme, port] of [
      ["https", 443],
      ["http", 80],
    ] as const) {
      const endpoint = restAt(0, { scheme, host: "127.9.9.9" });
      delete endpoint.port;
      const transport = closing(restTransport(endpoint));
      const error = await rejection(transport.print("/ip/address"), ConnectionError);
      assert.match(error.message, new RegExp(`^cannot connect to 127\\.9\\.9\\.9:${port}: `));
      const service = scheme === "https" ? "www-ssl" : "www";
      assert.match(error.message, new RegExp(`/ip/service ${service} enabled`));
    }
  });

  it("reaches a router by its IPv6 address", async () => {
    const { router, transport } = await setUpRest(
      { host: "::1", answer: answerRow },
      { host: "::1" },
    );
    assert.deepEqual(await transport.print("/ip/address"), [{ a: "1" }]);
    assert.equal(router.requests[0]?.headers.get("host"), `[::1]:${router.port}`);
    router.answer((request) => request.refuse(400, "failure: no"));
    await rejection(transport.add("/ip/address", {}), TrapError);
    await router.close();
    const error = await rejection(transport.print("/ip/address"), ConnectionError);
    assert.match(error.message, /^cannot connect to \[::1\]:\d+: connection refused/);
  });
});
