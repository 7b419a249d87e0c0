import type { EventEmitter } from "node:events";
import type { Socket } from "node:net";
import type { ConnectionOptions } from "node:tls";
import { type IRosOptions, RouterOSAPI } from "node-routeros";
import { RouterOsError } from "../errors";
import { encodeSentence, ProtocolError, SentenceDecoder } from "./codec";

/*
 * All that is known about the inside of node-routeros 1.6.9 is in this file. It opens the socket,
 * says when to log in and carries sentences; its receiver, transmitter and login are replaced on
 * each instance, because they lose bytes, throw inside socket handlers, mangle everything that is
 * not Windows-1252 and print passwords when DEBUG is set.
 */

type Reader = (words: string[]) => void;

/** What a Connector asks of its receiver. */
interface Receiver {
  read(tag: string, reader: Reader): void;
  stop(tag: string): void;
  processRawData(bytes: Buffer): void;
}

/** What a Connector asks of its transmitter; `null` ends a sentence. */
interface Transmitter {
  write(word: string | null): void;
  runPool(): void;
}

/** The part of node-routeros's Connector that is used; its types call half of it private. */
interface Connector extends EventEmitter {
  socket: Socket;
  receiver: Receiver;
  transmitter: Transmitter;
  read(tag: string, reader: Reader): void;
  stopRead(tag: string): void;
  write(words: readonly string[]): unknown;
  destroy(): void;
}

/** The part of node-routeros's RouterOSAPI that is used. */
interface Api extends EventEmitter {
  connector?: Partial<Connector>;
  connect(): Promise<unknown>;
  login(): Promise<unknown>;
}

export interface WireOptions {
  host: string;
  port: number;
  tls?: ConnectionOptions;
  /** Runs as soon as the socket is connected (and TLS agreed), before anything is sent. */
  login(): Promise<void>;
  /** The router ended the session and said why. */
  onFatal(text: string): void;
  /** What arrived is not the RouterOS API. */
  onForeign(what: string): void;
}

/** A socket that carries sentences. */
export interface Wire {
  readonly socket: Socket;
  /** Settles when the login has; rejects with the reason otherwise. */
  readonly opened: Promise<unknown>;
  /** Sends a sentence and hands every reply with its tag to the reader. */
  send(words: readonly string[], tag: string, reader: Reader): void;
  /** Releases a tag: later replies to it are dropped. */
  release(tag: string): void;
}

/** Starts to connect. The socket exists at once, so the caller can listen before anything happens. */
export function openWire(options: WireOptions): Wire {
  // Its types ask for the options of a TLS server; what it does with them is tls.connect().
  const api = new RouterOSAPI({
    host: options.host,
    port: options.port,
    ...(options.tls && { tls: options.tls as IRosOptions["tls"] & object }),
  }) as unknown as Api;
  if (typeof api.connect !== "function" || typeof api.login !== "function") throw unknownLibrary();
  api.login = () => options.login();
  // An "error" event without a listener would end the process; the socket's own error is handled.
  api.on("error", ignore);

  const opened = api.connect();
  opened.catch(ignore);
  const connector = api.connector;
  if (!isConnector(connector)) {
    connector?.socket?.destroy();
    throw unknownLibrary();
  }
  const { socket } = connector;
  connector.receiver = new Replies(options);
  connector.transmitter = new Sentences(socket);
  connector.on("error", ignore);
  // The original also drops the connector's listeners: a later error would then be uncaught.
  connector.destroy = () => void socket.destroy();
  socket.setTimeout(0); // its idle timer would end a connection that merely has nothing to do
  socket.setNoDelay(true);
  socket.setKeepAlive(true, 15_000);

  return {
    socket,
    opened,
    send(words, tag, reader) {
      connector.read(tag, reader);
      connector.write([...words, `.tag=${tag}`]);
    },
    release: (tag) => connector.stopRead(tag),
  };
}

