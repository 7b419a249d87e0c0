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

/** What a Connector asks of its transmitter: to send what waited for the connection. */
interface Transmitter {
  runPool(): void;
}

/** The part of node-routeros's Connector that is used; its types call half of it private. */
interface Connector extends EventEmitter {
  socket: Socket;
  receiver: Receiver;
  transmitter: Transmitter;
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
  const replies = new Replies(options);
  const sentences = new Sentences(socket);
  connector.receiver = replies;
  connector.transmitter = sentences;
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
      replies.read(tag, reader);
      sentences.send([...words, `.tag=${tag}`]);
    },
    release: (tag) => replies.stop(tag),
  };
}

/** Sends all sentences of one turn as one write: several commands are often sent at once. */
class Sentences implements Transmitter {
  readonly #socket: Socket;
  #waiting: Buffer[] = [];

  constructor(socket: Socket) {
    this.#socket = socket;
  }

  send(words: readonly string[]): void {
    if (this.#waiting.push(encodeSentence(words)) === 1) process.nextTick(() => this.#flush());
  }

  #flush(): void {
    const bytes = Buffer.concat(this.#waiting);
    this.#waiting = [];
    // Of one that has ended nobody waits for an answer any more.
    if (this.#socket.writable) this.#socket.write(bytes);
  }

  /** Nothing waits for the connection: sentences are sent on a connected socket or not at all. */
  runPool(): void {
    // What the original does here, it does with what was sent too early.
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
    const tag = words.find((word) => word.startsWith(".tag="));
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
    has(connector, ["on", "destroy"]) &&
    has(connector?.socket, ["on", "write", "setTimeout", "setNoDelay", "setKeepAlive"]) &&
    has(connector?.receiver, ["read", "stop", "processRawData"]) &&
    has(connector?.transmitter, ["runPool"])
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
