import { readFileSync } from "node:fs";
import { z } from "zod";
import { RouterOsError } from "./errors";
import { Router } from "./router";
import { openTransport } from "./transport/open";
import type { Endpoint } from "./transport/transport";
import { milliseconds } from "./words";

/** Where settings are read: Pulumi's configuration of the stack or of an explicit provider. */
export interface Settings {
  get(key: string): string | undefined;
}

/** Node's timers take no more milliseconds than this. */
const longestTimer = 2 ** 31 - 1;

const flagText = z
  .union([z.boolean(), z.enum(["true", "false"])])
  .transform((v) => `${v}` === "true");
const time = z.string().transform((value, ctx) => {
  const ms = milliseconds(value);
  if (ms !== undefined && ms > 0 && ms <= longestTimer) return ms;
  ctx.addIssue({ code: "custom", message: 'write a time such as "30s", at most "24d"' });
  return z.NEVER;
});

const deviceSettings = z.strictObject({
  host: z.string().min(1).optional(),
  username: z.string().min(1).optional(),
  password: z.string().optional(),
  caCertificate: z.string().min(1).optional(),
  fingerprint: z
    .string()
    .regex(
      /^[0-9a-f]{2}(:?[0-9a-f]{2}){31}$/i,
      "write the SHA-256 of the certificate: 64 hex digits",
    )
    .optional(),
  insecure: flagText.optional(),
  timeout: time.optional(),
  version: z
    .string()
    .regex(/^\d+\.\d+/, 'write a RouterOS version such as "7.22"')
    .optional(),
  identity: z.string().min(1).optional(),
});
type DeviceSettings = z.infer<typeof deviceSettings>;
const settingNames = Object.keys(deviceSettings.shape) as (keyof DeviceSettings)[];

/** One connection per router for all resource types: they share this module in the provider's process. */
const routers = new Map<string, Router>();

/** The routers that a stack's configuration and the environment name. */
export class Devices {
  constructor(
    private readonly settings: Settings,
    private readonly environment: Readonly<Record<string, string | undefined>> = process.env,
  ) {}

  /** The router of a device name; undefined is the one of `routeros:host`. Connects on first use. */
  router(device: string | undefined): Router {
    const { endpoint, identity } = this.connection(device);
    const key = JSON.stringify([endpoint, identity]);
    let router = routers.get(key);
    if (!router) {
      const { host, port, timeout } = endpoint;
      const label = port === undefined ? host : `${host}:${port}`;
      router = new Router(label, openTransport(endpoint), identity, timeout);
      routers.set(key, router);
    }
    return router;
  }

  /** The RouterOS version that `routeros:version` states, for checks without a router. */
  statedVersion(device: string | undefined): string | undefined {
    return this.read(device).version;
  }

  /** Why a device name is wrong; undefined when it is known. */
  unknown(device: string): string | undefined {
    const known = Object.keys(this.named());
    if (known.includes(device)) return undefined;
    return known.length === 0
      ? "one of routeros:devices, which this stack does not have"
      : `one of ${known.map((name) => JSON.stringify(name)).join(", ")} (routeros:devices)`;
  }

