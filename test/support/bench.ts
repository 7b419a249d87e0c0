import * as assert from "node:assert/strict";
import { createHash, X509Certificate } from "node:crypto";
import * as selfsigned from "selfsigned";
import { simulator, type Simulator, type SimulatorOptions, type Version } from "../../simulator";
import { EVERY } from "./every";
import { ownBench } from "./own-bench";
import { answered } from "./patience";

type Row = Record<string, string>;

/** What a resource is tested on: names and ports that the tests may use, and the version. */
export interface Place {
  version: string;
  /** A name that belongs to the tests. */
  name: (text: string) => string;
  /** Two ports that are free: in no bridge and no bond, without an address. */
  ports: readonly [string, string];
}

/** A router, and an administrator who changes it by hand. */
export interface Bench extends Place {
  /** The stack's configuration that reaches it. */
  config: Record<string, string>;
  items(menu: string): Promise<Row[]>;
  add(menu: string, words: Row): Promise<string>;
  set(menu: string, id: string, words: Row): Promise<void>;
  remove(menu: string, id: string): Promise<void>;
  close(): Promise<void>;
}

/** A bench that is a simulator: it counts commands, and can be made to fail. */
export interface SimulatedBench extends Bench {
  simulator: Simulator;
}

/** One column of the conformance matrix. */
export interface Column {
  title: string;
  version: string;
  open: () => Promise<Bench>;
}

export interface SimulatedColumn extends Column {
  version: Version;
  open: (options?: SimulatorOptions) => Promise<SimulatedBench>;
}

const versions = ["6.49.18", "7.9.2", "7.16.2", "7.18.2", "7.22.3", "7.24"] as const;
const transports = ["api", "api-ssl", "rest"] as const;
type Transport = (typeof transports)[number];

/** Every combination that is left out, and why. */
const leftOut: readonly { transport: Transport; version: Version; why: string }[] = [
  { transport: "rest", version: "6.49.18", why: "RouterOS has REST since 7.1" },
];

const picked = (variable: string, one: string): boolean =>
  (process.env[variable] ?? one).split(",").includes(one);

/** RouterOS versions that specs run on. `VERSIONS=7.24 npm test` picks some. */
export const VERSIONS: readonly Version[] = versions.filter((one) => picked("VERSIONS", one));

/** The router of one's own that `npm run test:router` names; tests of the package leave it alone. */
const own = process.env["ROUTER"];

/** Simulators, over every transport and version; none while a router of one's own is tested. */
export const simulated: readonly SimulatedColumn[] =
  own === undefined
    ? transports
        .filter((one) => picked("TRANSPORTS", one))
        .flatMap((transport) =>
          VERSIONS.filter(
            (version) =>
              !leftOut.some((one) => one.transport === transport && one.version === version),
          ).map((version) => ({
            title: `RouterOS ${version} over ${transport}`,
            version,
            open: (options) => simulatedBench(transport, version, options),
          })),
        )
    : [];

/** One column of each version, for what is the same over every transport. */
export const overApi = simulated.filter(({ title }) => title.endsWith(" over api"));

/** By what the matrix is sampled: each run prints it, and `SEED=… npm test` draws the same again. */
export const SEED = process.env["SEED"] ?? "1";

/**
 * Where a suite runs that is the same for many menus: on RouterOS 6 and on three versions of 7, each over
 * another transport. Which versions, and what goes with which, differs from suite to suite and from run to run. All combinations with EVERY=1, or where VERSIONS or
 * TRANSPORTS pick some.
 */
export function sampled(suite: string): readonly SimulatedColumn[] {
  if (EVERY || process.env["VERSIONS"] || process.env["TRANSPORTS"]) return simulated;
  const drawn = createHash("sha1").update(`${SEED} ${suite}`).digest();
  const [turn, first] = [drawn.readUInt32BE(0), drawn.readUInt8(4)];
  const [six, ...sevens] = VERSIONS;
  const chosen = [six, ...[0, 2, 4].map((step) => sevens[(first + step) % sevens.length])];
  return chosen.flatMap((version, at) => {
    const columns = simulated.filter((column) => column.version === version);
    const column = columns[(turn + at) % columns.length];
    return column === undefined ? [] : [column];
  });
}

/** Does the same on all columns at once, where most of the time is spent waiting. */
export async function onEach<C extends { title: string }>(
  columns: readonly C[],
  work: (column: C) => Promise<void>,
): Promise<void> {
  const failures: string[] = [];
  await Promise.all(
    columns.map((column) =>
      work(column).catch((error: unknown) => {
        const said = error instanceof Error ? error.message : String(error);
        failures.push(`${column.title}: ${said}`);
      }),
    ),
  );
  if (failures.length > 0) assert.fail(failures.join("\n"));
}

/** The same on a router of each of these columns. */
export const onEachBench = (
  columns: readonly SimulatedColumn[],
  work: (bench: SimulatedBench) => Promise<void>,
): Promise<void> =>
  onEach(columns, async ({ open }) => {
    const bench = await open();
    try {
      await work(bench);
    } finally {
      await bench.close();
    }
  });

/** The router of one's own, if there is one. */
export const real: readonly Column[] =
  own === undefined
    ? []
    : [
        {
          title: `the router ${own.replace(/\/\/.*@/, "//")}`,
          version: "",
          open: () => ownBench(own),
        },
      ];

let certificate: Promise<{ key: string; cert: string; fingerprint: string }> | undefined;

/** One certificate for all simulators of a run; its fingerprint is what the provider knows. */
function testCertificate() {
  certificate ??= selfsigned
    // Thousands of handshakes: those of RSA cost twenty times as much.
    .generate([{ name: "commonName", value: "router.test" }], { keyType: "ec", curve: "P-256" })
    .then(({ private: key, cert }) => ({
      key,
      cert,
      fingerprint: createHash("sha256").update(new X509Certificate(cert).raw).digest("hex"),
    }));
  return certificate;
}

async function simulatedBench(
  transport: Transport,
  version: Version,
  options: SimulatorOptions = {},
): Promise<SimulatedBench> {
  const tls = transport === "api" ? undefined : await testCertificate();
  const router = await simulator({
    version,
    // As on a device whose administrator was at its button; what it is shipped with is tested apart.
    deviceMode: "advanced",
    ...options,
    ...(tls === undefined ? {} : { certificate: { key: tls.key, cert: tls.cert } }),
  });
  const host = {
    api: router.url,
    "api-ssl": router.secureUrl,
    rest: router.secureRestUrl ?? "",
  }[transport];
  const ports = ["ether2", "ether3"] as const;
  for (const { ".id": id = "", interface: port = "" } of router.items("/interface/bridge/port"))
    if (ports.some((one) => one === port)) router.remove("/interface/bridge/port", id);
  return {
    simulator: router,
    version,
    name: (text) => text,
    ports,
    config: {
      "routeros:host": host,
      "routeros:timeout": answered,
      ...(tls === undefined ? {} : { "routeros:fingerprint": tls.fingerprint }),
    },
    items: (menu) => Promise.resolve(router.items(menu)),
    add: (menu, words) => Promise.resolve(router.add(menu, words)),
    set: (menu, id, words) => Promise.resolve(router.set(menu, id, words)),
    remove: (menu, id) => Promise.resolve(router.remove(menu, id)),
    close: () => router.close(),
  };
}
