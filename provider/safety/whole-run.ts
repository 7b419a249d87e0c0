import { RouterOsError } from "../errors";
import { isUnknown } from "../router/outcome";
import type { Router } from "../router/router";
import type { Reach } from "../router/reach";
import { holdsSafeMode } from "../transport/schemes";

/** In this variable `pulumi-routeros up` names the router for which it holds the window itself. */
export const windowVariable = "PULUMI_ROUTEROS_WINDOW";

/** True while the whole run is confirmed, and not each of its changes. */
export const isWholeRun = (router: Pick<Router, "label">): boolean =>
  process.env[windowVariable] === router.label;

/**
 * The entry of a whole run holds what the tables know of: addresses, bonds, bridge ports, VLANs. Rules and
 * other items are put back by safe mode only, so without it they are not changed in such a run.
 */
export async function refuseWithoutSafeMode(
  router: Router,
  { endpoint }: Reach,
  noun: string,
): Promise<void> {
  if (!isWholeRun(router) || holdsSafeMode(endpoint, await router.version())) return;
  throw new RouterOsError(
    `${noun.startsWith("/") ? "an item of" : "a"} ${noun} is not put back when the whole run is undone on this router, which has no safe mode for it: change it by itself, with pulumi up`,
  );
}

/** How long the reply to a command that moves the router may take, in milliseconds. */
const patience = 5_000;

/** Makes a change that moves the router to another address, and follows it there. */
export async function following<T>(
  router: Router,
  { endpoint, open }: Reach,
  newHost: string,
  make: (router: Router) => Promise<T>,
): Promise<T> {
  const transport = open({ ...endpoint, timeout: Math.min(endpoint.timeout, patience) });
  let made: { value: T } | undefined;
  try {
    made = { value: await make(router.over(transport)) };
  } catch (error) {
    if (!isUnknown(error)) throw error;
  } finally {
    await transport.close();
    router.invalidate();
  }
  router.moveTo(newHost);
  return made ? made.value : make(router);
}
