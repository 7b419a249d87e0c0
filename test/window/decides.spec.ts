import * as assert from "node:assert/strict";
import { decidesOverUs } from "../../provider/safety/decides";

type Rows = Record<string, string>[];

/** A router that is reached at 10.0.0.1:8728 by a bridge, from 10.9.0.5 behind a gateway. */
const overUs = (
  path: string,
  before: Record<string, string> | undefined,
  after: Record<string, string> | undefined,
  rows: Record<string, Rows> = {},
): Promise<boolean> =>
  decidesOverUs(
    { path, before, after },
    {
      router: { rowsIfAny: (menu) => Promise.resolve(rows[menu] ?? []) },
      interfaces: new Set(["bridge", "ether4"]),
      packets: () =>
        Promise.resolve({
          ours: ["10.9.0.5"],
          router: "10.0.0.1",
          port: 8728,
          interfaces: new Set(["bridge", "ether4"]),
        }),
    },
  );

type Said = [path: string, after: Record<string, string>, rows?: Record<string, Rows>];
const FILTER = "/ip/firewall/filter";
const drop = { chain: "input", action: "drop" };

const deciding: Said[] = [
  [FILTER, drop],
  [FILTER, { ...drop, "dst-port": "22,8000-9000", protocol: "tcp" }],
  [FILTER, { ...drop, "src-address": "!10.66.0.0/16" }],
  [FILTER, { ...drop, "src-address-list": "!friends" }],
  [FILTER, { ...drop, "in-interface": "bridge" }],
  [FILTER, { chain: "output", action: "drop", "src-port": "8728", "dst-address": "10.9.0.0/16" }],
  [
    FILTER,
    { chain: "mine", action: "drop" },
    { [FILTER]: [{ chain: "input", action: "jump", "jump-target": "mine" }] },
  ],
  [
    "/ip/firewall/nat",
    { chain: "dstnat", action: "redirect", protocol: "tcp", "dst-port": "8728" },
  ],
  ["/interface/bridge/filter", { chain: "input", action: "drop", "in-interface": "ether4" }],
  ["/interface/wireguard/peers", { interface: "bridge" }],
  ["/ip/vrf", { name: "a", interfaces: "ether1,ether4" }],
  ["/routing/table", { name: "vpn" }, { "/routing/rule": [{ table: "vpn", action: "lookup" }] }],
  ["/ip/ipsec/policy", { "dst-address": "10.9.0.0/16", "src-address": "0.0.0.0/0" }],
  [
    "/ip/ipsec/peer",
    { name: "office" },
    { "/ip/ipsec/policy": [{ peer: "office", "dst-address": "10.9.0.0/16" }] },
  ],
  [
    "/ip/ipsec/profile",
    { name: "strong" },
    {
      "/ip/ipsec/peer": [{ name: "office", profile: "strong" }],
      "/ip/ipsec/policy": [{ peer: "office" }],
    },
  ],
  [
    "/interface/list",
    { name: "LAN" },
    {
      "/interface/list": [{ name: "ALL", include: "LAN" }],
      [FILTER]: [{ ...drop, "in-interface-list": "!ALL" }],
    },
  ],
  [
    "/ip/firewall/address-list",
    { list: "bad", address: "10.9.0.0/24" },
    { "/ip/firewall/raw": [{ chain: "prerouting", action: "drop", "src-address-list": "bad" }] },
  ],
  [
    "/ip/firewall/address-list",
    { list: "bad", address: "host.example.net" },
    { [FILTER]: [{ ...drop, "src-address-list": "bad" }] },
  ],
];

const silent: Said[] = [
  [FILTER, { ...drop, disabled: "true" }],
  [FILTER, { ...drop, action: "accept" }],
  [FILTER, { ...drop, chain: "forward" }],
  [FILTER, { ...drop, protocol: "!tcp" }],
  [FILTER, { ...drop, "dst-port": "22", protocol: "tcp" }],
  [FILTER, { ...drop, "src-address": "!10.9.0.0/16" }],
  [FILTER, { ...drop, "in-interface": "!bridge" }],
  [
    FILTER,
    { chain: "mine", action: "drop" },
    { [FILTER]: [{ chain: "forward", action: "jump", "jump-target": "mine" }] },
  ],
  [
    FILTER,
    { chain: "mine", action: "drop" },
    { [FILTER]: [{ chain: "mine", action: "jump", "jump-target": "mine" }] },
  ],
  ["/routing/rule", { interface: "ether1", action: "lookup", table: "vpn" }],
  ["/ip/ipsec/policy", { template: "true" }],
  ["/ip/ipsec/peer", { name: "office" }, { "/ip/ipsec/policy": [{ peer: "home" }] }],
  [
    "/interface/list",
    { name: "LAN" },
    { [FILTER]: [{ ...drop, chain: "forward", "in-interface-list": "LAN" }] },
  ],
  [
    "/ip/firewall/address-list",
    { list: "bad", address: "10.66.0.1" },
    { [FILTER]: [{ ...drop, "src-address-list": "bad" }] },
  ],
  ["/ip/pool", { name: "guests" }],
];

describe("what decides over the way to the router", () => {
  for (const [path, after, rows] of deciding)
    it(`is ${path} ${JSON.stringify(after)}`, async () => {
      assert.equal(await overUs(path, undefined, after, rows), true);
    });
  for (const [path, after, rows] of silent)
    it(`is not ${path} ${JSON.stringify(after)}`, async () => {
      assert.equal(await overUs(path, undefined, after, rows), false);
    });

  it("is a rule that accepts and goes, and not one that keeps out", async () => {
    assert.equal(await overUs(FILTER, { ...drop, action: "accept" }, undefined), true);
    assert.equal(await overUs(FILTER, drop, undefined), false);
    assert.equal(await overUs(FILTER, { ...drop, disabled: "true" }, drop), true);
  });

  it("is only a word of a setting that keeps packets out", async () => {
    const tracking = "/ip/firewall/connection/tracking";
    assert.equal(await overUs(tracking, { enabled: "auto" }, { enabled: "no" }), true);
    assert.equal(await overUs(tracking, { "udp-timeout": "10s" }, { "udp-timeout": "30s" }), false);
  });
});
