import * as assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import * as path from "node:path";
import ts from "typescript";
import type { Menu } from "../provider/schema";
import * as menus from "../provider/menus";
import { compareVersions } from "../provider/values/version";
import { decode } from "../provider/values";
import { patience } from "./support/patience";

const provider = path.join(__dirname, "../provider");
const folder = path.join(provider, "menus");
const files = readdirSync(folder).filter((file) => file.endsWith(".ts") && file !== "index.ts");

const tables = Object.values(menus as Record<string, unknown>).filter(
  (one): one is Menu => typeof one === "object" && one !== null && "path" in one,
);

describe("the folder of menus", function () {
  this.timeout(patience.processes);
  let program: ts.Program;
  let checker: ts.TypeChecker;

  before(() => {
    const root = path.join(provider, "..");
    const { config } = ts.readConfigFile(path.join(root, "tsconfig.json"), (file) =>
      ts.sys.readFile(file),
    ) as { config: unknown };
    const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
    program = ts.createProgram(
      [path.join(provider, "index.ts"), path.join(folder, "index.ts")],
      options,
    );
    checker = program.getTypeChecker();
  });

  /** What a file exports, by name. */
  function exportsOf(file: string): Map<string, ts.Symbol> {
    const source = program.getSourceFile(file);
    const module = source && checker.getSymbolAtLocation(source);
    assert.ok(module, `${file} is part of the program`);
    return new Map(
      checker
        .getExportsOfModule(module)
        .map((symbol) => [
          symbol.name,
          symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol,
        ]),
    );
  }

  const isA = (symbol: ts.Symbol, flag: ts.SymbolFlags) => (symbol.flags & flag) !== 0;
  const comment = (symbol: ts.Symbol) =>
    ts.displayPartsToString(symbol.getDocumentationComment(checker));

  /** What a class has for the rows of its table, with the comments that users see. */
  function rowsOf({ type, properties, outputs }: Menu): [property: string, row: ts.Symbol][] {
    const own = exportsOf(path.join(provider, "index.ts")).get(type);
    assert.ok(own, `${type} is exported`);
    const members = checker.getDeclaredTypeOfSymbol(own);
    return Object.keys({ ...properties, ...outputs }).map((property) => {
      const row = members.getProperty(property);
      assert.ok(row, `${type} has ${property}`);
      return [property, row];
    });
  }

  for (const file of files)
    it(`has the table of ${file} in menus/index.ts`, () => {
      const own = exportsOf(path.join(folder, file));
      const inFolder = exportsOf(path.join(folder, "index.ts"));
      assert.ok([...own].some(([name, symbol]) => inFolder.get(name) === symbol));
    });

  for (const { type } of tables)
    it(`exports ${type}, and its arguments, and keeps its table out of users' way`, () => {
      const inPackage = exportsOf(path.join(provider, "index.ts"));
      const own = inPackage.get(type);
      assert.ok(own && isA(own, ts.SymbolFlags.Class), `${type} is a class`);
      assert.ok(inPackage.has(`${type}Args`), `${type}Args`);
      assert.ok(!inPackage.has(type.charAt(0).toLowerCase() + type.slice(1)));
    });

  for (const { type } of tables)
    it(`explains ${type}, with an example, and its arguments`, () => {
      const all = exportsOf(path.join(provider, "index.ts"));
      const [own, args] = [all.get(type), all.get(`${type}Args`)];
      assert.ok(own && args);
      assert.match(comment(own), /^[A-Z].*\.$/s);
      assert.match(comment(args), /\S/);
      const example = own.getJsDocTags(checker).find(({ name }) => name === "example");
      assert.match(
        ts.displayPartsToString(example?.text),
        new RegExp(`^\`\`\`ts\\n[^]*new ${type}\\([^]*\\n\`\`\`$`),
      );
    });

  it("explains everything else that the package exports", () => {
    const silent = [...exportsOf(path.join(provider, "index.ts"))]
      .filter(([, symbol]) => comment(symbol) === "")
      .map(([name]) => name);
    assert.deepEqual(silent, []);
  });

  for (const menu of tables) {
    it(`explains every property of ${menu.type} in whole sentences`, () => {
      const unexplained = rowsOf(menu)
        .filter(([, row]) => !/^(`|[A-Z0-9])[^]*\.$/.test(comment(row)))
        .map(([property]) => property);
      assert.deepEqual(unexplained, []);
    });

    it(`tells the default of every property of ${menu.type} as the table has it`, () => {
      const wrong = rowsOf(menu).filter(([property, row]) => {
        const traits = menu.properties[property];
        if (typeof traits?.default !== "string" || traits.default === "") return false;
        const decoded = decode(traits.codec, traits.default);
        if (Array.isArray(decoded)) return false;
        const value = JSON.stringify(decoded);
        return !new RegExp(`Default: \`?${value.replaceAll(/[\\.]/g, "\\$&")}`).test(comment(row));
      });
      assert.deepEqual(
        wrong.map(([property]) => property),
        [],
      );
    });

    it(`tells the RouterOS 7 that brought a property of ${menu.type} as the table has it`, () => {
      const wrong = rowsOf(menu).filter(([property, row]) => {
        const since = menu.properties[property]?.since;
        if (since === undefined || compareVersions(since, "7.1") <= 0) return false;
        return !new RegExp(`ince RouterOS ${since}[.,]`).test(comment(row));
      });
      assert.deepEqual(
        wrong.map(([property]) => property),
        [],
      );
    });
  }
});
