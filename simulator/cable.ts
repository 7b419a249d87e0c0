import { once } from "node:events";
import { connect, createServer, type AddressInfo, type Server, type Socket } from "node:net";

/** How often it is looked whether a way is open again, in milliseconds. */
const LOOK = 20;

/**
 * The cable before a service. While the way is closed it carries nothing, neither bytes nor the end
 * of a connection: both sides believe in it until they lose patience, as with a router that was
 * locked out. What was held back goes on when the way opens, as TCP would send it again. open
 * (RouterOS: the reply to the command that closes the way may still leave; here it is lost).
 */
export class Cable {
  readonly #lines = new Set<Line>();
  readonly #server: Server;

  private constructor(
    private readonly inner: number,
    private readonly isOpen: (address: string) => boolean,
    private readonly lostAfter: number,
  ) {
    this.#server = createServer({ allowHalfOpen: true, pauseOnConnect: true }, (socket) => {
      const line = new Line(socket, this.inner, this.isOpen, this.lostAfter);
      this.#lines.add(line);
      void line.over.then(() => this.#lines.delete(line));
    });
  }

  /** Lays it from a port on all addresses to one on 127.0.0.1. */
  static async lay(
    inner: number,
    isOpen: (address: string) => boolean,
    lostAfter: number,
  ): Promise<Cable> {
    const cable = new Cable(inner, isOpen, lostAfter);
    cable.#server.listen(0, "0.0.0.0");
    await once(cable.#server, "listening");
    return cable;
  }

  get port(): number {
    return (this.#server.address() as AddressInfo).port;
  }

  /** Ends all connections, as a router does that is switched off. */
  disconnect(): void {
    for (const line of this.#lines) line.cut();
  }

  async close(): Promise<void> {
    const closed = new Promise((resolve) => this.#server.close(resolve));
    this.disconnect();
    await closed;
  }
}

/** One connection on its way through the cable. */
class Line {
  readonly over: Promise<unknown>;
  readonly #inside: Socket;
  readonly #timer: NodeJS.Timeout;
  #closedSince: number | undefined;

  constructor(
    private readonly outside: Socket,
    port: number,
    private readonly isOpen: (address: string) => boolean,
    private readonly lostAfter: number,
  ) {
    this.#inside = connect({ port, host: "127.0.0.1", allowHalfOpen: true });
    this.#inside.pause();
    this.over = once(this.#inside, "close").then(() => outside.destroy());
    this.#timer = setInterval(() => this.#look(), LOOK).unref();
    this.#carry(outside, this.#inside);
    this.#carry(this.#inside, outside);
    this.#look();
  }

  cut(): void {
    clearInterval(this.#timer);
    this.outside.destroy();
    this.#inside.destroy();
  }

  /** Bytes and the end of a connection travel as long as the way is open. */
  #carry(from: Socket, to: Socket): void {
    from.on("data", (chunk: Buffer) => {
      if (this.#isPassable()) to.write(chunk);
      else from.unshift(chunk);
    });
    from.on("end", () => this.#later(() => to.end()));
    from.on("close", () => this.#later(() => to.destroySoon()));
    from.on("error", () => undefined);
  }

  #later(act: () => void): void {
    if (this.#isPassable()) return act();
    const timer = setInterval(() => {
      if (!this.#isPassable()) return;
      clearInterval(timer);
      act();
    }, LOOK).unref();
    this.#inside.once("close", () => clearInterval(timer));
  }

  #isPassable(): boolean {
    const address = this.outside.localAddress ?? this.#address;
    this.#address = address;
    const open = address === "127.0.0.1" || this.isOpen(address);
    if (!open) {
      this.outside.pause();
      this.#inside.pause();
    }
    return open;
  }

  /** A closed socket no longer knows which address it had. */
  #address = "";

  #look(): void {
    if (this.#isPassable()) {
      this.#closedSince = undefined;
      this.outside.resume();
      this.#inside.resume();
      return;
    }
    this.#closedSince ??= Date.now();
    if (Date.now() - this.#closedSince < this.lostAfter) return;
    clearInterval(this.#timer);
    this.#inside.destroy();
  }
}
