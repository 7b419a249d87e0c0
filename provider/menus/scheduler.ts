import { scriptAdvice } from "./scripts/advice";
import { type Advice, common, type Failure, defineMenu, optional, required } from "../schema";
import {
  date,
  dateBefore710,
  dateTime,
  duration,
  integer,
  milliseconds,
  name,
  oneOf,
  scriptPolicies,
  set,
  source,
  timeOfDay,
} from "../values";

// /system/scheduler print, RouterOS 7.22:
//   name=nightly start-date=2026-11-25 start-time=03:00:00 interval=1d on-event=backup owner=admin
//   policy=ftp,read,write,policy,test run-count=0 next-run=2026-11-26 03:00:00 disabled=no

const weekdays = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;
const isWeekday = (day: string): boolean => weekdays.some((one) => one === day);

/** A day is scheduled anew each time: a longer interval never comes to its end. */
const isMultiDay = (interval = "0s"): boolean =>
  (milliseconds(interval) ?? 0) >= (milliseconds("1d") ?? 0);

function wrongDays(days: readonly string[], multiDay: boolean): string | undefined {
  const word = days.find((day) => !isWeekday(day));
  if (days.length === 0) return "days names no day: write at least one, or leave it out";
  if (word !== undefined && days.length > 1)
    return `days: ${JSON.stringify(word)} stands alone: write it without other days, or leave it out`;
  if (word === "always" && multiDay)
    return 'days: "always" with an interval of a day or more never runs, for each day starts anew at startTime: leave days out, or write a shorter interval';
  return undefined;
}

/** `/system/scheduler`, https://help.mikrotik.com/docs/spaces/ROS/pages/40992881/Scheduler */
export const scheduler = defineMenu("/system/scheduler", {
  type: "Scheduler",
  noun: "schedule",
  key: ["name"],
  identifiedBy: [["onEvent"]],
  properties: {
    /** Name of the entry; no other entry may have it. Changed in place. */
    name: required(name),
    /**
     * What runs: the name of a script, or commands. Plain text to the router: it does not notice when
     * the script goes. Compared byte for byte apart from line ends.
     */
    onEvent: optional(source, { default: "", freeText: true }),
    /** Time of the first run, `"03:00:00"`, or `"startup"`: after each start. Default: when the entry is made. */
    startTime: optional(timeOfDay),
    /** Day of the first run, `"2026-11-25"` on every version. Default: when the entry is made. */
    startDate: optional(date, { older: { before: "7.10", spell: dateBefore710 } }),
    /** Time between runs, `"1d"`. Default: `"0s"`, once. */
    interval: optional(duration, { default: "0s" }),
    /**
     * Days on which it runs, `["mon", "fri"]`, each anew from `startTime` by `interval` until the day
     * ends, once without interval; also `["always"]` or `["never"]`. With it goes no interval of a day
     * or more. Default: none, then runs follow `interval` whatever day it is. Since RouterOS 7.24.
     */
    days: optional(set(oneOf(...weekdays, "always", "never")), {
      default: "",
      unsettable: true,
      since: "7.24",
    }),
    /** What it may do. Default: everything that the user who makes it may. */
    policy: optional(set(oneOf(...scriptPolicies))),
    ...common,
  },
  outputs: {
    /** User who made the entry. */
    owner: optional(name),
    /** How often it ran since the router started. */
    runCount: optional(integer(0, 4_294_967_295)),
    /** When it runs next, as `2026-11-26 03:00:00` in the router's time; none: never. */
    nextRun: optional(dateTime),
  },
  mistaken: { script: "onEvent", source: "onEvent", day: "days" },
  check: ({ days, interval }, isUnknown): Failure[] => {
    const reason =
      days === undefined || isUnknown("days") ? undefined : wrongDays(days, isMultiDay(interval));
    return reason === undefined ? [] : [{ property: "days", reason }];
  },
  advice: ({ onEvent, days, interval, policy }): Advice[] => [
    ...scriptAdvice("onEvent", onEvent, policy),
    ...(days?.some(isWeekday) === true && isMultiDay(interval)
      ? [
          {
            severity: "warn" as const,
            text: `interval: leave it out to run once on each of the days, for RouterOS supports no interval of a day or more (${JSON.stringify(interval)}) beside days`,
          },
        ]
      : []),
  ],
  claims: ({ name: own }) =>
    own === undefined
      ? []
      : [{ thing: `the schedule name ${own}`, purpose: "gives it to a schedule" }],
});
