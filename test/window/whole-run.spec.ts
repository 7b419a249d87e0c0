import * as assert from "node:assert/strict";
import type { Declared } from "../support/deployment";
import { type Column, openSite } from "./support";

const guests: Declared[] = [
  { type: "Vlan", name: "guests", inputs: { name: "vlan20", interface: "bridge", vlanId: 20 } },
];

/** By it the CLI tells the provider's process for which router it holds a window. */
const VARIABLE = "PULUMI_ROUTEROS_WINDOW";

/** Something that the entry does not hold. */
const rule: Declared[] = [
  {
    type: "Item",
    name: "rule",
    inputs: { menu: "/routing/rule", dstAddress: "127.0.0.0/8", action: "lookup", table: "main" },
  },
];

/** More than one look at the entry could answer for. */
const list: Declared[] = [
  {
    type: "Rows",
    name: "list",
    inputs: {
      menu: "/ip/firewall/address-list",
      rows: Object.fromEntries(
        Array.from({ length: 300 }, (_, at) => [
          `10.0.${at >> 8}.${at & 255}`,
          { list: "blocked", address: `10.0.${at >> 8}.${at & 255}` },
        ]),
      ),
    },
  },
];

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

  for (const column of columns)
    it(`writes no more of many rows once the router has undone it (${column.version})`, async () => {
      const { router, config, stack } = await openSite(column);
      try {
        process.env[VARIABLE] = config["routeros:host"]?.split("://")[1];
        router.add("/system/scheduler", { name: "pulumi-routeros-rollback", interval: "1h" });
        let added = 0;
        router.fault({
          on: ({ menu, command }) => {
            const isAdded = menu === "/ip/firewall/address-list" && command === "add";
            if (isAdded && ++added === 100)
              router.remove("/system/scheduler", "pulumi-routeros-rollback");
            return false;
          },
          do: "hang",
        });
        await assert.rejects(stack.up(list), /has rolled this run back: nothing more is written/);
        assert.ok(added >= 100 && added < 100 + 64, `${added} rows were added`);
      } finally {
        await router.close();
      }
    });

  for (const column of columns)
    it(`changes what only safe mode puts back where there is one (${column.version})`, async () => {
      const site = await openSite(column);
      const { router, config, stack } = site;
      try {
        process.env[VARIABLE] = config["routeros:host"]?.split("://")[1];
        router.add("/system/scheduler", { name: "pulumi-routeros-rollback", interval: "1h" });
        const up = stack.up(rule);
        if (site.hasSafeMode) await up;
        else
          await assert.rejects(
            up,
            /an item of \/routing\/rule is not put back when the whole run is undone/,
          );
        assert.equal(router.items("/routing/rule").length, site.hasSafeMode ? 1 : 0);
      } finally {
        await router.close();
      }
    });
});
