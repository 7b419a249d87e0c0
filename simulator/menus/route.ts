import type { Menu, Router } from "../commands/menu";
import type { Item, Words } from "../machine/store";
import { invalidValue, Trap } from "../machine/trap";
import { atLeast } from "../machine/version";
import { networkOf } from "../network/ip";
import { connected, outOf } from "../network/routes";

const PATH = "/ip/route";

/** What a route is that nobody said otherwise. */
const UNSAID: Words = { distance: "1", scope: "30", "target-scope": "10" };

/** What a disabled row of RouterOS 7 leaves out (recorded on 7.23.7). */
const OFF: Readonly<Record<string, undefined>> = {
  distance: undefined,
  scope: undefined,
  "target-scope": undefined,
  "routing-table": undefined,
};

/** What rows of older 7.x print of what was never written. open (RouterOS: up to which release) */
const ONCE: Words = {
  disabled: "false",
  ecmp: "false",
  "hw-offloaded": "false",
  "pref-src": "",
  "suppress-hw-offload": "false",
};

/**
 * `/ip/route`: those of an administrator, and the router's own to its networks. Nothing is unique.
 * open (RouterOS: what it says to the same route twice; ECMP suggests that it is taken)
 */
export const route: Menu = {
  path: PATH,
  shows: [
    ...["dst-address", "type", "routing-table", "routing-mark", "pref-src", "gateway"],
    ...["gateway-status", "immediate-gw", "check-gateway", "blackhole", "distance", "scope"],
    ...["target-scope", "suppress-hw-offload", "vrf-interface", "dynamic", "static", "connect"],
    ...["active", "inactive", "ecmp", "hw-offloaded", "disabled", "comment"],
  ],
  // RouterOS 7 keeps what was written, and exports that.
  defaults: ({ version }) =>
    atLeast(version, "7") ? {} : { ...UNSAID, "dst-address": "0.0.0.0/0", disabled: "no" },
  check(_router, next) {
    const { "dst-address": dst = "0.0.0.0/0" } = next;
    // open (RouterOS: what it does with bits behind the prefix)
    if (networkOf(dst) !== dst.split("/")[0]) throw invalidValue("dst-address");
    // open (RouterOS: what it makes of the mark `main`, in /ipv6/route too: there it stays as written)
    if (next["routing-mark"] === "main") delete next["routing-mark"];
    const leads = next["gateway"] !== undefined || next["blackhole"] !== undefined;
    const isNone = next["type"] !== undefined && next["type"] !== "unicast";
    // open (RouterOS: the refusal of a route that leads nowhere)
    if (!leads && !isNone) throw new Trap("missing value(s) of argument(s) gateway", 1);
  },
  checkRemove(_router, { words }) {
    if (words["dynamic"] === "true") throw new Trap("failure: can not remove dynamic", 1);
  },
  rows: (router) => [...router.store.items(PATH), ...ofNetworks(router)],
  show: (router, item) =>
    atLeast(router.version, "7") ? shown(router, item) : shown6(router, item),
};

function shown(router: Router, item: Item): Record<string, string | undefined> {
  const { words } = item;
  const isOwn = words["dynamic"] === "true";
  const isLost = words["blackhole"] !== undefined;
  const said: Words = isOwn ? {} : { "dst-address": "0.0.0.0/0", static: "true" };
  if (words["disabled"] === "true") return { ...unless(words, said), ...OFF, inactive: "false" };
  const out = isOwn ? words["gateway"] : outOf(router, item);
  const isActive = isLost || out !== undefined;
  const unsaid = {
    ...(atLeast(router.version, "7.16") ? {} : ONCE),
    ...(isLost ? { distance: "1" } : UNSAID),
    "routing-table": "main",
  };
  return {
    ...unless(words, { ...unsaid, ...said }),
    ...(isLost && { scope: undefined, "target-scope": undefined }),
    dynamic: String(isOwn),
    active: isActive ? "true" : undefined,
    inactive: String(!isActive),
    ...(!isLost && { "immediate-gw": immediate(router, words, out) }),
  };
}

/** Of these words those that the item itself does not say. */
const unless = (words: Readonly<Words>, others: Words): Words =>
  Object.fromEntries(Object.entries(others).filter(([word]) => words[word] === undefined));

/** RouterOS 6 tells flags only where they are true. */
function shown6(router: Router, item: Item): Record<string, string | undefined> {
  const { words } = item;
  const isOwn = words["dynamic"] === "true";
  const out = isOwn ? words["gateway"] : outOf(router, item);
  const isOn = words["disabled"] !== "true" && out !== undefined;
  const at = nameOf(router, words["gateway"]);
  return {
    "gateway-status":
      at && `${at} ${isOn ? "reachable via" : "unreachable"} ${nameOf(router, out) ?? ""}`.trim(),
    active: isOn ? "true" : undefined,
    dynamic: isOwn ? "true" : undefined,
    static: isOwn ? undefined : "true",
  };
}

const nameOf = ({ interfaces }: Router, id: string | undefined): string | undefined =>
  id === undefined ? undefined : (interfaces.find(id)?.words["name"] ?? id);

/** The address next door, and by which interface. */
function immediate(router: Router, { gateway = "" }: Words, out: string | undefined): string {
  if (out === undefined) return "";
  const at = nameOf(router, out) ?? "";
  return /^[\d.]+$/.test(gateway) ? `${gateway}%${at}` : at;
}

/** The routes to the networks that the router itself is in. open (RouterOS: their ids) */
function ofNetworks(router: Router): Item[] {
  const isV7 = atLeast(router.version, "7");
  return connected(router).map(({ network, port }, at) => ({
    id: `*${(0x20180000 + at).toString(16).toUpperCase()}`,
    menu: PATH,
    words: {
      ...{ "dst-address": network, gateway: port, distance: "0", scope: "10", connect: "true" },
      ...(isV7 && { "target-scope": "5", "routing-table": "main" }),
      dynamic: "true",
    },
  }));
}
