import { toBytes } from "../api/codec";
import type { LoadedMenu } from "../../commands/menu";
import type { Words } from "../../machine/store";
import { Refused } from "./answer";

/** The words of a JSON body, and the `?` words of its `.query`. */
export interface Body {
  words: Words;
  queries: string[];
}

/**
 * Reads the body of a request. open (RouterOS: what it says of a body that is not JSON, or holds
 * objects or lists where there are none; it is refused without a word here).
 */
export function readBody(bytes: Buffer, menu: LoadedMenu, command: string): Body {
  const words: Words = {};
  let queries: string[] = [];
  for (const [key, value] of Object.entries(parse(bytes))) {
    const name = toBytes(key);
    if (reads(command) && name === ".query") queries = listOf(value);
    else if (reads(command) && name === ".proplist") words[name] = listOf(value).join(",");
    else if (name.startsWith("!")) words[name] = textOf(value ?? "");
    else if (value !== null) words[name] = textOf(value);
    // Null empties a text and takes any other word away, in a change only.
    else if (command === "set" && menu.schema.words.get(name)?.type === "string") words[name] = "";
    else words[`!${name}`] = "";
  }
  return { words, queries };
}

const reads = (command: string) => command === "print" || command === "getall";

function parse(bytes: Buffer): object {
  if (bytes.length === 0) return {};
  let value: unknown;
  try {
    value = JSON.parse(bytes.toString("utf8"));
  } catch {
    throw new Refused(400);
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw new Refused(400);
  return value;
}

function listOf(value: unknown): string[] {
  return Array.isArray(value) ? value.map(textOf) : textOf(value).split(",");
}

/** open (RouterOS: numbers that begin with `0` or `0x` are no JSON, and are refused here). */
function textOf(value: unknown): string {
  if (typeof value === "string") return toBytes(value);
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  throw new Refused(400);
}
