import * as assert from "node:assert/strict";
import { setTimeout as sleep } from "node:timers/promises";
import type { TlsOptions } from "node:tls";
import {
  ConnectionError,
  LoginError,
  RouterOsError,
  TimeoutError,
  TrapError,
  UsageError,
} from "../../provider/errors";
import type { Endpoint, Row, Transport, Words } from "../../provider/transport/transport";
import { freePort } from "../support/free-port";
import {
  type Certificate,
  certificateFor,
  closing,
  elapsed,
  SOON,
  endpointAt,
  rejection,
  runProgram,
  watchForEscapes,
} from "./support";
import { patience } from "../support/patience";

/** What a router does with a command. */
export type Behaviour =
  | { rows: readonly Row[] }
  | { id: string }
  | { refuse: string; category?: number }
  /** Nothing at all. */
  | "silence"
  /** Ends the connection in good order, without an answer. */
  | "close"
  /** Breaks the connection. */
  | "reset";

/** A command as every transport carries it. */
export interface Asked {
  path: string;
  words: Words;
}

export interface ServerOptions {
  /** Decides about a command; it may take its time. */
  behave?: (command: Asked) => Behaviour | Promise<Behaviour>;
  /** The router's words when it refuses every login. */
  refusedLogin?: string;
  tls?: TlsOptions;
}

/** A router that a transport is put through its cases against. */
export interface CaseServer {
  readonly port: number;
  /** Every command that arrived, in order. */
  readonly asked: readonly Asked[];
  readonly connections: number;
  /** How many sentences or requests arrived, those that log in too. */
  readonly heard: number;
  close(): Promise<void>;
}

export interface Subject {
  name: string;
  scheme: Endpoint["scheme"];
  secureScheme: Endpoint["scheme"];
  make(endpoint: Endpoint): Transport;
  /** The function above as JavaScript for a process of its own. */
  source: string;
  serve(options: ServerOptions): Promise<CaseServer>;
}

