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

const ESCAPES: Readonly<Record<string, string>> = {
  '"': '\\"',
  "\\": "\\\\",
  // A variable, within quotes as well.
  $: "\\$",
  // Asks a terminal of RouterOS 6 for help.
  "?": "\\?",
  "\n": "\\n",
  "\r": "\\r",
  "\t": "\\t",
};

/** What is no printable ASCII is spelled in bytes: terminals take such characters for something else. */
function quoted(text: string): string {
  const bytes = [...Buffer.from(text)].map((byte) => {
    const character = String.fromCharCode(byte);
    const isPrintable = byte >= 0x20 && byte < 0x7f;
    const hex = `\\${byte.toString(16).toUpperCase().padStart(2, "0")}`;
    return ESCAPES[character] ?? (isPrintable ? character : hex);
  });
  return `"${bytes.join("")}"`;
}

const value = (text: string) => (PLAIN.test(text) && !TRUTHS.includes(text) ? text : quoted(text));

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
  const conditions = Object.entries(find ?? {}).map(([word, text]) => `${word}=${quoted(text)}`);
  const parts = [
    `/${path.slice(1).replaceAll("/", " ")}`,
    verb,
    ...(ids ? [ids.map((id) => (ID.test(id) ? id : quoted(id))).join(",")] : []),
    ...(find ? [`[find where ${conditions.join(" and ")}]`] : []),
    ...Object.entries(words).map(([word, text]) => `${word}=${value(text)}`),
  ];
  return parts.join(" ") as ConsoleCommand;
}
