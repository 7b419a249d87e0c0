import { type Codec, encode } from "./codec";
import { checked, codec } from "./define";
import { set } from "./lists";
import { oneOf } from "./plain";

/** What the users of a group may do, and by which ways they may log in. */
export const userPolicies = [
  "api",
  "ftp",
  "local",
  "password",
  "policy",
  "read",
  "reboot",
  "rest-api",
  "romon",
  "sensitive",
  "sniff",
  "ssh",
  "telnet",
  "test",
  "web",
  "winbox",
  "write",
  "dude",
  "tikapp",
] as const;

/** One policy of a group. */
export type Policy = (typeof userPolicies)[number];

const accepts = "a list of any number";

/**
 * The policies that a group grants. RouterOS prints the others too, each with `!`: they are denied
 * by not being named here.
 */
export const policies: Codec<Policy[]> = (() => {
  const granted = set(oneOf(...userPolicies));
  const value = checked<Policy[]>((list) => {
    const encoded = encode(granted, list);
    return "refused" in encoded ? encoded : undefined;
  });
  return codec(accepts, value, {
    decode: (text) =>
      text
        .split(",")
        .filter((one) => one !== "" && !one.startsWith("!"))
        .sort() as Policy[],
    encode: (list) => [...new Set(list)].sort().join(","),
  });
})();

/** The same, also as RouterOS prints them: in one text, and with what is denied. */
export const printedPolicies: Codec<Policy[]> = {
  ...policies,
  encode: (value) => {
    const all: unknown = typeof value === "string" ? value.split(",") : value;
    const isDenied = (one: unknown) => typeof one === "string" && one.startsWith("!");
    return encode(policies, Array.isArray(all) ? all.filter((one) => !isDenied(one)) : all);
  },
};

/**
 * Every policy that a group shows, granted or denied: `/user/group set` changes only what it names, so
 * a right that is not named stays for ever. A version refuses policies that it does not have, and shows
 * all that it has.
 */
export function allPolicies(wanted: string, shown: string): string {
  const known = shown.split(",").filter((text) => text !== "");
  const names = known.map((text) => text.replace("!", ""));
  const isWhole = known.some((text) => text.startsWith("!"));
  const granted = wanted
    .split(",")
    .filter((text) => text !== "" && !text.startsWith("!"))
    // A policy found on another version may not exist on this one.
    .filter((text) => !isWhole || names.includes(text));
  const denied = names.filter((text) => !granted.includes(text)).map((text) => `!${text}`);
  return [...new Set([...granted, ...denied])].join(",");
}
