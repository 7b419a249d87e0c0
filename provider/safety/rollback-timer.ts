import { randomBytes } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import { RouterOsError, TrapError, allowing } from "../errors";
import type { Row, Transport, Words } from "../transport/transport";
import { encodeText, quote, shown } from "../values";
import { afterWriting, isUnknown, settled } from "../router/outcome";
import { paths } from "./paths";
import { untilAllSucceed } from "./steps";
import { startIn } from "../values/clock";

const menu = paths.schedules;

/** The scheduler entry that rolls back. Names are unique on a router, so there is one window at a time. */
const name = "pulumi-routeros-rollback";

/** RouterOS takes no longer words. */
const longest = 60_000;

/** How often the router is asked whether an entry is still there, in milliseconds. */
const pace = 500;

/** How much later than it is due an entry may be gone, in milliseconds. */
const grace = 15_000;

/**
 * An entry in the router's scheduler that undoes a change unless it is taken away in time. It is
 * configuration, so it survives a reboot, and it needs no connection.
 */
export class RollbackTimer {
  private constructor(
    private readonly words: Words & { comment: string },
    private readonly seconds: number,
    private dueAt: number,
  ) {}

  /** When it fires, by our own clock. */
  get due(): number {
    return this.dueAt;
  }

  /** Gives it the whole time again, from now on. */
  async extend(transport: Transport): Promise<void> {
    const due = Date.now() + this.seconds * 1000;
    await this.startIn(transport, this.seconds);
    this.dueAt = due;
  }

  /** Arms it: after `seconds` the script runs, and again every so many seconds until it has removed itself. */
  static async arm(
    transport: Transport,
    what: string,
    script: readonly string[],
    seconds: number,
  ): Promise<RollbackTimer> {
    const source = [
      `:log warning ${quote(`${name}: not confirmed in time, putting back: ${what}`)}`,
      ...untilAllSucceed(name, script, "the router is as it was before"),
    ].join("\n");
    const size = encodeText(source).length;
    if (size > longest)
      throw new RouterOsError(
        `the items that would have to be put back do not fit into an entry of ${menu} (${size} bytes): make the change in smaller steps, or without protection (confirm: "off")`,
      );
    // The mark distinguishes it from the entry of another run.
    const comment = `${shown(what)} (${randomBytes(4).toString("hex")})`;
    const words = { name, interval: `${seconds}s`, "on-event": source, comment };
    const until = Date.now() + (seconds * 1000) / 2;
    let lost: RollbackTimer | undefined;
    for (;;) {
      await settleOthers(transport);
      const clock = (await transport.print(paths.clock))[0] ?? {};
      const entry = new RollbackTimer(words, seconds, Date.now() + seconds * 1000);
      try {
        await transport.add(menu, { ...words, ...startIn(clock, seconds) });
        return entry;
      } catch (error) {
        if (error instanceof TrapError && error.code === "deviceMode") throw forbidden(error);
        const isLost = isUnknown(error);
        if (!isLost && !(error instanceof TrapError)) throw error;
        // Without an answer the entry may be there, at once or when it is added again.
        if (isLost) lost ??= entry;
        if (lost && (await isThere(lost, transport, until))) return lost;
        if (isLost && Date.now() < until) continue;
        // Another run may have been first; names are unique.
        if (isLost || !(await armed(transport))) throw error;
      }
    }
  }

  /** Lets it put everything back now, and waits until it has. */
  async fire(transport: Transport): Promise<void> {
    await this.startIn(transport, 1);
    await gone(transport, isStuck);
  }

  /**
   * Lets it put everything back once more: it fired before its time, when the router's clock was set,
   * and what was written may have come after that.
   */
  async rearmAndFire(transport: Transport): Promise<void> {
    await settleOthers(transport);
    const clock = (await transport.print(paths.clock))[0] ?? {};
    await transport.add(menu, { ...this.words, ...startIn(clock, 1) });
    await gone(transport, isStuck);
  }

