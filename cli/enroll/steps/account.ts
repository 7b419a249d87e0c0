import { randomBytes } from "node:crypto";
import { shown } from "../../../provider/values/shown";
import { allPolicies, consoleCommand } from "../../../provider/values";
import { schemes } from "../../../provider/transport/schemes";
import { Misused } from "../../frame/exit";
import type { Found } from "../found";
import { commentOf, memoryIn, type Memory } from "../memory";
import { isTrue, listed, type Row, type Way, type Words } from "../reach/way";
import type { Wanted } from "../wanted";
import { sameNetworks } from "./service";
import type { Step } from "./step";

const [GROUPS, USERS] = ["/user/group", "/user"] as const;

/** 144 random bits in 24 characters of all four kinds: whatever a router asks for, it is enough. */
export function newPassword(): string {
  for (;;) {
    const password = randomBytes(18).toString("base64url");
    if ([/[a-z]/, /[A-Z]/, /\d/, /[-_]/].every((kind) => kind.test(password))) return password;
  }
}

/** What becomes of the password of the user. */
export interface Passwords {
  /** The new one; undefined: what there is stays. */
  next: string | undefined;
  /** The one that the stack has; undefined: it has none, or none that works. */
  before: string | undefined;
}

/** The group with the least policies, and the user in it. */
export function accountSteps(
  way: Way,
  found: Found,
  wanted: Wanted,
  passwords: Passwords,
  memory: Memory,
): Step[] {
  refuseStrangers(way, found, wanted);
  return [...groupSteps(way, found, wanted), ...userSteps(way, found, wanted, passwords, memory)];
}

function refuseStrangers(way: Way, { user, group }: Found, wanted: Wanted): void {
  const name = shown(wanted.user);
  if (wanted.user === way.username)
    throw new Misused(
      `--user ${name} is the user that logs in: name another one, which is made for this stack`,
    );
  if (user && memoryIn(user["comment"]) === undefined)
    throw new Misused(
      `there is a user "${name}" that this command did not make: name another one with --user, or remove that one`,
    );
  if (!user && group && !sameNetworks(granted(group), policiesFor(wanted)))
    throw new Misused(
      `there is a group "${name}" with the policies ${granted(group).join(", ")}: name another user with --user, or remove that group`,
    );
}

/** `rest-api` or `api` lets the user log in. */
const policiesFor = ({ policies, scheme }: Wanted): string[] => [
  ...new Set([...policies, schemes[scheme].policy]),
];

export const granted = (group: Row): string[] =>
  listed(group["policy"]).filter((word) => !word.startsWith("!"));

function groupSteps(way: Way, { group, policies }: Found, wanted: Wanted): Step[] {
  const name = wanted.user;
  const words = policiesFor(wanted);
  const unknown = words.filter((word) => policies.length > 0 && !policies.includes(word));
  if (unknown.length > 0)
    throw new Misused(
      `this router has no policy ${unknown.join(", ")}: there are ${policies.join(", ")}`,
    );
  if (!group)
    return [
      {
        what: `add the group ${shown(name)} with the policies ${words.join(", ")}, and no other`,
        do: () => way.add(GROUPS, { name, policy: words.join(",") }),
        undo: () => removeNamed(way, GROUPS, name),
        byHand: consoleCommand(GROUPS, "remove", { find: { name } }),
      },
    ];
  const more = words.filter((word) => !granted(group).includes(word));
  if (more.length === 0) return [];
  const before = listed(group["policy"]).join(",");
  const id = group[".id"] ?? "";
  const policy = allPolicies([...granted(group), ...more].join(","), before);
  return [
    {
      what: `add to the group ${shown(name)} the policies ${more.join(", ")}`,
      do: () => way.set(GROUPS, id, { policy }),
      undo: () => way.set(GROUPS, id, { policy: before }),
      byHand: consoleCommand(GROUPS, "set", { find: { name }, words: { policy: before } }),
    },
  ];
}

function userSteps(
  way: Way,
  { user }: Found,
  wanted: Wanted,
  { next, before }: Passwords,
  memory: Memory,
): Step[] {
  const name = wanted.user;
  const comment = commentOf(memory);
  const address = wanted.from?.join(",");
  const whence = address === undefined ? "" : `, from ${address} only`;
  if (!user)
    return [
      {
        what: `add the user ${shown(name)} of that group, with a random password of 24 characters${whence}`,
        do: () =>
          way.add(USERS, {
            ...{ name, group: name, password: next ?? newPassword(), comment },
            ...(address !== undefined && { address }),
          }),
        undo: () => removeNamed(way, USERS, name),
        byHand: consoleCommand(USERS, "remove", { find: { name } }),
      },
    ];
  const id = user[".id"] ?? "";
  const from = wanted.from ?? listed(user["address"]);
  const changed: Words = {
    ...(user["group"] !== name && { group: name }),
    ...(!sameNetworks(listed(user["address"]), from) && { address: from.join(",") }),
    ...(user["comment"] !== comment && { comment }),
    ...(isTrue(user["disabled"]) && { disabled: "no" }),
  };
  const old = Object.fromEntries(
    Object.keys(changed).map((word) => [word, listed(user[word]).join(",")]),
  );
  const isOpen = "comment" in changed;
  if (isOpen) old["comment"] = user["comment"] ?? "";
  const steps: Step[] = [];
  const said = Object.entries(changed).filter(([word]) => word !== "comment");
  if (Object.keys(changed).length > 0)
    steps.push({
      what:
        said.length === 0
          ? `note on the user ${shown(name)} what was found`
          : `set the user ${shown(name)}: ${said.map(([word, value]) => `${word}=${value}`).join(" ")}`,
      do: () => way.set(USERS, id, changed),
      undo: () => way.set(USERS, id, old),
      byHand: consoleCommand(USERS, "set", { find: { name }, words: old }),
    });
  if (next !== undefined)
    steps.push({
      what: `give the user ${shown(name)} a new random password`,
      do: () => way.set(USERS, id, { password: next }),
      // Without the old one there is nothing to give back: nobody could use it either.
      ...(before !== undefined && { undo: () => way.set(USERS, id, { password: before }) }),
    });
  return steps;
}

/** Removes what this command made, if it is there. */
export async function removeNamed(way: Way, menu: string, name: string): Promise<void> {
  const row = (await way.rows(menu, ["name"])).find((one) => one["name"] === name);
  if (row) await way.remove(menu, row[".id"] ?? "");
}
