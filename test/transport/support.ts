import * as assert from "node:assert/strict";
import { spawn } from "node:child_process";
import * as path from "node:path";
import { setImmediate as turn } from "node:timers/promises";
import { generate } from "selfsigned";
import { apiTransport } from "../../provider/transport/api";
import type { Endpoint, Transport } from "../../provider/transport/transport";
import { patience } from "../support/patience";
import { closeFakeRests } from "./fake-rest";
import { closeFakeRouters, FakeRouter, type FakeRouterOptions } from "./fake-router";

const transports = new Set<Transport>();

/** An endpoint on this machine. What is to be met by a silent router gives a short deadline. */
export function endpointAt(port: number, more: Partial<Endpoint> = {}): Endpoint {
  const base = {
    host: "127.0.0.1",
    username: "admin",
    password: "the-password",
    timeout: patience.soon,
  };
  return { scheme: "api", port, ...base, ...more };
}

/** A fake router and a transport that leads to it; both end with the test. */
export async function setUp(
  options: FakeRouterOptions = {},
  more: Partial<Endpoint> = {},
): Promise<{ router: FakeRouter; transport: Transport }> {
  const router = await FakeRouter.start(options);
  return { router, transport: closing(apiTransport(endpointAt(router.port, more))) };
}

/** Has a transport closed when the test ends. */
export function closing(transport: Transport): Transport {
  transports.add(transport);
  return transport;
}

/** Clears up after each test, and fails it when an error escaped into the process meanwhile. */
export function watchForEscapes(): void {
  let escaped: unknown[] = [];
  const note = (error: unknown) => void escaped.push(error);

  beforeEach(() => {
    escaped = [];
    process.on("uncaughtException", note).on("unhandledRejection", note);
  });

  afterEach(async () => {
    await Promise.all([...transports].map((transport) => transport.close()));
    transports.clear();
    await Promise.all([closeFakeRouters(), closeFakeRests()]);
    await turn();
    process.off("uncaughtException", note).off("unhandledRejection", note);
    assert.deepEqual(escaped, [], "an error escaped into the process");
  });
}

/** The error a promise rejects with; it must be of the class and must not hold the password. */
export async function rejection<E extends Error>(
  promise: Promise<unknown>,
  type: new (...args: never[]) => E,
): Promise<E> {
  const outcome: unknown = await promise.then(
    (value) => assert.fail(`resolved with ${JSON.stringify(value)}`),
    (error: unknown) => error,
  );
  assert.ok(outcome instanceof type, `expected ${type.name}, not ${String(outcome)}`);
  assert.doesNotMatch(outcome.message, /the-password|undefined|\n/);
  return outcome;
}

/** Less than any deadline that a transport has here: what took less did not wait for that. */
export const SOON = patience.soon / 3;

/** How many milliseconds something took. */
export async function elapsed(promise: Promise<unknown>): Promise<number> {
  const start = performance.now();
  await promise;
  return performance.now() - start;
}

export interface Certificate {
  key: string;
  cert: string;
}

/** A certificate for names and addresses, signed by an authority or by itself. */
export async function certificateFor(
  names: readonly string[],
  authority?: Certificate,
  more: { isAuthority?: boolean; notBeforeDate?: Date; notAfterDate?: Date } = {},
): Promise<Certificate> {
  const { isAuthority = false, ...dates } = more;
  const altNames = names.map((name) =>
    /^[\d.]+$/.test(name) ? { type: 7 as const, ip: name } : { type: 2 as const, value: name },
  );
  const made = await generate([{ name: "commonName", value: names[0] ?? "router" }], {
    ...dates,
    keyType: "ec",
    algorithm: "sha256",
    extensions: [
      { name: "basicConstraints", cA: isAuthority, critical: true },
      { name: "subjectAltName", altNames },
    ],
    ...(authority && { ca: authority }),
  });
  return { key: made.private, cert: made.cert };
}

/** What a program in a process of its own printed, and how it ended. */
export interface Ended {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** Runs a program in a process of its own; one that does not end by itself is killed. */
export async function runProgram(
  program: string,
  env: Readonly<Record<string, string>> = {},
): Promise<Ended> {
  const root = path.join(__dirname, "../..");
  const child = spawn(process.execPath, ["-r", "ts-node/register/transpile-only", "-e", program], {
    cwd: root,
    env: { ...process.env, ...env },
    timeout: patience.soon,
  });
  const ended: Ended = { code: null, stdout: "", stderr: "" };
  child.stdout.on("data", (bytes: Buffer) => (ended.stdout += bytes.toString()));
  child.stderr.on("data", (bytes: Buffer) => (ended.stderr += bytes.toString()));
  ended.code = await new Promise((resolve) => child.on("close", resolve));
  return ended;
}
