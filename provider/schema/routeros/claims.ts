import type { Claim } from "../hooks";
import type { Values } from "../property";

/** How two resources meet that want the same rules. */
export const allRules = "has all of its rules";
const someRules = { purpose: "has rules among them", shared: true };

/** The rules of a menu, and of a chain of it. */
const thing = (path: string, chain: unknown): string =>
  typeof chain === "string" ? `the chain ${chain} of ${path}` : `the rules of ${path}`;

/** What a row of an ordered menu claims that stands beside others. */
export const claimsAmong = (path: string, chain: unknown): Claim[] => [
  { thing: thing(path, undefined), ...someRules },
  ...(typeof chain === "string" ? [{ thing: thing(path, chain), ...someRules }] : []),
];

export function claimsOfRules(path: string, { chain, mark }: Values): Claim[] {
  if (typeof mark === "string")
    return [
      ...claimsAmong(path, chain),
      {
        thing: `the rules marked ${JSON.stringify(mark)} in ${thing(path, chain)}`,
        purpose: "has them",
      },
    ];
  const whole = { thing: thing(path, chain), purpose: allRules };
  return typeof chain === "string"
    ? [{ thing: thing(path, undefined), ...someRules }, whole]
    : [whole];
}
