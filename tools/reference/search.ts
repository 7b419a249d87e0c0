/** How a text is taken apart for the search: `lacpRate` and `lacp-rate` are found by either, and by `lacp rate`. */
export function tokenize(text: string): string[] {
  const words = text.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "");
  return words.flatMap((word) => {
    const parts = word.split(/(?<=[a-z0-9])(?=[A-Z])/);
    return parts.length > 1 ? [word, ...parts] : [word];
  });
}

/** All words of a question must be there; what is in a heading counts most. */
export const searchOptions = {
  combineWith: "AND",
  fuzzy: 0.1,
  prefix: true,
  boost: { title: 4, text: 2, titles: 1 },
} as const;
