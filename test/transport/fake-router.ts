import { createServer, type AddressInfo, type Server, type Socket } from "node:net";
import { createServer as createTlsServer, type TlsOptions } from "node:tls";
import { setTimeout as sleep } from "node:timers/promises";

/*
 * A router as far as bytes go. It has a codec of its own, written differently from the production
 * one, so that a fault in that cannot cancel out here.
 */

/** A sentence as bytes; words may be bytes themselves. */
export function bytesOf(words: readonly (string | Buffer)[]): Buffer {
  const bytes: number[] = [];
  for (const word of [...words, ""]) {
    const body = typeof word === "string" ? Buffer.from(word, "utf8") : word;
    const n = body.length;
    if (n < 2 ** 7) bytes.push(n);
    else if (n < 2 ** 14) bytes.push(128 + Math.floor(n / 256), n % 256);
    else if (n < 2 ** 21)
      bytes.push(192 + Math.floor(n / 65536), Math.floor(n / 256) % 256, n % 256);
    else {
      bytes.push(224 + Math.floor(n / 2 ** 24), Math.floor(n / 65536) % 256);
      bytes.push(Math.floor(n / 256) % 256, n % 256);
    }
    for (const byte of body) bytes.push(byte);
  }
  return Buffer.from(bytes);
}

/** Takes the first whole sentence off the bytes; undefined when there is none. */
function takeSentence(bytes: Buffer): { words: string[]; rest: Buffer } | undefined {
  const words: string[] = [];
  let at = 0;
  while (at < bytes.length) {
    const first = bytes[at] ?? 0;
    const more = first >= 240 ? 4 : first >= 224 ? 3 : first >= 192 ? 2 : first >= 128 ? 1 : 0;
    if (at + more >= bytes.length) return undefined;
    let length = first - [0, 128, 192, 224, 240][more]!;
    for (let i = 1; i <= more; i++) length = length * 256 + bytes[at + i]!;
    at += more + 1;
    if (length === 0) return { words, rest: bytes.subarray(at) };
    if (at + length > bytes.length) return undefined;
    words.push(bytes.toString("utf8", at, at + length));
    at += length;
  }
  return undefined;
}

/** A sentence that a client sent. */
export class Command {
  readonly path: string;
  readonly tags: string[];

  constructor(
    readonly words: string[],
    readonly session: Session,
  ) {
    this.path = words[0] ?? "";
    this.tags = words.filter((word) => word.startsWith(".tag="));
  }

  /** The value of `=name=value`. */
  value(name: string): string | undefined {
    return this.words.find((word) => word.startsWith(`=${name}=`))?.slice(name.length + 2);
  }

  /** A reply to this command as bytes. */
  bytes(...words: (string | Buffer)[]): Buffer {
    return bytesOf([...words, ...this.tags]);
  }

  /** Sends replies in one packet. */
  reply(...replies: (string | Buffer)[][]): void {
    this.session.send(Buffer.concat(replies.map((words) => this.bytes(...words))));
  }

  /** Sends replies in a packet each. */
  async replyOneByOne(...replies: (string | Buffer)[][]): Promise<void> {
    await this.session.sendInPieces(replies.map((words) => this.bytes(...words)));
  }
}

/** A connection that a client made. */
export class Session {
  readonly commands: Command[] = [];
  #received: Buffer = Buffer.alloc(0);

  constructor(
    readonly socket: Socket,
    private readonly router: FakeRouter,
  ) {
    socket.setNoDelay(true);
    socket.on("error", () => {
      // Half of the cases break connections on purpose.
    });
    socket.on("data", (bytes) => {
      this.#received = Buffer.concat([this.#received, bytes]);
      for (let next; (next = takeSentence(this.#received));) {
        this.#received = next.rest;
        const command = new Command(next.words, this);
        this.commands.push(command);
        this.router.handle(command);
      }
    });
  }

  send(bytes: Buffer): void {
    if (this.socket.writable) this.socket.write(bytes);
  }

  /** Sends each piece in a segment of its own, as far as TCP can be told to. */
  async sendInPieces(pieces: readonly Buffer[], pause = 2): Promise<void> {
    for (const piece of pieces) {
      this.send(piece);
      await sleep(pause);
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
}

export type Handler = (command: Command) => unknown;

export interface FakeRouterOptions {
  /** What a `/login` is answered; without it, it succeeds. */
  login?: Handler;
  /** What any other command is answered; without it, with nothing at all. */
  answer?: Handler;
  /** Runs when a client connects. */
  connected?: (session: Session) => void;
  tls?: TlsOptions;
}

const running = new Set<FakeRouter>();

export class FakeRouter {
  readonly sessions: Session[] = [];
  port = 0;
  #server: Server;
  #options: FakeRouterOptions;
  /** Connections whose TLS handshake failed count too. */
  readonly #sockets = new Set<Socket>();

  private constructor(options: FakeRouterOptions) {
    this.#options = options;
    const accept = (socket: Socket) => {
      const session = new Session(socket, this);
      this.sessions.push(session);
      this.#options.connected?.(session);
    };
    this.#server = options.tls ? createTlsServer(options.tls, accept) : createServer(accept);
    this.#server.on("connection", (socket: Socket) => this.#sockets.add(socket));
  }

  static async start(options: FakeRouterOptions = {}, port = 0): Promise<FakeRouter> {
    const router = new FakeRouter(options);
    running.add(router);
    await new Promise<void>((resolve) => router.#server.listen(port, "127.0.0.1", resolve));
    router.port = (router.#server.address() as AddressInfo).port;
    return router;
  }

  /** Everything that clients sent, without logins. */
  get commands(): Command[] {
    const all = this.sessions.flatMap((session) => session.commands);
    return all.filter((command) => command.path !== "/login");
  }

  get logins(): Command[] {
    const all = this.sessions.flatMap((session) => session.commands);
    return all.filter((command) => command.path === "/login");
  }

  answer(handler: Handler): void {
    this.#options.answer = handler;
  }

  handle(command: Command): void {
    const { login = (c: Command) => c.reply(["!done"]), answer } = this.#options;
    const handler = command.path === "/login" ? login : answer;
    if (handler) void Promise.resolve(handler(command));
  }

  async close(): Promise<void> {
    running.delete(this);
    const closed = new Promise((resolve) => this.#server.close(resolve));
    for (const socket of this.#sockets) socket.destroy();
    await closed;
  }
}

/** Ends every router that a test has started. */
export async function closeFakeRouters(): Promise<void> {
  await Promise.all([...running].map((router) => router.close()));
}
