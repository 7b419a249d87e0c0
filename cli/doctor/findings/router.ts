import type { Feature } from "../../../provider/values/router-texts";
import { loginPolicies } from "../../../provider/transport/schemes";
import { forbiddenIn } from "../../../provider/safety/device-mode";
import { consoleCommand } from "../../../provider/values";
import type { Facts, Unanswered } from "../facts";
import { type Evidence, type Finding, type Fix, onNamed, shown } from "../finding";
import { AS_OF, newer } from "../releases";
import { isMonitor, UPDATE } from "./hidden";

/** The policies of the user's group, and more of them. */
function granting({ group, policies }: Facts, ...more: string[]): Partial<Evidence> {
  if (group === undefined || policies === undefined) return {};
  return { bound: { group, policy: [...new Set([...policies, ...more])].join(",") } };
}

/** What grants them, where the group is known. */
const grant = ({ bound: { group, policy = "" } = {} }: Evidence, note: string): Fix => ({
  ...(group !== undefined && { router: onNamed("/user/group", "set", group, { policy }) }),
  note,
});

const evidenceOf = ({ command, said, about }: Unanswered): Evidence => ({
  other: about,
  shows: [`${command}: ${said}`],
});

/** The features that the device forbids, and the row that shows it. */
function forbidden({ deviceMode }: Facts, features: readonly Feature[]): Evidence[] {
  const off = forbiddenIn(deviceMode ?? {}, features);
  if (off.length === 0) return [];
  const shows = [shown("/system/device-mode", deviceMode, "mode", ...off)];
  return [{ other: off.join(" "), shows }];
}

const allow = (features = ""): Fix => ({
  router: consoleCommand("/system/device-mode", "update", {
    words: Object.fromEntries(features.split(" ").map((feature) => [feature, "yes"])),
  }),
  note: "then press the button of the device, or switch its power off and on, within five minutes",
});

/** The router as a whole, and what it does not let this user see. */
export const routerFindings: readonly Finding[] = [
  {
    code: "policy-too-small",
    severity: "warning",
    look: (facts) =>
      facts.unanswered
        .filter(({ why }) => why === "policy")
        .map((one) => ({ ...evidenceOf(one), ...granting(facts, "read", "test") })),
    cause: ({ other }) => `This user may not look at ${other}: what is wrong there cannot be seen.`,
    fix: (evidence) =>
      grant(evidence, `its group needs the policies read and test, beside ${loginPolicies()}`),
  },
  {
    code: "cannot-see",
    severity: "note",
    look: ({ unanswered }) =>
      unanswered.filter((one) => one.why !== "policy" && !isMonitor(one)).map(evidenceOf),
    cause: ({ other }) =>
      `The router does not answer about ${other}: what is wrong there cannot be seen.`,
    fix: () => ({
      router: consoleCommand("/system/package", "print"),
      note: "look again first; where it says that there is no such command: in RouterOS 6 a menu is gone while its package is disabled",
    }),
  },
  {
    code: "device-mode-scheduler",
    severity: "warning",
    look: (facts) =>
      forbidden(facts, ["scheduler"]).length === 0
        ? []
        : forbidden(facts, ["scheduler", "fetch", "email"]),
    cause: () =>
      "The device forbids its scheduler, as home routers are shipped: no nightly backup runs, failover tests are refused, and so are changes that touch the management path, since the router could not roll them back.",
    fix: ({ other }) => ({
      ...allow(other),
      program:
        'confirm: "off" makes such changes unprotected: one that cuts the way is mended on the spot only',
    }),
  },
  {
    code: "device-mode-upload",
    severity: "note",
    look: (facts) =>
      forbidden(facts, ["scheduler"]).length === 0 ? forbidden(facts, ["fetch", "email"]) : [],
    cause: ({ other = "" }) =>
      `The device forbids ${other.replace(" ", " and ")}: a backup is made and not sent anywhere.`,
    fix: ({ other }) => allow(other),
  },
  {
    code: "policy-without-write",
    severity: "note",
    look: (facts) => {
      const { username, policies } = facts;
      if (policies === undefined || policies.has("write")) return [];
      const shows = [`/user/group of ${username}: policy=${[...policies].join(",")}`];
      return [{ other: username, shows, ...granting(facts, "write") }];
    },
    cause: ({ other }) =>
      `The user ${other} may look and not write: that is enough here, and pulumi up cannot change anything as this user.`,
    fix: (evidence) => grant(evidence, "for pulumi up only"),
  },
  {
    code: "routeros-old",
    severity: "note",
    look: ({ version, channel }) => {
      const better = newer(version);
      if (better.length === 0) return [];
      const names = better.map((one) => `${one.version} (${one.channel}, ${one.released})`);
      return [
        {
          other: names.join(" or "),
          shows: [
            `/system/resource: version=${version}${channel === undefined ? "" : ` (${channel})`}`,
            `releases as of ${AS_OF}: ${names.join(", ")}`,
          ],
        },
      ];
    },
    cause: ({ other }) =>
      `There is a newer RouterOS: ${other}. What was mended in between, bonding included, is in its changelog.`,
    fix: () => UPDATE,
  },
];
