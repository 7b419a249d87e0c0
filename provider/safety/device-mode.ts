import { RouterOsError, TrapError, allowing } from "../errors";
import type { Router } from "../router/router";
import type { Feature } from "../values/router-texts";
import { compareVersions } from "../values/version";
import { paths } from "./paths";

/** Refuses what the device itself forbids, before anything is written: home routers are shipped so. */
export async function refuseForbidden(router: Router, features: readonly Feature[]): Promise<void> {
  if (features.length === 0 || compareVersions(await router.version(), "7") < 0) return;
  const forbidden = forbiddenIn(await deviceMode(router), features);
  if (forbidden.length === 0) return;
  throw new RouterOsError(
    `the device-mode of the router forbids ${forbidden.join(" and ")}, and nothing was changed. ${allowing(...forbidden)}`,
    { saysWayOut: true },
  );
}

/** Those features that a row of `/system/device-mode` says are off. */
export const forbiddenIn = (
  row: Readonly<Record<string, string | undefined>>,
  features: readonly Feature[],
): Feature[] => features.filter((feature) => /^(no|false)$/.test(row[feature] ?? ""));

/** Without an answer nothing counts as forbidden: the command itself is refused then. */
async function deviceMode(router: Router): Promise<Readonly<Record<string, string | undefined>>> {
  try {
    return (await router.rows(paths.deviceMode))[0] ?? {};
  } catch (error) {
    if (error instanceof TrapError) return {};
    throw error;
  }
}
