import { shown } from "../values/shown";
import type { Words } from "./transport";

/** More than any sentence of a router's. */
const LONGEST = 500;
/** Words whose values may be secrets. */
const SECRET = /pass|secret|key|community|source|on-event|response/;
/** Whatever is shorter is part of any sentence. */
const SHORTEST = 4;

/**
 * What a router says as it may be shown: on one line, not endless, without what a terminal would
 * obey, and without the secrets that it was told.
 */
export function told(text: string, secrets: readonly string[] = []): string {
  let said = text;
  // The longest first: one may be part of another. Also as they look without what is left out.
  const hidden = secrets.flatMap((secret) => [secret, shown(secret)]);
  for (const secret of hidden.sort((a, b) => b.length - a.length))
    if (secret.length >= SHORTEST) said = said.replaceAll(secret, "[secret]");
  said = shown(said);
  return said.length > LONGEST ? `${said.slice(0, LONGEST)}...` : said;
}

/** The values among the words of a command that nobody else should see. */
export function secretsIn(words: Words): string[] {
  return Object.entries(words).flatMap(([name, value]) => (SECRET.test(name) ? [value] : []));
}
