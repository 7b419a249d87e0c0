import type { Handler, Menu } from "../commands/menu";
import { logFailure } from "../machine/script-log";
import type { Item, Words } from "../machine/store";
import { find } from "../commands/target";
import { failure, missing, Trap, unknownParameter } from "../machine/trap";
import { atLeast, type Version } from "../machine/version";

/** What a script can be allowed to do, in the order in which the router writes it. */
export function scriptPolicies(version: Version): string[] {
  const all = "ftp,reboot,read,write,policy,test,password,sniff,sensitive,romon".split(",");
  return atLeast(version, "7") ? all : [...all, "dude"];
}

/**
 * Runs scripts to their end and answers then. A script that is run by hand has the policies of the
 * user, unless `use-script-permissions` says that it has its own.
 */
const run: Handler = {
  takes: ["number", ".id", "use-script-permissions"],
  needs: "write",
  run: (router, { words, user }) => {
    const name = words["number"] ?? words[".id"];
    if (name === undefined) throw missing("number");
    if (words["use-script-permissions"] !== undefined && !atLeast(router.version, "7.15")) {
      throw unknownParameter("use-script-permissions");
    }
    const permissions = words["use-script-permissions"] === undefined ? "caller" : "script";
    const start = router.clock.moment;
    for (const item of find(router, router.menu("/system/script"), name)) {
      try {
        router.scripts.runScript(item, user, permissions);
      } catch (error) {
        if (error instanceof Trap) logFailure(router, error.message, item.words["name"]);
        throw error;
      } finally {
        router.scripts.catchUp(start);
      }
    }
    return { rows: [] };
  },
};

/** `/system/script` */
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
    // open (RouterOS: whether a user may give what he lacks himself)
    next["policy"] = inOrder(next, scriptPolicies(router.version));
  },
  show: (_router, item) => ({ "run-count": item.words["run-count"] ?? "0", invalid: "false" }),
  commands: { run },
};

/** The policies of an item in the order in which the router writes them. */
export function inOrder(next: Words, order: readonly string[]): string {
  const wanted = (next["policy"] ?? "").split(",");
  return order.filter((policy) => wanted.includes(policy)).join(",");
}

function freeName(items: readonly Item[], prefix: string): string {
  for (let number = 1; ; number++) {
    const name = `${prefix}${number}`;
    if (!items.some((item) => item.words["name"] === name)) return name;
  }
}
