// Made by tools/schema from RouterOS's own schema; changes go there.
import type { Input } from "@pulumi/pulumi";
import type { Common, Many, Text } from "./shared";

/** `/queue/interface`: Rows that are always there. */
interface QueueInterface {
  /** Which row: it cannot be changed. */ interface?: Input<string>;
  /** Name in `/queue/type`. */ queue?: Input<"default" | "default-small" | "ethernet-default" | "hotspot-default" | "multi-queue-ethernet-default" | "no-queue" | "only-hardware-queue" | "pcq-download-default" | "pcq-upload-default" | "synchronous-default" | "wireless-default" | Text>;
}

/** `/queue/simple`: Rows in an order. */
interface QueueSimple extends Common {
  /** Number with a fraction. 0 to 10. Likely `0.1/0.1` unset. */ bucketSize?: Input<number>;
  /** 0 to 18446744073709551615. Likely `0/0` unset. */ burstLimit?: Input<number | string>;
  /** 0 to 18446744073709551615. Likely `0/0` unset. */ burstThreshold?: Input<number | string>;
  /** Likely `0s/0s` unset. */ burstTime?: Input<string>;
  dst?: Input<"lo" | number | Text>;
  /** 0 to 18446744073709551615. Likely `0/0` unset. */ limitAt?: Input<number | string>;
  /** 0 to 18446744073709551615. Likely `0/0` unset. */ maxLimit?: Input<number | string>;
  name?: Input<string>;
  /** In order. */ packetMarks?: Many<"no-mark" | number | Text>;
  /** Name in `/queue/simple`. Likely `none` unset. */ parent?: Input<"none" | Text>;
  /** 1 to 8. Likely `8/8` unset. */ priority?: Input<number>;
  /** Likely `default-small/default-small` unset. */ queue?: Input<"default" | "default-small" | "ethernet-default" | "hotspot-default" | "multi-queue-ethernet-default" | "only-hardware-queue" | "pcq-download-default" | "pcq-upload-default" | "synchronous-default" | "wireless-default" | Text>;
  /** In order. */ target: Many<"lo" | number | Text>;
  /** In order. */ time?: Many<string>;
  /** Number with a fraction. 0 to 10. */ totalBucketSize?: Input<number>;
  /** 0 to 18446744073709551615. */ totalBurstLimit?: Input<number | string>;
  /** 0 to 18446744073709551615. */ totalBurstThreshold?: Input<number | string>;
  /** A time with its unit. */ totalBurstTime?: Input<string>;
  /** 0 to 18446744073709551615. */ totalLimitAt?: Input<number | string>;
  /** 0 to 18446744073709551615. */ totalMaxLimit?: Input<number | string>;
  /** 1 to 8. */ totalPriority?: Input<number>;
  totalQueue?: Input<"default" | "default-small" | "ethernet-default" | "hotspot-default" | "multi-queue-ethernet-default" | "only-hardware-queue" | "pcq-download-default" | "pcq-upload-default" | "synchronous-default" | "wireless-default" | Text>;
}

/** `/queue/tree`: Rows. */
interface QueueTree extends Common {
  /** Number with a fraction. 0 to 10. Likely `0.1` unset. */ bucketSize?: Input<number>;
  /** 0 to 18446744073709551615. Likely `0` unset. */ burstLimit?: Input<number | string>;
  /** 0 to 18446744073709551615. Likely `0` unset. */ burstThreshold?: Input<number | string>;
  /** A time with its unit. Likely `0s` unset. */ burstTime?: Input<string>;
  /** 0 to 18446744073709551615. Likely `0` unset. */ limitAt?: Input<number | string>;
  /** 0 to 18446744073709551615. Likely `0` unset. */ maxLimit?: Input<number | string>;
  name?: Input<string>;
  /** In order. */ packetMark?: Many<"no-mark" | number | Text>;
  parent: Input<"global" | "lo" | Text>;
  /** 1 to 8. Likely `8` unset. */ priority?: Input<number>;
  /** Likely `default-small` unset. */ queue?: Input<"default" | "default-small" | "ethernet-default" | "hotspot-default" | "multi-queue-ethernet-default" | "only-hardware-queue" | "pcq-download-default" | "pcq-upload-default" | "synchronous-default" | "wireless-default" | Text>;
}

