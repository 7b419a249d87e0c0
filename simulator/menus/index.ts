import type { Menu } from "../menu";
import { bonding } from "./bonding";
import { bridge } from "./bridge";
import { bridgePort } from "./bridge-port";
import { ethernet } from "./ethernet";
import { anyInterface } from "./interface";
import { ipAddress } from "./ip-address";
import { log } from "./log";
import { logging, loggingAction } from "./logging";
import { scheduler, script } from "./script";
import { snmpCommunity } from "./snmp-community";
import { clock, identity, resource } from "./system";
import { user, userGroup } from "./user";
import { vlan } from "./vlan";

/** Every menu the simulator has. */
export const MENUS: readonly Menu[] = [
  anyInterface,
  ethernet,
  bonding,
  bridge,
  bridgePort,
  vlan,
  ipAddress,
  log,
  logging,
  loggingAction,
  script,
  scheduler,
  clock,
  identity,
  resource,
  snmpCommunity,
  user,
  userGroup,
];
