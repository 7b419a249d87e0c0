import type { Menu } from "../commands/menu";
import { failure } from "../machine/trap";
import { parseIp } from "../network/ip";

/** `/ip/pool`: nothing is dealt. A pool that is removed shows as `*N` where it was named. */
export const ipPool: Menu = {
  path: "/ip/pool",
  required: ["name", "ranges"],
  shows: ["name", "ranges", "next-pool", "total", "used", "available", "comment"],
  check(router, next, item) {
    const others = router.store.items(this.path).filter((other) => other !== item);
    if (others.some(({ words }) => words["name"] === next["name"]))
      throw failure("pool with such name exists");
    // open (RouterOS: the manual asks for ranges that do not overlap; what it says to others)
    const ends = (next["ranges"] ?? "").split(",").map(endsOf);
    const overlaps = ends.some(([from, to], at) =>
      ends.slice(at + 1).some(([start, end]) => from <= end && start <= to),
    );
    if (overlaps) throw failure("ranges overlap");
  },
  show: (_router, { words }) => {
    const ends = (words["ranges"] ?? "").split(",").map(endsOf);
    const total = String(ends.reduce((sum, [from, to]) => sum + to - from + 1, 0));
    return { total, used: "0", available: total };
  },
};

function endsOf(range: string): readonly [number, number] {
  const [first = "", last] = range.split("-");
  const [address = "", length = "32"] = first.split("/");
  const start = parseIp(address) ?? 0;
  const end = last === undefined ? start + 2 ** (32 - Number(length)) - 1 : (parseIp(last) ?? 0);
  return [start, end];
}
