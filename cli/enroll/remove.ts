import { Misused } from "../frame/exit";
import { shown } from "../../provider/values/shown";
import type { Found } from "./found";
import { memoryIn } from "./memory";
import { isTrue, type Way } from "./reach/way";
import { type StackConfig, WRITTEN } from "./stack";
import { removeNamed } from "./steps/account";
import { removeCertificate } from "./steps/certificate";
import { giveBack, switchSteps } from "./steps/service";
import type { Step } from "./steps/step";
import { isOurs, serviceOf, type Wanted } from "./wanted";

/** Takes away what enrolling made: the service as it was, then the user, its group, the certificates, the stack's settings. */
export async function removal(
  way: Way,
  found: Found,
  wanted: Wanted,
  stack: StackConfig | undefined,
): Promise<Step[]> {
  const { user, group, service } = found;
  const memory = memoryIn(user?.["comment"]);
  if (user && memory === undefined)
    throw new Misused(
      `the user "${shown(wanted.user)}" was not made by this command: nothing is removed. Name the one that was with --user`,
    );
  if (wanted.user === way.username)
    throw new Misused("log in as an administrator, and not as the user that is to be removed");
  const before = memory?.before[serviceOf(wanted)];
  const ours = found.certificates
    .map((row) => row["name"] ?? "")
    .filter((name) => isOurs(serviceOf(wanted), name));
  const closed = (await way.rows("/ip/service", ["name", "disabled", "dynamic"])).filter(
    (row) => memory?.closed.includes(row["name"] ?? "") && !isTrue(row["dynamic"]),
  );
  return [
    ...switchSteps(
      way,
      closed.filter((row) => isTrue(row["disabled"])),
      "no",
    ),
    // What somebody gave it since is left alone.
    ...(before && ours.includes(service["certificate"] ?? "")
      ? [giveBack(way, service, before, found)]
      : []),
    ...(user ? [removeStep(way, "/user", "user", wanted.user)] : []),
    ...(user && group ? [removeStep(way, "/user/group", "group", wanted.user)] : []),
    ...ours.map((name) => ({
      what: `remove the certificate ${name}`,
      do: () => removeCertificate(way, name),
    })),
    ...(stack ? clearing(stack, wanted) : []),
  ];
}

const removeStep = (way: Way, menu: string, kind: string, name: string): Step => ({
  what: `remove the ${kind} ${shown(name)}`,
  do: () => removeNamed(way, menu, name),
});

function clearing(stack: StackConfig, { user }: Wanted): Step[] {
  if (stack.settings["username"] !== user) return [];
  const names = WRITTEN.filter((name) => stack.settings[name] !== undefined);
  return [
    {
      what: `take ${names.map((name) => stack.key(name)).join(", ")} out of stack ${stack.stack}`,
      do: () => stack.clear(names),
    },
  ];
}
