import ipaddr from "ipaddr.js";
import { z } from "zod";
import { type Codec, codec } from "./codec";

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
  return ipaddr.IPv4.isValidFourPartDecimal(value)
    ? ipaddr.IPv4.parse(value).toString()
    : undefined;
}
const ipAccepts = 'an IPv4 address such as "192.168.88.1"';

/** An IPv4 address. */
export const ip: Codec<string> = codec(ipAccepts, z.string(ipAccepts), {
  decode: spellIp,
  encode: spellIp,
});

/** The network of `address/prefix`: what RouterOS computes when no network is given. */
export function networkOf(cidr: string): string {
  return ipaddr.IPv4.networkAddressFromCIDR(cidr).toString();
}

function spellCidr(value: string): string | undefined {
  const [address, mask = "32", ...more] = value.trim().split("/");
  const host = address === undefined ? undefined : spellIp(address);
  if (host === undefined || more.length > 0) return undefined;
  const prefix = /^\d{1,2}$/.test(mask)
    ? Number(mask)
    : ipaddr.IPv4.isValidFourPartDecimal(mask)
      ? ipaddr.IPv4.parse(mask).prefixLengthFromSubnetMask()
      : null;
  return prefix === null || prefix > 32 ? undefined : `${host}/${prefix}`;
}

function spellNetwork(value: string): string | undefined {
  const cidr = spellCidr(value);
  if (cidr !== undefined) return networkOf(cidr) === cidr.split("/")[0] ? cidr : undefined;
  const six = value.includes("/") ? value : `${value}/128`;
  if (!ipaddr.IPv6.isValidCIDR(six)) return undefined;
  const [address, length] = ipaddr.IPv6.parseCIDR(six);
  const whole = ipaddr.IPv6.networkAddressFromCIDR(six).toRFC5952String();
  return whole === address.toRFC5952String() ? `${whole}/${length}` : undefined;
}
const networkAccepts =
  'a network such as "192.168.88.0/24" or "2001:db8::/32", or one address, without bits beyond the prefix';

/** A network of IPv4 or IPv6; an address alone is a network of one. */
export const network: Codec<string> = codec(networkAccepts, z.string(networkAccepts), {
  decode: spellNetwork,
  encode: spellNetwork,
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

const hostAccepts =
  'an IPv4 address of a host with its prefix, such as "192.168.88.1/24", that is not the network\'s own address';

/** A host's IPv4 address with prefix or netmask; without one it is a /32, as on the router. */
export const hostAddress: Codec<string> = codec(hostAccepts, z.string(hostAccepts), {
  decode: spellCidr,
  encode: (value) => {
    const cidr = spellCidr(value);
    if (cidr === undefined) return undefined;
    const [host, prefix] = cidr.split("/");
    return Number(prefix) < 31 && networkOf(cidr) === host ? undefined : cidr;
  },
});

function spellAddress(value: string): string | undefined {
  const four = spellIp(value);
  if (four !== undefined || !ipaddr.IPv6.isValid(value)) return four;
  return ipaddr.IPv6.parse(value).toRFC5952String();
}
const addressAccepts = 'an address such as "192.168.88.1" or "2001:db8::1"';

/** An address of IPv4 or IPv6. */
export const address: Codec<string> = codec(addressAccepts, z.string(addressAccepts), {
  decode: spellAddress,
  encode: spellAddress,
});
