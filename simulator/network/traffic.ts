import type { Interfaces } from "./interfaces";
import type { Item } from "../machine/store";

const KINDS = ["bits", "packets", "errors", "drops"] as const;
const DIRECTIONS = ["rx", "tx"] as const;

type Amounts = Record<(typeof KINDS)[number], number>;
/** Amounts in both directions. */
export type Carried = Record<(typeof DIRECTIONS)[number], Amounts>;

/** What a port receives and sends while it has link, per second; what is not given is 0. */
export interface PortTraffic {
  rx?: Partial<Amounts>;
  tx?: Partial<Amounts>;
}

const nothing = (): Carried => ({
  rx: { bits: 0, packets: 0, errors: 0, drops: 0 },
  tx: { bits: 0, packets: 0, errors: 0, drops: 0 },
});

/** Adds amounts, some of them several times over. */
function add(sum: Carried, more: PortTraffic, times = 1): void {
  for (const direction of DIRECTIONS)
    for (const kind of KINDS) sum[direction][kind] += (more[direction]?.[kind] ?? 0) * times;
}

/**
 * What interfaces carry. A port has the rates that somebody gave it, and counts while the router's
 * clock moves. A bond has what its members have. open (RouterOS: a bond goes on counting from where
 * it was when a member leaves; VLANs and bridges carry nothing here)
 */
export class Traffic {
  readonly #given = new Map<Item, PortTraffic>();
  readonly #counted = new Map<Item, Carried>();
  #looks = 0;

  constructor(private readonly interfaces: Interfaces) {}

  give(port: Item, traffic: PortTraffic): void {
    this.#given.set(port, traffic);
  }

  /** Somebody looks, which is traffic in itself: nothing that counts packets stands still between two prints. */
  goesOn(): void {
    this.#looks++;
  }

  /** What passed by itself, whoever looked: of a port whose traffic somebody gave, nothing. */
  get background(): { bytes: number; packets: number } {
    return { bytes: this.#looks * 60, packets: this.#looks };
  }

  /** Per second, now. */
  rates(item: Item): Carried {
    const sum = nothing();
    if (!this.interfaces.isRunning(item)) return sum;
    add(sum, this.#given.get(item) ?? {});
    for (const slave of this.interfaces.slavesOf(item)) add(sum, this.rates(slave));
    return sum;
  }

  /** Since the router started. */
  counted(item: Item): Carried {
    const sum = nothing();
    add(sum, this.#counted.get(item) ?? {});
    const { bytes, packets } = this.background;
    const isLooked = this.#given.size === 0 && this.interfaces.isRunning(item);
    if (isLooked) add(sum, { rx: { bits: bytes * 8, packets }, tx: { bits: bytes * 8, packets } });
    for (const slave of this.interfaces.slavesOf(item)) add(sum, this.counted(slave));
    return sum;
  }

  /** Time passes: whatever flows is counted. */
  pass(milliseconds: number): void {
    for (const port of this.#given.keys()) {
      const counts = this.#counted.get(port) ?? nothing();
      add(counts, this.rates(port), milliseconds / 1000);
      this.#counted.set(port, counts);
    }
  }

  restart(): void {
    this.#looks = 0;
    this.#counted.clear();
  }
}
