import { gigabit } from "./network/far-end";
import { toBytes } from "./wire/api/codec";
import { type Board, BOARDS } from "./machine/boards";
import type { DeviceModeName } from "./machine/device-mode";
import { FLASH } from "./machine/files";
import { addServices } from "./network/services";
import { addLists } from "./menus/interface-list";
import { addSnmp } from "./menus/snmp";
import type { WayIn } from "./network/way-in";
import type { SimulatorOptions } from "./options";
import type { RouterOs } from "./routeros";
import { administrator } from "./machine/users";
import type { Item, Words } from "./machine/store";
import { atLeast, type Version } from "./machine/version";
import { stated } from "./schema/stated";

/** What a router holds when it is switched on for the first time. */
export function furnish(router: RouterOs, given: SimulatorOptions): void {
  const options = wordsOf(given);
  addPorts(router, namesOf(options.ports ?? BOARDS[router.board].ports));
  for (const [menu, names] of Object.entries(options.fixedRows ?? {}))
    for (const name of names) ship(router, menu, fixedRow(router.version, menu, name));
  addUsers(router, options.username ?? "admin", options.password ?? "");
  router.store.add("/system/identity", { name: options.identity ?? "MikroTik" });
  router.store.add("/system/clock", { "time-zone-autodetect": "true", "time-zone-name": "UTC" });
  router.store.add("/system/resource", {});
  router.store.add("/safe-mode", {});
  router.store.add("/system/device-mode", {});
  router.deviceMode.ship(shippedAs(router.version, options));
  addTools(router);
  addLists(router);
  for (const name of options.directories ?? []) addDirectory(router, name);
  router.hasFlash = options.directories?.includes(FLASH) ?? false;
  addDefaults(router);
  addServices(router, options.certificate);
  for (const { path } of router.menus)
    for (const item of router.store.items(path)) router.shipped.set(item, asMade(item));
  const { wayIn } = options;
  if (options.configuration !== "empty") configureHome(router, wayIn);
  else if (wayIn) addAddress(router, wayIn.address, wayIn.port, wayIn.vlan);
}

/** A row that hardware or a package brings, by what tells such rows apart. */
function fixedRow(version: Version, menu: string, name: string): Words {
  if (menu === "/disk") return { slot: name, type: "hardware" };
  const { class: kind, key: [word = "name"] = [] } = stated(menu, version)?.menu ?? {};
  return kind === "fixed" ? { [word]: name } : { name };
}

function ship(router: RouterOs, menu: string, words: Words): void {
  const item = router.store.add(menu, words);
  router.shipped.set(item, words);
}

/** What it is called is no part of how it left the factory. */
const asMade = ({ menu, words }: Item) =>
  menu === "/system/identity" ? { ...words, name: "MikroTik" } : words;

/** Home routers are shipped with scheduler, fetch and e-mail off since 7.17. */
function shippedAs(version: Version, options: SimulatorOptions): DeviceModeName {
  const { deviceMode, configuration = "home" } = options;
  if (deviceMode !== undefined && deviceMode !== "advanced" && !atLeast(version, "7")) {
    throw new RangeError(`deviceMode is ${deviceMode}, and RouterOS ${version} has no device-mode`);
  }
  const isHome = configuration === "home" && atLeast(version, "7.17");
  return deviceMode ?? (isHome ? "home" : "advanced");
}

/** A bridge over all ports but the first, which is left for the provider of the internet access. */
function configureHome(router: RouterOs, wayIn?: WayIn): void {
  const comment = "defconf";
  const add = adder(router);
  const ports = router.store.items("/interface/ethernet").slice(1);
  const mac = ports[0]?.words["mac-address"];
  add("/interface/bridge", {
    name: "bridge",
    ...(mac !== undefined && { "auto-mac": "no", "admin-mac": mac }),
    comment,
  });
  for (const port of ports) {
    add("/interface/bridge/port", {
      bridge: "bridge",
      interface: port.words["name"] ?? "",
      comment,
    });
  }
  if (wayIn?.leased) return lease(router, wayIn.address, "bridge");
  addAddress(router, wayIn?.address ?? "192.168.88.1/24", "bridge", wayIn?.vlan, { comment });
}

/** A DHCP client, and what it is given. */
function lease(router: RouterOs, address: string, name: string): void {
  router.offers.set(router.interfaces.named(name)?.id ?? "", address);
  adder(router)("/ip/dhcp-client", { interface: name, comment: "defconf" });
}

/** The address of the router, on an interface or on a VLAN of it. */
function addAddress(
  router: RouterOs,
  address: string,
  parent: string,
  vlan: number | undefined,
  words: Record<string, string> = {},
): void {
  const add = adder(router);
  const name = vlan === undefined ? parent : `vlan${vlan}`;
  if (vlan !== undefined) {
    add("/interface/vlan", { name, interface: parent, "vlan-id": `${vlan}`, ...words });
  }
  add("/ip/address", { address, interface: name, ...words });
}

