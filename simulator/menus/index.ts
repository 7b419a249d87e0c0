import type { Menu } from "../commands/menu";
import { backup, root } from "./backup";
import { bonding } from "./bonding";
import { bridge } from "./bridge";
import { bridgePort } from "./bridge-port";
import { bridgeVlan } from "./bridge-vlan";
import { deviceMode } from "./device-mode";
import { dhcpClient } from "./dhcp-client";
import { dhcpNetwork, dhcpServer } from "./dhcp-server";
import { ethernet } from "./ethernet";
import { file } from "./file";
import { firewallFilter } from "./firewall";
import { graphingInterface } from "./graphing";
import { anyInterface } from "./interface";
import { interfaceList, interfaceListMember } from "./interface-list";
import { ipAddress } from "./ip-address";
import { ipPool } from "./ip-pool";
import { ipv6Address } from "./ipv6-address";
import { log } from "./log";
import { logging, loggingAction } from "./logging";
import { pppSecret } from "./ppp-secret";
import { route } from "./route";
import { safeMode } from "./safe-mode";
import { scheduler } from "./scheduler";
import { script } from "./script";
import { service } from "./service";
import { snmp } from "./snmp";
import { snmpCommunity } from "./snmp-community";
import { certificate } from "./certificate";
import { clock, identity, resource, system } from "./system";
import { email, tool } from "./tool";
import { sshKeys } from "./ssh-keys";
import { user, userGroup } from "./user";
import { userActive } from "./user-active";
import { vlan } from "./vlan";
import { vrrp } from "./vrrp";

/** Every menu the simulator has. */
export const MENUS: readonly Menu[] = [
  anyInterface,
  ethernet,
  bonding,
  bridge,
  bridgePort,
  bridgeVlan,
  vlan,
  interfaceList,
  interfaceListMember,
  vrrp,
  ipAddress,
  ipv6Address,
  dhcpClient,
  ipPool,
  route,
  dhcpServer,
  dhcpNetwork,
  firewallFilter,
  certificate,
  service,
  log,
  logging,
  loggingAction,
  script,
  scheduler,
  system,
  clock,
  deviceMode,
  file,
  backup,
  tool,
  email,
  identity,
  resource,
  safeMode,
  pppSecret,
  snmpCommunity,
  snmp,
  graphingInterface,
  user,
  userGroup,
  userActive,
  sshKeys,
  root,
];
