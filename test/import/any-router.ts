import fc from "fast-check";
import type { Simulator } from "../../simulator";
import { type Drawn, menusWithItems, someWords } from "../items/any-item";
import { base, typedOf } from "../items/samples";
import { isList, type Menu, menuOf, wordsIn } from "../items/stated";

/** An item as somebody means to make it. */
interface Planned extends Drawn {
  name: string;
  /** By the words that name other items which of those that are there. */
  refers: Readonly<Record<string, number>>;
}

/** What people call things: what a program cannot call them so, and what differs in little. */
const names = fc.oneof(
  fc.constantFrom(
    ...["guests", "Guests", "guest-s", "guests 2", "class", "await", "Item", "pulumi", "config"],
    ...["1", "2nd floor", "Büro", "日本", "🏢", "🏠", "a'b", 'say "hi"', "`tick`", "${x}", "$me"],
    ...["back\\slash", "x=1", "50%", "Br\u{10fefc}cke"],
  ),
  fc.stringMatching(/^[a-z][a-z0-9-]{0,6}$/),
);

/** What docs/existing-router.md says that an import cannot see, and a health that nobody configures. */
const unseen: ReadonlySet<string> = new Set(["/certificate", "/file", "/system/health", "/user"]);

const refersIn = (version: string, menu: Menu): string[] =>
  wordsIn(version, menu)
    .filter(
      ([, { names, only }]) => names !== undefined && !unseen.has(names) && only === undefined,
    )
    .map(([name]) => name);

function planned(version: string, menus: readonly Menu[]): fc.Arbitrary<Planned> {
  return fc.constantFrom(...menus).chain((menu) =>
    fc.record({
      menu: fc.constant(menu),
      words: someWords(version, menu),
      name: names,
      refers: fc
        .subarray(refersIn(version, menu))
        .chain((some) =>
          fc.record(Object.fromEntries(some.map((one) => [one, fc.nat({ max: 20 })]))),
        ),
    }),
  );
}

/** A router of some items of some menus, of which about half can name others. */
export function anyRouter(version: string): fc.Arbitrary<readonly Planned[]> {
  const all = menusWithItems(version).filter(({ path }) => !unseen.has(path));
  const naming = all.filter((menu) => isList(menu) && refersIn(version, menu).length > 0);
  const one = fc.oneof(planned(version, all), planned(version, naming));
  return fc.array(one, { minLength: 4, maxLength: 14 });
}

/** Makes the items one by one, by hand; what the router refuses is not there. Answers how many are. */
export function furnished(router: Simulator, plan: readonly Planned[]): number {
  return plan.filter((one) => isMade(router, one)).length;
}

function isMade(router: Simulator, { menu, words, name, refers }: Planned): boolean {
  const { path } = menu;
  try {
    const own = typedOf(base([router], menu, router.version));
    delete own["certificate"];
    const named = "name" in own ? { name } : {};
    const all = { ...own, ...typedOf(words), ...named, ...referred(router, menu, refers) };
    if (!isList(menu)) {
      router.set(path, "", all);
      return true;
    }
    const id = router.add(path, all);
    const shown = router.items(path).find((row) => row[".id"] === id) ?? {};
    const isPrinted = ([word]: [string, string]) => shown[word] !== undefined;
    if (Object.entries(all).every(isPrinted)) return true;
    // What a router does not print nobody can import.
    router.remove(path, id);
    router.add(path, Object.fromEntries(Object.entries(all).filter(isPrinted)));
    return true;
  } catch {
    return false;
  }
}

/** Names of what is there; where nothing is yet, one is made first. */
function referred(
  router: Simulator,
  menu: Menu,
  refers: Planned["refers"],
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(refers).flatMap(([word, number]) => {
      const named = menuOf(menu.words.get(word)?.names ?? "");
      if (named === undefined) return [];
      if (router.items(named.path).length === 0 && isList(named))
        isMade(router, { menu: named, words: {}, name: `${word}${number}`, refers: {} });
      const there = router.items(named.path).flatMap((row) => row["name"] ?? []);
      const chosen = there[number % there.length];
      return chosen === undefined ? [] : [[word, chosen] as const];
    }),
  );
}
