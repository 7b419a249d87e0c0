import * as assert from "node:assert/strict";
import { LocalWorkspace, type Stack } from "@pulumi/pulumi/automation";
import { type Simulator, simulator } from "pulumi-routeros/simulator";
import { uplink } from "./uplink";

const site = { ports: ["ether2", "ether3"] as [string, string], gateway: "192.168.90.1/24" };

describe("the uplink, on a simulated home router", function () {
  this.timeout(300_000); // each run starts Pulumi's engine
  let router: Simulator;
  let stack: Stack;

  beforeEach(async () => {
    router = await simulator({ version: "7.22.3" });
    stack = await LocalWorkspace.createOrSelectStack(
      {
        stackName: "test",
        projectName: "uplink",
        program: () => Promise.resolve({ gateway: uplink(site).gateway }),
      },
      // Where pulumi-routeros is installed: Pulumi looks for it from here.
      {
        workDir: __dirname,
        envVars: { ROS_HOSTURL: router.url, PULUMI_CONFIG_PASSPHRASE: "test" },
      },
    );
  });
  afterEach(async () => {
    await stack.workspace.removeStack("test", { force: true });
    await router.close();
  });

  it("takes its ports out of the bridge, and gives them back", async () => {
    const ports = () => router.items("/interface/bridge/port").map((row) => row["interface"] ?? "");
    const before = ports();
    await stack.up();
    assert.deepEqual(
      ports(),
      before.filter((port) => !site.ports.includes(port)),
    );
    const made = router.commands.filter(({ command }) => command === "add");
    assert.deepEqual(
      made.map(({ menu }) => menu),
      ["/interface/bonding", "/ip/address"],
    );

    router.forget();
    const { changeSummary } = await stack.preview();
    assert.deepEqual(Object.keys(changeSummary), ["same"]);
    assert.equal(router.count(), 0, "a preview asks no router");

    await stack.destroy();
    assert.deepEqual(ports().sort(), before.sort());
  });

  it("shows what somebody changed by hand", async () => {
    await stack.up();
    router.set("/interface/bonding", "bond1", { mode: "802.3ad" });
    const { changeSummary } = await stack.preview({ refresh: true });
    assert.equal(changeSummary.update, 1);
  });

  it("is completed by the next run when the router refuses half of it", async () => {
    router.fault({ on: "/ip/address/add", do: { trap: "failure: try again" } });
    await assert.rejects(stack.up(), /try again/);
    await stack.up();
    const addresses = router.items("/ip/address").map((row) => row["address"]);
    assert.ok(addresses.includes(site.gateway));
  });
});
