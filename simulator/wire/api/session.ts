import type { Socket } from "node:net";
import type { Ends } from "../../network/ends";
import type { Command, Fault } from "../faults";
import type { Host } from "../host";
import type { Reply } from "../../commands/menu";
import { signInToApi } from "../../machine/sessions";
import { interrupted, Trap } from "../../machine/trap";
import { type User, userOf } from "../../machine/users";
import { atLeast } from "../../machine/version";
import {
  Decoder,
  fromBytes,
  ReservedByte,
  sent,
  toBytes,
  wordsFromBytes,
  wordsToBytes,
} from "./codec";
import { Login } from "./login";
import { fatal, parse, type Sentence, Writer } from "./sentence";

/** A command that has not said `!done`. */
interface Running {
  tag: string | undefined;
  writer: Writer;
  stop: () => void;
}

/** One connection to the API. */
export class Session {
  readonly #decoder = new Decoder();
  readonly #login: Login;
  readonly #ends: Ends;
  readonly #running = new Set<Running>();
  #user: User | undefined;
  /** Takes the row in `/user/active` away. */
  #leave: (() => void) | undefined;
  #written: Promise<void> = Promise.resolve();
  #closed = false;

  constructor(
    private readonly socket: Socket,
    private readonly host: Host,
  ) {
    this.#login = new Login(host.router, host.login);
    this.#ends = host.ends(socket);
    socket.setNoDelay(true);
    socket.on("data", (chunk) => this.#receive(chunk));
    socket.on("error", () => this.drop());
    socket.on("close", () => this.drop());
  }

  /** Ends the connection at once. */
  drop(): void {
    this.#closed = true;
    for (const { stop } of this.#running) stop();
    this.#running.clear();
    this.#leave?.();
    this.host.router.safeMode.ended(this);
    this.socket.destroy();
  }

  #receive(chunk: Buffer): void {
    try {
      for (const words of this.#decoder.push(chunk)) {
        if (this.#closed) return;
        this.#take(parse(words));
      }
    } catch (error) {
      if (!(error instanceof ReservedByte)) throw error;
      this.drop();
    }
  }

  #take(sentence: Sentence): void {
    const command = this.#arrived(sentence);
    if (!command) return this.#fatal("not logged in");
    const fault = this.host.faults.strike(command);
    if (fault === undefined) return this.#run(sentence);
    if (fault === "drop-before") return this.drop();
    if (fault === "hang") return void this.#keep(sentence, () => undefined);
    if (fault === "nothing") return this.#write(new Writer(sentence.tag).done());
    if (typeof fault === "string") return this.#run(sentence, fault);
    if ("stores" in fault) {
      const words = { ...sentence.words, ...wordsToBytes(fault.stores) };
      return this.#run({ ...sentence, words });
    }
    if ("fatal" in fault) return this.#fatal(toBytes(fault.fatal));
    if ("trap" in fault)
      return this.#refuse(sentence, new Trap(toBytes(fault.trap), fault.category));
    const timer = setTimeout(() => {
      this.#running.delete(waiting);
      this.#run(sentence);
    }, fault.delay);
    const waiting = this.#keep(sentence, () => clearTimeout(timer));
  }

  /** Everything but `/login` needs a login first, and is recorded. */
  #arrived({ path, menu, command, words, queries }: Sentence): Command | undefined {
    const arrived = {
      menu,
      command,
      words: wordsFromBytes(words),
      queries: queries.map(fromBytes),
      user: fromBytes(this.#user?.name ?? ""),
    };
    if (path === "/login") return { ...arrived, number: 0 };
    return this.#user ? this.host.record(arrived) : undefined;
  }

  #run(sentence: Sentence, fault?: Fault["do"]): void {
    if (sentence.path === "/login") return this.#logIn(sentence, fault);
    if (sentence.path === "/quit") return this.#fatal("session terminated on request");
    if (sentence.path === "/cancel") return this.#cancel(sentence);
    const { router } = this.host;
    const writer = new Writer(sentence.tag);
    try {
      if (!this.#user) return;
      const request = { ...sentence, user: this.#user, session: this };
      const reply = router.run(sentence.menu, request);
      const rows = this.#rows(writer, sentence, reply);
      if (reply.again) this.#repeat(sentence, writer, rows, reply.again);
      else this.#write(rows + writer.done(reply), fault);
    } catch (error) {
      if (!(error instanceof Trap)) throw error;
      this.#write(writer.trap(error) + writer.done(), fault);
    }
  }

  /** Since 7.18 a command that reads says `!empty` when it finds nothing. */
  #rows(writer: Writer, { command }: Sentence, reply: Reply): string {
    const reads = command === "print" || command === "getall" || command.startsWith("monitor");
    const none = reads && reply.rows.length === 0 && reply.ret === undefined;
    return none && atLeast(this.host.router.version, "7.18")
      ? writer.empty()
      : writer.rows(reply.rows);
  }

  #repeat(
    sentence: Sentence,
    writer: Writer,
    first: string,
    again: NonNullable<Reply["again"]>,
  ): void {
    this.#write(first);
    const timer = setInterval(() => {
      const rows = again.rows();
      if (rows) return this.#write(writer.rows(rows));
      clearInterval(timer);
      this.#running.delete(running);
      this.#write(writer.done());
    }, again.milliseconds);
    const running = this.#keep(sentence, () => clearInterval(timer));
  }

