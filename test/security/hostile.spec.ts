import * as assert from "node:assert/strict";
import { spawn } from "node:child_process";
import type { Socket } from "node:net";
import * as path from "node:path";
import { setImmediate as turn } from "node:timers/promises";
import { Devices } from "../../provider/config/config";
import { ConnectionError, LoginError, TrapError } from "../../provider/errors";
import { apiTransport } from "../../provider/transport/api";
import { restTransport } from "../../provider/transport/rest";
import type { Endpoint } from "../../provider/transport/transport";
import { freePort } from "../support/free-port";
import { freshRuntime, type Values } from "../support/deployment";
import {
  bytesOf,
  type Command,
  FakeRouter,
  type FakeRouterOptions,
} from "../transport/fake-router";
import { FakeRest } from "../transport/fake-rest";
import {
  certificateFor,
  closing,
  endpointAt,
  rejection,
  setUp,
  watchForEscapes,
} from "../transport/support";
import { patience } from "../support/patience";

const megabyte = 1024 * 1024;
/** What a client's process may take at most, in megabytes, whatever the router sends. */
const most = 250;

/** What a client in a process of its own met, and what that took. */
interface Met {
  name: string;
  code?: string;
  message: string;
  outcomeUnknown: boolean;
  /** The peak of its memory, in megabytes. */
  peak: number;
  milliseconds: number;
}

/**
 * The built client asks a well-behaved question, so that all code is loaded, and then the one that
 * is answered badly. The deadlines of its objects end it if nothing else does.
 */
const client = `
const { apiTransport } = require("./dist/provider/transport/api.js");
const { restTransport } = require("./dist/provider/transport/rest.js");
const endpoint = JSON.parse(process.argv[1]);
const transport = (endpoint.scheme === "http" ? restTransport : apiTransport)(endpoint);
// Linux counts what the parent had before this program was there into maxRSS.
const status = () => require("node:fs").readFileSync("/proc/self/status", "utf8");
const peak = () =>
  process.platform === "linux"
    ? Number(/VmHWM:\\s*(\\d+)/.exec(status())[1]) / 1024
    : process.resourceUsage().maxRSS / 1024;
const print = (menu) => transport.print(menu).then(
  (rows) => ({ name: "nothing", message: rows.length + " rows" }),
  ({ name, code, message, outcomeUnknown }) => ({ name, code, message, outcomeUnknown }),
);
(async () => {
  await print("/system/identity");
  const start = Date.now();
  const met = await print("/interface");
  console.log(JSON.stringify({ ...met, peak: peak(), milliseconds: Date.now() - start }));
  await transport.close();
})();
`;

/** What a client meets at this endpoint. Its heap is small: what is kept without bound ends it. */
async function met(endpoint: Endpoint): Promise<Met> {
  const node = ["--max-old-space-size=256", "-e", client, JSON.stringify(endpoint)];
  const child = spawn(process.execPath, node, { cwd: path.join(__dirname, "../..") });
  const said = { out: "", err: "" };
  child.stdout.on("data", (bytes: Buffer) => (said.out += bytes.toString()));
  child.stderr.on("data", (bytes: Buffer) => (said.err += bytes.toString()));
  const code = await new Promise((resolve) => child.on("close", resolve));
  assert.deepEqual([code, said.err], [0, ""], "the client ended in good order");
  return JSON.parse(said.out) as Met;
}

/** Sends what comes, as fast as the client takes it, until there is no more or the client hangs up. */
async function pour(socket: Socket, pieces: Iterable<Buffer>): Promise<void> {
  for (const piece of pieces) {
    if (socket.destroyed) return;
    if (socket.write(piece)) continue;
    await new Promise<void>((resolve) => {
      const done = () => {
        socket.off("drain", done).off("close", done);
        resolve();
      };
      socket.on("drain", done).on("close", done);
    });
    await turn();
  }
}

function* endlessly(piece: Buffer): Iterable<Buffer> {
  for (;;) yield piece;
}