/** The cases that hold for every transport; their numbers are those of the case list. */
export function transportCases(subject: Subject): void {
  const { scheme, secureScheme } = subject;

  /** A transport that leads to a router which does as told. */
  async function given(options: ServerOptions, more: Partial<Endpoint> = {}) {
    const server = await subject.serve(options);
    const endpoint = endpointAt(server.port, { scheme, ...more });
    return { server, endpoint, transport: closing(subject.make(endpoint)) };
  }

  describe(`${subject.name}: what every transport does`, () => {
    watchForEscapes();

    it("#1 answers an empty list when there are no rows", async () => {
      const { transport } = await given({ behave: () => ({ rows: [] }) });
      assert.deepEqual(await transport.print("/ip/address"), []);
    });

    it("#5 rejects when the router closes the connection mid-command", async () => {
      const { transport } = await given({ behave: () => "close" });
      const error = await rejection(transport.print("/ip/address"), ConnectionError);
      assert.equal(error.code, "closed");
      assert.equal(error.outcomeUnknown, false);
    });

    it("#5 does not repeat a write whose reply is lost, and says that its outcome is unknown", async () => {
      for (const behaviour of ["close", "reset"] as const) {
        const { server, transport } = await given({ behave: () => behaviour });
        const error = await rejection(
          transport.add("/ip/address", { address: "10.0.0.1/24" }),
          ConnectionError,
        );
        assert.equal(error.outcomeUnknown, true);
        assert.equal(server.asked.length, 1);
      }
    });

    it("#5 repeats a read once on a new connection", async () => {
      const { server, transport } = await given({
        behave: () => (server.asked.length === 1 ? "close" : { rows: [{ name: "bond1" }] }),
      });
      assert.deepEqual(await transport.print("/interface"), [{ name: "bond1" }]);
      assert.equal(server.asked.length, 2);
    });

    it("#7 #8 rejects when the connection is reset mid-command", async () => {
      const { server, transport } = await given({ behave: () => "reset" });
      const error = await rejection(transport.print("/ip/address"), ConnectionError);
      assert.equal(error.code, "ECONNRESET");
      assert.equal(server.asked.length, 2, "the read, and its one repetition");
    });

    it("#11 #12 rejects at the deadline when the router answers nothing", async () => {
      const { transport } = await given({ behave: () => "silence" }, { timeout: 150 });
      const error = await rejection(transport.print("/ip/address"), TimeoutError);
      assert.equal(error.outcomeUnknown, false);
      assert.match(error.message, /no answer within 150 ms/);
      const write = transport.set("/ip/address", "*1", { comment: "x" });
      assert.equal((await rejection(write, TimeoutError)).outcomeUnknown, true);
    });

    it("#14 keeps the router's words of a refusal, and the connection", async () => {
      const refusals: Behaviour[] = [{ refuse: "failure: already have such address" }];
      const { server, transport } = await given({
        behave: () => refusals.pop() ?? { id: "*7" },
      });
      const error = await rejection(transport.add("/ip/address", {}), TrapError);
      assert.equal(error.text, "failure: already have such address");
      assert.equal(error.command, "/ip/address/add");
      assert.equal(error.outcomeUnknown, false);
      assert.equal(await transport.add("/ip/address", {}), "*7");
      assert.equal(server.connections, 1);
    });

    it("#22 drops a reply that comes after the deadline", async () => {
      let wait = 180;
      const { transport } = await given(
        { behave: () => sleep(wait, { rows: [{ wait: String(wait) }] }) },
        { timeout: 120 },
      );
      await rejection(transport.print("/ip/address"), TimeoutError);
      wait = 0;
      await sleep(80);
      assert.deepEqual(await transport.print("/ip/address"), [{ wait: "0" }]);
    });

    it("#31 answers 200 concurrent commands, each with its own rows", async () => {
      const { server, transport } = await given({
        behave: async ({ path }) => (await sleep(Math.random() * 5), { rows: [{ path }] }),
      });
      const menus = Array.from({ length: 200 }, (_, i) => `/menu/${i}`);
      const answers = await Promise.all(menus.map((menu) => transport.print(menu)));
      assert.deepEqual(
        answers,
        menus.map((menu) => [{ path: `${menu}/print` }]),
      );
      assert.equal(server.asked.length, 200);
    });

    it("#32 carries long values both ways", async () => {
      const { server, transport } = await given({
        behave: () => ({ rows: [{ source: "s".repeat(20_000) }] }),
      });
      const [row] = await transport.print("/system/script");
      assert.equal(row?.["source"]?.length, 20_000);
      await transport.set("/system/script", "*1", { source: "t".repeat(60_000) });
      assert.equal(server.asked[1]?.words["source"], "t".repeat(60_000));
    });

    it("#34 #35 carries every character both ways", async () => {
      const comment = "bürö-€-日本-Łódź-あ-🦊 \n=!done=";
      const { server, transport } = await given({ behave: () => ({ rows: [{ comment }] }) });
      assert.deepEqual(await transport.print("/interface"), [{ comment }]);
      await transport.set("/interface", "*1", { comment });
      assert.equal(server.asked[1]?.words["comment"], comment);
    });

    it("#37 says that the router refused the user, and keeps its words", async () => {
      const refusedLogin = "invalid user name or password (6)";
      const { server, transport } = await given({ refusedLogin });
      const error = await rejection(transport.print("/ip/address"), LoginError);
      assert.match(error.message, /the router refused user "admin"/);
      assert.equal(server.connections, 1, "a login that was refused is not tried again");
    });

    it("#47 says that the connection was refused, and what to look at", async () => {
      const port = await freePort();
      const transport = closing(subject.make(endpointAt(port, { scheme })));
      const error = await rejection(transport.print("/ip/address"), ConnectionError);
      assert.equal(error.code, "ECONNREFUSED");
      assert.match(error.message, /^cannot connect to 127\.0\.0\.1:\d+: connection refused/);
      assert.match(error.message, /\/ip\/service/);
      assert.equal(error.outcomeUnknown, false);
    });

    it("#48 says that a name is not known", async () => {
      const endpoint = endpointAt(8728, { scheme, host: "router.invalid" });
      const print = closing(subject.make(endpoint)).print("/ip/address");
      const error = await rejection(print, ConnectionError);
      assert.match(error.code, /^(ENOTFOUND|EAI_AGAIN)$/);
      assert.match(error.message, /router\.invalid.*the name .*routeros:host/);
    });

    it("#49 #50 stays usable when it has nothing to do for longer than the deadline", async () => {
      const { server, transport } = await given(
        { behave: () => ({ rows: [{ a: "1" }] }) },
        { timeout: 100 },
      );
      await transport.print("/ip/address");
      await sleep(250);
      assert.deepEqual(await transport.print("/ip/address"), [{ a: "1" }]);
      assert.equal(server.connections, 1);
    });

    it("#51 makes a new connection for what is asked after a drop, reads and writes", async () => {
      const { server, transport } = await given({
        behave: ({ path }) => (path.endsWith("/set") ? "close" : { id: "*1", rows: [] }),
      });
      await rejection(transport.set("/ip/address", "*1", {}), ConnectionError);
      assert.equal(await transport.add("/ip/address", {}), "*1");
      await rejection(transport.set("/ip/address", "*1", {}), ConnectionError);
      assert.deepEqual(await transport.print("/ip/address"), []);
      assert.equal(server.asked.length, 4);
    });

    it("writes to the item of a row only on the connection on which the row was read", async () => {
      const rows = [{ ".id": "*1", name: "bond1" }];
      const { server, transport } = await given({
        behave: ({ path }) => (path.endsWith("/add") ? "close" : { rows }),
      });
      const menu = "/interface/bonding";
      const read = async () => {
        const [row] = await transport.print(menu);
        assert.ok(row);
        return row;
      };
      const writes = [
        (row: Row) => transport.set(menu, row, { mtu: "1400" }),
        (row: Row) => transport.unset(menu, row, ["forced-mac-address"]),
        (row: Row) => transport.remove(menu, row),
      ];
      const row = await read();
      for (const write of writes) await write(row);
      assert.ok(server.asked.slice(1).every(({ path }) => !path.endsWith("/print")));

      await rejection(transport.add(menu, {}), ConnectionError);
      const before = server.asked.length;
      for (const write of writes) {
        const error = await rejection(write(row), ConnectionError);
        assert.equal(error.outcomeUnknown, true);
        assert.match(
          error.message,
          /^cannot send \/interface\/bonding\/(set|unset|remove) to .*; nothing was sent$/,
        );
      }
      assert.equal(server.asked.length, before);
      const again = await read();
      for (const write of writes) await write(again);
      assert.equal(server.asked.length, before + 4);
    });

    it("#51 rejects when there is nothing to connect to after a drop", async () => {
      const { server, transport } = await given({ behave: () => ({ rows: [] }) });
      await transport.print("/ip/address");
      await server.close();
      const error = await rejection(transport.print("/ip/address"), ConnectionError);
      assert.match(error.code, /^(ECONNREFUSED|ECONNRESET|closed)$/);
    });

    it("#53 #54 closes within a second while the router is silent, and rejects what waits", async () => {
      for (const write of [false, true]) {
        const { transport } = await given({ behave: () => "silence" });
        const first = write ? transport.add("/ip/address", {}) : transport.print("/ip/address");
        const asked = [first, transport.print("/interface"), transport.print("/log")];
        const rejected = asked.map((promise) => rejection(promise, ConnectionError));
        await sleep(50);
        assert.ok((await elapsed(transport.close())) < SOON);
        for (const { code } of await Promise.all(rejected)) assert.equal(code, "closed");
        assert.equal((await rejected[0])?.outcomeUnknown, write);
        await transport.close();
        const late = await rejection(transport.print("/ip/address"), ConnectionError);
        assert.match(late.message, /the transport was closed/);
      }
    });

    it("#55 does not keep the process alive", async function () {
      this.timeout(patience.processes);
      const { endpoint } = await given({ behave: () => ({ rows: [{ a: "1" }] }) });
      const ended = await runProgram(`
        const transport = ${subject.source}(${JSON.stringify(endpoint)});
        transport.print("/ip/address").then((rows) => console.log(JSON.stringify(rows)));`);
      assert.deepEqual(ended, { code: 0, stdout: '[{"a":"1"}]\n', stderr: "" });
    });

    it("#55 keeps the process alive while a command waits", async function () {
      this.timeout(patience.processes);
      const { endpoint } = await given({ behave: () => "silence" });
      const ended = await runProgram(`
        const transport = ${subject.source}(${JSON.stringify({ ...endpoint, timeout: 1000 })});
        transport.print("/ip/address").catch((error) => console.log(error.name));`);
      assert.deepEqual(ended, { code: 0, stdout: "TimeoutError\n", stderr: "" });
    });

    it("#56 #57 refuses empty and undefined words before anything is sent", async () => {
      const { server, transport } = await given({ behave: () => ({ rows: [] }) });
      const undefinedValue = { address: undefined as unknown as string };
      const undefinedText = undefined as unknown as string;
      const refused: (() => Promise<unknown>)[] = [
        () => transport.add("/ip/address", undefinedValue),
        () => transport.set("/ip/address", "*1", undefinedValue),
        () => transport.add("/ip/address", { "": "x" }),
        () => transport.set("/ip/address", undefinedText, undefinedValue),
        () => transport.remove("/ip/address", undefinedText),
        () => transport.unset("/ip/address", "*1", ["comment", undefinedText]),
        () => transport.unset("/ip/address", "*1", [""]),
        () => transport.print("/ip/address", { word: "name", values: [undefinedText] }),
        () => transport.print("/ip/address", { word: "", values: ["x"] }),
        () => transport.run(""),
        () => transport.run("/x/y", { "a=b": "c" }),
        () => transport.add("/ip/address", { comment: "\ud800" }),
      ];
      for (const ask of refused) {
        const outcome: unknown = await ask().catch((error: unknown) => error);
        assert.ok(outcome instanceof UsageError, `${String(ask)}: ${String(outcome)}`);
      }
      assert.equal(server.connections, 0);
    });

    it("#58 leaves what it is given as it is, however often it is used", async () => {
      const { server, transport } = await given({ behave: () => ({ id: "*1", rows: [] }) });
      const words = Object.freeze({ address: "10.0.0.1/24" });
      const where = Object.freeze({ word: "name", values: Object.freeze(["a", "b"]) });
      await transport.add("/ip/address", words);
      await transport.add("/ip/address", words);
      await transport.print("/interface", where);
      await transport.print("/interface", where);
      assert.deepEqual(server.asked[0], server.asked[1]);
      assert.deepEqual(server.asked[0]?.words, { address: "10.0.0.1/24" });
      assert.deepEqual(server.asked[2], server.asked[3]);
    });

    it("#60 prints no word and no value, whatever DEBUG says", async function () {
      this.timeout(patience.processes);
      const { endpoint } = await given({
        behave: () => ({ id: "*1", rows: [{ comment: "a-secret-value" }] }),
      });
      const ended = await runProgram(
        `const transport = ${subject.source}(${JSON.stringify(endpoint)});
        const words = { password: "another-secret" };
        Promise.all([transport.print("/ppp/secret"), transport.add("/ppp/secret", words)])
          .then(() => transport.close()).then(() => console.log("done"));`,
        { DEBUG: "*", NODE_DEBUG: "" },
      );
      assert.equal(ended.code, 0);
      assert.equal(ended.stdout, "done\n");
      assert.doesNotMatch(ended.stderr, /the-password|secret|comment|=name=/);
    });

    it("#64 refuses an undefined user or password before it connects", async () => {
      for (const more of [{ username: undefined }, { password: undefined }, { username: "" }]) {
        const { server, endpoint } = await given({});
        const transport = closing(subject.make({ ...endpoint, ...more } as Endpoint));
        await assert.rejects(
          transport.print("/ip/address"),
          (error) => error instanceof UsageError && /is not set/.test(error.message),
        );
        assert.equal(server.connections, 0);
      }
    });

    it("#68 answers the .id of an added item, and no row for it", async () => {
      const { transport } = await given({ behave: () => ({ id: "*A" }) });
      assert.equal(await transport.add("/ip/address", {}), "*A");
    });
  });

  describe(`${subject.name}: whom every transport trusts`, () => {
    watchForEscapes();

    let authority: Certificate;
    let signed: Certificate;
    let selfSigned: Certificate;
    let elsewhere: Certificate;
    let expired: Certificate;

    before(async () => {
      authority = await certificateFor(["authority"], undefined, { isAuthority: true });
      signed = await certificateFor(["127.0.0.1", "localhost"], authority);
      selfSigned = await certificateFor(["127.0.0.1"]);
      elsewhere = await certificateFor(["10.9.8.7", "other.example"], authority);
      const [notBeforeDate, notAfterDate] = [new Date("2020-01-01"), new Date("2021-01-01")];
      expired = await certificateFor(["127.0.0.1"], authority, { notBeforeDate, notAfterDate });
    });

    /** A router that has a certificate, asked for its one row. */
    async function secure(tls: Certificate, more: Partial<Endpoint>) {
      const { server, transport } = await given(
        { tls, behave: () => ({ rows: [{ a: "1" }] }) },
        { scheme: secureScheme, ...more },
      );
      return { server, print: transport.print("/ip/address") };
    }

    async function refused(
      tls: Certificate,
      more: Partial<Endpoint> = {},
      ways = ["routeros:caCertificate", "routeros:fingerprint", "routeros:insecure"],
    ) {
      const { server, print } = await secure(tls, more);
      const error = await rejection(print, ConnectionError);
      assert.equal(server.heard, 0, "nothing is sent to a peer that is not trusted");
      assert.match(error.message, /^cannot connect to /);
      for (const way of ways) assert.ok(error.message.includes(way), error.message);
      return error;
    }

    it("#41 refuses a self-signed certificate, and shows its fingerprint", async () => {
      const error = await refused(selfSigned);
      assert.equal(error.code, "DEPTH_ZERO_SELF_SIGNED_CERT");
      assert.match(error.message, /SHA-256 fingerprint is ([0-9A-F]{2}:){31}[0-9A-F]{2}/);
    });

    it("#41 refuses a certificate of an authority that it does not know", async () => {
      const other = await certificateFor(["authority"], undefined, { isAuthority: true });
      assert.match((await refused(signed)).code, /^UNABLE_TO_/);
      assert.match((await refused(signed, { caCertificate: other.cert })).code, /UNABLE_TO_|SIGN/);
    });

    it("#41 refuses a certificate that has expired", async () => {
      const error = await refused(expired, { caCertificate: authority.cert });
      assert.equal(error.code, "CERT_HAS_EXPIRED");
    });

    it("#42 accepts a certificate that caCertificate vouches for", async () => {
      const { print } = await secure(signed, { caCertificate: authority.cert });
      assert.deepEqual(await print, [{ a: "1" }]);
    });

    it("#42 accepts a host name that is in the certificate", async () => {
      const { print } = await secure(signed, { caCertificate: authority.cert, host: "localhost" });
      assert.deepEqual(await print, [{ a: "1" }]);
    });

    it("#42 accepts the certificate that is pinned, however the fingerprint is written", async () => {
      const shown = /fingerprint is ([0-9A-F:]+)/.exec((await refused(selfSigned)).message)?.[1];
      assert.ok(shown);
      for (const fingerprint of [shown, shown.toLowerCase(), shown.replaceAll(":", "")]) {
        const { print } = await secure(selfSigned, { fingerprint });
        assert.deepEqual(await print, [{ a: "1" }]);
      }
    });

    it("#42 refuses another certificate than the pinned one, even with insecure", async () => {
      const fingerprint = "00".repeat(32);
      for (const more of [{}, { insecure: true }, { caCertificate: authority.cert }]) {
        // Beside a pin no other setting helps.
        const ways = ["routeros:fingerprint", "npx pulumi-routeros enroll"];
        const error = await refused(signed, { ...more, fingerprint }, ways);
        assert.equal(error.code, "CERT_FINGERPRINT_MISMATCH");
      }
    });

    it("#43 accepts any certificate with insecure", async () => {
      for (const certificate of [selfSigned, elsewhere, expired]) {
        const { print } = await secure(certificate, { insecure: true });
        assert.deepEqual(await print, [{ a: "1" }]);
      }
    });

    it("#45 refuses a certificate that is made out for another name", async () => {
      for (const host of ["127.0.0.1", "localhost"]) {
        const error = await refused(elsewhere, { caCertificate: authority.cert, host });
        assert.equal(error.code, "ERR_TLS_CERT_ALTNAME_INVALID");
        assert.match(error.message, /another name/);
      }
    });

    it("refuses a caCertificate or fingerprint that could never match", async () => {
      const broken = "-----BEGIN CERTIFICATE-----\nnonsense\n-----END CERTIFICATE-----\n";
      for (const more of [
        { caCertificate: "" },
        { caCertificate: broken },
        { fingerprint: "ab" },
      ]) {
        const { server, print } = await secure(selfSigned, more);
        await assert.rejects(print, (error) => error instanceof RouterOsError);
        assert.equal(server.connections, 0);
      }
    });
  });
}
