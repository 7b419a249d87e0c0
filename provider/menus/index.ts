/** Every menu by itself; a new one is a file and a line here. */
export { backupSchedule } from "./backup-schedule";
export { bond } from "./bond";
export { bridgePort } from "./bridge-port";
export { bridgeVlan } from "./bridge-vlan";
export { graphingInterface } from "./graphing-interface";
export { ipAddress } from "./ip-address";
export { ipService } from "./ip-service";
export { loggingAction } from "./logging-action";
export { loggingRule } from "./logging-rule";
export { managementFirewall } from "./management-firewall";
export { scheduler } from "./scheduler";
export { script } from "./script";
export { snmp } from "./snmp";
export { snmpCommunity } from "./snmp-community";
export { user } from "./user";
export { userGroup } from "./user-group";
export { vlan } from "./vlan";
