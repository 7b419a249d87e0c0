import { quote } from "./scripts";

/** A command of RouterOS's console that can be pasted: only {@link consoleCommand} makes one. */
export type ConsoleCommand = string & { readonly pasteable: unique symbol };

type Words = Readonly<Record<string, string>>;

/** What a command is about. */
export interface ConsoleWords {
  /** The rows that it is about: those with all these values. None for `add` and for menus of one item. */
  find?: Words;
  /** The ids of the rows, where no value of theirs is theirs alone. */
  ids?: readonly string[];
  /** Words with their values, in this order. */
  words?: Words;
}

/** What needs no quotes, and means itself: `mii`, `1500`, `100ms`, `interface,info`. */
const PLAIN = /^(?:0|[1-9]\d{0,8}|[1-9]\d{0,2}ms|[A-Za-z][\w.,-]*)$/;
const ID = /^\*[0-9A-F]+$/;
/** These are no texts without quotes. */
const TRUTHS = ["true", "false"];

const value = (text: string) => (PLAIN.test(text) && !TRUTHS.includes(text) ? text : quote(text));

/**
 * A command as RouterOS 6.49 and 7 take it, for any name of an item. Rows are found by their values,
 * for a name that stands alone may be taken for a number or an id.
 *
 * ```ts
 * consoleCommand("/interface/bonding", "set", { find: { name: "bond LAN" }, words: { mtu: "1500" } });
 * // /interface bonding set [find where name="bond LAN"] mtu=1500
 * ```
 */
export function consoleCommand(
  path: string,
  verb: string,
  { find, ids, words = {} }: ConsoleWords = {},
): ConsoleCommand {
  const conditions = Object.entries(find ?? {}).map(([word, text]) => `${word}=${quote(text)}`);
  const parts = [
    `/${path.slice(1).replaceAll("/", " ")}`,
    verb,
    ...(ids ? [ids.map((id) => (ID.test(id) ? id : quote(id))).join(",")] : []),
    ...(find ? [`[find where ${conditions.join(" and ")}]`] : []),
    ...Object.entries(words).map(([word, text]) => `${word}=${value(text)}`),
  ];
  return parts.join(" ") as ConsoleCommand;
}
