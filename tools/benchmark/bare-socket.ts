import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { encodeSentence } from "../../provider/transport/codec";

/** The bytes of a command, and those that end its reply. */
interface Exchange {
  question: Buffer;
  end: Buffer;
}

/**
 * A client that is as fast as one can be: it sends the bytes of `apiTransport`, made beforehand, and
 * looks at no more of a reply than its end.
 */
export class BareSocket {
  private constructor(private readonly socket: Socket) {}

  static async open(port: number): Promise<BareSocket> {
    const socket = connect({ port, host: "127.0.0.1", noDelay: true });
    await once(socket, "connect");
    const client = new BareSocket(socket);
    await client.ask(exchange(["/login", "=name=admin", "=password="], 1));
    return client;
  }

  /** Asks one after the other; answers the milliseconds that one took. */
  async time(path: string, commands: number): Promise<number> {
    // The login had the first tag, as in apiTransport.
    const all = Array.from({ length: commands }, (_, index) => exchange([path], index + 2));
    const start = performance.now();
    for (const one of all) await this.ask(one);
    return (performance.now() - start) / commands;
  }

  close(): void {
    this.socket.destroy();
  }

  private ask({ question, end }: Exchange): Promise<void> {
    return new Promise((resolve, reject) => {
      let tail: Buffer = Buffer.alloc(0);
      const take = (chunk: Buffer) => {
        tail = tail.length === 0 ? chunk : Buffer.concat([tail, chunk]);
        if (!tail.subarray(-end.length).equals(end)) return;
        this.socket.off("data", take).off("close", fail);
        resolve();
      };
      const fail = () => reject(new Error("the simulator closed the connection"));
      this.socket.on("data", take).on("close", fail);
      this.socket.write(question);
    });
  }
}

function exchange(words: string[], number: number): Exchange {
  const tag = `.tag=${number}`;
  return { question: encodeSentence([...words, tag]), end: encodeSentence(["!done", tag]) };
}
