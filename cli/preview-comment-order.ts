import { longestRise } from "../provider/kinds/ordered/plan";

/**
 * Another order of rules as lines of a `diff` block: where those stand that came, and those that move. That
 * a rule went says its own line. `was` and `is` are keys, one a line.
 */
export function orderLines(was: string, is: string): string[] {
  const [old, now] = [was.split("\n"), is.split("\n")];
  const places = new Map(old.map((key, at) => [key, at]));
  const stays = new Set(longestRise(now.flatMap((key) => places.get(key) ?? [])));
  return now.flatMap((key, at) => {
    const place = places.get(key);
    if (place !== undefined && stays.has(place)) return [];
    const next = now[at + 1];
    const where = next === undefined ? "at the end" : `before ${JSON.stringify(next)}`;
    return place === undefined
      ? [`+   order: ${JSON.stringify(key)} ${where}`]
      : [`!   order: ${JSON.stringify(key)} moves ${where}`];
  });
}
