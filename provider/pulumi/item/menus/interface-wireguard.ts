// Made by tools/schema from RouterOS's own schema; changes go there.
import type { Input } from "@pulumi/pulumi";
import type { Common, Many, Text, Word } from "./shared";

/** `/interface/wireguard`: Rows. Not on RouterOS 6. */
interface InterfaceWireguard extends Common {
  /** 0 to 4294967295. */ listenPort?: Input<number>;
  mtu?: Input<"auto" | number | Text>;
  name?: Input<string>;
  privateKey?: Input<string>;
  /** Name in `/ip/vrf`. Since 7.21. */ vrf?: Input<"main" | Text>;
}

/** `/interface/wireguard/peers`: Rows in an order. Not on RouterOS 6. */
interface InterfaceWireguardPeers extends Common {
  /** IPv4 network, or IPv6 network. In order. */ allowedAddress: Many<string>;
  endpointAddress?: Input<string>;
  /** 0 to 4294967295. Likely `0` unset. */ endpointPort?: Input<number>;
  /** Name in `/interface`. */ interface: Input<string>;
  /** A time with its unit. 0s to 18h12m15s. Unset: `0`. */ persistentKeepalive?: Input<string>;
  presharedKey?: Input<"auto" | "none" | Text>;
  publicKey?: Input<string>;
  /** IPv4 network, or IPv6 network. In order. Since 7.12. */ clientAddress?: Many<string>;
  /** In order. Since 7.12. */ clientDns?: Many<string>;
  /** Since 7.12. */ clientEndpoint?: Input<string>;
  /** A time with its unit. 0s to 18h12m15s. Since 7.12. */ clientKeepalive?: Input<string>;
  /** 0 to 4294967295. Since 7.12. */ clientListenPort?: Input<number>;
  /** Since 7.12. */ privateKey?: Input<"auto" | "none" | Text>;
  /** Since 7.15. Gone in 7.17. */ isResponder?: Word;
  /** Since 7.15. */ name?: Input<string>;
  /** Since 7.17. */ responder?: Input<boolean>;
  /** IPv4 network, or IPv6 network. In order. Since 7.21. */ clientAllowedAddress?: Many<string>;
}

export interface InterfaceWireguardMenus {
  "/interface/wireguard": InterfaceWireguard;
  "/interface/wireguard/peers": InterfaceWireguardPeers;
}
