import * as assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import * as path from "node:path";
import * as routeros from "../provider";
import * as menus from "../provider/menus";
import type { Composite, Menu } from "../provider/schema";
import { MENUS } from "../simulator/menus";
import { MENU_PATHS } from "../simulator/schema/schema";
import { writing } from "./support/policies";

const root = path.join(__dirname, "..");
const text = (file: string) => readFileSync(path.join(root, file), "utf8");
const code = (words: readonly string[]) => words.map((word) => `\`${word}\``).join(", ");

const tables = Object.entries(menus as unknown as Record<string, Menu | Composite>);
const fileOf = (variable: string): string =>
  readdirSync(path.join(root, "provider/menus")).find((file) =>
    text(`provider/menus/index.ts`).includes(`{ ${variable} } from "./${file.slice(0, -3)}"`),
  ) ?? "";
const pathsOf = (menu: Menu | Composite): string[] =>
  "parts" in menu ? menu.parts.map((part) => part.menu.path) : [menu.path];

const changelog = text("CHANGELOG.md");

/** The cells of the rows of a page that begin with a resource, by the resource. */
const rowsOf = (page: string): Map<string, string[]> =>
  new Map(
    [...page.matchAll(/^\| `([A-Z]\w+)` *\|(.*)\|$/gm)].map(([, type = "", cells = ""]) => [
      type,
      cells.split("|").map((cell) => cell.trim()),
    ]),
  );

const readme = rowsOf(text("docs/resources.md"));
const policies = rowsOf(text("docs/policies.md"));

/** What a resource needs besides its table; a failure says what to write where. */
for (const [variable, menu] of tables)
  describe(`${menu.type} of ${fileOf(variable)}`, () => {
    const { type, key } = menu;

    it("has its class", () => {
      const file = `provider/pulumi/resources/${pathsOf(menu)[0]?.split("/")[1] ?? ""}.ts`;
      assert.ok(
        type in routeros,
        `add to ${file} (a new file gets a line in index.ts beside it):
/** Arguments of ${type}. */
export interface ${type}Args extends ArgsOf<typeof ${variable}.properties> {}
/**
 * What it is, in a sentence.
 *
 * @example
 * \`\`\`ts
 * new ${type}("name", { ... });
 * \`\`\`
 */
export class ${type} extends (resource(${variable}) as ClassOf<typeof ${variable}>) {}`,
      );
    });

    it("has its spec", () => {
      const spec = `test/resources/${fileOf(variable).replace(".ts", ".spec.ts")}`;
      const own = existsSync(path.join(root, spec)) ? text(spec) : "";
      assert.ok(own !== "", `write ${spec}, after vlan.spec.ts beside it`);
      const apart = `needsPolicies(menus.${variable},`;
      assert.ok(
        own.includes("manages(") || text("test/policies.spec.ts").includes(apart),
        `call manages(${variable}, ...) in ${spec}, or ${apart} ...) in test/policies.spec.ts`,
      );
    });

    it("has its menu in the simulator", () => {
      for (const one of pathsOf(menu)) {
        assert.ok(MENU_PATHS.includes(one), `add ${one} to simulator/schema/menus.json`);
        const known = MENUS.some((its) => its.path === one);
        assert.ok(known, `write the menu ${one} in simulator/menus/, and add it to index.ts there`);
      }
    });

    it("stands in docs/resources.md, with its menu and the properties by which it is recognised", () => {
      const row = `| \`${type}\` | \`${menu.path}\` | ${code(key)} |`;
      const [where = "", recognised = ""] = readme.get(type) ?? [];
      const add = `write into docs/resources.md: ${row}`;
      assert.ok("parts" in menu ? readme.has(type) : where.includes(`\`${menu.path}\``), add);
      assert.deepEqual(
        [...recognised.matchAll(/`(\w+)`/g)].map(([, one]) => one),
        key,
        add,
      );
    });

    it("stands in docs/policies.md, with what it needs", () => {
      const needs = [code(["read"]), code(writing(menu))];
      const row = `| \`${type}\` | ${needs.join(" | ")} |`;
      assert.deepEqual(policies.get(type), needs, `write into docs/policies.md: ${row}`);
    });

    it("is named in CHANGELOG.md", () => {
      assert.ok(
        changelog.includes(code([type])),
        `say in CHANGELOG.md that there is ${code([type])}`,
      );
    });
  });

describe("the tables of resources", () => {
  const types = tables.map(([, { type }]) => type).sort();

  it("have no row of a resource that there is not", () => {
    assert.deepEqual([...readme.keys()].sort(), types);
    assert.deepEqual(
      [...policies.keys()],
      types,
      "docs/policies.md is in the order of the alphabet",
    );
  });
});
