import { ADDRESS_LIST, completeEntry } from "./address-list";
import { failure, noSuchItem } from "../machine/trap";
import { INTERFACE_KINDS } from "../machine/interface-kinds";
import type { Item, Words } from "../machine/store";
import { atLeast, type Version } from "../machine/version";
import { checkInterfaceName, freeInterfaceName } from "../network/interfaces";
import { requiredOf, type Stated } from "../schema/stated";
import type { LoadedMenu } from "./menu";
import { takenText } from "./taken";

/** Words that hold secrets, by their names. */
const SECRET =
  /(^|[-.])(password|passphrase|secret|private-key|preshared-key|auth-key|md5-key|encryption-key|pre-shared-key|shared-secret|static-key-\d)$/;

/** Words that menus of rules show from 7.16 on only once they were written. */
const UNTIL_WRITTEN = ["disabled", "log", "log-prefix"];
const RULES = /^\/(ip|ipv6)\/firewall\/(nat|mangle|raw|filter)$/;

/** Menus of v7 that know nothing but what was written, and export it whatever it is (exports of 25 routers). */
const AS_WRITTEN = /^\/(routing|interface\/wifi)\/|^\/(ip|ipv6)\/route$/;

/** Defaults of other programs that exports contradict: the word stands there with this value. */
const DOUBTFUL: Readonly<Record<string, readonly string[]>> = {
  "/interface/wireguard": ["mtu"],
  "/ip/dhcp-relay": ["disabled"],
  "/ip/firewall/connection/tracking": ["udp-timeout"],
  "/ip/firewall/service-port": ["disabled"],
  "/ip/ipsec/profile": ["dpd-interval", "dpd-maximum-failures"],
  "/ip/settings": ["max-neighbor-entries"],
  "/ipv6/nd": ["advertise-dns"],
  "/ipv6/settings": ["max-neighbor-entries"],
};

/** What rows that are enabled show of what was not written. */
const UNWRITTEN: Readonly<Record<string, Words>> = {
  "/ipv6/route": routeTo("::/0"),
};

const isDynamic = (item: Item) => item.words["dynamic"] === "true";
const isShipped = (item: Item) => [item.words["builtin"], item.words["default"]].includes("true");

/**
 * A menu of which no more is known than the router's own schema: classes, types, ranges, which version
 * has what, what tells rows apart. Stricter than routers are where no record says otherwise.
 */
export function genericMenu(
  path: string,
  version: Version,
  { menu, schema, defaults }: Stated,
): LoadedMenu {
  const readOnly = menu.readOnly ?? [];
  const words = [...schema.words.keys()].filter((name) => name !== "place-before");
  const shows = [
    "name",
    ...words,
    ...readOnly,
    "default",
    "default-name",
    "dynamic",
    "disabled",
    "comment",
  ];
  const isInterface = path in INTERFACE_KINDS;
  // An interface without a name is given one; a VRF is not.
  const isNamed = isInterface && path !== "/ip/vrf";
  const given = defaultsOf(path, version, defaults);
  return {
    path,
    schema,
    single: menu.class === "single",
    shows: [...new Set(shows.filter((name) => !LAST.includes(name))), ...LAST],
    required: requiredOf(menu, schema.words).filter((name) => !isNamed || name !== "name"),
    secret: words.filter((name) => SECRET.test(name)),
    isBuiltin: isDynamic,
    nameOf: ({ words: has }) =>
      has["name"] ?? has["slot"] ?? (menu.key?.length === 1 ? has[menu.key[0] ?? ""] : undefined),
    defaults: (router) => ({
      ...given,
      ...(isNamed && { name: freeInterfaceName(router, path.split("/").at(-1) ?? "") }),
    }),
    check(router, next, item) {
      if (item && isDynamic(item)) throw failure("can not change dynamic");
      if (path === "/ipv6/address") next["address"] = prefixed(next["address"] ?? "");
      completeEntry(router, path, next, item === undefined);
      // A lease of all servers is stored as one of none.
      if (path === "/ip/dhcp-server/lease" && next["server"] === "all") delete next["server"];
      if (isInterface) checkInterfaceName(router, next["name"] ?? "", item);
      const { key, keyIs } = menu;
      const isKnown = keyIs === "probed" || ADDRESS_LIST.test(path);
      if (!key || !isKnown || next["disabled"] === "true") return;
      if (key.some((name) => next[name] === undefined || next[name] === "")) return;
      const same = router.store
        .items(path)
        .some((other) => other !== item && isSame(other.words, next, key));
      if (same) throw failure(takenText(path, next[key[0] ?? ""] ?? ""));
    },
    checkRemove(_router, item) {
      // open (RouterOS: the refusals differ by menu)
      if (isDynamic(item)) throw noSuchItem();
      if (isShipped(item)) throw failure("can not remove default");
    },
    show: (_router, item) => ({ ...unwritten(path, version, item), ...shown(readOnly, item) }),
  };
}

/** They close every row. */
const LAST = ["dynamic", "disabled", "comment"];

function defaultsOf(path: string, version: Version, stated: Stated["defaults"]): Words {
  if (AS_WRITTEN.test(path) && atLeast(version, "7")) return {};
  const isSilent = RULES.test(path) && atLeast(version, "7.16");
  const without = [...(isSilent ? UNTIL_WRITTEN : []), ...(DOUBTFUL[path] ?? [])];
  return Object.fromEntries(Object.entries(stated).filter(([name]) => !without.includes(name)));
}

function routeTo(dst: string): Words {
  return {
    "dst-address": dst,
    distance: "1",
    scope: "30",
    "target-scope": "10",
    "routing-table": "main",
    static: "true",
  };
}

/** Disabled rows show less. */
function unwritten(path: string, version: Version, { words }: Item): Words {
  const isShown = atLeast(version, "7") && words["disabled"] !== "true";
  const all = isShown ? (UNWRITTEN[path] ?? {}) : {};
  return Object.fromEntries(Object.entries(all).filter(([name]) => words[name] === undefined));
}

/** An address without a length is in a /64. */
const prefixed = (address: string) => address.replace(/^([^/]+)$/, "$1/64");

/** Duplicates count among rows that are enabled. */
const isSame = (other: Readonly<Words>, next: Words, key: readonly string[]) =>
  other["disabled"] !== "true" && key.every((name) => other[name] === next[name]);

function shown(readOnly: readonly string[], { words }: Item): Words {
  const made: Words = {};
  for (const name of ["dynamic", "invalid", "inactive", "builtin"])
    if (readOnly.includes(name)) made[name] = words[name] ?? "false";
  if (readOnly.includes("running")) made["running"] = String(words["disabled"] !== "true");
  return made;
}
