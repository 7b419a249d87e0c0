import * as assert from "node:assert/strict";
import { importOf } from "../../cli/import/import-of";
import { parseExport } from "../../cli/import/reading/export";
import type { SimulatorOptions } from "../../simulator";
import { VERSIONS } from "../support/bench";
import { EVERY } from "../support/every";
import type { Declared } from "../support/deployment";
import { patience } from "../support/patience";
import {
  aRouter,
  closeRouters,
  declaredBy,
  emptyStack,
  exportOf,
  imported,
  lastFirst,
  snapshotOf,
  stackOf,
  wishes,
} from "./support";

type Made = [menu: string, words: Record<string, string>][];

/** Imports a router of these items, previews it, and makes it again on an empty one. */
async function taken(
  items: Made,
  options: SimulatorOptions = {},
  inOrder: (program: Declared[]) => Declared[] = (program) => program,
) {
  const furniture = { configuration: "empty", ...options } as const;
  const router = await aRouter(furniture);
  for (const [menu, words] of items) router.add(menu, words);
  const made = await imported(router);
  const program = declaredBy(made);
  const steps = await stackOf(made, router).preview(program);
  assert.ok(
    steps.every((step) => step.startsWith("same ")),
    steps.join(),
  );
  const spare = await aRouter(furniture);
  await emptyStack(spare).up(inOrder(program));
  return { text: made.files.get("index.ts") ?? "", leftOut: made.leftOut, spare };
}

