import { TLSSocket } from "node:tls";
import { LoginError, RouterOsError } from "../errors";
import {
  cannotComplete,
  cannotConnect,
  CLOSED,
  connectTimeout,
  type Loss,
  lossOf,
  noAnswer,
  type Stage,
} from "./api-errors";
import { type Command, type Reply, rowOf, trapOf, Unsent } from "./api-command";
import { addressOf, checkEndpoint, portOf } from "./api-endpoint";
import { login } from "./api-login";
import { handshakeFailure, tlsOptions, verifyPeer } from "./api-tls";
import { openWire, type Wire } from "./api-wire";
import { capabilitiesOf } from "./schemes";
import { masked } from "./masked";
import type { Endpoint } from "./transport";

/** Routers have few threads for the API; more commands at once only wait there instead of here. */
const IN_FLIGHT = 8;
/**
 * New rows come by the thousand. Many of them in one write, and their answers in one read, take a quarter
 * less of this machine's time, and a fraction of it from a router that is far away.
 */
export const ADDS_IN_FLIGHT = 64;
/** More than any menu holds; a longer reply is refused. */
const LONGEST_REPLY = 64 * 1024 * 1024;
/** What a row, and each of its words, takes in memory besides the text, in bytes. */
const ROW = 96;
const WORD = 32;
/** How long a cancelled command may take to end before the connection is given up. */
const CANCEL_GRACE = 5_000;
/** How long closing may take when the router does not read. */
const CLOSE_GRACE = 500;

/** One connection to a router, from the socket to its end. It is never used again afterwards. */
export class Connection {
  /** Settles when the login has. */
  readonly ready: Promise<void>;
  /** Settles when the socket is gone. */
  readonly closed: Promise<void>;
  readonly #endpoint: Endpoint;
  readonly #wire: Wire;
  readonly #queue: Command[] = [];
  readonly #sent = new Map<string, Command>();
  #stage: Stage = "tcp";
  #lost: Loss | undefined;
  #retired: Loss | undefined;
  #lastTag = 0;
  /** How many of those sent were given up, and have not ended yet. */
  #overdue = 0;
  #opened!: { resolve(): void; reject(error: Error): void };
  #deadline: NodeJS.Timeout;
  /** When it looks for commands whose deadline is over. */
  #watch: NodeJS.Timeout | undefined;

