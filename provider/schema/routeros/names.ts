/** Names of a resource's own that no word of a router can have. */
const taken: ReadonlySet<string> = new Set([
  "adopt",
  "confirm",
  "device",
  "id",
  "menu",
  "unchecked",
  "urn",
]);

const camel = (text: string): string =>
  text.replaceAll(/-+([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());

/**
 * The property of a word: `lease-time` -> `leaseTime`. A word that every resource has for itself is
 * called after its menu: `id` of `/tool/romon` -> `romonId`, of `/routing/id` -> `routingId`.
 */
export function propertyOf(path: string, word: string): string {
  if (!taken.has(word)) return camel(word);
  const noun = path.split("/").findLast((part) => part !== word) ?? "";
  return camel(`${noun}-${word}`);
}

/** The word of a property that no schema has: `mirrorSource` -> `mirror-source`. */
export const wordOf = (property: string): string =>
  property.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
