import * as assert from "node:assert/strict";
import { canonicalWord } from "../../provider/diff";
import { encodeAll, type Menu, wordName } from "../../provider/menu";
import { missingIn } from "../../provider/version";
import { simulator, type Simulator, type Version } from "../../simulator";
import { CheckError, type Declared, Deployment, UNKNOWN, type Values } from "./deployment";

/** RouterOS versions that every resource runs on. `VERSIONS=7.24 npm test` picks some. */
export const VERSIONS: readonly Version[] = (
  ["6.49.18", "7.9.2", "7.16.2", "7.18.2", "7.22.3", "7.24"] as const
).filter((version) => (process.env["VERSIONS"] ?? version).split(",").includes(version));

/** What a resource's conformance depends on. */
export interface Case {
  /** Arguments of the item that is made, and the words that `add` must carry for them. */
  create: Values;
  sends: Record<string, string>;
  /** Another value for every property besides the key; a spec fails for a property that is missing here. */
  changes: Values | ((version: Version) => Values);
  /** Properties that cannot be changed alone or have no default to go back to, and why. */
  excused?: Record<string, string>;
  /** The key's properties with other values. */
  renamed: Values;
  /** What an administrator changes by hand: a word the program sets, and one it does not. */
  drift: { set: [word: string, value: string]; "not set": [word: string, value: string] };
  /** What has to be on the router before. */
  prepare?: (router: Simulator) => void;
  /** A property that an older RouterOS does not have, with a value. */
  newer?: [property: string, value: unknown];
}

