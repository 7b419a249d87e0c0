import * as assert from "node:assert/strict";
import { loggingRule } from "../../provider/menus/logging-rule";
import { simulator, type Simulator } from "../../simulator";
import { type Declared, Deployment, type Values } from "../support/deployment";
import { manages, VERSIONS } from "../support/manages";
import { answered } from "../support/patience";

manages(loggingRule, () => ({
  create: { topics: ["interface", "!debug"], action: "disk", prefix: "links" },
  sends: { topics: "!debug,interface", action: "disk", prefix: "links" },
  changes: { regex: "ether[23]", disabled: true, comment: "links" },
  renamed: { prefix: "cables" },
  drift: { set: ["topics", "interface"], "not set": ["disabled", "yes"] },
  newer: ["regex", "ether"],
}));

for (const version of VERSIONS)
  describe(`LoggingRule on RouterOS ${version}, beyond the suite`, () => {
    let router: Simulator;
    let stack: Deployment;
    beforeEach(async () => {
      router = await simulator({ version });
      stack = new Deployment({ "routeros:host": router.url, "routeros:timeout": answered });
    });
    afterEach(() => router.close());

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
