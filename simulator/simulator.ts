import type { FarEnd } from "./network/far-end";
import type { Command, Fault } from "./wire/faults";
import type { Mail, Upload } from "./machine/outside";
import type { Loaded } from "./script/load";
import type { PortTraffic } from "./network/traffic";
import type { Version } from "./machine/version";

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
  /** The port of REST; undefined before v7, which has none. */
  readonly httpPort: number | undefined;
  /** The port of REST over TLS; undefined before v7. Nobody gets through while www-ssl has no certificate. */
  readonly httpsPort: number | undefined;
  /** `http://127.0.0.1:PORT`, without the `/rest` that all paths begin with. */
  readonly restUrl: string | undefined;
  /** `https://127.0.0.1:PORT` */
  readonly secureRestUrl: string | undefined;
  /** The port of ssh; undefined unless `sshPort` was asked for. */
  readonly sshPort: number | undefined;
  /** The fingerprint of its SSH host key: `SHA256:...`, as `ssh-keygen -l` writes it. */
  readonly sshHostKey: string | undefined;
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
  /** Runs a script as if somebody typed it at the console: `\FC` in a text is that byte. */
  type(script: string): void;
  /**
   * Runs an export or a script command by command, as if somebody typed it, and goes on behind what the
   * router refuses. The ports that an export names are those of `boardOf(text)`.
   */
  load(script: string): Loaded;
  /** A word of an item byte for byte: what is stored need not be UTF-8. */
  bytes(menu: string, idOrName: string, word: string): Buffer | undefined;
  /**
   * The commands that arrived since the start or `forget()`, in order; but for logins. A REST
   * request is the command it comes down to: GET print, PUT add, PATCH set, DELETE remove. A line by ssh
   * is the command `exec` of the menu `/ssh`, with the line in its word `command`.
   */
  readonly commands: readonly Command[];
  /** How many of them; of a menu (`"/ip/address"`) or of one command (`"/ip/address/print"`). */
  count(on?: string): number;
  /** Forgets the commands; their numbers go on. */
  forget(): void;
  /** API connections that are open now. */
  readonly connections: number;
  /** REST connections that are open now, those kept alive included. */
  readonly restConnections: number;
  /** API logins that succeeded since the start. */
  readonly logins: number;
  /** Makes something go wrong. */
  fault(fault: Fault): void;
  clearFaults(): void;
  /** Does `wayIn` carry anything now, for one of the router's addresses? True without one. */
  readonly reachable: boolean;
  /** Takes the cable out of an ethernet port. */
  unplug(port: string): void;
  /** Puts the cable back. */
  plug(port: string): void;
  /** Says what is at the other end of a port's cable. Default: one switch with gigabit ports. */
  connect(port: string, to: FarEnd): void;
  /** Says what an ethernet port carries per second while it has link; its counters follow `advance()`. */
  traffic(port: string, carries: PortTraffic): void;
  /**
   * Writes words of an item as they are, past all that its menu checks: for what a router holds
   * after an import, a restore or an upgrade. References are ids here.
   */
  force(menu: string, idOrName: string, words: Record<string, string>): void;
  /**
   * Lets time pass on the router's clock, as `"1d"`, `"00:05:00"` or milliseconds: whatever the
   * scheduler has runs when it falls due. Nothing else moves the clock but scripts that wait, and
   * the option `pace`.
   */
  advance(time: string | number): void;
  /** A file of the router; undefined if there is none of that name. */
  file(name: string): StoredFile | undefined;
  /** What `/tool/fetch upload=yes` sent, in order. */
  readonly uploads: readonly Upload[];
  /**
   * Says what is at the other end of uploads: the text with which it refuses them, and the ports that
   * are open there. Default: it takes them, at any port. At 127.0.0.1 it is the router itself, which
   * has the services that are enabled in `/ip/service`.
   */
  uploadTarget(target: { refuse?: string; ports?: readonly number[] }): void;
  /** What `/tool/e-mail/send` sent, in order. */
  readonly mails: readonly Mail[];
  /**
   * Reboots: all connections end, the items stay, safe mode is over. With `newIds` every id is dealt
   * anew, to other items than before, as after a restore on other hardware. For `downFor` milliseconds
   * of real time (default 0) nobody gets through and nothing runs; new connections are closed, those
   * by `wayIn` wait. With `cold` the power was off, which confirms what `/system/device-mode/update`
   * asked for. The command `/system/reboot` does the same, warm and with no time down.
   */
  restart(options?: { newIds?: boolean; downFor?: number; cold?: boolean }): Promise<void>;
  /**
   * Presses the button of the device: when a change of `/system/device-mode` was asked for within the
   * last five minutes of its clock, the router restarts with it. False when none was; then nothing
   * happens.
   */
  pressButton(): Promise<boolean>;
  /** Ends all connections and stops listening. */
  close(): Promise<void>;
}

/** A file as it is on the disk of the router. */
export interface StoredFile {
  name: string;
  /** `backup`, `script`, `directory`, `.txt file`. */
  type: string;
  /** In bytes. */
  size: number;
  /** Its text; that of a backup is good for nothing. */
  contents: string;
  /** What it is byte for byte. */
  bytes: Buffer;
  /** The password of an encrypted backup. */
  encryptedWith?: string;
  /** How it is encrypted: `aes-sha256` or `rc4`. */
  encryption?: string;
}
