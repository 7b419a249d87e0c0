import * as assert from "node:assert/strict";
import { inspect } from "node:util";
import {
  ConnectionError,
  LoginError,
  TimeoutError,
  TrapError,
  UsageError,
} from "../../provider/errors";
import { answerOf, errorOf, type RestHandler } from "./fake-rest";
import { answerRow, restAt, setUpRest } from "./rest-support";
import { rejection, runProgram, watchForEscapes } from "./support";
import { patience } from "../support/patience";

const done: RestHandler = (request) => {
  if (request.method === "DELETE") return request.reply(204);
  if (request.method === "POST") return request.reply(200, []);
  request.reply(request.method === "PUT" ? 201 : 200, { ".id": "*1" });
};

describe("REST: requests", () => {
  watchForEscapes();

  it("sends each command as RouterOS documents it", async () => {
    const { router, transport } = await setUpRest({ answer: done });
    await transport.print("/interface");
    await transport.print("/interface", { word: ".id", values: ["*1"] });
    await transport.print("/interface", { word: "name", values: ["a", "", "c=d"] });
    assert.deepEqual(await transport.print("/interface", { word: "name", values: [] }), []);
    await transport.add("/ip/address", { address: "10.0.0.1/24", comment: "" });
    await transport.set("/ip/address", "*1A", { disabled: "yes" });
    await transport.set("/interface/bonding", "a b+c%/ü*", { mtu: "1400" });
    await transport.set("/system/identity", undefined, { name: "core" });
    await transport.unset("/interface/bonding", "*B", ["forced-mac-address", "lacp-system-id"]);
    await transport.unset("/interface/bonding", "*B", []);
    await transport.remove("/ip/address", "*1");
    await transport.run("/interface/bonding/monitor", { numbers: "bond1", once: "" });
    await transport.run("/system/reboot");
    assert.deepEqual(
      router.requests.map(({ line }) => line),
      [
        "GET /rest/interface",
        'POST /rest/interface/print {".query":[".id=*1"]}',
        'POST /rest/interface/print {".query":["name=a","name=","name=c=d","#|","#|"]}',
        'PUT /rest/ip/address {"address":"10.0.0.1/24","comment":""}',
        'PATCH /rest/ip/address/*1A {"disabled":"yes"}',
        'PATCH /rest/interface/bonding/a%20b%2Bc%25%2F%C3%BC* {"mtu":"1400"}',
        'POST /rest/system/identity/set {"name":"core"}',
        'PATCH /rest/interface/bonding/*B {"!forced-mac-address":"","!lacp-system-id":""}',
        "DELETE /rest/ip/address/*1",
        'POST /rest/interface/bonding/monitor {"numbers":"bond1","once":""}',
        "POST /rest/system/reboot {}",
      ],
    );
  });

  it("sends user and password, and the type of a body without a character set", async () => {
    const { router, transport } = await setUpRest(
      { answer: done },
      { username: "bürö", password: "a:b ü\n" },
    );
    await transport.print("/interface");
    await transport.set("/interface", "*1", {});
    const [get, patch] = router.requests;
    const code = get?.headers.get("authorization")?.replace("Basic ", "") ?? "";
    assert.equal(Buffer.from(code, "base64").toString("utf8"), "bürö:a:b ü\n");
    assert.equal(get?.headers.get("content-type"), undefined);
    assert.equal(get?.headers.get("host"), `127.0.0.1:${router.port}`);
    assert.equal(patch?.headers.get("content-type"), "application/json");
    assert.equal(patch?.headers.get("expect"), undefined);
    assert.equal(patch?.headers.get("transfer-encoding"), undefined);
  });

  it("refuses what REST cannot carry before it connects", async () => {
    const { router, transport } = await setUpRest({ answer: done });
    const refused: (() => Promise<unknown>)[] = [
      () => transport.print("/interface", { word: "?name", values: ["x"] }),
      () => transport.print("/interface?name=x"),
      () => transport.print("/interface/../user"),
      () => transport.remove("/ip/address", ""),
      () => transport.remove("/interface/bonding", ".."),
      () => transport.set("/ip/address", "\ud800", {}),
      () => transport.run("/ip address"),
      () => transport.run("/ip/%2a"),
    ];
    for (const ask of refused) await assert.rejects(ask(), UsageError, String(ask));
    const colon = await setUpRest({}, { username: "a:b" });
    await assert.rejects(colon.transport.print("/interface"), /username has a colon/);
    for (const host of ["a?b", "a#b", "1.2.3.4.5", "a\\b"]) {
      const odd = await setUpRest({}, { host });
      await assert.rejects(odd.transport.print("/interface"), /neither a host name nor an address/);
    }
    assert.equal(router.sessions.length + colon.router.sessions.length, 0);
  });
});

