import { createServer, type Server, type Socket } from "node:net";
import { createServer as createTlsServer } from "node:tls";
import { connected } from "../../network/services";
import { showTls } from "../../network/tls";
import type { Host } from "../host";
import { Session } from "./session";

/** A listening API service and its open connections. */
export class ApiServer {
  readonly #sessions = new Map<Socket, Session>();
  readonly #sockets = new Set<Socket>();
  /** Where clients reach it. */
  port = 0;

  private constructor(private readonly server: Server) {}

  /** The plain API. */
  static plain(host: Host, port: number): Promise<ApiServer> {
    return ApiServer.#listen(createServer(), "api", host, port);
  }

  /** API-SSL, with the certificate that the service has now. */
  static secure(host: Host, port: number): Promise<ApiServer> {
    const server = createTlsServer();
    showTls(server, host.router, "api-ssl");
    server.on("tlsClientError", (_error, socket) => socket.destroy());
    return ApiServer.#listen(server, "api-ssl", host, port);
  }

  get connections(): number {
    return this.#sessions.size;
  }

  /** Ends all connections, also those that never got through TLS; resolves when they are closed. */
  async disconnect(): Promise<void> {
    for (const session of this.#sessions.values()) session.drop();
    await Promise.all(
      [...this.#sockets].map(async (socket) => {
        const closed = new Promise((resolve) => socket.once("close", resolve));
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

  static async #listen(
    server: Server,
    service: "api" | "api-ssl",
    host: Host,
    port: number,
  ): Promise<ApiServer> {
    const api = new ApiServer(server);
    const event = service === "api" ? "connection" : "secureConnection";
    server.on("connection", (socket: Socket) => {
      api.#sockets.add(socket);
      socket.on("close", () => api.#sockets.delete(socket));
      if (!connected(host.router, service, socket, host.ends(socket))) socket.destroy();
    });
    server.on(event, (socket: Socket) => {
      if (socket.destroyed) return;
      api.#sessions.set(socket, new Session(socket, host));
      socket.on("close", () => api.#sessions.delete(socket));
    });
    api.port = await host.listen(server, port, service);
    return api;
  }
}
