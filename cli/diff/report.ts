import { shown } from "../../provider/values/shown";
import type { Changed, Differing } from "./compare";

/** The differences for people, a resource and then its properties. */
export function reportText(
  differing: readonly Differing[],
  compared: number,
  label: string,
): string {
  if (differing.length === 0)
    return `${label} is as the stack says: ${count(compared)} compared.\n`;
  const lines = differing.flatMap(({ type, name, isGone, changed }) => [
    `${type} ${JSON.stringify(name)}${isGone ? ": not on the router" : ""}`,
    ...changed.map((one) => `  ${lineOf(one)}`),
  ]);
  const summary = `${differing.length} of ${count(compared)} differ on ${label}: pulumi refresh takes over what is there, pulumi up --refresh puts it back.`;
  return `${lines.map((line) => indented(line)).join("\n")}\n\n${summary}\n`;
}

/** What a router says is shown as one line, whatever is in it. */
const indented = (line: string): string =>
  line.startsWith("  ") ? `  ${shown(line.trimStart())}` : shown(line);

const count = (resources: number): string => `${resources} resource${resources === 1 ? "" : "s"}`;

const lineOf = ({ property, stack, router }: Changed): string =>
  `${property}: ${text(stack)} in the stack, ${text(router)} on the router`;

const text = (value: unknown): string => (value === undefined ? "nothing" : JSON.stringify(value));
