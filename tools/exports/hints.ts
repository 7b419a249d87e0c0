/** Hints of previews of real routers that somebody looked at, and why each is right. */
const right: readonly { of: RegExp; why: string }[] = [
  {
    of: /: unchecked: what is wrong with words of \S+ the router says/,
    why: "no schema has the menu, or no version that is known the value",
  },
  { of: /: slaves: with one member, /, why: "the bond has one" },
  {
    of: /: (up|down)Delay: write a multiple of miiInterval/,
    why: "the router rounds what it was told",
  },
  { of: /: mode: write one, for the default is /, why: "the export has none" },
  {
    of: /: mtu: \d+ needs an l2mtu of /,
    why: "the bond has that mtu, and what it talks to no program knows",
  },
  {
    of: /: transmitHashPolicy: the default "layer-2" puts all/,
    why: "the bond has an address and the default policy",
  },
  {
    of: /: linkMonitoring: "mii" sees no fault behind /,
    why: "the members are no ports",
  },
  {
    of: /filters VLANs and no BridgeVlan of it names /,
    why: "the bridge has no VLANs, or none of them has the port",
  },
  { of: /is the address of the network itself/, why: "the router has it" },
  { of: /: interface: \S+ is a port of \S+ by BridgePort/, why: "the router has both" },
];

/** False of a hint that nobody has looked at yet: it counts as a wrong one. */
export const isRightHint = (hint: string): boolean => right.some(({ of }) => of.test(hint));
