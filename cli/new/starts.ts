/** What a project can begin with: an example of the package, which its tests run. */
export interface Beginning {
  /** What it is, in one line. */
  means: string;
  /** The program, beside this package's package.json: a folder, or one file of it. */
  from: string;
  /** Words of `pulumi-routeros simulator` for a router that the program fits; without them its stacks are real routers. */
  simulator?: readonly string[];
  /** Secrets that the program asks its stack for. */
  secrets?: readonly string[];
  /** Libraries beside Pulumi and this one. */
  needs?: readonly string[];
  /** One of its stacks, where it brings some. */
  stack?: string;
}

export type Start = "home-office" | "trunk" | "nas" | "vlan-bridge" | "sites";

export const STARTS: Record<Start, Beginning> = {
  "home-office": {
    means: "two cables to a switch as one uplink, on a factory-default router",
    from: "examples/home-office",
    simulator: ["--device-mode", "advanced"],
    secrets: ["backupPassword"],
  },
  trunk: {
    means: "an LACP trunk to a switch, with VLANs and DHCP, on a switch-router with SFP+ ports",
    from: "examples/index.ts",
    simulator: ["--board", "crs326", "--empty"],
    secrets: ["backupPassword"],
  },
  nas: {
    means: "two ports to a NAS or a switch with LACP",
    from: "examples/nas",
    simulator: ["--device-mode", "advanced"],
  },
  "vlan-bridge": {
    means: "a bond as one port of the LAN bridge, with a VLAN for guests",
    from: "examples/lan-uplink",
    simulator: ["--device-mode", "advanced"],
  },
  sites: {
    means: "offices from a typed description: one program, one stack per site",
    from: "examples/office",
    needs: ["zod"],
    stack: "hq",
  },
};
