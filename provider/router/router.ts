import { ConnectionError, RouterOsError, TrapError } from "../errors";
import { Setting, type SettingName, sentence } from "../sentence";
import { areOfOneConnection, idOfItem } from "../transport/read-on";
import type { Addition, Item, Row, Transport, Where, Words } from "../transport/transport";
import { eachSpelledFor, nameIn, readable, spelledFor } from "./spelling";
import type { Guard, Reach } from "./reach";
import { WriteLock } from "./write-lock";

/** How long the rows of one `print` serve everybody who asks for the menu, in milliseconds. */
const shareFor = 10_000;

interface Shared {
  rows: Promise<Row[]>;
  until: number;
}

interface Batch {
  ids: Set<string>;
  rows: Promise<Row[]>;
}

/**
 * One router as all resources of a run see it: one connection, one `print` per menu for everybody,
 * and read-backs that wait at the same time in one query.
 */
export class Router {
  private readonly shared = new Map<string, Shared>();
  private readonly batches = new Map<string, { next?: Batch; running?: Promise<unknown> }>();
  private checkedVersion: Promise<string> | undefined;
  private readonly writeLock = new WriteLock();
  private readonly known = new Map<string, Promise<unknown>>();
  private closed = false;

  constructor(
    /** How people know it: host, with port where it is not the usual one. */
    readonly label: string,
    private transport: Transport,
    /** The /system/identity that it must have. */
    private readonly identity?: string,
    /** How long an operation keeps trying when the router is away, in milliseconds. */
    readonly retryTimeout: number = 30_000,
    /** How it is reached; undefined where the management path is not protected. */
    public reach?: Reach,
    /** Looked to before each write. */
    readonly guard?: Guard,
  ) {}

  /** True when it only takes UTF-8: other bytes can be read, and not written back. */
  get utf8Only(): boolean {
    return this.transport.utf8Only === true;
  }

  /** The router's version, `7.22.3`; the first call connects and makes sure that it is the right router. */
  version(): Promise<string> {
    this.checkedVersion ??= this.checkIdentity().catch((error: unknown) => {
      this.checkedVersion = undefined;
      throw error;
    });
    return this.checkedVersion;
  }

  private async checkIdentity(): Promise<string> {
    const [resource, identity] = await Promise.all([
      this.transport.print("/system/resource"),
      this.identity === undefined ? [] : this.transport.print("/system/identity"),
    ]);
    const version = resource[0]?.["version"];
    if (version === undefined)
      throw new ConnectionError(`${this.label} does not tell its RouterOS version`, "protocol");
    const found = identity[0]?.["name"];
    const setting = (name: SettingName) => new Setting(name, this.reach?.endpoint.device);
    if (this.identity !== undefined && found !== this.identity)
      throw new RouterOsError(
        sentence`${this.label} is the router ${JSON.stringify(found ?? "")}, and ${setting("identity")} expects ${JSON.stringify(this.identity)}; nothing was read or written. Set ${setting("host")} to the router that is meant, or ${setting("identity")} to this one`,
      );
    return version.split(" ")[0] ?? version;
  }

  /** The rows of a menu, at most a few seconds old; what this run wrote is always in them. */
  async rows(menu: string): Promise<Row[]> {
    await this.version();
    const known = this.shared.get(menu);
    if (known && Date.now() < known.until) return known.rows;
    return this.print(menu);
  }

  /** The rows of a menu as they are now, past everything that is shared. */
  async fresh(menu: string): Promise<Row[]> {
    await this.version();
    return this.print(menu);
  }

  /** Those of the rows of a menu that have a word with one of these values, as they are now: nobody shares them. */
  async rowsWhere(menu: string, where: Where): Promise<Row[]> {
    await this.version();
    return this.read(menu, where);
  }

  /** The rows of a menu that some routers do not have: of a package that is not installed there. */
  async rowsIfAny(menu: string): Promise<Row[]> {
    try {
      return await this.rows(menu);
    } catch (error) {
      // REST says of a menu that is not there what a stranger would say.
      const isAbsent = error instanceof ConnectionError && error.code === "protocol";
      if (error instanceof TrapError || isAbsent) return [];
      throw error;
    }
  }

  /** Asks at once, without a turn in which another could ask as well. */
  private async print(menu: string): Promise<Row[]> {
    const rows = this.read(menu).then((all) => identified(menu, all));
    const shared: Shared = { rows, until: Infinity };
    this.shared.set(menu, shared);
    try {
      await rows;
    } catch (error) {
      if (this.shared.get(menu) === shared) this.shared.delete(menu);
      throw error;
    }
    shared.until = Date.now() + shareFor;
    return shared.rows;
  }

  private async read(menu: string, where?: Where): Promise<Row[]> {
    const rows = await this.transport.print(menu, where);
    return rows.map((row) => readable(menu, row));
  }

  /** One row as it is now. Reads that wait at the same time share one query. */
  async readBack(menu: string, id: string): Promise<Row | undefined> {
    if (id === menu) return (await this.fresh(menu))[0];
    const row = await this.inBatch(menu, id);
    if (row) this.patch(menu, row, row);
    else this.shared.delete(menu);
    return row;
  }

  /** What is left of a row that was removed: nothing, or the router did not do it. */
  async leftOf(menu: string, id: string): Promise<Row | undefined> {
    const row = await this.inBatch(menu, id);
    if (row) this.patch(menu, row, row);
    return row;
  }

  private async inBatch(menu: string, id: string): Promise<Row | undefined> {
    const state = this.batches.get(menu) ?? {};
    this.batches.set(menu, state);
    state.next ??= this.nextBatch(menu, state);
    state.next.ids.add(id);
    return (await state.next.rows).find((one) => one[".id"] === id);
  }

