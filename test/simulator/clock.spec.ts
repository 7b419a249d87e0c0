import assert from "node:assert/strict";
import { VERSIONS, type Simulator } from "../../simulator";
import { until } from "./rest-client";
import { start } from "./start";

const NOW = new Date("2026-03-04T05:06:07Z");
const SCHEDULER = "/system/scheduler";

/** How often an entry that writes `tick` into the log has run. */
const ticks = (router: Simulator) =>
  router.items("/log").filter(({ message }) => message === "tick").length;

const tick = { name: "x", interval: "1m", "on-event": ":log info tick" };

/** Puts a router back, as an entry of the scheduler that somebody armed. */
const ROLLBACK = `
:do {
  /interface bonding remove [find where name="bond1"]
  :if ([:len [/interface bridge port find where interface="ether4"]] = 0) do={
    /interface bridge port add interface=ether4 bridge=bridge comment=defconf
  } else={ /interface bridge port set [find where interface="ether4"] bridge=bridge }
  :if ([:len [/ip address find where address="192.168.88.1/24" and interface="bridge"]] = 0) do={
    /ip address add address=192.168.88.1/24 interface=bridge comment="defconf"
  }
  /ip address remove [find where address="10.0.0.1/8"]
  /interface vlan set [find where name="vlan10"] vlan-id=10 interface=bridge disabled=no
  /ip service set [find where name="ssh"] address="" disabled=no
  /user group set [find where name="ops"] policy=read,api
  /interface bonding add name=never slaves=nothing
} on-error={ :log warning "rolled back, but for one" }
/system scheduler remove [find where name="rollback"]`;

const state = (router: Simulator) =>
  ["/interface/bonding", "/interface/bridge/port", "/ip/address", "/interface/vlan", "/user/group"]
    .flatMap((menu) => router.items(menu))
    .map(({ ".id": _id, ".nextid": _next, ...words }) => JSON.stringify(words))
    .sort();

describe("simulator: the clock", () => {
  it("stands still by itself", async () => {
    const router = await start({ now: NOW });
    router.add(SCHEDULER, { ...tick, interval: "1s" });
    await new Promise((resolve) => setTimeout(resolve, 100));
    assert.equal(router.items("/system/clock")[0]?.["time"], "05:06:07");
    assert.equal(ticks(router), 0);
  });

  it("goes at the pace that is asked for, and the scheduler and uptime with it", async () => {
    const router = await start({ now: NOW, pace: 3600 });
    router.add(SCHEDULER, tick);
    await until(() => ticks(router) >= 30);
    const [clock] = router.items("/system/clock");
    const { time = "", date } = clock ?? {};
    assert.ok(time > "05:36:00" || date !== "2026-03-04", time);
    const uptime = router.items("/system/resource")[0]?.["uptime"] ?? "";
    assert.match(uptime, /^(\d+h)?\d+m/);
    await router.close();
    const count = ticks(router);
    await new Promise((resolve) => setTimeout(resolve, 120));
    assert.equal(ticks(router), count, "not after it was closed");
  });

  for (const version of VERSIONS) {
    it(`starts an entry at its start and then at each interval (${version})`, async () => {
      const router = await start({ version, now: NOW });
      const date = router.items("/system/clock")[0]?.["date"] ?? "";
      router.add(SCHEDULER, { ...tick, "start-date": date, "start-time": "05:06:17" });
      const counts = ["9s", "1s", "59s", "1s", "1m"].map((time) => {
        router.advance(time);
        return ticks(router);
      });
      assert.deepEqual(counts, [0, 1, 1, 2, 3]);
    });

    it(`puts a router back by a script that removes itself, after a reboot (${version})`, async () => {
      const router = await start({ version, now: NOW });
      router.add("/user/group", { name: "ops", policy: "read,api" });
      router.add("/interface/vlan", { name: "vlan10", interface: "bridge", "vlan-id": "10" });
      const before = state(router);
      router.add(SCHEDULER, { name: "rollback", interval: "1m", "on-event": ROLLBACK });
      const ports = router.items("/interface/bridge/port");
      const id = ports.find((port) => port["interface"] === "ether4")?.[".id"] ?? "";
      router.remove("/interface/bridge/port", id);
      router.add("/interface/bonding", { name: "bond1", slaves: "ether4" });
      router.set("/ip/address", "*1", { address: "10.0.0.1/8", interface: "bond1" });
      router.set("/interface/vlan", "vlan10", { "vlan-id": "11", interface: "ether1" });
      router.set("/ip/service", "ssh", { disabled: "yes", address: "10.0.0.0/8" });
      router.set("/user/group", "ops", { policy: "read" });
      await router.restart();
      router.advance("1m");
      assert.deepEqual(state(router), before);
      const ssh = router.items("/ip/service").find((one) => one["name"] === "ssh");
      const from = ssh?.["available-from"] ?? ssh?.["address"];
      assert.deepEqual([ssh?.["disabled"], from], ["false", ""]);
      assert.deepEqual(router.items(SCHEDULER), []);
      const log = router.items("/log").map(({ message }) => message);
      assert.ok(log.includes("rolled back, but for one"), log.join("\n"));
    });
  }
});