/** Many of the same in one piece: fewer turns for the same bytes. */
const times = (count: number, piece: Buffer): Buffer => Buffer.concat(Array(count).fill(piece));
const word = (bytes: number, fill = "x"): Buffer => bytesOf([fill.repeat(bytes)]).subarray(0, -1);

/** What the router answers to a print of interfaces; every other command it answers as it should. */
type Answer = (command: Command) => Iterable<Buffer>;

const answering = (answer: Answer): FakeRouterOptions => ({
  answer: (command) =>
    command.path === "/interface/print"
      ? pour(command.session.socket, answer(command))
      : command.reply(["!re", "=name=MikroTik"], ["!done"]),
});

const row = (words: number, bytes: number): Buffer =>
  bytesOf(["!re", ...Array.from({ length: words }, (_, n) => `=word${n}=${"v".repeat(bytes)}`)]);

/** Rows of a reply to the command: with its tag. */
const rows = (command: Command, words: number, bytes: number, count: number): Buffer => {
  const untagged = row(words, bytes).subarray(0, -1);
  const tag = bytesOf(command.tags);
  return times(count, Buffer.concat([untagged, tag]));
};

const tooLong: Record<string, [Answer, says: RegExp]> = {
  "a word that claims to have 4 GB": [
    () => [Buffer.of(3, ..."!re".split("").map((c) => c.charCodeAt(0)), 0xf0, 255, 255, 255, 255)],
    /a sentence of more than 16777216 bytes/,
  ],
  "a word that claims to have 4 GB, and its bytes": [
    function* () {
      yield Buffer.concat([word(3, "!"), Buffer.of(0xf0, 255, 255, 255, 255)]);
      yield* endlessly(Buffer.alloc(64 * 1024, 0x78));
    },
    /a sentence of more than 16777216 bytes/,
  ],
  "a sentence that does not end, of long words": [
    () => endlessly(word(60_000)),
    /a sentence of more than 16777216 bytes/,
  ],
  "a sentence that does not end, of short words": [
    () => endlessly(times(20_000, word(2))),
    /a sentence of more than 16777216 bytes/,
  ],
  "rows of 100 MB": [
    (command) => Array<Buffer>(100).fill(rows(command, 30, 20, Math.ceil(megabyte / 900))),
    /its reply is longer than 64 MB/,
  ],
  "rows without end, of short words": [
    (command) => endlessly(rows(command, 1, 0, 3000)),
    /its reply is longer than 64 MB/,
  ],
  "rows without end and without words": [
    (command) => endlessly(times(3000, bytesOf(["!re", ...command.tags]))),
    /its reply is longer than 64 MB/,
  ],
  "rows without end, of the longest words": [
    (command) => endlessly(rows(command, 1, 15 * megabyte, 1)),
    /its reply is longer than 64 MB/,
  ],
};

const neverDone: Record<string, Answer> = {
  "a row now and then, and no end": function* (command) {
    yield rows(command, 5, 10, 100);
  },
  "empty sentences without end": () => endlessly(Buffer.alloc(64 * 1024)),
  "rows for nobody without end": () => endlessly(times(1000, row(5, 10))),
  "rows for a tag of the future without end": () =>
    endlessly(times(1000, bytesOf(["!re", "=name=x", ".tag=999999"]))),
  "news that mean nothing without end": (command) =>
    endlessly(times(1000, bytesOf(["!empty", ...command.tags]))),
};

