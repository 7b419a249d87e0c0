import { connect, type Socket } from "node:net";
import { once } from "node:events";

/** One reply sentence: `!re`, `!done` ... and its words without the leading `=`. */
export interface Reply {
  type: string;
  words: Record<string, string>;
  /** The words as they came, in order. */
  raw: string[];
}

/** All that came back on one command. */
export interface Answer {
  rows: Record<string, string>[];
  /** The reply types in order, `["!re", "!done"]`. */
  types: string[];
  replies: Reply[];
  ret: string | undefined;
  /** The message of the trap, if there is one. */
  trap: string | undefined;
  category: string | undefined;
}

/** A hand-written API client: bytes out, sentences in, nothing clever. */
export class RawClient {
  #bytes: Buffer = Buffer.alloc(0);
  #words: Buffer[] = [];
  #replies: Reply[] = [];
  #wake = () => {};
  closed = false;

  constructor(readonly socket: Socket) {
    socket.setNoDelay(true);
    socket.on("data", (chunk: Buffer) => {
      this.#bytes = Buffer.concat([this.#bytes, chunk]);
      this.#cut();
      this.#wake();
    });
    socket.on("error", () => {});
    socket.on("close", () => {
      this.closed = true;
      this.#wake();
    });
  }

  static async open(port: number, host = "127.0.0.1"): Promise<RawClient> {
    const socket = connect(port, host);
    await once(socket, "connect");
    return new RawClient(socket);
  }

  static async login(port: number, name = "admin", password = ""): Promise<RawClient> {
    const client = await RawClient.open(port);
    const { types } = await client.send("/login", `=name=${name}`, `=password=${password}`);
    if (types.join() !== "!done") throw new Error(`login failed: ${types.join()}`);
    return client;
  }

  /** Sends a sentence and collects its answer, up to `!done`, `!fatal` or the end. */
  async send(...words: string[]): Promise<Answer> {
    this.write(...words);
    return this.answer();
  }

  write(...words: string[]): void {
    this.socket.write(sentence(words));
  }

  /** The replies up to the next `!done` or `!fatal`, of whichever command. */
  async answer(): Promise<Answer> {
    const replies: Reply[] = [];
    for (;;) {
      const reply = await this.next();
      if (!reply) break;
      replies.push(reply);
      if (reply.type === "!done" || reply.type === "!fatal") break;
    }
    const of = (type: string) => replies.filter((reply) => reply.type === type);
    return {
      replies,
      rows: of("!re").map(({ words }) => words),
      types: replies.map(({ type }) => type),
      ret: of("!done")[0]?.words["ret"],
      trap: of("!trap")[0]?.words["message"],
      category: of("!trap")[0]?.words["category"],
    };
  }

  /** The next reply, undefined once the connection has ended. */
  async next(): Promise<Reply | undefined> {
    while (this.#replies.length === 0 && !this.closed) {
      await new Promise<void>((resolve) => (this.#wake = resolve));
    }
    return this.#replies.shift();
  }

  /** How many replies have come in that nobody took. */
  get waiting(): number {
    return this.#replies.length;
  }

  /** Bytes of a sentence that is not complete. */
  get incomplete(): number {
    return this.#bytes.length + this.#words.length;
  }

  async ended(): Promise<void> {
    while (!this.closed) await new Promise<void>((resolve) => (this.#wake = resolve));
  }

  close(): void {
    this.socket.destroy();
  }

  #cut(): void {
    for (;;) {
      const length = readLength(this.#bytes);
      if (!length || this.#bytes.length < length.size + length.value) return;
      const word = this.#bytes.subarray(length.size, length.size + length.value);
      this.#bytes = this.#bytes.subarray(length.size + length.value);
      if (word.length > 0) this.#words.push(word);
      else {
        this.#replies.push(toReply(this.#words.map((each) => each.toString("utf8"))));
        this.#words = [];
      }
    }
  }
}

/** The bytes of a sentence. */
export function sentence(words: string[]): Buffer {
  return Buffer.concat([...words, ""].map((word) => prefixed(Buffer.from(word, "utf8"))));
}

function prefixed(word: Buffer): Buffer {
  const n = word.length;
  if (n < 0x80) return Buffer.concat([Buffer.of(n), word]);
  if (n < 0x4000) return Buffer.concat([Buffer.of((n >> 8) | 0x80, n & 255), word]);
  if (n < 0x200000) {
    return Buffer.concat([Buffer.of((n >> 16) | 0xc0, (n >> 8) & 255, n & 255), word]);
  }
  return Buffer.concat([
    Buffer.of((n >>> 24) | 0xe0, (n >> 16) & 255, (n >> 8) & 255, n & 255),
    word,
  ]);
}

function readLength(bytes: Buffer): { value: number; size: number } | undefined {
  const first = bytes[0];
  if (first === undefined) return undefined;
  const at = (index: number) => bytes[index] ?? 0;
  const size = first < 0x80 ? 1 : first < 0xc0 ? 2 : first < 0xe0 ? 3 : first < 0xf0 ? 4 : 5;
  if (bytes.length < size) return undefined;
  const value = [
    first,
    ((first & 0x3f) << 8) | at(1),
    ((first & 0x1f) << 16) | (at(1) << 8) | at(2),
    ((first & 0x0f) << 24) | (at(1) << 16) | (at(2) << 8) | at(3),
    at(1) * 0x1000000 + (at(2) << 16) + (at(3) << 8) + at(4),
  ][size - 1];
  return { value: value ?? 0, size };
}

function toReply(raw: string[]): Reply {
  const [type = "", ...rest] = raw;
  const words: Record<string, string> = {};
  for (const word of rest) {
    const [, name, value] = /^=?([^=]+)=([\s\S]*)$/.exec(word) ?? [];
    if (name !== undefined) words[name] = value ?? "";
  }
  return { type, words, raw };
}
