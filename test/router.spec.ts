import * as assert from "node:assert/strict";
import { ConnectionError, TrapError } from "../provider/errors";
import { Router } from "../provider/router/router";
import { apiTransport } from "../provider/transport/api";
import { type Simulator, simulator } from "../simulator";

const vlans = "/interface/vlan";
const vlan = (id: number) => ({ name: `vlan${id}`, interface: "ether1", "vlan-id": String(id) });

describe("router", () => {
  let simulated: Simulator;
  let router: Router;

  beforeEach(async () => {
    simulated = await simulator();
    const { host, apiPort: port } = simulated;
    const login = { username: "admin", password: "" };
    const transport = apiTransport({ scheme: "api", host, port, timeout: 2_000, ...login });
    router = new Router("the router", transport);
  });
  afterEach(async () => {
    await router.close();
    await simulated.close();
  });

  const prints = (menu = vlans) => simulated.count(`${menu}/print`);
  const times = <T>(count: number, each: (at: number) => Promise<T>) =>
    Promise.all(Array.from({ length: count }, (_, at) => each(at)));

  it("answers a hundred that ask at the same time with one print", async () => {
    simulated.add(vlans, vlan(20));
    const answers = await times(100, () => router.rows(vlans));
    assert.ok(answers.every((rows) => rows[0]?.["name"] === "vlan20"));
    assert.equal(prints(), 1);
    assert.equal(simulated.count("/system/resource"), 1);
    assert.equal(simulated.logins, 1);
  });

  it("answers those that ask a moment later with the same print", async () => {
    await router.rows(vlans);
    await router.rows(vlans);
    assert.equal(prints(), 1);
  });

  it("prints each menu for itself", async () => {
    await Promise.all([router.rows(vlans), router.rows("/ip/address"), router.rows(vlans)]);
    assert.deepEqual([prints(), prints("/ip/address")], [1, 1]);
  });

  it("reads fifty items back that wait at the same time in few prints", async () => {
    const ids = Array.from({ length: 50 }, (_, at) => simulated.add(vlans, vlan(100 + at)));
    const rows = await times(50, (at) => router.readBack(vlans, ids[at] ?? ""));
    assert.deepEqual(
      rows.map((row) => row?.["name"]),
      ids.map((_, at) => `vlan${100 + at}`),
    );
    assert.ok(prints() <= 2, `${prints()} prints`);
  });

  it("adds and reads back fifty items in far fewer prints", async () => {
    await times(50, async (at) => {
      const id = await router.add(vlans, vlan(100 + at));
      const row = await router.readBack(vlans, id);
      assert.equal(row?.["vlan-id"], String(100 + at));
    });
    assert.ok(prints() <= 15, `${prints()} prints`);
  });

  it("answers nothing for an item that is gone", async () => {
    const id = simulated.add(vlans, vlan(20));
    simulated.remove(vlans, id);
    assert.equal(await router.readBack(vlans, id), undefined);
  });

  it("has what it wrote among the rows without another print", async () => {
    await router.rows(vlans);
    const id = await router.add(vlans, vlan(20));
    await router.readBack(vlans, id);
    const before = prints();
    assert.deepEqual(
      (await router.rows(vlans)).map((row) => [row[".id"], row["name"]]),
      [[id, "vlan20"]],
    );
    assert.equal(prints(), before);
  });

  it("has the new values of what it changed among the rows", async () => {
    const id = simulated.add(vlans, vlan(20));
    await router.rows(vlans);
    await router.set(vlans, id, { "vlan-id": "21" });
    await router.readBack(vlans, id);
    assert.deepEqual(
      (await router.rows(vlans)).map((row) => row["vlan-id"]),
      ["21"],
    );
  });

  it("has what it removed no more among the rows, without another print", async () => {
    const id = simulated.add(vlans, vlan(20));
    await router.rows(vlans);
    await router.remove(vlans, id);
    assert.deepEqual(await router.rows(vlans), []);
    assert.equal(prints(), 1);
  });

  it("keeps what was written while a print was on its way", async () => {
    simulated.fault({ on: `${vlans}/print`, do: { delay: 50 } });
    const rows = router.rows(vlans);
    const id = await router.add(vlans, vlan(20));
    await router.readBack(vlans, id);
    await rows;
    assert.deepEqual(
      (await router.rows(vlans)).map((row) => row[".id"]),
      [id],
    );
  });

  it("does not keep a print that failed", async () => {
    simulated.add(vlans, vlan(20));
    simulated.fault({ on: `${vlans}/print`, do: { trap: "failure: busy" } });
    const answers = await Promise.allSettled([router.rows(vlans), router.rows(vlans)]);
    for (const answer of answers) {
      assert.equal(answer.status, "rejected");
      assert.ok(answer.reason instanceof TrapError);
    }
    assert.equal((await router.rows(vlans)).length, 1);
    assert.equal(prints(), 2);
  });

  it("does not keep a greeting that failed", async () => {
    simulated.fault({ on: "/system/resource/print", do: { trap: "failure: busy" } });
    await assert.rejects(router.rows(vlans), TrapError);
    assert.deepEqual(await router.rows(vlans), []);
  });

  it("goes on with read-backs after one that failed", async () => {
    const id = simulated.add(vlans, vlan(20));
    simulated.fault({ on: `${vlans}/print`, do: { trap: "failure: busy" } });
    await assert.rejects(router.readBack(vlans, id), TrapError);
    assert.equal((await router.readBack(vlans, id))?.["name"], "vlan20");
  });

  it("does not mix rows from before a restart with rows from after it", async () => {
    simulated.add(vlans, vlan(20));
    simulated.add(vlans, vlan(21));
    const rows = await router.rows(vlans);
    await simulated.restart({ newIds: true });
    await router.fresh("/interface");
    const id = await router.add(vlans, vlan(22));
    assert.equal((await router.readBack(vlans, id))?.["name"], "vlan22");
    assert.deepEqual(await router.rows(vlans), simulated.items(vlans));
    const [stale] = rows;
    assert.ok(stale);
    await assert.rejects(router.remove(vlans, stale), ConnectionError);
    assert.equal(simulated.items(vlans).length, 3);
  });

  it("always prints when it must be as it is now", async () => {
    await router.rows(vlans);
    simulated.add(vlans, vlan(20));
    assert.equal((await router.rows(vlans)).length, 0);
    assert.equal((await router.fresh(vlans)).length, 1);
    assert.equal((await router.fresh(vlans)).length, 1);
    assert.equal(prints(), 3);
    assert.equal((await router.rows(vlans)).length, 1);
    assert.equal(prints(), 3);
  });

  it("knows an interface that came or went without another print, and prints after a rename", async () => {
    await Promise.all([router.rows("/interface"), router.rows(vlans)]);
    const names = async () => (await router.rows("/interface")).map((row) => row["name"]);
    const made = { ".id": "*FF", name: "new1" };
    router.knowInterface(made);
    assert.ok((await names()).includes("new1"));
    router.forgetInterface(made);
    assert.ok(!(await names()).includes("new1"));
    assert.deepEqual([prints("/interface"), prints()], [1, 1]);
    router.forgetRows();
    await Promise.all([router.rows("/interface"), router.rows(vlans)]);
    assert.deepEqual([prints("/interface"), prints()], [2, 2]);
  });

  it("tells the version without the words after it", async () => {
    assert.equal(await router.version(), "7.22.3");
  });
});
