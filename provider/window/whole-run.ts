import { isUnknown } from "../outcome";
import type { Router } from "../router";
import type { Reach } from "./reach";

/** By this variable `pulumi-routeros up` tells the provider for which router it holds a window itself. */
export const windowVariable = "PULUMI_ROUTEROS_WINDOW";

/** True while the whole run is confirmed, and not each of its changes. */
export const isWholeRun = (router: Router): boolean => process.env[windowVariable] === router.label;

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
    made = { value: await make(router.apart(transport)) };
  } catch (error) {
    if (!isUnknown(error)) throw error;
  } finally {
    await transport.close();
    router.startOver();
  }
  router.moveTo(newHost);
  return made ? made.value : make(router);
}