  /** False when it has fired already: the router's clock may have been set meanwhile. */
  async isArmed(transport: Transport): Promise<boolean> {
    return (await this.own(transport)) !== undefined;
  }

  /** Takes it away; false when it has fired already. */
  async disarm(transport: Transport): Promise<boolean> {
    const row = await this.own(transport);
    if (row === undefined) return false;
    try {
      await transport.remove(menu, row);
      return true;
    } catch (error) {
      if (error instanceof TrapError) return false;
      throw error;
    }
  }

  private async startIn(transport: Transport, seconds: number): Promise<void> {
    const row = await this.own(transport);
    if (row === undefined) return;
    const clock = (await transport.print(paths.clock))[0] ?? {};
    try {
      await transport.set(menu, row, startIn(clock, seconds));
    } catch (error) {
      // It has fired in this moment.
      if (!(error instanceof TrapError)) throw error;
    }
  }

  private async own(transport: Transport): Promise<Row | undefined> {
    const row = await armed(transport);
    return row?.["comment"] === this.words.comment ? row : undefined;
  }
}

/** Looks for an entry over a link that loses answers. */
function isThere(entry: RollbackTimer, transport: Transport, until: number): Promise<boolean> {
  const retryTimeout = Math.max(0, until - Date.now());
  return settled({ retryTimeout }, () => afterWriting(entry.isArmed(transport)));
}

/** A device whose device-mode forbids the scheduler cannot roll back. */
function forbidden(cause: TrapError): RouterOsError {
  return new RouterOsError(
    `the router could not roll it back, since its device-mode forbids the scheduler; nothing was changed. ${allowing("scheduler")}, or make the change without protection (confirm: "off"): if it then cuts the management path, it can only be undone on the spot`,
    { cause, saysWayOut: true },
  );
}

/** Throws unless an entry is armed: a write after it has fired would not be rolled back. */
export async function refuseUnarmed(transport: Pick<Transport, "print">): Promise<void> {
  if (await armed(transport)) return;
  throw new RouterOsError(
    "the router was not reached for too long and has rolled this run back: nothing more is written",
  );
}

/** The armed entry of a router; undefined when there is none. */
async function armed(transport: Pick<Transport, "print">): Promise<Row | undefined> {
  const rows = await transport.print(menu, { word: "name", values: [name] });
  return rows.find((row) => row["name"] === name);
}

/**
 * Waits until an armed entry has fired or is taken away: a run that was killed leaves
 * one behind, and another administrator's window has one as well. False: there was none.
 */
export function settleOthers(transport: Pick<Transport, "print">): Promise<boolean> {
  return gone(
    transport,
    (comment) =>
      `another change is not confirmed yet (${comment}), and its entry ${name} in ${menu} stays: wait for the run that makes it; if there is none, see whether the router is as it should be (its log says what could not be put back) and remove the entry`,
  );
}

/** What an entry failed at it tries again, every time that its interval is over. */
const isStuck = (): string =>
  `the router could not put all of it back: its entry ${name} in ${menu} stays and tries again, and the router's log says which step failed. Look at it`;

async function gone(
  transport: Pick<Transport, "print">,
  stays: (comment: string) => string,
): Promise<boolean> {
  let until: number | undefined;
  for (;;) {
    const row = await armed(transport);
    if (row === undefined) return until !== undefined;
    until ??= Date.now() + (secondsOf(row["interval"]) ?? 60) * 1000 + grace;
    if (Date.now() > until) throw new RouterOsError(stays(row["comment"] ?? ""));
    await wait(pace);
  }
}

function secondsOf(interval: string | undefined): number | undefined {
  const parts = /^(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s)?$/.exec(interval ?? "");
  if (!parts || interval === "") return undefined;
  const [hours = 0, minutes = 0, seconds = 0] = parts.slice(1).map((part) => Number(part ?? 0));
  return (hours * 60 + minutes) * 60 + seconds;
}
