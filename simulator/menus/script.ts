import type { Handler, Menu } from "../menu";
import type { Router } from "../router";
import type { Item, Words } from "../store";
import { find } from "../target";
import { parseTime } from "../time";
import { failure, missing } from "../trap";
import { policiesOf, type User } from "../users";
import { atLeast, type Version } from "../version";

/** What a script can be allowed to do, in the order in which the router writes it. */
function scriptPolicies(version: Version): string[] {
  const all = "ftp,reboot,read,write,policy,test,password,sniff,sensitive,romon".split(",");
  return atLeast(version, "7") ? all : [...all, "dude"];
}

/** open (RouterOS: what a user is told who lacks a policy of the script). */
const run: Handler = {
  takes: ["number", ".id", "use-script-permissions"],
  needs: "write",
  run: (router, { words }) => {
    const name = words["number"] ?? words[".id"];
    if (name === undefined) throw missing("number");
    for (const item of find(router, router.menu("/system/script"), name)) {
      const count = String(Number(item.words["run-count"] ?? 0) + 1);
      const counted = { "run-count": count, "last-started": router.clock.stamp() };
      router.store.update(item, { ...item.words, ...counted });
    }
    return { rows: [] };
  },
};

/** `/system/script`. Scripts are kept and counted, their source is not run. */
export const script: Menu = {
  path: "/system/script",
  shows: [
    ...["name", "owner", "policy", "dont-require-permissions", "last-started", "run-count"],
    ...["source", "invalid", "comment"],
  ],
  defaults: ({ store, version }, user) => ({
    name: freeName(store.items("/system/script"), "script"),
    owner: user.name,
    policy: scriptPolicies(version).join(","),
    "dont-require-permissions": "no",
    source: "",
  }),
  check(router, next, item) {
    const others = router.store.items(this.path).filter((other) => other !== item);
    if (others.some((other) => other.words["name"] === next["name"])) {
      throw failure("item with such name already exists");
    }
    next["policy"] = inOrder(next, scriptPolicies(router.version));
  },
  show: (_router, item) => ({ "run-count": item.words["run-count"] ?? "0", invalid: "false" }),
  commands: { run },
};

/** `/system/scheduler`. `on-event` is text, no reference; events come due but are not run. */
export const scheduler: Menu = {
  path: "/system/scheduler",
  required: ["name"],
  shows: [
    ...["name", "start-date", "start-time", "interval", "days", "on-event", "owner", "policy"],
    ...["run-count", "next-run", "disabled", "comment"],
  ],
  defaults: ({ clock, version }, user) => ({
    "start-date": clock.writeDate(clock.now().date),
    "start-time": clock.now().time,
    interval: "0s",
    days: "always",
    "on-event": "",
    policy: granted(user, version),
    disabled: "no",
  }),
  check(router, next, item, { user }) {
    const others = router.store.items(this.path).filter((other) => other !== item);
    if (others.some((other) => other.words["name"] === next["name"])) {
      throw failure("item with this name already exists");
    }
    next["owner"] ??= user.name;
    next["policy"] = inOrder(next, policiesOf(router.version));
  },
  show: (router, item) => ({
    "run-count": item.words["run-count"] ?? "0",
    "next-run": nextRun(router, item),
  }),
};

const granted = (user: User, version: Version) =>
  scriptPolicies(version)
    .filter((policy) => user.policies.has(policy))
    .join(",");

function inOrder(next: Words, order: readonly string[]): string {
  const wanted = (next["policy"] ?? "").split(",");
  return order.filter((policy) => wanted.includes(policy)).join(",");
}

function freeName(items: readonly Item[], prefix: string): string {
  for (let number = 1; ; number++) {
    const name = `${prefix}${number}`;
    if (!items.some((item) => item.words["name"] === name)) return name;
  }
}

/** The next time an event comes due; none once a single event is past, or while disabled. */
function nextRun({ clock }: Router, { words }: Item): string | undefined {
  if (words["disabled"] === "true" || words["start-time"] === "startup") return undefined;
  const now = clock.now();
  const nowAt = Date.parse(`${now.date}T${now.time}Z`);
  const start = Date.parse(`${words["start-date"] ?? ""}T${words["start-time"] ?? ""}Z`);
  const interval = parseTime(words["interval"] ?? "") ?? 0;
  if (start <= nowAt && interval === 0) return undefined;
  const rounds = start > nowAt ? 0 : Math.floor((nowAt - start) / interval) + 1;
  const iso = new Date(start + rounds * interval).toISOString();
  return `${clock.writeDate(iso.slice(0, 10))} ${iso.slice(11, 19)}`;
}
