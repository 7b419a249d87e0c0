import type * as pulumi from "@pulumi/pulumi";
import { Bond, IpAddress } from "pulumi-routeros";

export interface Uplink {
  ports: [string, string];
  gateway: string;
}

/** Two ports of the factory's bridge as one uplink, with the office's address on it. */
export function uplink({ ports, gateway }: Uplink): {
  bond: Bond;
  address: IpAddress;
  gateway: pulumi.Output<string>;
} {
  const bond = new Bond("uplink", {
    name: "bond1",
    mode: "active-backup",
    slaves: ports,
    primary: ports[0],
    takePorts: true,
  });
  const address = new IpAddress("office", { address: gateway, interface: bond.name });
  return { bond, address, gateway: address.address };
}
