import * as assert from "node:assert/strict";
import { compareVersions } from "../../provider/values/version";
import { ipService } from "../../provider/menus/ip-service";
import { CheckError, type Declared, Deployment, type Values } from "../support/deployment";
import { eachTestOn } from "../support/each-test";
import { simulated, type SimulatedBench } from "../support/bench";
import { manages } from "../support/manages";

const PATH = "/ip/service";

const isRenamed = (version: string) => compareVersions(version, "7.24") >= 0;

manages(ipService, ({ version }) => ({
  create: { name: "winbox", port: 8299 },
  sends: { port: "8299" },
  changes: {
    disabled: true,
    port: 8300,
    address: ["192.168.88.0/24", "2001:db8::/32"],
    maxSessions: 5,
  },
  excused: {
    certificate: "is of a service over TLS",
    tlsVersion: "is of a service over TLS",
    vrf: "there is only the main one",
  },
  drift: { set: ["port", "9000"] },
  newer: ["maxSessions", 5],
  ...(isRenamed(version) && { calledHere: { address: "available-from" } }),
}));

for (const { title, version, open } of simulated)
  describe(`IpService on ${title}`, () => {
    let bench: SimulatedBench;
    let stack: Deployment;
    eachTestOn(open, (site) => ({ bench, stack } = site));

    const networks = isRenamed(version) ? "available-from" : "address";
    const winbox = (more: Values = { port: 8299 }): Declared[] => [
      { type: "IpService", name: "winbox", inputs: { name: "winbox", ...more } },
    ];
    const row = (name = "winbox") =>
      bench.simulator
        .items(PATH)
        .find((one) => one["name"] === name && one["dynamic"] !== "true") ?? {};
    const writes = () => bench.simulator.commands.filter(({ command }) => command !== "print");

    it("shows drift of what is set, and repairs it; what is not set is anybody's", async () => {
      await stack.up(winbox());
      const others = { disabled: "yes", address: "10.0.0.0/8" };
      bench.simulator.set(PATH, "winbox", { port: "9000", ...others });
      await stack.refresh();
      assert.deepEqual(stack.state.get("winbox")?.inputs, { name: "winbox", port: 9000 });
      assert.deepEqual(await stack.up(winbox()), ["update winbox"]);
      const { port, disabled, [networks]: from } = row();
      assert.deepEqual([port, disabled, from], ["8299", "true", "10.0.0.0/8"]);
      await stack.refresh();
      assert.deepEqual(await stack.up(winbox()), ["same winbox"]);
      await stack.destroy();
      const after = row();
      assert.deepEqual(
        [after["port"], after["disabled"], after[networks]],
        ["8291", "true", "10.0.0.0/8"],
      );
    });

    it("puts back what it found when it set a property first, not what there was long before", async () => {
      await stack.up(winbox());
      bench.simulator.set(PATH, "winbox", { address: "10.0.0.0/8" });
      await stack.refresh();
      await stack.up(winbox({ port: 8299, address: ["192.168.88.0/24"] }));
      assert.equal(row()[networks], "192.168.88.0/24");
      bench.simulator.fault({ on: `${PATH}/set`, do: { trap: "failure: not now" } });
      await assert.rejects(stack.up(winbox()), /not now/);
      assert.deepEqual(await stack.up(winbox()), ["update winbox"]);
      assert.equal(row()[networks], "10.0.0.0/8");
      // It is back: from here on it is anybody's.
      bench.simulator.set(PATH, "winbox", { address: "172.16.0.0/12" });
      await stack.refresh();
      assert.deepEqual(await stack.up(winbox()), ["same winbox"]);
      await stack.destroy();
      assert.equal(row()[networks], "172.16.0.0/12");
    });

    it("sends the networks by the name that the version has, and reads either", async () => {
      bench.simulator.forget();
      const address = ["192.168.88.0/24"];
      await stack.up(winbox({ address }));
      assert.deepEqual(
        writes().map(({ words }) => Object.keys(words).filter((word) => word !== ".id")),
        [[networks]],
      );
      await stack.refresh();
      assert.deepEqual(await stack.up(winbox({ address })), ["same winbox"]);
      if (networks === "address") return;
      for (const words of [
        { address: "192.168.88.0/24" },
        { address: "192.168.88.0/24", "available-from": "" },
        { address: "", "available-from": "192.168.88.0/24" },
      ]) {
        bench.simulator.force(PATH, "winbox", { "available-from": "", ...words });
        await stack.refresh();
        assert.deepEqual(await stack.up(winbox({ address })), ["same winbox"]);
      }
    });

    it("goes on with a program and a state of 0.1.0 that call the networks availableFrom", async () => {
      const program = winbox({ availableFrom: "192.168.88.0/24,10.0.0.0/8" });
      await stack.up(winbox({ availableFrom: ["192.168.88.0/24", "10.0.0.0/8"] }));
      assert.deepEqual(await stack.up(program), ["same winbox"]);
      const kept = stack.state.get("winbox");
      assert.ok(kept);
      const { port, certificate = "none" } = row();
      Object.assign(kept.outputs, {
        address: [],
        availableFrom: "192.168.88.0/24,10.0.0.0/8",
        __inputs: ["name", "availableFrom"],
        __asFound: { port, certificate, address: "", "available-from": "172.16.0.0/12" },
      });
      kept.inputs = program[0]?.inputs ?? {};
      const state = structuredClone(kept);
      assert.deepEqual(await stack.up(program), ["same winbox"]);
      await stack.refresh();
      assert.deepEqual(await stack.up(program), ["same winbox"]);
      await stack.destroy();
      assert.equal(row()[networks], "172.16.0.0/12");
      stack.state.set("winbox", state);
      bench.simulator.set(PATH, "winbox", { address: "192.168.88.0/24,10.0.0.0/8" });
      assert.deepEqual(await stack.up(winbox({})), ["update winbox"]);
      assert.equal(row()[networks], "172.16.0.0/12");
    });

    it("does nothing with onlyIfThere where the router has no such service", async () => {
      const proxy: Declared[] = [
        {
          type: "IpService",
          name: "proxy",
          inputs: { name: "reverse-proxy", disabled: true, onlyIfThere: true },
        },
      ];
      const hasProxy = compareVersions(version, "7.22") >= 0;
      if (hasProxy) bench.simulator.set(PATH, "reverse-proxy", { disabled: "no" });
      stack.config["routeros:version"] = version;
      await stack.up(proxy);
      assert.equal(row("reverse-proxy")["disabled"], hasProxy ? "true" : undefined);
      assert.equal(writes().length, hasProxy ? 1 : 0);
      await stack.refresh();
      assert.deepEqual(await stack.up(proxy), ["same proxy"]);
      await stack.destroy();
      assert.equal(row("reverse-proxy")["disabled"], hasProxy ? "false" : undefined);
    });

    it("finds the same row after ids were dealt anew, and keeps what it found over a refresh", async () => {
      const before = row();
      await stack.up(winbox());
      await bench.simulator.restart({ newIds: true });
      await stack.refresh();
      assert.equal(stack.state.get("winbox")?.id, row()[".id"]);
      await stack.destroy();
      assert.equal(row()["port"], before["port"]);
    });

    it("sets and puts back what TLS needs", async () => {
      // Of the one that this program does not come by.
      const name = title.endsWith("rest") ? "api-ssl" : "www-ssl";
      const before = row(name);
      const inputs = { name, tlsVersion: "only-1.2", certificate: "none" };
      await stack.up([{ type: "IpService", name: "tls", inputs }]);
      assert.equal(row(name)["tls-version"], "only-1.2");
      assert.equal(row(name)["certificate"], "none");
      await stack.destroy();
      assert.deepEqual(row(name), before);
    });

    it("leaves a service as it is that was imported and is destroyed", async () => {
      await stack.up(winbox());
      const kept = stack.state.get("winbox");
      assert.ok(kept);
      delete kept.outputs["__asFound"];
      await stack.destroy();
      assert.equal(row()["port"], "8299");
    });
  });

