import type { Stack } from "@pulumi/pulumi/automation";
import type { PulumiFn } from "@pulumi/pulumi/automation";
import { type Simulator, type SimulatorOptions, simulator } from "../../simulator";
import { engine } from "../support/engine";
import type { Config } from "../support/new-stack";

/** A router and a stack whose program can be exchanged between runs. */
export interface Office {
  router: Simulator;
  stack: Stack;
  /** The next runs use this program. */
  program: (next: PulumiFn) => void;
}

/** Routers that tests opened; `closeRouters` belongs into `afterEach`. */
const open: Simulator[] = [];

/** A simulated router that is closed after the test. */
export async function aRouter(options: SimulatorOptions = {}): Promise<Simulator> {
  const router = await simulator({ deviceMode: "advanced", ...options });
  open.push(router);
  return router;
}

export async function closeRouters(): Promise<void> {
  await Promise.all(open.splice(0).map((router) => router.close()));
}

/** A factory-default home router with a stack that is configured for it. */
export async function anOffice(
  program: PulumiFn,
  { config = {}, ...options }: SimulatorOptions & { config?: Config } = {},
): Promise<Office> {
  const router = await aRouter(options);
  let current = program;
  const { stack: make } = await engine();
  const stack = await make("dev", () => current(), {
    config: {
      "routeros:host": router.url,
      "routeros:password": { value: "", secret: true },
      "routeros:timeout": "10s",
      ...config,
    },
  });
  return {
    router,
    stack,
    program: (next) => {
      current = next;
    },
  };
}

/** `/interface/bonding/add`: what the router was told to change, in order. */
export function writes(router: Simulator): string[] {
  return router.commands
    .filter(({ command }) => command !== "print")
    .map(({ menu, command }) => `${menu}/${command}`);
}

/** Services that are open, and for whom. What else listens, and who is connected, is dynamic. */
export const openServices = (router: Simulator): string[] =>
  router
    .items("/ip/service")
    .filter(({ dynamic, disabled }) => dynamic !== "true" && disabled === "false")
    .map(({ name = "", address = "" }) => `${name} ${address}`);

/** The router's items as far as the named words go. */
export function shown(router: Simulator, menu: string, ...words: string[]): string[] {
  return router.items(menu).map((row) => words.map((word) => row[word] ?? "").join(" "));
}
