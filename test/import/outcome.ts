import * as assert from "node:assert/strict";
import type { Import } from "../../cli/import/import-of";
import { type LeftOut, rowsOf } from "../../cli/import/resource";
import type { Simulator } from "../../simulator";
import type { Values } from "../support/deployment";
import { lacking, meaningOf } from "./meaning";
import {
  declaredBy,
  emptyStack,
  exportOf,
  imported,
  lastFirst,
  loadedOf,
  spareOf,
  stackOf,
} from "./support";

/** What differs when an export is imported, run on a spare and exported again; nothing: the law holds. */
export interface Outcome {
  made: Import;
  /** Steps of the first preview that are no `same`. */
  changes: string[];
  /** Why the spare was not made as a whole. */
  failed: string | undefined;
  /** Lines of the first export that the spare's lacks, and the other way round. */
  lost: string[];
  added: string[];
  /** What of the first export no other router can have, by the reason. */
  aside: Map<string, number>;
}

/** How many commands an export has, and those that the router refused. */
interface Load {
  commands: number;
  refused: string[];
}

/** Both laws of an import, for the export of one router. */
export async function outcomeOf(text: string): Promise<Outcome & Load> {
  const { router, loaded } = await loadedOf(text);
  return {
    ...(await outcomeFor(router, await spareOf(text))),
    commands: loaded.items,
    refused: loaded.failed.map(({ line, command, reason }) => `${line}: ${command}: ${reason}`),
  };
}

/** Both laws, for a router and an empty one like it. */
export async function outcomeFor(router: Simulator, spare: Simulator): Promise<Outcome> {
  const made = await imported(router);
  const declared = declaredBy(made);
  const stack = stackOf(made, router);
  const steps = await stack.preview(declared);
  await stack.refresh();
  assert.equal(stack.state.size, declared.length, "a refresh finds all of it");
  steps.push(...(await stack.preview(declared)));
  const { program, given } = withPasswords(made);
  const failed = await emptyStack(spare)
    .up(lastFirst(declaredBy(program)))
    .then(
      () => undefined,
      (error: unknown) => (error instanceof Error ? error.message : String(error)),
    );
  const { aside, lost, added } = await compared({ leftOut: made.leftOut, router, spare });
  if (given > 0) aside.set("a user's password is told to nobody: given by hand", given);
  return {
    made,
    changes: steps.filter((step) => !step.startsWith("same ")),
    failed,
    aside,
    lost,
    added,
  };
}

/** The program as somebody completes it for another router: new users need a password. */
function withPasswords(made: Import): { program: Import; given: number } {
  let given = 0;
  const complete = (values: Values): Values => {
    if (values["adopt"] === true || values["password"] !== undefined) return values;
    given++;
    return { ...values, password: "kuelA-9-nobel" };
  };
  const resources = made.resources.map((one) => {
    if (one.path !== "/user") return one;
    if (one.many === undefined) return { ...one, values: complete(one.values) };
    const rows = rowsOf(one).map(({ values }) => complete(values));
    return { ...one, values: { ...one.values, [one.many.property]: rows } };
  });
  return { program: { ...made, resources }, given };
}

/** A router, what its import left out, and the spare that the program made. */
interface Compared {
  leftOut: readonly LeftOut[];
  router: Simulator;
  spare: Simulator;
}

/** Lines of the exports of the two that only one has, but for those that cannot be equal: they are counted. */
export async function compared({
  leftOut,
  router,
  spare,
}: Compared): Promise<Pick<Outcome, "aside" | "lost" | "added">> {
  const [first, second] = [meaningOf(await exportOf(router)), meaningOf(await exportOf(spare))];
  const { lines: before, aside } = first;
  const { lines: after } = second;
  const [lost, added] = [lacking(before, after), lacking(after, before)];
  const told = new Map<string, string[]>();
  for (const { menu, why } of leftOut) told.set(menu, [...(told.get(menu) ?? []), why]);
  const why = (line: string): string | undefined => {
    if (isOfFactory(spare, line)) return "a row that the spare has from its factory";
    const said = told.get(menuOf(line))?.shift();
    return said === undefined ? undefined : `the import says: ${said}`;
  };
  const left = lost.filter((line) => {
    const reason = why(line);
    if (reason !== undefined) aside.set(reason, (aside.get(reason) ?? 0) + 1);
    return reason === undefined;
  });
  return { aside, lost: left, added };
}

const menuOf = (line: string): string => line.slice(0, line.indexOf(" "));

/** True of a line that one of the factory's rows says, too: of those an export says nothing. */
function isOfFactory(router: Simulator, line: string): boolean {
  const [menu = "", ...words] = line.split(" ");
  return router.items(menu).some(
    (row) =>
      row["default"] === "true" &&
      words.every((word) => {
        const at = word.indexOf("=");
        return row[word.slice(0, at)] === word.slice(at + 1);
      }),
  );
}
