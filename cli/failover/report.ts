import { shown } from "../../provider/values";
import type { Capabilities } from "../../provider/transport/schemes";
import { shellWord } from "../shell";
import { EVERY, type Measured } from "./measure";
import type { Plan } from "./plan";
import type { Outcome } from "./run";

/** Everything that a report is made of. */
export interface Test {
  /** How people know the router, and which RouterOS it has. */
  router: { host: string; version: string };
  /** How it was asked. */
  over: Pick<Capabilities, "protocol" | "label">;
  /** The member that an earlier test had left to the router. */
  settled?: string | undefined;
  plan: Plan;
  /** Missing when nothing was done: `--dry-run`. */
  outcome?: Outcome;
}

/** A report, for people and for programs. */
export interface Report {
  text: string;
  json: object;
}

/** Whether it failed over and recovered, or could; a dry run that would be refused is no test. */
export const exitCodeOf = ({ outcome, plan }: Test): 0 | 1 | 3 => {
  if (outcome === undefined) return plan.refused === undefined ? 0 : 3;
  return outcome.failover.reached && outcome.recovery.reached ? 0 : 1;
};

/** The report for people. */
export function reportText(test: Test): string {
  const { router, plan, settled, outcome } = test;
  const lines = [
    `${plan.bond} of ${router.host} (RouterOS ${router.version}): ${plan.mode}`,
    ...(settled === undefined
      ? []
      : [`settled first what an earlier test had left: ${settled} is enabled`]),
    plan.path.how,
    "",
    ...(outcome === undefined ? intention(plan) : result(test, outcome)),
  ];
  return `${lines.map(shown).join("\n")}\n`;
}

function intention(plan: Plan): string[] {
  const { bond, member, others, goal, expected, failoverLimit, slow, refused } = plan;
  return [
    `would disable ${member} until ${bond} has another member active, for ${seconds(failoverLimit)} at most`,
    `  can take over  ${others.join(", ")}`,
    `  expected       within ${expected} ms, by its link monitoring`,
    ...(slow === undefined ? [] : [`  slow           ${slow}`]),
    `then enable it, and wait until ${goalText(member, goal)}`,
    ...(refused === undefined ? [] : [`without --force: ${refused}`]),
    "nothing was written to the router",
  ];
}

function result(test: Test, { failover, recovery, enabledBy, left }: Outcome): string[] {
  const { plan, over } = test;
  const { bond, member, goal, expected, failoverLimit, recoveryLimit } = plan;
  return [
    failover.reached
      ? `failed over     ${span(failover)} after ${member} was disabled (expected within ${expected} ms)`
      : `NO FAILOVER     ${seconds(failoverLimit)} after ${member} was disabled no other member was seen active`,
    counts(failover),
    recovery.reached
      ? `recovered       ${span(recovery)} after it was enabled: ${goalText(member, goal)}`
      : `NOT RECOVERED   not within ${seconds(recoveryLimit)} after it was enabled: ${goalText(member, goal)}`,
    counts(recovery),
    ...(enabledBy === "router"
      ? [`${member} was enabled by the router's own entry in /system/scheduler: see its log`]
      : []),
    ...(left === undefined
      ? []
      : [`${left.name} is still in /system/scheduler, and removes itself at ${left.due}`]),
    ...(exitCodeOf(test) === 0
      ? []
      : [`see what is wrong: pulumi-routeros doctor ${shellWord(bond)}`]),
    "",
    `measured with a sample every ${EVERY} ms over ${over.label}: a shorter outage would not be seen`,
  ];
}

const goalText = (member: string, { active, why }: Plan["goal"]) =>
  why === "primary"
    ? `the primary ${member} is active`
    : active.length > 0
      ? `${active.join(", ")} ${active.length === 1 ? "is" : "are"} active`
      : `${member} has link`;

const span = ({ between: [least, most] = [0, 0] }: Measured) =>
  `${Math.floor(least)} to ${Math.ceil(most)} ms`;

const seconds = (milliseconds: number) => `${Math.round(milliseconds / 100) / 10} s`;

function counts({ samples, withoutActive, missed, trouble }: Measured): string {
  const text = `                ${samples} samples, ${withoutActive} without an active member, ${missed} missed`;
  return trouble === undefined ? text : `${text}: ${trouble}`;
}

/** The report for programs; `format` counts what a reader must know of. */
export function reportJson(test: Test): object {
  const { router, over, settled, plan, outcome } = test;
  const { bond, mode, member, others, goal, path, expected, failoverLimit, recoveryLimit } = plan;
  const { slow, refused } = plan;
  return {
    format: 1,
    exitCode: exitCodeOf(test),
    router,
    dryRun: outcome === undefined,
    ...(settled !== undefined && { settled }),
    plan: {
      bond,
      mode,
      member,
      others,
      connection: path,
      expected,
      failoverLimit,
      recoveryLimit,
      waitsFor: goal.why,
      ...(slow !== undefined && { slow }),
      ...(outcome === undefined && refused !== undefined && { refused }),
    },
    ...(outcome && {
      failover: measuredJson(outcome.failover),
      recovery: measuredJson(outcome.recovery),
      enabledBy: outcome.enabledBy,
      ...(outcome.left && { left: outcome.left.name }),
      measured: { every: EVERY, over: over.protocol },
    }),
  };
}

/** Times in whole milliseconds. */
function measuredJson({ reached, between, samples, withoutActive, missed, trouble }: Measured) {
  return {
    reached,
    ...(between && { least: Math.floor(between[0]), most: Math.ceil(between[1]) }),
    samples,
    withoutActive,
    missed,
    ...(trouble !== undefined && { trouble }),
  };
}

/** A dry run where an earlier test left something: what is done first, and what then. */
export function reportLeft(test: Test, { bond, entry, member }: Left): Report {
  const first = `would first enable ${member ?? "what"} again, which an earlier test of ${bond} left to ${entry} in /system/scheduler`;
  return {
    text: `${shown(first)}\n${reportText(test)}`,
    json: { ...reportJson(test), left: entry, member },
  };
}

/** What an earlier test of a bond left to the router. */
export interface Left {
  bond: string;
  /** The name of the entry in the scheduler. */
  entry: string;
  /** The member that it enables. */
  member: string | undefined;
}
