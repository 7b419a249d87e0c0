import type { Store } from "./store";
import { failure } from "./trap";

/** Changes of these menus are no configuration: they stay. */
const VOLATILE = ["/log", "/file", "/user/active"];

/** RouterOS keeps so many changes; beyond, safe mode ends without a word and nothing can be undone. */
const HISTORY = 100;

/**
 * Safe mode: one session holds it, and all that anybody changes meanwhile is undone unless it is
 * released. open (RouterOS: whether changes survive a reboot in safe mode; here they do).
 */
export class SafeMode {
  #held: { by: object; user: string; undo: () => void; changes: number } | undefined;

  constructor(
    private readonly store: Store,
    /** How long after its session has ended it is undone, in milliseconds. */
    public rollbackAfter = 2000,
  ) {}

  /** Who holds it. */
  get user(): string | undefined {
    return this.#held?.user;
  }

  isHeldBy(session: object | undefined): boolean {
    return session !== undefined && this.#held?.by === session;
  }

  /** open (RouterOS: the text of the refusal). */
  take(session: object, user: string): void {
    if (this.isHeldBy(session)) return;
    if (this.#held) throw failure("safe mode is taken by another session");
    this.#held = { by: session, user, undo: this.store.remember(VOLATILE), changes: 0 };
  }

  /** Any session may: that is how a stale hold is cleared. */
  release(): void {
    this.#held = undefined;
  }

  /** open (RouterOS: what somebody is told who does not hold it). */
  unroll(session: object | undefined): void {
    if (!this.isHeldBy(session)) throw failure("safe mode is not taken by this session");
    this.#held?.undo();
    this.#held = undefined;
  }

  /** A command that changed something. */
  changed(): void {
    if (this.#held && ++this.#held.changes > HISTORY) this.#held = undefined;
  }

  /** A session has ended; what it holds is undone a little later. */
  ended(session: object): void {
    const held = this.#held;
    if (held?.by !== session) return;
    setTimeout(() => {
      if (this.#held !== held) return;
      held.undo();
      this.#held = undefined;
    }, this.rollbackAfter).unref();
  }

  /** After a reboot nobody holds it. */
  restart(): void {
    this.#held = undefined;
  }
}
