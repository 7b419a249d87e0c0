import ipaddr from "ipaddr.js";
import { z } from "zod";
import { network, spellAddress } from "./addresses";
import type { Codec } from "./codec";
import { codec, remarking } from "./define";

const networkAccepts = 'an IPv4 network such as "10.1.0.0/16", or one address such as "10.1.0.5"';

const spellNetwork4 = (value: string): string | undefined => {
  const encoded = value.includes(":") ? undefined : network.encode(value);
  return encoded !== undefined && "text" in encoded ? encoded.text : undefined;
};

/** An IPv4 network; an address alone is a network of one. */
export const network4: Codec<string> = remarking(
  codec(networkAccepts, z.string(networkAccepts), {
    decode: spellNetwork4,
    encode: spellNetwork4,
  }),
  (value) => network.remarks(value),
);

const gatewayAccepts =
  'the address of the next router such as "192.168.88.1", the name of an interface, or both such as "10.0.0.1%ether1"';

/** What looks like an address must be one. */
function spellGateway(value: string): string | undefined {
  const parts = value.split(",").map((part) => {
    const [where = "", ...vrf] = part.trim().split("@");
    const [first = "", ...at] = where.split("%");
    const isAddress = at.length > 0 || /^[\d.]+$/.test(first) || ipaddr.IPv6.isValid(first);
    const spelled = isAddress ? spellAddress(first) : first;
    if (spelled === undefined || spelled === "" || at.length > 1 || vrf.length > 1)
      return undefined;
    return [[spelled, ...at].join("%"), ...vrf].join("@");
  });
  return parts.includes(undefined) ? undefined : parts.join(",");
}

/** Over what a route leads: an address, an interface, an address behind an interface; in RouterOS 6 several. */
export const gateway: Codec<string> = codec(gatewayAccepts, z.string(gatewayAccepts), {
  decode: (text) => spellGateway(text) ?? text,
  encode: spellGateway,
});

/** The interfaces that a gateway names. */
export function gatewaysIn(value: string): string[] {
  return value.split(",").flatMap((part) => {
    const [where = ""] = part.split("@");
    const [first = "", at] = where.split("%");
    if (at !== undefined) return [at];
    return first === "" || spellAddress(first) !== undefined ? [] : [first];
  });
}
