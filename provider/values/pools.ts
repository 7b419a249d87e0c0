import { z } from "zod";
import { ip, network } from "./addresses";
import type { Codec } from "./codec";
import { codec } from "./define";

const accepts =
  'addresses from one to another such as "10.0.20.10-10.0.20.200", one address, or a network such as "10.0.30.0/24"';

const numberOf = (address: string): number =>
  address.split(".").reduce((sum, part) => sum * 256 + Number(part), 0);

/** As it is written: the first and the last address, one address, or a network. */
function spell(value: string): string | undefined {
  const [first = "", last, ...more] = value.split("-");
  if (last === undefined) {
    if (!value.includes("/")) return ip.decode(value);
    const whole = value.includes(":") ? undefined : network.decode(value);
    return whole?.endsWith("/32") ? whole.slice(0, -3) : whole;
  }
  const [from, to] = [ip.decode(first), ip.decode(last)];
  if (from === undefined || to === undefined || more.length > 0) return undefined;
  if (numberOf(from) > numberOf(to)) return undefined;
  return from === to ? from : `${from}-${to}`;
}

/** IPv4 addresses of a pool. */
export const poolRange: Codec<string> = codec(accepts, z.string(accepts), {
  decode: spell,
  encode: spell,
});

/** The first and the last address of a range, as numbers. */
function endsOf(range: string): readonly [first: number, last: number] {
  const [first = "", last = first] = range.split("-");
  if (range.includes("-")) return [numberOf(first), numberOf(last)];
  const [address = "", length = "32"] = range.split("/");
  return [numberOf(address), numberOf(address) + 2 ** (32 - Number(length)) - 1];
}

/** Two of the ranges that have an address in common. */
export function overlapping(ranges: readonly string[]): readonly string[] | undefined {
  for (const [at, one] of ranges.entries())
    for (const other of ranges.slice(at + 1)) {
      const [[from, to], [start, end]] = [endsOf(one), endsOf(other)];
      if (from <= end && start <= to) return [one, other];
    }
  return undefined;
}
