/**
 * MikroTik RouterOS as Pulumi resources.
 *
 * @packageDocumentation
 */
export {
  BackupSchedule,
  type BackupFile,
  type BackupScheduleArgs,
} from "./menus/backup-schedule";
export type { Upload } from "./menus/backup/script";
export { Bond, type BondArgs } from "./menus/bond";
export { BridgePort, type BridgePortArgs } from "./menus/bridge-port";
export { GraphingInterface, type GraphingInterfaceArgs } from "./menus/graphing-interface";
export { IpAddress, type IpAddressArgs } from "./menus/ip-address";
export { IpService, type IpServiceArgs } from "./menus/ip-service";
export { LoggingAction, type LoggingActionArgs } from "./menus/logging-action";
export { LoggingRule, type LoggingRuleArgs, type Topic } from "./menus/logging-rule";
export {
  ManagementFirewall,
  type FilterRule,
  type ManagementFirewallArgs,
} from "./menus/management-firewall";
export { Scheduler, type SchedulerArgs } from "./menus/scheduler";
export { Script, type ScriptArgs } from "./menus/script";
export { User, type UserArgs } from "./menus/user";
export { UserGroup, type UserGroupArgs } from "./menus/user-group";
export { Snmp, type SnmpArgs } from "./menus/snmp";
export { SnmpCommunity, type SnmpCommunityArgs } from "./menus/snmp-community";
export { Vlan, type VlanArgs } from "./menus/vlan";
export {
  BondMonitoring,
  type BondMonitoringArgs,
  type MonitoringBySnmp,
} from "./pulumi/components/bond-monitoring";
export { Provider, type ProviderArgs } from "./pulumi/provider";
export type { Taken } from "./menus/bonding/ports";
export { HardenedApi, type HardenedApiArgs } from "./pulumi/components/hardened-api";
export type { Policy } from "./values";