/** Runs what every resource must do, on every version. */
export function manages(menu: Menu, test: Case): void {
  for (const version of VERSIONS)
    describe(`${menu.type} on RouterOS ${version}`, () => {
      let router: Simulator;
      let stack: Deployment;
      const changes = typeof test.changes === "function" ? test.changes(version) : test.changes;

      beforeEach(async () => {
        router = await simulator({ version });
        test.prepare?.(router);
        stack = new Deployment({ "routeros:host": router.url, "routeros:timeout": "1s" });
        router.forget();
      });
      afterEach(() => router.close());

      const item = (inputs: Values = test.create): Declared[] => [
        { type: menu.type, name: "item", inputs },
      ];
      /** A row's word in canonical spelling; a version may print it otherwise. */
      const canonical = (row: Record<string, string>, property: string): string | undefined => {
        const traits = menu.properties[property];
        const word = row[wordName(property, traits)];
        return word === undefined || !traits ? word : canonicalWord(traits.codec, word);
      };
      const rows = (values: Values = test.create): Record<string, string>[] => {
        const words = encodeAll(menu, values);
        return router
          .items(menu.path)
          .filter((row) =>
            menu.key.every(
              (one) =>
                (canonical(row, one) ?? "") === (words[wordName(one, menu.properties[one])] ?? ""),
            ),
          );
      };
      const only = (values?: Values): Record<string, string> => {
        const found = rows(values);
        assert.equal(found.length, 1, `one item on the router, not ${found.length}`);
        return found[0] ?? {};
      };
      const writes = (): string[] =>
        router.commands
          .filter(({ command }) => command !== "print")
          .map(({ menu: path, command }) => `${path}/${command}`);

      it("previews with values that are not known yet, and without the router", async () => {
        await router.close();
        const unknown = Object.fromEntries(
          Object.entries(test.create).map(([property, value]) => [
            property,
            Array.isArray(value) ? [UNKNOWN, ...(value as unknown[]).slice(1)] : UNKNOWN,
          ]),
        );
        assert.deepEqual(await stack.preview(item(unknown)), ["create item"]);
      });

      it("creates the item and sends only what is set", async () => {
        await stack.up(item());
        const add = router.commands.find(
          ({ menu: path, command }) => path === menu.path && command === "add",
        );
        assert.deepEqual(add?.words, test.sends);
        const row = only();
        assert.equal(stack.state.get("item")?.id, row[".id"]);
      });

      it("does nothing the second time", async () => {
        await stack.up(item());
        router.forget();
        assert.deepEqual(await stack.up(item()), ["same item"]);
        assert.equal(router.count(), 0);
      });

      it("has every property in its case", () => {
        const missing = Object.keys(menu.properties).filter(
          (property) =>
            menu.properties[property]?.local !== true &&
            !menu.key.includes(property) &&
            !(property in changes) &&
            !(property in (test.excused ?? {})),
        );
        assert.deepEqual(missing, []);
      });

      it("changes each property with one word, and clears it again", async () => {
        await stack.up(item());
        const before = only();
        for (const [property, value] of Object.entries(changes)) {
          const row = menu.properties[property];
          assert.ok(row, `${property} is a property`);
          if (missingIn(version, row)) continue;
          const word = wordName(property, row);
          router.forget();
          assert.deepEqual(await stack.up(item({ ...test.create, [property]: value })), [
            "update item",
          ]);
          const sets = router.commands.filter(({ command }) => command === "set");
          assert.deepEqual(
            sets.map(({ words }) => Object.keys(words).filter((one) => one !== ".id")),
            [[word]],
            `${property} is one word`,
          );
          assert.notEqual(
            canonical(only(), property),
            canonical(before, property),
            `${property} changed on the router`,
          );

          if (property in (test.excused ?? {})) continue;
          assert.deepEqual(await stack.up(item()), ["update item"]);
          assert.equal(
            canonical(only(), property),
            canonical(before, property),
            `${property} is as before`,
          );
        }
      });

      for (const [kind, [word, value]] of Object.entries(test.drift))
        it(`shows drift of a property that is ${kind}, and repairs it`, async () => {
          await stack.up(item());
          const { [word]: before, ".id": id = "" } = only();
          const now = () => router.items(menu.path).find((row) => row[".id"] === id)?.[word];
          router.set(menu.path, id, { [word]: value });
          await stack.refresh();
          const [property = ""] =
            Object.entries(menu.properties).find(([one, row]) => wordName(one, row) === word) ?? [];
          assert.ok(property in (stack.state.get("item")?.inputs ?? {}), `${property} shows`);
          assert.deepEqual(await stack.preview(item()), ["update item"]);
          await stack.up(item());
          assert.equal(now(), before);
        });

      it("refreshes an item that is as it should be without a difference", async () => {
        await stack.up(item());
        const before = structuredClone(stack.state.get("item"));
        await stack.refresh();
        assert.deepEqual(stack.state.get("item"), before);
      });

      it("makes an item again that was removed by hand", async () => {
        await stack.up(item());
        router.remove(menu.path, only()[".id"] ?? "");
        await stack.refresh();
        assert.equal(stack.state.size, 0);
        assert.deepEqual(await stack.up(item()), ["create item"]);
        only();
      });

      it("updates an item that was removed by hand by adding it", async () => {
        await stack.up(item());
        router.remove(menu.path, only()[".id"] ?? "");
        const [property = "", value] =
          Object.entries(changes).find(
            ([one]) => !missingIn(version, menu.properties[one] ?? {}),
          ) ?? [];
        await stack.up(item({ ...test.create, [property]: value }));
        only();
      });

      it("finds an item that has another .id now", async () => {
        await stack.up(item());
        const old = only();
        router.remove(menu.path, old[".id"] ?? "");
        router.add(menu.path, test.sends);
        assert.notEqual(only()[".id"], old[".id"]);
        await stack.refresh();
        assert.equal(stack.state.get("item")?.id, only()[".id"]);
        assert.deepEqual(await stack.up(item()), ["same item"]);
        await stack.destroy();
        assert.equal(rows().length, 0);
      });

      it("refuses to take over an existing item, and says how to", async () => {
        router.add(menu.path, test.sends);
        router.forget();
        await assert.rejects(stack.up(item()), (error: Error) => {
          assert.match(error.message, new RegExp(`^cannot add ${menu.noun} ".*" on 127.0.0.1:`));
          assert.match(error.message, /Set adopt: true/);
          return true;
        });
        assert.deepEqual(writes(), []);
        assert.equal(stack.state.size, 0);
      });

      it("adopts an existing item when asked, and changes what differs", async () => {
        router.add(menu.path, test.sends);
        const id = only()[".id"] ?? "";
        router.set(menu.path, id, { [test.drift["not set"][0]]: test.drift["not set"][1] });
        router.forget();
        await stack.up(item({ ...test.create, adopt: true }));
        assert.equal(only()[".id"], id);
        assert.deepEqual(writes(), [`${menu.path}/set`]);
      });

      it("removes the item, and does not mind when it is gone", async () => {
        await stack.up(item());
        const kept = structuredClone(stack.state.get("item"));
        assert.ok(kept);
        await stack.destroy();
        assert.equal(rows().length, 0);
        stack.state.set("item", kept);
        router.forget();
        await stack.destroy();
        assert.deepEqual(writes(), []);
      });

      it("has exactly one item when the reply to add is lost", async () => {
        router.fault({ on: `${menu.path}/add`, do: "drop-after" });
        await stack.up(item());
        const row = only();
        assert.equal(stack.state.get("item")?.id, row[".id"]);
      });

      it("has exactly one item when the router is away after a lost reply until the next up", async () => {
        stack.config["routeros:timeout"] = "300ms";
        router.fault({ on: `${menu.path}/add`, do: "drop-after" });
        router.fault({
          on: ({ menu: path, command }) =>
            router.count(`${menu.path}/add`) > 0 && path === menu.path && command === "print",
          times: 1000,
          do: "drop-before",
        });
        await assert.rejects(stack.up(item()), /What the router did is not known/);
        assert.match(stack.state.get("item")?.id ?? "", /^pending:/);
        router.clearFaults();
        assert.deepEqual(await stack.up(item()), ["update item"]);
        only();
        await stack.refresh();
        assert.equal(stack.state.get("item")?.id, only()[".id"]);
        await stack.destroy();
        assert.equal(rows().length, 0);
      });

      it("changes the key in place", async () => {
        await stack.up(item());
        const id = only()[".id"];
        const renamed = { ...test.create, ...test.renamed };
        assert.deepEqual(await stack.up(item(renamed)), ["update item"]);
        assert.equal(only(renamed)[".id"], id);
        assert.equal(rows().length, 0);
      });

      it("takes an item that was renamed by hand for drift, not for a stranger", async () => {
        if (menu.identifiedBy.length === 0) return;
        await stack.up(item());
        const id = only()[".id"] ?? "";
        const [property = "", value] = Object.entries(test.renamed)[0] ?? [];
        const word = wordName(property, menu.properties[property]);
        router.set(menu.path, id, { [word]: String(value) });
        await stack.refresh();
        assert.equal(stack.state.get("item")?.inputs[property], value);
        await stack.up(item());
        assert.equal(only()[".id"], id);
      });

      it("names the property that this version does not have", async () => {
        if (test.newer === undefined) return;
        const [property, value] = test.newer;
        const missing = missingIn(version, menu.properties[property] ?? {});
        const wanted = item({ ...test.create, [property]: value });
        if (missing === undefined) {
          await stack.up(wanted);
          return;
        }
        await assert.rejects(stack.up(wanted), new RegExp(`${property}: ${missing}.*${version}`));
        assert.deepEqual(writes(), []);
        stack.config["routeros:version"] = version;
        await assert.rejects(stack.preview(wanted), (error: Error) => {
          assert.ok(error instanceof CheckError);
          assert.equal(error.failures[0]?.property, property);
          return true;
        });
      });
    });
}
