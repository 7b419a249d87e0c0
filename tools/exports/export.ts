/** What an export makes or sets, as one line of it says. */
export interface ExportItem {
  /** `/ip/dhcp-server` */
  menu: string;
  command: "add" | "set";
  /** Which row is set: what `find` asks for, or the name or number that stands there; none: the menu's only one. */
  which: Readonly<Record<string, string>>;
  words: Readonly<Record<string, string>>;
}

/** An export of one router. */
export interface Export {
  /** `7.24`; of a testing release the release that it became. */
  version: string;
  items: ExportItem[];
}

/** Reads what `/export` wrote. Commands other than `add` and `set` are errors: exports have none that matter. */
export function parseExport(source: string): Export {
  const text = source.replaceAll("\r", "").replaceAll(/\\\n\s*/g, "");
  const version = /by RouterOS (\d+(?:\.\d+)*)/.exec(text)?.[1] ?? "";
  let menu = "";
  const items: ExportItem[] = [];
  for (const line of text.split("\n")) {
    if (line.startsWith("/")) menu = line.trim().replaceAll(/[ /]+/g, "/");
    else if (/^(add|set)\b/.test(line)) items.push({ menu, ...commandOf(line) });
    else if (line !== "" && !line.startsWith("#"))
      throw new Error(`no command of an export: ${line}`);
  }
  return { version, items };
}

function commandOf(line: string): Omit<ExportItem, "menu"> {
  const command = line.startsWith("add") ? "add" : "set";
  const found = /^set\s+\[\s*find\b(?:\s+where)?([^\]]*)\]/.exec(line);
  if (found)
    return { command, which: wordsOf(found[1] ?? ""), words: wordsOf(line.slice(found[0].length)) };
  const [, own] = /^set\s+("(?:[^"\\]|\\.)*"|[^\s=]+)(?=\s|$)/.exec(line) ?? [];
  const words = wordsOf(line.slice(3 + (own === undefined ? 0 : own.length + 1)));
  return { command, which: own === undefined ? {} : { "": unquoted(own) }, words };
}

function wordsOf(text: string): Record<string, string> {
  const words: Record<string, string> = {};
  for (const [, name = "", value = ""] of text.matchAll(
    /(?<=^|\s)([\w.-]+)=("(?:[^"\\]|\\.)*"|[^\s"]*)/g,
  ))
    words[name] = unquoted(value);
  return words;
}

const escapes: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", _: " " };

const unquoted = (text: string): string =>
  text.startsWith('"')
    ? text
        .slice(1, -1)
        .replaceAll(/\\([0-9A-F]{2}|.)/gs, (_, escape: string) =>
          escape.length === 2
            ? String.fromCharCode(parseInt(escape, 16))
            : (escapes[escape] ?? escape),
        )
    : text;
