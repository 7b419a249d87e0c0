import * as assert from "node:assert/strict";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { RouterOSAPI } from "node-routeros";
import { ConnectionError, RouterOsError, TimeoutError } from "../../provider/errors";
import { apiTransport } from "../../provider/transport/api";
import { openWire } from "../../provider/transport/api-wire";
import { freePort } from "../support/free-port";
import { type Command, FakeRouter } from "./fake-router";
import {
  closing,
  elapsed,
  SOON,
  endpointAt,
  rejection,
  runProgram,
  setUp,
  watchForEscapes,
} from "./support";
import { patience } from "../support/patience";

const DONE = ["!done"];
const ROW = ["!re", "=a=1"];
const answers = (command: Command) => command.reply(ROW, DONE);

describe("binary API: connections", () => {
  watchForEscapes();

  it("#5 #6 rejects at once when the router closes the connection mid-reply", async () => {
    const { transport } = await setUp({
      answer: (c) => {
        c.session.send(c.bytes("!re", "=a=1").subarray(0, 9));
        c.session.end();
      },
    });
    const print = rejection(transport.print("/ip/address"), ConnectionError);
    assert.ok((await elapsed(print)) < SOON);
    assert.equal((await print).code, "closed");
  });

  it("#7 #8 rejects everything that waits when the connection is reset", async () => {
    const { router, transport } = await setUp({
      answer: (c) => {
        if (c.session.commands.length > 3) c.session.reset();
      },
    });
    const waiting = await Promise.all([
      rejection(transport.add("/ip/address", {}), ConnectionError),
      rejection(transport.set("/ip/address", "*1", {}), ConnectionError),
      rejection(transport.remove("/ip/address", "*1"), ConnectionError),
    ]);
    for (const error of waiting) {
      assert.equal(error.code, "ECONNRESET");
      assert.equal(error.outcomeUnknown, true);
      assert.match(error.message, /^cannot complete .* the connection was reset \(ECONNRESET\)/);
    }
    assert.equal(router.commands.length, 3);
  });

  it("#9 rejects when the router closes the connection at the login, after some attempts", async () => {
    const { router, transport } = await setUp({ login: (c) => c.session.end() });
    const error = await rejection(transport.print("/ip/address"), ConnectionError);
    assert.equal(error.code, "closed");
    assert.match(error.message, /^cannot log in to 127.*address list of \/ip\/service api /);
    assert.ok(router.sessions.length > 1);
  });

  it("#9 rejects when the router closes the connection before the login", async () => {
    const { transport } = await setUp({ connected: (session) => session.reset() });
    const error = await rejection(transport.print("/ip/address"), ConnectionError);
    assert.match(error.code, /^(closed|ECONNRESET)$/);
  });

  it("#10 rejects at the deadline when the router is silent at the login", async () => {
    const { transport } = await setUp({ login: () => undefined }, { timeout: 300 });
    const error = await rejection(transport.print("/ip/address"), TimeoutError);
    assert.match(error.message, /^cannot log in to .*: no answer within 300 ms/);
    assert.equal(error.outcomeUnknown, false);
  });

  it("#13 #55 sends no # while a command waits, and still ends it at its deadline", async () => {
    const { router, transport } = await setUp(
      { answer: (c) => c.path === "#" && c.reply(DONE) },
      { timeout: 300 },
    );
    await rejection(transport.print("/ip/address"), TimeoutError);
    await sleep(400);
    const paths = router.sessions.flatMap((session) => session.commands.map((c) => c.path));
    assert.deepEqual(paths, ["/login", "/ip/address/print", "/cancel"]);
  });

  it("#11 drops the connection when a cancelled command does not end", async () => {
    const { router, transport } = await setUp({}, { timeout: 100 });
    await rejection(transport.print("/ip/address"), TimeoutError);
    await sleep(200);
    router.answer(answers);
    assert.deepEqual(await transport.print("/x"), [{ a: "1" }]);
    assert.equal(router.sessions.length, 2);
    assert.ok(router.sessions[0]?.socket.destroyed);
  });

  it("#52 lets a slow command after a reconnect take its time", async () => {
    const { router, transport } = await setUp({ answer: (c) => c.session.end() });
    await rejection(transport.print("/ip/address"), ConnectionError);
    router.answer(async (c) => {
      await sleep(250);
      c.reply(ROW, DONE);
    });
    assert.deepEqual(await transport.print("/ip/address"), [{ a: "1" }]);
  });

  it("#53 #54 closes within a second when the router reads nothing", async () => {
    const { router, transport } = await setUp({ answer: (c) => c.session.socket.pause() });
    const print = rejection(transport.print("/ip/address"), ConnectionError);
    await sleep(50);
    const add = transport.add("/ip/address", { comment: "c".repeat(8_000_000) });
    const lost = rejection(add, ConnectionError);
    await sleep(50);
    assert.ok((await elapsed(transport.close())) < SOON);
    assert.equal((await print).code, "closed");
    assert.equal((await lost).outcomeUnknown, true);
    assert.equal(router.sessions.length, 1);
  });

  it("#53 closes while it connects", async () => {
    const { transport } = await setUp({ login: () => undefined });
    const print = rejection(transport.print("/ip/address"), ConnectionError);
    await sleep(30);
    assert.ok((await elapsed(transport.close())) < SOON);
    assert.match((await print).message, /the transport was closed/);
  });

  it("#53 closes while it waits for another attempt to connect", async () => {
    const { transport } = await setUp({ login: (c) => c.session.end() });
    const print = rejection(transport.print("/ip/address"), ConnectionError);
    await sleep(250);
    assert.ok((await elapsed(transport.close())) < SOON);
    assert.match((await print).message, /the transport was closed|the connection was closed/);
  });

  it("#55 lets the process end while a command that was given up lingers", async function () {
    this.timeout(patience.processes);
    const { router } = await setUp();
    const endpoint = endpointAt(router.port, { timeout: 1500 });
    const ended = await runProgram(`
      const { apiTransport } = require("./provider/transport/api");
      const transport = apiTransport(${JSON.stringify(endpoint)});
      const start = Date.now();
      transport.print("/ip/address").catch((error) => console.log(error.name));
      process.on("exit", () => console.log(Date.now() - start < ${SOON}));`);
    assert.deepEqual(ended, { code: 0, stdout: "TimeoutError\ntrue\n", stderr: "" });
  });

  it("#59 shares one connection and one login among all who ask at once", async () => {
    const { router, transport } = await setUp({ answer: answers });
    const prints = Array.from({ length: 20 }, (_, i) => transport.print(`/menu/${i}`));
    await Promise.all(prints);
    assert.equal(router.sessions.length, 1);
    assert.equal(router.logins.length, 1);
    router.sessions[0]?.end();
    await sleep(20);
    await Promise.all(Array.from({ length: 20 }, (_, i) => transport.print(`/menu/${i}`)));
    assert.equal(router.sessions.length, 2);
    assert.equal(router.logins.length, 2);
  });

  it("#59 shares the failure to connect too", async () => {
    const { router, transport } = await setUp({
      login: (c) => c.reply(["!trap", "=message=cannot log in"], DONE),
    });
    const prints = Array.from({ length: 100 }, () => transport.print("/ip/address"));
    const outcomes = await Promise.allSettled(prints);
    assert.ok(outcomes.every(({ status }) => status === "rejected"));
    assert.equal(router.sessions.length, 1);
  });

  it("#61 passes over what happens to a connection that was replaced", async () => {
    const { router, transport } = await setUp({
      answer: (c) => c.session.send(Buffer.from("\x06!fatal\x03bye\0")),
    });
    await rejection(transport.add("/ip/address", {}), ConnectionError);
    router.answer(async (c) => {
      router.sessions[0]?.end();
      await sleep(30);
      c.reply(ROW, DONE);
    });
    assert.deepEqual(await transport.print("/x"), [{ a: "1" }]);
    assert.deepEqual(await transport.print("/y"), [{ a: "1" }]);
    assert.equal(router.sessions.length, 2);
  });

  it("#61 lets what is on its way end when a connection is replaced, and what follows live", async () => {
    const { router, transport } = await setUp({}, { timeout: 200 });
    await rejection(transport.print("/stuck"), TimeoutError);
    await sleep(150);
    const slow = rejection(transport.add("/slow", {}), ConnectionError);
    // Now the stuck command has had its grace, while the slow one is still on its way.
    await sleep(100);
    const [old] = router.sessions;
    router.answer(async (c) => {
      old?.reset();
      await sleep(50);
      c.reply(ROW, DONE);
    });
    const rows = transport.print("/x");
    assert.equal((await slow).code, "ECONNRESET");
    assert.deepEqual(await rows, [{ a: "1" }]);
    assert.deepEqual(await transport.print("/y"), [{ a: "1" }]);
    assert.equal(router.sessions.length, 2);
  });
});

