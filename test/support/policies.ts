import * as assert from "node:assert/strict";
import type { Menu } from "../../provider/schema";
import type { Simulator } from "../../simulator";
import { MENUS } from "../../simulator/menus";
import { type SimulatedBench, simulated } from "./bench";
import { type Declared, Deployment, type Values } from "./deployment";

/** What the table of a resource says of the menus that it writes. */
interface Table {
  type: string;
  path: string;
  parts?: readonly { menu: Pick<Menu, "path"> }[];
}

/** The policies that writing a resource needs, by the menus of the simulator. */
export function writing(table: Table): string[] {
  const paths = table.parts?.map(({ menu }) => menu.path) ?? [table.path];
  const more = MENUS.filter(({ path }) => paths.includes(path)).flatMap(({ writing: policy }) =>
    policy === undefined ? [] : [policy],
  );
  return [...new Set(["read", "write", ...more])];
}

/** A resource as it is made, and the same with one change. */
export interface Written {
  made: Values;
  changed: Values;
  prepare?: (bench: SimulatedBench) => Promise<unknown>;
}

/** Each operation of a resource with the policies that docs/policies.md tells, and without each of them. */
export function needsPolicies(table: Table, at: (bench: SimulatedBench) => Written): void {
  const column = simulated.find(({ title }) => title === "RouterOS 7.22.3 over api");
  if (column === undefined) return;

  describe(`the policies that ${table.type} needs`, () => {
    let bench: SimulatedBench;
    let router: Simulator;
    let stack: Deployment;
    let written: Written;
    beforeEach(async () => {
      bench = await column.open();
      router = bench.simulator;
      written = at(bench);
      await written.prepare?.(bench);
      router.add("/user/group", { name: "tester", policy: "" });
      router.add("/user", { name: "tester", group: "tester", password: "" });
      stack = new Deployment({ ...bench.config, "routeros:username": "tester" });
    });
    afterEach(() => bench.close());

    // A right that is not named stays.
    const grant = (policies: readonly string[]) => {
      const denied = ["read", "write", "policy"].filter((one) => !policies.includes(one));
      const policy = ["api", ...policies, ...denied.map((one) => `!${one}`)].join(",");
      router.set("/user/group", "tester", { policy });
    };
    const program = (more: Values = {}): Declared[] => [
      { type: table.type, name: "it", inputs: { ...written.made, ...more } },
    ];

    it("suffice for every operation", async () => {
      grant(writing(table));
      assert.deepEqual(await stack.up(program()), ["create it"]);
      assert.deepEqual(await stack.up(program(written.changed)), ["update it"]);
      grant(["read"]);
      await stack.refresh();
      grant(writing(table));
      assert.deepEqual(await stack.destroy(), ["delete it"]);
    });

    for (const one of writing(table))
      it(`are refused without ${one}`, async () => {
        const said = /not enough permissions/;
        const without = writing(table).filter((policy) => policy !== one);
        grant(without);
        await assert.rejects(stack.up(program()), said);
        stack.state.clear();
        grant(writing(table));
        await stack.up(program({ adopt: true }));
        grant(without);
        const changed = { adopt: true, ...written.changed };
        await assert.rejects(stack.up(program(changed)), said);
        await assert.rejects(stack.destroy(), said);
        if (one === "read") await assert.rejects(stack.refresh(), said);
      });
  });
}
