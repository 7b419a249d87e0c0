import { maskOf, formatIp, networkOf, parseCidr } from "../network/ip";
import type { Menu, Router } from "../commands/menu";
import type { Item, Words } from "../machine/store";
import { failure } from "../machine/trap";
import { atLeast } from "../machine/version";

/** `/ip/address`. A row outlives its interface and is then invalid. */
export const ipAddress: Menu = {
  path: "/ip/address",
  required: ["address", "interface"],
  shows: [
    ...["address", "network", "interface", "actual-interface", "vrf", "disabled", "dynamic"],
    ...["invalid", "slave", "comment"],
  ],
  defaults: () => ({ disabled: "no" }),
  check(router, next, item, { sent }) {
    mergeNetmask(next);
    const readdressed = sent.has("address") || sent.has("netmask");
    if (readdressed && !sent.has("network")) next["network"] = networkOf(next["address"] ?? "");
    const others = router.store.items(this.path).filter((other) => other !== item);
    if (others.some((other) => isSame(other.words, next))) {
      throw failure("already have such address");
    }
  },
  show: (router, item) => ({
    "actual-interface": actualInterface(router, item),
    dynamic: item.words["dynamic"] ?? "false",
    invalid: String(router.interfaces.find(item.words["interface"]) === undefined),
    ...recentWords(router, item),
  }),
};

/** `netmask` is another way to write the mask of the address; it is not kept beside it. */
function mergeNetmask(next: Words): void {
  if (next["netmask"] === undefined) return;
  const [address = ""] = (next["address"] ?? "").split("/");
  const mask = formatIp(maskOf(Number(next["netmask"])));
  next["address"] = parseCidr(`${address}/${mask}`) ?? "";
  delete next["netmask"];
}

/**
 * As point-to-point `/32` one address may stand several times on an interface, each with another
 * network (recorded on 6.48.6). open (RouterOS: otherwise recorded for the same address and mask on
 * one interface; what counts as the same is read strictly here, and the same address on two
 * interfaces is accepted).
 */
function isSame(other: Words, next: Words): boolean {
  const ip = (words: Words) => words["address"]?.split("/")[0];
  if (other["interface"] !== next["interface"] || ip(other) !== ip(next)) return false;
  const ends = [other, next].every((words) => words["address"]?.endsWith("/32"));
  return !ends || other["network"] === next["network"];
}

/**
 * The bridge, if the interface is a bridge port. open (RouterOS: stated for bridges only; an
 * address on a slave of a bond stays with the slave).
 */
function actualInterface({ interfaces }: Router, item: Item): string {
  const own = interfaces.find(item.words["interface"]);
  const actual = own && (interfaces.bridgeOf(own) ?? own);
  return actual?.words["name"] ?? item.words["interface"] ?? "";
}

/** open (RouterOS: present in recent 7.x; the release that brought these words is not recorded). */
function recentWords({ interfaces, version }: Router, item: Item): Words {
  if (!atLeast(version, "7.16")) return {};
  const own = interfaces.find(item.words["interface"]);
  return { vrf: "main", slave: String(own !== undefined && interfaces.isSlave(own)) };
}
