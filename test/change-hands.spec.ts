import * as assert from "node:assert/strict";
import { simulated, type SimulatedBench } from "./support/bench";
import { type Declared, Deployment, type Values } from "./support/deployment";

const bond = (name: string, slaves: string[], more: Values = {}): Declared => ({
  type: "Bond",
  name,
  inputs: { name, mode: "802.3ad", slaves, ...more },
});
const port = (interface_: string, more: Partial<Declared> = {}): Declared => ({
  type: "BridgePort",
  name: `port ${interface_}`,
  inputs: { interface: interface_, bridge: "bridge" },
  ...more,
});
const address = (logical: string, one: string, on = "bridge"): Declared => ({
  type: "IpAddress",
  name: logical,
  inputs: { address: one, interface: on },
});

/** Programs of which the second cannot follow the first in one run, with one between that its refusal names. */
const swaps: [
  what: string,
  says: RegExp,
  first: Declared[],
  between: Declared[],
  then: Declared[],
][] = [
  [
    "two bonds swap their only members",
    /ether5 is a member of bond2: .*where two bonds swap members, it takes two runs: pulumi up without ether5 here, then with it/,
    [bond("bond1", ["ether4"]), bond("bond2", ["ether5"])],
    [bond("bond2", ["ether3"]), bond("bond1", ["ether2"])],
    [bond("bond1", ["ether5"]), bond("bond2", ["ether4"])],
  ],
  [
    "two addresses swap of which one waits for the other",
    /another address "192.168.61.2.24@bridge".* it takes two runs: give that one a value that nothing has, run pulumi up, then/,
    [address("one", "192.168.61.1/24"), address("two", "192.168.61.2/24")],
    [address("one", "192.168.61.1/24"), address("two", "192.168.61.3/24")],
    [
      { ...address("one", "192.168.61.2/24"), after: [] },
      { ...address("two", "192.168.61.1/24"), after: ["one"] },
    ],
  ],
  [
    "members become bridge ports again",
    /ether5 is a member of bond2: .*where it leaves the program.*it takes two runs: pulumi up without ether5 here, then with it/,
    [bond("bond2", ["ether4", "ether5"]), port("bond2")],
    [],
    [port("ether5"), port("ether4")],
  ],
];

/** Waiting takes most of the time, and is the same everywhere: the first column and the last. */
const columns = simulated.filter((_, at) => at === 0 || at === simulated.length - 1);

for (const column of columns)
  describe(`what changes hands, on ${column.title}`, () => {
    let bench: SimulatedBench;
    let stack: Deployment;
    beforeEach(async () => {
      bench = await column.open();
      for (const row of bench.simulator.items("/interface/bridge/port"))
        await bench.remove("/interface/bridge/port", row[".id"] ?? "");
      stack = new Deployment({ ...bench.config, "routeros:timeout": "2s" });
    });
    afterEach(() => bench.close());

    for (const [what, says, first, between, then] of swaps)
      it(`says which two runs it takes when ${what}, and they do it`, async () => {
        await stack.up(first);
        await assert.rejects(stack.up(then), says);
        await stack.up(between);
        await stack.up(then);
        assert.deepEqual(
          new Set((await stack.preview(then)).map((step) => step.split(" ")[0])),
          new Set(["same"]),
        );
        await stack.destroy();
      });

    it("is done in one run when bridge ports of the program become members", async () => {
      await stack.up([port("ether4"), port("ether5")]);
      const plain = [bond("bond2", ["ether4", "ether5"]), port("bond2", { after: ["bond2"] })];
      await assert.rejects(
        stack.up(plain),
        /ether4 is in the way as bridge port of bridge: set takePorts: true .*\(restorePorts: false where the program had it and leaves it out from now on\)/,
      );
      const ways = { takePorts: true, restorePorts: false };
      await stack.up([
        bond("bond2", ["ether4", "ether5"], ways),
        port("bond2", { after: ["bond2"] }),
      ]);
      const ports = (await bench.items("/interface/bridge/port")).map((row) => row["interface"]);
      assert.deepEqual(ports, ["bond2"]);
      await stack.destroy();
      assert.deepEqual(await bench.items("/interface/bridge/port"), []);
    });
  });
