import * as assert from "node:assert/strict";
import { simulator, type Simulator } from "../../simulator";
import { type Declared, Deployment } from "../support/deployment";
import { itemsOf } from "./program";

const program: Declared[] = [
  {
    type: "Bond",
    name: "uplink",
    inputs: { name: "bond1", slaves: ["ether2", "ether3"], mode: "active-backup", takePorts: true },
  },
  {
    type: "Vlan",
    name: "staff",
    inputs: { name: "staff", vlanId: 20, interface: "bond1" },
    after: ["uplink"],
  },
  {
    type: "IpAddress",
    name: "gateway",
    inputs: { address: "192.168.20.1/24", interface: "staff" },
    after: ["staff"],
  },
  { type: "Script", name: "hello", inputs: { name: "hello", source: ":log info hello" } },
  { type: "LoggingRule", name: "links", inputs: { topics: ["interface"], action: "memory" } },
];

describe("a spare router that is not empty", () => {
  const open: Simulator[] = [];
  const aRouter = async (configuration: "home" | "empty") => {
    const router = await simulator({ configuration, deviceMode: "advanced" });
    open.push(router);
    return router;
  };
  afterEach(async () => {
    for (const router of open.splice(0)) await router.close();
  });

  /** The stack of a router that died, which now names another one. */
  async function moved(spare: Simulator): Promise<Deployment> {
    const dead = await aRouter("home");
    const stack = new Deployment({ "routeros:host": dead.url });
    await stack.up(program);
    await dead.close();
    stack.config = { "routeros:host": spare.url };
    return stack;
  }

  /** What the program makes on such a router. */
  async function clean(configuration: "home" | "empty"): Promise<string[]> {
    const router = await aRouter(configuration);
    await new Deployment({ "routeros:host": router.url }).up(program);
    return itemsOf(router);
  }

  it("keeps what an export brought back, under other ids, and gets what differs and what is missing", async () => {
    const spare = await aRouter("empty");
    spare.add("/system/script", { name: "hello", source: ":log info hullo" });
    spare.add("/interface/bonding", { name: "bond1", slaves: "ether3", mode: "802.3ad" });
    spare.add("/interface/vlan", { name: "staff", interface: "bond1", "vlan-id": "20" });
    const stack = await moved(spare);
    await stack.refresh();
    assert.deepEqual([...(await stack.up(program))].sort(), [
      "create gateway",
      "create links",
      "same staff",
      "update hello",
      "update uplink",
    ]);
    assert.deepEqual(itemsOf(spare), await clean("empty"));
  });

  it("of the factory's configuration gets its ports from the bridge there, and gives them back", async () => {
    const spare = await aRouter("home");
    const before = itemsOf(spare);
    const stack = await moved(spare);
    await stack.refresh();
    await stack.up(program);
    assert.deepEqual(itemsOf(spare), await clean("home"));
    await stack.destroy();
    assert.deepEqual(itemsOf(spare), before);
  });

  it("keeps scripts of other people that have the ids of the program's own", async () => {
    const spare = await aRouter("empty");
    for (const name of ["one", "two", "three"])
      spare.add("/system/script", { name, source: `:log info ${name}` });
    const stack = await moved(spare);
    const own = stack.state.get("hello")?.id;
    assert.ok(spare.items("/system/script").some((row) => row[".id"] === own));
    await stack.refresh();
    await stack.up(program);
    const names = () => spare.items("/system/script").map(({ name, source }) => [name, source]);
    const theirs = ["one", "two", "three"].map((name) => [name, `:log info ${name}`]);
    assert.deepEqual(names(), [...theirs, ["hello", ":log info hello"]]);
    await stack.destroy();
    assert.deepEqual(names(), theirs);
  });

  it("is refused, and not half changed, when an item of the program is there and state never had it", async () => {
    const spare = await aRouter("empty");
    const stack = new Deployment({ "routeros:host": spare.url });
    spare.add("/system/script", { name: "hello", source: ":log info hullo" });
    const before = itemsOf(spare).filter((item) => item.startsWith("/system/script"));
    await assert.rejects(stack.up(program), /the router already has it .*Set adopt: true/);
    const after = itemsOf(spare).filter((item) => item.startsWith("/system/script"));
    assert.deepEqual(after, before);
  });
});
