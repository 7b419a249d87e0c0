import * as assert from "node:assert/strict";
import type { Declared } from "../support/deployment";
import {
  ADDRESS,
  PORT,
  type Site,
  assertNothingArmed,
  everywhere,
  timePassing,
  unhurried,
  windows,
} from "./support";
import { patience } from "../support/patience";

const resource = (type: string, inputs: Record<string, unknown>): Declared[] => [
  { type, name: "item", inputs },
];

const lan = (inputs: Record<string, unknown>) =>
  resource("IpAddress", { interface: "bridge", comment: "defconf", adopt: true, ...inputs });

/** Changes after which the router still answers, and what they look like there. */
const good: Record<
  string,
  { program: Declared[]; before?: Declared[]; shows: [string, object]; moves?: true }
> = {
  "a bond of two ports of the bridge that is managed": {
    program: resource("Bond", { name: "bond1", slaves: ["ether2", "ether3"], takePorts: true }),
    shows: ["/interface/bonding", { name: "bond1", slaves: "ether2,ether3" }],
  },
  "another port of that bridge": {
    before: resource("BridgePort", { bridge: "bridge", interface: "ether5", adopt: true }),
    program: resource("BridgePort", {
      bridge: "bridge",
      interface: "ether5",
      pvid: 20,
      adopt: true,
    }),
    shows: ["/interface/bridge/port", { interface: "ether5", pvid: "20" }],
  },
  "a VLAN on the bridge": {
    program: resource("Vlan", { name: "vlan20", interface: "bridge", vlanId: 20 }),
    shows: ["/interface/vlan", { name: "vlan20", interface: "bridge" }],
  },
  "an address in the network that we come by, on another interface": {
    program: resource("IpAddress", { address: "127.88.0.77/24", interface: "ether1" }),
    shows: ["/ip/address", { address: "127.88.0.77/24", interface: "ether1" }],
  },
  "such an address, as one of many rows": {
    program: resource("Rows", {
      menu: "/ip/address",
      rows: [
        { address: "192.0.2.1/24", interface: "ether1" },
        { address: "127.88.0.78/24", interface: "ether1" },
      ],
    }),
    shows: ["/ip/address", { address: "127.88.0.78/24", interface: "ether1" }],
  },
  "a part of that network, on another interface": {
    program: resource("IpAddress", { address: "127.88.0.130/25", interface: "ether1" }),
    shows: ["/ip/address", { address: "127.88.0.130/25", interface: "ether1" }],
  },
  "the router's own address": {
    before: lan({ address: `${ADDRESS}/24` }),
    program: lan({ address: "127.88.0.2/24" }),
    // The answer to the change never comes.
    moves: true,
    shows: ["/ip/address", { address: "127.88.0.2/24", interface: "bridge" }],
  },
};

/** Changes that cut the way to the router. */
const cutting: Record<string, { program: Declared[]; before?: Declared[] }> = {
  "a bond of the port that we come in by": {
    program: resource("Bond", { name: "bond1", slaves: ["ether2", PORT], takePorts: true }),
  },
  "a bridge port that is disabled": {
    before: resource("BridgePort", { bridge: "bridge", interface: PORT, adopt: true }),
    program: resource("BridgePort", {
      bridge: "bridge",
      interface: PORT,
      disabled: true,
      adopt: true,
    }),
  },
  "an address that is disabled": {
    before: lan({ address: `${ADDRESS}/24` }),
    program: lan({ address: `${ADDRESS}/24`, disabled: true }),
  },
  "an address that moves to another interface": {
    before: lan({ address: `${ADDRESS}/24` }),
    program: lan({ address: `${ADDRESS}/24`, interface: "ether1" }),
  },
  "an address that is removed": {
    before: lan({ address: `${ADDRESS}/24` }),
    program: [],
  },
};

const has = ({ router }: Site, menu: string, words: object): boolean =>
  router
    .items(menu)
    .some((row) => Object.entries(words).every(([word, value]) => row[word] === value));

describe("a change that touches the way to the router", function () {
  this.timeout(patience.processes);

  for (const [what, { before, program, shows, moves }] of Object.entries(good))
    it(`is confirmed, and leaves no trace: ${what}`, () =>
      everywhere(async (site) => {
        if (moves !== true) unhurried(site);
        if (before) await site.stack.up(before);
        site.router.forget();
        await site.stack.up(program);
        assert.ok(has(site, ...shows), "the router is as written");
        assert.equal(windows(site), 1, "in a window");
        assertNothingArmed(site);
      }));

  it("is none of an address in another network, or of one that is off", () =>
    everywhere(async (site) => {
      unhurried(site);
      const beside = { address: "127.89.0.1/24", interface: "ether1" };
      const off = { address: "127.88.0.77/24", interface: "ether1", disabled: true };
      site.router.forget();
      await site.stack.up(resource("IpAddress", beside));
      await site.stack.up([
        ...resource("IpAddress", beside),
        { type: "IpAddress", name: "off", inputs: off },
      ]);
      assert.equal(windows(site), 0);
    }));

  for (const [what, { before, program }] of Object.entries(cutting))
    it(`is rolled back when it cuts it: ${what}`, () =>
      everywhere(async (site) => {
        if (before) await site.stack.up(before);
        const was = site.configuration();
        const state = JSON.stringify([...site.stack.state]);
        site.router.forget();
        await assert.rejects(timePassing(site, site.stack.up(program)), (error: Error) => {
          assert.match(
            error.message,
            /^cannot (add|change|remove) .*rolled back.*pulumi-routeros up/,
          );
          return true;
        });
        assert.deepEqual(site.configuration(), was, "the router is as before");
        assert.equal(JSON.stringify([...site.stack.state]), state, "and so is state");
        assertNothingArmed(site);
      }));

  it("costs one look at each menu per run, and nothing for a change that touches none of it", () =>
    everywhere(async (site) => {
      unhurried(site);
      const bonds = (...ports: string[]) =>
        ports.map((port) => ({
          type: "Bond",
          name: port,
          inputs: { name: `bond-${port}`, slaves: [port] },
        }));
      for (const port of ["ether2", "ether3"]) free(site, port);
      const commands = async (program: Declared[]) => {
        await site.stack.up([]);
        site.router.forget();
        await site.stack.up(program);
        return site.router.commands.map(({ menu, command }) => `${menu}/${command}`).sort();
      };
      const one = await commands(bonds("ether1"));
      const three = await commands(bonds("ether1", "ether2", "ether3"));
      site.stack.config["routeros:confirm"] = "off";
      const without = await commands(bonds("ether1"));
      const threeWithout = await commands(bonds("ether1", "ether2", "ether3"));
      const more = one.filter((command) => !without.includes(command));
      assert.deepEqual(more, [
        "/interface/vlan/print",
        "/interface/vrrp/print",
        "/system/scheduler/print",
      ]);
      assert.equal(three.length - threeWithout.length, one.length - without.length);
    }));
});

function free({ router }: Site, port: string): void {
  const row = router.items("/interface/bridge/port").find((one) => one["interface"] === port);
  router.remove("/interface/bridge/port", row?.[".id"] ?? "");
}
