import * as assert from "node:assert/strict";
import { type SimulatedBench, sampled } from "../support/bench";
import { type Declared, Deployment, UNKNOWN, type Values } from "../support/deployment";
import { eachTestOn } from "../support/each-test";
import { patience } from "../support/patience";

const menu = "/ip/firewall/address-list";

/** The rows of the list "blocked". */
const blocked = (rows: readonly Values[], more: Values = {}): Declared => ({
  type: "Rows",
  name: "blocked",
  inputs: { menu, within: { list: "blocked" }, rows: [...rows], ...more },
});

const table = (path: string, rows: readonly Values[], more: Values = {}): Declared => ({
  type: "Rows",
  name: "table",
  inputs: { menu: path, rows: [...rows], ...more },
});

const addresses = (...all: readonly string[]): Values[] => all.map((address) => ({ address }));

for (const column of sampled("rows"))
  describe(`many rows on ${column.title}`, function () {
    this.timeout(patience.processes);
    let bench: SimulatedBench;
    let stack: Deployment;
    eachTestOn(column.open, (site) => ({ bench, stack } = site));

    /** The addresses of a list on the router. */
    const listed = async (list = "blocked") =>
      (await bench.items(menu))
        .filter((row) => row["list"] === list)
        .map((row) => row["address"])
        .sort();

    const row = async (address: string) =>
      (await bench.items(menu)).find((one) => one["address"] === address) ?? {};

    /** The rows in state, as the engine compares them. */
    const kept = () => (stack.state.get("blocked")?.inputs["rows"] ?? {}) as Record<string, Values>;

    it("come, stay the same, change one by one, and go", async () => {
      const program = [blocked(addresses("192.0.2.1", "198.51.100.0/24", "203.0.113.5"))];
      assert.deepEqual(await stack.up(program), ["create blocked"]);
      assert.deepEqual(await listed(), ["192.0.2.1", "198.51.100.0/24", "203.0.113.5"]);
      assert.deepEqual(Object.keys(kept()), ["192.0.2.1", "198.51.100.0/24", "203.0.113.5"]);
      await stack.refresh();
      assert.deepEqual(await stack.up(program), ["same blocked"]);

      const changed = [
        blocked([
          { address: "192.0.2.9" },
          { address: "192.0.2.1", comment: "scanner" },
          { address: "198.51.100.0/24" },
        ]),
      ];
      assert.deepEqual(await stack.up(changed), ["update blocked"]);
      assert.deepEqual(await listed(), ["192.0.2.1", "192.0.2.9", "198.51.100.0/24"]);
      assert.equal((await row("192.0.2.1"))["comment"], "scanner");
      assert.deepEqual(await stack.up(changed), ["same blocked"]);
      // What leaves a row goes back to what it is without the program.
      await stack.up([blocked(addresses("192.0.2.1"))]);
      assert.equal((await row("192.0.2.1"))["comment"] ?? "", "");
      await stack.destroy();
      assert.deepEqual(await listed(), []);
    });

    it("are none of a menu that exists once before a version, whether the program says it or not", async () => {
      const path = "/interface/ovpn-server/server";
      const isOne = /^(6\.|7\.9|7\.16)/.test(bench.version);
      const servers = table(path, [{ name: "vpn", port: 1195 }]);
      for (const stated of [{}, { "routeros:version": bench.version }]) {
        stack.config = { ...bench.config, ...stated };
        if (isOne) await assert.rejects(stack.up([servers]), /server exists once: write an Item/);
        else await stack.up([servers]);
      }
      assert.equal((await bench.items(path)).filter(({ name }) => name === "vpn").length, +!isOne);
    });

    it("show what somebody changed by hand, row by row, and put it right", async () => {
      const program = [blocked(addresses("192.0.2.1", "192.0.2.2", "192.0.2.3"))];
      await stack.up(program);
      const id = async (address: string) => (await row(address))[".id"] ?? "";
      await bench.remove(menu, await id("192.0.2.1"));
      await bench.set(menu, await id("192.0.2.2"), { disabled: "yes" });
      await bench.add(menu, { list: "blocked", address: "192.0.2.66" });
      await bench.add(menu, { list: "others", address: "192.0.2.67" });
      await bench.add(menu, { list: "blocked", address: "192.0.2.68", timeout: "1h" });
      // Without a refresh nobody has seen it, and nothing is written.
      assert.deepEqual(await stack.preview(program), ["same blocked"]);
      await stack.refresh();
      assert.deepEqual(kept(), {
        "192.0.2.2": { address: "192.0.2.2", disabled: true },
        "192.0.2.3": { address: "192.0.2.3" },
        "192.0.2.66": { address: "192.0.2.66" },
      });
      assert.deepEqual(await stack.up(program), ["update blocked"]);
      assert.deepEqual(await listed(), ["192.0.2.1", "192.0.2.2", "192.0.2.3", "192.0.2.68"]);
      assert.equal((await row("192.0.2.2"))["disabled"], "false");
      assert.deepEqual(await listed("others"), ["192.0.2.67"]);
      await stack.refresh();
      assert.deepEqual(await stack.up(program), ["same blocked"]);
    });

    it("own what they have where nothing is said of all of them", async () => {
      const entry = (list: string, address: string) => ({ list, address });
      await bench.add(menu, entry("mine", "192.0.2.1"));
      const program = [table(menu, [entry("mine", "192.0.2.2"), entry("yours", "192.0.2.2")])];
      await stack.up(program);
      await stack.refresh();
      assert.deepEqual(await stack.up(program), ["same table"]);
      await stack.up([table(menu, [entry("yours", "192.0.2.2")])]);
      assert.deepEqual(await listed("mine"), ["192.0.2.1"]);
      await stack.destroy();
      assert.deepEqual(await listed("mine"), ["192.0.2.1"]);
      assert.deepEqual(await listed("yours"), []);
    });

    it("refuse to take over silently, and do when they are told to", async () => {
      await bench.add(menu, { list: "blocked", address: "192.0.2.1" });
      await bench.add(menu, { list: "blocked", address: "192.0.2.2" });
      const rows = addresses("192.0.2.1", "192.0.2.3");
      await assert.rejects(
        stack.up([blocked(rows)]),
        /already has 1 of the rows \("192\.0\.2\.1"\), and 1 that the program lacks and that would go \("192\.0\.2\.2"\).*Set adopt: true/s,
      );
      assert.deepEqual(await listed(), ["192.0.2.1", "192.0.2.2"]);
      await stack.up([blocked(rows, { adopt: true })]);
      assert.deepEqual(await listed(), ["192.0.2.1", "192.0.2.3"]);
    });

    it("take values in every spelling", async () => {
      const program = (...all: string[]) => [blocked(addresses(...all))];
      await stack.up(program("192.0.2.1/32", "198.51.100.77/24", "203.0.113.0-203.0.113.255"));
      const as = ["192.0.2.1", "198.51.100.0/24", "203.0.113.0/24"];
      assert.deepEqual(await listed(), as);
      assert.deepEqual(await stack.up(program(...as)), ["same blocked"]);
      await stack.refresh();
      assert.deepEqual(await stack.preview(program(...as)), ["same blocked"]);
    });

    it("write what the router takes, keep in state what stands, and do the rest with the next up", async () => {
      const all = Array.from({ length: 30 }, (_, at) => `192.0.2.${at + 1}`);
      const program = [blocked(addresses(...all))];
      bench.simulator.fault({
        on: ({ menu: at, command, words }) =>
          at === menu && command === "add" && words["address"] === "192.0.2.7",
        do: { trap: "failure: not now" },
        times: 2,
      });
      await assert.rejects(
        stack.up(program),
        /rows "192\.0\.2\.7": failure: not now .*A part of it is done; the next pulumi up looks and finishes it/s,
      );
      assert.equal((await listed()).length, 29);
      const state = stack.state.get("blocked")?.outputs["rows"] ?? {};
      assert.deepEqual(Object.keys(state).sort(), await listed());
      assert.deepEqual(await stack.up(program), ["update blocked"]);
      assert.equal((await listed()).length, 30);
      assert.deepEqual(await stack.up(program), ["same blocked"]);
    });

    it("leave nothing behind that state does not have when the first up is given up", async () => {
      bench.simulator.fault({
        on: ({ menu: at, command, words }) =>
          at === menu && command === "add" && words["address"] === "192.0.2.2",
        do: { trap: "failure: not now" },
        times: 9,
      });
      await assert.rejects(
        stack.up([blocked(addresses("192.0.2.1", "192.0.2.2", "192.0.2.3"))]),
        /not now/,
      );
      await stack.destroy();
      assert.deepEqual(await listed(), []);
    });

    it("leave the router and state as they were when it takes none", async () => {
      bench.simulator.fault({ on: `${menu}/add`, do: { trap: "failure: not now" }, times: 99 });
      await assert.rejects(stack.up([blocked(addresses("192.0.2.1", "192.0.2.2"))]), /not now/);
      assert.equal(stack.state.get("blocked"), undefined);
    });

    it("look at the router before they try again what had no answer", async () => {
      bench.simulator.fault({ on: `${menu}/add`, do: "drop-after", skip: 3 });
      const rows = addresses(...Array.from({ length: 12 }, (_, at) => `192.0.2.${at + 1}`));
      await stack.up([blocked(rows)]);
      assert.equal((await listed()).length, 12);
      bench.simulator.fault({ on: `${menu}/remove`, do: "drop-after" });
      await stack.up([blocked(rows.slice(0, 4))]);
      assert.equal((await listed()).length, 4);
    });

    it("cost one print, a write for each row that comes or changes, and one command for all that go", async () => {
      const count = (what: string) => bench.simulator.count(`${menu}/${what}`);
      const rows = addresses(...Array.from({ length: 150 }, (_, at) => `192.0.2.${at + 1}`));
      bench.simulator.forget();
      await stack.up([blocked(rows)]);
      // Before it writes and after.
      assert.deepEqual([count("add"), count("print")], [150, 2]);
      bench.simulator.forget();
      await stack.refresh();
      assert.deepEqual([count("print"), count("set"), count("add")], [1, 0, 0]);
      bench.simulator.forget();
      await stack.up([blocked(rows.map((one, at) => (at < 3 ? { ...one, comment: "x" } : one)))]);
      assert.deepEqual([count("set"), count("add"), count("remove")], [3, 0, 0]);
      bench.simulator.forget();
      await stack.destroy();
      const isRest = column.title.endsWith("rest");
      assert.deepEqual([count("remove"), count("print")], [isRest ? 150 : 1, 2]);
      assert.deepEqual(await listed(), []);
    });

    it("ask for one list where the program says which", async () => {
      await bench.add(menu, { list: "others", address: "192.0.2.1" });
      bench.simulator.forget();
      await stack.up([blocked(addresses("192.0.2.1"))]);
      const asked = bench.simulator.commands.filter(({ command }) => command === "print");
      assert.ok(
        asked
          .filter(({ menu: at }) => at === menu)
          .every(({ queries }) => queries.join() === "list=blocked"),
        JSON.stringify(asked),
      );
    });

    it("follow a table that is to be another one", async () => {
      await stack.up([blocked(addresses("192.0.2.1", "192.0.2.2"))]);
      const other = blocked(addresses("192.0.2.2", "192.0.2.3"), { within: { list: "banned" } });
      assert.deepEqual(await stack.up([other]), ["update blocked"]);
      assert.deepEqual(await listed(), []);
      assert.deepEqual(await listed("banned"), ["192.0.2.2", "192.0.2.3"]);
      await stack.refresh();
      assert.deepEqual(await stack.up([other]), ["same blocked"]);
    });

    it("take over from items, and leave theirs to what has them then", async () => {
      const items: Declared[] = ["192.0.2.1", "192.0.2.2"].map((address) => ({
        type: "Item",
        name: address,
        inputs: { menu, list: "blocked", address },
      }));
      const rows = addresses("192.0.2.1", "192.0.2.2");
      await stack.up(items);
      bench.simulator.forget();
      await stack.up([blocked(rows, { adopt: true })]);
      await stack.up(items.map((one) => ({ ...one, inputs: { ...one.inputs, adopt: true } })));
      assert.deepEqual(await listed(), ["192.0.2.1", "192.0.2.2"]);
      assert.equal(bench.simulator.count(`${menu}/remove`), 0);
    });

    it("are made anew with what one of them names, and not with what stays", async () => {
      const vlan: Declared = {
        type: "Vlan",
        name: "vlan",
        inputs: { name: "guests", interface: "bridge", vlanId: 20 },
      };
      const arp = (name: string) =>
        table("/ip/arp", [
          { address: "192.0.2.1", interface: name, macAddress: "02:00:00:00:00:01" },
        ]);
      await stack.up([vlan, arp("guests")]);
      await stack.refresh();
      assert.deepEqual(await stack.up([vlan, arp("guests")]), ["same vlan", "same table"]);
      assert.deepEqual(await stack.preview([vlan, arp(UNKNOWN)]), ["same vlan", "update table"]);
      assert.deepEqual(await stack.preview([arp(UNKNOWN)]), ["replace table"]);
    });

    it("are read and not managed", async () => {
      await bench.add(menu, { list: "office", address: "192.0.2.1", comment: "by hand" });
      const within = { list: "office" };
      await stack.up([{ type: "Rows", name: "office", inputs: { menu, within }, read: menu }]);
      assert.deepEqual(stack.found.get("office")?.["rows"], {
        "192.0.2.1": { address: "192.0.2.1", comment: "by hand" },
      });
    });

    it("are all rows of the menu where nothing is said of those that are read", async () => {
      await bench.add("/ppp/secret", { name: "anna" });
      await stack.up([
        { type: "Rows", name: "all", inputs: { menu: "/ppp/secret" }, read: "/ppp/secret" },
      ]);
      const rows = stack.found.get("all")?.["rows"] as Record<string, Values>;
      assert.equal(rows["anna"]?.["name"], "anna");
    });

    it("take words that no schema has, where the program says so", async () => {
      const rows = [{ list: "a", address: "192.0.2.1" }];
      const unchecked = table(menu, rows, { unchecked: true });
      await stack.up([unchecked]);
      assert.deepEqual(await listed("a"), ["192.0.2.1"]);
      await stack.refresh();
      assert.deepEqual(await stack.up([unchecked]), ["same table"]);
    });

    it("are leases, secrets and routes, each with its own key", async () => {
      const mac = (at: number) => `02:00:00:00:00:0${at}`;
      const leases = (...all: Values[]) => table("/ip/dhcp-server/lease", all);
      const lease = (at: number, address: string) => ({
        server: "all",
        macAddress: mac(at),
        address,
      });
      await stack.up([leases(lease(1, "192.0.2.1"), lease(2, "192.0.2.2"))]);
      bench.simulator.forget();
      // One moves to where the other one was.
      await stack.up([leases(lease(1, "192.0.2.3"), lease(2, "192.0.2.1"))]);
      const on = async (at: number) =>
        (await bench.items("/ip/dhcp-server/lease")).find(
          (one) => one["mac-address"] === mac(at),
        )?.["address"];
      assert.deepEqual([await on(1), await on(2)], ["192.0.2.3", "192.0.2.1"]);
      await stack.refresh();
      assert.deepEqual(await stack.up([leases(lease(1, "192.0.2.3"), lease(2, "192.0.2.1"))]), [
        "same table",
      ]);
      await stack.destroy();

      const secrets = (password: string) =>
        table("/ppp/secret", [
          { name: "a", password },
          { name: "b", password: "b" },
        ]);
      await stack.up([secrets("a")]);
      assert.deepEqual(await stack.up([secrets("c")]), ["update table"]);
      const [first] = (await bench.items("/ppp/secret")).filter(({ name }) => name === "a");
      assert.equal(first?.["password"], "c");
      await stack.refresh();
      assert.deepEqual(await stack.up([secrets("c")]), ["same table"]);
      await stack.destroy();

      const to = (dstAddress: string, gateway = "192.0.2.1") => ({ dstAddress, gateway });
      const routes = [table("/ip/route", [to("10.0.0.0/8"), to("10.0.0.0/8", "192.0.2.2")])];
      await stack.up(routes);
      await stack.refresh();
      assert.deepEqual(await stack.up(routes), ["same table"]);
      await stack.destroy();
    });
  });

