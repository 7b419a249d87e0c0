import { once } from "node:events";
import type { AddressInfo, Server, Socket } from "node:net";
import { ApiServer } from "./api/server";
import type { Host } from "./host";
import { Cable } from "./cable";
import { type Ends, endsOf } from "../network/ends";
import type { Listening } from "./listening";
import { Rest } from "./rest/server";
import { SshServer } from "./ssh/server";
import type { Router } from "../commands/menu";
import { isReachable, passes } from "../network/way-in";

/** All that a router listens with. */
export class Servers {
  readonly rest = new Rest();
  ssh: SshServer | undefined;
  #api: ApiServer[] = [];
  /** What is before the servers; nothing without `wayIn`. */
  #cable: Cable | undefined;
  #isReachable = () => true;

  async start(host: Host, options: Listening): Promise<void> {
    const { apiPort = 0, apiSslPort = 0 } = options;
    try {
      this.#layCable(host.router, options);
      this.#api.push(await ApiServer.plain(host, apiPort));
      this.#api.push(await ApiServer.secure(host, apiSslPort));
      await this.rest.listen(host, options);
      if (options.sshPort !== undefined)
        this.ssh = await SshServer.listen(host, options.sshPort, options.sshKey);
    } catch (error) {
      await this.close();
      throw error;
    }
  }

  /** Makes the server of a service listen; answers the port at which it is reached. */
  async listen(server: Server, port: number, service: string): Promise<number> {
    if (this.#cable) return this.#cable.listen(server, port, service);
    server.listen(port, "127.0.0.1");
    await once(server, "listening");
    return (server.address() as AddressInfo).port;
  }

  ends(socket: Socket): Ends {
    return this.#cable?.ends(socket) ?? endsOf(socket);
  }

  get reachable(): boolean {
    return this.#isReachable();
  }

  /** The port of the API. */
  get api(): number {
    return this.#api[0]?.port ?? 0;
  }

  get apiSsl(): number {
    return this.#api[1]?.port ?? 0;
  }

  /** How many connections to the API are open. */
  get connections(): number {
    return this.#api.reduce((sum, server) => sum + server.connections, 0);
  }

  /** Ends all connections, as a router does that is switched off. */
  async disconnect(): Promise<void> {
    this.#cable?.disconnect();
    const all = [...this.#api, this.rest, ...(this.ssh ? [this.ssh] : [])];
    await Promise.all(all.map((server) => server.disconnect()));
  }

  async close(): Promise<void> {
    const all = [...this.#api, this.rest, this.ssh, this.#cable].filter((one) => one !== undefined);
    await Promise.all(all.map((each) => each.close()));
  }

  #layCable(router: Router, { wayIn, safeMode = {} }: Listening): void {
    if (!wayIn) return;
    const ports = router.store.items("/interface/ethernet").map(({ words }) => words["name"]);
    if (!ports.includes(wayIn.port)) {
      throw new RangeError(`wayIn names the port ${wayIn.port}, which this router does not have`);
    }
    const { lostAfter = 540_000 } = safeMode;
    const cable = new Cable((packet) => passes(router, wayIn, packet), lostAfter, wayIn.from);
    router.store.watch(() => cable.changed());
    this.#cable = cable;
    this.#isReachable = () => isReachable(router, wayIn);
  }
}
