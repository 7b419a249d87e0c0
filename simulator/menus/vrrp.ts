import type { Menu } from "../commands/menu";
import { failure } from "../machine/trap";
import { atLeast } from "../machine/version";
import { checkInterfaceName, freeInterfaceName } from "../network/interfaces";

/** `/interface/vrrp`: alone on its network, so it is the master wherever it runs. */
export const vrrp: Menu = {
  path: "/interface/vrrp",
  required: ["interface"],
  secret: ["password"],
  shows: [
    ...["name", "mtu", "mac-address", "arp", "arp-timeout", "interface", "vrid", "priority"],
    ...["interval", "preemption-mode", "authentication", "password", "version", "v3-protocol"],
    ...["v3-checksum-as-v2", "on-master", "on-backup", "on-fail", "group-master"],
    ...["group-authority", "connection-tracking-mode", "connection-tracking-port"],
    ...["sync-connection-tracking", "remote-address", "invalid", "running", "master"],
    ...["disabled", "comment"],
  ],
  defaults: (router) => ({
    name: freeInterfaceName(router, "vrrp"),
    mtu: "1500",
    arp: "enabled",
    "arp-timeout": "auto",
    vrid: "1",
    priority: "100",
    interval: "1s",
    "preemption-mode": "yes",
    authentication: "none",
    password: "",
    version: "3",
    "v3-protocol": "ipv4",
    "on-master": "",
    "on-backup": "",
    "on-fail": "",
    "connection-tracking-mode": "passive-active",
    "connection-tracking-port": "8275",
    "sync-connection-tracking": "no",
    disabled: "no",
  }),
  check(router, next, item) {
    checkInterfaceName(router, next["name"] ?? "", item);
    const others = router.store.items(this.path).filter((other) => other !== item);
    const isSame = ({ words }: (typeof others)[number]) =>
      ["interface", "vrid"].every((word) => words[word] === next[word]);
    if (others.some(isSame)) throw failure("vrrp with such interface and vrid already exists");
  },
  show: (router, item) => {
    const { interface: below, vrid = "1", disabled } = item.words;
    const on = router.interfaces.find(below);
    const runs = disabled !== "true" && on !== undefined && router.interfaces.isRunning(on);
    const last = Number(vrid).toString(16).toUpperCase().padStart(2, "0");
    const isNew = atLeast(router.version, "7.11");
    return {
      "mac-address": `00:00:5E:00:01:${last}`,
      // Before 7.11 it had another name; none is printed empty.
      "group-authority": isNew ? (item.words["group-authority"] ?? "") : undefined,
      "group-master": isNew ? undefined : (item.words["group-master"] ?? ""),
      invalid: String(on === undefined),
      running: String(runs),
      master: runs ? "true" : undefined,
    };
  },
};
