import * as assert from "node:assert/strict";
import * as pulumi from "@pulumi/pulumi";
import type { Menu, Values } from "../provider/schema";
import { check } from "../provider/lifecycle/check";
import { unknownValue } from "../provider/lifecycle/unknown";
import {
  bond,
  bridge,
  bridgePort,
  bridgeVlan,
  dhcpNetwork,
  dhcpServer,
  interfaceList,
  interfaceListMember,
  ethernetPort,
  ipAddress,
  ipPool,
  route,
  vlan,
  vrrp,
} from "../provider/menus";
import * as menus from "../provider/menus";
import { statedMenu } from "../provider/schema/routeros/table";
import { claimsOf } from "../provider/pulumi/program/claims";
import { tooLarge } from "../provider/pulumi/program/bonds";
import { Declarations, type Declared } from "../provider/pulumi/program/declared";
import { remarksOn } from "../provider/pulumi/program/whole";
import { registersHere } from "./support/mocks";

/** What check says of values. */
const refusals = (menu: unknown, values: Values): string[] =>
  check(menu as Menu, values, { version: undefined, unknownDevice: undefined }).failures.map(
    ({ reason }) => reason,
  );

/** What is advised about values. */
const said = (menu: unknown, values: Values): string[] =>
  (menu as Menu)
    .advice(values, (property) => values[property] !== undefined)
    .map(({ text }) => text);

/** The table by which an `Item` of a menu is looked at. */
function item(path: string): unknown {
  const hand = (Object.values(menus) as unknown as Menu[]).find((menu) => menu.path === path);
  return statedMenu(path, hand)?.menu ?? assert.fail(path);
}

/** What is said of two resources of one program. */
async function together(one: [unknown, Values], other: [unknown, Values]): Promise<string> {
  const run = {};
  await claimsOf(one[0] as Menu, "one", one[1], run);
  return claimsOf(other[0] as Menu, "other", other[1], run).then(
    () => "",
    (error: unknown) => {
      assert.ok(pulumi.RunError.isInstance(error), String(error));
      return error.message;
    },
  );
}

