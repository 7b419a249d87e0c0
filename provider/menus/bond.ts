import { bondAdvice } from "./bonding/advice";
import {
  common,
  layer2,
  type Failure,
  type Properties,
  defineMenu,
  optional,
  required,
  type ValuesOf,
} from "../schema";
import { type Taken, membersTaken, takesPorts } from "./bonding/ports";
import { duration, flag, integer, ip, list, mac, name, oneOf, remembered } from "../values";
import { bridgePort } from "./bridge-port";
import { ipAddress } from "./ip-address";

// /interface/bonding print, RouterOS 7.22:
//   name=bond1 mtu=1500 mac-address=48:8F:5A:01:02:04 arp=enabled arp-timeout=auto
//   slaves=ether2,ether3 mode=active-backup primary=ether2 link-monitoring=mii
//   arp-interval=100ms arp-ip-targets="" mii-interval=100ms down-delay=0ms up-delay=0ms
//   lacp-rate=30secs lacp-mode=active lacp-user-key=0 lacp-system-priority=65535
//   transmit-hash-policy=layer-2 min-links=0

const properties = {
  /** Name of the bond's interface, e.g. `"bond1"`; no other interface may have it. Changed in place. */
  name: required(name),
  /**
   * The member interfaces, 1 to 100, in the order that counts: the first one gives the bond its
   * MAC address, and is active first when there is no `primary`. A member is in no other bond, in
   * no bridge, and has no address of its own; see `takePorts`.
   */
  slaves: required(list(name, { least: 1, most: 100 }), { refersTo: "/interface" }),
  /**
   * How frames are spread over the members. Default: `"balance-rr"`. One connection is never faster
   * than one member, but with balance-rr. docs/modes.md has the same with reasons and versions:
   *
   * - `"802.3ad"`: one connection: one member; many: all members, both ways, by hash; the switch:
   *   LACP group, one switch (or a stack, or MLAG); after a failed link: the others go on; the
   *   partner knows it too; hardware offload: yes.
   * - `"active-backup"`: one connection: one member; many: one member; the switch: nothing; two
   *   switches are fine; after a failed link: the next member takes over; hardware offload: yes.
   * - `"balance-xor"`: one connection: one member; many: all members, by hash; the switch: static
   *   group; after a failed link: the others go on; only the link state is seen; hardware offload:
   *   yes.
   * - `"balance-rr"`: one connection: all members, packets out of order, TCP sends again; many: all
   *   members; the switch: static group; many switches do not support it; after a failed link: the
   *   others go on; hardware offload: no.
   * - `"balance-tlb"`: one connection: one member; many: out: all members, by peer; in: one member;
   *   the switch: nothing; after a failed link: another member takes over the address; hardware
   *   offload: no.
   * - `"balance-alb"`: one connection: one member; many: out: all; in: IPv4 all, by peer; the
   *   switch: nothing; the port's driver must let its address change; after a failed link: another
   *   member takes over the address; hardware offload: no.
   * - `"broadcast"`: one connection: one copy on every member; many: one copy on every member; the
   *   switch: must lead each copy to the same place; after a failed link: the other copies arrive;
   *   hardware offload: no.
   */
  mode: optional(
    oneOf(
      "802.3ad",
      "active-backup",
      "balance-alb",
      "balance-rr",
      "balance-tlb",
      "balance-xor",
      "broadcast",
    ),
    {
      default: "balance-rr",
      mistaken: {
        "balance-tcp":
          '"balance-xor" with transmitHashPolicy "layer-3-and-4", or "802.3ad" where the switch can do LACP',
        lacp: '"802.3ad", which is LACP',
      },
    },
  ),
  /**
   * The member that is used whenever it has link, or `"none"`: then the first one that works.
   * For active-backup, balance-tlb and balance-alb. Default: `"none"`.
   */
  primary: optional(name, { default: "none", refersTo: "/interface" }),
  /**
   * How a dead member is found. Default: `"mii"`, the link state, which 802.3ad, balance-tlb and
   * balance-alb need. `"arp"` asks `arpIpTargets`. `"none"` finds nothing.
   */
  linkMonitoring: optional(oneOf("arp", "mii", "none"), {
    default: "mii",
    mistaken: { yes: '"mii"', true: '"mii"', no: '"none"', false: '"none"' },
  }),
  /**
   * How often the link state is looked at, with its unit: `"100ms"`. A cable that is out goes unnoticed
   * for as long, so keep it well below a second. RouterOS reads `100` as 100 seconds. For
   * `linkMonitoring: "mii"`. Default: `"100ms"`.
   */
  miiInterval: optional(duration, { default: "100ms" }),
  /**
   * How long a link must be up before it is used; in effect rounded down to a multiple of
   * `miiInterval`. Longer than the switch's port takes until it forwards keeps a repaired link from
   * losing packets. For `linkMonitoring: "mii"`. Default: `"0s"`.
   */
  upDelay: optional(duration, { default: "0s" }),
  /**
   * How long a link must be down before it is given up; in effect rounded down to a multiple of
   * `miiInterval`. It rides out a link that blinks, and all that is sent meanwhile is lost. For
   * `linkMonitoring: "mii"`. Default: `"0s"`.
   */
  downDelay: optional(duration, { default: "0s" }),
  /** How often ARP requests are sent with `linkMonitoring: "arp"`. Default: `"100ms"`. */
  arpInterval: optional(duration, { default: "100ms" }),
  /** Whom to ask with `linkMonitoring: "arp"`: up to 16 IPv4 addresses. Default: none. */
  arpIpTargets: optional(list(ip, { most: 16 }), { default: "" }),
  /** Fewest members with link for the bond to be up (802.3ad). Default: 0. */
  minLinks: optional(integer(0, 4_294_967_295), { default: "0", since: "6.32" }),
  /** What decides the member of a frame, for 802.3ad and balance-xor. Default: `"layer-2"`. */
  transmitHashPolicy: optional(
    oneOf("encap-2-and-3", "encap-3-and-4", "layer-2", "layer-2-and-3", "layer-3-and-4"),
    {
      default: "layer-2",
      mistaken: {
        layer2: '"layer-2"',
        "layer2+3": '"layer-2-and-3"',
        "layer3+4": '"layer-3-and-4"',
        "encap2+3": '"encap-2-and-3"',
        "encap3+4": '"encap-3-and-4"',
      },
    },
  ),
  /** How often the partner sends LACP frames. Default: `"30secs"`. */
  lacpRate: optional(oneOf("1sec", "30secs"), { default: "30secs" }),
  /** Whether LACP starts to talk, or only answers. Default: `"active"`. Since RouterOS 7.19. */
  lacpMode: optional(oneOf("active", "passive"), { default: "active", since: "7.19" }),
  /** Upper 10 bits of the LACP key, 0 to 1023. Default: 0. Since RouterOS 7.3. */
  lacpUserKey: optional(integer(0, 1023), { default: "0", since: "7.3" }),
  /** LACP system id, a MAC address. Default: the bond's MAC address. Since RouterOS 7.21. */
  lacpSystemId: optional(mac, { default: "", unsettable: true, since: "7.21" }),
  /** LACP system priority, 1 to 65535, smaller is better. Default: 65535. Since RouterOS 7.21. */
  lacpSystemPriority: optional(integer(1, 65_535), { default: "65535", since: "7.21" }),
  /**
   * The same number on both switches of an MLAG pair. Default: none. RouterOS 7; on x86 not from
   * 7.17 up to before 7.22. RouterOS cannot clear it: remove the bond for that.
   */
  mlagId: optional(integer(0, 4_294_967_295), { since: "7.1", absent: ["7.17", "7.22"] }),
  /** MAC address of the bond; not broadcast or multicast. Zero is kept and not used. Default: the first member's. */
  forcedMacAddress: optional(mac, { default: "", unsettable: true, since: "6.38" }),
  /**
   * Largest packet in bytes, 68 to 65536, at most the smallest l2mtu of the members: raise that first
   * (`/interface ethernet set ether2 l2mtu=...`). Above 1500 only where all that the bond talks to,
   * and the switch between, take as much. Default: 1500.
   */
  mtu: optional(integer(68, 65_536), { default: "1500" }),
  ...layer2,
  ...common,
  /**
   * Take the members out of their bridges and remove their addresses first, and put back on
   * destroy what was taken. Default: `false`: then such members are an error.
   */
  takePorts: optional(flag, { local: true }),
  /** `false`: what was taken is not put back. Default: `true`. */
  restorePorts: optional(flag, { local: true }),
} satisfies Properties;

