const UNITS: [suffix: string, milliseconds: number][] = [
  ["w", 604_800_000],
  ["d", 86_400_000],
  ["h", 3_600_000],
  ["m", 60_000],
  ["s", 1000],
  ["ms", 1],
];

const SHAPE =
  /^(?:(\d+)w)?(?:(\d+)d)?(?:(\d+):(\d+)(?::(\d+(?:\.\d+)?))?|(?:(\d+)h)?(?:(\d+)m)?(?:(\d+(?:\.\d+)?)s)?(?:(\d+)ms)?)$/;

/**
 * Milliseconds of `1d`, `1h30m`, `00:05:00`, `1d00:00:10` or `0.1`; undefined if it is none. A bare
 * number means seconds, which is why `mii-interval=100` is a hundred seconds.
 */
export function parseTime(text: string): number | undefined {
  if (/^\d+(\.\d+)?$/.test(text)) return Math.round(Number(text) * 1000);
  const parts = SHAPE.exec(text);
  if (text === "" || !parts) return undefined;
  const numbers = parts.slice(1).map((digits: string | undefined) => Number(digits ?? 0));
  const [w = 0, d = 0, clockH = 0, clockM = 0, clockS = 0, h = 0, m = 0, s = 0, ms = 0] = numbers;
  const hours = w * 168 + d * 24 + clockH + h;
  return Math.round((hours * 3600 + (clockM + m) * 60 + clockS + s) * 1000) + ms;
}

/** `1w2d3h4m5s600ms`: units that are zero are left out, zero itself is `0s` or `0ms`. */
export function formatTime(milliseconds: number, zero: "s" | "ms" = "s"): string {
  let rest = milliseconds;
  let text = "";
  for (const [suffix, size] of UNITS) {
    const count = Math.floor(rest / size);
    if (count > 0) text += `${count}${suffix}`;
    rest -= count * size;
  }
  return text === "" ? `0${zero}` : text;
}

/** `00:00:10`, `1d00:00:00`: the way error texts write a time. */
export function formatClock(milliseconds: number): string {
  const days = Math.floor(milliseconds / 86_400_000);
  const clock = new Date(milliseconds % 86_400_000).toISOString().slice(11, 19);
  return days > 0 ? `${days}d${clock}` : clock;
}

/** Milliseconds of a time that a program gives, which is one. */
export function timeOf(text: string): number {
  const milliseconds = parseTime(text);
  if (milliseconds === undefined) throw new RangeError(`${text} is no time`);
  return milliseconds;
}
