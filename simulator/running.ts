import type { Server, Socket } from "node:net";
import { setTimeout } from "node:timers/promises";
import { fromBytes, toBytes, wordsFromBytes, wordsToBytes } from "./wire/api/codec";
import type { Host } from "./wire/host";
import type { Ends } from "./network/ends";
import type { FarEnd } from "./network/far-end";
import { type Command, type Fault, Faults, pathOf } from "./wire/faults";
import { findFile } from "./machine/files";
import type { LoadedMenu } from "./commands/menu";
import { logLoop } from "./network/loop-log";
import type { SimulatorOptions } from "./options";
import type { Mail, Upload } from "./machine/outside";
import { rowOf } from "./commands/print";
import type { RouterOs } from "./routeros";
import { Servers } from "./wire/servers";
import type { Simulator, StoredFile } from "./simulator";
import type { Item, Words } from "./machine/store";
import { find, itemsOf } from "./commands/target";
import { loadText } from "./loading";
import type { Loaded } from "./script/load";
import { timeOf } from "./machine/time";
import type { PortTraffic } from "./network/traffic";
import { Trap } from "./machine/trap";
import { administrator } from "./machine/users";
import type { Version } from "./machine/version";

/** How often a clock that goes by itself is advanced, in milliseconds. */
const TICK = 50;

/** A router that is switched on: its services listen, and somebody at the console may change it. */
export class Running implements Simulator, Host {
  readonly host = "127.0.0.1";
  readonly faults = new Faults();
  commands: Command[] = [];
  logins = 0;
  #number = 0;
  readonly #servers = new Servers();
  #clock: NodeJS.Timeout | undefined;

  constructor(
    readonly router: RouterOs,
    readonly login: "plain" | "challenge",
  ) {}

  async start(options: SimulatorOptions): Promise<void> {
    await this.#servers.start(this, options);
    this.router.reboot = () => void setImmediate(() => void this.restart());
    this.router.safeMode.rollbackAfter = options.safeMode?.rollbackAfter ?? 2000;
    this.#keepTime(options.pace ?? 0);
  }

  get reachable(): boolean {
    return this.#servers.reachable;
  }

  listen(server: Server, port: number, service: string): Promise<number> {
    return this.#servers.listen(server, port, service);
  }

  ends(socket: Socket): Ends {
    return this.#servers.ends(socket);
  }

