import * as assert from "node:assert/strict";
import { sampled } from "../support/bench";
import { UNKNOWN, type Values } from "../support/deployment";
import { FILTER, setUpRules } from "./support";

const answers = {
  action: "accept",
  connectionState: ["established", "related"],
  comment: "answers",
};
const office = { action: "accept", srcAddress: "192.168.88.0/24", comment: "from the office" };
const web = { action: "accept", protocol: "tcp", dstPort: ["80", "443"] };
const rest = { action: "drop", comment: "all else" };
const all = [answers, office, web, rest];

for (const column of sampled("Rules"))
  describe(`Rules on ${column.title}`, () => {
    const { now, declared, rows, up, shown, ids, add, state, writes } = setUpRules(column);

    it("are made in their order, stay the same, and go without a trace", async () => {
      await up(all);
      assert.deepEqual(shown(), ["answers", "from the office", "", "all else"]);
      assert.equal(rows()[2]?.["dst-port"], "80,443");
      now.bench.simulator.forget();
      assert.deepEqual(await up(all), ["same rules"]);
      assert.equal(now.bench.simulator.count(), 0);
      const before = structuredClone([...now.stack.state]);
      await now.stack.refresh();
      assert.deepEqual([...now.stack.state], before);
      assert.deepEqual(await up(all), ["same rules"]);
      await now.stack.destroy();
      assert.deepEqual(rows(), []);
    });

    it("are in state by a key that a person reads, in an order beside it", async () => {
      await up([...all.slice(0, 3), web, rest]);
      const keys = [
        "answers",
        "from the office",
        "accept dst-port=80,443 protocol=tcp",
        "accept dst-port=80,443 protocol=tcp (2)",
        "all else",
      ];
      assert.deepEqual(state().order, keys);
      assert.deepEqual(Object.keys(state().rules).sort(), [...keys].sort());
      await up([web, rest, { ...office, comment: "all else" }]);
      assert.deepEqual(state().order, [keys[2], "all else", "all else (2)"]);
      await up([{ ...office, comment: "all else" }]);
      assert.deepEqual(state().order, ["all else (2)"], "it keeps its key");
    });

    it("take one command for one change, and leave the others alone", async () => {
      await up(all);
      const before = ids();
      const changes: [Values[], string[]][] = [
        [[answers, { ...office, srcAddress: "10.0.0.0/8" }, web, rest], ["set"]],
        [[answers, office, web, rest], ["set"]],
        [[answers, office, { ...web, log: true }, web, rest], ["add"]],
        [[answers, office, web, rest], ["remove"]],
        [[office, answers, web, rest], ["move"]],
        [[answers, office, web, rest], ["move"]],
        [[answers, office, { ...web, dstPort: "80,443,8080" }, rest], ["set"]],
        [[answers, office, web, rest], ["set"]],
      ];
      for (const [rules, commands] of changes) {
        now.bench.simulator.forget();
        assert.deepEqual(await up(rules), ["update rules"]);
        assert.deepEqual(writes(), commands);
      }
      assert.deepEqual(ids(), before);
    });

    it("have a stranger's row for drift, and remove it once a refresh has shown it", async () => {
      await up(all);
      add({ action: "log", comment: "by hand" });
      assert.deepEqual(await up([...all.slice(0, 2), rest]), ["update rules"]);
      assert.equal(shown().at(-1), "by hand", "nobody has seen it yet");
      await now.stack.refresh();
      assert.deepEqual(state().order, ["answers", "from the office", "all else", "by hand"]);
      assert.deepEqual(state().rules["by hand"], { action: "log", comment: "by hand" });
      assert.deepEqual(await up(all), ["update rules"]);
      assert.deepEqual(shown(), ["answers", "from the office", "", "all else"]);
    });

    it("show what somebody changed, moved or removed by hand, and put it back", async () => {
      await up(all);
      const before = rows().map(({ bytes: _, packets: __, ...row }) => row);
      const [first = "", second = ""] = ids();
      now.bench.simulator.set(FILTER, second ?? "", {
        "src-address": "10.0.0.0/8",
        protocol: "udp",
      });
      await now.stack.refresh();
      assert.deepEqual(state().rules["from the office"], {
        ...office,
        srcAddress: "10.0.0.0/8",
        protocol: "udp",
      });
      now.bench.simulator.forget();
      assert.deepEqual(await up(all), ["update rules"]);
      assert.deepEqual(new Set(writes()), new Set(["set"]));
      assert.deepEqual(
        rows().map(({ bytes: _, packets: __, ...row }) => row),
        before,
      );
      now.bench.simulator.remove(FILTER, first ?? "");
      await now.stack.refresh();
      assert.deepEqual(await up(all), ["update rules"]);
      assert.deepEqual(shown(), ["answers", "from the office", "", "all else"]);
    });

    it("take over what is there only when asked", async () => {
      add({ action: "accept", "src-address": "192.168.88.0/24", comment: "from the office" });
      add({ action: "drop", "in-interface": "ether1" });
      const [kept] = ids();
      await assert.rejects(
        up(all),
        /the router already has 2 rows in \/ip\/firewall\/filter chain=forward\..*Set adopt: true/,
      );
      assert.equal(rows().length, 2);
      await up(all, { adopt: true });
      assert.deepEqual(shown(), ["answers", "from the office", "", "all else"]);
      assert.equal(ids()[1], kept);
    });

    it("leave dynamic rows and counters alone", async () => {
      const dummy = add({ action: "passthrough", comment: "special dummy rule" });
      now.bench.simulator.force(FILTER, dummy, { dynamic: "true" });
      await up(all);
      await now.stack.refresh();
      assert.deepEqual(await up(all), ["same rules"]);
      assert.deepEqual(await up([rest, ...all.slice(0, 3)]), ["update rules"]);
      await up([]);
      assert.deepEqual(rows(), []);
      assert.ok(now.bench.simulator.items(FILTER).some(({ dynamic }) => dynamic === "true"));
    });

    it("are previewed with what is not known yet, without the router", async () => {
      await now.bench.simulator.close();
      assert.deepEqual(await now.stack.preview(declared(UNKNOWN)), ["create rules"]);
      const partly = [answers, { ...office, srcAddress: UNKNOWN }, rest];
      assert.deepEqual(await now.stack.preview(declared(partly)), ["create rules"]);
      await assert.rejects(
        now.stack.preview(declared([{ ...office, srcAddress: UNKNOWN, dstPorrt: "1" }])),
        /rules\[0\]\.dstPorrt: there is no such word/,
      );
    });

    it("stay as state has them with ignoreChanges", async () => {
      await up(all);
      const { order } = state();
      // Of rules that are secret the program gives an order, too, which says nothing.
      for (const more of [{}, { order: "" }]) {
        const program = declared([rest], more);
        const ignoring = program.map((one) => ({ ...one, ignoreChanges: ["rules"] }));
        assert.deepEqual(await now.stack.up(ignoring), ["same rules"]);
        assert.deepEqual(state().order, order);
      }
      assert.equal(rows().length, 4);
    });
  });
