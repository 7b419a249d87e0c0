import * as assert from "node:assert/strict";
import { diff } from "../provider/lifecycle/diff";
import type { Menu, Values } from "../provider/schema";
import { bond, bridgePort, ipAddress, vlan } from "../provider/menus";
import { UNKNOWN } from "./support/deployment";

/** What the router shows for a bond, and what state keeps of it. */
const bondShown: Values = {
  name: "bond1",
  slaves: ["ether2", "ether3"],
  mode: "active-backup",
  primary: "none",
  linkMonitoring: "mii",
  miiInterval: "100ms",
  upDelay: "200ms",
  downDelay: "0s",
  arpInterval: "100ms",
  arpIpTargets: [],
  minLinks: 0,
  transmitHashPolicy: "layer-2",
  lacpRate: "30secs",
  lacpMode: "active",
  lacpUserKey: 0,
  lacpSystemPriority: 65_535,
  mtu: 1500,
  arp: "enabled",
  arpTimeout: "auto",
  disabled: false,
  comment: "",
  macAddress: "48:8F:5A:10:00:02",
  running: true,
};
const bondSet: Values = {
  name: "bond1",
  slaves: ["ether2", "ether3"],
  mode: "active-backup",
  upDelay: "200ms",
};

/** Outputs as state has them after a run with these inputs. */
const kept = (shown: Values, set: Values): Values => ({
  ...shown,
  ...set,
  __inputs: Object.keys(set),
});

/** The answer for a bond whose program was `bondSet` and is now this. */
const bondDiff = (news: Values, drift: Values = {}, set: Values = bondSet) =>
  diff(bond, { ...kept(bondShown, set), ...drift }, news);

const unchanged = { changes: false };

