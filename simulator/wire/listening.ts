import type { WayIn } from "../network/way-in";

/** How soon the router notices that who held safe mode is gone, in milliseconds of real time. */
export interface SafeModeTimes {
  /** How long after the connection has ended everything is undone; default 2000. */
  rollbackAfter?: number;
  /** How long a connection can be cut until the router ends it; default 540000. */
  lostAfter?: number;
}

/** How a simulated router is reached. */
export interface Listening {
  /**
   * By what the administrator's connections come in. With it the router is reached at this address
   * (Linux has all of 127.0.0.0/8), which takes the place of 192.168.88.1/24, and at every other
   * address that it is given, as long as its rows let the packets through: port, bond, bridge, VLAN,
   * address, VRF, the chains `prerouting` and `input` of the firewall, and for the answers IPsec
   * policies, routing rules and routes. Otherwise packets vanish, in both directions,
   * and go on when the way is open again. Connections to 127.0.0.1 are not concerned.
   */
  wayIn?: WayIn;
  /** How soon safe mode of a connection that ended is undone. */
  safeMode?: SafeModeTimes;
  /** The port of the API; default 0, which is any free one. */
  apiPort?: number;
  /** The port of API-SSL; default 0, which is any free one. */
  apiSslPort?: number;
  /** The port of REST; default 0, which is any free one. */
  httpPort?: number;
  /** The port of REST over TLS; default 0, which is any free one. */
  httpsPort?: number;
  /**
   * The port of ssh; 0 is any free one. Default: nobody listens there, for that needs the package `ssh2`
   * beside this one.
   */
  sshPort?: number;
  /** The private key (PEM) by which ssh shows who it is; default: a new RSA key. */
  sshKey?: string;
  /** After how many milliseconds REST ends a command that goes on; default 60000. */
  restTimeout?: number;
  /**
   * The certificate that API-SSL and REST over TLS have from the start (PEM). Without one API-SSL offers
   * anonymous Diffie-Hellman only, and www-ssl is disabled, until `/certificate` and `/ip/service` say
   * otherwise.
   */
  certificate?: { key: string; cert: string };
}
