import { logFailure, runScript, runSource } from "./script";
import type { Router } from "./router";
import type { Item, Words } from "./store";
import { parseTime } from "./time";
import { Trap } from "./trap";

const MENU = "/system/scheduler";
const DAY = 86_400_000;
const DAYS = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];

/** How long after the start an entry with `start-time=startup` runs. */
const STARTUP = 3000;

/** Runs what the scheduler has, when it is due. */
export class Scheduling {
  #running = false;

  constructor(private readonly router: Router) {}

  /** Lets time pass: what falls due meanwhile runs at its time. */
  advance(milliseconds: number): void {
    const from = this.router.clock.moment;
    this.run(from, from + milliseconds);
  }

  /**
   * Runs what falls due after `from`, up to `to` and to whatever time the scripts themselves wait
   * for. Entries that are due together run in the order of the list, one after the other. open
   * (RouterOS: scripts run beside each other there; here one that waits delays the next).
   */
  run(from: number, to = from): void {
    if (this.#running) return;
    this.#running = true;
    const { clock } = this.router;
    try {
      let at = from;
      for (;;) {
        const next = this.#next(at);
        if (next === undefined || next > Math.max(to, clock.moment)) break;
        if (clock.moment < next) clock.advance(next - clock.moment);
        this.#fire(at, next);
        at = next;
      }
      if (clock.moment < to) clock.advance(to - clock.moment);
    } finally {
      this.#running = false;
    }
  }

  #next(after: number): number | undefined {
    // open (RouterOS: what becomes of entries that are there; they do not run here)
    if (!this.router.deviceMode.allows("scheduler")) return undefined;
    const all = this.#items.map((item) => dueAfter(this.router, item.words, after));
    const due = all.filter((moment) => moment !== undefined);
    return due.length === 0 ? undefined : Math.min(...due);
  }

  #fire(after: number, moment: number): void {
    const due = this.#items.filter((item) => dueAfter(this.router, item.words, after) === moment);
    for (const item of due) {
      const isThere = this.#items.includes(item) && item.words["disabled"] !== "true";
      if (isThere) this.#start(item);
    }
  }

  get #items(): readonly Item[] {
    return this.router.store.items(MENU);
  }

  /**
   * An event that is the name of a script runs it, any other event is run itself with the policies of
   * the entry. open (RouterOS: whether the script then has its own policies or those of the entry; what
   * one of the two lacks is refused here).
   */
  #start(item: Item): void {
    const { router } = this;
    const { name = "", owner = "", policy = "", "on-event": event = "" } = item.words;
    const count = String(Number(item.words["run-count"] ?? 0) + 1);
    router.store.update(item, { ...item.words, "run-count": count });
    const user = { name: owner, policies: new Set(policy.split(",")) };
    const script = router.store
      .items("/system/script")
      .find((candidate) => candidate.words["name"] === event);
    try {
      if (script) runScript(router, script, user, "both");
      else runSource(router, event, user);
    } catch (error) {
      if (!(error instanceof Trap)) throw error;
      logFailure(router, error.message, script && event, name);
    }
  }
}

/** When an entry comes due for the first time after a moment. */
export function dueAfter(router: Router, words: Words, after: number): number | undefined {
  if (words["disabled"] === "true") return undefined;
  const interval = parseTime(words["interval"] ?? "") ?? 0;
  const { days } = words;
  if (days !== undefined && (days === "never" || isTooLong(interval))) return undefined;
  if (words["start-time"] === "startup") {
    const { boot } = router.clock;
    if (interval === 0) return later(boot + STARTUP, after);
    return round(boot + interval, interval, after, days);
  }
  const start = Date.parse(`${words["start-date"] ?? ""}T${words["start-time"] ?? ""}Z`);
  if (Number.isNaN(start)) return undefined;
  if (days !== undefined) return byDay(start, interval, after, days);
  return interval === 0 ? later(start, after) : round(start, interval, after, undefined);
}

/** Day scheduling begins anew each day. open (RouterOS: whether such an entry still runs on named days). */
const isTooLong = (interval: number) => interval >= DAY;

/** The router's own warning about an entry. */
export function aboutDays({ days, interval = "" }: Readonly<Words>): string | undefined {
  return days !== undefined && isTooLong(parseTime(interval) ?? 0)
    ? "multi-day intervals are not supported with active day scheduling"
    : undefined;
}

const later = (moment: number, after: number) => (moment > after ? moment : undefined);

/** The first round after a moment that falls on one of the days. */
function round(
  start: number,
  interval: number,
  after: number,
  days: string | undefined,
): number | undefined {
  const first = (least: number) =>
    start + Math.max(0, Math.ceil((least - start) / interval)) * interval;
  let moment = first(after + 1);
  for (let tries = 0; tries < 400; tries++) {
    if (days === undefined || onDay(moment, days)) return moment;
    moment = first((Math.floor(moment / DAY) + 1) * DAY);
  }
  return undefined;
}

/** Each of the days starts at the time of the start, and goes on by the interval until it ends. */
function byDay(start: number, interval: number, after: number, days: string): number | undefined {
  const time = start % DAY;
  for (let day = Math.floor(Math.max(start, after) / DAY) * DAY, tries = 0; tries < 8; tries++) {
    const first = day + time;
    const rounds = interval === 0 ? 0 : Math.max(0, Math.ceil((after + 1 - first) / interval));
    const moment = first + rounds * interval;
    if (moment > after && moment < day + DAY && onDay(moment, days)) return moment;
    day += DAY;
  }
  return undefined;
}

function onDay(moment: number, days: string): boolean {
  const day = DAYS[new Date(moment).getUTCDay()] ?? "";
  return days.split(",").some((each) => each === "always" || each === day);
}
