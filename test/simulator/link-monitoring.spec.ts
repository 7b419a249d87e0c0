import assert from "node:assert/strict";
import type { RouterOs } from "../../simulator/routeros";
import { administrator } from "../../simulator/machine/users";
import { bare } from "./script-start";
import { empty } from "./start";

/** A bond of ether1 and ether2, of which ether1 is preferred; it looks at links every 100 ms. */
function bonded(words: Record<string, string> = {}, timed = true): RouterOs {
  const router = bare();
  router.interfaces.links.timed = timed;
  const bond = { name: "b", slaves: "ether1,ether2", mode: "active-backup", primary: "ether1" };
  run(router, "/interface/bonding", "add", { ...bond, ...words });
  return router;
}

const run = (router: RouterOs, menu: string, command: string, words: Record<string, string>) =>
  router.run(menu, { command, words, queries: [], user: administrator(router.version) });

const disable = (router: RouterOs, name: string, disabled = "yes", menu = "/interface") =>
  run(router, menu, "set", { numbers: name, disabled });

function activePorts(router: RouterOs): string | undefined {
  const words = { numbers: "b", once: "" };
  return run(router, "/interface/bonding", "monitor", words).rows[0]?.["active-ports"];
}

/** How long it takes on the router's clock until the bond is as it is meant: Infinity if never. */
function until(router: RouterOs, wanted: string): number {
  for (let passed = 0; passed <= 5_000; passed += 10) {
    if (activePorts(router) === wanted) return passed;
    router.scripts.scheduling.advance(10);
  }
  return Infinity;
}

function plug(router: RouterOs, name: string, up: boolean): void {
  const port = router.interfaces.named(name);
  assert.ok(port);
  router.interfaces.plug(port, up);
}

describe("simulator: when a bond notices a link", () => {
  it("notices a disabled member at the next mii-interval, after down-delay", () => {
    for (const menu of ["/interface", "/interface/ethernet"]) {
      const router = bonded({ "mii-interval": "100ms", "down-delay": "200ms" });
      disable(router, "ether1", "yes", menu);
      assert.equal(until(router, "ether2"), 300, menu);
    }
  });

  it("looks at fixed moments, so that a change just before one is seen sooner", () => {
    const router = bonded();
    router.scripts.scheduling.advance(70);
    disable(router, "ether1");
    assert.equal(until(router, "ether2"), 30);
  });

  it("notices a cable that is out in the same way, and its return after up-delay", () => {
    const router = bonded({ "down-delay": "100ms", "up-delay": "400ms" });
    plug(router, "ether1", false);
    assert.equal(until(router, "ether2"), 200);
    plug(router, "ether1", true);
    assert.equal(until(router, "ether1"), 500);
  });

  it("rounds delays down to a multiple of mii-interval", () => {
    const router = bonded({ "mii-interval": "100ms", "down-delay": "290ms" });
    disable(router, "ether1");
    assert.equal(until(router, "ether2"), 300);
  });

  it("notices at the next arp-interval, without delays, when it monitors by ARP", () => {
    const router = bonded({
      "link-monitoring": "arp",
      "arp-interval": "250ms",
      "down-delay": "1s",
    });
    disable(router, "ether1");
    assert.equal(until(router, "ether2"), 250);
  });

  it("notices nothing without link monitoring", () => {
    const router = bonded({ "link-monitoring": "none" });
    disable(router, "ether1");
    assert.equal(until(router, "ether2"), Infinity);
    assert.equal(activePorts(router), "ether1");
  });

  it("does not see what is over before it looks, and waits anew for what did not last", () => {
    const router = bonded({ "down-delay": "200ms" });
    plug(router, "ether1", false);
    router.scripts.scheduling.advance(50);
    plug(router, "ether1", true);
    router.scripts.scheduling.advance(950);
    assert.equal(activePorts(router), "ether1");
    plug(router, "ether1", false);
    router.scripts.scheduling.advance(200);
    plug(router, "ether1", true);
    router.scripts.scheduling.advance(200);
    plug(router, "ether1", false);
    assert.equal(until(router, "ether2"), 300);
  });

  it("goes on waiting when a link is back only between two looks", () => {
    const router = bonded({ "down-delay": "200ms" });
    plug(router, "ether1", false);
    router.scripts.scheduling.advance(110);
    plug(router, "ether1", true);
    router.scripts.scheduling.advance(20);
    plug(router, "ether1", false);
    assert.equal(until(router, "ether2"), 170);
  });

  it("does not wait for up-delay when no other member has link, and runs at once", () => {
    const router = bonded({ "up-delay": "1s" });
    plug(router, "ether1", false);
    plug(router, "ether2", false);
    assert.equal(until(router, ""), 100);
    const bond = router.interfaces.named("b");
    assert.ok(bond);
    assert.equal(router.interfaces.isRunning(bond), false);
    plug(router, "ether2", true);
    assert.equal(until(router, "ether2"), 100);
    assert.equal(router.interfaces.isRunning(bond), true);
  });

  it("takes a change that is none for none: a comment, or a cable of a disabled port", () => {
    const router = bonded();
    run(router, "/interface", "set", { numbers: "ether1", comment: "uplink" });
    disable(router, "ether2");
    router.scripts.scheduling.advance(1_000);
    plug(router, "ether2", false);
    plug(router, "ether2", true);
    assert.equal(activePorts(router), "ether1");
    disable(router, "ether1");
    assert.equal(until(router, ""), 100);
  });

  it("notices at once when links are not timed, which is the default", async () => {
    const router = bonded({ "down-delay": "200ms" }, false);
    disable(router, "ether1");
    assert.equal(activePorts(router), "ether2");
    const { router: served, client } = await empty();
    served.add("/interface/bonding", { name: "b", slaves: "ether1,ether2", mode: "balance-rr" });
    served.unplug("ether1");
    const { rows } = await client.send("/interface/bonding/monitor", "=numbers=b", "=once=");
    assert.equal(rows[0]?.["active-ports"], "ether2");
  });
});
