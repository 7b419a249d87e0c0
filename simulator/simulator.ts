import { fromBytes, toBytes, wordsFromBytes, wordsToBytes } from "./api/codec";
import { ApiServer } from "./api/server";
import type { Host } from "./api/session";
import { furnish } from "./factory";
import { type Command, type Fault, Faults, pathOf } from "./faults";
import type { LoadedMenu } from "./menu";
import type { SimulatorOptions } from "./options";
import { itemsOf, rowOf } from "./print";
import { Router } from "./router";
import type { Item, Words } from "./store";
import { find } from "./target";
import { Trap } from "./trap";
import { administrator } from "./users";
import type { Version } from "./version";

/** A RouterOS on localhost. */
export interface Simulator {
  readonly version: Version;
  readonly host: "127.0.0.1";
  readonly apiPort: number;
  readonly apiSslPort: number;
  /** `api://127.0.0.1:PORT` */
  readonly url: string;
  /** `apis://127.0.0.1:PORT` */
  readonly secureUrl: string;
  /** The items of a menu as print shows them to a user with all policies. */
  items(menu: string): Record<string, string>[];
  /** Adds an item as an administrator would by hand; answers its id or throws the router's text. */
  add(menu: string, words: Record<string, string>): string;
  /** Changes an item by hand. A menu of one item (`/system/identity`) ignores the id. */
  set(menu: string, idOrName: string, words: Record<string, string>): void;
  /** Takes words away by hand. */
  unset(menu: string, idOrName: string, ...names: string[]): void;
  /** Removes an item by hand. */
  remove(menu: string, idOrName: string): void;
  /** The commands that arrived since the start or `forget()`, in order; but for logins. */
  readonly commands: readonly Command[];
  /** How many of them; of a menu (`"/ip/address"`) or of one command (`"/ip/address/print"`). */
  count(on?: string): number;
  /** Forgets the commands; their numbers go on. */
  forget(): void;
  /** API connections that are open now. */
  readonly connections: number;
  /** Logins that succeeded since the start. */
  readonly logins: number;
  /** Makes something go wrong. */
  fault(fault: Fault): void;
  clearFaults(): void;
  /** Takes the cable out of an ethernet port. */
  unplug(port: string): void;
  /** Puts the cable back. */
  plug(port: string): void;
  /**
   * Reboots: all connections end, the items stay. With `newIds` every id is dealt anew, to other
   * items than before, as after a restore on other hardware.
   */
  restart(options?: { newIds?: boolean }): Promise<void>;
  /** Ends all connections and stops listening. */
  close(): Promise<void>;
}

/**
 * Starts a router.
 *
 * ```ts
 * const router = await simulator({ version: "7.16.2" });
 * router.add("/interface/bonding", { name: "bond1", slaves: "ether1", mode: "active-backup" });
 * console.log(router.url, router.items("/interface/bonding"));
 * await router.close();
 * ```
 */
export async function simulator(options: SimulatorOptions = {}): Promise<Simulator> {
  const router = new Router(options.version ?? "7.22.3");
  furnish(router, wordsOf(options));
  const running = new Running(router, options.login ?? "plain");
  await running.listen(options);
  return running;
}

class Running implements Simulator, Host {
  readonly host = "127.0.0.1";
  readonly faults = new Faults();
  commands: Command[] = [];
  logins = 0;
  #number = 0;
  #servers: ApiServer[] = [];

  constructor(
    readonly router: Router,
    readonly login: "plain" | "challenge",
  ) {}

  async listen({ apiPort = 0, apiSslPort = 0, certificate }: SimulatorOptions): Promise<void> {
    this.#servers.push(await ApiServer.plain(this, apiPort));
    try {
      this.#servers.push(await ApiServer.secure(this, apiSslPort, certificate));
    } catch (error) {
      await this.close();
      throw error;
    }
  }

  get version(): Version {
    return this.router.version;
  }

  get apiPort(): number {
    return this.#servers[0]?.port ?? 0;
  }

  get apiSslPort(): number {
    return this.#servers[1]?.port ?? 0;
  }

  get url(): string {
    return `api://${this.host}:${this.apiPort}`;
  }

  get secureUrl(): string {
    return `apis://${this.host}:${this.apiSslPort}`;
  }

  items(path: string): Words[] {
    const menu = this.router.menu(path);
    const items = itemsOf(this.router, menu);
    return items.map((item) => wordsFromBytes(rowOf(this.router, menu, item, true)));
  }

  add(path: string, words: Words): string {
    return this.#byHand(path, "add", words) ?? "";
  }

  set(path: string, idOrName: string, words: Words): void {
    this.#byHand(path, "set", { ...words, ...this.#target(path, idOrName) });
  }

  unset(path: string, idOrName: string, ...names: string[]): void {
    const taken = Object.fromEntries(names.map((name) => [`!${name}`, ""]));
    this.#byHand(path, "set", { ...taken, ...this.#target(path, idOrName) });
  }

  remove(path: string, idOrName: string): void {
    this.#byHand(path, "remove", this.#target(path, idOrName));
  }

  record(command: Omit<Command, "number">): Command {
    const recorded = { number: ++this.#number, ...command };
    this.commands.push(recorded);
    return recorded;
  }

  loggedIn(): void {
    this.logins++;
  }

  count(on?: string): number {
    const counts = (command: Command) =>
      on === undefined || command.menu === on || pathOf(command) === on;
    return this.commands.filter(counts).length;
  }

  forget(): void {
    this.commands = [];
  }

  get connections(): number {
    return this.#servers.reduce((sum, server) => sum + server.connections, 0);
  }

  fault(fault: Fault): void {
    this.faults.add(fault);
  }

  clearFaults(): void {
    this.faults.clear();
  }

  unplug(port: string): void {
    this.#link(port, false);
  }

  plug(port: string): void {
    this.#link(port, true);
  }

  async restart({ newIds = false }: { newIds?: boolean } = {}): Promise<void> {
    await Promise.all(this.#servers.map((server) => server.disconnect()));
    this.router.restart(newIds);
  }

  async close(): Promise<void> {
    await Promise.all(this.#servers.map((server) => server.close()));
  }

  #byHand(path: string, command: string, words: Words): string | undefined {
    const user = administrator(this.version);
    const request = { command, words: wordsToBytes(words), queries: [], user };
    try {
      return this.router.run(path, request).ret;
    } catch (error) {
      throw error instanceof Trap ? new Trap(fromBytes(error.message), error.category) : error;
    }
  }

  #target(path: string, idOrName: string): Words {
    return this.router.menu(path).single ? {} : { ".id": idOrName };
  }

  #link(port: string, up: boolean): void {
    const menu: LoadedMenu = this.router.menu("/interface/ethernet");
    const [item] = find(this.router, menu, toBytes(port)) as [Item];
    this.router.interfaces.plug(item, up);
  }
}

/** Names and passwords are text for the program and bytes for the router. */
function wordsOf(options: SimulatorOptions): SimulatorOptions {
  const texts = {
    username: options.username,
    password: options.password,
    identity: options.identity,
  };
  const given = Object.entries(texts).filter(([, text]) => text !== undefined);
  return {
    ...options,
    ...Object.fromEntries(given.map(([name, text]) => [name, toBytes(text ?? "")])),
  };
}
