/** How long a password must be at least. */
const shortest = 12;

/** What everybody tries first. */
const common = /passw|qwert|admin|mikrotik|router|letmein|welcome|12345|abcde|changeme/i;

/**
 * What is weak about a password, in words that do not print it; empty when nothing is. `own` are
 * words that it must not hold: the user's name.
 */
export function weaknesses(password: string, own: readonly string[] = []): string[] {
  const kinds = [/[a-z]/, /[A-Z]/, /\d/, /[^A-Za-z0-9]/].filter((kind) => kind.test(password));
  const lower = password.toLowerCase();
  return [
    ...(password.length < shortest ? [`it has fewer than ${shortest} characters`] : []),
    ...(kinds.length < 3 && password.length < 20
      ? ["it mixes fewer than three of small letters, capitals, digits and other characters"]
      : []),
    ...(new Set(password).size < Math.min(8, password.length) ? ["it repeats few characters"] : []),
    ...(common.test(password) ? ["it holds a word that everybody tries first"] : []),
    ...(own.some((word) => word.length > 2 && lower.includes(word.toLowerCase()))
      ? ["it holds the user's name"]
      : []),
  ];
}
