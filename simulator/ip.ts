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

/** The network of `A.B.C.D/length`. */
export function networkOf(cidr: string): string {
  const [address = "", length = "32"] = cidr.split("/");
  return formatIp(((parseIp(address) ?? 0) & maskOf(Number(length))) >>> 0);
}

/** Is an address in one of the networks of a list? An empty list means everywhere. */
export function within(address: string, list = ""): boolean {
  const networks = list.split(",").filter(Boolean);
  const holds = (network: string) => networkOf(`${address}/${network.split("/")[1] ?? "32"}`);
  return networks.length === 0 || networks.some((each) => holds(each) === networkOf(each));
}
