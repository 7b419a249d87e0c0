import * as assert from "node:assert/strict";
import { script } from "../../provider/menus/script";
import { simulator } from "../../simulator";
import { Deployment } from "../support/deployment";
import { manages } from "../support/manages";

const source = ':local name "a \\"b\\" $x"\n:log info $name\n# Größe – 日本';

manages(script, ({ name }) => ({
  create: { name: name("hello"), source, policy: ["test", "read"] },
  sends: { name: name("hello"), source, policy: "read,test" },
  changes: {
    source: ":log info hello",
    policy: ["read", "write"],
    dontRequirePermissions: true,
    comment: "greets",
  },
  renamed: { name: name("greeting") },
  drift: { set: ["source", ":log info changed"], "not set": ["dont-require-permissions", "yes"] },
}));

describe("Script", () => {
  it("takes other line ends for the same script", async () => {
    const router = await simulator();
    const stack = new Deployment({ "routeros:host": router.url });
    const program = [
      { type: "Script", name: "s", inputs: { name: "s", source: ":log info a\n:log info b" } },
    ];
    await stack.up(program);
    router.set("/system/script", "s", { source: ":log info a\r\n:log info b" });
    await stack.refresh();
    assert.deepEqual(await stack.preview(program), ["same s"]);
    await router.close();
  });
});
