import * as assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import * as path from "node:path";
import { Devices } from "../../provider/config/config";
import { Lifecycle } from "../../provider/lifecycle/lifecycle";
import { Holdings, Program } from "../../provider/lifecycle/program";
import * as menus from "../../provider/menus";
import { Safety } from "../../provider/safety/safety";
import { common, defineMenu, optional, required, type Menu } from "../../provider/schema";
import { integer, name, oneOf } from "../../provider/values";
import { patience } from "../support/patience";
import {
  ADDRESS,
  type Site,
  assertNothingArmed,
  everywhere,
  timePassing,
  unhurried,
  windows,
} from "./support";

/** An interface, as short as a table can be: all that anybody has to write. */
const bridge: Menu = defineMenu("/interface/bridge", {
  type: "Bridge",
  noun: "bridge",
  key: ["name"],
  isInterface: true,
  carries: { interface: "name" },
  properties: {
    name: required(name),
    protocolMode: optional(oneOf("none", "rstp", "stp"), { default: "rstp" }),
    ...common,
  },
});

/** Something that is no interface, and is on the same router. */
const pool: Menu = defineMenu("/interface/vlan", {
  type: "PlainVlan",
  noun: "VLAN",
  key: ["name"],
  properties: {
    name: required(name),
    interface: required(name),
    vlanId: required(integer(1, 4094)),
  },
});

/** Does something with a table as the provider's process does with those of this package. */
async function using(
  { config }: Site,
  table: Menu,
  work: (lifecycle: Lifecycle) => Promise<void>,
): Promise<void> {
  const others = (Object.values(menus) as Menu[]).filter(({ path: menu }) => menu !== table.path);
  const safety = new Safety([...others, table]);
  // Routers of its own: one that comes later may get the port of one that is gone.
  const devices = new Devices({ get: (key) => config[key] }, {}, safety, new Map());
  const lifecycle = new Lifecycle(table, {
    router: (device) => devices.router(device),
    stated: () => ({ version: undefined, unknownDevice: undefined }),
    program: new Program(new Holdings(), (device) => devices.place(device)),
    access: (device) => devices.access(device),
  });
  try {
    await work(lifecycle);
  } finally {
    await devices.router(undefined).close();
  }
}

const inputs = { name: "bridge", comment: "defconf", adopt: true };

describe("a table of a new kind of interface", function () {
  this.timeout(patience.processes);

  it("has a window opened for a change of what carries the way in", () =>
    everywhere((site) =>
      using(unhurried(site), bridge, async (lifecycle) => {
        await lifecycle.create({ ...inputs, protocolMode: "none" });
        const [row] = site.router.items("/interface/bridge");
        assert.equal(row?.["protocol-mode"], "none");
        assert.equal(windows(site), 1);
        assertNothingArmed(site);
      }),
    ));

  it("is put back when it cuts the way, by what the table says of it", () =>
    everywhere((site) =>
      using(site, bridge, async (lifecycle) => {
        const before = site.configuration();
        const cut = lifecycle.create({ ...inputs, disabled: true });
        await assert.rejects(timePassing(site, cut), /rolled back/);
        const [row] = site.router.items("/interface/bridge");
        assert.equal(row?.["disabled"], "false", `${ADDRESS} is reached by it`);
        assert.equal(site.configuration(), before);
        assertNothingArmed(site);
      }),
    ));

  it("needs no window for one that carries nothing", () =>
    everywhere((site) =>
      using(unhurried(site), bridge, async (lifecycle) => {
        await lifecycle.create({ name: "other" });
        assert.equal(windows(site), 0);
      }),
    ));

  it("has none opened where its table does not say that it carries", () =>
    everywhere((site) =>
      using(unhurried(site), pool, async (lifecycle) => {
        await lifecycle.create({ name: "vlan20", interface: "bridge", vlanId: 20 });
        assert.equal(windows(site), 0);
      }),
    ));
});

it("names menus of the router in safety in one file only: those that it reads itself", () => {
  const folder = path.join(__dirname, "../../provider/safety");
  const naming = readdirSync(folder).filter((file) =>
    /["'`]\/[a-z]/.test(
      readFileSync(path.join(folder, file), "utf8").replaceAll(/\/\*[^]*?\*\//g, ""),
    ),
  );
  assert.deepEqual(naming, ["paths.ts"]);
});
