import * as assert from "node:assert/strict";
import type { Declared } from "../support/deployment";
import { type Column, openSite } from "./support";

const guests: Declared[] = [
  { type: "Vlan", name: "guests", inputs: { name: "vlan20", interface: "bridge", vlanId: 20 } },
];

/** By it the CLI tells the provider's process for which router it holds a window. */
const VARIABLE = "PULUMI_ROUTEROS_WINDOW";

const columns: Column[] = [
  { version: "7.22.3", transport: "api" },
  { version: "7.16.2", transport: "rest" },
];

describe("a run that is confirmed as a whole", () => {
  afterEach(() => {
    delete process.env[VARIABLE];
  });

  for (const column of columns)
    it(`writes only while the router would still undo it (${column.version})`, async () => {
      const { router, config, stack } = await openSite(column);
      try {
        process.env[VARIABLE] = config["routeros:host"]?.split("://")[1];
        // The entry has fired already.
        await assert.rejects(stack.up(guests), /has rolled this run back: nothing more is written/);
        const written = router.commands.filter(({ command }) => command !== "print");
        assert.deepEqual(written, []);

        router.add("/system/scheduler", { name: "pulumi-routeros-rollback", interval: "1h" });
        await stack.up(guests);
        assert.equal(router.items("/interface/vlan").length, 1);
      } finally {
        await router.close();
      }
    });
});
