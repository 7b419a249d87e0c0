import * as assert from "node:assert/strict";
import { userGroup } from "../../provider/menus/user-group";
import { allPolicies } from "../../provider/values";
import type { Simulator } from "../../simulator";
import { overApi } from "../support/bench";
import { CheckError, Deployment } from "../support/deployment";
import { eachTestOn } from "../support/each-test";
import { manages } from "../support/manages";

manages(userGroup, ({ name, version }) => ({
  create: { name: name("ops"), policy: ["write", "api", "read"] },
  sends: { name: name("ops"), policy: "api,read,write" },
  changes: { policy: ["read", "ssh"], comment: "the night shift" },
  excused: { skin: "a router knows only the skins that somebody made" },
  renamed: { name: name("night") },
  drift: {
    set: ["policy", "reboot,!write"],
    ...(version.startsWith("6.") ? {} : { "not set": ["comment", "by hand"] }),
  },
}));

for (const { version, open } of overApi)
  describe(`UserGroup on RouterOS ${version}, beyond the suite`, () => {
    let router: Simulator;
    let stack: Deployment;
    eachTestOn(open, ({ bench, stack: of }) => ([router, stack] = [bench.simulator, of]));

    it("adopts a group of the factory, and puts it back on destroy", async () => {
      const row = () => router.items("/user/group").find(({ name }) => name === "read");
      const before = row();
      const inputs = { name: "read", policy: ["read", "api"], adopt: true };
      await stack.up([{ type: "UserGroup", name: "read", inputs }]);
      assert.match(row()?.["policy"] ?? "", /^read,api,!/);
      await stack.refresh();
      await stack.destroy();
      assert.deepEqual(row(), before);
    });

    it("takes a right away, by every policy that this version shows and no other", async () => {
      const group = (...policy: string[]) => [
        { type: "UserGroup", name: "ops", inputs: { name: "ops", policy } },
      ];
      const granted = () =>
        (router.items("/user/group").at(-1)?.["policy"] ?? "")
          .split(",")
          .filter((word) => !word.startsWith("!"))
          .sort();
      await stack.up(group("read", "write", "api", "ssh"));
      router.set("/user/group", "ops", { policy: "sniff,romon" });
      router.forget();
      assert.deepEqual(await stack.up(group("read", "api")), ["update ops"]);
      assert.deepEqual(granted(), ["api", "read"]);
      const [sent = ""] = router.commands.flatMap(({ words }) => words["policy"] ?? []);
      const shown = router.items("/user/group").at(-1)?.["policy"] ?? "";
      assert.deepEqual(sent.split(",").sort(), shown.split(",").sort());
      assert.deepEqual(await stack.up(group("read", "api")), ["same ops"]);
      await stack.refresh();
      assert.deepEqual(await stack.up(group("read", "api")), ["same ops"]);
    });

    it("names a policy that this version does not have", async () => {
      const policy = version.startsWith("6.") ? "rest-api" : "dude";
      const offline = new Deployment({ "routeros:host": "192.0.2.1", "routeros:version": version });
      const inputs = { name: "ops", policy: ["read", policy] };
      await assert.rejects(
        offline.preview([{ type: "UserGroup", name: "ops", inputs }]),
        (error: Error) => {
          assert.ok(error instanceof CheckError);
          assert.match(error.message, new RegExp(`^\\[policy\\] policy: "${policy}": RouterOS ha`));
          return true;
        },
      );
    });
  });

describe("UserGroup, whose policies are words", () => {
  it("says which word was meant, and that a denial is not written", async () => {
    const stack = new Deployment({ "routeros:host": "192.0.2.1" });
    const preview = (policy: unknown) =>
      stack.preview([{ type: "UserGroup", name: "ops", inputs: { name: "ops", policy } }]);
    await assert.rejects(preview(["raed"]), /policy\[0\]: write .*did you mean "read"\?/);
    await assert.rejects(preview(["!ftp"]), /policy\[0\]: write one of/);
    await assert.rejects(preview("read,write"), /policy: write a list of any number/);
  });
});

describe("every policy that a group shows", () => {
  const cases: [what: string, wanted: string, shown: string, sent: string][] = [
    ["denies what is not wanted", "api,read", "read,write,!api,!ssh", "api,read,!write,!ssh"],
    ["takes what was found as it was printed", "read,!api", "read,api,!ssh", "read,!api,!ssh"],
    ["leaves out what only another version has", "read,dude", "read,!api", "read,!api"],
    [
      "denies what is granted beside it, where only that is shown",
      "api",
      "read,write",
      "api,!read,!write",
    ],
    ["grants to a group that shows nothing", "api,read", "", "api,read"],
    ["denies everything", "", "read,!write", "!read,!write"],
  ];
  for (const [what, wanted, shown, sent] of cases)
    it(what, () => assert.equal(allPolicies(wanted, shown), sent));
});
