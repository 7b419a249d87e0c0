import type { BoardName } from "./boards";
import type { Socket } from "node:net";
import { Clock } from "./clock";
import { DeviceMode } from "./device-mode";
import { DISK } from "./files";
import { Outside } from "./outside";
import { type Change, type Item, Store, type Words } from "./store";
import { SafeMode } from "./safe-mode";
import { atLeast, type Version } from "./version";

/** The hardware and what it remembers: items, a clock, files, a log. It knows no menu. */
export class Machine {
  readonly store = new Store();
  readonly clock: Clock;
  readonly deviceMode: DeviceMode;
  readonly outside = new Outside();
  readonly safeMode = new SafeMode(this.store, (change) => this.isConfiguration(change));
  /** The open connections of each service. */
  readonly connections = new Map<string, Set<Socket>>();
  /** The words with which the items came that were there before anybody changed anything. */
  readonly shipped = new Map<Item, Readonly<Words>>();
  /** Is it off, or starting? */
  isDown = false;
  /** The version, and the channel it came by. */
  release: string;
  /** How many bytes there are for files. */
  disk = DISK;
  /** How many milliseconds after the command that writes it a file shows. */
  fileDelay = 0;
  /** The key of every RSA certificate that it signs; otherwise each gets a new one. */
  signingKey: string | undefined;
  /** A small home router, unless it is said to be another. */
  board: BoardName = "home";
  /** Does it lose files outside of `flash` when it restarts? */
  hasFlash = false;
  #jobs = 0;

  constructor(
    readonly version: Version,
    now?: Date,
  ) {
    this.clock = new Clock(version, now);
    this.deviceMode = new DeviceMode(version, this.clock);
    this.release = `${version} (${atLeast(version, "7") ? "stable" : "long-term"})`;
  }

  /** Would safe mode take this change back? */
  protected isConfiguration(_change: Change): boolean {
    return true;
  }

  /** The rows of a menu, which come into being with the menu. */
  rowsOf(menu: string): readonly Item[] {
    return this.store.items(menu);
  }

  /** The id of a new job. */
  job(): string {
    return `*${(++this.#jobs).toString(16).toUpperCase()}`;
  }

  /** A row of the log, which has room for as many as `memory-lines` of `memory` says. */
  log(topics: string, message: string): void {
    this.store.add("/log", { moment: String(this.clock.moment), topics, message });
    const memory = this.store
      .items("/system/logging/action")
      .find(({ words }) => words["name"] === "memory");
    const room = Number(memory?.words["memory-lines"] ?? 1000);
    for (const oldest of this.store.items("/log").slice(0, -room)) this.store.remove(oldest);
  }
}
