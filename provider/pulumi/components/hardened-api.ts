import * as pulumi from "@pulumi/pulumi";
import { IpService, ManagementFirewall, User, UserGroup } from "../resources";
import { refusal } from "../program/config";
import { follow, followAll, type Listed, sayIfUnknown } from "./follow";
import { policyOf } from "../../transport/schemes";
import { weaknesses } from "../../values/password";
import type { Policy } from "../../values";

/** A service of the router. */
type Service = "api" | "api-ssl" | "ftp" | "ssh" | "telnet" | "winbox" | "www" | "www-ssl";

/** Every service that all versions have, and its port. */
const ports: Readonly<Record<Service, number>> = {
  ftp: 21,
  ssh: 22,
  telnet: 23,
  www: 80,
  "www-ssl": 443,
  winbox: 8291,
  api: 8728,
  "api-ssl": 8729,
};

const known = Object.keys(ports) as Service[];

/** Arguments of a {@link HardenedApi}. */
export interface HardenedApiArgs {
  /** Networks from which the router may be managed: `["192.168.88.0/24"]`. This program's own must be among them. */
  from: pulumi.Input<pulumi.Input<string>[]>;
  /** Services that stay open, for these networks only. Default: `["api-ssl"]`. */
  services?: pulumi.Input<pulumi.Input<Service>[]>;
  /** The user that is made for this package. Default: `"pulumi"`. */
  username?: pulumi.Input<string>;
  /** The user's password; what is weak about it is an error at preview that does not print it. */
  password: pulumi.Input<string>;
  /**
   * What the user may do, besides reading and writing by the services that stay open. Default: none.
   * `docs/policies.md` says which resource needs what.
   */
  policies?: pulumi.Input<pulumi.Input<Policy>[]>;
  /** Comment of the rule before which the firewall rules stand. Default: none, at the top. */
  before?: pulumi.Input<string>;
  /** Which router of `routeros:devices` this is on. Default: the one of `routeros:host`. */
  device?: pulumi.Input<string>;
  /** Manage the group, the user and the rules that the router already has under these names. Default: `false`. */
  adopt?: pulumi.Input<boolean>;
}

/**
 * A router that is managed by this package: a user with the least policies, the other services
 * closed, and those that stay open reachable only from the networks that are named, by the services'
 * own lists and by the firewall. Other users, and WinBox and telnet by MAC address, stay as they are.
 *
 * It refuses to close the service, the user or the network by which this very program comes. So the
 * first `pulumi up` runs as the administrator; then set `routeros:username` and `routeros:password`
 * to the new user.
 *
 * @example
 * ```ts
 * new HardenedApi("management", {
 *   from: ["192.168.88.0/24"],
 *   services: ["api-ssl", "winbox"],
 *   password: config.requireSecret("apiPassword"),
 * });
 * ```
 */
export class HardenedApi extends pulumi.ComponentResource {
  /** Name of the user that was made: for `routeros:username`. */
  readonly username: pulumi.Output<string>;

  constructor(name: string, args: HardenedApiArgs, opts?: pulumi.ComponentResourceOptions) {
    super("routeros:index:HardenedApi", name, {}, opts);
    const { username = "pulumi", policies = [], before, device, adopt } = args;
    const what = `HardenedApi ${JSON.stringify(name)}`;
    const from = follow(args.from, (networks) => someNetwork(what, networks));
    const services = followAll<Service, Service[]>(args.services ?? ["api-ssl"], (open) =>
      someServices(what, open),
    );
    const password = pulumi
      .all([pulumi.secret(args.password), username])
      .apply(([text, user]) => strong(what, text, user));
    const on = { device, adopt };
    const parent = { parent: this };

    // First what refuses to lock this program out, or is there already: then nothing else is written.
    const policy = followAll(services, (open) => followAll(policies, (more) => least(open, more)));
    const group = new UserGroup(
      `${name}-group`,
      { name: username, policy, admits: from, ...on },
      parent,
    );
    const user = new User(
      `${name}-user`,
      { name: username, group: group.name, password, address: from, ...on },
      parent,
    );
    const firewall = new ManagementFirewall(
      `${name}-firewall`,
      { name, rules: rulesFor(from, services), before, ...on },
      { ...parent, dependsOn: user },
    );
    sayIfUnknown(what, "services", services, "the router's services");
    void followAll(services, (open) => {
      const stay = open.map(
        (service) =>
          new IpService(
            `${name}-${service}`,
            { name: service, disabled: false, address: from, ...on },
            { ...parent, dependsOn: firewall },
          ),
      );
      // Whatever closes a way comes after the one that stays is there.
      const last = { ...parent, dependsOn: [user, firewall, ...stay] };
      for (const service of known.filter((one) => !open.includes(one)))
        new IpService(`${name}-${service}`, { name: service, disabled: true, ...on }, last);
      const proxy = { name: "reverse-proxy" as const, disabled: true, onlyIfThere: true };
      new IpService(`${name}-reverse-proxy`, { ...proxy, ...on }, last);
    });
    this.username = user.name;
    this.registerOutputs({ username: this.username });
  }
}

function someNetwork<T>(what: string, from: T[]): T[] {
  if (from.length === 0)
    throw refusal(
      `${what}: from names no network, so nobody could manage the router: write at least one`,
    );
  return from;
}

function someServices(what: string, services: Service[]): Service[] {
  if (services.length === 0)
    throw refusal(
      `${what}: services is empty, so nobody could manage the router: write at least one`,
    );
  const other = services.find((one) => !known.includes(one));
  if (other !== undefined)
    throw refusal(
      `${what}: services: there is no ${JSON.stringify(other)}: write one of ${known.join(", ")}`,
    );
  return services;
}

/** The password, if nothing is weak about it. */
function strong(what: string, password: string, username: string): string {
  const found = weaknesses(password, [username]);
  if (found.length > 0)
    throw refusal(
      `${what}: the password is weak: ${found.join("; ")}. Set another one (pulumi config set --secret)`,
    );
  return password;
}

/** Reading and writing, and a login by each service that stays open to this package. */
function least(services: readonly Service[], more: readonly Policy[]): Policy[] {
  const opened = services.flatMap((service) => policyOf(service) ?? []);
  return [...new Set<Policy>(["read", "write", ...opened, ...more])];
}

/** Answers to what the router began, the services from each network, and nobody else to any of them. */
function rulesFor(from: Listed<string>, services: Listed<Service>) {
  const dstPort = followAll(services, (open) => open.map((service) => ports[service]).join(","));
  const all = Object.values(ports).join(",");
  return follow(from, (networks) => [
    {
      name: "answers",
      action: "accept" as const,
      connectionState: ["established" as const, "related" as const],
    },
    ...networks.map((srcAddress, at) => ({
      name: `network ${at + 1}`,
      action: "accept" as const,
      protocol: "tcp" as const,
      srcAddress,
      dstPort,
    })),
    { name: "the rest", action: "drop" as const, protocol: "tcp" as const, dstPort: all },
  ]);
}
