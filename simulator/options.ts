import type { Version } from "./version";

/** How a simulated router is furnished and reached. */
export interface SimulatorOptions {
  /** The RouterOS it is; default `"7.22.3"`. */
  version?: Version;
  /**
   * `"home"` (default): ether1 to ether5, a bridge `bridge` over ether2 to ether5, 192.168.88.1/24
   * on the bridge. `"empty"`: the ethernet ports only.
   */
  configuration?: "home" | "empty";
  /** How many ethernet ports it has; default 5. */
  ports?: number;
  /** The name in `/system/identity`; default `"MikroTik"`. */
  identity?: string;
  /** The user of group `full`; default `"admin"`. */
  username?: string;
  /** Default: empty. */
  password?: string;
  /** The port of the API; default 0, which is any free one. */
  apiPort?: number;
  /** The port of API-SSL; default 0, which is any free one. */
  apiSslPort?: number;
  /** The certificate of API-SSL (PEM). Without one it offers anonymous Diffie-Hellman only. */
  certificate?: { key: string; cert: string };
  /** `"challenge"` is the login before 6.43; default `"plain"`. */
  login?: "plain" | "challenge";
}
