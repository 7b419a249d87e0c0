import { classIndex, classPageOf, tables } from "./classes";
import { commandIndex, commandPage, commands } from "./commands";
import { Comments } from "./comments";
import { declaredPage } from "./declared";
import { errorsPage } from "./errors";
import * as guides from "./guides";
import { classPage, menuPage } from "./links";
import { menuIndex, menuPageOf, menuPaths } from "./menus";
import { type Entry, sidebars } from "./navigation";

/** The site as it is written: pages of markdown by their place, and how one gets from one to the other. */
export interface Reference {
  readonly pages: ReadonlyMap<string, string>;
  readonly sidebars: Readonly<Record<string, Entry[]>>;
}

/** Writes every page from the tables, the schema and the comments of the package. */
export function reference(comments = new Comments()): Reference {
  const { exampleCode } = guides;
  const pageOf = (name: string): string => {
    const table = tables.find(({ type }) => type === name);
    return table === undefined
      ? declaredPage(name, comments, exampleCode)
      : classPageOf(table, comments, exampleCode);
  };
  const pages = new Map([
    ["classes/index", classIndex(comments)],
    ...comments.classes.map((name) => [classPage(name), pageOf(name)] as const),
    ["menus/index", menuIndex()],
    ...menuPaths.map((path) => [menuPage(path), menuPageOf(path)] as const),
    ["commands/index", commandIndex()],
    ...commands.map((one) => [`commands/${one.name()}`, commandPage(one)] as const),
    ["reference/errors", errorsPage()],
    ["examples/index", guides.exampleIndex()],
    ...[...guides.examples].map(
      ([name, files]) => [`examples/${name}`, guides.examplePage(name, files)] as const,
    ),
    ["decisions/index", guides.decisionIndex()],
    ...[...guides.guides].map(([page, file]) => [page, guides.guidePage(file)] as const),
  ]);
  return { pages, sidebars: sidebars(comments) };
}
