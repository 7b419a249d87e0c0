import * as assert from "node:assert/strict";
import * as pulumi from "@pulumi/pulumi";
import { uplink } from "./uplink";

/** The value of an output. */
const settled = <T>(output: pulumi.Output<T>): Promise<T> =>
  new Promise((resolve) => output.apply(resolve));

const site = { ports: ["ether2", "ether3"] as [string, string], gateway: "192.168.90.1/24" };

describe("the uplink, without an engine and without a router", () => {
  before(() =>
    pulumi.runtime.setMocks({
      newResource: ({ name, inputs }) => ({ id: `${name}-id`, state: inputs as object }),
      call: ({ inputs }) => inputs as object,
    }),
  );

  it("has its address on the bond", async () => {
    const { bond, address } = uplink(site);
    assert.equal(await settled(address.interface), await settled(bond.name));
  });

  it("is the same program in each test", async () => {
    const { bond } = uplink(site);
    assert.deepEqual(await settled(bond.slaves), site.ports);
  });

  it("prefers the first port", async () => {
    const { bond } = uplink(site);
    assert.equal(await settled(bond.primary), "ether2");
  });
});
