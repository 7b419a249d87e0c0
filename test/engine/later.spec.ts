import * as assert from "node:assert/strict";
import * as pulumi from "@pulumi/pulumi";
import { Bond, BondMonitoring, HardenedApi, ManagementFirewall } from "pulumi-routeros";
import { patience } from "../support/patience";
import { prepareEngine } from "../support/engine";
import { anOffice, closeRouters, openServices, shown } from "./office";

const quiet = { color: "never" } as const;

/** Lists and objects of which nothing is known before the bond is there. */
const program = () => {
  const bond = new Bond("uplink", {
    name: "bond1",
    mode: "active-backup",
    slaves: ["ether2", "ether3"],
    takePorts: true,
  });
  const later = <T>(value: T): pulumi.Output<T> => bond.id.apply<T>(() => value);
  new BondMonitoring("links", {
    bond: bond.name,
    members: later(["ether2", "ether3"]),
    log: false,
  });
  new ManagementFirewall("first", {
    name: "first",
    rules: [
      { name: "a", action: "accept", srcAddress: later("10.1.0.0/16") },
      later({ name: "b", action: "accept" as const, srcAddress: "10.2.0.0/16" }),
    ],
  });
  new ManagementFirewall("whole", {
    name: "whole",
    rules: later([{ name: "a", action: "accept" as const, srcAddress: "10.3.0.0/16" }]),
  });
  new HardenedApi("mgmt", {
    from: later(["127.0.0.0/8", "192.168.88.0/24"]),
    services: later(["api" as const]),
    username: later("automat"),
    policies: later(["test" as const]),
    password: pulumi.secret("Kestrel-over-7-hills"),
  });
  return Promise.resolve();
};

describe("arguments that are known later, by the real engine", function () {
  this.timeout(patience.engine);
  before(prepareEngine);
  afterEach(closeRouters);

  it("arrive whole: lists, objects in lists, and what components make of them", async () => {
    const { router, stack } = await anOffice(program);
    const before = shown(router, "/ip/firewall/filter", "chain", "action", "comment");
    const preview = await stack.preview(quiet);
    assert.match(preview.stdout, /BondMonitoring "links": members is not known yet/);
    assert.match(preview.stdout, /HardenedApi "mgmt": services is not known yet/);
    await stack.up(quiet);

    const rules = shown(router, "/ip/firewall/filter", "comment", "src-address");
    for (const rule of ["first: a 10.1.0.0/16", "first: b 10.2.0.0/16", "whole: a 10.3.0.0/16"])
      assert.ok(rules.includes(rule), `${rule}: ${rules.join()}`);
    assert.ok(rules.includes("mgmt: network 2 192.168.88.0/24"), rules.join());
    const graphs = shown(router, "/tool/graphing/interface", "interface").sort();
    assert.deepEqual(graphs, ["bond1", "ether2", "ether3"]);
    assert.deepEqual(openServices(router), ["api 127.0.0.0/8,192.168.88.0/24"]);
    assert.ok(shown(router, "/user", "name", "group").includes("automat automat"));
    const [policy] = shown(router, "/user/group", "name", "policy").filter((one) =>
      one.startsWith("automat "),
    );
    for (const granted of ["read", "write", "api", "test"])
      assert.match(policy ?? "", new RegExp(`[ ,]${granted}(,|$)`));

    await stack.preview({ ...quiet, expectNoChanges: true });
    await stack.destroy(quiet);
    const after = shown(router, "/ip/firewall/filter", "chain", "action", "comment");
    assert.deepEqual(after, before);
  });
});
