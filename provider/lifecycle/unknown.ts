/** What a Node.js program passes in a preview for a value that it does not know yet. */
export const unknownValue = "04da6b54-80e4-46f7-96ec-b56ff0331ba9";

/**
 * What Pulumi passes in a preview for a value that is not known yet, by the type it will have. It
 * stands in place of any value, at any depth.
 */
const sentinels: ReadonlySet<unknown> = new Set([
  unknownValue, // string
  "1c4a061d-8072-4f0a-a4cb-0ff528b18fe7", // boolean
  "3eeb2bf0-c639-47a8-9e75-3b44932eb421", // number
  "6a19a0b0-7e62-4c92-b797-7f8e31da9cc2", // array
  "dd056dcd-154b-4c76-9bd3-c8f88648b5ff", // object
]);

/** True when a value is not known yet, or holds one that is not. */
export function hasUnknown(value: unknown): boolean {
  if (typeof value === "string") return sentinels.has(value);
  if (typeof value !== "object" || value === null) return false;
  // Thousands of rows are looked at: a list of their values each would cost more than the look.
  for (const field in value) if (hasUnknown((value as Record<string, unknown>)[field])) return true;
  return false;
}

/** The values that are known in whole. */
export function known(values: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => !hasUnknown(value)));
}
