import * as assert from "node:assert/strict";
import * as pulumi from "@pulumi/pulumi";
import type { Menu, Values } from "../provider/schema";
import { check } from "../provider/lifecycle/check";
import {
  bond,
  bridge,
  bridgePort,
  bridgeVlan,
  dhcpNetwork,
  dhcpServer,
  interfaceList,
  interfaceListMember,
  ipPool,
} from "../provider/menus";
import { claimsOf } from "../provider/pulumi/program/claims";
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
      "a DHCP server on a bridge port",
      [bridgePort, { interface: "ether2", bridge: "lan" }],
      [dhcpServer, { name: "lan", interface: "ether2" }],
      /have ether2: the first serves DHCP on it, the other puts it into a bridge/,
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
    ["entries of two bridges", entry([10]), entry([10], { bridge: "other" }), /^$/],
    ["an entry beside one that is off", entry([10, 11]), entry([11], { disabled: true }), /^$/],
  ];
  for (const [what, one, other, says] of pairs)
    it(`${String(says) === "/^$/" ? "takes" : "refuses"} ${what}`, async () => {
      assert.match(await together(one, other), says);
    });
});