describe("REST: answers", () => {
  watchForEscapes();

  /** What a print makes of an answer. */
  async function rowsIn(content: unknown) {
    const { transport } = await setUpRest({ answer: (r) => r.reply(200, content) });
    return transport.print("/interface");
  }

  it("takes an object for the one row of its menu", async () => {
    assert.deepEqual(await rowsIn({ name: "core" }), [{ name: "core" }]);
  });

  it("#36 keeps a row without words", async () => {
    assert.deepEqual(await rowsIn([{}, { a: "1" }]), [{}, { a: "1" }]);
  });

  it("makes text of numbers and booleans, and leaves out what is null", async () => {
    assert.deepEqual(await rowsIn([{ a: 1.5, b: true, c: null, d: "" }]), [
      { a: "1.5", b: "true", d: "" },
    ]);
  });

  it("makes a word of any name", async () => {
    const [row] = await rowsIn('[{"__proto__":"x","constructor":"y","toString":"z"}]');
    assert.deepEqual(Object.entries(row ?? {}), [
      ["__proto__", "x"],
      ["constructor", "y"],
      ["toString", "z"],
    ]);
    assert.equal(Object.getPrototypeOf(row), Object.prototype);
  });

  it("#68 keeps what !done says apart from the rows", async () => {
    const { router, transport } = await setUpRest({ answer: (r) => r.reply(200, { ret: "*5" }) });
    assert.deepEqual(await transport.run("/ip/address/print", { "count-only": "" }), []);
    router.answer((request) => request.reply(200, { address: "10.0.0.1/24" }));
    const error = await rejection(transport.add("/ip/address", {}), ConnectionError);
    assert.deepEqual([error.code, error.outcomeUnknown], ["protocol", true]);
    assert.match(error.message, /^cannot tell what \/ip\/address\/add made/);
  });

  it("accepts any success of an add", async () => {
    for (const status of [200, 201]) {
      const { transport } = await setUpRest({ answer: (r) => r.reply(status, { ".id": "*7" }) });
      assert.equal(await transport.add("/ip/address", {}), "*7");
    }
  });

  it("#17 keeps the router's words of every refusal", async () => {
    const refusals: [status: number, detail: string | undefined, text: string][] = [
      [400, "failure: already have such address", "failure: already have such address"],
      [400, undefined, "Bad Request, the router gave no reason"],
      [406, "no such command or directory (remove)", "no such command or directory (remove)"],
      [415, undefined, "Status, the router gave no reason"],
      [500, "not enough permissions (9)", "not enough permissions (9)"],
      [404, undefined, "no such item"],
    ];
    for (const [status, detail, text] of refusals) {
      const { router, transport } = await setUpRest({ answer: (r) => r.refuse(status, detail) });
      for (const [name, ask] of [
        ["remove", () => transport.remove("/ip/address", "*9")],
        ["set", () => transport.set("/ip/address", "*9", {})],
        ["unset", () => transport.unset("/ip/address", "*9", ["comment"])],
        ["monitor", () => transport.run("/ip/address/monitor")],
      ] as const) {
        const error = await rejection(ask(), TrapError);
        assert.equal(error.message, `${text} (/ip/address/${name})`);
        assert.equal(error.category, undefined);
      }
      assert.equal(router.sessions.length, 1);
    }
  });

  it("#37 #38 tells whom the router refused, in its words, and asks for the others only once", async () => {
    const { router, transport } = await setUpRest({ answer: (r) => r.refuse(401) });
    const asked = Array.from({ length: 50 }, () => transport.print("/ip/address"));
    const errors = await Promise.all(asked.map((promise) => rejection(promise, LoginError)));
    const { port } = router;
    for (const error of errors)
      assert.equal(
        error.message,
        `cannot log in to 127.0.0.1:${port}: the router refused user "admin": Unauthorized; its group also needs the policy rest-api`,
      );
    assert.equal(router.requests.length, 1);
    router.answer((r) => r.refuse(401, "RADIUS server is not responding"));
    const radius = await rejection(transport.print("/ip/address"), LoginError);
    assert.match(radius.message, /RADIUS server is not responding/);
    router.answer(answerRow);
    assert.deepEqual(await transport.print("/ip/address"), [{ a: "1" }]);
  });

  it("#39 logs in with any password", async () => {
    for (const password of ["", "pässwörd-€-日本-🦊", " = :x\n"]) {
      const code = Buffer.from(`admin:${password}`, "utf8").toString("base64");
      const { transport } = await setUpRest(
        {
          answer: (request) => {
            const right = request.headers.get("authorization") === `Basic ${code}`;
            return right ? answerRow(request) : request.refuse(401);
          },
        },
        { password },
      );
      assert.deepEqual(await transport.print("/ip/address"), [{ a: "1" }]);
    }
  });

  it("takes the end of a command after 60 s for no answer", async () => {
    const { transport } = await setUpRest({ answer: (r) => r.refuse(400, "Session closed") });
    const read = await rejection(transport.run("/interface/bonding/monitor"), TimeoutError);
    assert.equal(read.outcomeUnknown, false);
    assert.match(read.message, /^cannot complete .*monitor on .*: Session closed, .* 60 s$/);
    const write = await rejection(transport.run("/system/script/run"), TimeoutError);
    assert.equal(write.outcomeUnknown, true);
  });
});

