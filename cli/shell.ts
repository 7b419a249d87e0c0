/**
 * Any text as one word of a shell command, to be pasted: for sh, and on Windows for cmd and PowerShell
 * alike, unless PowerShell would expand it.
 */
export function shellWord(word: string, platform: NodeJS.Platform = process.platform): string {
  if (/^[\w.,:/@%+-]+$/.test(word)) return word;
  if (platform !== "win32") return `'${word.replaceAll("'", String.raw`'\''`)}'`;
  return /[$`]/.test(word)
    ? `'${word.replaceAll("'", "''")}'`
    : `"${word.replaceAll('"', String.raw`\"`)}"`;
}
