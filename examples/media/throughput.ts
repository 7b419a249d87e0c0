/** Ethernet's own part of a packet on the wire: header 14, checksum 4, preamble 8, gap 12 bytes. */
const FRAME = 38;
/** IPv4 and TCP without options. */
const HEADERS = 40;

/** What part of a link carries data, for full TCP packets of this MTU. */
export const share = (mtu: number): number => (mtu - HEADERS) / (mtu + FRAME);

/**
 * How many links some connections use on average when a hash puts each on one of them by chance: one
 * link is missed by all `flows` with (1 - 1/links)^flows.
 */
export const linksUsed = (flows: number, links: number): number =>
  links * (1 - (1 - 1 / links) ** flows);

/** Megabits per second of data that connections get together, each as much as its link has. */
export function together(flows: number, links: number, linkSpeed: number, mtu: number): number {
  return Math.round(linksUsed(flows, links) * linkSpeed * share(mtu));
}