describe("REST: services that are none", () => {
  watchForEscapes();

  const HTML = "<!DOCTYPE html><html><head><title>502</title></head></html>";

  /** What is told when a service answers so, to a read and to a write. */
  async function told(bytes: Buffer): Promise<[read: ConnectionError, write: ConnectionError]> {
    const { router, transport } = await setUpRest({ answer: ({ session }) => session.send(bytes) });
    const read = await rejection(transport.print("/ip/address"), ConnectionError);
    assert.equal(router.requests.length, 1, "an answer is not asked for twice");
    const write = await rejection(transport.add("/ip/address", {}), ConnectionError);
    for (const { code, message } of [read, write]) {
      assert.equal(code, "protocol");
      assert.match(message, /^cannot complete \/ip\/address\/(print|add) on 127\.0\.0\.1:\d+: /);
    }
    assert.equal(read.outcomeUnknown, false);
    assert.equal(router.requests.length, 2);
    return [read, write];
  }

  for (const [status, content, kind, unknown] of [
    [200, HTML, "HTML", true],
    [404, HTML, "HTML", false],
    [502, HTML, "HTML", true],
    [200, '[{"a":', "text that is no JSON", true],
    [200, "", "nothing", true],
    [200, "7", "JSON of another kind", true],
    [200, ["a"], "JSON of another kind", true],
    [200, [["a"]], "JSON of another kind", true],
    [200, [{ a: { b: "1" } }], "JSON of another kind", true],
    [200, [{ a: ["1"] }], "JSON of another kind", true],
    [400, { error: "bad" }, "JSON of another kind", false],
    [404, { error: 404, message: "Not Found" }, "JSON of another kind", false],
    [500, { error: { code: 500 } }, "JSON of another kind", true],
  ] as const) {
    it(`says what answers: HTTP ${status}, ${JSON.stringify(content)}`, async () => {
      const [read, write] = await told(answerOf(status, content));
      for (const { message } of [read, write]) {
        assert.match(message, /the service on this port is not the RouterOS REST API/);
        assert.ok(message.includes(`it answers HTTP ${status} with ${kind}`), message);
        assert.match(message, /is it www of \/ip\/service, with RouterOS 7\.9 or later\?$/);
      }
      assert.equal(write.outcomeUnknown, unknown);
    });
  }

  it("takes an answer with content for no removed item", async () => {
    for (const content of [[], { ok: [1] }, { ".id": "*1" }]) {
      const { transport } = await setUpRest({ answer: (r) => r.reply(200, content) });
      const error = await rejection(transport.remove("/ip/address", "*1"), ConnectionError);
      assert.deepEqual([error.code, error.outcomeUnknown], ["protocol", true]);
      assert.match(error.message, /^cannot complete \/ip\/address\/remove .* JSON of another kind/);
    }
  });

  it("takes a list for no added item", async () => {
    const { transport } = await setUpRest({ answer: (r) => r.reply(200, []) });
    const error = await rejection(transport.add("/ip/address", {}), ConnectionError);
    assert.equal(error.outcomeUnknown, true);
  });

  it("follows no redirection", async () => {
    const elsewhere = await setUpRest({ answer: answerRow });
    const location = `http://127.0.0.1:${elsewhere.router.port}/rest/ip/address`;
    for (const status of [301, 302, 307, 308]) {
      const [read, write] = await told(answerOf(status, "", { Location: location }));
      assert.match(read.message, /with a redirection/);
      assert.equal(write.outcomeUnknown, false);
    }
    assert.equal(elsewhere.router.requests.length, 0);
  });

  it("keeps the router's words when it cannot serve now", async () => {
    for (const bytes of [errorOf(503), errorOf(500)]) {
      const [read, write] = await told(bytes);
      assert.match(read.message, /: the router answers HTTP 50[03]: (Service|Internal)/);
      assert.equal(write.outcomeUnknown, true);
    }
  });

  it("says that what answers is no HTTP", async () => {
    for (const bytes of [
      "SSH-2.0-ROSSSH\r\n",
      "\x06!fatal\rnot logged in\0",
      "\x15\x03\x01\0\x02\x02\x46",
    ]) {
      const { transport } = await setUpRest({
        answer: ({ session }) => session.send(Buffer.from(bytes, "latin1")),
      });
      const error = await rejection(transport.print("/ip/address"), ConnectionError);
      assert.equal(error.code, "protocol");
      assert.match(
        error.message,
        /is not HTTP: is \d+ the port of \/ip\/service www, and not the TLS/,
      );
    }
  });

  it("gives up a head without end", async () => {
    const head = `HTTP/1.1 200 OK\r\n${`X-A: ${"a".repeat(1000)}\r\n`.repeat(100)}`;
    assert.match((await told(Buffer.from(head)))[0].message, /is not HTTP/);
  });
});

