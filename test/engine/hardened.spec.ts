import * as assert from "node:assert/strict";
import * as pulumi from "@pulumi/pulumi";
import { HardenedApi, type HardenedApiArgs, Vlan } from "pulumi-routeros";
import type { Simulator, Version } from "../../simulator";
import { RawClient } from "../simulator/raw-client";
import { prepareEngine } from "../support/engine";
import { anOffice, closeRouters, openServices, shown, writes } from "./office";
import { still } from "../support/live";
import { patience } from "../support/patience";

const quiet = { color: "never" } as const;
const password = "Kestrel-over-7-hills";
const from = ["127.0.0.0/8", "192.168.88.0/24"];

/** An office behind it: what is managed by the user that was made. */
const hardened =
  (args: Partial<HardenedApiArgs> = {}, vlanId?: number) =>
  () => {
    const given = { from, services: ["api"], password: pulumi.secret(password), ...args };
    new HardenedApi("mgmt", given as HardenedApiArgs);
    if (vlanId !== undefined) new Vlan("guests", { name: "guests", vlanId, interface: "bridge" });
    return Promise.resolve();
  };

/** All that the component writes, as it can be seen; ids and counters are no configuration. */
const picture = (router: Simulator) =>
  ["/user", "/user/group", "/ip/service", "/ip/firewall/filter"].map((menu) =>
    router
      .items(menu)
      // Open connections are rows, too.
      .filter(({ dynamic }) => dynamic !== "true")
      .map((row) => Object.entries(still(row)).filter(([word]) => word !== ".id")),
  );

describe("HardenedApi, by the real engine", function () {
  this.timeout(patience.engine);
  before(prepareEngine);
  afterEach(closeRouters);

  it("changes nothing at all where this program comes from another network", async () => {
    const office = await anOffice(
      hardened({ from: ["10.0.0.0/8"], services: ["api", "ssh", "winbox"] }),
    );
    const { router, stack } = office;
    // The rules of the firewall say nothing about this port.
    router.set("/ip/service", "api", { port: "9000" });
    const before = picture(router);
    router.forget();
    await assert.rejects(stack.up(quiet), /comes from 127\.0\.0\.1, which is in none of/);
    assert.deepEqual(writes(router), []);
    assert.deepEqual(picture(router), before);
  });

  for (const version of ["7.22.3", "6.49.18"] satisfies Version[])
    it(`leaves one user, one service and its networks, and gives all of it back (${version})`, async () => {
      const office = await anOffice(hardened(), { version });
      const { router, stack } = office;
      const before = picture(router);
      await stack.up(quiet);

      assert.deepEqual(openServices(router), [`api ${from.join(",")}`]);
      const rules = shown(router, "/ip/firewall/filter", "comment", "action", "src-address");
      assert.deepEqual(rules.slice(0, 4), [
        "mgmt: answers accept ",
        "mgmt: network 1 accept 127.0.0.0/8",
        "mgmt: network 2 accept 192.168.88.0/24",
        "mgmt: the rest drop ",
      ]);
      const client = await RawClient.login(router.apiPort, "pulumi", password);
      const refused = await client.send("/user/add", "=name=eve", "=group=full", "=password=x");
      assert.match(refused.trap ?? "", /not enough permissions/);
      client.close();

      // From here on as the user that was made.
      office.program(hardened({}, 20));
      await stack.setAllConfig({
        "routeros:username": { value: "pulumi" },
        "routeros:password": { value: password, secret: true },
      });
      router.forget();
      await stack.up(quiet);
      assert.deepEqual(writes(router), ["/interface/vlan/add"]);
      router.set("/ip/service", "telnet", { disabled: "false" });
      router.forget();
      await stack.up({ ...quiet, refresh: true });
      assert.deepEqual(writes(router), ["/ip/service/set"]);

      // Its own user and way in are given back by the administrator.
      await stack.setAllConfig({
        "routeros:username": { value: "admin" },
        "routeros:password": { value: "", secret: true },
      });
      await stack.destroy({ ...quiet, refresh: true, runProgram: true });
      assert.deepEqual(picture(router), before);
    });
});
