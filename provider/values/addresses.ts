import ipaddr from "ipaddr.js";
import { z } from "zod";
import type { Codec, Remark } from "./codec";
import { codec, remarking } from "./define";

function spellMac(value: string): string | undefined {
  const plain = value.trim();
  if (!/^[0-9a-f]{2}([:.-][0-9a-f]{2}){5}$/i.test(plain)) return undefined;
  return plain.toUpperCase().replaceAll(/[.-]/g, ":");
}
const macAccepts = 'a MAC address such as "48:8F:5A:01:02:03"';

/** A MAC address, printed in upper case with colons. */
export const mac: Codec<string> = codec(macAccepts, z.string(macAccepts), {
  decode: spellMac,
  encode: spellMac,
});

function spellIp(value: string): string | undefined {
  const plain = value.trim();
  return ipaddr.IPv4.isValidFourPartDecimal(plain)
    ? ipaddr.IPv4.parse(plain).toString()
    : undefined;
}
const ipAccepts = 'an IPv4 address such as "192.168.88.1"';

/** An IPv4 address. */
export const ip: Codec<string> = codec(ipAccepts, z.string(ipAccepts), {
  decode: spellIp,
  encode: spellIp,
});

/** The network of `address/prefix`: what RouterOS computes when no network is given. An export leaves /32 out. */
export function networkOf(cidr: string): string {
  if (!cidr.includes("/")) return cidr;
  return ipaddr.IPv4.networkAddressFromCIDR(cidr).toString();
}

/** An address with the length of its prefix, and the network that it is in. */
interface Cidr {
  address: string;
  length: number;
  network: string;
  /** The length of one address alone: 32 or 128. */
  whole: number;
}

/** `address`, `address/length` or `address/netmask`, of IPv4 or IPv6; an address alone is a network of one. */
function parseCidr(value: string): Cidr | undefined {
  const [given = "", mask, ...more] = value.trim().split("/");
  if (more.length > 0) return undefined;
  const four = spellIp(given);
  const six = four === undefined ? spellIp6(given) : undefined;
  const address = four ?? six;
  const whole = four === undefined ? 128 : 32;
  const length = mask === undefined ? whole : lengthOf(mask, whole);
  if (address === undefined || length === undefined) return undefined;
  const cidr = `${address}/${length}`;
  const network =
    four === undefined
      ? ipaddr.IPv6.networkAddressFromCIDR(cidr).toRFC5952String()
      : networkOf(cidr);
  return { address, length, network, whole };
}

function lengthOf(mask: string, whole: number): number | undefined {
  if (/^\d{1,3}$/.test(mask)) return Number(mask) <= whole ? Number(mask) : undefined;
  if (whole !== 32 || !ipaddr.IPv4.isValidFourPartDecimal(mask)) return undefined;
  return ipaddr.IPv4.parse(mask).prefixLengthFromSubnetMask() ?? undefined;
}

function spellIp6(value: string): string | undefined {
  const plain = value.trim();
  return plain.includes(":") && ipaddr.IPv6.isValid(plain) && !plain.includes("%")
    ? ipaddr.IPv6.parse(plain).toRFC5952String()
    : undefined;
}

/** What stands behind the prefix is no part of a network: RouterOS drops it, and so it is never sent. */
function spellNetwork(value: string): string | undefined {
  const cidr = parseCidr(value);
  return cidr && `${cidr.network}/${cidr.length}`;
}

/** An address written with a prefix may mean that one address. */
function bitsBehind(value: unknown): Remark[] {
  const cidr = typeof value === "string" ? parseCidr(value.replace("!", "")) : undefined;
  if (cidr === undefined || cidr.address === cidr.network) return [];
  const { address, network, length } = cidr;
  const text = `write "${network}/${length}", which is all that ${JSON.stringify(value)} says, or "${address}" if only that address is meant`;
  return [{ text, path: [] }];
}
const networkAccepts =
  'a network such as "192.168.88.0/24" or "2001:db8::/32", or one address such as "192.168.88.10"';

/** A network of IPv4 or IPv6; an address alone is a network of one. */
export const network: Codec<string> = remarking(
  codec(networkAccepts, z.string(networkAccepts), { decode: spellNetwork, encode: spellNetwork }),
  bitsBehind,
);

const notOthers = (spell: (value: string) => string | undefined) => (value: string) => {
  const plain = value.trim();
  if (!plain.startsWith("!")) return spell(plain);
  const spelled = spell(plain.slice(1));
  return spelled === undefined ? undefined : `!${spelled}`;
};

/** As a rule of the firewall prints it: one address without a prefix, a range that is a network as one. */
function spellMatched(value: string): string | undefined {
  const [first = "", last, ...more] = value.split("-");
  if (last === undefined) {
    const cidr = parseCidr(value);
    if (cidr?.whole !== 32) return undefined;
    return cidr.length === 32 ? cidr.address : `${cidr.network}/${cidr.length}`;
  }
  const [from, to] = [spellIp(first), spellIp(last)];
  if (from === undefined || to === undefined || more.length > 0) return undefined;
  const [low, high] = [numberOf(from), numberOf(to)];
  if (low > high) return undefined;
  const length = 32 - Math.log2(high - low + 1);
  const isNetwork = Number.isInteger(length) && networkOf(`${from}/${length}`) === from;
  return isNetwork ? spellMatched(`${from}/${length}`) : `${from}-${to}`;
}

