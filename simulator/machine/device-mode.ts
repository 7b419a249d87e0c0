import type { Clock } from "./clock";
import { failure } from "./trap";
import { atLeast, type Version } from "./version";

/** How much of RouterOS a device lets anybody use; `home` is how home routers are shipped. */
export const DEVICE_MODES = ["advanced", "basic", "home", "rose"] as const;
export type DeviceModeName = (typeof DEVICE_MODES)[number];

/** What a mode can forbid, in the order in which the router shows it. */
export const FEATURES: readonly string[] = [
  ...["scheduler", "socks", "fetch", "pptp", "l2tp", "bandwidth-test", "traffic-gen", "sniffer"],
  ...["ipsec", "romon", "proxy", "hotspot", "smb", "email", "zerotier", "container"],
  ...["install-any-version", "partitions", "routerboard"],
];
const LATER = ["install-any-version", "partitions", "routerboard"];

const NOWHERE = ["traffic-gen", "container", ...LATER];
/** open (RouterOS: recorded of `home` is that scheduler, fetch and e-mail are off; the rest is from the manual). */
const FORBIDDEN: Record<DeviceModeName, readonly string[]> = {
  advanced: NOWHERE,
  rose: NOWHERE.filter((feature) => feature !== "container"),
  basic: [...NOWHERE, "socks", "bandwidth-test", "proxy", "zerotier"],
  home: [
    ...NOWHERE,
    ...["scheduler", "socks", "fetch", "bandwidth-test", "sniffer", "romon", "proxy", "hotspot"],
    ...["email", "zerotier"],
  ],
};

/** A change that waits for somebody at the device. */
interface Update {
  mode: DeviceModeName;
  allowed: ReadonlySet<string>;
  /** When it is cancelled, in milliseconds since the start. */
  until: number;
}

/**
 * `/system/device-mode`: what the device itself forbids, whatever rights a user has. A change of it
 * counts only once the button was pressed, or the power was off, within `activation-timeout`.
 */
export class DeviceMode {
  #mode: DeviceModeName = "advanced";
  #allowed: ReadonlySet<string> = allowedIn("advanced");
  #asked: Update | undefined;
  #attempts = 0;

  constructor(
    private readonly version: Version,
    private readonly clock: Clock,
  ) {}

  /** The mode that the device leaves the factory with. */
  ship(mode: DeviceModeName): void {
    this.#mode = mode;
    this.#allowed = allowedIn(mode);
  }

  /** Refuses what the device forbids. */
  allow(feature: "scheduler" | "fetch" | "email"): void {
    if (!this.allows(feature)) throw failure("not allowed by device-mode");
  }

  allows(feature: string): boolean {
    return !atLeast(this.version, "7") || this.#allowed.has(feature);
  }

  /** Before 7.17 `advanced` was `enterprise`. */
  get name(): string {
    return this.#mode === "advanced" && !atLeast(this.version, "7.17") ? "enterprise" : this.#mode;
  }

  /** How often a change was asked for since the last one that counted. */
  get attempts(): number {
    return this.#attempts;
  }

  /** What can be said of each feature in this version. */
  get features(): readonly string[] {
    return atLeast(this.version, "7.17")
      ? FEATURES
      : FEATURES.filter((feature) => !LATER.includes(feature));
  }

  /** Asks for a change: another mode, and single features beside it. */
  ask(mode: DeviceModeName | undefined, features: Record<string, boolean>, time: number): void {
    const allowed = new Set(mode ? allowedIn(mode) : this.#allowed);
    for (const [feature, is] of Object.entries(features)) {
      if (is) allowed.add(feature);
      else allowed.delete(feature);
    }
    this.#attempts++;
    this.#asked = { mode: mode ?? this.#mode, allowed, until: this.#now + time };
  }

  /** How long the change that was asked for waits still, in milliseconds; undefined without one. */
  get waits(): number | undefined {
    if (this.#asked && this.#asked.until <= this.#now) this.#asked = undefined;
    return this.#asked && this.#asked.until - this.#now;
  }

  /** Somebody is at the device: what was asked for counts. False when nothing was. */
  confirm(): boolean {
    if (this.waits === undefined || !this.#asked) return false;
    this.#mode = this.#asked.mode;
    this.#allowed = this.#asked.allowed;
    this.#attempts = 0;
    this.#asked = undefined;
    return true;
  }

  /** A restart without anybody at the device. open (RouterOS: whether what was asked for still waits). */
  forget(): void {
    this.#asked = undefined;
  }

  get #now(): number {
    return this.clock.moment - this.clock.boot;
  }
}

const allowedIn = (mode: DeviceModeName): ReadonlySet<string> =>
  new Set(FEATURES.filter((feature) => !FORBIDDEN[mode].includes(feature)));
