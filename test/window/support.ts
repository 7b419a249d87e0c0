import * as assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { simulator, type Simulator, type SimulatorOptions, type Version } from "../../simulator";
import { onEach as onAll, SEED } from "../support/bench";
import { Deployment } from "../support/deployment";
import { EVERY } from "../support/every";
import { still } from "../support/live";
import { VERSIONS } from "../support/manages";
import { answered } from "../support/patience";

/** Where the administrator sits, and the address under which the router is known there. */
export const PORT = "ether4";
export const ADDRESS = "127.88.0.1";

/** A version of RouterOS over one transport. */
export interface Column {
  version: Version;
  transport: "api" | "rest";
}

/** The binary API everywhere, REST where there is one. */
export const columns: readonly Column[] = VERSIONS.flatMap((version) => [
  { version, transport: "api" as const },
  ...(version === "6.49.18" ? [] : [{ version, transport: "rest" as const }]),
]);

/** Does a connection of this column hold safe mode in a window? */
const hasSafeMode = ({ version, transport }: Column): boolean =>
  transport === "api" && ["7.18.2", "7.22.3", "7.24"].includes(version);

/**
 * One column of each kind that a window tells apart: RouterOS 6, 7 without safe mode, with it, and REST. A
 * seed draws which; all of them with EVERY=1 or WINDOWS=all.
 */
export function drawn(what: string): readonly Column[] {
  if (EVERY || process.env["WINDOWS"] === "all") return columns;
  const at = createHash("sha1").update(`${SEED} ${what}`).digest().readUInt32BE(0);
  const kinds = new Map<string, Column[]>();
  for (const column of columns) {
    const kind = `${column.version.split(".")[0]} ${column.transport} ${hasSafeMode(column)}`;
    kinds.set(kind, [...(kinds.get(kind) ?? []), column]);
  }
  return [...kinds.values()].flatMap((alike) => alike.slice(at % alike.length).slice(0, 1));
}

/** A factory-default router that is managed through a port of its bridge. */
export interface Site {
  router: Simulator;
  config: Record<string, string>;
  stack: Deployment;
  hasSafeMode: boolean;
  /** All that can carry a connection, without ids and what moves by itself. */
  configuration: () => string;
}

const menus = [
  ...["/interface/bonding", "/interface/vlan", "/interface/bridge/port", "/ip/address"],
  "/ip/route",
];

/** Does the same on all columns at once: most of the time is spent waiting. */
export const onEach = (
  which: readonly Column[],
  work: (column: Column) => Promise<void>,
): Promise<void> =>
  onAll(
    which.map((column) => ({ ...column, title: `${column.version} over ${column.transport}` })),
    work,
  );

/** So many positions are tried at once: each mostly waits for its router. */
const AT_ONCE = 4;

/** Tries one position after the other, some at once, until there is no further one. */
export async function everywhereIn(
  tried: (position: number) => Promise<boolean>,
  [from, step] = [0, 1],
): Promise<number> {
  let [next, isOver] = [0, false];
  const some = async () => {
    while (!isOver) isOver = !(await tried(from + next++ * step)) || isOver;
  };
  await Promise.all(Array.from({ length: AT_ONCE }, some));
  return next;
}

/** Opens a router for each column and does something with it. */
export function everywhere(
  work: (site: Site, column: Column) => Promise<void>,
  options: SimulatorOptions = {},
): Promise<void> {
  return onEach(columns, async (column) => {
    const site = await openSite(column, options);
    try {
      await work(site, column);
    } finally {
      await site.router.close();
    }
  });
}

/** A router whose clock goes as ours; what waits for the scheduler lets more time pass. */
export async function openSite(
  { version, transport }: Column,
  options: SimulatorOptions = {},
): Promise<Site> {
  const router = await simulator({
    version,
    deviceMode: "advanced",
    wayIn: { address: `${ADDRESS}/24`, port: PORT },
    pace: 1,
    safeMode: { rollbackAfter: 50, lostAfter: 60_000 },
    ...options,
  });
  const rest = transport === "rest";
  const host = `${rest ? "http" : "api"}://${ADDRESS}:${(rest ? router.httpPort : router.apiPort) ?? 0}`;
  const config = {
    "routeros:host": host,
    "routeros:timeout": "1s",
    "routeros:confirmTime": "60s",
  };
  return {
    router,
    config,
    stack: new Deployment(config),
    hasSafeMode: hasSafeMode({ version, transport }),
    configuration: () =>
      menus
        .flatMap((menu) =>
          router
            .items(menu)
            .map((row) => Object.entries(still(row)).filter(([word]) => !word.startsWith(".")))
            .map((words) => `${menu} ${words.map((word) => word.join("=")).join(" ")}`)
            .sort(),
        )
        .join("\n"),
  };
}

/** Where nothing is cut an answer that is late is waited for. */
export function unhurried(site: Site): Site {
  site.config["routeros:timeout"] = answered;
  return site;
}

/** While the work goes on a minute passes on the router whenever it is cut off, or is only watched. */
export async function timePassing<T>({ router }: Site, work: Promise<T>): Promise<T> {
  const timer = setInterval(() => {
    if (!router.reachable || isWatched(router)) router.advance("61s");
  }, 100);
  try {
    return await work;
  } finally {
    clearInterval(timer);
  }
}

/** True while nobody does anything but ask again and again whether an entry is still there. */
function isWatched({ commands }: Simulator): boolean {
  const last = commands.slice(-3).map(({ menu, command }) => `${menu}/${command}`);
  return last.length === 3 && last.every((one) => one === "/system/scheduler/print");
}

/** Nothing that a window made is left on the router. */
export function assertNothingArmed({ router, hasSafeMode }: Site): void {
  assert.deepEqual(router.items("/system/scheduler"), [], "no entry is left in the scheduler");
  if (hasSafeMode) assert.equal(router.items("/safe-mode")[0]?.["enabled"], "false");
}

/** How often a window was opened. */
export const windows = ({ router }: Site): number => router.count("/system/scheduler/add");
