import type { Clock } from "./clock";
import type { Words } from "./store";
import { parseTime } from "./time";

const DAY = 86_400_000;
const DAYS = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];

/** How long after the start an entry with `start-time=startup` runs. */
const STARTUP = 3000;

/** When an entry comes due for the first time after a moment. */
export function dueAfter({ boot }: Clock, words: Words, after: number): number | undefined {
  if (words["disabled"] === "true") return undefined;
  const interval = parseTime(words["interval"] ?? "") ?? 0;
  const { days } = words;
  if (days !== undefined && (days === "never" || isTooLong(interval))) return undefined;
  if (words["start-time"] === "startup") {
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
