import * as assert from "node:assert/strict";
import * as pulumi from "@pulumi/pulumi";
import { Bond, UserGroup } from "../provider";

describe("the option import", () => {
  it("is refused in one sentence that names the ways", () => {
    const classes = [
      () => new UserGroup("g", { name: "read", policy: ["read"] }, { import: "*2" }),
      () => new Bond("b", { name: "bond1", slaves: ["ether2"] }, { import: "*2" }),
    ];
    for (const make of classes)
      assert.throws(make, (error: Error) => {
        assert.ok(pulumi.RunError.isInstance(error));
        assert.match(error.message, /option import does not work .*adopt: true.*import --file$/);
        return true;
      });
  });
});
