import { simulator, type Simulator, type SimulatorOptions } from "../../simulator";
import { RawClient } from "./raw-client";

const open: { close(): unknown }[] = [];

afterEach(async () => {
  for (const each of open.splice(0).reverse()) await each.close();
});

/** A router that ends with the test. */
export async function start(options: SimulatorOptions = {}): Promise<Simulator> {
  const router = await simulator({ deviceMode: "advanced", ...options });
  open.push(router);
  return router;
}

/** A connection that ends with the test, not logged in. */
export async function dial(router: Simulator): Promise<RawClient> {
  const client = await RawClient.open(router.apiPort);
  open.push(client);
  return client;
}

/** A connection that ends with the test, logged in. */
export async function logIn(router: Simulator, name = "admin", password = ""): Promise<RawClient> {
  const client = await RawClient.login(router.apiPort, name, password);
  open.push(client);
  return client;
}

/** A router without configuration, and a client that is logged in. */
export async function empty(options: SimulatorOptions = {}) {
  const router = await start({ configuration: "empty", ...options });
  return { router, client: await logIn(router) };
}
