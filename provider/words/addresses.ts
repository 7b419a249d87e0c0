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