  /** Connects and logs in within the time given. Throws only for a wrong endpoint. */
  constructor(endpoint: Endpoint, milliseconds: number) {
    checkEndpoint(endpoint);
    this.#endpoint = endpoint;
    this.ready = new Promise<void>((resolve, reject) => (this.#opened = { resolve, reject }));
    const secure = capabilitiesOf(endpoint).tls;
    this.#wire = openWire({
      host: endpoint.host,
      port: portOf(endpoint),
      ...(secure && { tls: tlsOptions(endpoint) }),
      login: () => this.#login(),
      onFatal: (text) =>
        this.#lose({
          code: "fatal",
          reason: `the router ended the session: ${masked(text, [endpoint.password])}`,
        }),
      onForeign: (what) =>
        this.#lose({ code: "protocol", reason: `it answers with ${what}, not the RouterOS API` }),
    });
    this.#deadline = setTimeout(() => {
      this.#lose(CLOSED, connectTimeout(endpoint, this.#stage, endpoint.timeout));
    }, milliseconds);
    const { socket } = this.#wire;
    socket.prependListener("connect", () => (this.#stage = secure ? "tls" : "login"));
    socket.prependListener("secureConnect", () => (this.#stage = "login"));
    socket.on("error", (error) => this.#onError(error));
    this.closed = new Promise((resolve) =>
      socket.on("close", () => {
        this.#lose(CLOSED);
        resolve();
      }),
    );
    this.#wire.opened.then(
      () => this.#onReady(),
      (error: Error) => this.#lose(CLOSED, error),
    );
  }

  /** False when it takes no more commands. */
  get usable(): boolean {
    return this.#lost === undefined && this.#retired === undefined;
  }

  /** Sends a command, at once or when its turn comes; its deadline starts when it is sent. */
  run(words: readonly string[], write: boolean): Promise<Reply> {
    return new Promise((resolve, reject) => this.start(words, write, resolve, reject));
  }

  /** The same without a promise: of thousands of new rows each would cost one, and a turn. */
  start(
    words: readonly string[],
    write: boolean,
    resolve: (reply: Reply) => void,
    reject: (error: Error) => void,
  ): void {
    this.#queue.push({ words, write, rows: [], size: 0, settled: false, resolve, reject });
    const end = this.#lost ?? this.#retired;
    if (end) this.#giveUp(end);
    else this.#sendNext();
  }

  /** Ends the connection; pending commands are rejected. Settles within a second. */
  async close(): Promise<void> {
    const { socket } = this.#wire;
    const impatience = setTimeout(() => socket.destroy(), CLOSE_GRACE);
    const loss: Loss = { code: "closed", reason: "the transport was closed" };
    this.#lose(loss, cannotConnect(this.#endpoint, "ready", loss), () => socket.destroySoon());
    await this.closed;
    clearTimeout(impatience);
  }

  async #login(): Promise<void> {
    const { socket } = this.#wire;
    const distrust = socket instanceof TLSSocket && verifyPeer(this.#endpoint, socket);
    if (distrust) throw distrust;
    await login(this.#endpoint, (words) => this.run(words, false));
  }

  #onReady(): void {
    if (this.#lost) return;
    clearTimeout(this.#deadline);
    this.#stage = "ready";
    this.#restWhenIdle();
    this.#opened.resolve();
  }

  #onError(error: Error): void {
    const failure = this.#stage === "tls" ? handshakeFailure(this.#endpoint, error) : undefined;
    this.#lose(lossOf(error), failure);
  }

  #sendNext(): void {
    // A socket that is ending reports its end in a moment; what was not sent can still move on.
    for (;;) {
      const [next] = this.#queue;
      if (next === undefined || !this.#wire.socket.writable) return;
      const most = next.words[0]?.endsWith("/add") ? ADDS_IN_FLIGHT : IN_FLIGHT;
      if (this.#sent.size >= most) return;
      this.#queue.shift();
      this.#send(next);
    }
  }

  #send(command: Command): void {
    const tag = String(++this.#lastTag);
    this.#sent.set(tag, command);
    // Pending commands keep the process alive; an idle connection does not.
    this.#wire.socket.ref();
    // During the login the deadline of the whole connection counts.
    if (this.#stage === "ready") {
      command.until = performance.now() + this.#endpoint.timeout;
      this.#watch ??= this.#lookIn(this.#endpoint.timeout);
    }
    this.#wire.send(command.words, tag, (reply) => this.#onReply(tag, command, reply));
  }

  #onReply(tag: string, command: Command, words: readonly string[]): void {
    const [reply] = words;
    if (reply === "!re") this.#keep(command, words);
    else if (reply === "!trap")
      command.trap ??= trapOf(command, rowOf(words), this.#endpoint.password);
    else if (reply === "!done") {
      this.#release(tag, command);
      if (command.trap) this.#settle(command, command.trap);
      else this.#settle(command, { rows: command.rows, done: rowOf(words) });
      this.#sendNext();
      this.#restWhenIdle();
    }
    // `!empty` and replies of future versions say nothing that matters here: `!done` follows.
  }

  /** Keeps a row while its command is pending; an endless reply costs the connection, not the memory. */
  #keep(command: Command, words: readonly string[]): void {
    if (command.settled) return;
    command.size += ROW;
    for (const word of words) command.size += WORD + word.length;
    if (command.size <= LONGEST_REPLY) command.rows.push(rowOf(words));
    else this.#lose({ code: "protocol", reason: "its reply is longer than 64 MB" });
  }

  /** One timer for all commands: each of thousands would set one, and hardly one ever comes. */
  #lookIn(milliseconds: number): NodeJS.Timeout {
    return setTimeout(() => this.#lookForOverdue(), milliseconds).unref();
  }

  #lookForOverdue(): void {
    this.#watch = undefined;
    const now = performance.now();
    for (const [tag, command] of this.#sent) {
      const { until, settled } = command;
      if (until === undefined || settled) continue;
      if (until <= now) this.#onDeadline(tag, command);
      // They are in the order in which they were sent.
      else return void (this.#watch = this.#lookIn(until - now));
    }
  }

  /** Gives the caller an answer, then the router a chance to end the command in good order. */
  #onDeadline(tag: string, command: Command): void {
    const { timeout } = this.#endpoint;
    const [path = ""] = command.words;
    this.#overdue++;
    this.#settle(command, command.trap ?? noAnswer(this.#endpoint, path, command.write, timeout));
    const loss: Loss = { code: "closed", reason: `${path} did not end when it was cancelled` };
    const grace = Math.min(CANCEL_GRACE, timeout);
    command.grace = setTimeout(() => this.#retire(loss), grace).unref();
    this.#wire.send(["/cancel", `=tag=${tag}`], `${tag}-cancel`, () => {
      this.#wire.release(`${tag}-cancel`);
    });
    this.#restWhenIdle();
  }

  #release(tag: string, command: Command): void {
    if (command.settled) {
      this.#overdue--;
      clearTimeout(command.grace);
    }
    this.#wire.release(tag);
    this.#sent.delete(tag);
  }

  #settle(command: Command, outcome: Reply | Error): void {
    if (command.settled) return;
    command.settled = true;
    if (outcome instanceof Error) command.reject(outcome);
    else command.resolve(outcome);
  }

  #restWhenIdle(): void {
    if (this.#queue.length > 0 || this.#sent.size > this.#overdue) return;
    if (this.#retired) this.#lose(this.#retired);
    else if (this.#stage === "ready") this.#wire.socket.unref();
  }

  /** Takes no more commands; what is on its way may still end, each by its own deadline. */
  #retire(loss: Loss): void {
    this.#retired = loss;
    this.#giveUp(loss);
    this.#restWhenIdle();
  }

  /** The end of the connection, for any reason. Only the first reason counts. */
  #lose(loss: Loss, failure?: Error, end?: () => void): void {
    if (this.#lost) return;
    this.#lost = loss;
    clearTimeout(this.#deadline);
    clearTimeout(this.#watch);
    if (end) end();
    else this.#wire.socket.destroy();
    if (this.#stage !== "ready") this.#opened.reject(this.#openingError(loss, failure));
    for (const [tag, command] of this.#sent) {
      this.#release(tag, command);
      const { words, write } = command;
      const error = cannotComplete(this.#endpoint, words[0] ?? "", write, loss);
      // A refusal that has arrived is certain, even if the connection went before its `!done`.
      this.#settle(command, command.trap ?? error);
    }
    this.#giveUp(loss);
  }

  #openingError(loss: Loss, failure: Error | undefined): Error {
    if (failure) {
      if (failure instanceof RouterOsError) return failure;
      return cannotConnect(this.#endpoint, this.#stage, lossOf(failure));
    }
    if (loss.code === "fatal")
      return new LoginError(
        `cannot log in to ${addressOf(this.#endpoint)}: ${loss.reason}`,
        this.#endpoint.device,
      );
    return cannotConnect(this.#endpoint, this.#stage, loss);
  }

  /** Rejects what was never sent. */
  #giveUp(loss: Loss): void {
    for (const command of this.#queue.splice(0)) {
      const [path = ""] = command.words;
      this.#settle(command, new Unsent(cannotComplete(this.#endpoint, path, false, loss)));
    }
  }
}
