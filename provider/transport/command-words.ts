import { UsageError } from "../errors";
import type { Words } from "../values/row";

/** The words of a command, `=name=value`. */
export const attributes = (words: Words): string[] =>
  Object.entries(words).map(([name, value]) => `=${attribute(name, value)}`);

/** Commands that change nothing, by the last word of their path. Everything else is a write. */
export function isRead(command: string): boolean {
  return /\/(print|getall|get|find|listen|monitor(-[a-z]+)?)$/.test(command);
}

/** `name=value`. The value is checked here: as part of the word, `undefined` would be text. */
export function attribute(name: string, value: unknown): string {
  checkName(name);
  if (typeof value !== "string") throw new UsageError(`cannot send ${name}: its value is not text`);
  return `${name}=${value}`;
}

export function checkName(name: string): void {
  if (typeof name !== "string" || !/^[^=\s]+$/.test(name))
    throw new UsageError(`cannot send the word ${JSON.stringify(name)}: it is not a name`);
}

/** What asks for the rows whose word has one of the values: each `word=value`, then the ORs. */
export function anyOf(word: string, values: readonly string[]): { each: string[]; ors: string[] } {
  if (!/^[^=\s?#<>-][^=\s]*$/.test(word))
    throw new UsageError(`cannot search for the word ${JSON.stringify(word)}: it is not a name`);
  const each = values.map((value) => attribute(word, value));
  return { each, ors: each.slice(1).map(() => "#|") };
}
