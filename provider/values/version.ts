/** Compares RouterOS versions: `7.9.2` is older than `7.10`; what follows the numbers does not count. */
export function compareVersions(a: string, b: string): number {
  const numbers = (version: string) =>
    (/^\d+(\.\d+)*/.exec(version.trim())?.[0] ?? "0").split(".").map(Number);
  const [left, right] = [numbers(a), numbers(b)];
  for (let i = 0; i < Math.max(left.length, right.length); i++) {
    const difference = (left[i] ?? 0) - (right[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
