import * as assert from "node:assert/strict";
import type { Declared } from "../support/deployment";
import { patience } from "../support/patience";
import { assertNothingArmed, everywhere, timePassing, unhurried, windows } from "./support";

/** The program comes from 127.0.0.1, which is in no network of the router. */
const route = (dstAddress: string, gateway = "ether1"): Declared[] => [
  { type: "Route", name: "route", inputs: { dstAddress, gateway } },
];

describe("a route", function () {
  this.timeout(patience.processes);

  it("that takes the answers elsewhere is rolled back", () =>
    everywhere(async (site) => {
      site.router.add("/ip/route", { "dst-address": "127.0.0.0/8", gateway: "bridge" });
      const before = site.configuration();
      await assert.rejects(timePassing(site, site.stack.up(route("127.0.0.0/16"))), /rolled back/);
      assert.equal(site.configuration(), before);
      assert.ok(site.router.reachable);
      assertNothingArmed(site);
    }));

  it("by which the answers go is changed and removed in a window", () =>
    everywhere(async (site) => {
      unhurried(site);
      await site.stack.up(route("127.0.0.0/16", "bridge"));
      assert.equal(windows(site), 1);
      await site.stack.destroy();
      assert.equal(windows(site), 2);
      assertNothingArmed(site);
    }));

  it("to elsewhere needs no window", () =>
    everywhere(async (site) => {
      unhurried(site);
      await site.stack.up(route("10.1.0.0/16", "bridge"));
      // The router's own network says more exactly where that is.
      await site.stack.up(route("10.2.0.0/16"));
      assert.equal(windows(site), 0);
    }));
});
