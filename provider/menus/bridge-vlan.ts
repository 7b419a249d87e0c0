import { type Claim, common, defineMenu, optional, required, type Failure } from "../schema";
import { idsOf, name, set, vlanIds } from "../values";

// /interface/bridge/vlan print of two VLANs behind a bond, RouterOS 7.22; the second row is the
// router's own:
//   bridge=bridge vlan-ids=20 tagged=bond1,bridge untagged="" mvrp-forbidden=""
//   current-tagged=bridge,bond1 current-untagged="" dynamic=no disabled=no
//   bridge=bridge vlan-ids=1 tagged="" untagged=bridge,ether5 dynamic=yes comment=added by pvid

/** `/interface/bridge/vlan`, https://help.mikrotik.com/docs/spaces/ROS/pages/28606465/Bridge+VLAN+Table */
export const bridgeVlan = defineMenu("/interface/bridge/vlan", {
  type: "BridgeVlan",
  noun: "bridge VLAN",
  key: ["bridge", "vlanIds"],
  identifiedBy: [["bridge"], ["vlanIds"]],
  carries: { interface: "bridge" },
  dynamicSince: "6",
  properties: {
    /** Name of the bridge, e.g. `bridge.name`. The table counts once the bridge has `vlanFiltering: true`. */
    bridge: required(name, { refersTo: "/interface/bridge" }),
    /**
     * VLAN ids, 1 to 4094, and ranges of them: `[20]`, `[20, "100-115"]`. An id stands in one entry of
     * a bridge.
     */
    vlanIds: required(vlanIds),
    /**
     * Ports that carry these VLANs with their tags, in any order: `[bond.name, "bridge"]`. The bridge
     * itself belongs here where the router has a VLAN interface on it; RouterOS adds that by itself
     * since 7.16. Lists of interfaces since RouterOS 7.17. Default: none.
     */
    tagged: optional(set(name), { default: "", refersTo: "/interface", orList: "7.17" }),
    /**
     * Ports that carry them without a tag, in any order. A port is there by its `pvid` anyhow unless
     * its `frameTypes` are `"admit-only-vlan-tagged"`. Lists of interfaces since RouterOS 7.17.
     * Default: none.
     */
    untagged: optional(set(name), { default: "", refersTo: "/interface", orList: "7.17" }),
    /** Ports on which MVRP may not register these VLANs. Default: none. Since RouterOS 7.15. */
    mvrpForbidden: optional(set(name), { since: "7.15", refersTo: "/interface", orList: "7.17" }),
    ...common,
  },
  mistaken: { vlanId: "vlanIds", vlans: "vlanIds", ports: "tagged or untagged" },
  check: ({ tagged = [], untagged = [] }): Failure[] => {
    const both = tagged.filter((port) => untagged.includes(port));
    return both.length === 0
      ? []
      : [
          {
            property: "untagged",
            reason: `untagged: ${both.map((port) => JSON.stringify(port)).join(", ")} is tagged, too: write each port into one of the two lists`,
          },
        ];
  },
  advice: ({ vlanIds: ids = [], untagged = [] }) =>
    idsOf(ids).length > 1 && untagged.length > 0
      ? [
          {
            severity: "warn",
            text: `untagged: ${untagged.join(", ")} would carry ${idsOf(ids).length} VLANs without a tag, which lets frames of one into another: give each VLAN an entry of its own`,
          },
        ]
      : [],
  claims: ({ bridge, vlanIds: ids, disabled }): Claim[] => {
    if (bridge === undefined || ids === undefined) return [];
    const own = { thing: `the VLAN entry ${ids.join(",")} of ${bridge}`, purpose: "makes it" };
    const each = idsOf(ids).map((id) => ({
      thing: `VLAN ${id} in the table of ${bridge}`,
      purpose: "makes its entry",
    }));
    return [own, ...(disabled === true ? [] : each)];
  },
});
