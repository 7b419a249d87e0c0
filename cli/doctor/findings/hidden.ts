import { consoleCommand } from "../../../provider/values";
import type { Row } from "../../../provider/transport/transport";
import { type Facts, isOn, namesIn, type Unanswered } from "../facts";
import { type Evidence, type Finding, shown } from "../finding";
import { HOUR, momentOf } from "./log";

/** How a router gets a newer RouterOS. */
export const UPDATE = {
  router: consoleCommand("/system/package/update", "install"),
  note: "make a backup first; the router restarts",
};

/** `/interface/bonding/monitor` and `monitor-slaves`, of which RouterOS before 6.48 has neither. */
export const isMonitor = ({ command, why }: Unanswered): boolean =>
  why === "version" && command.startsWith("/interface/bonding/monitor");

/** What this router does not show: without it, no finding does not mean that all is well. */
export const hiddenFindings: readonly Finding[] = [
  {
    code: "monitor-missing",
    severity: "warning",
    look: ({ unanswered, version }) => {
      const asked = unanswered.filter(isMonitor);
      if (asked.length === 0) return [];
      const said = asked.map(({ command, said }) => `${command}: ${said}`);
      return [{ other: version, shows: [`/system/resource: version=${version}`, ...said] }];
    },
    cause: ({ other }) =>
      `RouterOS ${other} has no monitor of bonds, which came with 6.48: which member carries traffic and what LACP says of it cannot be seen.`,
    fix: () => UPDATE,
  },
  {
    code: "links-not-logged",
    severity: "note",
    look: ({ bonds, loggingRules: rules, loggingActions: actions }) => {
      if (bonds.length === 0 || rules === undefined || actions === undefined) return [];
      if (rules.some((rule) => isOn(rule) && takesLinks(rule) && isKept(rule, actions))) return [];
      return [
        {
          shows: rules.map((rule) =>
            shown("/system/logging", rule, "topics", "action", "disabled"),
          ),
        },
      ];
    },
    cause: () =>
      "No rule writes interface,info to a log that can be read here: links that come and go cannot be seen.",
    fix: () => ({
      program: 'new LoggingRule("links", { topics: ["interface", "info"], action: "memory" })',
      router: consoleCommand("/system/logging", "add", {
        words: { topics: "interface,info", action: "memory" },
      }),
    }),
  },
  {
    code: "log-too-short",
    severity: "note",
    look: ({ log, loggingActions: actions = [] }) => shortLog(log, actions),
    cause: ({ other }) =>
      `The log in memory is full and reaches back ${other}: a link that is lost now and then cannot be seen.`,
    fix: () => ({
      program:
        'new LoggingAction("links", { name: "links", target: "memory", memoryLines: 1000 }) and a LoggingRule with topics: ["interface", "info"]',
      router: consoleCommand("/system/logging", "print"),
      note: "disable the rule that writes most",
    }),
  },
];

/**
 * Might a rule take link events? Whether several topics must all fit or one of them is open
 * (RouterOS), so a rule that could counts.
 */
function takesLinks({ topics }: Row): boolean {
  const names = namesIn(topics);
  if (names.includes("!interface") || names.includes("!info")) return false;
  const wanted = names.filter((name) => !name.startsWith("!"));
  return wanted.length === 0 || wanted.includes("interface") || wanted.includes("info");
}

/** Does `/log` show what a rule takes? Open (RouterOS): what is written to disk; it counts. */
function isKept(rule: Row, actions: readonly Row[]): boolean {
  const action = actions.find(({ name }) => name === rule["action"]);
  return ["memory", "disk"].includes(action?.["target"] ?? "");
}

function shortLog(log: Facts["log"], actions: readonly Row[]): Evidence[] {
  const memories = actions.filter(({ target }) => target === "memory");
  const room = memories.reduce((lines, row) => lines + Number(row["memory-lines"]), 0);
  const [first, last] = [log[0]?.["time"] ?? "", log.at(-1)?.["time"] ?? ""];
  const span = (momentOf(last) ?? 0) - (momentOf(first) ?? 0);
  if (!(room > 0) || log.length < room || span < 0 || span >= HOUR) return [];
  return [
    {
      other: `only ${Math.floor(span / 60_000)} minutes`,
      shows: [
        `/log: ${log.length} rows from ${first} to ${last}`,
        ...memories.map((row) =>
          shown(`/system/logging/action ${row["name"]}`, row, "memory-lines"),
        ),
      ],
    },
  ];
}
