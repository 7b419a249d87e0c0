import * as assert from "node:assert/strict";
import * as fc from "fast-check";
import type { FilterRule } from "../../provider";
import { managementFirewall } from "../../provider/menus/management-firewall";
import { longestRise } from "../../provider/kinds/ordered/plan";
import { CheckError, type Declared, Deployment, type Values } from "../support/deployment";
import { eachTestOn } from "../support/each-test";
import { simulated, type SimulatedBench } from "../support/bench";
import { managesOrder } from "../support/manages-order";

const PATH = "/ip/firewall/filter";

const answers: FilterRule = {
  name: "answers",
  action: "accept",
  connectionState: ["established", "related"],
};
const office: FilterRule = {
  name: "office",
  action: "accept",
  protocol: "tcp",
  srcAddress: "192.168.88.0/24",
  dstPort: "22,8291",
};
const rest: FilterRule = { name: "the rest", action: "drop", protocol: "tcp", dstPort: "22,8291" };
const three = [answers, office, rest];

const declared = (rules: readonly FilterRule[] = three, more: Values = {}): Declared[] => [
  {
    type: "ManagementFirewall",
    name: "fw",
    inputs: { name: "management", rules: rules, ...more },
  },
];

managesOrder(managementFirewall, {
  create: { name: "management", rules: three },
  sends: [
    {
      ...{ chain: "input", action: "accept", "connection-state": "established,related" },
      comment: "management: answers",
    },
    {
      ...{ chain: "input", action: "accept", protocol: "tcp", "src-address": "192.168.88.0/24" },
      ...{ "dst-port": "22,8291", comment: "management: office" },
    },
    {
      ...{ chain: "input", action: "drop", protocol: "tcp", "dst-port": "22,8291" },
      comment: "management: the rest",
    },
  ],
  another: { name: "vpn", action: "accept", srcAddress: "172.16.0.0/12" },
  changed: { row: 1, property: "srcAddress", value: "10.0.0.0/8", word: "src-address" },
  drift: { row: 2, property: "dstPort", word: "dst-port", value: "22" },
  stranger: { chain: "forward", action: "accept", comment: "somebody's" },
});

