import * as assert from "node:assert/strict";
import { sampled } from "../support/bench";
import { setUpRules } from "./support";

const office = { action: "accept", srcAddress: "192.168.88.0/24", comment: "office" };
const ping = { action: "accept", protocol: "icmp" };
const rest = { action: "drop", comment: "rest" };
const marked = { exclusive: false, mark: "ours" };

for (const column of sampled("Rules beside others"))
  describe(`Rules beside other people's on ${column.title}`, () => {
    const { now, up, shown, add, state, writes, rows, declared } = setUpRules(column);

    it("stand at the top, at the end, before or after a rule, and leave all others where they are", async () => {
      for (const comment of ["web", "mail", "all else"]) add({ action: "log", comment });
      const ours = ["ours: office", "ours: -", "ours: rest"];
      const places = [
        [undefined, [...ours, "web", "mail", "all else"]],
        ["last", ["web", "mail", "all else", ...ours]],
        [{ before: "all else" }, ["web", "mail", ...ours, "all else"]],
        [{ after: "web" }, ["web", ...ours, "mail", "all else"]],
        [{ after: "all else" }, ["web", "mail", "all else", ...ours]],
        ["first", [...ours, "web", "mail", "all else"]],
      ] as const;
      for (const [place, wanted] of places) {
        const more = { ...marked, ...(place === undefined ? {} : { place }) };
        now.bench.simulator.forget();
        await up([office, ping, rest], more);
        assert.deepEqual(shown(), wanted);
        assert.deepEqual(await up([office, ping, rest], more), ["same rules"]);
      }
      await assert.rejects(
        up([office, ping, rest], { ...marked, place: { before: "nowhere" } }),
        /before: no rule of the chain has the comment "nowhere", only "web", "mail", "all else"/,
      );
      await now.stack.destroy();
      assert.deepEqual(shown(), ["web", "mail", "all else"]);
    });

    it("show as a difference that they do not stand where they belong, and are put back", async () => {
      const last = { ...marked, place: "last" };
      await up([office, rest], last);
      add({ action: "log", comment: "web" });
      await now.stack.refresh();
      assert.equal(
        now.stack.state.get("rules")?.inputs["place"],
        "not where it belongs on the router",
      );
      now.bench.simulator.forget();
      assert.deepEqual(await up([office, rest], last), ["update rules"]);
      assert.deepEqual(shown(), ["web", "ours: office", "ours: rest"]);
      assert.deepEqual(writes(), ["move"]);
    });

    it("get another mark, none, or a mark, and nobody else's are touched", async () => {
      add({ action: "log", comment: "web" });
      await up([office, ping, rest], marked);
      const before = rows().map((row) => row[".id"]);
      await up([office, ping, rest], { ...marked, mark: "theirs" });
      assert.deepEqual(shown(), ["theirs: office", "theirs: -", "theirs: rest", "web"]);
      await up([office, ping, rest]);
      assert.deepEqual(shown(), ["office", "", "rest", "web"], "nobody has seen the other one yet");
      await now.stack.refresh();
      await up([office, ping, rest]);
      await up([office, ping, rest], marked);
      assert.deepEqual(shown(), ["ours: office", "ours: -", "ours: rest"]);
      assert.deepEqual(
        rows().map((row) => row[".id"]),
        before.slice(0, 3),
      );
      assert.deepEqual(state().rules["office"], office);
    });

    it("are refused with what only goes with the other", async () => {
      const refused = async (more: object, says: RegExp) =>
        assert.rejects(now.stack.preview(declared([office], { ...more })), says);
      await refused({ exclusive: false }, /mark is required with exclusive: false/);
      await refused({ mark: "ours" }, /mark only goes with exclusive: false/);
      await refused({ place: "last" }, /place only goes with exclusive: false/);
      await refused({ ...marked, place: "middle" }, /place: write "first", "last", \{ before/);
    });
  });
