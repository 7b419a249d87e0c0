import { Machine } from "../machine/machine";
import type { Version } from "../machine/version";
import { Interfaces } from "./interfaces";
import { Traffic } from "./traffic";

/** A machine with ports: what its interfaces are made of, and what they carry. */
export class Device extends Machine {
  readonly interfaces = new Interfaces(this);
  readonly traffic = new Traffic(this.interfaces);
  /** Addresses that DHCP servers beyond interfaces would give, by the id of the interface. */
  readonly offers = new Map<string, string>();

  constructor(version: Version, now?: Date) {
    super(version, now);
    this.clock.passes = (milliseconds) => this.traffic.pass(milliseconds);
  }
}