  #logIn(sentence: Sentence, fault?: Fault["do"]): void {
    const writer = new Writer(sentence.tag);
    const outcome = this.#login.attempt(sentence.words, this.#ends.remote);
    if ("fatal" in outcome) return this.#fatal(outcome.fatal);
    if ("trap" in outcome) return this.#refuse(sentence, outcome.trap);
    if ("challenge" in outcome) return this.#write(writer.done({ ret: outcome.challenge }), fault);
    this.#user = userOf(this.host.router, outcome.user);
    this.#leave?.();
    this.#leave = signInToApi(this.host.router, outcome.user, this.#ends.remote);
    this.host.loggedIn();
    this.#write(writer.done(), fault);
  }

  /** Each command that ends early says so; its `!done` comes after that of `/cancel`. */
  #cancel(sentence: Sentence): void {
    const { tag } = sentence.words;
    const ended = [...this.#running].filter((each) => tag === undefined || each.tag === tag);
    for (const running of ended) {
      running.stop();
      this.#running.delete(running);
    }
    const writers = ended.map(({ writer }) => writer);
    this.#write(
      [
        ...writers.map((writer) => writer.trap(interrupted())),
        new Writer(sentence.tag).done(),
        ...writers.map((writer) => writer.done()),
      ].join(""),
    );
  }

  #keep({ tag }: Sentence, stop: () => void): Running {
    const running = { tag, writer: new Writer(tag), stop };
    this.#running.add(running);
    return running;
  }

  #refuse(sentence: Sentence, trap: Trap): void {
    const writer = new Writer(sentence.tag);
    this.#write(writer.trap(trap) + writer.done());
  }

  #fatal(text: string): void {
    this.#closed = true;
    this.#write(fatal(text));
    void this.#written.then(() => this.socket.destroySoon());
  }

  /** Replies leave in the order in which they are written, also while one trickles. */
  #write(text: string, fault?: Fault["do"]): void {
    if (fault === "drop-after") return this.drop();
    const reply = sent(text);
    this.#written = this.#written.then(async () => {
      if (fault === "bytes") return this.#trickle(reply);
      if (fault !== "half-reply") return void this.socket.write(reply);
      this.socket.write(reply.subarray(0, Math.ceil(reply.length / 2)), () => this.drop());
    });
  }

  async #trickle(reply: Buffer): Promise<void> {
    for (const byte of reply) {
      this.socket.write(Buffer.from([byte]));
      await new Promise(setImmediate);
    }
  }
}
