import { shown } from "../../provider/values/shown";
import type { Import } from "./import-of";
import type { LeftOut } from "./resource";
import { projectName } from "./writing/project";
import { shellWord } from "../shell";

/** Rows that were left out for the same reason are counted, once there are more than this. */
const listed = 8;

/** What was written, what was left out and why, and what to do next, for people. */
export function reportText(made: Import, written: readonly string[], folder: string): string {
  const { resources, secrets, leftOut, unread, notKnown, from } = made;
  const lines = [
    `${resources.length} resources in ${folder}: ${written.join(", ")}`,
    ...section("Left out:", grouped(leftOut)),
    ...section(
      "Not read:",
      unread.map(({ menu, why }) => `${menu}: ${why}`),
    ),
    ...section("Not known:", notKnown),
    ...(secrets.length > 0 && from === "router"
      ? ["", "import.json holds secrets in clear: remove it once it is imported."]
      : []),
    "",
    "Next:",
    "",
    ...next(made, folder).map((line) => `  ${line}`),
  ];
  return `${lines.map(shown).join("\n")}\n`;
}

const section = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : ["", title, ...lines.map((line) => `  ${line}`)];

/** The commands that come next, as one pastes them. */
function next({ secrets, from }: Import, folder: string): string[] {
  const stack = `pulumi stack init ${projectName(folder)}`;
  return [
    `cd ${shellWord(folder)} && npm install && ${stack}`,
    "pulumi config set --secret routeros:password",
    ...secrets.map(({ key }) => `pulumi config set --secret ${key}`),
    ...(from === "router"
      ? [
          "pulumi import --file import.json --yes --generate-code=false --protect=false --skip-preview",
        ]
      : []),
    "pulumi preview",
  ];
}

function grouped(leftOut: readonly LeftOut[]): string[] {
  const groups = new Map<string, LeftOut[]>();
  for (const one of leftOut) {
    const key = `${one.menu} ${one.why}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()].map((group) => {
    const [{ menu = "", why = "" } = {}] = group;
    const names = group.flatMap(({ what }) => (what === undefined ? [] : [what]));
    const each = counted(names);
    const more = each.length > listed ? ` and ${each.length - listed} more` : "";
    const which = each.length === 0 ? "" : ` ${each.slice(0, listed).join(", ")}${more}`;
    return `${menu}${which}: ${why}`;
  });
}

/** Each name once, with how often it is there. */
function counted(names: readonly string[]): string[] {
  const times = new Map<string, number>();
  for (const name of names) times.set(name, (times.get(name) ?? 0) + 1);
  return [...times].map(([name, count]) => (count === 1 ? name : `${name} (${count} times)`));
}

/** The same for programs. */
export const reportJson = (made: Import, written: readonly string[]): object => ({
  format: 1,
  files: written,
  resources: made.resources.length,
  secrets: made.secrets.map(({ key }) => key),
  leftOut: made.leftOut,
  unread: made.unread,
  notKnown: made.notKnown,
});