/** `/interface/bonding`, https://help.mikrotik.com/docs/spaces/ROS/pages/8323193/Bonding */
export const bond = defineMenu("/interface/bonding", {
  type: "Bond",
  noun: "bond",
  key: ["name"],
  identifiedBy: [["slaves"]],
  isInterface: true,
  carries: { interface: "name", below: "slaves" },
  properties,
  outputs: {
    /** MAC address: the first member's, or `forcedMacAddress`. */
    macAddress: optional(mac),
    /** True while at least one member has link. */
    running: optional(flag),
    /** What was taken from the members with `takePorts`, to be put back. */
    taken: optional(remembered<Taken[]>(), { local: true }),
  },
  mistaken: {
    primaryPortOverride: "primary, with the name of the member that is preferred",
    "primary-port-override": "primary, with the name of the member that is preferred",
    miiCycles: "upDelay and downDelay",
    "mii-cycles": "upDelay and downDelay",
    members: "slaves",
    ports: "slaves",
    interfaces: "slaves",
  },
  check: (values, isUnknown) => [
    ...members(values),
    ...monitoring(values, isUnknown),
    ...macAddress(values),
    ...links(values),
  ],
  advice: bondAdvice,
  claims: ({ name: own, slaves = [], disabled }) => [
    ...(own === undefined
      ? []
      : [{ thing: `the name ${own}`, purpose: "gives it to an interface" }]),
    ...(disabled === true
      ? []
      : slaves.map((slave) => ({ thing: slave, purpose: "makes it a member of a bond" }))),
  ],
  obstacles: membersTaken([bridgePort, ipAddress]),
  companion: takesPorts([bridgePort, ipAddress]),
});

