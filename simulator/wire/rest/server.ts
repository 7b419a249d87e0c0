import { once } from "node:events";
import { createServer, type RequestListener, type Server } from "node:http";
import { createServer as createTlsServer } from "node:https";
import type { Socket } from "node:net";
import { connected } from "../../network/services";
import { showTls } from "../../network/tls";
import { atLeast } from "../../machine/version";
import { Handler, type Host } from "./handler";
import type { Listening } from "../listening";

/** REST on one port, and its open connections. */
class RestServer {
  readonly #sockets = new Set<Socket>();
  /** Those that got through TLS, where there is any. */
  readonly #open = new Set<Socket>();
  port = 0;

  constructor(
    private readonly server: Server,
    private readonly host: Host,
    private readonly service: "www" | "www-ssl",
  ) {
    // A router's answers name no time after which it closes an idle connection.
    server.keepAliveTimeout = 0;
    server.on("connection", (socket: Socket) => {
      keep(this.#sockets, socket);
      if (!connected(host.router, service, socket, host.ends(socket))) socket.destroy();
    });
    server.on(service === "www" ? "connection" : "secureConnection", (socket: Socket) => {
      if (!socket.destroyed) keep(this.#open, socket);
    });
  }

  get connections(): number {
    return this.#open.size;
  }

  async listen(port: number): Promise<void> {
    this.port = await this.host.listen(this.server, port, this.service);
  }

  /** Ends all connections, those that are kept alive too; resolves when they are closed. */
  async disconnect(): Promise<void> {
    await Promise.all(
      [...this.#sockets].map(async (socket) => {
        const closed = once(socket, "close");
        socket.destroy();
        await closed;
      }),
    );
  }

  async close(): Promise<void> {
    const closed = new Promise((resolve) => this.server.close(resolve));
    await this.disconnect();
    await closed;
  }
}

/** REST as a version of the router has it. */
export class Rest {
  #handler: Handler | undefined;
  #plain: RestServer | undefined;
  #secure: RestServer | undefined;

  /** Not before 7.1, and until 7.9 over TLS only. Without a certificate no handshake of www-ssl succeeds. */
  async listen(
    host: Host,
    { httpPort = 0, httpsPort = 0, restTimeout = 60_000 }: Listening,
  ): Promise<void> {
    const handler = new Handler(host, restTimeout);
    this.#handler = handler;
    const listener: RequestListener = (request, response) => {
      void handler.handle(request, response);
    };
    const { version } = host.router;
    if (atLeast(version, "7.9")) {
      const plain = new RestServer(createServer(listener), host, "www");
      await plain.listen(httpPort);
      this.#plain = plain;
    }
    if (atLeast(version, "7.1")) {
      const server = createTlsServer(listener);
      showTls(server, host.router, "www-ssl");
      const secure = new RestServer(server, host, "www-ssl");
      await secure.listen(httpsPort);
      this.#secure = secure;
    }
  }

  get port(): number | undefined {
    return this.#plain?.port;
  }

  get securePort(): number | undefined {
    return this.#secure?.port;
  }

  get connections(): number {
    return this.#servers.reduce((sum, server) => sum + server.connections, 0);
  }

  async disconnect(): Promise<void> {
    this.#handler?.end();
    await Promise.all(this.#servers.map((server) => server.disconnect()));
  }

  async close(): Promise<void> {
    this.#handler?.end();
    await Promise.all(this.#servers.map((server) => server.close()));
  }

  get #servers(): RestServer[] {
    return [this.#plain, this.#secure].filter((server) => server !== undefined);
  }
}

function keep(sockets: Set<Socket>, socket: Socket): void {
  sockets.add(socket);
  socket.once("close", () => sockets.delete(socket));
}
