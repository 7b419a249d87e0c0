import { z } from "zod";
import { canonicalText, encodeText, spelledByte } from "./bytes";
import type { Codec } from "./codec";
import { codec } from "./define";

/** A script, byte for byte. Two that differ in the ends of their lines alone are the same: editors change those. */
export const source: Codec<string> = {
  ...codec("a script", z.string("a script"), {
    decode: (text) => text,
    encode: canonicalText,
  }),
  compared: (text) => text.replaceAll("\r\n", "\n"),
};

/** What a script may do: the policies of scripts and schedules. */
export const scriptPolicies = [
  "ftp",
  "password",
  "policy",
  "read",
  "reboot",
  "romon",
  "sensitive",
  "sniff",
  "test",
  "write",
] as const;

/**
 * A text as a literal of RouterOS's script language. Like `/export` it spells every byte that is no
 * printable ASCII (`Br\FCcke`), so that a script means the same over every transport and in a terminal.
 */
export function quote(value: string): string {
  const bytes = encodeText(value).toString("latin1");
  const escaped = bytes.replaceAll(
    /["$?\\]|[^ -~]/g,
    (character) => escapes[character] ?? spelledByte(character.charCodeAt(0)),
  );
  return `"${escaped}"`;
}

const escapes: Readonly<Record<string, string>> = {
  "\\": "\\\\",
  '"': '\\"',
  // A variable, within quotes as well.
  $: "\\$",
  // Asks a terminal of RouterOS 6 for help.
  "?": "\\?",
  "\t": "\\t",
  "\r": "\\r",
  "\n": "\\n",
};
