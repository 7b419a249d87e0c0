// Made by tools/schema from RouterOS's own schema; changes go there.
import type { AppMenus } from "./app";
import type { CapsManMenus } from "./caps-man";
import type { CertificateMenus } from "./certificate";
import type { ConsoleMenus } from "./console";
import type { ContainerMenus } from "./container";
import type { DiskMenus } from "./disk";
import type { DudeMenus } from "./dude";
import type { FileMenus } from "./file";
import type { InterfaceMenus } from "./interface";
import type { InterfaceBridgeMenus } from "./interface-bridge";
import type { InterfaceDot1xMenus } from "./interface-dot1x";
import type { InterfaceEthernetMenus } from "./interface-ethernet";
import type { InterfaceL2tpClientMenus } from "./interface-l2tp-client";
import type { InterfaceL2tpServerMenus } from "./interface-l2tp-server";
import type { InterfaceLteMenus } from "./interface-lte";
import type { InterfaceMeshMenus } from "./interface-mesh";
import type { InterfaceOvpnServerMenus } from "./interface-ovpn-server";
import type { InterfacePppClientMenus } from "./interface-ppp-client";
import type { InterfacePppoeServerMenus } from "./interface-pppoe-server";
import type { InterfaceVxlanMenus } from "./interface-vxlan";
import type { InterfaceWifiMenus } from "./interface-wifi";
import type { InterfaceWifiwave2Menus } from "./interface-wifiwave2";
import type { InterfaceWireguardMenus } from "./interface-wireguard";
import type { InterfaceWirelessMenus } from "./interface-wireless";
import type { IotMenus } from "./iot";
import type { IpMenus } from "./ip";
import type { IpDhcpServerMenus } from "./ip-dhcp-server";
import type { IpDnsMenus } from "./ip-dns";
import type { IpFirewallMenus } from "./ip-firewall";
import type { IpHotspotMenus } from "./ip-hotspot";
import type { IpIpsecMenus } from "./ip-ipsec";
import type { IpProxyMenus } from "./ip-proxy";
import type { Ipv6Menus } from "./ipv6";
import type { LoraMenus } from "./lora";
import type { MplsMenus } from "./mpls";
import type { OpenflowMenus } from "./openflow";
import type { PortMenus } from "./port";
import type { PppMenus } from "./ppp";
import type { QueueMenus } from "./queue";
import type { RadiusMenus } from "./radius";
import type { RoutingMenus } from "./routing";
import type { RoutingBgpMenus } from "./routing-bgp";
import type { RoutingOspfMenus } from "./routing-ospf";
import type { RsyncDaemonMenus } from "./rsync-daemon";
import type { SnmpMenus } from "./snmp";
import type { SpecialLoginMenus } from "./special-login";
import type { SystemMenus } from "./system";
import type { TaskMenus } from "./task";
import type { ToolMenus } from "./tool";
import type { Tr069ClientMenus } from "./tr069-client";
import type { UserMenus } from "./user";
import type { UserManagerMenus } from "./user-manager";
import type { UncheckedMenus } from "./unchecked";

/** The menus whose rows have an order. */
export type OrderedPath =
  | "/interface/bridge/calea"
  | "/interface/bridge/filter"
  | "/interface/bridge/nat"
  | "/interface/bridge/port"
  | "/interface/wifi/access-list"
  | "/interface/wifi/provisioning"
  | "/interface/wireguard/peers"
  | "/ip/dns/static"
  | "/ip/firewall/calea"
  | "/ip/firewall/filter"
  | "/ip/firewall/mangle"
  | "/ip/firewall/nat"
  | "/ip/firewall/raw"
  | "/ip/hotspot/ip-binding"
  | "/ip/hotspot/walled-garden"
  | "/ip/hotspot/walled-garden/ip"
  | "/ip/ipsec/policy"
  | "/ip/proxy/access"
  | "/ip/proxy/cache"
  | "/ip/proxy/direct"
  | "/ip/socks/access"
  | "/ip/tftp"
  | "/ip/vrf"
  | "/ipv6/firewall/filter"
  | "/ipv6/firewall/mangle"
  | "/ipv6/firewall/nat"
  | "/ipv6/firewall/raw"
  | "/mpls/interface"
  | "/mpls/ldp/accept-filter"
  | "/mpls/ldp/advertise-filter"
  | "/queue/simple"
  | "/radius"
  | "/routing/bfd/configuration"
  | "/routing/bgp/evpn"
  | "/routing/filter/community-ext-list"
  | "/routing/filter/community-large-list"
  | "/routing/filter/community-list"
  | "/routing/filter/num-list"
  | "/routing/filter/rule"
  | "/routing/filter/select-rule"
  | "/routing/isis/interface-template"
  | "/routing/ospf/interface-template"
  | "/routing/pimsm/interface-template"
  | "/routing/rule";

/** The menus of RouterOS by their path, each with the words that it takes. */
export interface Menus
  extends AppMenus,
    CapsManMenus,
    CertificateMenus,
    ConsoleMenus,
    ContainerMenus,
    DiskMenus,
    DudeMenus,
    FileMenus,
    InterfaceMenus,
    InterfaceBridgeMenus,
    InterfaceDot1xMenus,
    InterfaceEthernetMenus,
    InterfaceL2tpClientMenus,
    InterfaceL2tpServerMenus,
    InterfaceLteMenus,
    InterfaceMeshMenus,
    InterfaceOvpnServerMenus,
    InterfacePppClientMenus,
    InterfacePppoeServerMenus,
    InterfaceVxlanMenus,
    InterfaceWifiMenus,
    InterfaceWifiwave2Menus,
    InterfaceWireguardMenus,
    InterfaceWirelessMenus,
    IotMenus,
    IpMenus,
    IpDhcpServerMenus,
    IpDnsMenus,
    IpFirewallMenus,
    IpHotspotMenus,
    IpIpsecMenus,
    IpProxyMenus,
    Ipv6Menus,
    LoraMenus,
    MplsMenus,
    OpenflowMenus,
    PortMenus,
    PppMenus,
    QueueMenus,
    RadiusMenus,
    RoutingMenus,
    RoutingBgpMenus,
    RoutingOspfMenus,
    RsyncDaemonMenus,
    SnmpMenus,
    SpecialLoginMenus,
    SystemMenus,
    TaskMenus,
    ToolMenus,
    Tr069ClientMenus,
    UserMenus,
    UserManagerMenus,
    UncheckedMenus {}
