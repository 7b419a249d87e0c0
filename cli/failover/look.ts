import { cannot, TrapError } from "../../provider/errors";
import type { Router } from "../../provider/router/router";
import type { Row } from "../../provider/transport/transport";
import { compareVersions } from "../../provider/values/version";
import { findManagementPath, type ManagementPath } from "../../provider/safety/management-path";
import { isOn, namesIn } from "../doctor/facts";
import { refused } from "../doctor/gather";

/** What a failover test looks at before it decides anything. */
export interface Look {
  /** How people know the router. */
  label: string;
  /** `7.22.3` */
  version: string;
  /** By what this connection reaches it; undefined when its rows do not show that. */
  way: ManagementPath | undefined;
  /** All sessions come from the router itself, as on a simulator: over none of its ports. */
  fromItself: boolean;
  bonds: Row[];
  interfaces: Row[];
  schedules: Row[];
  /** The members of the bond that carry traffic; undefined while nothing can be monitored. */
  active: string[] | undefined;
}

export const BONDING = "/interface/bonding";

/** Reads what the plan needs. Nothing is written. */
export async function look(router: Router, bond: string): Promise<Look> {
  const version = await router.version().catch((error: unknown) => refused(router, error));
  try {
    const [bonds = [], interfaces = [], schedules = []] = await Promise.all(
      [BONDING, "/interface", "/system/scheduler"].map((menu) => router.fresh(menu)),
    );
    const row = bonds.find((one) => one["name"] === bond);
    // RouterOS before 6.48 has no monitor; a disabled bond has nothing to monitor.
    const isMonitored = row !== undefined && isOn(row) && hasMonitor(version);
    const active = isMonitored ? await activePorts(router, row[".id"] ?? "") : undefined;
    const way = await pathOf(router);
    const fromItself = way === undefined && (await isFromItself(router));
    return { label: router.label, version, way, fromItself, bonds, interfaces, schedules, active };
  } catch (error) {
    throw cannot(`look at ${bond} of ${router.label}`, error);
  }
}

/** What the user may not read is not known. */
async function pathOf(router: Router): Promise<ManagementPath | undefined> {
  if (router.reach === undefined) return undefined;
  try {
    return await findManagementPath(router, router.reach.endpoint);
  } catch (error) {
    if (error instanceof TrapError) return undefined;
    throw error;
  }
}

const LOOPBACK = /^(?:127\..*|::1|localhost)$/;

/**
 * Do all sessions come from the router itself? A tunnel that ends on the router has its own row
 * in `/user/active`, with the address that it comes from.
 */
async function isFromItself(router: Router): Promise<boolean> {
  if (!LOOPBACK.test(router.reach?.endpoint.host ?? "")) return false;
  try {
    const addresses = (await router.fresh("/user/active")).map(({ address = "" }) => address);
    return addresses.length > 0 && addresses.every((each) => LOOPBACK.test(each));
  } catch (error) {
    if (error instanceof TrapError) return false;
    throw error;
  }
}

/** One sample: the members that the bond says are active. */
export async function activePorts(router: Router, id: string): Promise<string[]> {
  const rows = await router.run(`${BONDING}/monitor`, { numbers: id, once: "" });
  return namesIn(rows[0]?.["active-ports"]);
}

/** Since 6.48. */
export const hasMonitor = (version: string): boolean => compareVersions(version, "6.48") >= 0;
