import type { PulumiFn } from "@pulumi/pulumi/automation";
import { Bond, IpAddress, Vlan } from "../../provider";

/** How many ports a router needs for the bonds of either program. */
export const portsFor = (resources: number): number => 2 * resources;

/** Bonds of two ports each. */
export function bonds(count: number): PulumiFn {
  return () => {
    for (let index = 0; index < count; index++) aBond(index);
    return Promise.resolve();
  };
}

/** A network per three resources: a bond, a VLAN on it and an address on that, each naming the one before. */
export function networks(resources: number): PulumiFn {
  return () => {
    for (let index = 0; 3 * index < resources; index++) {
      const bond = aBond(index);
      if (3 * index + 1 === resources) break;
      const vlan = new Vlan(`vlan${index}`, {
        name: `vlan${index}`,
        vlanId: 20,
        interface: bond.name,
      });
      if (3 * index + 2 === resources) break;
      new IpAddress(`address${index}`, {
        address: `10.${index >> 8}.${index & 255}.1/24`,
        interface: vlan.name,
      });
    }
    return Promise.resolve();
  };
}

/** What the program says of a bond; a provider that does nothing is told the same. */
export function bondArgs(index: number) {
  const [first, second] = [`ether${2 * index + 1}`, `ether${2 * index + 2}`];
  return { name: `bond${index}`, mode: "active-backup" as const, slaves: [first, second] };
}

function aBond(index: number): Bond {
  const args = bondArgs(index);
  return new Bond(args.name, args);
}