/** Check without a router. */
async function refused(...program: Declared[]): Promise<string> {
  return new Deployment({ "routeros:host": "192.0.2.1" }).preview(program).then(String, String);
}

describe("many rows at preview", () => {
  it("name a row that is there twice", async () => {
    assert.match(
      await refused(blocked(addresses("192.0.2.1", "192.0.2.2", "192.0.2.1/32"))),
      /rows: "192\.0\.2\.1" is there twice \(rows\[0\] and rows\[2\]\): remove one of them/,
    );
  });

  it("name the row and the word that is wrong, and what is accepted", async () => {
    assert.match(
      await refused(blocked([{ address: "192.0.2.1" }, { address: "192.0.2.300" }])),
      /rows\[1\]: address: write an IPv4 address, network or range.* or a host name such as "www\.example\.net", not "192\.0\.2\.300"/,
    );
    assert.match(
      await refused(blocked([{ adress: "192.0.2.1" }])),
      /rows\[0\]: adress is no property of ip\/firewall\/address-list: did you mean address\?/,
    );
    assert.match(
      await refused(blocked([{ address: "192.0.2.1", list: "others" }])),
      /rows\[0\]: list is not "blocked", as within says: leave it out/,
    );
    assert.match(
      await refused(table(menu, [{ address: "192.0.2.1" }])),
      /rows\[0\]: list is required/,
    );
  });

  it("refuse entries that the router forgets, and names that are none", async () => {
    assert.match(
      await refused(blocked([{ address: "192.0.2.1", timeout: "1h" }])),
      /rows\[0\]: timeout: such an entry is only in the router's memory, and gone by itself: leave it out/,
    );
    for (const address of ["203.0.113.1-254", "2001:db8::1", "10.0.0"])
      assert.match(await refused(blocked([{ address }])), /rows\[0\]: address: write an IPv4/);
    assert.match(await refused(blocked([{ address: "www.example.net" }])), /^create blocked$/);
  });

  it("refuse menus that are no tables, and say what is one's way", async () => {
    const rules = [{ chain: "forward", action: "drop" }];
    assert.match(
      await refused(table("/ip/firewall/filter", rules)),
      /menu: the order of \/ip\/firewall\/filter is its meaning: write Rules/,
    );
    assert.match(await refused(table("/ip/dns", [{}])), /\/ip\/dns exists once: write an Item/);
    assert.match(await refused(table("/ip/ro", [])), /"\/ip\/ro" is no menu/);
  });

  it("refuse more rows than a router holds", async () => {
    const many = Array.from({ length: 65_536 }, () => "192.0.2.1");
    assert.match(await refused(blocked(addresses(...many))), /rows: 65536 are more than 65535/);
  });
});