/** The values of a bond that are known. */
export type BondValues = ValuesOf<typeof properties>;

function members({ name: own, slaves = [], primary }: BondValues): Failure[] {
  const failures: Failure[] = [];
  const fail = (property: string, reason: string) => failures.push({ property, reason });
  const twice = slaves.find((slave, at) => slaves.indexOf(slave) !== at);
  if (twice !== undefined) fail("slaves", `slaves: ${JSON.stringify(twice)} is in the list twice`);
  if (own !== undefined && slaves.includes(own))
    fail("slaves", `slaves: ${JSON.stringify(own)} is the bond itself`);
  const preferred = primary ?? "none";
  if (slaves.length > 0 && preferred !== "none" && !slaves.includes(preferred))
    fail(
      "primary",
      `primary: ${JSON.stringify(primary)} is no member: write one of ${slaves.map((one) => JSON.stringify(one)).join(", ")}, or "none"`,
    );
  return failures;
}

function monitoring(
  { mode, linkMonitoring, arpIpTargets = [] }: BondValues,
  isUnknown: (property: string) => boolean,
): Failure[] {
  const balances = mode === "balance-tlb" || mode === "balance-alb";
  const needsMii =
    mode === "802.3ad" ? linkMonitoring !== "mii" : balances && linkMonitoring === "arp";
  if (linkMonitoring !== undefined && needsMii)
    return [
      {
        property: "linkMonitoring",
        reason: `linkMonitoring: ${JSON.stringify(linkMonitoring)} does not work with mode ${JSON.stringify(mode)}: write "mii"`,
      },
    ];
  if (linkMonitoring !== "arp") return [];
  if (arpIpTargets.length > 0 || isUnknown("arpIpTargets")) return [];
  return [
    {
      property: "arpIpTargets",
      reason: 'arpIpTargets: linkMonitoring "arp" needs 1 to 16 addresses to ask, or write "mii"',
    },
  ];
}

function links({ mode, minLinks, slaves }: BondValues): Failure[] {
  // Elsewhere it does not count, which is a hint.
  if (mode !== "802.3ad" || minLinks === undefined || slaves === undefined) return [];
  const most = slaves.length;
  if (minLinks <= most) return [];
  return [
    {
      property: "minLinks",
      reason: `minLinks: ${minLinks} is more than the bond has members, so it would never be up: write ${most === 1 ? "1" : `1 to ${most}`}, or leave it out`,
    },
  ];
}

function macAddress({ forcedMacAddress }: BondValues): Failure[] {
  if (forcedMacAddress === undefined) return [];
  const first = Number.parseInt(forcedMacAddress.slice(0, 2), 16);
  if (first % 2 === 0) return [];
  return [
    {
      property: "forcedMacAddress",
      reason: `forcedMacAddress: ${forcedMacAddress} is broadcast or multicast and would not be used: write a host's MAC address`,
    },
  ];
}
