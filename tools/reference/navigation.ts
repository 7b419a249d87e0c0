import type { Comments } from "./comments";
import { menusOf, tables } from "./classes";
import { commands } from "./commands";
import { examples, guides, titleIn, titleOf } from "./guides";
import { classPage, menuPage } from "./links";
import { menusIn, parts } from "./menus";

/** An entry of a sidebar, as VitePress takes it. */
export interface Entry {
  text: string;
  link?: string;
  collapsed?: boolean;
  items?: Entry[];
}

/** Guides in the order in which one needs them; others come at the end. */
const order: readonly (readonly [title: string, pages: readonly string[]])[] = [
  ["Begin", ["existing-router", "enroll", "configuration", "resources", "modes"]],
  ["Every menu", ["items", "rows", "rules"]],
  ["Day to day", ["never-locked-out", "sites", "renaming", "testing", "recovery", "scaling"]],
  ["Look and watch", ["doctor", "drawing", "failover", "monitoring"]],
  ["Facts", ["policies", "exit-codes", "pulumi", "verification", "coverage", "faults", "limits"]],
];

const entry = (text: string, page: string): Entry => ({ text, link: `/${page}` });

function guideEntries(): Entry[] {
  const isGuide = (page: string) => page.startsWith("guide/");
  const placed = new Set(order.flatMap(([, pages]) => pages.map((one) => `guide/${one}`)));
  const titled = (page: string) => entry(titleIn(guides.get(page) ?? ""), page);
  const others = [...guides.keys()].filter((page) => isGuide(page) && !placed.has(page));
  return [
    ...order.map(([text, pages]) => ({ text, items: pages.map((one) => titled(`guide/${one}`)) })),
    { text: "The project", items: [...others.map(titled), entry("Decisions", "decisions/")] },
  ];
}

function classEntries(comments: Comments): Entry[] {
  const partOf = (name: string): string => {
    const table = tables.find(({ type }) => type === name);
    if (table === undefined) return comments.isComponent(name) ? "Components" : "Every menu";
    return `/${menusOf(table).at(-1)?.path.split("/")[1] ?? ""}`;
  };
  const groups = new Map<string, Entry[]>();
  for (const name of [...comments.classes].sort())
    groups.set(partOf(name), [...(groups.get(partOf(name)) ?? []), entry(name, classPage(name))]);
  return [...groups]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([text, items]) => ({ text, items }));
}

/** The menus of a part: those of one more word together, closed until one looks. */
function menuEntries(part: string): Entry[] {
  const groups = new Map<string, string[]>();
  for (const path of menusIn(part)) {
    const second = path.split("/")[2] ?? "";
    groups.set(second, [...(groups.get(second) ?? []), path]);
  }
  const shown = (path: string, under = `/${part}/`) =>
    entry(path.startsWith(under) ? path.slice(under.length) : path, menuPage(path));
  const items = [...groups].map(([second, paths]): Entry => {
    if (paths.length === 1) return shown(paths[0] ?? "");
    const [own] = paths.filter((path) => path === `/${part}/${second}`);
    return {
      text: second,
      ...(own === undefined ? {} : { link: `/${menuPage(own)}` }),
      collapsed: true,
      items: paths.filter((path) => path !== own).map((path) => shown(path, `/${part}/${second}/`)),
    };
  });
  return [
    { text: `/${part}`, items },
    {
      text: "Other menus",
      collapsed: true,
      items: partEntries().filter(({ text }) => text !== `/${part}`),
    },
  ];
}

const partEntries = (): Entry[] =>
  parts.map((part) => entry(`/${part}`, menuPage(menusIn(part)[0] ?? "").replace(/^\//, "")));

const referenceEntries: readonly Entry[] = [
  entry("Configuration", "guide/configuration"),
  entry("Errors", "reference/errors"),
  entry("Findings of doctor", "guide/doctor"),
];

/** The sidebars by the pages that have them; VitePress takes the first that fits of those that are as deep. */
export function sidebars(comments: Comments): Record<string, Entry[]> {
  const commandEntries: Entry[] = [
    { text: "Commands", items: commands.map((one) => entry(one.name(), `commands/${one.name()}`)) },
    { text: "Reference", items: [...referenceEntries] },
  ];
  const exampleEntries = [...examples].map(([name, files]) =>
    entry(titleOf(name, files), `examples/${name}`),
  );
  // `/menus/ipv6` begins as `/menus/ip` does.
  const ofParts = [...parts].sort((one, other) => other.length - one.length);
  return {
    ...Object.fromEntries(ofParts.map((part) => [`/menus/${part}`, menuEntries(part)])),
    "/menus/": [{ text: "Menus", items: partEntries() }],
    "/classes/": classEntries(comments),
    "/commands/": commandEntries,
    "/reference/": commandEntries,
    "/examples/": [{ text: "Examples", items: exampleEntries }],
    "/guide/": guideEntries(),
    "/decisions/": [
      {
        text: "Decisions",
        items: [...guides]
          .filter(([page]) => page.startsWith("decisions/"))
          .map(([page, file]) => entry(titleIn(file), page)),
      },
    ],
  };
}
