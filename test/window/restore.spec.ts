import * as assert from "node:assert/strict";
import { Router } from "../../provider/router/router";
import { openTransport } from "../../provider/transport/open";
import * as tables from "../../provider/menus";
import { carriersIn } from "../../provider/safety/carriers";
import { restoring, type Snapshot } from "../../provider/safety/restore";
import { untilAllSucceed } from "../../provider/safety/steps";
import { simulator, type Simulator } from "../../simulator";
import { lastSaid, still } from "../support/live";
import { VERSIONS } from "../support/manages";

const menus = ["/interface/bonding", "/interface/vlan", "/interface/bridge/port", "/ip/address"];

/** All rows without what a row that is removed and added again cannot keep: its id and its place. */
function configuration(router: Simulator): unknown {
  return menus.map((menu) =>
    router
      .items(menu)
      .map((row) =>
        JSON.stringify(Object.entries(still(row)).filter(([word]) => !word.startsWith("."))),
      )
      .sort(),
  );
}

async function snapshotOf(router: Simulator): Promise<Snapshot> {
  const [host = "", port = ""] = router.url.replace("api://", "").split(":");
  const endpoint = { scheme: "api", host, port: Number(port), username: "admin", password: "" };
  const transport = openTransport({ ...endpoint, scheme: "api", timeout: 5000 });
  const asked = new Router("the router", transport);
  try {
    const rows = carriersIn(Object.values(tables)).map(async (one) => {
      const all = await asked.rows(one.menu.path);
      return [one, all.filter((row) => row["dynamic"] !== "true")] as const;
    });
    return new Map(await Promise.all(rows));
  } finally {
    await transport.close();
  }
}

/** Lets the router's scheduler run a script, again and again until it has succeeded. */
function schedule(router: Simulator, script: readonly string[]): void {
  const name = "restore";
  const source = untilAllSucceed(name, script, "done").join("\n");
  router.add("/system/scheduler", { name, interval: "10s", "on-event": source });
}

function runOn(router: Simulator, script: readonly string[]): void {
  schedule(router, script);
  router.advance("15s");
  assert.deepEqual(router.items("/system/scheduler"), [], "the script ran to its end");
}

