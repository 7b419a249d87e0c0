import type { Simulator, SimulatorOptions } from "../../simulator";
import { RawClient } from "./raw-client";
import { logIn, start } from "./start";

export const ADDRESS = "127.88.0.1";
export const PORT = "ether4";

/** A router that is managed through a port of its bridge. */
export const managed = (options: SimulatorOptions = {}): Promise<Simulator> =>
  start({ wayIn: { address: `${ADDRESS}/24`, port: PORT }, ...options });

/** A connection by the cable, not logged in. The simulator ends it. */
export const reach = (router: Simulator, address = ADDRESS): Promise<RawClient> =>
  RawClient.open(router.apiPort, address);

/** A connection by the cable, logged in. */
export async function enter(router: Simulator, address = ADDRESS): Promise<RawClient> {
  const client = await reach(router, address);
  const { types } = await client.send("/login", "=name=admin", "=password=");
  if (types.join() !== "!done") throw new Error(`login failed: ${types.join()}`);
  return client;
}

/** Waits until whatever was to arrive has: a connection past the cable is made and answered. */
export async function settled(router: Simulator): Promise<void> {
  for (let round = 0; round < 3; round++) {
    const client = await logIn(router);
    await client.send("/system/identity/print");
    client.close();
  }
}
