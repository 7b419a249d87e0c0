import type { Row } from "../../../provider/transport/transport";
import { saysLinkDown } from "../../../provider/values/router-texts";
import { type Finding, shown } from "../finding";
import { members } from "./members";

/** As many link losses of one port within an hour are no coincidence. */
const LOSSES = 3;
export const HOUR = 3_600_000;

/** Findings from the log about links. */
export const logFindings: readonly Finding[] = [
  {
    code: "link-flapping",
    severity: "warning",
    look: (facts) =>
      members(facts, ({ name, iface }) => {
        const downs = facts.log.filter(({ message = "" }) => saysLinkDown(message, name));
        const worst = densest(downs);
        if (worst.length < LOSSES) return undefined;
        const [first, last] = [worst[0], worst.at(-1)];
        return {
          other: String(worst.length),
          shows: [
            `/log: "${name} link down" ${worst.length} times from ${first?.["time"]} to ${last?.["time"]}`,
            shown(`/interface ${name}`, iface, "link-downs", "last-link-down-time"),
          ],
        };
      }),
    cause: ({ port, other }) =>
      `The link of ${port} was lost ${other} times within an hour: a bad cable or plug, a port or transceiver that fails, or power saving at the other end.`,
    fix: ({ port }) => ({
      cable: `another cable for ${port}, then another port of the switch`,
      program: 'upDelay: "5s" keeps a member out until its link lasts; it hides the fault only',
    }),
  },
];

/** The most rows that fall within one hour. A time that cannot be read is like the one before. */
function densest(rows: readonly Row[]): Row[] {
  let last = 0;
  const timed = rows.map((row) => ({ row, at: (last = momentOf(row["time"] ?? "") ?? last) }));
  let most: Row[] = [];
  timed.forEach(({ at }, from) => {
    const close = timed.slice(from).filter((one) => one.at - at <= HOUR && one.at >= at);
    if (close.length > most.length) most = close.map(({ row }) => row);
  });
  return most;
}

const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

/**
 * `2026-11-25 10:00:00`; before 7.10 `nov/25/2026 10:00:00`, `nov/25 10:00:00` of this year and
 * `10:00:00` of today, which is later than both.
 */
export function momentOf(time: string): number | undefined {
  const iso = /^(\d{4})-(\d\d)-(\d\d) (\d\d:\d\d:\d\d)$/.exec(time);
  if (iso) return Date.parse(`${iso[1]}-${iso[2]}-${iso[3]}T${iso[4]}Z`);
  const old = /^(?:([a-z]{3})\/(\d\d)(?:\/(\d{4}))? )?(\d\d:\d\d:\d\d)$/i.exec(time);
  if (!old) return undefined;
  const [, month, day, year, clock] = old;
  if (month === undefined) return Date.parse(`9999-12-31T${clock}Z`);
  const number = MONTHS.indexOf(month.toLowerCase()) + 1;
  return Date.parse(`${year ?? "9998"}-${String(number).padStart(2, "0")}-${day}T${clock}Z`);
}
