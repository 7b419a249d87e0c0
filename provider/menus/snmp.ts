import { defineMenu, optional } from "../schema";
import { address, flag, integer, name, oneOf, set, text } from "../values";

// /snmp print of a new router, RouterOS 7.22; trap-interfaces shows once it is set:
//   enabled=no contact="" location="" engine-id-suffix="" engine-id=80003a8c04 src-address=::
//   trap-target="" trap-community=public trap-version=1 trap-generators=temp-exception vrf=main

/** `/snmp`, https://help.mikrotik.com/docs/spaces/ROS/pages/8978519/SNMP */
export const snmp = defineMenu("/snmp", {
  type: "Snmp",
  noun: "SNMP settings",
  kind: "single",
  key: [],
  properties: {
    /** Answer SNMP and send traps. Default: `false`. */
    enabled: optional(flag, { default: "false" }),
    /** Whom to call about this router. Default: none. */
    contact: optional(text, { default: "", freeText: true }),
    /** Where it stands. Default: none. */
    location: optional(text, { default: "", freeText: true }),
    /** The engine id of SNMPv3, as the router tells it. It can be set before RouterOS 7.10; then see `engineIdSuffix`. */
    engineId: optional(text, { until: "7.10" }),
    /** What the engine id ends in after MikroTik's own part, in hex. Default: none. Since RouterOS 7.10. */
    engineIdSuffix: optional(text, { default: "", since: "7.10" }),
    /** Address that answers and traps come from, IPv4 or IPv6. Default: `"::"`, by the route. */
    srcAddress: optional(address, { default: "::" }),
    /** Addresses that get traps, IPv4 or IPv6. Default: none. */
    trapTarget: optional(set(address), { default: "" }),
    /** The community of traps: `community.name`. A secret, as its name is. Default: `"public"`. */
    trapCommunity: optional(name, {
      default: "public",
      refersTo: "/snmp/community",
      secret: true,
      freeText: true,
    }),
    /** SNMP version of traps: 1, 2 (that is 2c) or 3. Default: 1. */
    trapVersion: optional(integer(1, 3), { default: "1" }),
    /**
     * What sends traps: `"interfaces"` whose link comes or goes, `"start-trap"` when SNMP starts,
     * `"temp-exception"` a temperature. Default: `["temp-exception"]`.
     */
    trapGenerators: optional(set(oneOf("interfaces", "start-trap", "temp-exception")), {
      default: "temp-exception",
    }),
    /** Interfaces whose link sends traps: `["bond1", "ether2"]` or `["all"]`. Default: none. */
    trapInterfaces: optional(set(name), { default: "", refersTo: "/interface" }),
    /** Routing table of SNMP. Default: `"main"`. Since RouterOS 7. */
    vrf: optional(name, { default: "main", since: "7.0" }),
  },
  mistaken: {
    community: "trapCommunity",
    interfaces: "trapInterfaces",
    trapTargets: "trapTarget",
    disabled: "enabled",
  },
});
