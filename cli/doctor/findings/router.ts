import type { Unseen } from "../facts";
import type { Evidence, Finding } from "../finding";
import { AS_OF, newer } from "../releases";
import { isMonitor } from "./hidden";

const told = ({ command, said, about }: Unseen): Evidence => ({
  other: about,
  shows: [`${command}: ${said}`],
});

/** The router as a whole, and what it does not let this user see. */
export const routerFindings: readonly Finding[] = [
  {
    code: "policy-too-small",
    severity: "warning",
    look: ({ unseen }) => unseen.filter(({ why }) => why === "policy").map(told),
    cause: ({ other }) => `This user may not look at ${other}: what is wrong there cannot be seen.`,
    fix: () => ({
      router: "/user/group/set <group> policy=read,test,api,... (rest-api for REST)",
    }),
  },
  {
    code: "cannot-see",
    severity: "note",
    look: ({ unseen }) => unseen.filter((one) => one.why !== "policy" && !isMonitor(one)).map(told),
    cause: ({ other }) =>
      `The router does not answer about ${other}: what is wrong there cannot be seen.`,
    fix: () => ({
      router:
        "look again; where it says that there is no such command: /system/package/print, for in RouterOS 6 a menu is gone while its package is disabled",
    }),
  },
  {
    code: "policy-without-write",
    severity: "note",
    look: ({ username, policies }) =>
      policies === undefined || policies.has("write")
        ? []
        : [
            {
              other: username,
              shows: [`/user/group of ${username}: policy=${[...policies].join(",")}`],
            },
          ],
    cause: ({ other }) =>
      `The user ${other} may look and not write: that is enough here, and pulumi up cannot change anything as this user.`,
    fix: () => ({
      router: "/user/group/set <group> policy=read,write,api,..., for pulumi up only",
    }),
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
    fix: () => ({
      router:
        "/system/package/update/check-for-updates, a backup, then /system/package/update/install",
    }),
  },
];
