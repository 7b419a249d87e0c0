import { Misused } from "../frame/exit";
import { allPolicies } from "../../provider/values";
import { shown } from "../../provider/values/shown";
import type { Found } from "./found";
import { memoryIn } from "./memory";
import { isTrue, listed, type Row, type Way } from "./reach/way";
import { type StackConfig, WRITTEN } from "./stack";
import { granted, removeNamed } from "./steps/account";
import { removeCertificate } from "./steps/certificate";
import { givingBack, isMade, switchSteps } from "./steps/service";
import type { Step } from "./steps/step";
import type { Wanted } from "./wanted";

/**
 * Takes away what enrolling made. The user goes last of what is on the router, for its comment says how
 * everything was; the stack after it, for it says how the router is reached: so whatever ends a removal
 * half-way, another one goes on.
 */
export function removal(
  way: Way,
  found: Found,
  wanted: Wanted,
  stack: StackConfig | undefined,
): Step[] {
  const { user, services, certificates } = found;
  const memory = memoryIn(user?.["comment"]);
  if (user && memory === undefined)
    throw new Misused(
      `the user "${shown(wanted.user)}" was not made by this command: nothing is removed. Name the one that was with --user`,
    );
  if (wanted.user === way.username)
    throw new Misused("log in as an administrator, and not as the user that is to be removed");
  const closed = services.filter(
    (row) => memory?.closed.includes(row["name"] ?? "") && isTrue(row["disabled"]),
  );
  return [
    ...switchSteps(way, closed, "no"),
    ...services.flatMap((row) => givingBack(way, row, memory?.before[row["name"] ?? ""], found)),
    ...certificates
      .map((row) => row["name"] ?? "")
      .filter((name) => isMade(found, name))
      .map((name) => ({
        what: `remove the certificate ${name}`,
        do: () => removeCertificate(way, name),
      })),
    ...accountRemoval(way, found, wanted, memory?.group),
    ...(stack ? clearing(stack, wanted) : []),
  ];
}

/**
 * A group that holds a user cannot be removed: the user waits in another one, which may less. A group that
 * was there before stays, with what it `had`.
 */
function accountRemoval(
  way: Way,
  { user, group, guests }: Found,
  wanted: Wanted,
  had: string | undefined,
): Step[] {
  if (!user) return [];
  const name = wanted.user;
  const last = removeStep(way, "/user", "user", name);
  if (group && had !== undefined) {
    const isSame = granted(group).sort().join(",") === had.split(",").sort().join(",");
    return isSame ? [last] : [policiesStep(way, group, name, had), last];
  }
  const leave: Step = {
    what: `disable the user ${shown(name)}, and take it out of its group`,
    do: () => way.set("/user", user[".id"] ?? "", { disabled: "yes", group: "read" }),
  };
  return [
    ...(group && guests.length === 0
      ? [...(user["group"] === name ? [leave] : []), removeStep(way, "/user/group", "group", name)]
      : []),
    last,
  ];
}

const policiesStep = (way: Way, group: Row, name: string, had: string): Step => ({
  what: `set the policies of the group ${shown(name)} as they were: ${had}`,
  do: () =>
    way.set("/user/group", group[".id"] ?? "", {
      policy: allPolicies(had, listed(group["policy"]).join(",")),
    }),
});

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
