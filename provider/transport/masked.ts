import { shown } from "../values/shown";
import type { Words } from "./transport";

/** More than any sentence of a router's. */
const LONGEST = 500;
/** Words whose values may be secrets. */
const SECRET = /pass|secret|key|community|source|on-event|response/;
/** A shorter secret would be found in any sentence. */
const SHORTEST = 4;

/**
 * A router's text as it may be shown: on one line, of limited length, without control characters and
 * without the secrets of the command.
 */
export function masked(text: string, secrets: readonly string[] = []): string {
  let said = text;
  // The longest first: one may be part of another. Also as they look without control characters.
  const hidden = secrets.flatMap((secret) => [secret, shown(secret)]);
  for (const secret of hidden.sort((a, b) => b.length - a.length))
    if (secret.length >= SHORTEST) said = said.replaceAll(secret, "[secret]");
  said = shown(said);
  return said.length > LONGEST ? `${said.slice(0, LONGEST)}...` : said;
}

/** The secret values among the words of a command. */
export function secretsIn(words: Words): string[] {
  return Object.entries(words).flatMap(([name, value]) => (SECRET.test(name) ? [value] : []));
}
