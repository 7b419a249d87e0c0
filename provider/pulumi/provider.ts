import * as pulumi from "@pulumi/pulumi";
import { refusal } from "./program/config";
import { readAddress } from "../config/address";

/** Which router an explicit provider is for; the same settings as in a stack's configuration. */
export interface ProviderArgs {
  /** Address: `"192.168.88.1"`, `"apis://192.168.88.1:8729"` (TLS), `"api://192.168.88.1"` (clear text). */
  host: pulumi.Input<string>;
  /** User on the router, in a group with the policies read, write and api. Default: `"admin"`. */
  username?: pulumi.Input<string>;
  /** The user's password; kept as a secret. Default: none. */
  password?: pulumi.Input<string>;
  /** PEM text, or path of a PEM file, of the authority that signed the router's certificate. */
  caCertificate?: pulumi.Input<string>;
  /** SHA-256 of the router's certificate in hex: accepts exactly this certificate. */
  fingerprint?: pulumi.Input<string>;
  /** Accept any certificate, or none. Default: `false`. */
  insecure?: pulumi.Input<boolean>;
  /** Deadline of a command: `"30s"`. Default: `"30s"`. */
  timeout?: pulumi.Input<string>;
  /**
   * Over how many connections REST adds rows at once, 1 to 8; RouterOS is known to run one request of
   * a user after the other. Default: 1.
   */
  restConnections?: pulumi.Input<number>;
  /** The router's RouterOS version: properties that it does not have are found at preview. */
  version?: pulumi.Input<string>;
  /** The /system/identity that is expected: another router is an error before the first read or write. */
  identity?: pulumi.Input<string>;
}

/**
 * An explicit provider: the resources that name it are on this router, whatever the stack's
 * configuration says. It costs a process of its own (about 125 MB); for many routers prefer
 * `routeros:devices` and `device`.
 *
 * @example
 * ```ts
 * const core = new routeros.Provider("core", { host: "192.168.88.1", password: config.requireSecret("core") });
 * new routeros.Vlan("guests", { name: "vlan20", interface: "bridge", vlanId: 20 }, { provider: core });
 * ```
 */
export class Provider extends pulumi.ProviderResource {
  constructor(name: string, args: ProviderArgs, opts?: pulumi.ResourceOptions) {
    const settings: Record<string, pulumi.Input<string | undefined>> = {
      // Credentials of the environment belong to the default provider's router.
      "routeros:explicit": "true",
    };
    for (const [setting, value] of Object.entries(args) as [string, pulumi.Input<unknown>][]) {
      if (value === undefined) continue;
      const spelled = pulumi.output(value).apply(String);
      settings[`routeros:${setting}`] = setting === "password" ? pulumi.secret(spelled) : spelled;
    }
    if (typeof args.host === "string") refuseBadHost(name, args.host);
    super("pulumi-nodejs", name, settings, opts);
  }
}

/** Where the program writes the address itself, a wrong one is found before anything is planned. */
function refuseBadHost(name: string, host: string): void {
  try {
    readAddress(host, `host of the provider ${JSON.stringify(name)}`, "its password, a secret");
  } catch (error) {
    throw refusal(error instanceof Error ? error.message : String(error));
  }
}
