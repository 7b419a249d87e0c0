/**
 * MikroTik RouterOS as Pulumi resources.
 *
 * @packageDocumentation
 */
import "./pulumi/program/channels";

export * from "./pulumi/resources";
export {
  BondMonitoring,
  type BondMonitoringArgs,
  type MonitoringBySnmp,
} from "./pulumi/components/bond-monitoring";
export { HardenedApi, type HardenedApiArgs } from "./pulumi/components/hardened-api";
export { Item } from "./pulumi/item/item";
export type { ItemArgs } from "./pulumi/item/args";
export { Rows } from "./pulumi/rows/rows";
export type { RowsArgs } from "./pulumi/rows/args";
export type { Menus, OrderedPath } from "./pulumi/item/menus";
export { Rules } from "./pulumi/rules/rules";
export type { Rule, RulesArgs, RulesPlace } from "./pulumi/rules/args";
export { Provider, type ProviderArgs } from "./pulumi/provider";
export type { BackupFile } from "./menus/backup-schedule";
export type { Upload } from "./menus/backup/plan";
export type { Taken } from "./menus/bonding/ports";
export type { Topic } from "./menus/logging-rule";
export type { FilterRule } from "./menus/management-firewall";
export type { Policy } from "./values";
