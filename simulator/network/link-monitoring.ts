import type { Clock } from "../machine/clock";
import type { Item } from "../machine/store";
import { parseTime } from "../machine/time";

/** The ports whose links are looked at. */
interface Ports {
  /** When the cable of a port was last put back. */
  readonly plugged: ReadonlyMap<Item, number>;
  isRunning(port: Item): boolean;
}

/** A link that came or went. */
interface Change {
  /** By the router's clock, in milliseconds. */
  at: number;
  up: boolean;
}

/** How a bond looks at the links of its slaves, in milliseconds. */
interface Looks {
  every: number;
  downDelay: number;
  upDelay: number;
}

/**
 * When bonds notice that the links of their slaves come and go. Unless they are timed that is at
 * once: on a clock that stands still nothing would ever be noticed.
 */
export class LinkMonitoring {
  /** Do bonds notice as late as their settings say? */
  timed = false;
  readonly #changes = new Map<Item, Change[]>();

  constructor(
    private readonly ports: Ports,
    private readonly clock: Clock,
  ) {}

  /**
   * Remembers it if an ethernet port is not as it `was`. open (RouterOS: how slaves of other types
   * are noticed; at once here).
   */
  note(port: Item, was: boolean): void {
    const up = this.ports.isRunning(port);
    if (up === was) return;
    const changes = this.#changes.get(port) ?? [];
    changes.push({ at: this.clock.moment, up });
    this.#changes.set(port, changes);
  }

  /** Does the bond take the slave to have link, whether or not `up-delay` is over? */
  hasLink(bond: Item, slave: Item): boolean {
    return this.#noticed(slave, { ...looksOf(bond), upDelay: 0 });
  }

  /** Does the bond take the slave to have link for good? */
  isUp(bond: Item, slave: Item): boolean {
    const looks = looksOf(bond);
    if (this.timed) return this.#noticed(slave, looks);
    const delay = parseTime(bond.words["up-delay"] ?? "") ?? 0;
    const waited = this.clock.moment - (this.ports.plugged.get(slave) ?? -Infinity) >= delay;
    return this.ports.isRunning(slave) && waited;
  }

  #noticed(slave: Item, looks: Looks): boolean {
    const changes = this.#changes.get(slave);
    if (!this.timed || changes === undefined) return this.ports.isRunning(slave);
    return noticed(changes, looks, this.clock.moment);
  }
}

/**
 * `mii-interval` and the delays, which are rounded down to multiples of it; with ARP no delay
 * counts. open (RouterOS: how many unanswered ARP requests it takes; one here).
 */
function looksOf({ words }: Item): Looks {
  const time = (name: string) => parseTime(words[name] ?? "") ?? 0;
  const kind = words["link-monitoring"];
  if (kind === "none") return { every: 0, downDelay: 0, upDelay: 0 };
  if (kind === "arp") return { every: time("arp-interval"), downDelay: 0, upDelay: 0 };
  const every = time("mii-interval");
  const rounded = (name: string) => (every === 0 ? 0 : Math.floor(time(name) / every) * every);
  return { every, downDelay: rounded("down-delay"), upDelay: rounded("up-delay") };
}

/**
 * What the bond takes a link for. It looks at multiples of its interval; a change that is seen has
 * to last for the delay, and one that is over before the next look is never seen. open (RouterOS:
 * at which moments it looks, and what it sees without link monitoring; nothing here).
 */
function noticed(changes: readonly Change[], looks: Looks, now: number): boolean {
  let state = !changes[0]?.up;
  if (looks.every === 0) return state;
  /** Since when the link is seen to be another than it is taken for. */
  let since: number | undefined;
  for (const [at, change] of changes.entries()) {
    const end = changes[at + 1]?.at ?? now;
    const firstLook = (Math.floor(change.at / looks.every) + 1) * looks.every;
    if (firstLook > end) continue;
    if (change.up === state) since = undefined;
    else {
      since ??= firstLook;
      if (since + (change.up ? looks.upDelay : looks.downDelay) > end) continue;
      state = change.up;
      since = undefined;
    }
  }
  return state;
}
