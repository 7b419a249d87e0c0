import { isIPv6 } from "node:net";

/** The 32 bits of `A.B.C.D`, undefined if it is none. */
export function parseIp(text: string): number | undefined {
  const parts = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/.exec(text)?.slice(1).map(Number);
  if (!parts || parts.some((part) => part > 255)) return undefined;
  return parts.reduce((bits, part) => bits * 256 + part, 0);
}

export function formatIp(bits: number): string {
  return [24, 16, 8, 0].map((shift) => (bits >>> shift) & 255).join(".");
}

/** The bits of a prefix length. */
export const maskOf = (length: number) => (length === 0 ? 0 : (0xffffffff << (32 - length)) >>> 0);

/** The length of `255.255.255.0`, undefined if its ones are not in one piece. */
export function maskLength(text: string): number | undefined {
  const bits = parseIp(text);
  return bits === undefined
    ? undefined
    : Array.from({ length: 33 }, (_, length) => length).find((length) => maskOf(length) === bits);
}

/** `A.B.C.D[/length or netmask]` in its canonical spelling; an address without a mask is a /32. */
export function parseCidr(text: string): string | undefined {
  const [address = "", mask, more] = text.split("/");
  const bits = parseIp(address);
  if (bits === undefined || more !== undefined) return undefined;
  const length =
    mask === undefined
      ? 32
      : /^\d{1,2}$/.test(mask) && Number(mask) <= 32
        ? Number(mask)
        : maskLength(mask);
  return length === undefined ? undefined : `${formatIp(bits)}/${length}`;
}

/** An IPv6 prefix. open (RouterOS: how it spells what was written otherwise; kept as given here). */
export function parseCidr6(text: string): string | undefined {
  const [address = "", length = "128", more] = text.split("/");
  if (!isIPv6(address) || more !== undefined) return undefined;
  return /^\d{1,3}$/.test(length) && Number(length) <= 128
    ? `${address.toLowerCase()}/${length}`
    : undefined;
}

/** An IPv6 address with its prefix, in its shortest form; alone it is a /64. */
export function parseHost6(text: string): string | undefined {
  const cidr = parseCidr6(text.includes("/") ? text : `${text}/64`);
  const [address = "", length] = cidr?.split("/") ?? [];
  return cidr && `${new URL(`http://[${address}]`).hostname.slice(1, -1)}/${length}`;
}

/** The network of an IPv6 address with its prefix, in its shortest form. */
export function networkOf6(cidr: string): string {
  const [address = "", length = "128"] = cidr.split("/");
  const shortest = parseHost6(`${address}/128`)?.split("/")[0] ?? "";
  const [head = [], tail = []] = shortest
    .split("::")
    .map((part) => part.split(":").filter((group) => group !== ""));
  const zeros = Array.from({ length: 8 - head.length - tail.length }, () => "0");
  const groups = [...head, ...zeros, ...tail].map((group, at) => {
    const behind = Math.min(16, Math.max(0, 16 * (at + 1) - Number(length)));
    return ((Number.parseInt(group, 16) >> behind) << behind).toString(16);
  });
  return parseHost6(`${groups.join(":")}/${length}`) ?? cidr;
}

/**
 * What a firewall rule compares addresses with: one, a network, or `A-B`. One address has no mask,
 * what stands behind a mask is dropped, and a range that is a network becomes it. open (RouterOS:
 * recorded for address lists; taken for the same in rules)
 */
export function parseRange(text: string): string | undefined {
  const [from = "", to, more] = text.split("-");
  if (to !== undefined) {
    const [first, last] = [parseIp(from), parseIp(to)];
    if (first === undefined || last === undefined || more !== undefined) return undefined;
    if (first > last) return undefined;
    const length = Array.from({ length: 33 }, (_, each) => each).find(
      (each) => last - first + 1 === 2 ** (32 - each) && (first & maskOf(each)) >>> 0 === first,
    );
    return length === undefined ? `${from}-${to}` : parseRange(`${from}/${length}`);
  }
  const cidr = parseCidr(text);
  if (cidr === undefined) return undefined;
  return cidr.endsWith("/32") ? cidr.slice(0, -3) : `${networkOf(cidr)}/${cidr.split("/")[1]}`;
}

/** Addresses of a pool: `A-B`, one, or a network. open (RouterOS: how it prints a network) */
export function parsePool(text: string): string | undefined {
  const [from = "", to, more] = text.split("-");
  if (to === undefined) return parseCidr(text) === undefined ? undefined : text;
  const [first, last] = [parseIp(from), parseIp(to)];
  const isRight = first !== undefined && last !== undefined && more === undefined && first <= last;
  return isRight ? text : undefined;
}

/** Ports and ranges of ports, in the order given. */
export function parsePorts(text: string, most = Infinity): string | undefined {
  const parts = text.split(",");
  const isPort = (port: string | undefined) =>
    port !== undefined && /^\d{1,5}$/.test(port) && Number(port) <= 65535;
  const right = parts.every((part) => {
    const [start, end = start, more] = part.split("-");
    return isPort(start) && isPort(end) && more === undefined && Number(start) <= Number(end);
  });
  return right && parts.length <= most ? text : undefined;
}

/** The network of `A.B.C.D/length`. */
export function networkOf(cidr: string): string {
  const [address = "", length = "32"] = cidr.split("/");
  return formatIp(((parseIp(address) ?? 0) & maskOf(Number(length))) >>> 0);
}

/** Is an address in one of the networks of a list? An empty list means everywhere. */
export function within(address: string, list = ""): boolean {
  const networks = list.split(",").filter(Boolean);
  const holds = (network: string) => networkOf(`${address}/${network.split("/")[1] ?? "32"}`);
  // Connections to the simulator are IPv4: a network of IPv6 holds none of them.
  const ofSameKind = networks.filter((network) => !network.includes(":"));
  return networks.length === 0 || ofSameKind.some((each) => holds(each) === networkOf(each));
}
