import * as assert from "node:assert/strict";
import { simulated, type SimulatedBench } from "../support/bench";
import { type Declared, Deployment, type Values } from "../support/deployment";
import { eachTestOn } from "../support/each-test";

/** `Büro` as an old WinBox wrote it, as a program names those bytes, and as a script spells them. */
const BYTES = Buffer.from("B\xfcro", "latin1");
const COMMENT = "B\u{10fefc}ro";
const SPELLED = 'comment="B\\FCro"';
const LISTS = "/ip/firewall/address-list";
const FILTER = "/ip/firewall/filter";

const one = (type: string, inputs: Values): Declared[] => [{ type, name: "it", inputs }];

for (const { title, open } of simulated)
  describe(`bytes that are no UTF-8 in items, rules and rows, on ${title}`, () => {
    let bench: SimulatedBench;
    let stack: Deployment;
    eachTestOn(open, (site) => ({ bench, stack } = site));

    /** The comments of a menu, byte for byte. */
    const comments = (menu: string, word: string, value: string) =>
      bench.simulator
        .items(menu)
        .filter((row) => row[word] === value)
        .map(({ ".id": id = "" }) => bench.simulator.bytes(menu, id, "comment"));
    const isSame = async (program: Declared[]) => {
      assert.deepEqual(await stack.preview(program), ["same it"]);
      await stack.refresh();
      assert.deepEqual(await stack.preview(program), ["same it"]);
    };

    it("are written by an item, and refused beforehand where REST cannot carry them", async () => {
      const entry = { menu: LISTS, list: "noc", address: "192.0.2.1", comment: COMMENT };
      if (title.includes("rest")) {
        await assert.rejects(stack.up(one("Item", entry)), /no UTF-8, which REST cannot carry/);
        assert.deepEqual(comments(LISTS, "list", "noc"), []);
        return;
      }
      await stack.up(one("Item", entry));
      await isSame(one("Item", entry));
      assert.deepEqual(comments(LISTS, "list", "noc"), [BYTES]);
    });

    it("stay as they are in rules that change, move and go", async () => {
      const rule = `/ip firewall filter add chain=forward action=accept`;
      bench.simulator.type(`${rule} ${SPELLED} src-address=10.0.0.1`);
      bench.simulator.type(`${rule} comment=last src-address=10.0.0.2`);
      const first = { action: "accept", comment: COMMENT, srcAddress: "10.0.0.1" };
      const last = { action: "accept", comment: "last", srcAddress: "10.0.0.2" };
      const program = (...rules: Values[]) =>
        one("Rules", { menu: FILTER, chain: "forward", adopt: true, rules });
      for (const rules of [
        [first, last],
        [{ ...first, log: true }, last],
        [last, { ...first, log: true }],
      ]) {
        await stack.up(program(...rules));
        await isSame(program(...rules));
        const kept = comments(FILTER, "src-address", "10.0.0.1");
        assert.deepEqual(kept, [BYTES]);
      }
      await stack.up(program(last));
      assert.deepEqual(comments(FILTER, "src-address", "10.0.0.1"), []);
    });

    it("stay as they are in rows that change", async () => {
      bench.simulator.type(`/ip firewall address-list add list=noc address=192.0.2.1 ${SPELLED}`);
      const program = (more: Values = {}) =>
        one("Rows", {
          ...{ menu: LISTS, within: { list: "noc" }, adopt: true },
          rows: [{ address: "192.0.2.1", comment: COMMENT, ...more }, { address: "192.0.2.2" }],
        });
      for (const more of [{}, { disabled: true }]) {
        await stack.up(program(more));
        await isSame(program(more));
        assert.deepEqual(comments(LISTS, "address", "192.0.2.1"), [BYTES]);
      }
    });
  });