describe("binary API: what is sent again, and what never", () => {
  watchForEscapes();

  it("connects again when the router refuses connections for a moment", async () => {
    const port = await freePort();
    const transport = closing(apiTransport(endpointAt(port)));
    const print = transport.print("/ip/address");
    await sleep(150);
    await FakeRouter.start({ answer: answers }, port);
    assert.deepEqual(await print, [{ a: "1" }]);
  });

  it("connects again when the router closes the connection at the login for a moment", async () => {
    const { router, transport } = await setUp({
      login: (c) => (router.sessions.length < 3 ? c.session.end() : c.reply(DONE)),
      answer: answers,
    });
    assert.deepEqual(await transport.print("/ip/address"), [{ a: "1" }]);
    assert.equal(router.sessions.length, 3);
  });

  it("sends a write that never left on a new connection, once", async () => {
    const { router, transport } = await setUp({
      answer: (c) => {
        if (router.sessions.length > 1) return c.reply(["!done", "=ret=*9"]);
        if (c.session.commands.length === 9) c.session.reset();
      },
    });
    const writes = Array.from({ length: 12 }, (_, i) => transport.remove(`/menu/${i}`, "*1"));
    const outcomes = await Promise.allSettled(writes);
    assert.deepEqual(
      outcomes.map(({ status }) => status),
      [...Array<string>(8).fill("rejected"), ...Array<string>(4).fill("fulfilled")],
    );
    const paths = router.commands.map((c) => c.path);
    assert.equal(new Set(paths).size, 12);
    assert.equal(paths.length, 12);
  });

  it("repeats only reads, and those once", async () => {
    const { router, transport } = await setUp({ answer: (c) => c.session.end() });
    const repeated = ["/a/print", "/a/getall", "/a/monitor", "/a/monitor-traffic", "/a/get"];
    for (const path of repeated) {
      const error = await rejection(transport.run(path), ConnectionError);
      assert.equal(error.outcomeUnknown, false, path);
    }
    const never = ["/a/add", "/system/reboot", "/system/script/run", "/a/monitored", "/print/set"];
    for (const path of never) {
      const error = await rejection(transport.run(path), ConnectionError);
      assert.equal(error.outcomeUnknown, true, path);
    }
    assert.deepEqual(
      router.commands.map((c) => c.path),
      [...repeated.flatMap((path) => [path, path]), ...never],
    );
  });

  it("starts the deadline of a command when it is sent, not when it queues", async () => {
    const { transport } = await setUp(
      {
        answer: async (c) => {
          await sleep(300);
          c.reply(ROW, DONE);
        },
      },
      { timeout: 900 },
    );
    const prints = Array.from({ length: 32 }, (_, i) => transport.print(`/menu/${i}`));
    assert.equal((await Promise.all(prints)).length, 32);
  });

  it("moves on to a new connection when all its turns are stuck", async () => {
    const { router, transport } = await setUp(
      { answer: (c) => router.sessions.length > 1 && answers(c) },
      { timeout: 150 },
    );
    const stuck = Array.from({ length: 8 }, () =>
      rejection(transport.add("/stuck", {}), TimeoutError),
    );
    const print = transport.print("/x");
    await Promise.all(stuck);
    assert.deepEqual(await print, [{ a: "1" }]);
    assert.equal(router.sessions.length, 2);
  });
});