  private nextBatch(menu: string, state: { next?: Batch; running?: Promise<unknown> }): Batch {
    const ids = new Set<string>();
    const before = state.running ?? Promise.resolve();
    const rows = before
      .catch(() => undefined)
      .then(() => new Promise((resolve) => setImmediate(resolve)))
      .then(() => {
        delete state.next;
        const where: Where = { word: ".id", values: [...ids] };
        return this.read(menu, where);
      });
    state.running = rows;
    return { ids, rows };
  }

  /** Has among the shared rows what became of one: as it is now, or undefined when it was removed. */
  private patch(menu: string, one: Row, now: Row | undefined): void {
    const known = this.shared.get(menu);
    if (!known) return;
    known.rows = known.rows.then((rows) => {
      // After a restart ids may be others: what was read before it may be another item.
      if (!areOfOneConnection(rows[0], one)) {
        if (this.shared.get(menu) === known) this.shared.delete(menu);
        return rows;
      }
      const at = rows.findIndex((other) => other[".id"] === one[".id"]);
      if (now === undefined) return at < 0 ? rows : rows.toSpliced(at, 1);
      return at < 0 ? [...rows, now] : rows.with(at, now);
    });
    known.rows.catch(() => undefined);
  }

  /** An interface that this run made or changed: all of them need no other print. */
  knowInterface(row: Row): void {
    this.patch("/interface", row, row);
  }

  /** An interface that this run removed. */
  forgetInterface(row: Row): void {
    this.patch("/interface", row, undefined);
  }

  /** After an interface was renamed: rows of other menus name it. */
  forgetRows(): void {
    this.shared.clear();
  }

  add(menu: string, words: Words): Promise<string> {
    return this.write(menu, (version) =>
      this.transport.add(menu, spelledFor(menu, version, words)),
    );
  }

  /** True while each write is looked at by itself: many of them are no single one then. */
  get looksBeforeEach(): boolean {
    return this.guard?.looksAt(this) === true;
  }

  /** Adds many rows; each is asked for when its turn comes. */
  async addAll(menu: string, rows: Iterator<Addition>): Promise<void> {
    const addSome = (version: string) =>
      this.transport.addSome(menu, eachSpelledFor(menu, version, rows));
    while (await this.write(menu, addSome));
  }

  async set(menu: string, item: Item | undefined, words: Words): Promise<void> {
    const target = isSingle(menu, item) ? undefined : item;
    return this.write(menu, (version) =>
      this.transport.set(menu, target, spelledFor(menu, version, words)),
    );
  }

  async unset(menu: string, item: Item, names: readonly string[]): Promise<void> {
    return this.write(menu, (version) => {
      const spelled = names.map((name) => nameIn(menu, version, name));
      return this.transport.unset(menu, item, spelled);
    });
  }

  async remove(menu: string, item: Item): Promise<void> {
    await this.write(menu, () => this.transport.remove(menu, item));
    this.patch(menu, typeof item === "string" ? { ".id": item } : item, undefined);
  }

  /** Removes rows in one command, where the transport has such. Rows that were read before are read again. */
  async removeAll(menu: string, rows: readonly Row[]): Promise<void> {
    this.shared.delete(menu);
    await this.write(menu, () => this.transport.removeAll(menu, rows));
  }

  /** After a lost reply to a write, rows read before it are not served again. */
  private async write<T>(menu: string, command: (version: string) => Promise<T>): Promise<T> {
    const version = await this.version();
    // Of thousands of writes each promise counts.
    const guarding = this.guard?.beforeWrite(this, this.transport);
    if (guarding !== undefined) await guarding;
    try {
      return await this.writeLock.shared(() => command(version));
    } catch (error) {
      if (error instanceof RouterOsError && error.outcomeUnknown) this.shared.delete(menu);
      throw error;
    }
  }

  async run(command: string, words?: Words): Promise<Row[]> {
    await this.version();
    return this.transport.run(command, words);
  }

  /** Runs while no other write of this run is under way. */
  exclusively<T>(run: () => Promise<T>): Promise<T> {
    return this.writeLock.exclusive(run);
  }

  /** The same router over another connection: nothing is shared, and nothing tried twice. */
  over(transport: Transport): Router {
    return new Router(this.label, transport, this.identity, 0, undefined, this.guard);
  }

  /** From now on it answers at another address. */
  moveTo(host: string): void {
    if (this.reach === undefined) return;
    this.reach = { ...this.reach, endpoint: { ...this.reach.endpoint, host } };
    void this.transport.close();
    this.transport = this.reach.open(this.reach.endpoint);
  }

  /** After a change of the way to it: nothing that was read before counts. */
  invalidate(): void {
    this.shared.clear();
    this.known.clear();
  }

  /** Memoised by name; a failed result is forgotten. */
  once<T>(what: string, work: () => Promise<T>): Promise<T> {
    const known = this.known.get(what) as Promise<T> | undefined;
    if (known) return known;
    const result = work();
    this.known.set(what, result);
    result.catch(() => this.known.delete(what));
    return result;
  }

  /** True once its connection was ended for good. */
  get isClosed(): boolean {
    return this.closed;
  }

  close(): Promise<void> {
    this.closed = true;
    return this.transport.close();
  }
}

/** A singleton (`/snmp`) has no id on the router: here the menu's path is its id. */
function identified(menu: string, rows: Row[]): Row[] {
  const [only] = rows;
  return rows.length === 1 && only && only[".id"] === undefined ? [{ ".id": menu, ...only }] : rows;
}

const isSingle = (menu: string, item: Item | undefined): boolean =>
  item !== undefined && idOfItem(item) === menu;
