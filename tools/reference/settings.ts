import { readFileSync } from "node:fs";
import * as path from "node:path";
import ts from "typescript";
import { variables } from "../../provider/config/config";
import { accepted } from "../../provider/config/settings";
import { paragraphs } from "./markdown";
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

/** The settings of a router: what each is for, and what it accepts. */
export function settingsPart(): string {
  const said = comments();
  return paragraphs(
    ...Object.entries(accepted).flatMap(([name, accepts]) => [
      `### routeros:${name}`,
      `${(said.get(name) ?? "").replaceAll("\n", " ")} Accepted: ${quoted(accepts)}.`,
    ]),
  );
}

/** The variables of the environment that count. */
export const environmentPart = (): string =>
  paragraphs(
    "Credentials from the environment are current in every operation. An empty variable counts as one that is not set.",
    ...Object.entries(variables).flatMap(([name, meaning]) => [`### ${name}`, meaning]),
  );
