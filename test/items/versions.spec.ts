import * as assert from "node:assert/strict";
import { Items } from "../../provider/lifecycle/items";
import { Holdings, Program } from "../../provider/lifecycle/program";
import { allMenus, menuData, missingMenu } from "../../provider/schema/routeros/data";
import { statedMenu } from "../../provider/schema/routeros/table";
import { propertyOf } from "../../provider/schema/routeros/names";
import { missingIn } from "../../provider/schema/version";
import { VERSIONS } from "../support/bench";

const unreachable = (): never => assert.fail("check asks no router");

/** What a preview says of an item with `routeros:version`. */
function said(version: string, menu: string, words: Record<string, unknown> = {}): string[] {
  const items = new Items(
    {
      router: unreachable,
      stated: () => ({ version, unknownDevice: undefined }),
      program: new Program(new Holdings(), () => ""),
      access: () => undefined,
    },
    new Map(),
  );
  return items.check({ menu, ...words }, true, {}).failures.map(({ reason }) => reason);
}

describe("items of menus and words that a version lacks", () => {
  const menus = allMenus().map((path) => ({ path, data: menuData(path)! }));

  for (const version of VERSIONS)
    it(`are told at preview, with when RouterOS had them, for ${version}`, () => {
      let told = 0;
      for (const { path, data } of menus) {
        const missing = missingMenu(version, data);
        const reasons = said(version, path);
        if (missing === undefined) {
          assert.ok(!reasons.some((one) => one.startsWith("menu:")), `${path}: ${reasons.join()}`);
          continue;
        }
        told++;
        const text = `menu: ${path}: ${missing}, and routeros:version is ${version}`;
        assert.deepEqual(reasons, [text]);
      }
      assert.ok(told > 10, `${told} menus`);
    });

  it("are told where the menu was there and took no rows yet", () => {
    assert.match(
      said("7.21", "/app", { yaml: "a" }).join(),
      /adding rows: RouterOS has it since 7\.22/,
    );
    assert.deepEqual(said("7.16", "/interface/ovpn-server/server", { port: 1195 }), []);
  });

  it("unset what the version is known to unset, where a menu came again", () => {
    const isUnset = (version?: string) =>
      statedMenu("/routing/bgp/instance", undefined, version)?.menu.properties["as"]?.unsettable;
    assert.deepEqual(
      [isUnset("6.49.18"), isUnset("7.22.3"), isUnset()],
      [undefined, true, undefined],
    );
  });

  for (const version of VERSIONS)
    it(`say of each word that ${version} lacks since when it is there`, () => {
      let told = 0;
      for (const { path, data } of menus) {
        if (missingMenu(version, data) !== undefined) continue;
        const { properties } = statedMenu(path, undefined, version)!.menu;
        for (const [word, stated] of Object.entries(data.words)) {
          const missing = missingIn(version, properties[propertyOf(path, word)]!);
          const [value] = stated.values ?? [{ boolean: true }[String(stated.type)] ?? "1"];
          if (missing === undefined || stated.readOnly === true) continue;
          told++;
          const property = propertyOf(path, word);
          const reasons = said(version, path, { [property]: value });
          const text = new RegExp(`^${property.replaceAll(".", "\\.")}: `);
          assert.ok(
            reasons.some((one) => text.test(one)),
            `${path} ${word}: ${reasons.join("; ")}`,
          );
        }
      }
      assert.ok(told > 20, `${told} words`);
    });
});
