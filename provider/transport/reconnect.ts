import { ConnectionError } from "../errors";

/** Failures to connect that a moment's patience can mend: a router that restarts, a full queue. */
const TRANSIENT = ["ECONNREFUSED", "ECONNRESET", "EHOSTUNREACH", "EPIPE", "ETIMEDOUT", "closed"];
/** Waits between attempts to connect; each is varied by up to a half, so that clients spread. */
const BACKOFF = [100, 200, 400, 800];

/** How many milliseconds to wait before connecting again; undefined when that would not help, or be too late. */
export function pauseAfter(error: unknown, attempt: number, until: number): number | undefined {
  const isTransient = error instanceof ConnectionError && TRANSIENT.includes(error.code);
  const pause = (BACKOFF[attempt] ?? Infinity) * (0.5 + Math.random());
  return isTransient && Date.now() + pause < until ? pause : undefined;
}