const numberOf = (address: string): number =>
  address.split(".").reduce((sum, part) => sum * 256 + Number(part), 0);

const matchedAccepts =
  'an IPv4 address, network or range, such as "192.168.88.10", "192.168.88.0/24" or "192.168.88.10-192.168.88.20", with "!" in front for all others';

/** What a rule compares addresses with: an IPv4 address, a network or a range, or `!` and what it is not. */
export const matchedAddress: Codec<string> = remarking(
  codec(matchedAccepts, z.string(matchedAccepts), {
    decode: notOthers(spellMatched),
    encode: notOthers(spellMatched),
  }),
  bitsBehind,
);

/** Is an address one of those that a rule compares with, `!` aside? */
export function isMatched(address: string, matched: string): boolean {
  const [first = "", last] = matched.split("-");
  if (last === undefined) return within(address, [first.includes("/") ? first : `${first}/32`]);
  const one = spellIp(address);
  if (one === undefined) return false;
  return numberOf(first) <= numberOf(one) && numberOf(one) <= numberOf(last);
}

const portsAccepts =
  'up to 15 ports or ranges of ports from 0 to 65535, such as "22,8729" or "8000-8100", with "!" in front for all others';

function spellPorts(value: string): string | undefined {
  const parts = value.split(",").map((part) => {
    const [, first, last = first] = /^\s*(\d{1,5})\s*(?:-\s*(\d{1,5})\s*)?$/.exec(part) ?? [];
    const [from, to] = [Number(first), Number(last)];
    if (Number.isNaN(from) || from > to || to > 65_535) return undefined;
    return from === to ? String(from) : `${from}-${to}`;
  });
  const isRight = parts.length <= 15 && parts.every((part) => part !== undefined);
  return isRight ? parts.join(",") : undefined;
}

/** The ports that a rule is about, in the order given. */
export const matchedPorts: Codec<string> = codec(portsAccepts, z.string(portsAccepts), {
  decode: notOthers(spellPorts),
  encode: notOthers(spellPorts),
});

/** Is an address in one of these networks? None at all means everywhere, as on the router. */
export function within(address: string, networks: readonly string[]): boolean {
  if (networks.length === 0) return true;
  if (!ipaddr.isValid(address)) return false;
  const one = ipaddr.process(address);
  return networks.some((each) => {
    const [base, length] = ipaddr.parseCIDR(each);
    return base.kind() === one.kind() && one.match(base, length);
  });
}

/** Do two networks have an address in common? */
export function overlap(one: string, other: string): boolean {
  const [a, b] = [parseCidr(one), parseCidr(other)];
  if (a === undefined || b === undefined) return false;
  const [wider, narrower] = a.length <= b.length ? [a, b] : [b, a];
  return within(narrower.address, [`${wider.network}/${wider.length}`]);
}

const hostAccepts = 'an IPv4 address with its prefix, such as "192.168.88.1/24"';

function spellHost(value: string): string | undefined {
  const cidr = parseCidr(value);
  return cidr?.whole === 32 ? `${cidr.address}/${cidr.length}` : undefined;
}

/** An IPv4 address with prefix or netmask; without one it is a /32, as on the router. */
export const hostAddress: Codec<string> = remarking(
  codec(hostAccepts, z.string(hostAccepts), { decode: spellHost, encode: spellHost }),
  (value) => {
    const cidr = typeof value === "string" && !value.includes("/") ? parseCidr(value) : undefined;
    if (cidr?.whole !== 32) return [];
    const text = `without a prefix ${JSON.stringify(value)} becomes "${cidr.address}/32", which reaches no other host on the interface: write "${cidr.address}/24" or with the prefix of its network, or "${cidr.address}/32" if that is meant`;
    return [{ text, path: [] }];
  },
);

/** What an interface hardly has: the first address of a network, which is its own name, or the last one, which all answer to. */
export function oddAddress(cidr: string): string | undefined {
  const { address, length = 32, network } = parseCidr(cidr) ?? {};
  if (address === undefined || network === undefined || length > 30) return undefined;
  if (address === network) return `the address of the network itself`;
  const last = ipaddr.IPv4.broadcastAddressFromCIDR(cidr).toString();
  return address === last ? "the broadcast address of its network" : undefined;
}

/** An address as RouterOS prints it; undefined: it is none. */
export const spellAddress = (value: string): string | undefined =>
  spellIp(value) ?? spellIp6(value);
const addressAccepts = 'an address such as "192.168.88.1" or "2001:db8::1"';

