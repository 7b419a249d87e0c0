import { RouterOsError } from "../errors";
import type { Row } from "./row";

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** A moment by the router's own clock, in the form in which it writes dates itself. */
export function startIn({ date = "", time = "" }: Row, seconds: number): Record<string, string> {
  const old = /^([a-z]{3})\/(\d\d)\/(\d{4})$/.exec(date);
  const iso = old ? `${old[3]}-${pad(months.indexOf(old[1] ?? "") + 1)}-${old[2]}` : date;
  const now = Date.parse(`${iso}T${time}Z`);
  if (Number.isNaN(now))
    throw new RouterOsError(
      `the router's clock says ${JSON.stringify(`${date} ${time}`)}, which is no time`,
    );
  const then = new Date(now + seconds * 1000).toISOString();
  const [day = "", clock = ""] = then.split(/[TZ.]/);
  const [year = "", month = "", dayOfMonth = ""] = day.split("-");
  return {
    "start-date": old ? `${months[Number(month) - 1] ?? ""}/${dayOfMonth}/${year}` : day,
    "start-time": clock,
  };
}

const pad = (number: number): string => String(number).padStart(2, "0");