for (const { title, open } of simulated)
  describe(`ManagementFirewall on ${title}`, () => {
    let bench: SimulatedBench;
    let stack: Deployment;
    eachTestOn(open, (site) => ({ bench, stack } = site));

    /** Counters move by themselves. */
    const rows = () =>
      bench.simulator.items(PATH).map(({ bytes: _bytes, packets: _packets, ...row }) => row);
    const shown = () => rows().map(({ comment }) => comment?.replace("management: ", "~") ?? "");
    const idOf = (comment: string) =>
      rows().find((row) => row["comment"] === comment)?.[".id"] ?? assert.fail(comment);
    /** Somebody else's rules: of the chain, of another one, and what the router made itself. */
    const strangers = () => {
      const counters = bench.simulator.add(PATH, { chain: "input", action: "passthrough" });
      bench.simulator.force(PATH, counters, { dynamic: "true" });
      bench.simulator.add(PATH, { chain: "forward", comment: "lan" });
      bench.simulator.add(PATH, { chain: "input", comment: "icmp", protocol: "icmp" });
      bench.simulator.add(PATH, { chain: "input", comment: "last", action: "log" });
    };
    const writes = () =>
      bench.simulator.commands
        .filter(({ menu, command }) => menu === PATH && command !== "print")
        .map(({ command }) => command);

    it("stands at the top, below what the router made, and goes without a trace", async () => {
      strangers();
      const before = rows();
      bench.simulator.forget();
      await stack.up(declared());
      assert.deepEqual(shown(), ["", "lan", "~answers", "~office", "~the rest", "icmp", "last"]);
      assert.deepEqual(writes(), ["add", "add", "add"]);
      await stack.refresh();
      assert.deepEqual(await stack.up(declared()), ["same fw"]);
      await stack.destroy();
      assert.deepEqual(rows(), before);
    });

    it("is not begun when the first rule is refused, though counters move meanwhile", async () => {
      strangers();
      const before = rows();
      bench.simulator.fault({ on: `${PATH}/add`, do: { trap: "failure: not now" } });
      await assert.rejects(stack.up(declared()), (error: Error) => {
        assert.match(error.message, /^cannot add management firewall "management" .*not now/);
        assert.doesNotMatch(error.message, /A part of it is done/);
        return true;
      });
      assert.equal(stack.state.size, 0, "state knows of nothing");
      assert.deepEqual(rows(), before);
    });

    it("stands before the rule that is named", async () => {
      strangers();
      await stack.up(declared(three, { before: "last" }));
      assert.deepEqual(shown(), ["", "lan", "icmp", "~answers", "~office", "~the rest", "last"]);
      await stack.refresh();
      assert.deepEqual(await stack.up(declared(three, { before: "last" })), ["same fw"]);
      await stack.up(declared(three, { before: "icmp" }));
      assert.deepEqual(shown(), ["", "lan", "~answers", "~office", "~the rest", "icmp", "last"]);
      await assert.rejects(
        stack.up(declared(three, { before: "nowhere" })),
        /before: no rule of the chain has the comment "nowhere", only "icmp", "last"/,
      );
    });

    it("lets in before it keeps out, and the other way round when it goes", async () => {
      const sent = (command: string) =>
        bench.simulator.commands
          .filter((one) => one.menu === PATH && one.command === command)
          .map(({ words }) => words["comment"] ?? words[".id"]);
      await stack.up(declared([rest, answers, office]));
      assert.equal(sent("add").at(-1), "management: the rest");
      const drop = idOf("management: the rest");
      await stack.destroy();
      assert.equal(sent("remove")[0], drop);
    });

    it("mends what a rule has too much, a rule that is gone, and one too many", async () => {
      await stack.up(declared());
      bench.simulator.set(PATH, idOf("management: answers"), { "in-interface": "ether1" });
      bench.simulator.remove(PATH, idOf("management: office"));
      bench.simulator.add(PATH, { chain: "input", action: "drop", comment: "management: by hand" });
      await stack.refresh();
      const inputs = stack.state.get("fw")?.inputs["rules"] as FilterRule[];
      assert.deepEqual(
        inputs.map(({ name }) => name),
        ["answers", "the rest", "by hand"],
      );
      assert.equal(inputs[0]?.inInterface, "ether1");
      bench.simulator.forget();
      await stack.up(declared());
      // A rule that lets in more, and one that lets in, come first.
      const [first, ...others] = writes();
      assert.deepEqual(others, ["add", "remove"]);
      // REST has no unset: it is a set there.
      assert.match(first ?? "", /^(un)?set$/);
      assert.deepEqual(shown(), ["~answers", "~office", "~the rest"]);
      assert.equal(rows()[0]?.["in-interface"], undefined);
    });

    it("mends a wrong order, and a stranger in between, by moving its own", async () => {
      strangers();
      await stack.up(declared());
      await bench.simulator.restart();
      move(idOf("management: the rest"), idOf("management: answers"));
      move(idOf("icmp"), idOf("management: office"));
      await stack.refresh();
      assert.deepEqual(await stack.preview(declared()), ["update fw"]);
      bench.simulator.forget();
      await stack.up(declared());
      assert.ok(writes().every((command) => command === "move"));
      assert.deepEqual(shown(), ["", "lan", "~answers", "~office", "~the rest", "icmp", "last"]);
    });

    it("shows that it is not where it belongs, even when its own order is right", async () => {
      await stack.up(declared());
      const first = idOf("management: answers");
      bench.simulator.add(PATH, { chain: "input", comment: "mine", "place-before": first });
      await stack.refresh();
      assert.match(String(stack.state.get("fw")?.inputs["place"]), /^not where it belongs/);
      bench.simulator.forget();
      assert.deepEqual(await stack.up(declared()), ["update fw"]);
      // One command is nothing that could be cut: all of them travel together.
      assert.deepEqual(writes(), ["move"]);
      assert.deepEqual(shown(), ["~answers", "~office", "~the rest", "mine"]);
      await stack.refresh();
      assert.deepEqual(await stack.up(declared()), ["same fw"]);
    });

    it("takes existing rules over only when asked, and takes another name", async () => {
      bench.simulator.add(PATH, { chain: "input", action: "drop", comment: "management: office" });
      await assert.rejects(
        stack.up(declared()),
        /the router already has 1 rules whose comment begins with "management: "\. If only its name .*aliases: .* Set adopt: true/,
      );
      await stack.up(declared(three, { adopt: true }));
      const ids = rows().map((row) => row[".id"]);
      await stack.up(declared(three, { adopt: true, name: "office" }));
      assert.deepEqual(shown(), ["office: answers", "office: office", "office: the rest"]);
      assert.deepEqual(
        rows().map((row) => row[".id"]),
        ids,
      );
    });

    /** As an administrator drags a row in WinBox. */
    function move(id: string, before: string): void {
      const { router } = bench.simulator as unknown as {
        router: { run(path: string, request: object): unknown };
      };
      const policies = new Set(["read", "write"]);
      const words = { numbers: id, destination: before };
      router.run(PATH, { command: "move", words, queries: [], user: { name: "admin", policies } });
    }
  });

