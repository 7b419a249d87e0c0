import { furnish } from "./factory";
import { timeOf } from "./machine/time";
import type { SimulatorOptions } from "./options";
import { RouterOs } from "./routeros";
import { Running } from "./running";
import type { Simulator } from "./simulator";

/**
 * Starts a router.
 *
 * ```ts
 * const router = await simulator({ version: "7.16.2" });
 * router.add("/interface/bonding", { name: "bond1", slaves: "ether1", mode: "active-backup" });
 * console.log(router.url, router.items("/interface/bonding"));
 * await router.close();
 * ```
 *
 * Its scheduler runs scripts, on a clock that only `advance()` moves:
 *
 * ```ts
 * const router = await simulator({ now: new Date("2024-02-29T10:00:00Z") });
 * const event = "/system backup save name=nightly password=secret";
 * router.add("/system/scheduler", { name: "nightly", interval: "1d", "on-event": event });
 * router.advance("1d");
 * console.log(router.file("nightly.backup")?.encryptedWith);
 * await router.close();
 * ```
 */
export async function simulator(options: SimulatorOptions = {}): Promise<Simulator> {
  const router = new RouterOs(options.version ?? "7.22.3", options.now);
  router.disk = options.disk?.size ?? router.disk;
  router.board = options.board ?? router.board;
  router.fileDelay = timeOf(options.fileDelay ?? "0s");
  router.signingKey = options.signingKey;
  router.release = options.release ?? router.release;
  router.interfaces.links.timed = options.timedLinks ?? false;
  furnish(router, options);
  // Nobody was there to read it.
  router.store.clear("/log");
  const running = new Running(router, options.login ?? "plain");
  await running.start(options);
  return running;
}
