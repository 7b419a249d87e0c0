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
  let shown = text.replaceAll(/[\u0000-\u001f\u007f-\u009f]+/g, " ");
  // The longest first: one may be part of another.
  const hidden = secrets.filter(({ length }) => length >= SHORTEST);
  for (const secret of hidden.sort((a, b) => b.length - a.length))
    shown = shown.replaceAll(secret, "[secret]");
  return shown.length > LONGEST ? `${shown.slice(0, LONGEST)}...` : shown;
}

/** The values among the words of a command that nobody else should see. */
export function secretsIn(words: Words): string[] {
  return Object.entries(words).flatMap(([name, value]) => (SECRET.test(name) ? [value] : []));
}
