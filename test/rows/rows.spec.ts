import * as assert from "node:assert/strict";
import { type SimulatedBench, sampled } from "../support/bench";
import { type Declared, Deployment, type Values } from "../support/deployment";
import { patience } from "../support/patience";

const menu = "/ip/firewall/address-list";

/** The rows of the list "blocked". */
const blocked = (rows: readonly Values[], more: Values = {}): Declared => ({
  type: "Rows",
  name: "blocked",
  inputs: { menu, within: { list: "blocked" }, rows: [...rows], ...more },
});

const table = (path: string, rows: readonly Values[], more: Values = {}): Declared => ({
  type: "Rows",
  name: "table",
  inputs: { menu: path, rows: [...rows], ...more },
});

const addresses = (...all: readonly string[]): Values[] => all.map((address) => ({ address }));

for (const column of sampled("rows"))
  describe(`many rows on ${column.title}`, function () {
    this.timeout(patience.processes);
    let bench: SimulatedBench;
    let stack: Deployment;
    beforeEach(async () => {
      bench = await column.open();
      stack = new Deployment(bench.config);
    });
    afterEach(() => bench.close());

    /** The addresses of a list on the router. */
    const listed = async (list = "blocked") =>
      (await bench.items(menu))
        .filter((row) => row["list"] === list)
        .map((row) => row["address"])
        .sort();

    const row = async (address: string) =>
      (await bench.items(menu)).find((one) => one["address"] === address) ?? {};

    /** The rows in state, as the engine compares them. */
    const kept = () => (stack.state.get("blocked")?.inputs["rows"] ?? {}) as Record<string, Values>;

    it("come, stay the same, change one by one, and go", async () => {
      const program = [blocked(addresses("192.0.2.1", "198.51.100.0/24", "203.0.113.5"))];
      assert.deepEqual(await stack.up(program), ["create blocked"]);
      assert.deepEqual(await listed(), ["192.0.2.1", "198.51.100.0/24", "203.0.113.5"]);
      assert.deepEqual(Object.keys(kept()), ["192.0.2.1", "198.51.100.0/24", "203.0.113.5"]);
      await stack.refresh();
      assert.deepEqual(await stack.up(program), ["same blocked"]);

      const changed = [
        blocked([
          { address: "192.0.2.9" },
          { address: "192.0.2.1", comment: "scanner" },
          { address: "198.51.100.0/24" },
        ]),
      ];
      assert.deepEqual(await stack.up(changed), ["update blocked"]);
      assert.deepEqual(await listed(), ["192.0.2.1", "192.0.2.9", "198.51.100.0/24"]);
      assert.equal((await row("192.0.2.1"))["comment"], "scanner");
      assert.deepEqual(await stack.up(changed), ["same blocked"]);
      // What leaves a row goes back to what it is without the program.
      await stack.up([blocked(addresses("192.0.2.1"))]);
      assert.equal((await row("192.0.2.1"))["comment"] ?? "", "");
      await stack.destroy();
      assert.deepEqual(await listed(), []);
    });

    it("show what somebody changed by hand, row by row, and put it right", async () => {
      const program = [blocked(addresses("192.0.2.1", "192.0.2.2", "192.0.2.3"))];
      await stack.up(program);
      const id = async (address: string) => (await row(address))[".id"] ?? "";
      await bench.remove(menu, await id("192.0.2.1"));
      await bench.set(menu, await id("192.0.2.2"), { disabled: "yes" });
      await bench.add(menu, { list: "blocked", address: "192.0.2.66" });
      await bench.add(menu, { list: "others", address: "192.0.2.67" });
      await bench.add(menu, { list: "blocked", address: "192.0.2.68", timeout: "1h" });
      // Without a refresh nobody has seen it, and nothing is written.
      assert.deepEqual(await stack.preview(program), ["same blocked"]);
      await stack.refresh();
      assert.deepEqual(kept(), {
        "192.0.2.2": { address: "192.0.2.2", disabled: true },
        "192.0.2.3": { address: "192.0.2.3" },
        "192.0.2.66": { address: "192.0.2.66" },
      });
      assert.deepEqual(await stack.up(program), ["update blocked"]);
      assert.deepEqual(await listed(), ["192.0.2.1", "192.0.2.2", "192.0.2.3", "192.0.2.68"]);
      assert.equal((await row("192.0.2.2"))["disabled"], "false");
      assert.deepEqual(await listed("others"), ["192.0.2.67"]);
      await stack.refresh();
      assert.deepEqual(await stack.up(program), ["same blocked"]);
    });

    it("own what they have where nothing is said of all of them", async () => {
      const entry = (list: string, address: string) => ({ list, address });
      await bench.add(menu, entry("mine", "192.0.2.1"));
      const program = [table(menu, [entry("mine", "192.0.2.2"), entry("yours", "192.0.2.2")])];
      await stack.up(program);
      await stack.refresh();
      assert.deepEqual(await stack.up(program), ["same table"]);
      await stack.up([table(menu, [entry("yours", "192.0.2.2")])]);
      assert.deepEqual(await listed("mine"), ["192.0.2.1"]);
      await stack.destroy();
      assert.deepEqual(await listed("mine"), ["192.0.2.1"]);
      assert.deepEqual(await listed("yours"), []);
    });

    it("refuse to take over silently, and do when they are told to", async () => {
      await bench.add(menu, { list: "blocked", address: "192.0.2.1" });
      await bench.add(menu, { list: "blocked", address: "192.0.2.2" });
      const rows = addresses("192.0.2.1", "192.0.2.3");
      await assert.rejects(
        stack.up([blocked(rows)]),
        /already has 1 of the rows \("192\.0\.2\.1"\), and 1 that the program lacks and that would go \("192\.0\.2\.2"\).*Set adopt: true/s,
      );
      assert.deepEqual(await listed(), ["192.0.2.1", "192.0.2.2"]);
      await stack.up([blocked(rows, { adopt: true })]);
      assert.deepEqual(await listed(), ["192.0.2.1", "192.0.2.3"]);
    });

    it("take values in every spelling", async () => {
      const program = (...all: string[]) => [blocked(addresses(...all))];
      await stack.up(program("192.0.2.1/32", "198.51.100.77/24", "203.0.113.0-203.0.113.255"));
      const as = ["192.0.2.1", "198.51.100.0/24", "203.0.113.0/24"];
      assert.deepEqual(await listed(), as);
      assert.deepEqual(await stack.up(program(...as)), ["same blocked"]);
      await stack.refresh();
      assert.deepEqual(await stack.preview(program(...as)), ["same blocked"]);
    });
  });