  #keepTime(pace: number): void {
    if (pace === 0) return;
    this.router.clock.runs = true;
    let last = Date.now();
    this.#clock = setInterval(() => {
      const now = Date.now();
      const passed = (now - last) * pace;
      // Nothing runs while the router is down, but its clock goes on.
      if (this.router.isDown) this.router.clock.advance(passed);
      else this.router.scripts.scheduling.advance(passed);
      last = now;
    }, TICK).unref();
  }

  get version(): Version {
    return this.router.version;
  }

  get apiPort(): number {
    return this.#servers.api;
  }

  get apiSslPort(): number {
    return this.#servers.apiSsl;
  }

  get url(): string {
    return `api://${this.host}:${this.apiPort}`;
  }

  get secureUrl(): string {
    return `apis://${this.host}:${this.apiSslPort}`;
  }

  get httpPort(): number | undefined {
    return this.#servers.rest.port;
  }

  get httpsPort(): number | undefined {
    return this.#servers.rest.securePort;
  }

  get restUrl(): string | undefined {
    return this.httpPort === undefined ? undefined : `http://${this.host}:${this.httpPort}`;
  }

  get secureRestUrl(): string | undefined {
    return this.httpsPort === undefined ? undefined : `https://${this.host}:${this.httpsPort}`;
  }

  get sshPort(): number | undefined {
    return this.#servers.ssh?.port;
  }

  get sshHostKey(): string | undefined {
    return this.#servers.ssh?.fingerprint;
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

  type(script: string): void {
    this.router.scripts.runSource(toBytes(script), administrator(this.version));
  }

  load(script: string): Loaded {
    return loadText(this.router, script);
  }

  bytes(path: string, idOrName: string, word: string): Buffer | undefined {
    const menu = this.router.menu(path);
    const item = menu.single ? itemsOf(this.router, menu)[0] : this.#find(path, idOrName);
    const text = item && rowOf(this.router, menu, item, true)[word];
    return text === undefined ? undefined : Buffer.from(text, "latin1");
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
    return this.#servers.connections;
  }

  get restConnections(): number {
    return this.#servers.rest.connections;
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

  connect(port: string, to: FarEnd): void {
    const item = this.#find("/interface/ethernet", port);
    this.router.interfaces.farEnds.set(item, to);
    logLoop(this.router, item);
  }

  traffic(port: string, carries: PortTraffic): void {
    this.router.traffic.give(this.#find("/interface/ethernet", port), carries);
  }

  force(menu: string, idOrName: string, words: Words): void {
    const item = this.#find(menu, idOrName);
    this.router.store.update(item, { ...item.words, ...wordsToBytes(words) });
  }

  advance(time: string | number): void {
    this.router.scripts.scheduling.advance(typeof time === "number" ? time : timeOf(time));
  }

  file(name: string): StoredFile | undefined {
    const item = findFile(this.router, toBytes(name));
    if (!item) return undefined;
    const { "encrypted-with": password, encryption, contents = "" } = item.words;
    const { type = "" } = rowOf(this.router, this.router.menu("/file"), item, true);
    return {
      name,
      type,
      size: contents.length,
      contents: fromBytes(contents),
      bytes: Buffer.from(contents, "latin1"),
      ...(password !== undefined && { encryptedWith: fromBytes(password) }),
      ...(encryption !== undefined && { encryption }),
    };
  }

  get uploads(): readonly Upload[] {
    return this.router.outside.uploads.map((upload) => mapTexts(upload, fromBytes));
  }

  uploadTarget({ refuse, ports }: { refuse?: string; ports?: readonly number[] }): void {
    this.router.outside.refusal = refuse === undefined ? undefined : toBytes(refuse);
    this.router.outside.ports = ports;
  }

  get mails(): readonly Mail[] {
    return this.router.outside.mails.map(({ files, ...mail }) => ({
      ...mapTexts(mail, fromBytes),
      files: files.map((file) => mapTexts(file, fromBytes)),
    }));
  }

  async restart({ newIds = false, downFor = 0, cold = false } = {}): Promise<void> {
    const { router } = this;
    if (cold) router.deviceMode.confirm();
    router.isDown = true;
    // Connections that end now are no reason to undo anything.
    router.safeMode.release();
    await this.#servers.disconnect();
    if (downFor > 0) await setTimeout(downFor, undefined, { ref: false });
    router.isDown = false;
    router.restart(newIds);
  }

  async pressButton(): Promise<boolean> {
    if (!this.router.deviceMode.confirm()) return false;
    await this.restart();
    return true;
  }

  async close(): Promise<void> {
    clearInterval(this.#clock);
    await this.#servers.close();
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
    const menu = this.router.menu(path);
    if (menu.single) return {};
    // By hand one means the row that stays, and not those that bear its name for a while.
    const stays = this.router.store
      .items(path)
      .find((item) => menu.isPassing?.(item) === false && item.words["name"] === toBytes(idOrName));
    return { ".id": stays?.id ?? idOrName };
  }

  #link(port: string, up: boolean): void {
    this.router.interfaces.plug(this.#find("/interface/ethernet", port), up);
  }

  #find(path: string, idOrName: string): Item {
    const menu: LoadedMenu = this.router.menu(path);
    const [item] = find(this.router, menu, toBytes(idOrName)) as [Item];
    return item;
  }
}

/** An object with its texts changed. */
function mapTexts<T extends object>(object: T, change: (text: string) => string): T {
  const entries = Object.entries(object).map(([name, value]: [string, unknown]) => [
    name,
    typeof value === "string" ? change(value) : value,
  ]);
  return Object.fromEntries(entries) as T;
}
