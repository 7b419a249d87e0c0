import type { ExportItem } from "./export";

/** Words that say nothing of other items. */
const prose = new Set([
  "comment",
  "name",
  "note",
  "on-event",
  "source",
  "ssid",
  "contact",
  "location",
]);

/**
 * The items of a bond and of all that stands on it: the bond, its members' ports, what names it, and what
 * names that.
 */
export function withDependents(items: readonly ExportItem[]): ReadonlySet<ExportItem> {
  const bonds = items.filter(
    ({ menu, command }) => menu === "/interface/bonding" && command === "add",
  );
  const members = new Set(bonds.flatMap(({ words }) => (words["slaves"] ?? "").split(",")));
  const ports = items.filter(
    ({ menu, words, which }) =>
      menu === "/interface/ethernet" &&
      [words["name"], which["default-name"]].some(
        (name) => name !== undefined && members.has(name),
      ),
  );
  const chosen = new Set([...bonds, ...ports]);
  const names = new Set(bonds.flatMap(({ words }) => words["name"] ?? []));
  for (let before = -1; before !== chosen.size;) {
    before = chosen.size;
    for (const item of items) {
      if (chosen.has(item) || !namesOne(item, names)) continue;
      chosen.add(item);
      // What is a port of a bridge is not the bridge; what has a name of its own can be named.
      const own = item.words["name"];
      if (own !== undefined) names.add(own);
    }
  }
  return chosen;
}

const namesOne = ({ words }: ExportItem, names: ReadonlySet<string>): boolean =>
  Object.entries(words).some(
    ([word, value]) =>
      !prose.has(word) && value.split(",").some((one) => names.has(one.replace(/^!/, ""))),
  );
