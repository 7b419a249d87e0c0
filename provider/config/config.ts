import { readFileSync } from "node:fs";
import { RouterOsError } from "../errors";
import {
  inProgram,
  type Part,
  type Sentence,
  Setting,
  type SettingName,
  sentence,
  variableOf,
} from "../sentence";
import { type Access, accessOf } from "../safety/lockout";
import { Router } from "../router/router";
import { readAddress } from "./address";
import { type DeviceSettings, readDevices, readSettings } from "./settings";
import { openTransport } from "../transport/open";
import type { Endpoint } from "../transport/transport";
import type { Guard, Reach } from "../router/reach";

/** Where settings are read: Pulumi's configuration of the stack or of an explicit provider. */
export interface Settings {
  get(key: string): string | undefined;
}

/** The variables of the environment that count, and for what. An empty one is one that is not set. */
export const variables = {
  ROS_HOSTURL:
    "Where the router is. It counts only when the configuration names no host, and a different host in the configuration is an error: an exported variable never sends a stack to another router.",
  ROS_USERNAME:
    "The user, before that of the configuration; `ROS_USERNAME_EDGE_1` for the device `edge-1`, for which the plain one does not count.",
  ROS_PASSWORD:
    "The password, before that of the configuration; `ROS_PASSWORD_EDGE_1` for the device `edge-1`, for which the plain one does not count.",
  ROS_CA_CERTIFICATE:
    "PEM text, or the path of a file with it, of the authority that signed the router's certificate, before that of the configuration; it does not count for named devices.",
} as const;

type Variable = keyof typeof variables;

/** Where a device is, how to log in, and who it must be. */
type Connection = Pick<Reach, "endpoint" | "confirm" | "confirmTime"> & {
  identity?: string;
  sshHostKey?: string;
};

/** One connection per router for all resource types: they share this module in the provider's process. */
const sharedRouters = new Map<string, Router>();

/** The routers that a stack's configuration and the environment name. */
export class Devices {
  private site: DeviceSettings | undefined;
  private readonly places = new Map<string | undefined, string>();
  private readonly connections = new Map<string | undefined, Connection>();

  constructor(
    private readonly settings: Settings,
    private readonly environment: Readonly<Record<string, string | undefined>> = process.env,
    /** Protects the management path; none: it is not protected. */
    private readonly guard?: Guard,
    private readonly routers = sharedRouters,
  ) {}

  /** The router of a device name; undefined is the one of `routeros:host`. Connects on first use. */
  router(device: string | undefined): Router {
    const { endpoint, identity, confirm, confirmTime } = this.connection(device);
    const key = JSON.stringify([endpoint, identity, confirm, confirmTime]);
    let router = this.routers.get(key);
    // A closed one is not handed out again: another router may have its address by now.
    if (!router || router.isClosed) {
      const { host, port, timeout } = endpoint;
      const label = port === undefined ? host : `${host}:${port}`;
      const reach = { endpoint, confirm, confirmTime, open: openTransport };
      router = new Router(label, openTransport(endpoint), identity, timeout, reach, this.guard);
      this.routers.set(key, router);
    }
    return router;
  }

  /** How a device is reached, as far as the configuration says so; errors in it are reported at first use. */
  access(device: string | undefined): Access | undefined {
    try {
      return accessOf(this.connection(device).endpoint);
    } catch {
      return undefined;
    }
  }

  /** Where a device is: two names of one router are one place. Never fails. */
  place(device: string | undefined): string {
    const known = this.places.get(device);
    if (known !== undefined) return known;
    const place = this.placeOf(device);
    this.places.set(device, place);
    return place;
  }

  private placeOf(device: string | undefined): string {
    try {
      const { host, port } = this.connection(device).endpoint;
      return `${host}:${port ?? ""}`;
    } catch {
      return `device ${device ?? ""}`;
    }
  }

  /** The RouterOS version that `routeros:version` states, for checks without a router. */
  statedVersion(device: string | undefined): string | undefined {
    return this.read(device).version;
  }

  /** Why a resource that names no device is on none; undefined when `routeros:host` says where it is. */
  withoutHost(): string | undefined {
    // An explicit provider always has one, which may not be known yet.
    if (this.settings.get("routeros:explicit") === "true") return undefined;
    if (this.settings.get("routeros:host") ?? this.environment["ROS_HOSTURL"]) return undefined;
    const names = Object.keys(this.named()).map((name) => JSON.stringify(name));
    return names.length === 0
      ? notConfigured(undefined).in(inProgram)
      : `device is required where ${new Setting("host").in(inProgram)} is not set: write ${names.length === 1 ? "" : "one of "}${names.join(", ")} (routeros:devices)`;
  }