/** Collects the words of a sentence, and sends all sentences of one turn as one write. */
class Sentences implements Transmitter {
  readonly #socket: Socket;
  #words: string[] = [];
  #holdsBack = false;

  constructor(socket: Socket) {
    this.#socket = socket;
  }

  write(word: string | null): void {
    if (word !== null) {
      this.#words.push(word);
      return;
    }
    const words = this.#words;
    this.#words = [];
    const sentence = encodeSentence(words);
    this.#holdBack();
    this.#socket.write(sentence);
  }

  /** Until the turn ends: several commands are often sent at once. */
  #holdBack(): void {
    if (this.#holdsBack) return;
    this.#holdsBack = true;
    this.#socket.cork();
    process.nextTick(() => {
      this.#holdsBack = false;
      this.#socket.uncork();
    });
  }

  /** Nothing is ever pooled: sentences are sent on a connected socket or not at all. */
  runPool(): void {
    this.#words = [];
  }
}

/** Turns bytes into replies and hands them out by tag. Nothing here throws: the socket calls it. */
class Replies implements Receiver {
  readonly #readers = new Map<string, Reader>();
  readonly #options: WireOptions;
  readonly #decoder = new SentenceDecoder((words) => this.#deliver(words));
  #head: Buffer | undefined = Buffer.alloc(0);

  constructor(options: WireOptions) {
    this.#options = options;
  }

  read(tag: string, reader: Reader): void {
    this.#readers.set(tag, reader);
  }

  stop(tag: string): void {
    this.#readers.delete(tag);
  }

  processRawData(bytes: Buffer): void {
    try {
      this.#checkHead(bytes);
      this.#decoder.push(bytes);
    } catch (error) {
      this.#options.onForeign(error instanceof ProtocolError ? error.message : String(error));
    }
  }

  /** Recognises other services by their first two bytes instead of waiting for a "word" of theirs. */
  #checkHead(bytes: Buffer): void {
    if (!this.#head) return;
    this.#head = Buffer.concat([this.#head, bytes.subarray(0, 2)]);
    const [first, second] = this.#head;
    if (first === undefined || second === undefined) return;
    this.#head = undefined;
    if (first === 0 || second === "!".charCodeAt(0)) return;
    if ((first === 0x15 || first === 0x16) && second === 3) throw new ProtocolError("TLS");
    const start = String.fromCharCode(first, second);
    if (start === "HT") throw new ProtocolError("HTTP");
    throw new ProtocolError(start === "SS" ? "SSH" : "bytes that are no reply");
  }

  #deliver(words: string[]): void {
    const reply = words[0] ?? "";
    if (!reply.startsWith("!")) throw new ProtocolError("a sentence that is no reply");
    const at = words.findIndex((word) => word.startsWith(".tag="));
    const [tag] = at < 0 ? [] : words.splice(at, 1);
    if (reply === "!fatal") this.#options.onFatal(words.slice(1).join(" ") || "it gave no reason");
    // An unknown tag belongs to a command that was given up.
    else if (tag !== undefined) this.#readers.get(tag.slice(".tag=".length))?.(words);
  }
}

function isConnector(connector: Partial<Connector> | undefined): connector is Connector {
  const has = (part: object | undefined, methods: readonly string[]) =>
    methods.every(
      (name) => typeof (part as Record<string, unknown> | undefined)?.[name] === "function",
    );
  return (
    has(connector, ["on", "read", "stopRead", "write", "destroy"]) &&
    has(connector?.socket, ["on", "write", "setTimeout", "setNoDelay", "setKeepAlive"]) &&
    has(connector?.receiver, ["read", "stop", "processRawData"]) &&
    has(connector?.transmitter, ["write", "runPool"])
  );
}

function unknownLibrary(): RouterOsError {
  return new RouterOsError(
    "cannot use the installed node-routeros: it is not built like version 1.6.9, install exactly that",
  );
}

function ignore(): void {
  // The socket's listeners have rejected the pending commands.
}
