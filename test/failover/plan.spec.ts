import assert from "node:assert/strict";
import { look } from "../../cli/failover/look";
import { plan, type Plan } from "../../cli/failover/plan";
import { pathOf } from "../../cli/failover/path";
import type { Simulator } from "../../simulator";
import { ADDRESS, moveAddress, reach, stage, writes } from "./stage";

async function planned(router: Simulator, force = false, bond = "bond1"): Promise<Plan> {
  const made = plan(await look(await reach(router), bond), bond, force);
  assert.deepEqual(writes(router), []);
  return made;
}

async function refusal(router: Simulator, bond = "bond1"): Promise<string> {
  try {
    return (await planned(router, false, bond)).refused ?? "";
  } catch (error) {
    return (error as Error).message;
  }
}

describe("failover: what is tested", () => {
  it("disables the active member, and waits for the primary", async () => {
    const { member, others, goal, expected, path } = await planned(
      await stage({ primary: "ether3", "mii-interval": "100ms", "down-delay": "200ms" }),
    );
    assert.deepEqual([member, others], ["ether3", ["ether2"]]);
    assert.deepEqual(goal, { active: ["ether3"], why: "primary" });
    assert.equal(expected, 300);
    assert.deepEqual(path, {
      over: "elsewhere",
      how: "the connection comes in by 127.88.0.1, which is on ether1",
    });
  });

  it("waits for link only where nothing says who is active afterwards", async () => {
    const { member, goal } = await planned(await stage());
    assert.deepEqual([member, goal], ["ether2", { active: [], why: "complete" }]);
  });

  it("disables the first of several active ones, and waits for all of them", async () => {
    for (const mode of ["802.3ad", "balance-rr", "balance-xor", "broadcast", "balance-tlb"]) {
      const { member, goal } = await planned(await stage({ mode }));
      assert.deepEqual(goal, { active: ["ether2", "ether3"], why: "complete" }, mode);
      assert.equal(member, "ether2");
    }
  });

  it("tests whoever is active while the primary is not", async () => {
    const router = await stage({ primary: "ether2", slaves: "ether2,ether3,ether4" });
    router.unplug("ether2");
    const { member, others, goal } = await planned(router);
    assert.deepEqual([member, others, goal.why], ["ether3", ["ether4"], "complete"]);
  });

  it("goes by arp-interval when the bond monitors by ARP", async () => {
    const arp = { "link-monitoring": "arp", "arp-interval": "400ms", "down-delay": "1s" };
    assert.equal((await planned(await stage(arp))).expected, 400);
  });

  it("refuses where nothing can be tested, and says why", async () => {
    const told: [why: string, router: Simulator, sentence: RegExp][] = [
      ["old", await stage({}, { version: "6.49.18", release: "6.47.10 (long-term)" }), /use 6\.48/],
      ["disabled", await stage({ disabled: "yes" }), /test bond1: it is disabled\. Enable it/],
      ["single", await stage({ slaves: "ether2" }), /ether2 is its only member\. Add another/],
      ["min-links", await stage({ mode: "802.3ad", "min-links": "2" }), /than min-links=2, and s/],
    ];
    const unlinked = await stage();
    unlinked.unplug("ether3");
    const switchedOff = await stage();
    switchedOff.set("/interface/ethernet", "ether3", { disabled: "yes" });
    const dead = await stage();
    dead.unplug("ether2");
    dead.unplug("ether3");
    told.push(
      ["no link", unlinked, /ether2 is the only member with link\. Enable another one, or put/],
      ["disabled member", switchedOff, /ether2 is the only member with link/],
      ["dead", dead, /no member is active\. See what is wrong: pulumi-routeros doctor bond1/],
    );
    for (const [why, router, sentence] of told) assert.match(await refusal(router), sentence, why);
    assert.match(await refusal(await stage(), "bond2"), /no such bond\. There is bond1$/);
  });
});

describe("failover: over what the connection runs", () => {
  async function over(router: Simulator) {
    const { path } = await planned(router, true);
    return [path.over, await refusal(router)] as const;
  }

  it("refuses the bond that carries the connection", async () => {
    const [carrier, refused] = await over(await stage({}, {}, "bond1"));
    assert.equal(carrier, "bond");
    assert.match(
      refused,
      /^cannot test bond1: ether2 carries this connection, or may: the connection comes in by 127\.88\.0\.1, which is on bond1, ether2, ether3\. Connect over another interface, or take the risk with --force: /,
    );
  });

  it("refuses a bridge in which the bond is one port of several", async () => {
    const router = await stage({}, {}, "bond1");
    router.add("/interface/bridge", { name: "lan" });
    for (const port of ["bond1", "ether4"])
      router.add("/interface/bridge/port", { bridge: "lan", interface: port });
    moveAddress(router, "lan");
    const [carrier, refused] = await over(router);
    assert.equal(carrier, "maybe");
    assert.match(refused, /which is on lan, bond1, ether4, ether2, ether3\. Connect over another/);
  });

  it("takes a connection from the router itself, as on a simulator, for none of its ports", async () => {
    const router = await stage();
    const seen = await look(await reach(router, router.url), "bond1");
    const { path, refused } = plan(seen, "bond1", false);
    assert.deepEqual(path, {
      over: "elsewhere",
      how: "the connection comes from the router itself, over none of its ports",
    });
    assert.equal(refused, undefined);
    // The same words in another place: a name of a router, behind a tunnel to it.
    const tunnel = await look(await reach(router), "bond1");
    assert.equal(tunnel.fromItself, false);
  });

  it("leaves alone the member that has the address itself, and tests another", () => {
    const way = { address: ADDRESS, network: `${ADDRESS}/24`, interfaces: new Set(["ether2"]) };
    const interfaces = [{ name: "ether2", type: "ether" }];
    assert.deepEqual(
      pathOf({ way, fromItself: false }, "bond1", ["ether2", "ether3"], interfaces),
      {
        over: "member",
        member: "ether2",
        how: "the connection comes in by 127.88.0.1, which is on ether2",
      },
    );
  });

  it("refuses when it is not known", async () => {
    const router = await stage();
    const seen = await look(await reach(router, router.url), "bond1");
    // Somebody else is logged in from elsewhere: this may be a tunnel of theirs.
    const { refused = "" } = plan({ ...seen, fromItself: false }, "bond1", false);
    assert.match(refused, /is not known: no row of \/ip\/address or \/user\/active shows/);
    const way = { address: "10.0.0.1", network: "10.0.0.1/24", interfaces: new Set(["loop"]) };
    const { over: carrier, how } = pathOf(
      { way, fromItself: false },
      "bond1",
      [],
      [{ name: "loop", type: "bridge" }],
    );
    assert.equal(carrier, "unknown");
    assert.match(how, /10\.0\.0\.1 is on loop, without a port$/);
  });
});
