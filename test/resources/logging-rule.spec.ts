import * as assert from "node:assert/strict";
import { loggingRule } from "../../provider/menus/logging-rule";
import type { Simulator } from "../../simulator";
import { overApi } from "../support/bench";
import type { Declared, Deployment, Values } from "../support/deployment";
import { eachTestOn } from "../support/each-test";
import { manages } from "../support/manages";

manages(loggingRule, () => ({
  create: { topics: ["interface", "!debug"], action: "disk", prefix: "links" },
  sends: { topics: "!debug,interface", action: "disk", prefix: "links" },
  changes: { disabled: true, comment: "links" },
  renamed: { prefix: "cables" },
  drift: { set: ["topics", "interface"], "not set": ["disabled", "yes"] },
  newer: ["regex", "ether"],
}));

for (const { version, open } of overApi)
  describe(`LoggingRule on RouterOS ${version}, beyond the suite`, () => {
    let router: Simulator;
    let stack: Deployment;
    eachTestOn(open, ({ bench, stack: of }) => ([router, stack] = [bench.simulator, of]));

    const rule = (inputs: Values): Declared[] => [{ type: "LoggingRule", name: "rule", inputs }];
    const rules = () =>
      router
        .items("/system/logging")
        .map((row) => `${row["topics"] ?? ""} ${row["action"] ?? ""} ${row["disabled"] ?? ""}`);

    it("adopts a rule of the factory, and puts it back as it was on destroy", async () => {
      const before = rules();
      await stack.up(rule({ topics: ["info"], adopt: true, disabled: true }));
      assert.notDeepEqual(rules(), before);
      await stack.up(rule({ topics: ["info"], action: "disk", adopt: true }));
      assert.ok(rules().includes("info disk false"));
      await stack.destroy();
      assert.deepEqual(rules(), before);
    });

    it("tells two rules with the same content apart by their .id", async () => {
      await stack.up(rule({ topics: ["interface"], action: "disk" }));
      const id = stack.state.get("rule")?.id;
      router.add("/system/logging", { topics: "interface", action: "disk" });
      await stack.refresh();
      assert.equal(stack.state.get("rule")?.id, id);
      await stack.destroy();
      assert.equal(rules().filter((one) => one.startsWith("interface")).length, 1);
    });

    it("tells rules apart by what their lines match, where RouterOS can", async () => {
      const lines = (regex: string, more: Values = {}): Declared => ({
        ...{ type: "LoggingRule", name: regex },
        inputs: { topics: ["interface"], action: "disk", regex, ...more },
      });
      const both = [lines("ether2"), lines("ether3")];
      if (Number(version.split(".")[1]) < 17 || version.startsWith("6.")) {
        await assert.rejects(stack.up(both), /regex: /);
        return;
      }
      await stack.up(both);
      await router.restart();
      await stack.refresh();
      assert.deepEqual(await stack.up(both), ["same ether2", "same ether3"]);
      await stack.up([lines("ether2"), lines("ether3", { disabled: true })]);
      const shown = () =>
        router
          .items("/system/logging")
          .filter((row) => row["action"] === "disk")
          .map((row) => `${row["regex"] ?? ""} ${row["disabled"] ?? ""}`);
      assert.deepEqual(shown(), ["ether2 false", "ether3 true"]);
      const [row] = router.items("/system/logging").filter((one) => one["regex"] === "ether2");
      router.set("/system/logging", row?.[".id"] ?? "", { regex: "ether[24]" });
      await stack.refresh();
      assert.equal(stack.state.get("ether2")?.inputs["regex"], "ether[24]");
      await stack.up(both);
      assert.deepEqual(shown(), ["ether2 false", "ether3 false"]);
      await stack.up([{ ...lines("ether2"), inputs: { topics: ["interface"], action: "disk" } }]);
      assert.deepEqual(shown(), [" false"]);
    });

    it("accepts a topic that is new, and refuses one that is misspelt", async () => {
      const wanted = rule({ topics: ["quantum", "info"] });
      assert.deepEqual(await stack.preview(wanted), ["create rule"]);
      await assert.rejects(
        stack.preview(rule({ topics: ["!interfase"] })),
        /"!interfase" is no topic that RouterOS knows: did you mean "!interface"\?/,
      );
    });

    it("refuses an action that is not there before it writes", async () => {
      await assert.rejects(
        stack.up(rule({ topics: ["interface"], action: "nowhere" })),
        /the router has no "nowhere" in \/system\/logging\/action/,
      );
      assert.equal(router.count("/system/logging/add"), 0);
    });
  });
