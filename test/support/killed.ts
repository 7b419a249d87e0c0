import { setImmediate as turn } from "node:timers/promises";
import type { Command, Simulator } from "../../simulator";
import { type Connection, Deployment } from "./deployment";

/** True of what changes something, or may. */
const isWrite = ({ command }: Command): boolean =>
  !/^(print|get|monitor|monitor-slaves|getall|listen|cancel)$/.test(command);

/**
 * A stack whose runs can end as when provider and engine are killed at once: the router has carried out a
 * write, nobody hears of it, nothing more is sent, and state is as the operations before left it.
 */
export class Mortal extends Deployment {
  /** Of the newest run. */
  private process: { isKilled: boolean; connections: Connection[] } = {
    isKilled: false,
    connections: [],
  };

  constructor(
    private readonly router: Simulator,
    config: Record<string, string>,
  ) {
    super(config);
  }

  /**
   * Runs until the router has carried out this many writes. False: the run ended before, as if nothing
   * had happened. With 0 it is killed before the first.
   */
  killedAfter(writes: number, run: () => Promise<unknown>): Promise<boolean> {
    let left = writes;
    const isIt = (command: Command) => isWrite(command) && (writes === 0 || --left === 0);
    return this.killed(isIt, writes === 0 ? "drop-before" : "drop-after", run);
  }

  /** Runs until this is true of a command, which the router never carries out. False: the run ended before. */
  killedAt(isIt: (command: Command) => boolean, run: () => Promise<unknown>): Promise<boolean> {
    return this.killed(isIt, "hang", run);
  }

  private async killed(
    isIt: (command: Command) => boolean,
    does: "drop-before" | "drop-after" | "hang",
    run: () => Promise<unknown>,
  ): Promise<boolean> {
    const killed = new Promise<true>((resolve) => {
      this.router.fault({
        on: (command) => {
          if (this.process.isKilled || !isIt(command)) return false;
          this.process.isKilled = true;
          resolve(true);
          return true;
        },
        times: Infinity,
        do: does,
      });
    });
    // What is left of the run waits for ever, and nobody for it.
    const ended = run().then(
      () => false,
      () => false,
    );
    const wasKilled = await Promise.race([killed, ended]);
    // The command is carried out, and its connection ends.
    for (let turns = 0; turns < 20; turns++) await turn();
    this.router.clearFaults();
    // With a process its connections end: a router has room for some.
    if (wasKilled) for (const one of this.process.connections) void one.close();
    return wasKilled;
  }

  /** Connections whose calls are never answered once their process is killed. */
  protected override connecting(): (one: Connection) => Connection {
    const process = (this.process = { isKilled: false, connections: [] as Connection[] });
    const unlessKilled = async <T>(call: () => Promise<T>): Promise<T> => {
      const answer = process.isKilled ? forEver<T>() : call();
      const settled = await answer.then(
        (value) => ({ value }),
        (error: unknown) => ({ error }),
      );
      if (process.isKilled) return forEver<T>();
      if ("error" in settled) throw settled.error;
      return settled.value;
    };
    return (one) => {
      process.connections.push(one);
      return new Proxy(one, {
        get: (target, name) => {
          const value: unknown = Reflect.get(target, name, target);
          if (typeof value !== "function") return value;
          const call = value as (...given: unknown[]) => Promise<unknown>;
          return (...given: unknown[]) => unlessKilled(() => call.apply(target, given));
        },
      });
    };
  }
}

const forEver = <T>(): Promise<T> => new Promise<T>(() => undefined);
