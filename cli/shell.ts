/** A word of a shell command that can be pasted, whatever it holds. */
export const shellWord = (word: string): string =>
  /^[\w.,:/@%+-]+$/.test(word) ? word : `'${word.replaceAll("'", String.raw`'\''`)}'`;
