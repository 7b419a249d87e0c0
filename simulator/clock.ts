import { formatTime } from "./time";
import { atLeast, type Version } from "./version";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** The router's clock, and how its version writes a date. */
export class Clock {
  #booted = Date.now();
  #ahead = 0;

  constructor(private readonly version: Version) {}

  /** Date as `2026-01-31` and time as `23:59:59`. */
  now(): { date: string; time: string } {
    const iso = new Date(Date.now() + this.#ahead).toISOString();
    return { date: iso.slice(0, 10), time: iso.slice(11, 19) };
  }

  set(date: string, time: string): void {
    this.#ahead = Date.parse(`${date}T${time}Z`) - Date.now();
  }

  uptime(): string {
    return formatTime(Math.floor((Date.now() - this.#booted) / 1000) * 1000);
  }

  restart(): void {
    this.#booted = Date.now();
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

  /** A moment as a row shows it. */
  stamp(): string {
    const { date, time } = this.now();
    return `${this.writeDate(date)} ${time}`;
  }

  #isoOf(text: string): string {
    const [month = "", day, year] = text.split("/");
    const number = MONTHS.indexOf(month.toLowerCase()) + 1;
    return `${year}-${String(number).padStart(2, "0")}-${day}`;
  }
}
