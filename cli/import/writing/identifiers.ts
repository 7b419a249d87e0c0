/** Words that a program of TypeScript cannot call something, or that it calls something else. */
const taken: ReadonlySet<string> = new Set(
  [
    "abstract any arguments as asserts async await boolean break case catch class config const continue",
    "debugger declare default delete do else enum eval export extends false finally for from function",
    "get global if implements import in infer instanceof interface is keyof let module namespace never",
    "new null number object of package private process protected public pulumi readonly require",
    "return set static string super switch symbol this throw true try type typeof undefined unique",
    "unknown var void while with yield exports console Buffer Array Object Map Set Promise Infinity",
    "NaN rows",
  ].flatMap((line) => line.split(" ")),
);

/** The words of a text that a name can be made of: letters without their marks, and digits. */
export const wordsIn = (text: string): string[] =>
  text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .replaceAll("ß", "ss")
    .split(/[^A-Za-z0-9]+/)
    .filter((word) => word !== "");

/** A name in camelCase; empty: there is nothing to make one of. */
export function camelCase(text: string): string {
  const words = wordsIn(text).flatMap((word) =>
    /^[A-Z0-9]+$/.test(word) ? [word.toLowerCase()] : [word],
  );
  const [first = "", ...others] = words;
  const start = first.charAt(0).toLowerCase() + first.slice(1);
  return [start, ...others.map((word) => word.charAt(0).toUpperCase() + word.slice(1))].join("");
}

/** Names that are each given once, in the order in which they are asked for. */
export class Names {
  private readonly given = new Set<string>();

  constructor(private readonly isTaken: (name: string) => boolean = () => false) {}

  /** The first of these that nobody has; then the first with a number. */
  one(wishes: readonly string[], join = ""): string {
    const free = (name: string) => name !== "" && !this.given.has(name) && !this.isTaken(name);
    let name = wishes.find(free);
    const first = wishes.find((wish) => wish !== "" && !this.isTaken(`${wish}${join}2`)) ?? "item";
    for (let number = 2; name === undefined; number++) {
      const numbered = `${first}${join}${number}`;
      if (free(numbered)) name = numbered;
    }
    this.given.add(name);
    return name;
  }
}

/** Names of variables: none of the language's own, of the package's, or that begin with a digit. */
export const variables = (classes: readonly string[]): Names =>
  new Names((name) => taken.has(name) || classes.includes(name) || !/^[A-Za-z_$]/.test(name));
