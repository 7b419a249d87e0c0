import type { Menu, Router } from "../commands/menu";
import type { Item, Words } from "../machine/store";
import { failure } from "../machine/trap";
import { atLeast } from "../machine/version";
import { portRows } from "../network/bridge-ports";

/** `/interface/bridge/port`: an ordered menu. A port outlives its bridge and then shows `*N`. */
export const bridgePort: Menu = {
  path: "/interface/bridge/port",
  required: ["interface", "bridge"],
  shows: [
    ...[".nextid", "interface", "bridge", "priority", "path-cost", "internal-path-cost", "edge"],
    ...["point-to-point", "learn", "horizon", "hw", "auto-isolate", "restricted-role"],
    ...["restricted-tcn", "pvid", "frame-types", "ingress-filtering", "unknown-unicast-flood"],
    ...["unknown-multicast-flood", "broadcast-flood", "tag-stacking", "bpdu-guard", "trusted"],
    ...["trusted-ra", "trusted-dhcpv6", "multicast-router", "fast-leave", "mvrp-registrar-state"],
    ...["mvrp-applicant-state", "inactive", "dynamic", "status", "role", "learning", "forwarding"],
    ...["hw-offload", "disabled", "comment"],
  ],
  defaults: ({ version }) => ({
    priority: "0x80",
    // Since the long cost mode (7.13) the cost follows the speed of the port unless it is set.
    ...(!atLeast(version, "7.13") && { "path-cost": "10", "internal-path-cost": "10" }),
    edge: "auto",
    "point-to-point": "auto",
    learn: "auto",
    horizon: "none",
    hw: "yes",
    "auto-isolate": "no",
    "restricted-role": "no",
    "restricted-tcn": "no",
    pvid: "1",
    "frame-types": "admit-all",
    "ingress-filtering": atLeast(version, "7") ? "yes" : "no",
    "unknown-unicast-flood": "yes",
    "unknown-multicast-flood": "yes",
    "broadcast-flood": "yes",
    "tag-stacking": "no",
    "bpdu-guard": "no",
    trusted: "no",
    "trusted-ra": "no",
    "trusted-dhcpv6": "no",
    "multicast-router": "temporary-query",
    "fast-leave": "no",
    "mvrp-registrar-state": "normal",
    "mvrp-applicant-state": "normal-participant",
    disabled: "no",
  }),
  rows: ({ store }) => portRows(store),
  checkRemove(_router, item) {
    // open (RouterOS: the refusal to remove one)
    if (isDynamic(item)) throw failure("can not remove dynamic");
  },
  check(router, next, item) {
    if (item && isDynamic(item)) throw failure("can not change dynamic");
    const others = router.store.items(this.path).filter((port) => port !== item);
    if (others.some((port) => port.words["interface"] === next["interface"])) {
      throw failure("device already added as bridge port");
    }
    checkDevice(router, next);
  },
  show(router, item) {
    const { interfaces, store, version } = router;
    const device = interfaces.find(item.words["interface"]) ?? listOf(router, item);
    const bridge = interfaces.find(item.words["bridge"]);
    const works = device !== undefined && bridge !== undefined && item.words["disabled"] !== "true";
    const rows = portRows(store);
    const isList = device !== undefined && device.menu === LISTS;
    const runs = works && !isList && interfaces.isRunning(device);
    return {
      // Recorded on older 7.x only, not on 7.23.
      ...(!atLeast(version, "7.16") && {
        ".nextid": rows[rows.indexOf(item) + 1]?.id ?? "*FFFFFFFF",
      }),
      // open (RouterOS: what it says of the row of a list itself)
      inactive: String(!works || !(runs || isList)),
      dynamic: String(isDynamic(item)),
      ...spanning(router, runs),
      "hw-offload": String(works && !isList && item.words["hw"] === "true"),
    };
  },
};

const LISTS = "/interface/list";

const isDynamic = ({ words }: Item): boolean => words["dynamic"] === "true";

const listOf = ({ store }: Router, { words }: Item): Item | undefined =>
  store.items(LISTS).find(({ id }) => id === words["interface"]);

/**
 * The spanning tree moves between two prints. open (RouterOS: since which version print shows it; in
 * all of v7 here)
 */
function spanning({ traffic, version }: Router, runs: boolean): Words {
  if (!atLeast(version, "7")) return {};
  if (!runs) return { status: "inactive", role: "disabled-port" };
  const step = traffic.background.packets % 3;
  return {
    status: "in-bridge",
    role: step === 2 ? "root-port" : "designated-port",
    learning: String(step > 0),
    forwarding: String(step > 1),
  };
}

/**
 * open (RouterOS: the text that refuses a slave of a bond). A VLAN of a bridge may be a port of it: exports
 * of three routers have that.
 */
function checkDevice({ interfaces }: Router, next: Words): void {
  const device = interfaces.find(next["interface"]);
  if (!device || next["disabled"] === "true") return;
  const name = device.words["name"] ?? "";
  const bond = interfaces.bondOf(device);
  if (bond) throw failure(`${name} already in ${bond.words["name"] ?? ""}`);
}
