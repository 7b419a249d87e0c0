import * as assert from "node:assert/strict";
import { aRouter, anOffice, closeRouters, writes } from "../engine/office";
import { prepareEngine } from "../support/engine";
import { inState, itemsOf, office } from "./program";
import { patience } from "../support/patience";

const now = new Date("2026-11-25T12:00:00Z");
const secret = { value: "new", secret: true };

/** A router without configuration, but for VLANs of somebody else. */
async function aSpare() {
  const router = await aRouter({ configuration: "empty", identity: "spare", password: "new", now });
  for (const id of ["91", "92", "93", "94"])
    router.add("/interface/vlan", { name: `lab${id}`, interface: "ether5", "vlan-id": id });
  return router;
}

describe("a spare router in the place of a dead one, by the real engine", function () {
  this.timeout(patience.engine);
  before(prepareEngine);
  afterEach(closeRouters);

  it("gets everything in order and nothing half; refresh and destroy leave the other routers alone", async () => {
    const config = { "routeros:identity": "hq" };
    const { stack, router: dead } = await anOffice(office(), { identity: "hq", now, config });
    await stack.up();
    const old = itemsOf(dead);
    dead.forget();

    // Other host, identity and password, and ids that state knows are those of somebody else's items.
    const spare = await aSpare();
    const before = itemsOf(spare);
    const known = await inState(stack);
    const own = known.find(({ type }) => type === "Vlan");
    const taken = spare.items("/interface/vlan").map((row) => row[".id"]);
    assert.ok(taken.includes(own?.id), taken.join());

    await stack.setAllConfig({
      "routeros:host": { value: spare.url },
      "routeros:password": secret,
    });
    // Without the program Pulumi goes by the configuration that state remembers.
    await stack.refresh();
    assert.ok(dead.count() > 0 && spare.count() === 0, "refresh asks the router of before");
    dead.forget();
    await assert.rejects(stack.refresh({ runProgram: true }), (error: Error) => {
      assert.match(error.message, /is the router "spare", and routeros:identity expects "hq"/);
      return true;
    });
    await stack.setConfig("routeros:identity", { value: "spare" });

    // Without a look at the spare Pulumi believes what state says: that all is there.
    const blind = await stack.preview();
    assert.deepEqual(blind.changeSummary, { same: known.length + 1 });

    await stack.refresh({ runProgram: true });
    // The bond took ports out of a bridge: state keeps it as unfinished until they are back or it is made.
    assert.deepEqual(
      (await inState(stack)).map(({ type }) => type),
      ["Bond"],
    );
    assert.deepEqual(writes(spare), [], "refresh changes nothing on a router");

    const up = await stack.up();
    const { create, update } = up.summary.resourceChanges ?? {};
    assert.deepEqual([create, update], [known.length - 1, 1]);
    const made = writes(spare);
    const place = (menu: string) => made.indexOf(`${menu}/add`);
    assert.ok(place("/interface/bonding") < place("/interface/vlan"), made.join());
    assert.ok(place("/interface/vlan") < place("/ip/address"), made.join());
    assert.ok(place("/system/logging/action") < place("/system/logging"), made.join());
    assert.ok(place("/system/script") < place("/system/scheduler"), made.join());
    assert.equal((await inState(stack)).length, known.length);
    await stack.preview({ expectNoChanges: true });
    // From now on state remembers the spare.
    await stack.refresh();
    const bond = (await inState(stack)).find(({ type }) => type === "Bond");
    assert.equal(bond?.id, spare.items("/interface/bonding")[0]?.[".id"]);

    // Exactly what the program makes on such a router, and not a command to the dead one.
    const twin = await aSpare();
    const onTwin = { "routeros:host": twin.url, "routeros:password": secret };
    const other = await anOffice(office(), { config: onTwin });
    await other.stack.up();
    assert.deepEqual(itemsOf(spare), itemsOf(twin));
    assert.equal(dead.count(), 0);

    // With --run-program destroy, too, goes by the host that the configuration names now.
    await stack.setConfig("routeros:host", { value: twin.url });
    spare.forget();
    await stack.destroy({ runProgram: true });
    assert.deepEqual(itemsOf(twin), before);
    assert.deepEqual([spare.count(), dead.count(), itemsOf(dead)], [0, 0, old]);
  });
});