describe("IpService, without a router", () => {
  const stack = new Deployment({ "routeros:host": "192.0.2.1", "routeros:version": "7.9" });
  const preview = (inputs: Values) => stack.preview([{ type: "IpService", name: "one", inputs }]);

  it("refuses a service that there is not, and what this version does not have", async () => {
    await assert.rejects(preview({ name: "teln" }), /name: write one of .*did you mean "telnet"/);
    await assert.rejects(preview({ name: "api", maxSessions: 5 }), /maxSessions: .* since 7\.16/);
    await assert.rejects(preview({ name: "reverse-proxy" }), /"reverse-proxy": .* since 7\.22/);
  });

  it("refuses what only a service over TLS has", async () => {
    await assert.rejects(preview({ name: "api", certificate: "server" }), (error: Error) => {
      assert.ok(error instanceof CheckError);
      assert.equal(error.failures[0]?.property, "certificate");
      assert.match(error.message, /only goes with a service over TLS .*not with "api"/);
      return true;
    });
  });

  it("says that two names mean one property, and names the one that is wrong", async () => {
    await assert.rejects(
      preview({ name: "api", address: ["10.0.0.0/8"], availableFrom: "10.0.0.0/8" }),
      /availableFrom is another name of address: write address only/,
    );
    await assert.rejects(
      preview({ name: "api", availableFrom: "lan" }),
      /availableFrom\[0\]: write a network .* not "lan"/,
    );
  });
});
