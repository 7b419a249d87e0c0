import { setTimeout as wait } from "node:timers/promises";
import {
  ConnectionError,
  RolledBackError,
  RouterOsError,
  saidBy,
  TimeoutError,
  UnfinishedError,
} from "../errors";
import { isUnknown } from "../router/outcome";
import type { Router } from "../router/router";
import { inProgram, type Part, sentence } from "../sentence";
import { holdsSafeMode } from "../transport/schemes";
import type { Endpoint, Transport } from "../transport/transport";
import { RollbackTimer } from "./rollback-timer";
import type { Reach } from "../router/reach";
import { paths } from "./paths";
import { SafeMode } from "./safe-mode";
import { writingUntil } from "./in-time";

/** A change in the course of which the way to the router may be cut. */
export interface Change<T> {
  /** For people and the router's log: `change address "192.168.88.1/24@bridge"`. */
  what: string;
  /** A script that makes everything what it was before. */
  inverse: readonly string[];
  /** Where the router answers afterwards, if the change moves it. */
  newHost?: string | undefined;
  /**
   * Makes the change, over a connection on which nothing is tried twice. Called again, it finishes.
   * One that takes long calls `extend`: time counts from then.
   */
  make: (router: Router, extend: () => Promise<void>) => Promise<T>;
  /** True when the router is as the change says. */
  isMade: (router: Router) => Promise<boolean>;
  /** True of a failure that leaves a part of the change done. */
  isHalfDone?: (error: unknown) => boolean;
  /** Told what happens: armed, confirmed, rolled back. */
  log?: (line: string) => void;
}

/** Commands of a window end soon: a cut shows by their silence, and time is short. */
const commandsPerWindow = 6;

/**
 * Until when something may be written, and by when it must be confirmed, as parts of the time until
 * the router undoes it: a late write would arrive after that.
 */
const writeBefore = 0.6;
const confirmBefore = 0.75;

/** Between two looks at a router, in milliseconds. */
const pause = ({ timeout }: Endpoint): number => Math.min(500, timeout);

/** How long a router may take to undo the change of a connection that ended without a word: TCP gives up after 9 minutes. */
const longestSilence = 10 * 60_000;

/**
 * Makes a change so that afterwards the router is reachable and as written, or as it was. Before the
 * change a roll-back timer is armed on the router; it is disarmed once the router was reached by a new
 * connection. Other writes of this run wait meanwhile.
 */
export async function inWindow<T>(router: Router, reach: Reach, change: Change<T>): Promise<T> {
  return router.exclusively(async () => {
    const window = new Window<T>(router, reach, change);
    try {
      return await window.run();
    } finally {
      await window.close();
      router.invalidate();
    }
  });
}

/** Why a change is undone; what came after the entry had fired too early is left to be undone. */
interface RolledBack {
  rolledBack: string | Part;
  hasFired?: boolean;
}

class Window<T> {
  private readonly opened: Transport[] = [];
  private readonly endpoint: Endpoint;
  private rollbackTimer: RollbackTimer | undefined;
  private safeMode: SafeMode | undefined;

  constructor(
    private readonly router: Router,
    private readonly reach: Reach,
    private readonly change: Change<T>,
  ) {
    const { endpoint, confirmTime } = reach;
    const timeout = Math.min(endpoint.timeout, Math.ceil(confirmTime / commandsPerWindow));
    this.endpoint = { ...endpoint, timeout };
  }

  async run(): Promise<T> {
    const before = this.open(this.endpoint);
    await this.arm(before);
    let outcome: { value: T } | { error: unknown };
    const extend = async () => this.rollbackTimer?.extend(before);
    try {
      const inTime = this.inTime(before, writeBefore);
      outcome = { value: await this.change.make(this.router.over(inTime), extend) };
    } catch (error) {
      outcome = { error };
    }
    const confirmed = await this.confirm(outcome);
    if ("rolledBack" in confirmed) throw await this.rollBack(confirmed);
    if (this.change.newHost !== undefined && !("error" in confirmed))
      this.router.moveTo(this.change.newHost);
    if ("error" in confirmed) throw confirmed.error;
    return confirmed.value;
  }

  async close(): Promise<void> {
    await Promise.all(this.opened.map((transport) => transport.close()));
  }

  private async arm(transport: Transport): Promise<void> {
    const { what, inverse } = this.change;
    this.rollbackTimer = await RollbackTimer.arm(
      transport,
      what,
      inverse,
      this.reach.confirmTime / 1000,
    );
    const holds = holdsSafeMode(this.endpoint, await this.router.version());
    this.change.log?.(
      `armed: ${this.router.label} undoes everything unless it is confirmed (${holds ? "safe mode and " : ""}an entry in /system/scheduler)`,
    );
    if (!holds) return;
    try {
      this.safeMode = await SafeMode.take(this.open(this.endpoint));
    } catch (error) {
      await this.rollbackTimer.disarm(transport);
      throw error;
    }
  }

