import { formatTime } from "./time";
import { atLeast, type Version } from "./version";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/**
 * The router's clock, and how its version writes a date. It stands still unless it is advanced or
 * set, so that what a test sees does not depend on how fast it runs. Uptime counts real time too,
 * unless somebody advances the clock all the time.
 */
export class Clock {
  /** Milliseconds since 1970, to the second. */
  #moment: number;
  #boot: number;
  #booted = Date.now();
  #passed = 0;
  /** Is it advanced all the time? */
  runs = false;
  /** Whoever counts time; called before it has passed. */
  passes: (milliseconds: number) => void = () => undefined;

  constructor(
    private readonly version: Version,
    start = new Date(),
  ) {
    this.#moment = Math.floor(start.getTime() / 1000) * 1000;
    this.#boot = this.#moment;
  }

  get moment(): number {
    return this.#moment;
  }

  /** Milliseconds that have passed since it was made, whatever it was set to. */
  get passed(): number {
    return this.#passed;
  }

  /** When the router started, by its clock of now. */
  get boot(): number {
    return this.#boot;
  }

  /** Date as `2026-01-31` and time as `23:59:59`. */
  now(): { date: string; time: string } {
    const iso = new Date(this.#moment).toISOString();
    return { date: iso.slice(0, 10), time: iso.slice(11, 19) };
  }

  set(date: string, time: string): void {
    const moment = Date.parse(`${date}T${time}Z`);
    this.#boot += moment - this.#moment;
    this.#moment = moment;
  }

  /** Lets time pass. */
  advance(milliseconds: number): void {
    this.passes(milliseconds);
    this.#passed += milliseconds;
    this.#moment += milliseconds;
  }

  uptime(): string {
    const real = this.runs ? 0 : Date.now() - this.#booted;
    const passed = this.#moment - this.#boot + real;
    return formatTime(Math.floor(passed / 1000) * 1000);
  }

  restart(): void {
    this.#booted = Date.now();
    this.#boot = this.#moment;
  }

  /** `2026-01-31` from 7.10 on, `jan/31/2026` before. */
  writeDate(iso: string): string {
    const [year, month, day] = iso.split("-");
    if (atLeast(this.version, "7.10")) return iso;
    return `${MONTHS[Number(month) - 1] ?? "jan"}/${day}/${year}`;
  }

  /** open (RouterOS: whether a version also reads the other spelling; it is refused here). */
  readDate(text: string): string | undefined {
    const iso = atLeast(this.version, "7.10") ? text : this.#isoOf(text);
    return /^\d{4}-\d\d-\d\d$/.test(iso) && !Number.isNaN(Date.parse(iso)) ? iso : undefined;
  }

  /** A moment as a row shows it; by default now. */
  stamp(moment = this.#moment): string {
    const iso = new Date(moment).toISOString();
    return `${this.writeDate(iso.slice(0, 10))} ${iso.slice(11, 19)}`;
  }

  /** A moment as the log shows it: before 7.10 the time of today, and older ones without a year. */
  logStamp(moment: number): string {
    const stamp = this.stamp(moment);
    if (atLeast(this.version, "7.10")) return stamp;
    const [date = "", time = ""] = stamp.split(" ");
    return date === this.writeDate(this.now().date) ? time : `${date.slice(0, 6)} ${time}`;
  }

  #isoOf(text: string): string {
    const [month = "", day, year] = text.split("/");
    const number = MONTHS.indexOf(month.toLowerCase()) + 1;
    return `${year}-${String(number).padStart(2, "0")}-${day}`;
  }
}
