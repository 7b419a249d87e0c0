/** Any text as one word of a shell command, to be pasted. */
export const shellWord = (word: string): string =>
  /^[\w.,:/@%+-]+$/.test(word) ? word : `'${word.replaceAll("'", String.raw`'\''`)}'`;