/** An address of IPv4 or IPv6. */
export const address: Codec<string> = codec(addressAccepts, z.string(addressAccepts), {
  decode: spellAddress,
  encode: spellAddress,
});

const hostNameAccepts =
  'an address such as "192.168.88.5" or "2001:db8::5", or a host name such as "log.example.net"';

/** What looks like an address must be one. */
function spellHostName(value: string): string | undefined {
  const plain = value.trim();
  if (/^[\d.]*$/.test(plain) || plain.includes(":")) return spellAddress(plain);
  return /^[A-Za-z0-9_][A-Za-z0-9_.-]*$/.test(plain) ? plain : undefined;
}

/** Where something is in the network: an address of IPv4 or IPv6, or a host name. */
export const hostName: Codec<string> = codec(hostNameAccepts, z.string(hostNameAccepts), {
  decode: (text) => spellHostName(text) ?? text,
  encode: spellHostName,
});

const prefixAccepts = 'an address with its prefix, such as "192.168.88.1/24" or "2001:db8::1/64"';

function spellPrefix(value: string): string | undefined {
  const cidr = parseCidr(value);
  return cidr && `${cidr.address}/${cidr.length}`;
}

/** An address of IPv4 or IPv6 with its prefix or netmask, with all of its bits; alone it is one of a kind. */
export const prefix: Codec<string> = codec(prefixAccepts, z.string(prefixAccepts), {
  decode: spellPrefix,
  encode: spellPrefix,
});

const prefix6Accepts = 'an IPv6 address with its prefix, such as "2001:db8::1/64"';
const spellPrefix6 = (value: string) => (value.includes(":") ? spellPrefix(value) : undefined);

/** An address of IPv6 with its prefix, with all of its bits. */
export const prefix6: Codec<string> = codec(prefix6Accepts, z.string(prefix6Accepts), {
  decode: spellPrefix6,
  encode: spellPrefix6,
});

const rangeAccepts =
  'an address, a network or a range, such as "192.168.88.10", "192.168.88.0/24" or "192.168.88.10-192.168.88.20"';

/** As it is written: a range that is a whole network stays one. */
function spellRange(value: string): string | undefined {
  const [first = "", last, ...more] = value.split("-");
  if (last === undefined) return value.includes("/") ? spellPrefix(value) : spellAddress(value);
  const [from, to] = [spellAddress(first), spellAddress(last)];
  if (from === undefined || to === undefined || more.length > 0) return undefined;
  return isBackwards(from, to) ? undefined : `${from}-${to}`;
}

function isBackwards(from: string, to: string): boolean {
  const [first, last] = [from, to].map((one) => Buffer.from(ipaddr.parse(one).toByteArray()));
  return first === undefined || last === undefined || Buffer.compare(first, last) > 0;
}

/** An address, a network, or all from one address to another. */
export const rangeOfAddresses: Codec<string> = codec(rangeAccepts, z.string(rangeAccepts), {
  decode: spellRange,
  encode: spellRange,
});

const host6Accepts = 'an IPv6 address with its prefix, such as "2001:db8:20::1/64"';

function spellHost6(value: string): string | undefined {
  const cidr = parseCidr(value.includes("/") ? value : `${value.trim()}/64`);
  return cidr?.whole === 128 ? `${cidr.address}/${cidr.length}` : undefined;
}

/** An IPv6 address with its prefix; without one it is a /64, as on the router. */
export const host6Address: Codec<string> = codec(host6Accepts, z.string(host6Accepts), {
  decode: spellHost6,
  encode: spellHost6,
});

/**
 * An entry of a list of addresses: an address, a network or, of IPv4, a range, as the router prints it,
 * or a host name. RouterOS takes for a name whatever is no address, so what looks like one must be one.
 */
export function listedAddress(whole: 32 | 128): Codec<string> {
  const accepts = `${whole === 32 ? 'an IPv4 address, network or range, such as "192.168.88.10", "192.168.88.0/24" or "192.168.88.10-192.168.88.20"' : 'an IPv6 address or network, such as "2001:db8::5" or "2001:db8::/32"'}, or a host name such as "www.example.net"`;
  const spell = (value: string): string | undefined => {
    // Most are plain, and there are thousands.
    if (whole === 32 && PLAIN.test(value)) return value;
    const plain = value.trim();
    if (!/^[\d./-]*$/.test(plain) && !plain.includes(":"))
      return /^[A-Za-z0-9_*][A-Za-z0-9_.*-]*$/.test(plain) ? plain : undefined;
    if (whole === 32) return spellMatched(plain);
    return parseCidr(plain)?.whole === 128 ? spellNetwork(plain) : undefined;
  };
  return {
    encode: (value) => {
      const text = typeof value === "string" ? spell(value) : undefined;
      return text === undefined ? { refused: accepts, path: [] } : { text };
    },
    decode: (text) => spell(text) ?? text,
    remarks: bitsBehind,
  };
}

/** An IPv4 address as it is printed. */
const PLAIN = new RegExp(`^${Array(4).fill("(25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)").join("\\.")}$`);
