import type { Menu, Router } from "../commands/menu";
import type { Item, Words } from "../machine/store";
import { failure } from "../machine/trap";
import { atLeast } from "../machine/version";
import { networkOf } from "../network/ip";

/** What is not printed while it is as here. */
const UNTOLD: Words = {
  "add-arp": "false",
  authoritative: "yes",
  "always-broadcast": "false",
  "bootp-lease-time": "forever",
  "bootp-support": "static",
  "client-mac-limit": "unlimited",
  "conflict-detection": "true",
  "delay-threshold": "none",
  "dhcp-option-set": "none",
  "insert-queue-before": "first",
  "parent-queue": "none",
  "allow-dual-stack-queue": "true",
  relay: "0.0.0.0",
  "server-address": "0.0.0.0",
};

const PATH = "/ip/dhcp-server";

/** `/ip/dhcp-server`: a row of each server; nobody asks it for an address. */
export const dhcpServer: Menu = {
  path: PATH,
  required: ["interface"],
  shows: [
    ...["name", "interface", "address-pool", "lease-time", "lease-script", "address-lists"],
    ...["add-dns-entries", "add-dns-entries-suffix", "dynamic-lease-identifiers"],
    ...["support-broadband-tr101", "use-radius", "use-reconfigure", "use-framed-as-classless"],
    ...[...Object.keys(UNTOLD), "dynamic", "invalid", "disabled", "comment"],
  ],
  defaults: (router) => ({
    name: freeName(router),
    "address-pool": "static-only",
    // open (RouterOS: since which 7.x it is half an hour)
    "lease-time": atLeast(router.version, "7.20") ? "30m" : "10m",
    "lease-script": "",
    "address-lists": "",
    "add-dns-entries-suffix": "lan",
    "dynamic-lease-identifiers": "client-mac,client-id",
    "support-broadband-tr101": "no",
    "use-radius": "no",
    "use-reconfigure": "no",
    disabled: atLeast(router.version, "7") ? "no" : "yes",
  }),
  check(router, next, item, { sent }) {
    const others = router.store.items(PATH).filter((other) => other !== item);
    if (others.some(({ words }) => words["name"] === next["name"]))
      throw failure("server with such name already exists");
    if (next["disabled"] === "true") return;
    const port = router.interfaces.find(next["interface"]);
    const isV6 = !atLeast(router.version, "7");
    if (isV6 && sent.has("disabled") && port && router.interfaces.isSlave(port))
      throw failure("can not run on slave interface");
    const relay = ({ relay: own = "0.0.0.0" }: Readonly<Words>) => own;
    const same = others.some(
      ({ words }) =>
        words["disabled"] !== "true" &&
        words["interface"] === next["interface"] &&
        relay(words) === relay(next),
    );
    // open (RouterOS: the manual says one for an interface and relay; the words of the refusal)
    if (same) throw failure("server on that interface already exists");
  },
  show: (router, item) => ({
    ...Object.fromEntries(
      Object.entries(UNTOLD).flatMap(([word, untold]) =>
        item.words[word] === untold ? [[word, undefined]] : [],
      ),
    ),
    dynamic: "false",
    invalid: String(isInvalid(router, item)),
  }),
};

function freeName({ store }: Router): string {
  const names = store.items(PATH).map(({ words }) => words["name"]);
  for (let number = 1; ; number++) if (!names.includes(`dhcp${number}`)) return `dhcp${number}`;
}

/** A server needs an address on its interface, which is nobody's port. */
function isInvalid({ interfaces, store }: Router, { words }: Item): boolean {
  const port = interfaces.find(words["interface"]);
  if (port === undefined || interfaces.isSlave(port)) return true;
  return !store
    .items("/ip/address")
    .some((row) => row.words["interface"] === port.id && row.words["disabled"] !== "true");
}

const NETWORKS = "/ip/dhcp-server/network";

/** `/ip/dhcp-server/network`. */
export const dhcpNetwork: Menu = {
  path: NETWORKS,
  shows: [
    ...["address", "gateway", "netmask", "dns-server", "dns-none", "wins-server", "ntp-server"],
    ...["ntp-none", "caps-manager", "domain", "dhcp-option", "dhcp-option-set", "next-server"],
    ...["boot-file-name", "dynamic", "comment"],
  ],
  defaults: () => ({
    address: "0.0.0.0/0",
    gateway: "",
    "dns-server": "",
    "wins-server": "",
    "ntp-server": "",
    "caps-manager": "",
    "dhcp-option": "",
  }),
  check(router, next, item) {
    const { address = "" } = next;
    if (networkOf(address) !== address.split("/")[0]) throw failure("invalid network");
    const others = router.store.items(NETWORKS).filter((other) => other !== item);
    if (others.some(({ words }) => words["address"] === address))
      throw failure("such network already exists");
  },
  show: () => ({ dynamic: "false" }),
};