  private connection(device: string | undefined): { endpoint: Endpoint; identity?: string } {
    const prefix = device === undefined ? "routeros" : `routeros:devices ${device}`;
    const key = (setting: string) => `${prefix}${device === undefined ? ":" : "."}${setting}`;
    const settings = this.read(device);
    const explicit = this.settings.get("routeros:explicit") === "true";
    // An empty variable is one that is not set.
    const env = (name: string) => (explicit ? undefined : this.environment[name] || undefined);
    const suffix = device?.toUpperCase().replaceAll(/[^A-Z0-9]/g, "_");

    const envHost = device === undefined ? env("ROS_HOSTURL") : undefined;
    const host = settings.host ?? envHost;
    if (host === undefined)
      throw new RouterOsError(
        `no router is configured: set ${key("host")} (pulumi config set routeros:host 192.168.88.1)`,
      );
    if (envHost !== undefined && settings.host !== undefined) {
      if (
        JSON.stringify(address(envHost, "ROS_HOSTURL")) !==
        JSON.stringify(address(host, key("host")))
      )
        throw new RouterOsError(
          `ROS_HOSTURL names ${envHost} and ${key("host")} names ${host}: nothing was read or written. Unset ROS_HOSTURL, or make both name the same router`,
        );
    }
    const ca =
      (device === undefined ? env("ROS_CA_CERTIFICATE") : undefined) ?? settings.caCertificate;
    const endpoint: Endpoint = {
      ...address(host, settings.host === undefined ? "ROS_HOSTURL" : key("host")),
      username:
        (device === undefined ? env("ROS_USERNAME") : undefined) ?? settings.username ?? "admin",
      password:
        env(suffix === undefined ? "ROS_PASSWORD" : `ROS_PASSWORD_${suffix}`) ??
        settings.password ??
        "",
      timeout: settings.timeout ?? 30_000,
      ...(ca === undefined ? {} : { caCertificate: pem(ca, key("caCertificate")) }),
      ...(settings.fingerprint === undefined ? {} : { fingerprint: settings.fingerprint }),
      ...(settings.insecure === undefined ? {} : { insecure: settings.insecure }),
    };
    return {
      endpoint,
      ...(settings.identity === undefined ? {} : { identity: settings.identity }),
    };
  }

  private read(device: string | undefined): DeviceSettings {
    if (device !== undefined) {
      const own = this.named()[device];
      if (own === undefined)
        throw new RouterOsError(
          `there is no device ${JSON.stringify(device)}: write ${this.unknown(device)}. To remove a device, restore its entry, remove its resources, then the entry`,
        );
      return own;
    }
    const given = Object.fromEntries(
      settingNames.flatMap((name) => {
        const value = this.settings.get(`routeros:${name}`);
        return value === undefined ? [] : [[name, value]];
      }),
    );
    return parse(deviceSettings, given, "routeros:");
  }

  private named(): Record<string, DeviceSettings> {
    const json = this.settings.get("routeros:devices");
    if (json === undefined) return {};
    let given: unknown;
    try {
      given = JSON.parse(json);
    } catch {
      throw new RouterOsError(
        "routeros:devices is no object: write it in the stack's file as devices by name, each with its host",
      );
    }
    return parse(z.record(z.string(), deviceSettings), given, "routeros:devices ");
  }
}

/** Values are not printed: a setting may be a password. */
function parse<T>(schema: z.ZodType<T>, given: unknown, prefix: string): T {
  const result = schema.safeParse(given);
  if (result.success) return result.data;
  const problems = result.error.issues.map(
    (issue) => `${prefix}${issue.path.join(".")}: ${issue.message}`,
  );
  throw new RouterOsError(`the configuration is not right: ${problems.join("; ")}`);
}

function address(host: string, key: string): Pick<Endpoint, "scheme" | "host" | "port"> {
  const given = /^([a-z]+):\/\//.test(host) ? host : `apis://${host}`;
  const parts = /^(apis|api|https|http):\/\/(\[[^\]]+\]|[^/:@\s]+)(?::(\d{1,5}))?\/?$/.exec(given);
  const port = parts?.[3] === undefined ? undefined : Number(parts[3]);
  if (!parts || (port !== undefined && (port < 1 || port > 65535)))
    throw new RouterOsError(
      `${key} is not an address of a router: write "192.168.88.1", or "apis://192.168.88.1:8729" (TLS) or "api://192.168.88.1" (clear text), without user name and password`,
    );
  return {
    scheme: parts[1] as Endpoint["scheme"],
    host: (parts[2] ?? "").replaceAll(/[[\]]/g, ""),
    ...(port === undefined ? {} : { port }),
  };
}

function pem(given: string, key: string): string {
  if (given.includes("-----BEGIN")) return given;
  try {
    return readFileSync(given, "utf8");
  } catch (cause) {
    throw new RouterOsError(
      `${key} is neither PEM text nor a file that can be read: ${JSON.stringify(given)}`,
      { cause },
    );
  }
}
