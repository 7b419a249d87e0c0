import type { Comments } from "./comments";
import { usedIn, whole } from "./example";
import { exampleLink } from "./guides";
import { link } from "./links";
import { block, bullets, code, paragraphs, prose } from "./markdown";
import { described, output } from "./property";

/** What a class has of Pulumi's own, which Pulumi describes. */
const pulumis: ReadonlySet<string> = new Set([
  ...["id", "urn", "getProvider", "initialize", "getData", "registerOutputs"],
]);

/** The page of a class without a table: components, the provider, and those of every menu. */
export function declaredPage(
  name: string,
  comments: Comments,
  examples: ReadonlyMap<string, string>,
): string {
  const { text, example = "" } = comments.of(name);
  const properties = comments.members(`${name}Args`);
  const outputs = [...comments.members(name)].filter(([one]) => !pulumis.has(one));
  const used = usedIn(name, examples);
  const more = guides[name];
  return paragraphs(
    `# ${name} {#class}`,
    prose(text),
    bullets([
      more === undefined ? undefined : `Guide: ${link(more.text, more.page)}`,
      used.length === 0 ? undefined : `Used in: ${used.map(exampleLink).join(", ")}`,
    ]),
    "## Example",
    block("ts", whole(example, comments.names)),
    "## Properties",
    ofMenu.has(name)
      ? `Besides these ${name === "Item" ? "it takes the words of its menu" : "its rows take the words of their menu"}: see the [list of menus](/menus/).`
      : undefined,
    ...[...properties].map(([one, said]) => described(one, said, undefined)),
    outputs.length === 0 ? undefined : "## Outputs",
    ...outputs.map(([one, said]) => output(one, said, properties.has(one))),
    outputs.length === 0 && !ofMenu.has(name) && name !== "Provider"
      ? `It has no outputs of its own beside ${code("urn")}.`
      : undefined,
  );
}

const ofMenu: ReadonlySet<string> = new Set(["Item", "Rows", "Rules"]);

const guides: Readonly<Record<string, { text: string; page: string }>> = {
  Item: { text: "every menu of RouterOS", page: "guide/items" },
  Rows: { text: "a whole table as one resource", page: "guide/rows" },
  Rules: { text: "a chain as one resource", page: "guide/rules" },
  BondMonitoring: { text: "watching a bond", page: "guide/monitoring" },
  HardenedApi: { text: "never locked out", page: "guide/never-locked-out" },
  Provider: { text: "several sites", page: "guide/sites" },
};
