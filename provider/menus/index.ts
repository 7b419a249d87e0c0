export {
  backupSchedule,
  BackupSchedule,
  type BackupFile,
  type BackupScheduleArgs,
} from "./backup-schedule";
export { bond, Bond, type BondArgs } from "./bond";
export { bridgePort, BridgePort, type BridgePortArgs } from "./bridge-port";
export {
  graphingInterface,
  GraphingInterface,
  type GraphingInterfaceArgs,
} from "./graphing-interface";
export { ipAddress, IpAddress, type IpAddressArgs } from "./ip-address";
export { ipService, IpService, type IpServiceArgs } from "./ip-service";
export { loggingAction, LoggingAction, type LoggingActionArgs } from "./logging-action";
export { loggingRule, LoggingRule, type LoggingRuleArgs, type Topic } from "./logging-rule";
export {
  managementFirewall,
  ManagementFirewall,
  type FilterRule,
  type ManagementFirewallArgs,
} from "./management-firewall";
export { scheduler, Scheduler, type SchedulerArgs } from "./scheduler";
export { script, Script, type ScriptArgs } from "./script";
export { user, User, type UserArgs } from "./user";
export { userGroup, UserGroup, type UserGroupArgs } from "./user-group";
export { snmp, Snmp, type SnmpArgs } from "./snmp";
export { snmpCommunity, SnmpCommunity, type SnmpCommunityArgs } from "./snmp-community";
export { vlan, Vlan, type VlanArgs } from "./vlan";