describe("binary API: peers that are no router", () => {
  watchForEscapes();

  async function refusedBy(greeting: string | Buffer): Promise<ConnectionError> {
    const { transport } = await setUp({
      connected: (session) => session.send(Buffer.from(greeting)),
      login: () => undefined,
    });
    const error = await rejection(transport.print("/ip/address"), ConnectionError);
    assert.equal(error.code, "protocol");
    assert.match(error.message, /\/ip\/service api\b/);
    return error;
  }

  it("says that an HTTP server listens there", async () => {
    const server = createServer().listen(0, "127.0.0.1");
    await new Promise((resolve) => server.once("listening", resolve));
    const { port } = server.address() as AddressInfo;
    const transport = closing(apiTransport(endpointAt(port)));
    const error = await rejection(transport.print("/ip/address"), ConnectionError);
    server.close();
    assert.equal(error.code, "protocol");
    assert.match(error.message, /HTTP/);
  });

  it("says that SSH listens there", async () => {
    assert.match((await refusedBy("SSH-2.0-ROSSSH\r\n")).message, /SSH/);
  });

  it("refuses reserved bytes and absurd lengths instead of waiting for their end", async () => {
    for (const greeting of [
      "\x08!strange\xff",
      "\x03!re\xff",
      "\x03!re\xef\xff\xff\xff",
      "\x01a\0",
    ])
      await refusedBy(Buffer.from(greeting, "latin1"));
  });

  it("refuses bytes that make no sense in the middle of a session", async () => {
    for (const bytes of [Buffer.of(0xf8, 0), Buffer.from("\x05hello\0")]) {
      const { router, transport } = await setUp({ answer: (c) => c.session.send(bytes) });
      const error = await rejection(transport.add("/ip/address", {}), ConnectionError);
      assert.equal(error.code, "protocol");
      assert.equal(error.outcomeUnknown, true);
      router.answer(answers);
      assert.deepEqual(await transport.print("/x"), [{ a: "1" }]);
    }
  });
});

describe("binary API: what is left of node-routeros", () => {
  watchForEscapes();

  it("#8 #61 lets no error of a socket escape, however late or often it comes", async () => {
    const router = await FakeRouter.start();
    const { socket, opened } = openWire({
      host: "127.0.0.1",
      port: router.port,
      login: () => Promise.resolve(),
      onFatal: assert.fail,
      onForeign: assert.fail,
    });
    await opened;
    for (let n = 0; n < 3; n++) {
      socket.emit("error", new Error("late"));
      socket.emit("timeout");
      socket.emit("end");
    }
    assert.ok(socket.destroyed);
  });

  it("refuses a node-routeros that is built differently, and says which one it needs", async () => {
    const { prototype } = RouterOSAPI;
    const original = Object.getOwnPropertyDescriptor(prototype, "connect");
    assert.ok(original);
    prototype.connect = () => Promise.reject(new Error("another version"));
    try {
      const { transport } = await setUp();
      const error = await rejection(transport.print("/ip/address"), RouterOsError);
      assert.match(error.message, /node-routeros.*1\.6\.9/);
    } finally {
      Object.defineProperty(prototype, "connect", original);
    }
  });
});
