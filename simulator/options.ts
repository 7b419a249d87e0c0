import type { DeviceModeName } from "./device-mode";
import type { Version } from "./version";

/** The cable between the administrator and the router. */
export interface WayIn {
  /** The router's address, in 127.0.0.0/8 and with its mask: `"127.88.0.1/24"`. */
  address: string;
  /** The ethernet port that the cable is in: `"ether4"`. The port may be given another name later. */
  port: string;
  /** The VLAN that frames are tagged with there, 1 to 4094; default: they carry no tag. */
  vlan?: number;
}

/** How soon the router notices that who held safe mode is gone, in milliseconds of real time. */
export interface SafeModeTimes {
  /** How long after the connection has ended everything is undone; default 2000. */
  rollbackAfter?: number;
  /** How long a connection can be cut until the router ends it; default 540000. */
  lostAfter?: number;
}

/** How a simulated router is furnished and reached. */
export interface SimulatorOptions {
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
   * `"home"` (default): a small router of its own. `"chr"`: a virtual machine, whose ports have no
   * `l2mtu`, and whose VLANs carry four bytes less than what they are on.
   */
  board?: "home" | "chr";
  /** How many ethernet ports it has; default 5. */
  ports?: number;
  /**
   * By what the administrator's connections come in. With it the router is reached at this address
   * (Linux has all of 127.0.0.0/8), which takes the place of 192.168.88.1/24, and at every other
   * address that it is given, as long as its rows let the packets through: port, bond, bridge, VLAN,
   * address and the chain `input` of the firewall. Otherwise packets vanish, in both directions,
   * and go on when the way is open again. Connections to 127.0.0.1 are not concerned.
   */
  wayIn?: WayIn;
  /**
   * How many seconds of the router's clock pass in one second of real time; default 0: it stands
   * still until `advance()`. The scheduler runs what falls due.
   */
  pace?: number;
  /** How soon safe mode of a connection that ended is undone. */
  safeMode?: SafeModeTimes;
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
  /** The user of group `full`; default `"admin"`. */
  username?: string;
  /** Default: empty. */
  password?: string;
  /** The port of the API; default 0, which is any free one. */
  apiPort?: number;
  /** The port of API-SSL; default 0, which is any free one. */
  apiSslPort?: number;
  /** The port of REST; default 0, which is any free one. */
  httpPort?: number;
  /** The port of REST over TLS, which needs a certificate; default 0, which is any free one. */
  httpsPort?: number;
  /** After how many milliseconds REST ends a command that goes on; default 60000. */
  restTimeout?: number;
  /**
   * The certificate of API-SSL and of REST over TLS (PEM). Without one API-SSL offers anonymous
   * Diffie-Hellman only, and REST is not served over TLS.
   */
  certificate?: { key: string; cert: string };
  /** `"challenge"` is the login before 6.43; default `"plain"`. */
  login?: "plain" | "challenge";
}
