import type { Scheme } from "../../provider/transport/schemes";
import { schemes } from "../../provider/transport/schemes";

/** What a router is to have when it is enrolled. */
export interface Wanted {
  scheme: Extract<Scheme, "apis" | "https">;
  /** The name or address by which the router is reached, and the port where it is not the service's own. */
  host: string;
  port?: number;
  /** Networks from which the new user may come; undefined: what there is stays. */
  from?: readonly string[];
  user: string;
  /** What the user may do besides logging in. */
  policies: readonly string[];
  rotate: { password: boolean; certificate: boolean };
  closeClearText: boolean;
}

export const serviceOf = ({ scheme }: Pick<Wanted, "scheme">): string => schemes[scheme].service;

/** What the router keeps of its own is found by these names. */
export const certificateName = (service: string): string => `pulumi-${service}`;

/** Is it a certificate that this command made? */
export const isOurs = (service: string, name = ""): boolean =>
  new RegExp(`^${certificateName(service)}(-\\d+)?$`).test(name);
