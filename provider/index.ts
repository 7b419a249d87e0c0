/**
 * MikroTik RouterOS as Pulumi resources.
 *
 * @packageDocumentation
 */
export {
  BackupSchedule,
  type BackupFile,
  type BackupScheduleArgs,
} from "./resources/backup-schedule";
export type { Upload } from "./backup/script";
export { Bond, type BondArgs } from "./resources/bond";
export { BridgePort, type BridgePortArgs } from "./resources/bridge-port";
export { GraphingInterface, type GraphingInterfaceArgs } from "./resources/graphing-interface";
export { IpAddress, type IpAddressArgs } from "./resources/ip-address";
export { IpService, type IpServiceArgs } from "./resources/ip-service";
export { LoggingAction, type LoggingActionArgs } from "./resources/logging-action";
export { LoggingRule, type LoggingRuleArgs, type Topic } from "./resources/logging-rule";
export {
  ManagementFirewall,
  type FilterRule,
  type ManagementFirewallArgs,
} from "./resources/management-firewall";
export { Scheduler, type SchedulerArgs } from "./resources/scheduler";
export { Script, type ScriptArgs } from "./resources/script";
export { User, type UserArgs } from "./resources/user";
export { UserGroup, type UserGroupArgs } from "./resources/user-group";
export { Snmp, type SnmpArgs } from "./resources/snmp";
export { SnmpCommunity, type SnmpCommunityArgs } from "./resources/snmp-community";
export { Vlan, type VlanArgs } from "./resources/vlan";
export {
  BondMonitoring,
  type BondMonitoringArgs,
  type MonitoringBySnmp,
} from "./components/bond-monitoring";
export { Provider, type ProviderArgs } from "./provider";
export type { Taken } from "./bonding/ports";
export { HardenedApi, type HardenedApiArgs } from "./components/hardened-api";
export type { Policy } from "./words";