  /** Why a device name is wrong; undefined when it is known. */
  unknown(device: string): string | undefined {
    const named = this.named();
    if (Object.hasOwn(named, device)) return undefined;
    const known = Object.keys(named);
    return known.length === 0
      ? "one of routeros:devices, which this stack does not have"
      : `one of ${known.map((name) => JSON.stringify(name)).join(", ")} (routeros:devices)`;
  }

  /** Where a device is, how to log in, and who it must be. */
  connection(device: string | undefined): Connection {
    // Each check and each operation asks; the environment and a file are slow to ask.
    const known = this.connections.get(device) ?? this.connectionOf(device);
    this.connections.set(device, known);
    return known;
  }

  private connectionOf(device: string | undefined): Connection {
    const key = (name: SettingName) => new Setting(name, device);
    const settings = this.read(device);
    const explicit = this.settings.get("routeros:explicit") === "true";
    const env = (variable: Variable, of?: string) =>
      explicit ? undefined : this.environment[variableOf(of, variable)] || undefined;
    const address = (given: string, where: Part | "ROS_HOSTURL") =>
      readAddress(
        given,
        where,
        where === "ROS_HOSTURL" ? "ROS_PASSWORD" : key("password").assignment,
      );

    const envHost = device === undefined ? env("ROS_HOSTURL") : undefined;
    const host = settings.host ?? envHost;
    if (host === undefined) throw new RouterOsError(notConfigured(device));
    if (envHost !== undefined && settings.host !== undefined) {
      if (
        JSON.stringify(address(envHost, "ROS_HOSTURL")) !==
        JSON.stringify(address(host, key("host")))
      )
        throw new RouterOsError(
          sentence`ROS_HOSTURL names ${envHost} and ${key("host")} names ${host}: nothing was read or written. Unset ROS_HOSTURL, or make both name the same router`,
        );
    }
    const ca =
      (device === undefined ? env("ROS_CA_CERTIFICATE") : undefined) ?? settings.caCertificate;
    const endpoint: Endpoint = {
      ...address(host, settings.host === undefined ? "ROS_HOSTURL" : key("host")),
      username: env("ROS_USERNAME", device) ?? settings.username ?? "admin",
      password: env("ROS_PASSWORD", device) ?? settings.password ?? "",
      timeout: settings.timeout ?? 30_000,
      ...(ca === undefined ? {} : { caCertificate: pem(ca, key("caCertificate")) }),
      ...(settings.fingerprint === undefined ? {} : { fingerprint: settings.fingerprint }),
      ...(settings.insecure === undefined ? {} : { insecure: settings.insecure }),
      ...(settings.restConnections === undefined
        ? {}
        : { restConnections: settings.restConnections }),
      ...(device === undefined ? {} : { device }),
    };
    return {
      endpoint,
      confirm: settings.confirm ?? "auto",
      confirmTime: settings.confirmTime ?? 60_000,
      ...(settings.identity === undefined ? {} : { identity: settings.identity }),
      ...(settings.sshHostKey === undefined ? {} : { sshHostKey: settings.sshHostKey }),
    };
  }

  /** A named device takes from `routeros:` what a site's routers share, and never who it is or its password. */
  private read(device: string | undefined): DeviceSettings {
    // Each check asks, and the settings of a run stay as they are: they are read once.
    this.site ??= readSettings((key) => this.settings.get(key));
    if (device === undefined) return this.site;
    const named = this.named();
    const own = Object.hasOwn(named, device) ? named[device] : undefined;
    if (own === undefined)
      throw new RouterOsError(
        `there is no device ${JSON.stringify(device)}: write ${this.unknown(device)}. To remove a device, restore its entry, remove its resources, then the entry`,
      );
    const { username, caCertificate, timeout, confirm, confirmTime } = this.site;
    const shared = { username, caCertificate, timeout, confirm, confirmTime };
    return { ...shared, ...own };
  }

  private named(): Readonly<Record<string, DeviceSettings>> {
    return readDevices(this.settings.get("routeros:devices"));
  }
}

const notConfigured = (device: string | undefined): Sentence =>
  sentence`no router is configured: set ${new Setting("host", device).assignment}`;

function pem(given: string, key: Setting): string {
  if (given.includes("-----BEGIN")) return given;
  try {
    return readFileSync(given, "utf8");
  } catch (cause) {
    throw new RouterOsError(
      sentence`${key} is neither PEM text nor a file that can be read: ${JSON.stringify(given)}`,
      { cause },
    );
  }
}
