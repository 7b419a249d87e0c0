import { connect } from "../../cli/connection";
import type { Watch } from "../../cli/failover/measure";
import { safety } from "../../cli/safety";
import type { Router } from "../../provider/router/router";
import { type Simulator, simulator, type SimulatorOptions } from "../../simulator";

/** The last minute of a year: what is due later is due in another one. */
export const NOW = new Date("2026-12-31T23:59:50Z");

const open: { close(): Promise<void> }[] = [];

afterEach(async () => {
  for (const each of open.splice(0).reverse()) await each.close();
});

/** Where the administrator sits, and the address under which the router is known there. */
export const PORT = "ether1";
export const ADDRESS = "127.88.0.1";

/** A router with a bond of ether2 and ether3, which is reached over an interface of its own. */
export async function stage(
  bond: Record<string, string> = {},
  options: SimulatorOptions = {},
  carrier = PORT,
): Promise<Simulator> {
  const port = carrier === PORT ? PORT : "ether2";
  const wayIn = { address: `${ADDRESS}/24`, port };
  const router = await simulator({ configuration: "empty", now: NOW, wayIn, ...options });
  open.push(router);
  const words = { name: "bond1", slaves: "ether2,ether3", mode: "active-backup", ...bond };
  router.add("/interface/bonding", words);
  if (carrier !== PORT) moveAddress(router, carrier);
  return router;
}

/** Puts the address of the connection on another interface. */
export function moveAddress(router: Simulator, to: string): void {
  for (const { ".id": id = "" } of router.items("/ip/address"))
    router.set("/ip/address", id, { interface: to });
}

/** Where the command finds the router: by the cable, not by 127.0.0.1. */
export const hostOf = (router: Simulator, over: "api" | "rest" = "api"): string =>
  over === "api" ? `api://${ADDRESS}:${router.apiPort}` : `http://${ADDRESS}:${router.httpPort}`;

/** A connection as the command makes it, which ends with the test. */
export async function reach(router: Simulator, host = hostOf(router)): Promise<Router> {
  const connection = await connect(
    { host, timeout: "5s" },
    { env: {}, stdin: process.stdin, guard: safety },
  );
  open.push(connection.router);
  return connection.router;
}

/** Time as the router has it: nothing passes but what is waited for. */
export function routerWatch(router: Simulator): Watch {
  let now = 0;
  return {
    now: () => now,
    sleep: async (milliseconds) => {
      now += milliseconds;
      router.advance(milliseconds);
      return Promise.resolve();
    },
  };
}

/** The commands that are not known to change nothing. */
export const writes = (router: Simulator): string[] =>
  router.commands
    .filter(({ command }) => !/^(print|monitor)/.test(command))
    .map(({ menu, command }) => `${menu}/${command}`);

/** Is this port disabled? */
export const isDisabled = (router: Simulator, name: string): boolean =>
  router.items("/interface").some((row) => row["name"] === name && row["disabled"] === "true");
