import type { Change, Store } from "./store";
import { failure } from "./trap";

/** RouterOS keeps so many actions; beyond, safe mode ends without a word and nothing is undone. */
const HISTORY = 100;

/** What `take` does when another session holds it. */
export type OnError = "abort" | "ask" | "release" | "unroll";

/** Who holds safe mode, and what takes back the commands since then. */
interface Hold {
  session: object;
  user: string;
  /** Of every command that changed something, what takes its changes back. */
  actions: (() => void)[][];
}

/**
 * Safe mode: one session holds it, and all that anybody changes meanwhile is undone unless it is
 * released. open (RouterOS: whether changes survive a reboot in safe mode; here they do).
 */
export class SafeMode {
  #held: Hold | undefined;
  #command: (() => void)[] | undefined;

  constructor(
    store: Store,
    isConfiguration: (change: Change) => boolean,
    /** How long after its session has ended it is undone, in milliseconds. */
    public rollbackAfter = 2000,
  ) {
    store.watch((change) => {
      if (change && this.#command && isConfiguration(change)) this.#command.push(change.undo);
    });
  }

  /** Who holds it. */
  get user(): string | undefined {
    return this.#held?.user;
  }

  isHeldBy(session: object | undefined): boolean {
    return session !== undefined && this.#held?.session === session;
  }

  /** Runs a command. What it changes is one action of the history. */
  record<Result>(command: () => Result): Result {
    if (!this.#held) return command();
    const outer = this.#command;
    const undos: (() => void)[] = [];
    this.#command = undos;
    try {
      return command();
    } finally {
      this.#command = outer;
      if (undos.length > 0) this.#held?.actions.push(undos);
      if ((this.#held?.actions.length ?? 0) > HISTORY) this.#held = undefined;
    }
  }

  /**
   * open (RouterOS: the text of the refusal; that nobody can be asked over the API is taken for
   * `abort`; and what a session is told that holds it already).
   */
  take(session: object, user: string, onError: OnError): void {
    if (this.isHeldBy(session)) return;
    if (this.#held && onError === "release") this.release();
    if (this.#held && onError === "unroll") this.#undo();
    if (this.#held) throw failure("safe mode is taken by another session");
    this.#held = { session, user, actions: [] };
  }

  /** Keeps what was changed. Any session may: that is how a stale hold is cleared. */
  release(): void {
    this.#held = undefined;
  }

  /**
   * open (RouterOS: what somebody is told who does not hold it; where nobody does, nothing here,
   * so that who unrolls cannot tell by it that the history was too short).
   */
  unroll(session: object | undefined): void {
    if (this.#held && !this.isHeldBy(session)) {
      throw failure("safe mode is not taken by this session");
    }
    this.#undo();
  }

  /** A session has ended; what was changed is undone a little later. */
  ended(session: object): void {
    const held = this.#held;
    if (held?.session !== session) return;
    setTimeout(() => {
      if (this.#held === held) this.#undo();
    }, this.rollbackAfter).unref();
  }

  #undo(): void {
    const undos = this.#held?.actions.flat() ?? [];
    // What is taken back is no change that could be taken back.
    this.#held = undefined;
    this.#command = undefined;
    for (const undo of undos.reverse()) undo();
  }
}