describe("an import of what no class has", function () {
  this.timeout(patience.processes);
  afterEach(closeRouters);

  it("writes an item where the class lacks a word that somebody set", async () => {
    const address = { address: "2001:db8::/64", interface: "ether2", "from-pool": "isp" };
    const { text, spare } = await taken([["/ipv6/address", address]]);
    assert.match(text, /new Item\("ether2", \{\n {2}menu: "\/ipv6\/address",/);
    assert.equal(spare.items("/ipv6/address").at(-1)?.["from-pool"], "isp");
    const plain = await taken([["/ipv6/address", { ...address, "from-pool": "" }]]);
    assert.match(plain.text, /new Ipv6Address\("ether2"/);
  });

  it("does so for an export, too", async () => {
    const lines = [
      "/interface ethernet",
      "set [ find default-name=ether5 ] poe-out=off",
      "set [ find default-name=ether6 ] comment=hq",
      "/ip route",
      "add distance=2 gateway=10.0.0.1",
    ];
    const { files } = await importOf(parseExport(lines.join("\n"), "hq.rsc"), wishes);
    const text = files.get("index.ts") ?? "";
    assert.match(text, /new Item\("ether5", \{[^}]*poeOut: "off"/);
    assert.match(text, /new EthernetPort\("ether6", \{/);
    assert.match(text, /new Route\("default", \{\n {2}dstAddress: "0\.0\.0\.0\/0",/);
  });

  it("puts what stands on a VRF behind it, and lets VRRP follow itself", async () => {
    const { text, spare } = await taken([
      ["/ip/vrf", { name: "blue", interfaces: "ether3" }],
      ["/interface/vrrp", { name: "v1", interface: "blue", "group-authority": "self" }],
    ]);
    assert.match(text, /interface: blue\.name,/);
    assert.equal(spare.items("/interface/vrrp")[0]?.["group-authority"], "self");
  });

  it("leaves out the address that a bond forces on its ports", async () => {
    const mac = "02:00:00:00:00:77";
    const bond = { name: "bond1", slaves: "ether2,ether3", "forced-mac-address": mac };
    const { text, spare } = await taken([["/interface/bonding", bond]]);
    assert.doesNotMatch(text, /EthernetPort/);
    assert.doesNotMatch(await exportOf(spare), /set \[ find default-name/);
  });

  it("lets what sits on a member of a bond wait for the bond, in whatever order the engine takes them", async () => {
    const { text, leftOut, spare } = await taken(
      [
        ["/interface/bonding", { name: "bond1", slaves: "ether2,ether3" }],
        ["/interface/bonding", { name: "bond2", slaves: "ether4,ether5" }],
        ["/interface/bonding", { name: "spare", slaves: "ether1", disabled: "yes" }],
        ["/ip/dhcp-client", { interface: "ether3" }],
        ["/ip/dhcp-client", { interface: "ether5", disabled: "yes" }],
        ["/ip/dhcp-client", { interface: "ether1" }],
        ["/interface/bridge", { name: "bridge1" }],
        ["/interface/list", { name: "inner" }],
        ["/interface/list", { name: "ports", include: "inner" }],
        ["/interface/list", { name: "others" }],
        ["/interface/bridge/port", { bridge: "bridge1", interface: "ports" }],
        ["/interface/list/member", { list: "inner", interface: "ether4" }],
        ["/interface/list/member", { list: "others", interface: "ether2" }],
      ],
      { version: "7.22.3" },
      lastFirst,
    );
    assert.deepEqual(leftOut, []);
    assert.match(
      text,
      /\{ menu: "\/ip\/dhcp-client", interface: "ether3" \},\n {2}\{ dependsOn: bond1 \}/,
    );
    assert.match(text, /\{ list: inner\.name, interface: "ether4" \},\n {2}\{ dependsOn: bond2 \}/);
    assert.equal(text.split("dependsOn").length - 1, 2, "nothing else waits");
    assert.deepEqual(
      spare
        .items("/ip/dhcp-client")
        .map((one) => one["interface"])
        .sort(),
      ["ether1", "ether3", "ether5"],
    );
  });

  it("names what a router has and a program cannot have, instead of writing one that is refused", async () => {
    const { leftOut, text } = await taken([
      ["/interface/vlan", { name: "lost", interface: "ether2", "vlan-id": "5" }],
      ["/interface/bonding", { name: "bond1", slaves: "ether2,ether3" }],
    ]);
    assert.doesNotMatch(text, /lost/);
    assert.deepEqual(leftOut, [
      {
        menu: "/interface/vlan",
        what: "lost",
        why: "ether2: /interface/bonding bond1 makes it a member of a bond, and this row puts a VLAN on it; a program can have only one of the two: remove the other, and import again",
      },
    ]);
  });

  it("names the words that a newer RouterOS has", async () => {
    const router = await aRouter({ version: "7.24", release: "7.99 (stable)" });
    router.add("/ip/pool", { name: "guests", ranges: "10.0.0.2-10.0.0.9" });
    const snapshot = await snapshotOf(router);
    const pools = snapshot.menus.get("/ip/pool")?.map((row) => ({ ...row, fairness: "3" })) ?? [];
    const menus = new Map([...snapshot.menus, ["/ip/pool", pools]]);
    const { leftOut, resources, notKnown } = await importOf({ ...snapshot, menus }, wishes);
    assert.deepEqual(leftOut, [
      { menu: "/ip/pool", what: "fairness", why: "this package does not know the word" },
    ]);
    assert.ok(resources.some(({ className }) => className === "IpPool"));
    assert.match(notKnown.join(), /^RouterOS 7\.99 is newer than 7\.24, the newest/);
  });

  for (const version of VERSIONS.filter(
    (_, at, all) => EVERY || at % Math.max(1, all.length - 1) === 0,
  ))
    it(`takes over what the factory made, too, where all is asked for: ${version}`, async () => {
      const router = await aRouter({ version });
      const made = await importOf(await snapshotOf(router), { ...wishes, all: true });
      const few = await imported(router);
      assert.ok(made.resources.length > few.resources.length + 10);
      assert.ok(made.resources.some(({ values }) => values["adopt"] === true));
      const [stack, program] = [stackOf(made, router), declaredBy(made)];
      const changes = async () =>
        (await stack.preview(program)).filter((step) => !step.startsWith("same "));
      assert.deepEqual(await changes(), []);
      await stack.refresh();
      assert.deepEqual(await changes(), []);
      assert.deepEqual(made.leftOut, []);
    });

  it("reads nothing that no export has", async () => {
    const { spare } = await taken([["/dude/probe", { name: "ping" }]]);
    assert.deepEqual(spare.items("/dude/probe"), []);
    spare.add("/dude/probe", { name: "ping" });
    assert.doesNotMatch(await exportOf(spare), /dude/);
  });
});
