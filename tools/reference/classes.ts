import * as menus from "../../provider/menus";
import { waysToTakeOver } from "../../provider/kinds/handover";
import type { Composite, Menu, Ordered } from "../../provider/schema";
import { takenBy } from "../../simulator/commands/taken";
import type { Comments } from "./comments";
import { usedIn, whole } from "./example";
import { exampleLink } from "./guides";
import { classLink, link, menuLink } from "./links";
import { block, bullets, code, either, paragraphs, prose, table } from "./markdown";
import { described, output, quoted } from "./property";
import { lockout } from "./safety";
import { slug } from "./slug";

/** The tables of the classes, in the order of the alphabet. */
export const tables = (Object.values(menus) as unknown as (Menu | Composite | Ordered)[]).sort(
  (one, other) => (one.type < other.type ? -1 : 1),
);

/** Which menus of the router a class writes. */
export const menusOf = (menu: Menu | Composite): Menu[] =>
  "parts" in menu ? menu.parts.map((part) => part.menu) : [menu];

/** What a class of a table is: the sentence that stands in lists. */
export const summary = (text: string): string =>
  prose(/^[^]*?[.:](?=\s|$)/.exec(text)?.[0] ?? text).replace(/:$/, ".");

/** The page of a class that has a table. */
export function classPageOf(
  menu: Menu | Composite,
  comments: Comments,
  examples: ReadonlyMap<string, string>,
): string {
  const { type } = menu;
  const { text, example = "" } = comments.of(type);
  const members = comments.members(type);
  const saidOf = (name: string) =>
    members.get(name) ?? { text: "", type: "unknown", isRequired: false };
  const paths = [...new Set(menusOf(menu).map(({ path }) => path))];
  const used = usedIn(type, examples);
  return paragraphs(
    `# ${type} {#class}`,
    prose(text),
    bullets([
      `Menu: ${either(paths.map(menuLink), "and")}`,
      kindOf(menu),
      used.length === 0 ? undefined : `Used in: ${used.map(exampleLink).join(", ")}`,
    ]),
    "## Example",
    block("ts", whole(example, comments.names)),
    "## Properties",
    ...Object.entries(menu.properties).map(([name, row]) => described(name, saidOf(name), row)),
    "## Outputs",
    "Every property is an output, too: what the router has.",
    ...Object.keys(menu.outputs).map((name) => output(name, saidOf(name))),
    "## What replaces it",
    replacing(menu),
    "## What can lock you out",
    lockout(menusOf(menu)),
    "## Errors",
    errors(menu),
  );
}

/** How it is found on the router, and what becomes of it on destroy. */
function kindOf(menu: Menu | Composite): string {
  const key = either(
    menu.key.map((one) => `[${code(one)}](#${one})`),
    "and",
  );
  switch (menu.kind) {
    case "single":
      return "Exists once: it is set, and goes back on destroy to what was found";
    case "fixed":
      return `Always there, known by ${key}: it is taken over, and goes back on destroy to what was found`;
    case "keyless":
      return "Known by all that it says, for nothing else tells one from another";
    case "ordered":
      return `Several rows in an order, known by ${key}`;
    case "composite":
      return `Several items that belong together, known by ${key}`;
    default:
      return `Recognised on the router by ${key}`;
  }
}

function replacing(menu: Menu | Composite): string {
  const anew = [...menu.replacedBy, "device"].map((one) => `[${code(one)}](#${one})`);
  const naming = Object.entries(menu.properties).flatMap(([name, { refersTo }]) =>
    refersTo === undefined ? [] : [`[${code(name)}](#${name})`],
  );
  return [
    `Another ${either(anew)} replaces it; the old one goes first.`,
    ...(naming.length === 0
      ? []
      : [
          `So does ${either(naming)} when what it names is itself replaced, for rows refer to each other by id.`,
        ]),
    "Every other change is made in place.",
  ].join(" ");
}

function errors(menu: Menu | Composite): string {
  const { noun, key, mistaken } = menu;
  const found = menu.kind === "keyed" || menu.kind === "ordered" || menu.kind === "composite";
  const refusals = menusOf(menu).flatMap(
    ({ path, isInterface }) => takenBy(path, isInterface, "NAME") ?? [],
  );
  const tried = Object.entries(mistaken);
  return paragraphs(
    bullets([
      found
        ? `The router has one with the same ${either(key.map(code), "and")}: ${code(`the router already has it. ${waysToTakeOver(`the existing ${noun}`)}`)}${refusals.length === 0 ? "" : `. RouterOS itself says ${either([...new Set(refusals)].map((one) => code(`failure: ${one}`)))}`}.`
        : undefined,
      found && key.every((one) => menu.properties[one]?.secret === undefined)
        ? `Two resources of the program with the same ${either(key.map(code), "and")} are an error of the preview, before any router is asked.`
        : undefined,
      "A value that is not accepted is refused at preview, with the property, the value and what is accepted: the type of each property says it.",
      Object.values(menu.properties).some(({ since, until, absent }) => since ?? until ?? absent)
        ? `A property that the router's version lacks is refused before anything is written; with ${link("`routeros:version`", "guide/configuration", slug("routeros:version"))} at preview.`
        : undefined,
    ]),
    tried.length === 0
      ? undefined
      : table(
          ["written by mistake", "write"],
          tried.map(([wrong, right]) => [code(wrong), quoted(prose(right))]),
        ),
    `${link("Errors of every resource", "reference/errors")}`,
  ).trimEnd();
}

/** The list of all classes. */
export function classIndex(comments: Comments): string {
  const rows = comments.classes.map((name) => {
    const table = tables.find(({ type }) => type === name);
    const paths = table === undefined ? [] : [...new Set(menusOf(table).map(({ path }) => path))];
    return [classLink(name), paths.map(menuLink).join(", "), summary(comments.of(name).text)];
  });
  return paragraphs(
    "# Classes",
    `What has knowledge of its own: checks across properties, an order, a way back. Every other menu is an ${classLink("Item")}, ${classLink("Rows")} or ${classLink("Rules")}, by the [list of menus](/menus/).`,
    table(
      ["class", "menu", "what for"],
      rows.sort(([one = ""], [other = ""]) => (one < other ? -1 : 1)),
    ),
  );
}
