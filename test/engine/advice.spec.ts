import * as assert from "node:assert/strict";
import * as pulumi from "@pulumi/pulumi";
import {
  Bond,
  type BondArgs,
  Bridge,
  BridgePort,
  BridgeVlan,
  Item,
  Rules,
  Script,
  Vlan,
} from "pulumi-routeros";
import { prepareEngine } from "../support/engine";
import { anOffice, closeRouters } from "./office";
import { patience } from "../support/patience";

const slow: BondArgs = {
  name: "bond1",
  slaves: ["ether2", "ether3"],
  mode: "active-backup",
  miiInterval: "1m40s",
};
const bonds =
  (...all: BondArgs[]) =>
  () => {
    all.forEach((args, at) => new Bond(`uplink${at}`, args));
    return Promise.resolve();
  };

/** The lines of a run that speak of a resource, as a user reads them. */
const said = (stdout: string): string[] =>
  stdout
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => /^(warning: )?Bond "/.test(line));

describe("advice, by the real engine", function () {
  this.timeout(patience.engine);
  before(prepareEngine);
  afterEach(closeRouters);

  it("is said at preview of its resource, once, and keeps nothing from going on", async () => {
    const hidden = pulumi.secret("250ms");
    const { stack, router } = await anOffice(
      bonds(
        slow,
        { name: "bond2", slaves: ["ether4"], mode: "802.3ad", mtu: 1580 },
        { name: "bond3", slaves: ["ether5"], mode: "802.3ad", upDelay: hidden },
      ),
      { configuration: "empty" },
    );
    const preview = await stack.preview({ color: "never" });
    assert.deepEqual(said(preview.stdout).sort(), [
      'Bond "uplink1": mtu: 1580 needs an l2mtu of 1580 or more on every member (/interface/ethernet), and the same mtu on all that the bond talks to',
      'Bond "uplink1": slaves: with one member, "ether4", the bond is down when that cable is out: add a second one',
      'Bond "uplink2": slaves: with one member, "ether5", the bond is down when that cable is out: add a second one',
      'warning: Bond "uplink0": miiInterval: write "100ms", for with "1m40s" a cable that is out goes unnoticed for as long',
    ]);
    assert.doesNotMatch(preview.stdout, /250ms/);
    const up = await stack.up({ color: "never" });
    assert.equal(up.summary.result, "succeeded");
    assert.equal(router.items("/interface/bonding").length, 3);
  });

  it("stands beside an error, and hides none", async () => {
    for (const [program, says] of [
      [bonds({ ...slow, primary: "ether9" }), /primary: "ether9" is no member/],
      [bonds(slow, { ...slow, name: "bond2" }), /cannot both have ether2/],
    ] as const) {
      const { stack } = await anOffice(program);
      await assert.rejects(stack.preview({ color: "never" }), (error: Error) => {
        assert.match(error.message, says);
        assert.doesNotMatch(error.message, /failed to deliver|unhandled|\n +at /i);
        return true;
      });
    }
  });

  it("gives way to mistakes: all are told in one preview, and a program ends that waits for what is refused", async () => {
    const wrong = () => {
      const one = new Bond("one", { name: "bond1", slaves: ["ether2"], primary: "ether9" });
      new Bond("two", { name: "bond2", slaves: ["ether3"], mtu: 100_000 });
      new BridgeVlan("three", { bridge: "lan", vlanIds: [5000] });
      const bridge = new Bridge("four", { name: "lan" });
      // It waits for what is refused, and so does the end of the program.
      new BridgePort("five", { interface: one.name, bridge: bridge.name, pvid: 5000 });
      return Promise.resolve({ macAddress: one.macAddress });
    };
    const { stack, program, router } = await anOffice(wrong, { configuration: "empty" });
    for (const run of ["preview", "up"] as const)
      await assert.rejects(stack[run]({ color: "never" }), ({ message }: Error) => {
        for (const mistake of [
          /primary: "ether9" is no member/,
          /mtu: write a whole number .*, not 100000/,
          // Whichever the engine looks at first tells them all, its own without its name.
          /vlanIds: write .*, not \[5000\]/,
        ])
          assert.match(message, mistake);
        return true;
      });
    assert.deepEqual(router.items("/interface/bonding"), []);
    program(bonds(slow));
    const right = await stack.preview({ color: "never" });
    // The stack itself is there from the run that failed.
    assert.equal(right.changeSummary.create, 1);
  });

  it("is quiet where the version has it otherwise or what it misses comes later, and says once what is of all", async () => {
    const { stack } = await anOffice(
      () => {
        const bridge = new Bridge("lan", { name: "lan", vlanFiltering: true });
        new BridgeVlan("twenty", { bridge: bridge.name, vlanIds: [20], tagged: ["ether2"] });
        const vlan = new Vlan("twenty", { name: "vlan20", interface: bridge.name, vlanId: 20 });
        new Script("nightly", { name: "nightly", source: "/system/identity/print" });
        for (const name of ["one", "two"])
          new Item(name, { menu: "/ip/pool", name, ranges: ["10.0.0.1"], unchecked: true });
        const menu = "/ip/firewall/filter";
        new Rules("guests", { menu, chain: "guests", rules: [{ action: "drop" }] });
        // It waits for the VLAN, which is known later than the program ends.
        new Rules("forward", {
          menu,
          chain: "forward",
          rules: [{ action: "jump", jumpTarget: "guests", inInterface: vlan.name }],
        });
        return Promise.resolve();
      },
      { configuration: "empty", config: { "routeros:version": "7.22.3" } },
    );
    await stack.up();
    const { stdout } = await stack.preview({ color: "never" });
    const hints = stdout
      .split("\n")
      .map((line) => line.trim())
      .filter((line) => /unchecked:|slashes|7\.16|jumps? to/.test(line))
      .filter((line) => !line.startsWith("pulumi:"));
    assert.deepEqual(
      hints.map((line) => line.slice(0, 35)),
      ['ip/pool "one": unchecked: what is w'],
    );
  });

  it("is said of several resources together, once the program is whole", async () => {
    const { stack } = await anOffice(
      () => {
        const bridge = new Bridge("lan", { name: "lan", vlanFiltering: true });
        const bond = new Bond("trunk", {
          name: "bond1",
          slaves: ["ether2", "ether3"],
          mode: "802.3ad",
        });
        new BridgePort("trunk", { interface: bond.name, bridge: bridge.name });
        new BridgeVlan("twenty", { bridge: bridge.name, vlanIds: [20], tagged: [bridge.name] });
        // It waits for the others, and names what the first program leaves out.
        const port = new BridgePort("named", { interface: "ether5", bridge: bridge.name });
        new Item("ten", {
          menu: "/interface/bridge/vlan",
          bridge: bridge.name,
          vlanIds: ["10"],
          tagged: [port.interface],
        });
        return Promise.resolve();
      },
      { configuration: "empty" },
    );
    const preview = await stack.preview({ color: "never" });
    const told = preview.stdout
      .split("\n")
      .filter((line) => /^ *warning: .*filters VLANs/.test(line));
    assert.equal(told.length, 1, told.join("\n"));
    assert.match(
      told[0] ?? "",
      /^ *warning: BridgePort "trunk": interface: lan filters VLANs and no/,
    );
  });
});
