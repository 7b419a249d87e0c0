// Made by tools/schema from RouterOS's own schema; changes go there.
import type { Input } from "@pulumi/pulumi";
import type { Common, Many, Text, Word } from "./shared";

/** `/dude`: Exists once. */
interface Dude {
  dataDirectory?: Word;
  enabled?: Word;
}

/** `/dude/agent`: Rows. */
interface DudeAgent {
  comment?: Input<string>;
  name?: Input<string>;
}

/** `/dude/device`: Rows. */
interface DudeDevice {
  comment?: Input<string>;
  name?: Input<string>;
}

/** `/dude/device-type`: Rows. */
interface DudeDeviceType {
  comment?: Input<string>;
  name?: Input<string>;
}

/** `/dude/notification`: Rows. */
interface DudeNotification {
  comment?: Input<string>;
  name?: Input<string>;
}

/** `/dude/probe`: Rows. */
interface DudeProbe {
  comment?: Input<string>;
  name?: Input<string>;
}

/** `/dude/ros/address`: Rows. */
interface DudeRosAddress extends Common {
  address?: Word;
  broadcast?: Word;
  addressDevice?: Word;
  /** Name in `/interface`. */ interface?: Word;
  netmask?: Word;
  /** IPv4 address. */ network?: Input<string>;
}

/** `/dude/ros/arp`: Rows. */
interface DudeRosArp extends Common {
  address?: Word;
  arpDevice?: Word;
  /** Name in `/interface`. */ interface?: Word;
  /** MAC address. */ macAddress?: Input<string>;
  published?: Input<boolean>;
}

/** `/dude/ros/health`: Rows that are always there. */
interface DudeRosHealth {
  /** Which row: it cannot be changed. */ name?: Input<string>;
  cpuOvertempCheck?: Word;
  cpuOvertempStartupDelay?: Word;
  cpuOvertempThreshold?: Word;
  healthDevice?: Word;
  fanMode?: Word;
  fanOnThreshold?: Word;
  fanSwitch?: Word;
  psu1State?: Word;
  psu2State?: Word;
  useFan?: Word;
  useFan2?: Word;
}

/** `/dude/ros/interface`: Rows that are always there. */
interface DudeRosInterface extends Common {
  interfaceDevice?: Word;
  l2mtu?: Input<number>;
  mtu?: Word;
  name?: Input<string>;
}

/** `/dude/ros/lease`: Rows. */
interface DudeRosLease extends Common {
  address?: Word;
  addressLists?: Word;
  alwaysBroadcast?: Input<boolean>;
  blockAccess?: Input<boolean>;
  clientId?: Input<string>;
  leaseDevice?: Word;
  /** In order. */ dhcpOption?: Many<string>;
  dhcpOptionSet?: Input<"none" | number | Text>;
  insertQueueBefore?: Input<"bottom" | "first" | Text>;
  /** A time with its unit. */ leaseTime?: Input<string>;
  /** MAC address. */ macAddress?: Input<string>;
  rateLimit?: Input<string>;
  server?: Word;
  useSrcMac?: Input<boolean>;
}

/** `/dude/ros/neighbor`: Rows that are always there. */
interface DudeRosNeighbor {
  /** Which row: it cannot be changed. */ name?: Input<string>;
  neighborDevice?: Word;
}

/** `/dude/ros/queue`: Rows. */
interface DudeRosQueue extends Common {
  /** Number with a fraction. */ bucketSize?: Input<number>;
  burstLimit?: Input<number>;
  burstThreshold?: Input<number>;
  burstTime?: Word;
  queueDevice?: Word;
  dst?: Input<"lo" | number | Text>;
  limitAt?: Input<number>;
  maxLimit?: Input<number>;
  name?: Input<string>;
  /** In order. */ packetMarks?: Many<"no-mark" | number | Text>;
  parent?: Word;
  priority?: Word;
  queue?: Input<"default" | "default-small" | "ethernet-default" | "hotspot-default" | "multi-queue-ethernet-default" | "no-queue" | "only-hardware-queue" | "pcq-download-default" | "pcq-upload-default" | "synchronous-default" | "wireless-default" | Text>;
  target?: Word;
  time?: Word;
  /** Number with a fraction. */ totalBucketSize?: Input<number>;
  totalBurstLimit?: Input<number>;
  totalBurstThreshold?: Input<number>;
  /** A time with its unit. */ totalBurstTime?: Input<string>;
  totalLimitAt?: Input<number>;
  totalMaxLimit?: Input<number>;
  totalPriority?: Input<number>;
  totalQueue?: Input<"default" | "default-small" | "ethernet-default" | "hotspot-default" | "multi-queue-ethernet-default" | "only-hardware-queue" | "pcq-download-default" | "pcq-upload-default" | "synchronous-default" | "wireless-default" | Text>;
}

/** `/dude/ros/resource`: Rows that are always there. */
interface DudeRosResource {
  /** Which row: it cannot be changed. */ name?: Input<string>;
  resourceDevice?: Word;
}

/** `/dude/ros/route`: Rows. */
interface DudeRosRoute extends Common {
  bgpAsPath?: Word;
  bgpAtomicAggregate?: Word;
  bgpCommunities?: Word;
  bgpLocalPref?: Word;
  bgpMed?: Word;
  bgpOrigin?: Word;
  bgpPrepend?: Word;
  checkGateway?: Word;
  routeDevice?: Word;
  distance?: Word;
  dstAddress?: Word;
  gateway?: Word;
  prefSrc?: Input<string>;
  routeTag?: Word;
  routingMark?: Word;
  scope?: Word;
  targetScope?: Word;
  type?: Word;
  vrfInterface?: Input<"lo" | Text>;
}

/** `/dude/ros/routerboard`: Rows that are always there. */
interface DudeRosRouterboard {
  /** Which row: it cannot be changed. */ name?: Input<string>;
  routerboardDevice?: Word;
}

/** `/dude/service`: Rows. */
interface DudeService {
  comment?: Input<string>;
  name?: Input<string>;
}

export interface DudeMenus {
  "/dude": Dude;
  "/dude/agent": DudeAgent;
  "/dude/device": DudeDevice;
  "/dude/device-type": DudeDeviceType;
  "/dude/notification": DudeNotification;
  "/dude/probe": DudeProbe;
  "/dude/ros/address": DudeRosAddress;
  "/dude/ros/arp": DudeRosArp;
  "/dude/ros/health": DudeRosHealth;
  "/dude/ros/interface": DudeRosInterface;
  "/dude/ros/lease": DudeRosLease;
  "/dude/ros/neighbor": DudeRosNeighbor;
  "/dude/ros/queue": DudeRosQueue;
  "/dude/ros/resource": DudeRosResource;
  "/dude/ros/route": DudeRosRoute;
  "/dude/ros/routerboard": DudeRosRouterboard;
  "/dude/service": DudeService;
}