describe("REST: secrets", () => {
  watchForEscapes();

  const code = Buffer.from("admin:the-password").toString("base64");

  it("lets no error carry the password or an answer anywhere", async () => {
    const answers: RestHandler[] = [
      (request) => request.refuse(401),
      (request) => request.refuse(400, "failure: no"),
      (request) => request.session.reset(),
      (request) => request.session.end(),
      (request) => request.session.send("HTTP/1.1 200 OK\r\nBad Header a-secret\r\n\r\n"),
      (request) => request.reply(200, "<html>a-secret</html>"),
      () => undefined,
    ];
    for (const answer of answers) {
      const { transport } = await setUpRest({ answer }, { timeout: 300 });
      const error = await rejection(transport.print("/ip/address"), Error);
      const all = inspect(error, { depth: 9, showHidden: true });
      assert.doesNotMatch(all, new RegExp(`the-password|${code}|a-secret`));
    }
  });

  it("#60 prints neither password nor words, whatever NODE_DEBUG says", async function () {
    this.timeout(patience.processes);
    const { router } = await setUpRest({
      answer: (request) => request.reply(200, [{ ".id": "*1", comment: "a-secret" }]),
    });
    const ended = await runProgram(
      `const { restTransport } = require("./provider/transport/rest");
      const transport = restTransport(${JSON.stringify(restAt(router.port))});
      transport.set("/ppp/aaa", "*1", { password: "another-secret" })
        .then(() => transport.print("/ppp/aaa", { word: "name", values: ["third-secret"] }))
        .then(() => transport.close()).then(() => console.log("done"));`,
      { DEBUG: "*", NODE_DEBUG: "undici,net,tls,http,https,timer,stream" },
    );
    assert.equal(ended.code, 0);
    assert.equal(ended.stdout, "done\n");
    assert.match(ended.stderr, /sending request to PATCH/, "undici does print what it does");
    assert.doesNotMatch(ended.stderr, new RegExp(`the-password|${code}|secret|third`, "i"));
    const hex = Buffer.from(code).toString("hex").replace(/../g, "$& ").trim();
    assert.doesNotMatch(ended.stderr, new RegExp(hex));
  });
});
