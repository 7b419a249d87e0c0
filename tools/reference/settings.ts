import { readFileSync } from "node:fs";
import * as path from "node:path";
import ts from "typescript";
import { variables } from "../../provider/config/config";
import { accepted } from "../../provider/config/settings";
import { paragraphs, prose } from "./markdown";
import { quoted } from "./property";

const definition = path.join(__dirname, "../../provider/config/settings.ts");

/** What the definition of each setting says about it. */
function comments(): ReadonlyMap<string, string> {
  const text = readFileSync(definition, "utf8");
  const source = ts.createSourceFile(definition, text, ts.ScriptTarget.ES2022, true);
  const found = new Map<string, string>();
  const look = (node: ts.Node): void => {
    if (ts.isPropertyAssignment(node) && ts.isIdentifier(node.name)) {
      const [comment] = ts.getJSDocCommentsAndTags(node);
      const said = comment === undefined ? undefined : ts.getTextOfJSDocComment(comment.comment);
      if (said !== undefined) found.set(node.name.text, said);
    }
    ts.forEachChild(node, look);
  };
  look(source);
  return found;
}

/** The page of configuration values and variables of the environment. */
export function settingsPage(): string {
  const said = comments();
  return paragraphs(
    "# Configuration values",
    "Of a stack: `pulumi config set routeros:host 192.168.88.1`. Each device of `routeros:devices` takes the same, and an explicit [`Provider`](/classes/Provider) takes most of them. [What they are for](/guide/configuration), and which of them count where.",
    ...Object.entries(accepted).map(([name, accepts]) =>
      paragraphs(
        `## routeros:${name} {#${name}}`,
        prose(said.get(name) ?? ""),
        `- Accepted: ${quoted(prose(accepts))}`,
      ).trimEnd(),
    ),
    "## routeros:devices {#devices}",
    'Several routers by name, each with the settings above; resources say `device: "core"`. See [several sites](/guide/sites).',
    "# Environment {#environment}",
    ...Object.entries(variables).map(([name, meaning]) =>
      paragraphs(`## ${name}`, prose(meaning)).trimEnd(),
    ),
  );
}
