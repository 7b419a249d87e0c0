import { createServer, type AddressInfo, type Server, type Socket } from "node:net";
import { createServer as createTlsServer, type TlsOptions } from "node:tls";
import { setImmediate as turn } from "node:timers/promises";

/*
 * A router's REST as far as bytes go: it reads and writes HTTP itself, so that it can also write
 * what no HTTP server would.
 */

const REASONS: Readonly<Record<number, string>> = {
  200: "OK",
  201: "Created",
  204: "No Content",
  400: "Bad Request",
  401: "Unauthorized",
  404: "Not Found",
  406: "Not Acceptable",
  500: "Internal Server Error",
  503: "Service Unavailable",
};

/** A whole answer as bytes; an object becomes JSON, a text is sent as it is. */
export function answerOf(
  status: number,
  content: unknown = "",
  headers: Readonly<Record<string, string>> = {},
): Buffer {
  const text = typeof content === "string" ? content : JSON.stringify(content);
  const body = Buffer.isBuffer(content) ? content : Buffer.from(text, "utf8");
  const all = {
    "Content-Type": "application/json",
    ...(status !== 204 && { "Content-Length": String(body.length) }),
    ...headers,
  };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  const head = `HTTP/1.1 ${status} ${REASONS[status] ?? "Status"}\r\n${lines.join("")}\r\n`;
  return Buffer.concat([Buffer.from(head, "latin1"), body]);
}

/** How RouterOS words an error. */
export function errorOf(status: number, detail?: string): Buffer {
  const message = REASONS[status] ?? "Status";
  return answerOf(status, { ...(detail !== undefined && { detail }), error: status, message });
}

/** A request that a client sent. */
export class RestRequest {
  readonly method: string;
  /** As it came, with `/rest`. */
  readonly target: string;
  readonly headers: ReadonlyMap<string, string>;

  constructor(
    head: string,
    readonly body: string,
    readonly session: RestSession,
  ) {
    const [first = "", ...lines] = head.split("\r\n");
    [this.method = "", this.target = ""] = first.split(" ");
    this.headers = new Map(
      lines.map((line) => {
        const [name = "", ...value] = line.split(": ");
        return [name.toLowerCase(), value.join(": ")];
      }),
    );
  }

  /** The words of the body. */
  get words(): Record<string, string> {
    return this.body === "" ? {} : (JSON.parse(this.body) as Record<string, string>);
  }

  /** `GET /rest/interface`, and the body where there is one. */
  get line(): string {
    return `${this.method} ${this.target}${this.body === "" ? "" : ` ${this.body}`}`;
  }

  reply(...answer: Parameters<typeof answerOf>): void {
    this.session.send(answerOf(...answer));
  }

  refuse(...error: Parameters<typeof errorOf>): void {
    this.session.send(errorOf(...error));
  }
}

/** A connection that a client made. */
export class RestSession {
  readonly requests: RestRequest[] = [];
  #received: Buffer = Buffer.alloc(0);

  constructor(
    readonly socket: Socket,
    private readonly router: FakeRest,
  ) {
    socket.setNoDelay(true);
    socket.on("error", () => {
      // Half of the cases break connections on purpose.
    });
    socket.on("data", (bytes) => {
      this.#received = Buffer.concat([this.#received, bytes]);
      for (let request; (request = this.#take());) {
        this.requests.push(request);
        this.router.handle(request);
      }
    });
  }

  send(bytes: Buffer | string): void {
    if (this.socket.writable) this.socket.write(bytes);
  }

  /** Sends each piece in a segment of its own, as far as TCP can be told to. */
  async sendInPieces(pieces: readonly Buffer[]): Promise<void> {
    for (const piece of pieces) {
      this.send(piece);
      await turn();
    }
  }

  /** FIN */
  end(): void {
    this.socket.end();
  }

  /** RST */
  reset(): void {
    this.socket.resetAndDestroy();
  }

  /** Takes the first whole request off the bytes. */
  #take(): RestRequest | undefined {
    const end = this.#received.indexOf("\r\n\r\n");
    if (end < 0) return undefined;
    const head = this.#received.toString("latin1", 0, end);
    const length = Number(/\r\ncontent-length: (\d+)/i.exec(head)?.[1] ?? 0);
    const whole = end + 4 + length;
    if (this.#received.length < whole) return undefined;
    const body = this.#received.toString("utf8", end + 4, whole);
    this.#received = this.#received.subarray(whole);
    return new RestRequest(head, body, this);
  }
}

export type RestHandler = (request: RestRequest) => unknown;

export interface FakeRestOptions {
  /** What a request is answered; without it, with nothing at all. */
  answer?: RestHandler;
  /** Runs when a client connects. */
  connected?: (session: RestSession) => void;
  tls?: TlsOptions;
  host?: string;
  port?: number;
}

const running = new Set<FakeRest>();

export class FakeRest {
  readonly sessions: RestSession[] = [];
  port = 0;
  readonly #server: Server;
  readonly #options: FakeRestOptions;
  /** Connections whose TLS handshake failed count too. */
  readonly #sockets = new Set<Socket>();

  private constructor(options: FakeRestOptions) {
    this.#options = { ...options };
    const accept = (socket: Socket) => {
      const session = new RestSession(socket, this);
      this.sessions.push(session);
      this.#options.connected?.(session);
    };
    this.#server = options.tls ? createTlsServer(options.tls, accept) : createServer(accept);
    this.#server.on("connection", (socket: Socket) => this.#sockets.add(socket));
  }

  static async start(options: FakeRestOptions = {}): Promise<FakeRest> {
    const { port = 0, host = "127.0.0.1" } = options;
    const router = new FakeRest(options);
    running.add(router);
    await new Promise<void>((resolve) => router.#server.listen(port, host, resolve));
    router.port = (router.#server.address() as AddressInfo).port;
    return router;
  }

  get requests(): RestRequest[] {
    return this.sessions.flatMap((session) => session.requests);
  }

  answer(handler: RestHandler): void {
    this.#options.answer = handler;
  }

  handle(request: RestRequest): void {
    void Promise.resolve(this.#options.answer?.(request));
  }

  async close(): Promise<void> {
    running.delete(this);
    const closed = new Promise((resolve) => this.#server.close(resolve));
    for (const socket of this.#sockets) socket.destroy();
    await closed;
  }
}

/** Ends every router that a test has started. */
export async function closeFakeRests(): Promise<void> {
  await Promise.all([...running].map((router) => router.close()));
}
