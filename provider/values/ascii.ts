/** JSON in printable ASCII only: a log over REST may spoil other characters. */
export const ascii = (json: string): string =>
  json.replaceAll(/[^ -~]/g, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, "0")}`);
