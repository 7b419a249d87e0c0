import * as assert from "node:assert/strict";
import type { Stack } from "@pulumi/pulumi/automation";
import { BackupSchedule, Bond, IpAddress, LoggingAction, LoggingRule, Vlan } from "pulumi-routeros";
import type { Simulator } from "../../simulator";
import { still } from "../support/live";

/** An office as it is, and as somebody changes it. */
export interface Changes {
  mode?: "active-backup" | "balance-xor";
  staff?: number;
  guests?: boolean;
  nightly?: boolean;
}

/** The program of an office: every kind of item that others refer to, and some that nobody does. */
export function office(changes: Changes = {}) {
  const { mode = "active-backup", staff = 20, guests = false, nightly = true } = changes;
  return () => {
    const bond = new Bond("uplink", {
      name: "bond1",
      mode,
      slaves: ["ether2", "ether3"],
      takePorts: true,
    });
    const vlan = (name: string, vlanId: number) =>
      new Vlan(name, { name, vlanId, interface: bond.name });
    const gateway = (name: string, address: string, vlanId: number) =>
      new IpAddress(name, { address, interface: vlan(name, vlanId).name });
    gateway("staff", "192.168.20.1/24", staff);
    if (guests) gateway("guests", "192.168.30.1/24", 30);
    const links = new LoggingAction("links", {
      name: "links",
      target: "disk",
      diskFileName: "links",
    });
    new LoggingRule("links", { topics: ["interface"], action: links.name });
    if (nightly)
      new BackupSchedule("nightly", { name: "nightly", at: "03:00:00", password: "secret" });
    return Promise.resolve();
  };
}

const MENUS = [
  ...["/interface/bonding", "/interface/vlan", "/interface/bridge/port", "/ip/address"],
  ...["/system/logging/action", "/system/logging", "/system/script", "/system/scheduler"],
  "/ppp/secret",
];

/** All items of the menus that the program uses as they are configured, without their ids. */
export const itemsOf = (router: Simulator): string[] =>
  MENUS.flatMap((menu) =>
    router
      .items(menu)
      .map(
        ({ ".id": _id, ".nextid": _next, ...words }) => `${menu} ${JSON.stringify(still(words))}`,
      )
      .sort(),
  );

interface Exported {
  resources: { urn: string; type: string; id?: string; initErrors?: string[] }[];
}

/** The resources of this package in a stack's state; each of them must be finished. */
export async function inState(stack: Stack): Promise<{ type: string; id: string }[]> {
  const { resources } = (await stack.exportStack()).deployment as Exported;
  const ours = resources.filter(({ type }) => type.startsWith("pulumi-nodejs:dynamic/routeros:"));
  for (const { urn, initErrors = [] } of ours) assert.deepEqual(initErrors, [], urn);
  return ours.map(({ type, id = "" }) => ({ type: type.split(":").at(-1) ?? "", id }));
}
