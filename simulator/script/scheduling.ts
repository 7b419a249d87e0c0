import type { Router, Scripts } from "../commands/menu";
import { dueAfter } from "../machine/schedule";
import { logFailure } from "../machine/script-log";
import type { Item } from "../machine/store";
import { Trap } from "../machine/trap";

const MENU = "/system/scheduler";

/** Runs what the scheduler has, when it is due. */
export class Scheduling {
  #running = false;

  constructor(
    private readonly router: Router,
    private readonly scripts: Pick<Scripts, "runSource" | "runScript">,
  ) {}

  /** Lets time pass: what falls due meanwhile runs at its time. */
  advance(milliseconds: number): void {
    const from = this.router.clock.moment;
    this.run(from, from + milliseconds);
  }

  /**
   * Runs what falls due after `from`, up to `to` and to whatever time the scripts themselves wait
   * for. Entries that are due together run in the order of the list, one after the other. open
   * (RouterOS: scripts run beside each other there; here one that waits delays the next).
   */
  run(from: number, to = from): void {
    if (this.#running) return;
    this.#running = true;
    const { clock } = this.router;
    try {
      let at = from;
      for (;;) {
        const next = this.#next(at);
        if (next === undefined || next > Math.max(to, clock.moment)) break;
        if (clock.moment < next) clock.advance(next - clock.moment);
        this.#fire(at, next);
        at = next;
      }
      if (clock.moment < to) clock.advance(to - clock.moment);
    } finally {
      this.#running = false;
    }
  }

  #next(after: number): number | undefined {
    // open (RouterOS: what becomes of entries that are there; they do not run here)
    if (!this.router.deviceMode.allows("scheduler")) return undefined;
    const all = this.#items.map((item) => dueAfter(this.router.clock, item.words, after));
    const due = all.filter((moment) => moment !== undefined);
    return due.length === 0 ? undefined : Math.min(...due);
  }

  #fire(after: number, moment: number): void {
    const due = this.#items.filter(
      (item) => dueAfter(this.router.clock, item.words, after) === moment,
    );
    for (const item of due) {
      const isThere = this.#items.includes(item) && item.words["disabled"] !== "true";
      if (isThere) this.#start(item);
    }
  }

  get #items(): readonly Item[] {
    return this.router.store.items(MENU);
  }

  /**
   * An event that is the name of a script runs it, any other event is run itself with the policies of
   * the entry. open (RouterOS: whether the script then has its own policies or those of the entry; what
   * one of the two lacks is refused here).
   */
  #start(item: Item): void {
    const { router } = this;
    const { name = "", owner = "", policy = "", "on-event": event = "" } = item.words;
    const count = String(Number(item.words["run-count"] ?? 0) + 1);
    router.store.update(item, { ...item.words, "run-count": count });
    const user = { name: owner, policies: new Set(policy.split(",")) };
    const script = router.store
      .items("/system/script")
      .find((candidate) => candidate.words["name"] === event);
    try {
      if (script) this.scripts.runScript(script, user, "both");
      else this.scripts.runSource(event, user);
    } catch (error) {
      if (!(error instanceof Trap)) throw error;
      logFailure(router, error.message, script && event, name);
    }
  }
}