describe("ManagementFirewall, whatever the order", () => {
  it("reaches any order from any other with the fewest moved rules", async () => {
    const { open } = simulated.find(({ title }) => title.endsWith("over api")) ?? assert.fail();
    const bench = await open();
    try {
      const names = ["a", "b", "c", "d", "e", "f"];
      const stack = new Deployment(bench.config);
      const program = (order: readonly string[]) =>
        declared(order.map((name) => ({ name, action: "accept" })));
      let before = names;
      await stack.up(program(before));
      const order = fc.shuffledSubarray(names, { minLength: names.length });
      await fc.assert(
        fc.asyncProperty(order, async (next) => {
          bench.simulator.forget();
          await stack.up(program(next));
          const shown = bench.simulator.items(PATH).map(({ comment }) => comment?.slice(-1));
          assert.deepEqual(shown, next);
          const moved = bench.simulator.commands
            .filter(({ command }) => command === "move")
            .flatMap(({ words }) => (words["numbers"] ?? "").split(","));
          const stay = longest(before.map((name) => next.indexOf(name)));
          assert.equal(moved.length, names.length - stay);
          before = next;
        }),
        { numRuns: 40 },
      );
    } finally {
      await bench.close();
    }
  });

  it("finds a run that is as long as any", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(50), { maxLength: 9 }), (numbers) => {
        const run = longestRise(numbers);
        assert.equal(run.length, longest(numbers));
        assert.deepEqual(
          run,
          [...run].sort((a, b) => a - b),
        );
        let at = -1;
        for (const one of run) {
          const found = numbers.indexOf(one);
          assert.ok(found > at, "in their order");
          at = found;
        }
      }),
    );
  });

  /** The plain way: every choice of them. */
  function longest(numbers: readonly number[]): number {
    let most = 0;
    for (let chosen = 0; chosen < 2 ** numbers.length; chosen++) {
      const run = numbers.filter((_, at) => (chosen >> at) & 1);
      const rises = run.every((one, at) => at === 0 || one > (run[at - 1] ?? 0));
      if (rises) most = Math.max(most, run.length);
    }
    return most;
  }
});

describe("ManagementFirewall, without a router", () => {
  const stack = new Deployment({ "routeros:host": "192.0.2.1" });
  const refused = async (rules: unknown): Promise<string> => {
    const inputs = { name: "management", rules };
    let said = "";
    await assert.rejects(
      stack.preview([{ type: "ManagementFirewall", name: "fw", inputs }]),
      (error: Error) => {
        assert.ok(error instanceof CheckError);
        // The engine prints the value of a property that is named: here the whole list.
        const named = typeof rules === "string" ? "rules" : "";
        assert.deepEqual(new Set(error.failures.map(({ property }) => property)), new Set([named]));
        said = error.message;
        return true;
      },
    );
    return said;
  };

  it("says what is wrong with which rule", async () => {
    assert.match(
      await refused([answers, { ...office, action: "acept" }]),
      /rules\[1\]\.action: write one of .* \(did you mean "accept"\?\), not "acept"$/,
    );
    assert.match(await refused([office, office]), /rules\[1\]: another rule has the name "office"/);
    assert.match(await refused([{ ...office, protocol: "icmp" }]), /rules\[0\]: dstPort needs/);
    assert.match(
      await refused([answers, { ...office, srcAddress: "192.168.300.1" }]),
      /^\[\] rules\[1\]\.srcAddress: write an IPv4 address, network or range, such as [^[]*, not "192\.168\.300\.1"$/,
    );
    assert.match(
      await refused([{ ...office, dstPort: "99999" }]),
      /^\[\] rules\[0\]\.dstPort: write up to 15 ports [^[]*, not "99999"$/,
    );
    assert.match(
      await refused([{ action: "drop" }]),
      /rules\[0\]\.name is required: write a name$/,
    );
    assert.match(
      await refused([{ ...office, srcAdress: "1.2.3.4" }]),
      /rules\[0\]: there is no srcAdress: did you mean srcAddress\?$/,
    );
    assert.match(
      await refused([{ ...office, port: "22" }]),
      /rules\[0\]: there is no port: it has name, /,
    );
    assert.match(await refused("office"), /rules: write a list of objects/);
  });

  it("takes another spelling of the same for no change", async () => {
    const bench = await (simulated[0] ?? assert.fail()).open();
    try {
      const own = new Deployment(bench.config);
      await own.up(declared());
      const respelled = {
        ...answers,
        connectionState: ["related" as const, "established" as const],
      };
      assert.deepEqual(await own.up(declared([respelled, office, rest])), ["same fw"]);
    } finally {
      await bench.close();
    }
  });
});
