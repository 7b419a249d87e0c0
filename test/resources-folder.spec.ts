import * as assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import * as path from "node:path";
import ts from "typescript";
import type { Menu } from "../provider/schema";
import * as resources from "../provider/menus";
import { compareVersions } from "../provider/schema/version";
import { decode } from "../provider/values";

const provider = path.join(__dirname, "../provider");
const folder = path.join(provider, "resources");
const files = readdirSync(folder).filter((file) => file !== "index.ts");

const tables = Object.values(resources as Record<string, unknown>).filter(
  (one): one is Menu => typeof one === "object" && one !== null && "path" in one,
);

describe("the resources folder", function () {
  this.timeout(60_000);
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
    it(`exports what is in ${file}: a table, its class and its arguments`, () => {
      const own = exportsOf(path.join(folder, file));
      const inFolder = exportsOf(path.join(folder, "index.ts"));
      const inPackage = exportsOf(path.join(provider, "index.ts"));
      const found = [...own].filter(([, symbol]) => isA(symbol, ts.SymbolFlags.Class));
      assert.ok(found.length > 0, "it has a class");
      for (const [name] of found) {
        const table = name.charAt(0).toLowerCase() + name.slice(1);
        for (const one of [name, `${name}Args`, table])
          assert.equal(inFolder.get(one), own.get(one), `${one} is in resources/index.ts`);
        for (const one of [name, `${name}Args`]) {
          assert.ok(own.get(one), `${one} is in ${file}`);
          assert.equal(inPackage.get(one), own.get(one), `${one} is in index.ts`);
        }
        assert.equal(inPackage.get(table), undefined, `${table} is in no user's way`);
      }
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
