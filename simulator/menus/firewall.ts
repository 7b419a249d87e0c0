import type { Menu, Router } from "../commands/menu";
import { schemaOf } from "../schema/schema";
import type { Item, Words } from "../machine/store";
import { failure, noSuchItem } from "../machine/trap";
import { atLeast } from "../machine/version";

const PATH = "/ip/firewall/filter";

const isDynamic = (item: Item) => item.words["dynamic"] === "true";

/** The protocols that have ports. */
const WITH_PORTS = ["tcp", "udp", "udp-lite", "dccp", "sctp"];
const PORTS = ["src-port", "dst-port", "port"];

/** Words of a rule that only go with an action. open (RouterOS: ignored or refused elsewhere). */
const NEEDS: Record<string, readonly string[]> = {
  jump: ["jump-target"],
  "add-src-to-address-list": ["address-list"],
  "add-dst-to-address-list": ["address-list"],
};

/**
 * `/ip/firewall/filter`: an ordered menu. What the chain `input` does to packets is said elsewhere
 * (`simulator/network/firewall.ts`). Dynamic rows (the counters of fasttrack) stand at the top.
 */
export const firewallFilter: Menu = {
  path: PATH,
  required: ["chain"],
  shows: [
    ...[".nextid", "chain", "action"],
    ...[...schemaOf(PATH, "7.24").words.keys(), "hw-offload"].filter(
      (word) => !["chain", "action", "place-before", "disabled", "comment"].includes(word),
    ),
    ...["bytes", "packets", "invalid", "dynamic", "disabled", "comment"],
  ],
  isBuiltin: isDynamic,
  defaults: ({ version }) => ({
    action: "accept",
    // open (RouterOS: recorded on 7.23 is that they are absent until written; since when is not)
    ...(!atLeast(version, "7.16") && { disabled: "no", log: "no", "log-prefix": "" }),
  }),
  check(_router, next, item) {
    if (item && isDynamic(item)) throw noSuchItem();
    refusePorts(next);
    for (const word of NEEDS[next["action"] ?? ""] ?? []) {
      // open (RouterOS: the refusal of a jump without a target is not recorded)
      if (!next[word]) throw failure(`${word} must be specified`);
    }
  },
  checkRemove: (_router, item) => {
    // open (RouterOS: the refusal to remove a dynamic row)
    if (isDynamic(item)) throw noSuchItem();
  },
  show(router, item) {
    const rows = router.store.items(PATH);
    return {
      // Recorded on older 7.x only, as in other ordered menus.
      ...(!atLeast(router.version, "7.16") && {
        ".nextid": rows[rows.indexOf(item) + 1]?.id ?? "*FFFFFFFF",
      }),
      ...counters(router, item),
      invalid: String(isInvalid(router, item)),
      dynamic: String(isDynamic(item)),
    };
  },
};

/** A rule that is on counts what it meets. open (RouterOS: what it counts; here each look at the router) */
function counters({ traffic }: Router, { words }: Item): Words {
  const { bytes, packets } = traffic.background;
  const counted = (word: string, more: number) =>
    String(Number(words[word] ?? 0) + (words["disabled"] === "true" ? 0 : more));
  return { bytes: counted("bytes", bytes), packets: counted("packets", packets) };
}

/** open (RouterOS: the words of the refusal). */
function refusePorts(next: Words): void {
  const named = PORTS.some((word) => next[word] !== undefined);
  if (named && !WITH_PORTS.includes(next["protocol"] ?? "")) {
    throw failure(`ports can be specified if proto is ${WITH_PORTS.join(",")}`);
  }
}

/** A rule that names an interface that is gone does nothing. */
function isInvalid(router: Router, item: Item): boolean {
  return ["in-interface", "out-interface", "in-bridge-port", "out-bridge-port"].some((word) => {
    const id = item.words[word]?.replace("!", "") ?? "";
    return id.startsWith("*") && router.interfaces.find(id) === undefined;
  });
}
