import assert from "node:assert/strict";
import { Deployment } from "../support/deployment";
import { bad, bare } from "./rest-client";
import { empty } from "./start";

describe("simulator: what real routers were seen to say", () => {
  it("answers GET of a command with 400", async () => {
    const { send } = await bare();
    assert.deepEqual(await send("GET", "/interface/bonding/print"), bad("no such command"));
    assert.deepEqual(await send("GET", "/ip/address/print"), bad("no such command"));
    assert.deepEqual(await send("GET", "/log/error"), bad("no such command"));
  });

  it("deals the ids of /ip/service from *0 on", async () => {
    const { router } = await empty();
    assert.equal(router.items("/ip/service")[0]?.[".id"], "*0");
  });

  it("refuses an unknown bridge port in three lines, which a user sees as one", async () => {
    const { router, client } = await empty();
    router.add("/interface/bridge", { name: "lan" });
    const refused = await client.send(
      "/interface/bridge/port/add",
      "=bridge=lan",
      "=interface=ether77",
    );
    assert.deepEqual(refused.trap?.split("\n"), [
      "invalid value for argument interface:",
      "input does not match any value of interface",
      "input does not match any value of interface-list",
    ]);
    router.fault({ on: "/interface/bridge/port/add", do: { trap: refused.trap ?? "" } });
    const port = { bridge: "lan", interface: "ether2" };
    const stack = new Deployment({ "routeros:host": router.url });
    await assert.rejects(
      stack.up([{ type: "BridgePort", name: "port", inputs: port }]),
      /^\w*Error: cannot add [^\n]*invalid value for argument interface: *input does not[^\n]*$/,
    );
  });
});
