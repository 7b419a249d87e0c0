import type { Socket } from "node:net";

/** What a line needs to know of the world around it. */
export interface Way {
  /** Opens the connection to the server that the line leads to. */
  enter(): Socket;
  /** Do packets get through now? The first ones of a connection may be treated otherwise. */
  passes(established: boolean): boolean;
  /** For how many milliseconds packets can stay away until the router gives the line up. */
  lostAfter: number;
  /** Is told when nothing is left of the line. */
  over(): void;
}

/**
 * One connection from a client to a server of the router. While its packets do not get through
 * they are held, in both directions, as are its end and its break: neither side notices. Once the
 * way is open again they follow, as TCP sends again what was not acknowledged.
 */
export class Line {
  #held: (() => void)[] = [];
  #behind: Socket | undefined;
  #timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly front: Socket,
    private readonly way: Way,
  ) {
    this.#pass(() => (this.#behind = this.#enter()));
    front.setNoDelay(true);
    front.on("error", () => undefined);
    front.on("data", (bytes: Buffer) => this.#pass(() => this.#behind?.write(bytes)));
    front.on("end", () => this.#pass(() => this.#behind?.end()));
    front.on("close", () => {
      if (this.#behind) this.#pass(() => this.#behind?.destroy());
      else this.#held = [];
      this.#end();
    });
  }

  /** Lets through what was held, if the way is open. */
  flush(): void {
    while (this.#held.length > 0 && this.#isOpen()) this.#held.shift()?.();
    if (this.#isOpen() || !this.#behind) {
      clearTimeout(this.#timer);
      this.#timer = undefined;
    } else this.#timer ??= setTimeout(() => this.#lose(), this.way.lostAfter).unref();
  }

  destroy(): void {
    clearTimeout(this.#timer);
    this.#held = [];
    this.#behind?.destroy();
    this.front.destroy();
  }

  #enter(): Socket {
    const behind = this.way.enter();
    behind.setNoDelay(true);
    behind.on("error", () => undefined);
    behind.on("data", (bytes: Buffer) => this.#pass(() => this.front.write(bytes)));
    behind.on("end", () => this.#pass(() => this.front.end()));
    behind.on("close", () => {
      this.#pass(() => this.front.destroy());
      this.#end();
    });
    return behind;
  }

  #isOpen(): boolean {
    return this.way.passes(this.#behind !== undefined);
  }

  #pass(packet: () => void): void {
    this.#held.push(packet);
    this.flush();
  }

  #end(): void {
    if (!this.front.destroyed || this.#behind?.destroyed === false) return;
    clearTimeout(this.#timer);
    this.way.over();
  }

  /** The router ends the connection; the client learns of it when it next gets through. */
  #lose(): void {
    this.#held = [];
    this.#behind?.destroy();
  }
}
