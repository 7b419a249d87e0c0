import type { Router } from "../../provider/router/router";
import { restoring, snapshot } from "../../provider/safety/restore";
import { shown } from "../../provider/values/shown";
import type { Change } from "../../provider/safety/window";
import type { Deployment } from "./deployment";

/** A whole run as one change of the router. */
export async function changeOf(
  router: Router,
  deployment: Deployment,
  newHost: string | undefined,
  signal: AbortSignal,
  print: (text: string) => void,
): Promise<Change<void>> {
  return {
    what: "pulumi-routeros up",
    inverse: restoring(await snapshot(router), undefined, await router.version()),
    newHost,
    make: async (_router, extend) => {
      const beat = setInterval(() => void extend().catch(() => undefined), beatOf(router));
      try {
        await deployment.up(signal);
      } catch (cause) {
        throw new Error(signal.aborted ? "it was interrupted" : "pulumi up failed", { cause });
      } finally {
        clearInterval(beat);
      }
    },
    // Pulumi has read back each of its writes.
    isMade: () => Promise.resolve(true),
    isHalfDone: () => true,
    log: (line) => print(`${shown(line)}\n`),
  };
}

/** Extends the roll-back timer again and again while the run goes on: when the path is cut, it expires. */
const beatOf = ({ reach }: Router): number => (reach?.confirmTime ?? 60_000) / 4;