const namesOf = (ports: number | readonly string[]): readonly string[] =>
  typeof ports === "number" ? Array.from({ length: ports }, (_, at) => `ether${at + 1}`) : ports;

/** The menus of ports that are no ethernet, by how their names begin. */
const RADIOS: Readonly<Record<string, string>> = {
  wlan: "/interface/wireless",
  wifi: "/interface/wifi",
  lte: "/interface/lte",
};

function addPorts(router: RouterOs, names: readonly string[]): void {
  const board: Board = BOARDS[router.board];
  for (const [at, name] of names.filter((each) => each !== "lo").entries()) {
    const number = at + 1;
    const radio = RADIOS[/^[a-z]+/.exec(name)?.[0] ?? ""];
    if (radio !== undefined) {
      ship(router, radio, { name, "default-name": name, disabled: "true" });
      continue;
    }
    const [high = "", low = ""] =
      number.toString(16).toUpperCase().padStart(4, "0").match(/../g) ?? [];
    const mac = `48:8F:5A:10:${high}:${low}`;
    router.store.add("/interface/ethernet", {
      name,
      "default-name": name,
      mtu: "1500",
      ...(board.l2mtu && { l2mtu: `${board.l2mtu.own}`, "max-l2mtu": `${board.l2mtu.most}` }),
      "mac-address": mac,
      "orig-mac-address": mac,
      arp: "enabled",
      "arp-timeout": "auto",
      "loop-protect": "default",
      "loop-protect-send-interval": "5s",
      "loop-protect-disable-time": "5m",
      "auto-negotiation": "true",
      advertise: gigabit(router.version),
      ...(!atLeast(router.version, "7.12") && { "full-duplex": "true" }),
      "tx-flow-control": "off",
      "rx-flow-control": "off",
      speed: atLeast(router.version, "7.12") ? "1G-baseT-full" : "1Gbps",
      disabled: "false",
      "last-link-up-time": router.clock.stamp(),
    });
  }
  // The schema lists `lo` among the interfaces from 7.21 on. open (RouterOS: exports of 7.16 name it)
  if (atLeast(router.version, "7.21") || names.includes("lo")) {
    router.store.add("/interface/loopback", { name: "lo", mtu: "65536", disabled: "false" });
  }
}

function addUsers(router: RouterOs, name: string, password: string): void {
  const all = administrator(router.version).policies;
  const without = (...names: string[]) => [...all].filter((policy) => !names.includes(policy));
  const groups = {
    read: without("ftp", "write", "policy"),
    write: without("ftp", "policy"),
    full: [...all],
  };
  for (const [group, policies] of Object.entries(groups)) {
    const denied = [...all].filter((policy) => !policies.includes(policy)).map((no) => `!${no}`);
    const policy = [...policies, ...denied].join(",");
    router.store.add("/user/group", { name: group, policy, skin: "default" });
  }
  router.store.add("/user", {
    name,
    password,
    group: router.store.items("/user/group").at(-1)?.id ?? "",
    address: "",
    disabled: "false",
    comment: "system default user",
    ...(atLeast(router.version, "7.16") && {
      "inactivity-policy": "none",
      "inactivity-timeout": "10m",
    }),
  });
}

function addDirectory(router: RouterOs, name: string): void {
  router.store.add("/file", { name, type: "directory", changed: router.clock.stamp() });
}

/** `/tool/e-mail`, which has no server yet. */
function addTools(router: RouterOs): void {
  router.store.add("/tool/e-mail", {
    [atLeast(router.version, "7.12") ? "server" : "address"]: "0.0.0.0",
    port: "25",
    tls: "no",
    from: "<>",
    user: "",
    password: "",
    ...(atLeast(router.version, "7") && { vrf: "main" }),
  });
}

/** The items that no router is without. */
function addDefaults(router: RouterOs): void {
  const add = adder(router);
  for (const name of ["memory", "disk", "echo", "remote"]) {
    add("/system/logging/action", { name, target: name });
  }
  for (const topics of ["info", "error", "warning", "critical"]) {
    add("/system/logging", { topics, action: topics === "critical" ? "echo" : "memory" });
  }
  add("/snmp/community", { name: "public" });
  for (const menu of ["/system/logging/action", "/system/logging", "/snmp/community"]) {
    for (const item of router.store.items(menu)) {
      router.store.update(item, { ...item.words, default: "true" });
    }
  }
  addSnmp(router);
}

const adder = (router: RouterOs) => (path: string, words: Record<string, string>) =>
  router.run(path, { command: "add", words, queries: [], user: administrator(router.version) });

/** Names and passwords are text for the program and bytes for the router. */
function wordsOf(options: SimulatorOptions): SimulatorOptions {
  const texts = {
    username: options.username,
    password: options.password,
    identity: options.identity,
  };
  const given = Object.entries(texts).filter(([, text]) => text !== undefined);
  return {
    ...options,
    ...Object.fromEntries(given.map(([name, text]) => [name, toBytes(text ?? "")])),
  };
}