  /** Connects again and reads: the state of the router decides. */
  private async confirm(
    outcome: { value: T } | { error: unknown },
  ): Promise<{ value: T } | { error: unknown } | RolledBack> {
    const { newHost } = this.change;
    const refused = "error" in outcome && !isUnknown(outcome.error);
    if (refused && this.isHalfDone(outcome.error)) return { rolledBack: reasonOf(outcome.error) };
    const host = refused || newHost === undefined ? this.endpoint.host : newHost;
    const reached = await this.reached({ ...this.endpoint, host }, this.until(confirmBefore));
    if (reached === undefined) return { rolledBack: `it did not answer at ${host} afterwards` };
    const { transport, anew } = reached;
    try {
      if (!(await this.rollbackTimer?.isArmed(transport)))
        return { rolledBack: "it was not confirmed in time", hasFired: true };
      // A reply that was lost: the change may be made, or not, or in part.
      const result =
        "error" in outcome && !refused ? { value: await this.again(transport) } : outcome;
      if (!refused && !(await this.change.isMade(anew)))
        return { rolledBack: "the router's item differs from the change" };
      if (this.router.guard !== undefined && !(await this.router.guard.isRemembered()))
        return { rolledBack: "Pulumi's engine, which writes down what was done, has ended" };
      await this.safeMode?.release(transport);
      if (!(await this.rollbackTimer?.disarm(transport)))
        return { rolledBack: "it was not confirmed in time" };
      this.change.log?.(`confirmed: ${this.router.label} answers at ${host}; nothing stays armed`);
      return result;
    } catch (error) {
      return { rolledBack: reasonOf(error) };
    }
  }

  private again(anew: Transport): Promise<T> {
    const inTime = this.inTime(anew, confirmBefore);
    return this.change.make(this.router.over(inTime), () => Promise.resolve());
  }

  private inTime(transport: Transport, part: number): Transport {
    return writingUntil(transport, () => this.until(part), this.endpoint.device);
  }

  private isHalfDone(error: unknown): boolean {
    return this.change.isHalfDone?.(error) ?? error instanceof UnfinishedError;
  }

  /** Undoes the change by any means that still works; resolves once the router is as it was. */
  private async rollBack({ rolledBack: why, hasFired }: RolledBack): Promise<RouterOsError> {
    this.change.log?.(sentence`rolling back: ${why}`.in(inProgram));
    const unrolled = await this.unroll();
    const until = Date.now() + Math.max(longestSilence, 2 * this.reach.confirmTime);
    for (;;) {
      const reached = await this.reached(this.endpoint, until);
      if (reached === undefined)
        return new RouterOsError(
          sentence`the change was not confirmed (${why}), and the router has not answered at ${this.endpoint.host} since: its scheduler puts everything back when the time is over. Look at it on the spot`,
        );
      try {
        await this.settle(reached.transport, unrolled, hasFired === true);
        break;
      } catch (cause) {
        // The router goes on though an answer was lost: look again.
        const isLost = cause instanceof ConnectionError || cause instanceof TimeoutError;
        if (!isLost || Date.now() >= until)
          return new RouterOsError(
            sentence`the change was not confirmed (${why}): ${reasonOf(cause)}`,
            { cause },
          );
      }
      await wait(pause(this.endpoint));
    }
    this.change.log?.(`rolled back: ${this.router.label} is as it was before`);
    return new RolledBackError(
      sentence`the change was rolled back, the router is as before: ${why}. Make it in an order that keeps the way to the router; changes that only work together are made by npx pulumi-routeros up`,
    );
  }

  private async unroll(): Promise<boolean> {
    try {
      await this.safeMode?.unroll();
      return this.safeMode !== undefined;
    } catch {
      await this.safeMode?.drop();
      return false;
    }
  }

  /**
   * Nothing stays behind: neither the entry nor the hold of a connection that is gone. The entry fires
   * also after safe mode: with too many changes safe mode ends silently, and undoes nothing.
   */
  private async settle(transport: Transport, unrolled: boolean, hasFired: boolean): Promise<void> {
    // Safe mode may have brought the entry back.
    if (hasFired && !(await this.rollbackTimer?.isArmed(transport)))
      await this.rollbackTimer?.rearmAndFire(transport);
    await this.rollbackTimer?.fire(transport);
    if (this.safeMode && !unrolled) await releaseOwn(transport, this.endpoint.username);
  }

  /** The first connection on which the router answers, and is the right one. */
  private async reached(
    endpoint: Endpoint,
    until: number,
  ): Promise<{ transport: Transport; anew: Router } | undefined> {
    do {
      const transport = this.open(endpoint);
      const anew = this.router.over(transport);
      try {
        await anew.version();
        return { transport, anew };
      } catch (error) {
        await transport.close();
        if (!(error instanceof RouterOsError)) throw error;
      }
      await wait(pause(endpoint));
    } while (Date.now() < until);
    return undefined;
  }

  private until(part: number): number {
    const due = this.rollbackTimer?.due ?? Date.now();
    return due - (1 - part) * this.reach.confirmTime;
  }

  private open(endpoint: Endpoint): Transport {
    const transport = this.reach.open(endpoint);
    this.opened.push(transport);
    return transport;
  }
}

const reasonOf = (error: unknown): string | Part =>
  saidBy(error instanceof UnfinishedError ? error.cause : error);

/** The hold of a connection that the router still believes in; nothing of what it holds is left. */
async function releaseOwn(transport: Transport, username: string): Promise<void> {
  const [row = {}] = await transport.print(paths.safeMode);
  if (row["enabled"] === "true" && row["user"] === username)
    await transport.run(`${paths.safeMode}/release`);
}