for (const version of VERSIONS)
  describe(`the script that puts things back on ${version}`, () => {
    let router: Simulator;

    beforeEach(async () => {
      router = await simulator({ version, deviceMode: "advanced" });
      const bond = { name: "bond7", slaves: "ether5", comment: 'a "quoted" $name; \\ and more' };
      router.remove("/interface/bridge/port", idOf("/interface/bridge/port", "ether5"));
      router.add("/interface/bonding", { ...bond, mode: "802.3ad", "lacp-rate": "1sec" });
      router.add("/interface/vlan", { name: "vlan20", interface: "bond7", "vlan-id": "20" });
      router.add("/ip/address", {
        address: "10.20.0.1/24",
        interface: "vlan20",
        comment: "guests",
      });
    });

    afterEach(() => router.close());

    function idOf(menu: string, port: string): string {
      return router.items(menu).find((row) => row["interface"] === port)?.[".id"] ?? "";
    }

    it("undoes all that was added, changed and removed", async () => {
      const [before, snapshot] = [configuration(router), await snapshotOf(router)];
      router.remove("/interface/bridge/port", idOf("/interface/bridge/port", "ether2"));
      router.remove("/ip/address", idOf("/ip/address", "bridge"));
      router.set("/interface/bonding", "bond7", { name: "other", mode: "active-backup" });
      router.set("/interface/bonding", "other", { "forced-mac-address": "02:00:00:00:00:01" });
      router.add("/interface/bonding", { name: "bond1", slaves: "ether2" });
      router.add("/interface/vlan", { name: "vlan30", interface: "bond1", "vlan-id": "30" });
      router.add("/ip/address", { address: "10.1.0.1/24", interface: "bond1" });
      assert.notDeepEqual(configuration(router), before);
      runOn(router, restoring(snapshot, undefined, version));
      assert.deepEqual(configuration(router), before);
    });

    it("takes away a note that was not there before", async () => {
      router.set("/interface/bonding", "bond7", { comment: "" });
      const [before, snapshot] = [configuration(router), await snapshotOf(router)];
      for (const menu of menus)
        for (const { ".id": id = "", comment } of router.items(menu))
          if (comment === undefined) router.set(menu, id, { comment: "by the change" });
      assert.notDeepEqual(configuration(router), before);
      runOn(router, restoring(snapshot, undefined, version));
      assert.deepEqual(configuration(router), before);
    });

    it("knows entries of several VLANs, and routes, for what they are", async () => {
      const gateway = "192.168.88.9";
      const all = () =>
        ["/interface/bridge/vlan", "/ip/route"].map((menu) => router.items(menu).map(still));
      router.add("/interface/bridge/vlan", {
        bridge: "bridge",
        "vlan-ids": "10,20-22",
        tagged: "ether3,ether4",
      });
      router.add("/interface/bridge/vlan", { bridge: "bridge", "vlan-ids": "30" });
      router.add("/ip/route", { "dst-address": "10.1.0.0/16", gateway, distance: "3" });
      router.add("/ip/route", { "dst-address": "10.2.0.0/16", gateway, disabled: "yes" });
      const [before, snapshot] = [all(), await snapshotOf(router)];
      runOn(router, restoring(snapshot, undefined, version));
      assert.deepEqual(all(), before, "what is as before keeps its id");
      const [first, , ...others] = router.items("/interface/bridge/vlan");
      assert.ok(!others.some((row) => row["dynamic"] !== "true"));
      router.set("/interface/bridge/vlan", first?.[".id"] ?? "", { tagged: "ether3" });
      router.set("/ip/route", router.items("/ip/route")[0]?.[".id"] ?? "", {
        ...{ "pref-src": "192.168.88.1", "check-gateway": "ping", scope: "20" },
      });
      runOn(router, restoring(snapshot, undefined, version));
      // Once written it is printed.
      const told = (rows: object[][]) =>
        rows.map((some) =>
          some.map((row) => ({
            "check-gateway": "none",
            scope: "30",
            "target-scope": "10",
            ...row,
          })),
        );
      assert.deepEqual(told(all()), told(before));
      router.remove("/interface/bridge/vlan", first?.[".id"] ?? "");
      router.remove("/ip/route", router.items("/ip/route")[0]?.[".id"] ?? "");
      runOn(router, restoring(snapshot, undefined, version));
      const withoutIds = (rows: object[][]) =>
        rows.map((some) =>
          some.map((row) => JSON.stringify(Object.entries({ ...row, ".id": "" }).sort())).sort(),
        );
      assert.deepEqual(withoutIds(told(all())), withoutIds(told(before)));
    });

    it("changes nothing on a router that is as before", async () => {
      const rows = () => menus.map((menu) => router.items(menu).map(still));
      const [before, snapshot] = [rows(), await snapshotOf(router)];
      runOn(router, restoring(snapshot, undefined, version));
      assert.deepEqual(rows(), before);
    });

    it("stays, says which step failed and tries again, until all have succeeded", async () => {
      const [before, snapshot] = [configuration(router), await snapshotOf(router)];
      router.remove("/interface/vlan", "vlan20");
      router.remove("/interface/bonding", "bond7");
      router.remove("/ip/address", idOf("/ip/address", "bridge"));
      // A port of the bond is somebody else's by now.
      router.add("/interface/bonding", { name: "theirs", slaves: "ether5" });
      schedule(router, restoring(snapshot, new Set(["bond7", "vlan20", "bridge"]), version));
      router.advance("15s");
      assert.equal(router.items("/system/scheduler").length, 1);
      // The router logs each change that a script makes, too.
      const said = router
        .items("/log")
        .filter(({ topics }) => topics?.startsWith("script,"))
        .map(({ topics, message }) => `${topics}: ${message}`);
      assert.equal(
        said.at(-1),
        "script,error: restore: not all of it succeeded, it is tried again. Failed; bond bond7; VLAN vlan20; address 10.20.0.1/24@vlan20",
      );
      assert.ok(!said.some((one) => one.endsWith("restore: done")));
      router.remove("/interface/bonding", "theirs");
      router.advance("10s");
      assert.deepEqual(router.items("/system/scheduler"), []);
      assert.equal(lastSaid(router), "restore: done");
      assert.deepEqual(configuration(router), before);
    });

    it("is not held up for ever by what named something deleted before", async () => {
      router.add("/interface/bridge", { name: "other" });
      router.set("/interface/bridge/port", idOf("/interface/bridge/port", "ether2"), {
        bridge: "other",
      });
      router.add("/ip/address", { address: "10.4.0.1/24", interface: "other" });
      router.remove("/interface/bridge", "other");
      const snapshot = await snapshotOf(router);
      runOn(router, restoring(snapshot, undefined, version));
    });

    it("leaves alone what the change does not touch", async () => {
      const snapshot = await snapshotOf(router);
      router.add("/ip/address", { address: "10.3.0.1/24", interface: "ether1" });
      router.set("/interface/vlan", "vlan20", { "vlan-id": "21" });
      router.add("/ip/address", { address: "10.1.0.1/24", interface: "bond7" });
      runOn(router, restoring(snapshot, new Set(["bond7"]), version));
      const addresses = router.items("/ip/address").map((row) => row["address"]);
      assert.deepEqual(addresses, ["192.168.88.1/24", "10.20.0.1/24", "10.3.0.1/24"]);
      assert.equal(router.items("/interface/vlan")[0]?.["vlan-id"], "21");
    });
  });
