// Made by tools/schema from RouterOS's own schema; changes go there.
import type { Input } from "@pulumi/pulumi";
import type { Common, Text } from "./shared";

/** `/interface/mesh`: Rows. */
interface InterfaceMesh extends Common {
  /** MAC address. */ adminMac?: Input<string>;
  arp?: Input<"disabled" | "enabled" | "local-proxy-arp" | "proxy-arp" | "reply-only">;
  /** A time with its unit. */ arpTimeout?: Input<"auto" | Text>;
  autoMac?: Input<boolean>;
  /** 1 to 255. */ hwmpDefaultHoplimit?: Input<number>;
  /** A time with its unit. 0s to 1h. */ hwmpPrepLifetime?: Input<string>;
  hwmpPreqDestinationOnly?: Input<boolean>;
  hwmpPreqReplyAndForward?: Input<boolean>;
  /** 0 to 10. */ hwmpPreqRetries?: Input<number>;
  /** A time with its unit. 1s to 30s. */ hwmpPreqWaitingTime?: Input<string>;
  /** A time with its unit. 0s to 30m. */ hwmpRannInterval?: Input<string>;
  /** A time with its unit. 0s to 1h. */ hwmpRannLifetime?: Input<string>;
  /** Number with a fraction. 0.1 to 5. */ hwmpRannPropagationDelay?: Input<number>;
  meshPortal?: Input<boolean>;
  /** 0 to 65536. */ mtu?: Input<number>;
  name?: Input<string>;
  reoptimizePaths?: Input<boolean>;
}

/** `/interface/mesh/port`: Rows. */
interface InterfaceMeshPort extends Common {
  /** A time with its unit. 1s to 1m. */ helloInterval?: Input<string>;
  /** Name in `/interface`. */ interface: Input<string>;
  mesh: Input<string>;
  /** 0 to 4294967295. */ pathCost?: Input<number>;
  portType?: Input<"WDS" | "auto" | "ethernet" | "wireless">;
}

export interface InterfaceMeshMenus {
  "/interface/mesh": InterfaceMesh;
  "/interface/mesh/port": InterfaceMeshPort;
}
