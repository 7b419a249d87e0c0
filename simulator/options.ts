import type { BoardName } from "./machine/boards";
import type { DeviceModeName } from "./machine/device-mode";
import type { Version } from "./machine/version";
import type { Listening } from "./wire/listening";

/** How a simulated router is furnished and reached. */
export interface SimulatorOptions extends Listening {
  /** The RouterOS it is; default `"7.22.3"`. */
  version?: Version;
  /**
   * What `/system/resource` says the version is, as `"7.24.5 (stable)"`: another release of the
   * stretch that `version` stands for.
   */
  release?: string;
  /**
   * `"home"` (default): ether1 to ether5, a bridge `bridge` over ether2 to ether5, 192.168.88.1/24
   * on the bridge. `"empty"`: the ethernet ports only.
   */
  configuration?: "home" | "empty";
  /**
   * What the device itself forbids (`/system/device-mode`), from 7.1 on. Default: `"home"` for the
   * configuration `"home"` from 7.17 on, as such routers are shipped: scheduler, fetch and e-mail are
   * off until somebody asks for them and presses the button. Otherwise `"advanced"`, where they are on.
   */
  deviceMode?: DeviceModeName;
  /**
   * `"home"` (default): a small router of its own. `"crs326"`: a switch-router with 24 ports of copper
   * and two of SFP+, which run at 10 gigabit. `"chr"`: a virtual machine, whose ports have no `l2mtu`,
   * and whose VLANs carry four bytes less than what they are on.
   */
  board?: BoardName;
  /**
   * How many ethernet ports it has, or what they are called: `["ether1", "sfp-sfpplus1", "wlan1"]`;
   * default: those of the board. Names that begin with `wlan`, `wifi` or `lte` are interfaces of those kinds.
   */
  ports?: number | readonly string[];
  /** Rows that hardware or packages bring, by menu and name: `{ "/disk": ["slot1"] }`; default: none. */
  fixedRows?: Readonly<Record<string, readonly string[]>>;
  /**
   * How many seconds of the router's clock pass in one second of real time; default 0: it stands
   * still until `advance()`. The scheduler runs what falls due.
   */
  pace?: number;
  /** The name in `/system/identity`; default `"MikroTik"`. */
  identity?: string;
  /**
   * What its clock says at the start (UTC); default: the real time. Without `pace` it stands still
   * until `advance()` or a script that waits moves it.
   */
  now?: Date;
  /**
   * `true`: bonds notice a link that comes or goes as late as their settings say, by the router's
   * clock: at the next `mii-interval` (`arp-interval`) and after `down-delay` or `up-delay`.
   * Default `false`: at once, but for `up-delay` after a cable was put back.
   */
  timedLinks?: boolean;
  /** How many bytes there are for files; default 2424832. */
  disk?: { size: number };
  /**
   * The directories that there are; default: none. With `["flash"]` it is a board that keeps files in
   * memory: at a restart all that is not under `flash/` is lost.
   */
  directories?: string[];
  /**
   * How long after the command that writes it a file shows in `/file`, by the router's clock, as `"25s"`;
   * from then on it grows for half as long. Default: it is there at once.
   */
  fileDelay?: string;
  /**
   * The private key (PEM) of every RSA certificate that `/certificate/sign` makes; default: a new one for
   * each, which takes a tenth of a second.
   */
  signingKey?: string;
  /** The user of group `full`; default `"admin"`. */
  username?: string;
  /** Default: empty. */
  password?: string;
  /** `"challenge"` is the login before 6.43; default `"plain"`. */
  login?: "plain" | "challenge";
}
