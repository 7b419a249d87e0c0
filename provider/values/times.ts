import { z } from "zod";
import type { Codec } from "./codec";
import { codec } from "./define";

const units = { w: 604_800_000, d: 86_400_000, h: 3_600_000, m: 60_000, s: 1000, ms: 1, us: 0.001 };

/** What RouterOS can keep: a little over 136 years. */
const longest = 2 ** 32 * units.s - 1;

/** Milliseconds of a RouterOS time: `100ms`, `1m30s`, `1d`, `00:05:00`, `1d00:05:00`. */
export function milliseconds(time: string): number | undefined {
  const parts =
    /^(?:(\d+)w)?(?:(\d+)d)?(?:(\d+):(\d\d):(\d\d)(?:\.(\d{1,6}))?|(?:(\d+)h)?(?:(\d+)m(?!s))?(?:(\d+)s)?(?:(\d+)ms)?(?:(\d+)us)?)$/.exec(
      time.trim(),
    );
  if (!parts || time.trim() === "") return undefined;
  const n = (index: number) => Number(parts[index] ?? 0);
  const fraction = parts[6] === undefined ? 0 : Number(`0.${parts[6]}`) * 1000;
  const total =
    n(1) * units.w +
    n(2) * units.d +
    (n(3) + n(7)) * units.h +
    (n(4) + n(8)) * units.m +
    (n(5) + n(9)) * units.s +
    fraction +
    n(10) +
    n(11) * units.us;
  return total <= longest ? total : undefined;
}

/** The spelling RouterOS prints: weeks to microseconds without zeros, `0s` for none. */
export function spellTime(total: number): string {
  let rest = Math.round(total * 1000);
  let spelled = "";
  for (const [unit, size] of Object.entries(units)) {
    const micros = Math.round(size * 1000);
    const count = Math.floor(rest / micros);
    rest -= count * micros;
    if (count > 0) spelled += `${count}${unit}`;
  }
  return spelled === "" ? "0s" : spelled;
}

const timeSpelling = {
  decode: (text: string) => {
    const time = milliseconds(text);
    return time === undefined ? undefined : spellTime(time);
  },
  encode: (value: string) => {
    const time = milliseconds(value);
    return time === undefined ? undefined : spellTime(time);
  },
};
// RouterOS reads a bare number as seconds: `mii-interval=100` is 100 seconds. It is never meant.
const timeAccepts =
  'a time with its unit, such as "100ms", "30s", "1m30s" or "1d" (RouterOS would read a bare number as seconds)';

/** A time with its unit. */
export const duration: Codec<string> = codec(timeAccepts, z.string(timeAccepts), timeSpelling);

/** From one time to another: `3m20s-10m`, `1h..2h`. */
export const spanOfTimes: Codec<string> = {
  encode: (value) => {
    const text = typeof value === "string" ? spellSpan(value) : undefined;
    return text === undefined ? { refused: "a time, or from one to another", path: [] } : { text };
  },
  decode: (text) => spellSpan(text),
  remarks: () => [],
};

function spellSpan(text: string): string | undefined {
  const [, from = "", between = "", to = ""] = /^([^-.]+)(-|\.\.)([^-.]+)$/.exec(text.trim()) ?? [];
  const [least, most] = [milliseconds(from), milliseconds(to)];
  if (least === undefined || most === undefined) return undefined;
  return `${spellTime(least)}${between}${spellTime(most)}`;
}

/** A time with its unit that is no shorter than another, and no longer than a third. */
export function durationFrom(least: string, most?: string): Codec<string> {
  const upTo = most === undefined ? "" : `, at most ${JSON.stringify(most)}`;
  const accepts = `${timeAccepts}, at least ${JSON.stringify(least)}${upTo}`;
  const shortest = milliseconds(least) ?? 0;
  const longest = milliseconds(most ?? "") ?? Infinity;
  const fits = (value: string) => {
    const time = milliseconds(value) ?? -1;
    return time >= shortest && time <= longest;
  };
  return codec(accepts, z.string(accepts), {
    decode: timeSpelling.decode,
    encode: (value) => (fits(value) ? timeSpelling.encode(value) : undefined),
  });
}

/** A time with its unit, which may have to be of a range, or a word. */
export function durationOr(
  word: string | readonly string[],
  least?: string,
  most?: string,
): Codec<string> {
  const words = [word].flat();
  const time = least === undefined ? duration : durationFrom(least, most);
  const encoded = time.encode(undefined);
  const accepts = `${words.map((one) => `${JSON.stringify(one)} or `).join("")}${"refused" in encoded ? encoded.refused : timeAccepts}`;
  const encode = (value: string) => {
    const spelled = time.encode(value);
    return "text" in spelled ? spelled.text : undefined;
  };
  return codec(accepts, z.string(accepts), {
    decode: (value) => (words.includes(value) ? value : timeSpelling.decode(value)),
    encode: (value) => (words.includes(value) ? value : encode(value)),
  });
}

const clockAccepts = 'a time of day such as "03:00:00", or "startup"';

function spellClock(value: string): string | undefined {
  if (value === "startup") return value;
  const parts = /^(\d{1,2}):(\d\d)(?::(\d\d))?$/.exec(value.trim());
  if (!parts) return undefined;
  const [hours = 0, minutes = 0, seconds = 0] = parts.slice(1).map((part) => Number(part ?? 0));
  if (hours > 23 || minutes > 59 || seconds > 59) return undefined;
  return [hours, minutes, seconds].map((part) => String(part).padStart(2, "0")).join(":");
}

/** A time of day, or `startup`. */
export const timeOfDay: Codec<string> = codec(clockAccepts, z.string(clockAccepts), {
  decode: spellClock,
  encode: spellClock,
});

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** `2026-11-25`, from that or from `nov/25/2026`, which RouterOS wrote before 7.10. */
function spellDate(value: string): string | undefined {
  const old = /^([a-z]{3})\/(\d\d)\/(\d{4})$/i.exec(value.trim());
  const month = old ? months.indexOf((old[1] ?? "").toLowerCase()) + 1 : 0;
  const iso = old ? `${old[3]}-${String(month).padStart(2, "0")}-${old[2]}` : value.trim();
  if (!/^\d{4}-\d\d-\d\d$/.test(iso)) return undefined;
  const date = new Date(`${iso}T00:00:00Z`);
  return Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== iso ? undefined : iso;
}
const dateAccepts = 'a date such as "2026-11-25"';

/** A date. */
export const date: Codec<string> = codec(dateAccepts, z.string(dateAccepts), {
  decode: spellDate,
  encode: spellDate,
});

const spellDateTime = (value: string): string | undefined => {
  const [day = "", time = ""] = value.trim().split(" ");
  const [iso, clock] = [spellDate(day), spellClock(time)];
  return iso === undefined || clock === undefined ? undefined : `${iso} ${clock}`;
};

/** A date with a time of day: `2026-11-25 03:00:00`, on every version. */
export const dateTime: Codec<string> = codec("a date and time", z.string("a date and time"), {
  decode: spellDateTime,
  encode: spellDateTime,
});

/** A date as RouterOS before 7.10 reads and writes it: `nov/25/2026`. */
export function dateBefore710(iso: string): string {
  const [year = "", month = "", day = ""] = iso.split("-");
  return `${months[Number(month) - 1] ?? ""}/${day}/${year}`;
}
