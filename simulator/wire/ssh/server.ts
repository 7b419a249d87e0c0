import { createHash, generateKeyPair } from "node:crypto";
import { createServer, type Server, type Socket } from "node:net";
import { promisify } from "node:util";
import type { ClientInfo, Connection, Server as Protocol } from "ssh2";
import { connected } from "../../network/services";
import { atLeast, type Version } from "../../machine/version";
import type { Host } from "../host";
import { Login, type ParseKey } from "./login";
import { Session } from "./session";

/**
 * How a version exchanges keys. With `strong-crypto` a router only offers group exchange, which ssh2's
 * server does not know. open (RouterOS: the whole list of each version, and the names of signatures).
 */
function algorithms(version: Version) {
  return {
    kex: [
      ...(atLeast(version, "7.7") ? (["curve25519-sha256"] as const) : []),
      "diffie-hellman-group14-sha1" as const,
    ],
    serverHostKey: [
      ...(atLeast(version, "7") ? (["rsa-sha2-256"] as const) : []),
      "ssh-rsa" as const,
    ],
  };
}

/** The service ssh and its open connections. */
export class SshServer {
  readonly #server: Server;
  readonly #sockets = new Set<Socket>();
  port = 0;

  private constructor(
    private readonly host: Host,
    private readonly protocol: Protocol,
    /** Of the host key: `SHA256:...`. */
    readonly fingerprint: string,
    private readonly parseKey: ParseKey,
  ) {
    protocol.on("connection", (connection, info) => this.#greet(connection, info));
    // An answer is several small packets: they are not to wait for each other.
    this.#server = createServer({ noDelay: true }, (socket) => this.#accept(socket));
  }

  static async listen(host: Host, port: number, key?: string): Promise<SshServer> {
    const ssh2 = await loaded();
    const hostKey = key ?? (await newKey());
    const parsed = ssh2.utils.parseKey(hostKey);
    if (parsed instanceof Error) throw parsed;
    const hash = createHash("sha256").update(parsed.getPublicSSH()).digest("base64");
    const protocol = new ssh2.Server({
      hostKeys: [hostKey],
      ident: "ROSSSH",
      algorithms: algorithms(host.router.version),
    });
    const ssh = new SshServer(
      host,
      protocol,
      `SHA256:${hash.replace(/=+$/, "")}`,
      ssh2.utils.parseKey,
    );
    ssh.port = await host.listen(ssh.#server, port, "ssh");
    return ssh;
  }

  #accept(socket: Socket): void {
    const { host, protocol } = this;
    this.#sockets.add(socket);
    socket.on("close", () => this.#sockets.delete(socket));
    if (connected(host.router, "ssh", socket, host.ends(socket))) protocol.injectSocket(socket);
    else socket.destroy();
  }

  /** A client that has said that it speaks ssh. */
  #greet(connection: Connection, { ip, port }: ClientInfo): void {
    const { host } = this;
    const socket = [...this.#sockets].find(
      (one) => one.remoteAddress === ip && one.remotePort === port,
    );
    if (!socket) return void connection.end();
    connection.on("error", () => socket.destroy());
    const login = new Login(host.router, host.ends(socket).remote, this.parseKey);
    connection.on("authentication", (context) => login.attempt(context));
    connection.on("ready", () => {
      host.loggedIn();
      connection.on("close", login.leave());
      connection.on("session", (accept) => {
        void new Session(host, login.user, accept(), () => socket.destroy());
      });
    });
  }

  async disconnect(): Promise<void> {
    await Promise.all(
      [...this.#sockets].map(async (socket) => {
        const closed = new Promise((resolve) => socket.once("close", resolve));
        socket.destroy();
        await closed;
      }),
    );
  }

  async close(): Promise<void> {
    const closed = new Promise((resolve) => this.#server.close(resolve));
    await this.disconnect();
    await closed;
  }
}

/** RSA of 2048 bits, as routers have unless somebody says otherwise. */
async function newKey(): Promise<string> {
  const { privateKey } = await promisify(generateKeyPair)("rsa", { modulusLength: 2048 });
  return String(privateKey.export({ type: "pkcs1", format: "pem" }));
}

async function loaded(): Promise<typeof import("ssh2")> {
  try {
    const module: object = await import("ssh2");
    // Node itself finds only some of its names.
    return ("default" in module ? module.default : module) as typeof import("ssh2");
  } catch (cause) {
    if (!/MODULE_NOT_FOUND/.test((cause as NodeJS.ErrnoException).code ?? "")) throw cause;
    throw new Error(
      "cannot listen for ssh without the package ssh2: install it beside pulumi-routeros (npm install ssh2), or start the simulator without a port for ssh",
      { cause },
    );
  }
}
