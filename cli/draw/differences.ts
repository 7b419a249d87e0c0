import type { Link, Network, Node } from "./network";

/** What a router has beside what its stack says: `missing` is on no router, `more` in no stack. */
export type Mark = "same" | "differs" | "missing" | "more";

export interface MarkedNode extends Node {
  mark?: Mark;
}

export interface MarkedLink extends Link {
  mark?: Mark;
}

/** A network as it is drawn: with its differences, if it was compared. */
export interface Drawing {
  nodes: readonly MarkedNode[];
  links: readonly MarkedLink[];
  isCompared: boolean;
}

export const drawingOf = ({ nodes, links }: Network): Drawing => ({
  nodes: [...nodes.values()],
  links,
  isCompared: false,
});

const textOf = ({ lower, upper, label = "" }: Link): string =>
  JSON.stringify([lower, upper, label]);

/**
 * Both networks as one. A stack says what it manages and leaves the rest to the router: of what it has
 * everything that it says must be there, and a bond has no member more.
 */
export function compared(stack: Network, router: Network): Drawing {
  const names = [...new Set([...router.nodes.keys(), ...stack.nodes.keys()])];
  const linksThere = new Set(router.links.map(textOf));
  const linksWanted = new Set(stack.links.map(textOf));
  const links = [
    ...router.links.map((link): MarkedLink => {
      const isMore = !linksWanted.has(textOf(link)) && isBondOf(stack, link.upper);
      return isMore ? { ...link, mark: "more" } : link;
    }),
    ...stack.links
      .filter((link) => !linksThere.has(textOf(link)))
      .map((link): MarkedLink => ({ ...link, mark: "missing" })),
  ];
  const marked = new Set(links.filter(({ mark }) => mark).map(({ upper }) => upper));
  const nodes = names.map((name): MarkedNode => {
    const [wanted, there] = [stack.nodes.get(name), router.nodes.get(name)];
    if (there === undefined) return { ...(wanted as Node), mark: "missing" };
    // What a stack only names it does not manage.
    if (wanted === undefined || isOnlyNamed(wanted)) return there;
    const absent = (of: "about" | "on") => wanted[of].filter((one) => !there[of].includes(one));
    const [about, on] = [absent("about"), absent("on")];
    if (about.length + on.length === 0)
      return { ...there, mark: marked.has(name) ? "differs" : "same" };
    const missing = (text: string) => `not on the router: ${text}`;
    return {
      ...there,
      mark: "differs",
      about: [...there.about, ...about.map(missing)],
      on: [...there.on, ...on.map(missing)],
    };
  });
  return { nodes, links, isCompared: true };
}

const isBondOf = ({ nodes }: Network, name: string): boolean => nodes.get(name)?.kind === "bonding";

const isOnlyNamed = ({ kind, about, on }: Node): boolean =>
  kind === "interface" && about.length + on.length === 0;
