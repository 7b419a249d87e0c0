import { isIPv6 } from "node:net";
import ipaddr from "ipaddr.js";
import { RouterOsError } from "../errors";
import { type Part, sentence } from "../sentence";
import { isScheme, type Scheme, defaultScheme, exampleAddresses } from "../transport/schemes";

/** Where a router is reached. */
export interface Address {
  scheme: Scheme;
  host: string;
  port?: number;
}

/** Reads a host; `key` is where it is written, `secret` where a password belongs instead. */
export function readAddress(host: string, key: string | Part, secret: string | Part): Address {
  const address = addressIn(host);
  if (address !== undefined) return address;
  if (host.includes("@"))
    throw new RouterOsError(
      sentence`${key} is not an address of a router: a password in it could be read by all who see the address. Put it into ${secret}, and write the address without user name and password`,
    );
  const meant = mended(host);
  throw new RouterOsError(
    meant === undefined
      ? sentence`${key} is not an address of a router: write "192.168.88.1", or ${exampleAddresses("192.168.88.1").join(", ")}, without user name and password`
      : sentence`${key} is not an address of a router as it stands: write ${JSON.stringify(meant)}`,
  );
}

function addressIn(host: string): Address | undefined {
  const given = /^[a-z]+:\/\//.test(host) ? host : `${defaultScheme()}://${host}`;
  const parts = /^([a-z]+):\/\/(?:\[([^\]]+)\]|([^/:@\s[\]]+))(?::(\d{1,5}))?\/?$/.exec(given);
  const [, scheme = "", six, name, digits] = parts ?? [];
  if (!isScheme(scheme)) return undefined;
  const port = digits === undefined ? undefined : Number(digits);
  if (port !== undefined && (port < 1 || port > 65_535)) return undefined;
  if (!(six === undefined ? isHost(name ?? "") : isIPv6(six))) return undefined;
  return {
    scheme,
    host: six ?? name ?? "",
    ...(port === undefined ? {} : { port }),
  };
}

/** A name, or four numbers: Node would take `5` for 0.0.0.5. */
const isHost = (text: string): boolean =>
  /^[\d.]+$/.test(text)
    ? ipaddr.IPv4.isValidFourPartDecimal(text)
    : /^[\p{L}\p{N}_]([\p{L}\p{N}_.-]*[\p{L}\p{N}_-])?$/u.test(text) && !text.includes("..");

/** The address that was probably meant; undefined if there is none. */
function mended(host: string): string | undefined {
  const plain = host.replaceAll(/\s/g, "");
  const [, first = "", after = ""] = /^([a-z]+):\/*(.+)$/i.exec(plain) ?? [];
  const scheme = isScheme(first.toLowerCase()) ? first : undefined;
  const rest = scheme === undefined ? plain : after;
  const place = rest.replace(/[/?#].*$/, "").replace(/\.(?=:\d+$|$)/, "");
  const near = isIPv6(place) ? `[${place}]` : place;
  const meant = scheme === undefined ? near : `${scheme.toLowerCase()}://${near}`;
  return addressIn(meant) === undefined ? undefined : meant;
}
