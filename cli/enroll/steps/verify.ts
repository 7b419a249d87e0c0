import { setTimeout as wait } from "node:timers/promises";
import { Devices } from "../../../provider/config/config";
import { ConnectionError } from "../../../provider/errors";
import type { Step } from "./step";

/** How long a service may take to come back with another certificate, and how often it is tried. */
const [LONGEST, PAUSE] = [8000, 500];

/** Settings of a router by their names in the configuration. */
export type Settings = Readonly<Record<string, string>>;

/** Connects as the stack will: the pinned certificate, the identity, the user, its right to read. */
export async function connects(settings: Settings): Promise<void> {
  const devices = new Devices(
    { get: (key) => settings[key.replace("routeros:", "")] },
    {},
    undefined,
    new Map(),
  );
  const router = devices.router(undefined);
  try {
    await router.version();
    await router.fresh("/interface");
  } finally {
    await router.close();
  }
}

/** The new way is proved before the stack learns of it. */
export function verifyStep(settings: () => Settings): Step {
  return {
    what: "connect the new way, and read",
    do: async () => {
      const late = Date.now() + LONGEST;
      for (;;) {
        try {
          return await connects(settings());
        } catch (error) {
          if (!(error instanceof ConnectionError) || Date.now() > late) throw error;
          await wait(PAUSE);
        }
      }
    },
  };
}
