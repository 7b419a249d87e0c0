import type { Item, Store } from "./store";
import { noPermission } from "./trap";
import { atLeast, type Version } from "./version";

interface Holder {
  readonly store: Store;
}

/** Who runs a command, and what the group lets them do. */
export interface User {
  name: string;
  policies: ReadonlySet<string>;
}

const ALWAYS = "local,telnet,ssh,ftp,reboot,read,write,policy,test,winbox,password,web,sniff";

/**
 * The policies of a version, in the order in which a group shows them. open (RouterOS: the place
 * of `dude` and `tikapp` in the list of v6 is not recorded).
 */
export function policiesOf(version: Version): string[] {
  const later = atLeast(version, "7") ? "rest-api" : "dude,tikapp";
  return `${ALWAYS},sensitive,api,romon,${later}`.split(",");
}

/** A group keeps all policies: those it grants, then the others with `!`. */
export function partition(granted: string, version: Version): string {
  const wanted = granted.split(",");
  const all = policiesOf(version);
  const has = all.filter((policy) => wanted.includes(policy));
  return [...has, ...all.filter((policy) => !has.includes(policy)).map((no) => `!${no}`)].join(",");
}

/** An administrator at the console: whoever uses the simulator from a program. */
export function administrator(version: Version, name = "admin"): User {
  return { name, policies: new Set(policiesOf(version)) };
}

/** Refuses a command that a policy is missing for. */
export function allow(user: User, ...policies: string[]): void {
  if (!policies.every((policy) => user.policies.has(policy))) throw noPermission();
}

/** The item of a user that may log in, by name. */
export function findUser({ store }: Holder, name: string): Item | undefined {
  return store
    .items("/user")
    .find((item) => item.words["name"] === name && item.words["disabled"] !== "true");
}

/** What a user may do who logs in now: what becomes of the group counts from the next login. */
export function userOf({ store }: Holder, item: Item): User {
  const group = store
    .items("/user/group")
    .find((candidate) => candidate.id === item.words["group"]);
  const policies = (group?.words["policy"] ?? "").split(",").filter((word) => word[0] !== "!");
  return { name: item.words["name"] ?? "", policies: new Set(policies) };
}