describe("what a bond lives among, at preview", () => {
  registersHere();

  const wrong: [what: string, menu: unknown, values: Values, says: RegExp][] = [
    [
      "a port of a VLAN with and without tag",
      bridgeVlan,
      { bridge: "lan", vlanIds: [20], tagged: ["ether2", "bond1"], untagged: ["bond1"] },
      /^untagged: "bond1" is tagged, too/,
    ],
    [
      "VLAN 4095",
      bridgeVlan,
      { bridge: "lan", vlanIds: ["4000-4095"] },
      /^vlanIds: write a list of VLAN ids from 1 to 4094 and ranges of them/,
    ],
    ["no VLAN", bridgeVlan, { bridge: "lan", vlanIds: [] }, /^vlanIds: write a list of VLAN ids/],
    [
      "the router's own list",
      interfaceList,
      { name: "all" },
      /^name: every router has a list "all"/,
    ],
    [
      "a list of itself",
      interfaceList,
      { name: "LAN", include: ["LAN"] },
      /^include: "LAN" is the list itself/,
    ],
    [
      "a member of a list of the router's own",
      interfaceListMember,
      { list: "static", interface: "ether2" },
      /^list: the router fills "static" itself/,
    ],
    [
      "ranges that overlap",
      ipPool,
      { name: "guests", ranges: ["10.0.0.10-10.0.0.20", "10.0.0.16/30"] },
      /^ranges: 10\.0\.0\.10-10\.0\.0\.20 and 10\.0\.0\.16\/30 have addresses in common/,
    ],
    [
      "a range that runs backwards",
      ipPool,
      { name: "guests", ranges: ["10.0.0.20-10.0.0.10"] },
      /^ranges\[0\]: write addresses from one to another/,
    ],
    [
      "a gateway outside of its network",
      dhcpNetwork,
      { address: "10.0.20.0/24", gateway: ["10.0.20.1", "10.0.21.1"] },
      /^gateway: 10\.0\.21\.1 is not in 10\.0\.20\.0\/24/,
    ],
  ];
  wrong.push(
    [
      "VRRP 2 for IPv6",
      vrrp,
      { name: "vip", interface: "lan", version: 2, v3Protocol: "ipv6" },
      /^version: 2 is for IPv4 only: write 3/,
    ],
    [
      "a password of VRRP 3",
      vrrp,
      { name: "vip", interface: "lan", authentication: "simple" },
      /^authentication: version 3 has none: write version: 2/,
    ],
    [
      "virtual router 0",
      vrrp,
      { name: "vip", interface: "lan", vrid: 0 },
      /^vrid: write a whole number from 1 to 255/,
    ],
    [
      "an address of VRRP itself",
      vrrp,
      { name: "vip", interface: "lan", address: "10.0.0.1" },
      /address.* an IpAddress on the VRRP interface/,
    ],
    [
      "a route that leads nowhere",
      route,
      { dstAddress: "10.0.0.0/8" },
      /^gateway: write the address of the next router/,
    ],
    [
      "a blackhole with a gateway",
      route,
      { dstAddress: "10.0.0.0/8", gateway: "10.0.0.1", blackhole: true },
      /^gateway: leave it out, for what goes to a blackhole goes nowhere/,
    ],
    [
      "a gateway that only looks like an address",
      route,
      { gateway: "10.0.0.256" },
      /^gateway: write the address of the next router/,
    ],
  );
  it("takes a password of VRRP 2, and what is not known yet", () => {
    const vip = { name: "vip", interface: "lan", authentication: "simple" };
    assert.deepEqual(refusals(vrrp, { ...vip, version: 2, password: "secret" }), []);
    assert.deepEqual(refusals(vrrp, { ...vip, version: unknownValue }), []);
    assert.deepEqual(refusals(route, { dstAddress: "10.0.0.0/8", gateway: unknownValue }), []);
  });
  for (const [what, menu, values, says] of wrong)
    it(`refuses ${what}`, () => {
      const all = refusals(menu, values);
      assert.equal(all.length, 1, all.join());
      assert.match(all[0] ?? "", says);
    });

  const hints: [what: string, menu: unknown, values: Values, says: RegExp | undefined][] = [
    [
      "several VLANs without a tag",
      bridgeVlan,
      { vlanIds: ["20-22"], untagged: ["ether2"] },
      /^untagged: ether2 would carry 3 VLANs/,
    ],
    ["one VLAN without a tag", bridgeVlan, { vlanIds: [20], untagged: ["ether2"] }, undefined],
  ];
  hints.push(
    [
      "a MAC address that is not used",
      bridge,
      { adminMac: "02:00:00:00:00:01" },
      /^adminMac: it only/,
    ],
    [
      "addresses that nobody asks",
      bond,
      { mode: "active-backup", arpIpTargets: ["10.0.0.1"] },
      /^arpIpTargets: leave it out, or write linkMonitoring: "arp"/,
    ],
    ["one that is", bridge, { adminMac: "02:00:00:00:00:01", autoMac: false }, undefined],
    [
      "filtering on a bridge that is taken over",
      bridge,
      { adopt: true, vlanFiltering: true },
      /^vlanFiltering: it acts at once .* in a window/,
    ],
    ["filtering on a bridge of the program's own", bridge, { vlanFiltering: true }, undefined],
  );
  for (const [what, menu, values, says] of hints)
    it(`${says === undefined ? "says nothing" : "hints"} about ${what}`, () => {
      const all = said(menu, values);
      assert.equal(all.length, says === undefined ? 0 : 1);
      if (says !== undefined) assert.match(all[0] ?? "", says);
    });

  it("notes once that filtering begins, and how", () => {
    const notes = (olds: Values, news: Values) => (bridge as unknown as Menu).notes(olds, news);
    const [note = "", ...more] = notes(
      { name: "lan", vlanFiltering: false },
      { name: "lan", vlanFiltering: true },
    );
    assert.match(note, /^bridge "lan": vlanFiltering: .* in a window/);
    assert.deepEqual(more, []);
    assert.deepEqual(notes({ vlanFiltering: true }, { vlanFiltering: true, mtu: 1600 }), []);
    assert.deepEqual(notes({ vlanFiltering: true }, { vlanFiltering: false }), []);
  });

  const entry = (vlanIds: unknown[], more: Values = {}): [unknown, Values] => [
    bridgeVlan,
    { bridge: "lan", vlanIds, ...more },
  ];
  const pairs: [what: string, one: [unknown, Values], other: [unknown, Values], says: RegExp][] = [
    [
      "two entries that share an id",
      entry([10, "20-30"]),
      entry([25]),
      /cannot both have VLAN 25 in the table of lan/,
    ],
    [
      "two entries of one key, both off",
      entry([10], { disabled: true }),
      entry(["10-10"], { disabled: true }),
      /cannot both have the VLAN entry 10 of lan/,
    ],
    [
      "a DHCP server on a bond's member",
      [bond, { name: "bond1", slaves: ["ether2", "ether3"] }],
      [dhcpServer, { name: "lan", interface: "ether2" }],
      /have ether2: the first serves DHCP on it, the other makes it a member of a bond/,
    ],
    [
      "two DHCP servers on an interface",
      [dhcpServer, { name: "one", interface: "vlan20" }],
      [dhcpServer, { name: "two", interface: "vlan20" }],
      /have DHCP on vlan20/,
    ],
    [
      "two DHCP servers of which one serves a relay",
      [dhcpServer, { name: "one", interface: "vlan20" }],
      [dhcpServer, { name: "two", interface: "vlan20", relay: "10.0.0.2" }],
      /^$/,
    ],
    [
      "a VLAN on a bond's member",
      [bond, { name: "bond1", slaves: ["ether2", "ether3"] }],
      [vlan, { name: "vlan20", interface: "ether3", vlanId: 20 }],
      /have ether3: the first puts a VLAN on it, the other makes it a member of a bond/,
    ],
    [
      "an address on a bond's member",
      [ipAddress, { address: "10.0.0.1/24", interface: "ether3" }],
      [bond, { name: "bond1", slaves: ["ether2", "ether3"] }],
      /have ether3: the first makes it a member of a bond, the other gives it an address/,
    ],
    [
      "a VLAN on the bridge",
      [bridgePort, { interface: "bond1", bridge: "lan" }],
      [vlan, { name: "vlan20", interface: "lan", vlanId: 20 }],
      /^$/,
    ],
    [
      "one row twice that is off",
      [ipAddress, { address: "10.0.0.1/24", interface: "lan", disabled: true }],
      [ipAddress, { address: "10.0.0.1/255.255.255.0", interface: "lan", disabled: true }],
      /cannot both have 10\.0\.0\.1\/24@lan of \/ip\/address/,
    ],
    [
      "one route twice",
      [route, { gateway: "10.0.0.1" }],
      [route, { dstAddress: "0.0.0.0/0", gateway: "10.0.0.1", distance: 1 }],
      /cannot both have the route to 0\.0\.0\.0\/0 by 10\.0\.0\.1/,
    ],
    [
      "two routes of which one stands in",
      [route, { gateway: "10.0.0.1" }],
      [route, { gateway: "10.0.0.1", distance: 2 }],
      /^$/,
    ],
    [
      "a class and an Item of one row",
      [vrrp, { name: "vip", interface: "lan", vrid: 10 }],
      [item("/interface/vrrp"), { name: "vip", interface: "lan", vrid: 11 }],
      /cannot both have/,
    ],
    [
      "two VRRPs of one router number",
      [vrrp, { name: "vip1", interface: "lan", vrid: 10 }],
      [vrrp, { name: "vip2", interface: "lan", vrid: 10 }],
      /cannot both have/,
    ],
    [
      "two VRRPs of one interface",
      [vrrp, { name: "vip1", interface: "lan", vrid: 10 }],
      [vrrp, { name: "vip2", interface: "lan", vrid: 11 }],
      /^$/,
    ],
    ["entries of two bridges", entry([10]), entry([10], { bridge: "other" }), /^$/],
    ["an entry beside one that is off", entry([10, 11]), entry([11], { disabled: true }), /^$/],
  ];
  for (const [what, one, other, says] of pairs)
    it(`${String(says) === "/^$/" ? "takes" : "refuses"} ${what}`, async () => {
      assert.match(await together(one, other), says);
    });

  const declared = (
    menu: unknown,
    name: string,
    values: Values,
    ...unknown: string[]
  ): Declared => ({
    menu: menu as Menu,
    name,
    values,
    unknown: new Set(unknown),
  });
  const trunk = declared(bond, "uplink", {
    name: "bond1",
    slaves: ["sfp1", "sfp2"],
    mode: "802.3ad",
  });
  const lan = declared(bridge, "lan", { name: "lan", vlanFiltering: true });
  const port = declared(bridgePort, "uplink", { interface: "bond1", bridge: "lan" });
  const table = (...tagged: string[]) =>
    declared(bridgeVlan, "v20", { bridge: "lan", vlanIds: [20], tagged });
  const guests = declared(vlan, "guests", { name: "vlan20", interface: "lan", vlanId: 20 });
  const sfp = (at: number, values: Values) =>
    declared(ethernetPort, `sfp${at}`, { port: `sfp-sfpplus${at}`, name: `sfp${at}`, ...values });
  const backup = declared(bond, "uplink", {
    name: "bond1",
    slaves: ["vlan7", "ether2"],
    mode: "active-backup",
  });
  const vlan7 = declared(vlan, "seven", { name: "vlan7", interface: "ether5", vlanId: 7 });

  const programs: [what: string, all: Declared[], says: RegExp | undefined][] = [
    [
      "a trunk that no entry names",
      [lan, trunk, port, table("lan")],
      /^interface: lan filters VLANs and no BridgeVlan of it names bond1/,
    ],
    ["a trunk without any entry", [lan, trunk, port], /no BridgeVlan of it names bond1/],
    ["a trunk that an entry names", [lan, trunk, port, table("lan", "bond1")], undefined],
    [
      "a trunk that an Item names",
      [
        lan,
        trunk,
        port,
        declared(item("/interface/bridge/vlan"), "v20", {
          bridge: "lan",
          vlanIds: ["20"],
          tagged: ["bond1", "lan"],
        }),
      ],
      undefined,
    ],
    [
      "a trunk beside an entry that is not known yet",
      [lan, trunk, port, declared(bridgeVlan, "v20", { bridge: "lan", vlanIds: [20] }, "tagged")],
      undefined,
    ],
    [
      "a trunk beside rows of the table as one resource",
      [lan, trunk, port, declared(bridgeVlan, "vlans", {}, "bridge")],
      undefined,
    ],
    ["a trunk that a list may hold", [lan, trunk, port, table("trunks")], undefined],
    [
      "a trunk of a bridge that does not filter",
      [declared(bridge, "lan", { name: "lan" }), trunk, port],
      undefined,
    ],
    [
      "a trunk of a bridge that learns VLANs",
      [declared(bridge, "lan", { name: "lan", vlanFiltering: true, mvrp: true }), trunk, port],
      undefined,
    ],
    [
      "a bond for frames without a tag",
      [lan, trunk, declared(bridgePort, "uplink", { interface: "bond1", bridge: "lan", pvid: 20 })],
      undefined,
    ],
    [
      "a port whose pvid is not known yet",
      [lan, trunk, declared(bridgePort, "uplink", { interface: "bond1", bridge: "lan" }, "pvid")],
      undefined,
    ],
    [
      "a VLAN whose entry lacks the bridge",
      [lan, guests, table("bond1")],
      /^interface: lan filters VLANs and its BridgeVlan of 20 does not name lan itself/,
    ],
    [
      "a VLAN without an entry",
      [lan, guests],
      /^interface: lan filters VLANs and no BridgeVlan of it has VLAN 20/,
    ],
    ["a VLAN whose entry has the bridge", [lan, guests, table("lan")], undefined],
    [
      "a VLAN in a range of an Item",
      [
        lan,
        guests,
        declared(item("/interface/bridge/vlan"), "v", {
          bridge: "lan",
          vlanIds: ["10-30"],
          tagged: ["lan"],
        }),
      ],
      undefined,
    ],
    [
      "a VLAN on a bond",
      [lan, trunk, declared(vlan, "v", { name: "v", interface: "bond1", vlanId: 20 })],
      undefined,
    ],
    [
      "an address on a bridge port",
      [port, declared(ipAddress, "a", { address: "10.0.0.1/24", interface: "bond1" })],
      /^interface: bond1 is a port of lan by BridgePort "uplink"/,
    ],
    [
      "a VLAN on a bridge port",
      [port, declared(vlan, "v", { name: "v", interface: "bond1", vlanId: 20 })],
      /^interface: bond1 is a port of lan by BridgePort "uplink", and frames .* write "lan"/,
    ],
    [
      "a VLAN on a bridge port by Item",
      [port, declared(item("/interface/vlan"), "v", { name: "v", interface: "bond1", vlanId: 20 })],
      /^interface: bond1 is a port of lan by BridgePort "uplink", and frames .* write "lan"/,
    ],
    [
      "a VLAN on a bridge port that is off",
      [port, declared(vlan, "v", { name: "v", interface: "bond1", vlanId: 20, disabled: true })],
      undefined,
    ],
    [
      "a DHCP server on a bridge port",
      [port, declared(dhcpServer, "d", { name: "d", interface: "bond1" })],
      /^interface: bond1 is a port of lan by BridgePort "uplink", and a DHCP server does not run/,
    ],
    [
      "an address on the bridge",
      [port, declared(ipAddress, "a", { address: "10.0.0.1/24", interface: "lan" })],
      undefined,
    ],
    [
      "ports of different l2mtu",
      [trunk, sfp(1, { l2mtu: 9216 }), sfp(2, { l2mtu: 1600 })],
      /^slaves: its ports differ in l2mtu/,
    ],
    [
      "ports of different speed",
      [trunk, sfp(1, { speed: "10G-baseCR" }), sfp(2, { speed: "1G-baseX" })],
      /^slaves: its ports differ in speed/,
    ],
    ["ports of the same", [trunk, sfp(1, { l2mtu: 9216 }), sfp(2, { l2mtu: 9216 })], undefined],
    ["ports of two bonds", [trunk, sfp(1, { l2mtu: 9216 }), sfp(3, { l2mtu: 1600 })], undefined],
    [
      "a VLAN as member that is watched by its link",
      [backup, vlan7],
      /^linkMonitoring: "mii" sees no fault behind vlan7/,
    ],
    [
      "a tunnel as member",
      [
        backup,
        declared(item("/interface/eoip"), "t", { name: "ether2", remoteAddress: "10.0.0.1" }),
      ],
      /"mii" sees no fault behind ether2/,
    ],
    [
      "a VLAN as member that is asked through",
      [
        declared(bond, "uplink", {
          ...backup.values,
          linkMonitoring: "arp",
          arpIpTargets: ["10.0.0.1"],
        }),
        vlan7,
      ],
      undefined,
    ],
    [
      "ports as members",
      [declared(bond, "uplink", { ...backup.values, slaves: ["ether2", "ether3"] }), vlan7],
      undefined,
    ],
    [
      "a bond to one router",
      [
        trunk,
        declared(ipAddress, "a", { address: "10.0.0.2/24", interface: "bond1" }),
        declared(route, "default", { gateway: "10.0.0.1" }),
      ],
      /^transmitHashPolicy: the default "layer-2"/,
    ],
    [
      "a bond between two routers",
      [trunk, declared(ipAddress, "a", { address: "10.0.0.2/30", interface: "bond1" })],
      /IpAddress "a" leads to one/,
    ],
    [
      "a bond to one router that hashes otherwise",
      [
        declared(bond, "uplink", { ...trunk.values, transmitHashPolicy: "layer-3-and-4" }),
        declared(ipAddress, "a", { address: "10.0.0.2/30", interface: "bond1" }),
      ],
      undefined,
    ],
    [
      "a bond to many hosts",
      [trunk, declared(ipAddress, "a", { address: "10.0.0.2/24", interface: "bond1" })],
      undefined,
    ],
  ];
  for (const [what, all, says] of programs)
    it(`${says === undefined ? "says nothing of" : "hints at"} ${what}`, () => {
      for (const order of [all, all.toReversed()]) {
        const found = remarksOn(new Declarations(order)).map(({ text }) => text);
        assert.equal(found.length, says === undefined ? 0 : 1, found.join());
        if (says !== undefined) assert.match(found[0] ?? "", says);
      }
    });

  it("refuses a bond whose packets do not fit the l2mtu that the program gives a member", () => {
    const large = declared(bond, "uplink", { ...trunk.values, mtu: 9000 });
    const all = (mtu: Declared, ...ports: Declared[]) =>
      tooLarge(new Declarations([...ports, mtu]));
    assert.match(
      all(large, sfp(1, { l2mtu: 1600 }), sfp(2, { l2mtu: 9216 }))[0] ?? "",
      /^Bond "uplink": mtu: 9000 does not fit its member sfp1, to which EthernetPort "sfp1" gives l2mtu 1600/,
    );
    assert.deepEqual(all(large, sfp(1, { l2mtu: 9216 }), sfp(2, {})), []);
    assert.deepEqual(all(large, sfp(3, { l2mtu: 1600 })), []);
    assert.deepEqual(all(trunk, sfp(1, { l2mtu: 1600 })), []);
  });
});
