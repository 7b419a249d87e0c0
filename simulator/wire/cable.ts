import { once } from "node:events";
import { type AddressInfo, connect, createServer, type Server, type Socket } from "node:net";
import { type Ends, endsOf } from "../network/ends";
import { Line } from "./line";

/** A packet on its way to a service of the router, or back. */
export interface Passenger {
  service: string;
  ends: Ends;
  /** Is it of a connection that is there? The first ones of a connection may be treated otherwise. */
  established: boolean;
}

/**
 * The network between clients and the servers of the router. It listens on every address of this
 * machine; to the server behind it comes from a loopback address per connection, by which the
 * real ends are known there.
 */
export class Cable {
  readonly #fronts: Server[] = [];
  readonly #lines = new Set<Line>();
  readonly #ends = new Map<string, Ends>();
  #number = 0;
  #isChanged = false;

  constructor(
    private readonly passes: (packet: Passenger) => boolean,
    private readonly lostAfter: number,
    /** Where clients come from, as the router sees it; undefined: from where they do. */
    private readonly from?: string,
  ) {}

  /** Puts a server behind the cable; answers the port at which clients reach it. */
  async listen(server: Server, port: number, service: string): Promise<number> {
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
    const front = createServer({ allowHalfOpen: true }, (socket) =>
      this.#accept(socket, (server.address() as AddressInfo).port, service),
    );
    front.listen(port, "0.0.0.0");
    await once(front, "listening");
    this.#fronts.push(front);
    return (front.address() as AddressInfo).port;
  }

  /** The real ends of a connection that came to a server. */
  ends(socket: Socket): Ends {
    return this.#ends.get(socket.remoteAddress ?? "") ?? endsOf(socket);
  }

  /** Tells that packets may get through now that did not before, or no longer do. */
  changed(): void {
    if (this.#isChanged) return;
    this.#isChanged = true;
    setImmediate(() => {
      this.#isChanged = false;
      for (const line of this.#lines) line.flush();
    });
  }

  /** Ends all connections, whoever learns of it. */
  disconnect(): void {
    for (const line of this.#lines) line.destroy();
  }

  async close(): Promise<void> {
    const closed = this.#fronts.map((front) => new Promise((resolve) => front.close(resolve)));
    this.disconnect();
    await Promise.all(closed);
  }

  #accept(front: Socket, port: number, service: string): void {
    const own = endsOf(front);
    const ends = { ...own, remote: this.from ?? own.remote };
    // Only what comes from this machine; nobody else is to find an open router here.
    if (!ends.local.startsWith("127.")) return void front.destroy();
    const localAddress = this.#address();
    const line: Line = new Line(front, {
      enter: () => {
        this.#ends.set(localAddress, ends);
        return connect({ host: "127.0.0.1", port, localAddress, allowHalfOpen: true });
      },
      passes: (established) => this.passes({ service, ends, established }),
      lostAfter: this.lostAfter,
      over: () => {
        this.#lines.delete(line);
        this.#ends.delete(localAddress);
      },
    });
    this.#lines.add(line);
  }

  /** The next of the addresses from 127.1.0.1 on. */
  #address(): string {
    this.#number = (this.#number + 1) % 32_000;
    return `127.1.${this.#number >> 7}.${(this.#number & 127) + 1}`;
  }
}
