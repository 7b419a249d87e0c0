import type { Menu, Router } from "../commands/menu";
import { aboutDays, dueAfter } from "../machine/schedule";
import type { Item } from "../machine/store";
import { failure, invalidValue } from "../machine/trap";
import { policiesOf, type User } from "../machine/users";
import type { Version } from "../machine/version";
import { inOrder, scriptPolicies } from "./script";

/** `/system/scheduler`. `on-event` is text, no reference: the name of a script, or a script. */
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
    "on-event": "",
    policy: granted(user, version),
    disabled: "no",
  }),
  check(router, next, item, { user }) {
    // open (RouterOS: recorded of add; whether an entry that is there can be changed or enabled)
    router.deviceMode.allow("scheduler");
    const others = router.store.items(this.path).filter((other) => other !== item);
    if (others.some((other) => other.words["name"] === next["name"])) {
      throw failure("item with this name already exists");
    }
    // open (RouterOS: the refusal of always or never beside a day)
    const days = next["days"]?.split(",") ?? [];
    if (days.length > 1 && days.some((day) => day === "always" || day === "never"))
      throw invalidValue("days");
    // open (RouterOS: what an empty list of days means; refused here)
    if (next["days"] === "") throw invalidValue("days");
    next["owner"] ??= user.name;
    // open (RouterOS: whether a user may give what he lacks himself)
    next["policy"] = inOrder(next, policiesOf(router.version));
  },
  show: (router, item) => ({
    ".about": aboutDays(item.words),
    "run-count": item.words["run-count"] ?? "0",
    "next-run": nextRun(router, item),
  }),
};

const granted = (user: User, version: Version) =>
  scriptPolicies(version)
    .filter((policy) => user.policies.has(policy))
    .join(",");

/** The next time an event comes due; none once a single event is past, or while disabled. */
function nextRun(router: Router, { words }: Item): string | undefined {
  const once = words["start-time"] === "startup" && words["interval"] === "0s";
  const next = once ? undefined : dueAfter(router.clock, words, router.clock.moment);
  return next === undefined ? undefined : router.clock.stamp(next);
}