describe("diff", () => {
  it("says unchanged for the same values", () => {
    assert.deepEqual(bondDiff(bondSet), unchanged);
  });

  it("says unchanged for the same values in another order of properties", () => {
    assert.deepEqual(bondDiff(Object.fromEntries(Object.entries(bondSet).reverse())), unchanged);
  });

  const spellings: [what: string, news: Values][] = [
    ["a time in milliseconds", { ...bondSet, upDelay: "200000us" }],
    ["a time as a clock", { ...bondSet, upDelay: "00:00:00.2" }],
  ];
  for (const [what, news] of spellings)
    it(`says unchanged for ${what} that means the same`, () => {
      assert.deepEqual(bondDiff(news), unchanged);
    });

  it("says unchanged for a netmask that is the prefix", () => {
    const set = { address: "192.168.90.1/24", interface: "bond1" };
    const olds = kept({ network: "192.168.90.0", disabled: false, comment: "" }, set);
    const news = { ...set, address: "192.168.90.1/255.255.255.0" };
    assert.deepEqual(diff(ipAddress as unknown as Menu, olds, news), unchanged);
  });

  it("says unchanged when a default is written out", () => {
    assert.deepEqual(bondDiff({ ...bondSet, mtu: 1500 }), unchanged);
  });

  it("says unchanged when a default is no longer written out", () => {
    assert.deepEqual(bondDiff(bondSet, {}, { ...bondSet, mtu: 1500 }), unchanged);
  });

  it("leaves the exact difference to the engine when a value changes", () => {
    assert.deepEqual(bondDiff({ ...bondSet, mode: "802.3ad" }), {});
  });

  it("sees a value that was not set and is now", () => {
    assert.deepEqual(bondDiff({ ...bondSet, comment: "uplink" }), {});
  });

  it("sees a value that was set and is no longer", () => {
    const set = { ...bondSet, comment: "uplink" };
    assert.deepEqual(bondDiff(bondSet, {}, set), {});
  });

  it("sees a MAC address that is no longer set", () => {
    assert.deepEqual(
      bondDiff(bondSet, {}, { ...bondSet, forcedMacAddress: "02:00:00:00:00:01" }),
      {},
    );
  });

  it("leaves a computed value alone that is no longer set", () => {
    assert.deepEqual(bondDiff(bondSet, {}, { ...bondSet, mlagId: 3 }), unchanged);
  });

  it("sees the order of members, for the first one gives the MAC address", () => {
    assert.deepEqual(bondDiff({ ...bondSet, slaves: ["ether3", "ether2"] }), {});
  });

  it("does not see what only the router says", () => {
    assert.deepEqual(
      bondDiff(bondSet, { macAddress: "48:8F:5A:10:00:03", running: false }),
      unchanged,
    );
  });

  it("says changed when only an output drifted, for the engine cannot see that", () => {
    assert.deepEqual(bondDiff(bondSet, { mtu: 1400 }), { changes: true });
    assert.deepEqual(bondDiff(bondSet, { comment: "by hand" }), { changes: true });
  });

  it("leaves drift to the engine when the inputs differ as well", () => {
    assert.deepEqual(bondDiff({ ...bondSet, upDelay: "0s" }, { mtu: 1400 }), {});
  });

  describe("with what is not known yet", () => {
    const references: [what: string, menu: Menu, set: Values, property: string][] = [
      [
        "an address's interface",
        ipAddress,
        { address: "192.168.90.1/24", interface: "bond1" },
        "interface",
      ],
      ["a VLAN's interface", vlan, { name: "vlan20", interface: "bond1", vlanId: 20 }, "interface"],
      [
        "a bridge port's interface",
        bridgePort,
        { interface: "bond1", bridge: "bridge" },
        "interface",
      ],
      ["a bridge port's bridge", bridgePort, { interface: "bond1", bridge: "bridge" }, "bridge"],
      ["a bond's members", bond, bondSet, "slaves"],
      ["a bond's primary", bond, { ...bondSet, primary: "ether2" }, "primary"],
    ];
    for (const [what, menu, set, property] of references)
      it(`replaces for ${what}: a reference would hold the old one's id`, () => {
        assert.deepEqual(diff(menu, kept({}, set), { ...set, [property]: UNKNOWN }), {
          replaces: [property],
          deleteBeforeReplace: true,
        });
      });

    it("replaces for one member of several", () => {
      assert.deepEqual(bondDiff({ ...bondSet, slaves: ["ether2", UNKNOWN] }), {
        replaces: ["slaves"],
        deleteBeforeReplace: true,
      });
    });

    it("names every such reference", () => {
      const set = { interface: "bond1", bridge: "bridge" };
      const news = { interface: UNKNOWN, bridge: UNKNOWN };
      const answer = diff(bridgePort, kept({}, set), news);
      assert.deepEqual(answer.replaces, ["interface", "bridge"]);
    });

    it("does not replace for a value that is no reference", () => {
      assert.deepEqual(bondDiff({ ...bondSet, comment: UNKNOWN }), {});
      assert.deepEqual(bondDiff({ ...bondSet, name: UNKNOWN }), {});
      assert.deepEqual(bondDiff({ ...bondSet, arpIpTargets: [UNKNOWN] }), {});
    });
  });

  describe("of what only this package knows", () => {
    it("replaces for another device", () => {
      const replaced = { replaces: ["device"], deleteBeforeReplace: true };
      assert.deepEqual(bondDiff({ ...bondSet, device: "core" }), replaced);
      assert.deepEqual(
        bondDiff({ ...bondSet, device: "edge" }, {}, { ...bondSet, device: "core" }),
        replaced,
      );
      assert.deepEqual(bondDiff(bondSet, {}, { ...bondSet, device: "core" }), replaced);
    });

    it("does not replace for the same device", () => {
      const set = { ...bondSet, device: "core" };
      assert.deepEqual(bondDiff(set, {}, set), unchanged);
    });

    it("updates for takePorts, restorePorts and adopt, for state has to know them", () => {
      for (const property of ["takePorts", "restorePorts", "adopt"])
        assert.deepEqual(bondDiff({ ...bondSet, [property]: true }), {});
    });

    it("does not look at what was taken", () => {
      assert.deepEqual(
        bondDiff(bondSet, { taken: [{ menu: "/ip/address", words: {} }] }),
        unchanged,
      );
    });
  });
});