/** `/queue/type`: Rows. */
interface QueueType {
  /** 1000 to 4294967295. Likely `15000` unset. */ bfifoLimit?: Input<number | string>;
  /** Likely `none` unset. */ cakeAckFilter?: Input<"aggressive" | "filter" | "none">;
  /** Likely `none` unset. */ cakeAtm?: Input<"atm" | "none" | "ptm">;
  cakeAutorateIngress?: Input<boolean>;
  /** 0 to 18446744073709551615. Unset: `0`. */ cakeBandwidth?: Input<number | string>;
  /** Likely `diffserv3` unset. */ cakeDiffserv?: Input<"besteffort" | "diffserv3" | "diffserv4" | "diffserv8" | "precedence">;
  /** Likely `triple-isolate` unset. */ cakeFlowmode?: Input<"dsthost" | "dual-dsthost" | "dual-srchost" | "flowblind" | "flows" | "hosts" | "srchost" | "triple-isolate">;
  /** 0 to 4294967295. Likely `0` unset. */ cakeMemlimit?: Input<number>;
  /** 0 to 256. */ cakeMpu?: Input<number>;
  /** Unset: `no`. */ cakeNat?: Input<boolean>;
  /** -64 to 256. Likely `0` unset. */ cakeOverhead?: Input<number>;
  cakeOverheadScheme?: Input<"bridged-llcsnap" | "bridged-ptm" | "bridged-vcmux" | "convervative" | "docsis" | "ether-vlan" | "ethernet" | "ipoa-llcsnap" | "ipoa-vcmux" | "pppoa-llc" | "pppoa-vcmux" | "pppoe-llcsnap" | "pppoe-ptm" | "pppoe-vcmux" | "raw" | "via-ethernet">;
  /** A time with its unit. Likely `100ms` unset. */ cakeRtt?: Input<string>;
  /** Likely `none` unset. */ cakeRttScheme?: Input<"datacentre" | "internet" | "interplanetary" | "lan" | "metro" | "none" | "oceanic" | "regional" | "satellite">;
  /** Unset: `no`. */ cakeWash?: Input<boolean>;
  /** A time with its unit. */ codelCeThreshold?: Input<string>;
  /** Unset: `no`. */ codelEcn?: Input<boolean>;
  /** A time with its unit. Likely `100ms` unset. */ codelInterval?: Input<string>;
  /** 0 to 4294967295. Likely `1000` unset. */ codelLimit?: Input<number | string>;
  /** A time with its unit. Likely `5ms` unset. */ codelTarget?: Input<string>;
  /** A time with its unit. */ fqCodelCeThreshold?: Input<string>;
  /** Likely `yes` unset. */ fqCodelEcn?: Input<boolean>;
  /** 0 to 4294967295. Likely `1024` unset. */ fqCodelFlows?: Input<number>;
  /** A time with its unit. Likely `100ms` unset. */ fqCodelInterval?: Input<string>;
  /** 0 to 4294967295. Likely `10240` unset. */ fqCodelLimit?: Input<number | string>;
  /** 0 to 4294967295. Likely `33554432` unset. */ fqCodelMemlimit?: Input<number>;
  /** 0 to 4294967295. Likely `1514` unset. */ fqCodelQuantum?: Input<number>;
  /** A time with its unit. Likely `5ms` unset. */ fqCodelTarget?: Input<string>;
  /** Needed to add a row. */ kind?: Input<"bfifo" | "cake" | "codel" | "fq-codel" | "mq-pfifo" | "none" | "pcq" | "pfifo" | "red" | "sfq">;
  /** 1 to 4294967295. Likely `50` unset. */ mqPfifoLimit?: Input<number | string>;
  name: Input<string>;
  /** 0 to 4294967295. Likely `0` unset. */ pcqBurstRate?: Input<number | string>;
  /** 0 to 4294967295. Likely `0` unset. */ pcqBurstThreshold?: Input<number | string>;
  /** A time with its unit. 1s to 7101w3d6h28m15s. Likely `10s` unset. */ pcqBurstTime?: Input<string>;
  pcqClassifier?: Many<"dst-address" | "dst-port" | "src-address" | "src-port">;
  /** 0 to 32. Likely `32` unset. */ pcqDstAddressMask?: Input<number>;
  /** 0 to 128. Likely `128` unset. */ pcqDstAddress6Mask?: Input<number>;
  /** 1 to 4294967295. Likely `50` unset. */ pcqLimit?: Input<number | string>;
  /** 0 to 4294967295. Likely `0` unset. */ pcqRate?: Input<number | string>;
  /** 0 to 32. Likely `32` unset. */ pcqSrcAddressMask?: Input<number>;
  /** 0 to 128. Likely `128` unset. */ pcqSrcAddress6Mask?: Input<number>;
  /** 1 to 4294967295. Likely `2000` unset. */ pcqTotalLimit?: Input<number | string>;
  /** 1 to 4294967295. Likely `50` unset. */ pfifoLimit?: Input<number | string>;
  /** 1 to 65535. Likely `1000` unset. */ redAvgPacket?: Input<number>;
  /** 0 to 4294967295. Likely `20` unset. */ redBurst?: Input<number>;
  /** 0 to 4294967295. Likely `60` unset. */ redLimit?: Input<number | string>;
  /** 0 to 4294967295. Likely `50` unset. */ redMaxThreshold?: Input<number | string>;
  /** 0 to 4294967295. Likely `10` unset. */ redMinThreshold?: Input<number | string>;
  /** 0 to 32767. Likely `1514` unset. */ sfqAllot?: Input<number>;
  /** 0 to 4294967295. Likely `5` unset. */ sfqPerturb?: Input<number>;
}

export interface QueueMenus {
  "/queue/interface": QueueInterface;
  "/queue/simple": QueueSimple;
  "/queue/tree": QueueTree;
  "/queue/type": QueueType;
}