describe("a hostile or broken router", function () {
  this.timeout(patience.processes);
  watchForEscapes();

  describe("that sends too much", () => {
    for (const [what, [answer, says]] of Object.entries(tooLong))
      it(`costs an error and bounded memory: ${what}`, async () => {
        const router = await FakeRouter.start(answering(answer));
        const { name, code, message, peak } = await met(endpointAt(router.port));
        assert.deepEqual([name, code], ["ConnectionError", "protocol"], message);
        assert.match(message, says);
        assert.match(message, /^cannot complete \/interface\/print on 127\.0\.0\.1/);
        assert.ok(peak < most, `it took ${Math.round(peak)} MB`);
        assert.equal(router.sessions.length, 1, "it is not asked for all of it again");
      });

    it("costs an error before the password is worth anything: a login that does not end", async () => {
      const login = (command: Command) => pour(command.session.socket, endlessly(word(60_000)));
      const router = await FakeRouter.start({ login });
      const { name, code, peak } = await met(endpointAt(router.port));
      assert.deepEqual([name, code], ["ConnectionError", "protocol"]);
      assert.ok(peak < most, `it took ${Math.round(peak)} MB`);
    });

    it("costs an error and bounded memory: 100 MB as one answer of REST", async () => {
      const body = JSON.stringify([{ name: "x".repeat(100 * megabyte) }]);
      const router = await FakeRest.start({ answer: (request) => request.reply(200, body) });
      const { name, code, message, peak } = await met(endpointAt(router.port, { scheme: "http" }));
      assert.deepEqual([name, code], ["ConnectionError", "protocol"], message);
      assert.match(message, /longer than 64 MB/);
      assert.ok(peak < most, `it took ${Math.round(peak)} MB`);
    });

    const crowds: Record<string, string> = {
      "rows without words": `[${"{},".repeat(20 * megabyte)}{}]`,
      "rows of one word": `[${'{"a":1},'.repeat(3 * megabyte)}{}]`,
      "lists in lists": "[".repeat(60 * megabyte),
      numbers: `[${"1,".repeat(30 * megabyte)}1]`,
    };
    for (const [what, body] of Object.entries(crowds))
      it(`costs an error and bounded memory: many ${what} over REST`, async () => {
        const router = await FakeRest.start({ answer: (request) => request.reply(200, body) });
        const { name, code, message, peak } = await met(
          endpointAt(router.port, { scheme: "http" }),
        );
        assert.deepEqual([name, code], ["ConnectionError", "protocol"], message);
        assert.match(message, /longer than 64 MB/);
        assert.ok(peak < most, `it took ${Math.round(peak)} MB`);
      });

    it("reads a text of many brackets over REST", async () => {
      const source = '\\"{[:,'.repeat(500_000);
      const body = JSON.stringify([{ ".id": "*1", source }]);
      const router = await FakeRest.start({ answer: (request) => request.reply(200, body) });
      const rest = closing(restTransport(endpointAt(router.port, { scheme: "http" })));
      assert.equal((await rest.print("/system/script"))[0]?.["source"], source);
    });
  });

  describe("that never ends its reply", () => {
    for (const [what, answer] of Object.entries(neverDone))
      it(`costs one deadline and bounded memory: ${what}`, async () => {
        const router = await FakeRouter.start(answering(answer));
        const { name, message, peak, milliseconds } = await met(
          endpointAt(router.port, { timeout: 700 }),
        );
        assert.equal(name, "TimeoutError", message);
        assert.ok(milliseconds < 5_000, `it took ${milliseconds} ms`);
        assert.ok(peak < most, `it took ${Math.round(peak)} MB`);
      });
  });

  describe("that sends bytes of any kind", () => {
    it("is read in words that are text, whatever the bytes", async () => {
      const every = Buffer.from(Array.from({ length: 256 }, (_, byte) => byte));
      const broken = [[0xc3], [0xe2, 0x82], [0xf0, 0x9f, 0x98], [0xed, 0xa0, 0x80], [0xff, 0xfe]];
      const words = [every, ...broken.map((bytes) => Buffer.from(bytes))];
      const { transport } = await setUp({
        answer: (command) =>
          command.reply(
            ["!re", ...words.map((bytes, n) => Buffer.concat([Buffer.from(`=w${n}=`), bytes]))],
            ["!re", Buffer.from([0x3d, 0xff, 0x3d, 0xff]), "=name=b"],
            ["!done", Buffer.from([0xff])],
          ),
      });
      const [first = {}, second] = await transport.print("/interface");
      assert.equal(Object.keys(first).length, words.length);
      for (const value of Object.values(first)) assert.match(value, /^\P{Surrogate}+$/u);
      assert.deepEqual(second, { "\u{10feff}": "\u{10feff}", name: "b" });
    });

    it("is refused with the router's words when the refusal is no UTF-8", async () => {
      const { transport } = await setUp({
        answer: (command) =>
          command.reply(["!trap", Buffer.from("=message=n\xf6", "latin1")], ["!done"]),
      });
      const error = await rejection(transport.print("/interface"), TrapError);
      assert.equal(error.text, "n\\F6");
    });
  });

  describe("that names words like the properties of every object", () => {
    const names = [
      "__proto__",
      "constructor",
      "toString",
      "hasOwnProperty",
      "prototype",
      "valueOf",
    ];
    const words = Object.fromEntries(names.map((name) => [name, "polluted"]));
    const everyObject = JSON.stringify(Object.getOwnPropertyNames(Object.prototype).sort());

    afterEach(() => {
      const clean: Record<string, unknown> = {};
      assert.equal(clean["polluted"], undefined);
      assert.equal(
        JSON.stringify(Object.getOwnPropertyNames(Object.prototype).sort()),
        everyObject,
      );
      assert.equal(Object.getPrototypeOf(clean), Object.prototype);
    });

    it("is read as rows with just those words", async () => {
      const { transport } = await setUp({
        answer: (command) =>
          command.reply(
            ["!re", ...names.map((name) => `=${name}=polluted`), "=__proto__.polluted=yes"],
            ["!done", "=__proto__=polluted", "=ret=*1"],
          ),
      });
      const [first = {}] = await transport.print("/interface");
      assert.deepEqual(Object.keys(first).sort(), [...names, "__proto__.polluted"].sort());
      assert.equal(Object.getPrototypeOf(first), Object.prototype);
      assert.equal(await transport.add("/interface/vlan", { name: "a" }), "*1");
    });

    it("is read as rows with just those words over REST", async () => {
      const body = `[{${names.map((name) => `"${name}":"polluted"`).join()}}]`;
      const router = await FakeRest.start({ answer: (request) => request.reply(200, body) });
      const rest = closing(restTransport(endpointAt(router.port, { scheme: "http" })));
      const [first = {}] = await rest.print("/interface");
      assert.deepEqual(Object.keys(first).sort(), [...names].sort());
      assert.equal(Object.getPrototypeOf(first), Object.prototype);
    });

    /** A router whose every row has these words, besides those of a menu. */
    async function hostile(menus: Record<string, Record<string, string>>): Promise<FakeRouter> {
      return FakeRouter.start({
        answer: (command) => {
          const of = menus[command.path.replace(/\/print$/, "")] ?? {};
          const all = Object.entries({ version: "7.22.3", ...of });
          const told = [...all, ...Object.entries(words)].map((pair) => `=${pair.join("=")}`);
          command.reply(["!re", ...told, "=__proto__=again"], ["!done"]);
        },
      });
    }

    async function readFrom(router: FakeRouter, type: string, id: string, props: Values) {
      const provider = freshRuntime()(type);
      const config: Record<string, string> = { "routeros:host": `api://127.0.0.1:${router.port}` };
      const get = (key: string) => config[key];
      await provider.configure?.({ config: { get, require: (key) => config[key] ?? "" } });
      return provider.read?.(id, props);
    }

    it("puts none of them into outputs, inputs or state", async () => {
      const vlan = { ".id": "*1", name: "__proto__", "vlan-id": "7", interface: "constructor" };
      const router = await hostile({ "/interface/vlan": vlan });
      const found = await readFrom(router, "Vlan", "*1", {
        name: "__proto__",
        vlanId: 7,
        interface: "constructor",
        __inputs: ["name", "vlanId", "interface"],
      });
      assert.equal(found?.props?.["name"], "__proto__");
      assert.equal(found?.inputs?.["interface"], "constructor");
      for (const values of [found?.props ?? {}, found?.inputs ?? {}])
        assert.ok(Object.keys(values).every((key) => key === "__inputs" || !names.includes(key)));
      assert.doesNotMatch(JSON.stringify(found), /polluted|again/);
    });

    it("is no device that nobody configured", () => {
      const settings: Record<string, string> = { "routeros:devices": '{"core":{"host":"core"}}' };
      const devices = new Devices({ get: (key) => settings[key] }, {});
      for (const name of names)
        assert.throws(() => devices.router(name), {
          message: /^there is no device ".*write one of/,
        });
    });

    it("cannot make a backup schedule answer what no state can hold", async () => {
      const own = { ".id": "*1", name: "backup-nightly", "run-count": "__proto__", size: "NaN" };
      const menus = ["/system/script", "/system/scheduler", "/file", "/log", "/system/clock"];
      const router = await hostile(Object.fromEntries(menus.map((menu) => [menu, own])));
      const found = await readFrom(router, "BackupSchedule", "nightly", {
        name: "nightly",
        __inputs: ["name"],
      });
      assert.ok(found?.id);
      assert.deepEqual(JSON.parse(JSON.stringify(found.props)), found.props);
    });
  });

  describe("over TLS", () => {
    const old = { minVersion: "TLSv1", maxVersion: "TLSv1.1", ciphers: "ALL:@SECLEVEL=0" } as const;

    it("is refused when it offers nothing newer than TLS 1.1, whatever is trusted", async () => {
      const certificate = await certificateFor(["127.0.0.1"]);
      const { X509Certificate } = await import("node:crypto");
      const fingerprint = new X509Certificate(certificate.cert).fingerprint256;
      const trusting: Partial<Endpoint>[] = [
        { caCertificate: certificate.cert },
        { fingerprint },
        { fingerprint, insecure: true },
      ];
      for (const more of trusting) {
        const { router, transport } = await setUp(
          { tls: { ...certificate, ...old } },
          { scheme: "apis", ...more },
        );
        const error = await rejection(transport.print("/interface"), ConnectionError);
        assert.match(error.code, /PROTOCOL_VERSION|UNSUPPORTED_PROTOCOL/);
        assert.match(error.message, /it offers no TLS of version 1\.2 or later .*update RouterOS/);
        assert.equal(router.sessions.length, 0, "not a word was exchanged");

        const rest = closing(restTransport(endpointAt(router.port, { scheme: "https", ...more })));
        const same = await rejection(rest.print("/interface"), ConnectionError);
        assert.match(same.message, /it offers no TLS of version 1\.2 or later/);
      }
    });

    it("gets no word of the login when its certificate changed between two connections", async () => {
      const [first, second] = [await certificateFor(["127.0.0.1"]), await certificateFor(["r"])];
      const { X509Certificate } = await import("node:crypto");
      const { fingerprint256: fingerprint } = new X509Certificate(first.cert);
      const answer = (command: Command) => command.reply(["!re", "=name=a"], ["!done"]);
      const router = await FakeRouter.start({ tls: first, answer }, await freePort());
      const { port } = router;
      const endpoint = endpointAt(port, { scheme: "apis", fingerprint });
      const transport = closing(apiTransport(endpoint));
      assert.deepEqual(await transport.print("/interface"), [{ name: "a" }]);
      await router.close();

      const other = await FakeRouter.start({ tls: second, answer }, port);
      for (const ask of [
        () => transport.print("/interface"),
        () => transport.add("/interface/vlan", { name: "secret" }),
      ]) {
        const error = await rejection(ask(), ConnectionError);
        assert.equal(error.code, "CERT_FINGERPRINT_MISMATCH");
        assert.match(error.message, /not the one pinned by routeros:fingerprint/);
        assert.equal(error.outcomeUnknown, false, "nothing was sent");
      }
      assert.deepEqual([other.logins, other.commands], [[], []]);
    });
  });

  it("that asks for the password again and again gets one answer", async () => {
    const login = (command: Command) => command.reply(["!done", `=ret=${"a".repeat(32)}`]);
    const { router, transport } = await setUp({ login });
    await rejection(transport.print("/interface"), LoginError);
    assert.equal(router.logins.length, 2);
  });
});
