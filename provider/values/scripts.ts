import { z } from "zod";
import { type Codec, codec } from "./codec";

/** A script: byte for byte as written, but for line ends, which editors and routers change. */
export const source: Codec<string> = codec("a script", z.string("a script"), {
  decode: (word) => word.replaceAll("\r\n", "\n"),
  encode: (value) => value.replaceAll("\r\n", "\n"),
});

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

/** A text as a literal of RouterOS's script language. */
export function quote(value: string): string {
  const escaped = value
    .replaceAll("\\", "\\\\")
    .replaceAll('"', '\\"')
    .replaceAll("$", "\\$")
    .replaceAll("\r", "\\r")
    .replaceAll("\n", "\\n");
  return `"${escaped}"`;
}
