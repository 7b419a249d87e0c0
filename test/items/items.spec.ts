import * as assert from "node:assert/strict";
import { onEachBench, type SimulatedBench, simulated } from "../support/bench";
import { type Declared, Deployment, type Values } from "../support/deployment";
import { eachTestOn } from "../support/each-test";
import { warnings } from "../support/hands-over";
import { patience } from "../support/patience";

const item = (
  name: string,
  menu: string,
  inputs: Values,
  more: Partial<Declared> = {},
): Declared => ({
  type: "Item",
  name,
  inputs: { menu, ...inputs },
  ...more,
});

const pool = (more: Values = {}) =>
  item("pool", "/ip/pool", { name: "guests", ranges: ["10.0.20.10-10.0.20.200"], ...more });
const server = (more: Values = {}) =>
  item(
    "server",
    "/ip/dhcp-server",
    { name: "guests", interface: "bridge", addressPool: "guests", ...more },
    { after: ["pool"] },
  );

describe("items that name what is not there", () => {
  it("say what a reference could mean", () =>
    onEachBench(simulated, async (bench) => {
      const stack = new Deployment(bench.config);
      await assert.rejects(
        stack.up([server({ addressPool: "guests" })]),
        /addressPool: the router has no "guests" in \/ip\/pool, which is empty$/,
      );
      const refused = (inputs: Values, said: RegExp) =>
        assert.rejects(stack.up([pool(), server(inputs)]), said);
      await refused(
        { addressPool: "guest" },
        /addressPool: the router has no "guest" in \/ip\/pool, only .*guests/,
      );
      await refused({ interface: "*7" }, /interface: "\*7" is an id, which the router deals anew/);
    }));
});

for (const column of simulated)
  describe(`items on ${column.title}`, function () {
    this.timeout(patience.processes);
    let bench: SimulatedBench;
    let stack: Deployment;
    eachTestOn(column.open, (site) => ({ bench, stack } = site));

    /** The one row of a menu with these words. */
    async function row(menu: string, words: Values): Promise<Record<string, string>> {
      const rows = (await bench.items(menu)).filter((one) =>
        Object.entries(words).every(([word, value]) => one[word] === value),
      );
      assert.equal(rows.length, 1, `${menu} ${JSON.stringify(words)}: ${rows.length} rows`);
      return rows[0] ?? {};
    }

    const set = async (menu: string, words: Values, to: Record<string, string>) =>
      bench.set(menu, (await row(menu, words))[".id"] ?? "", to);

    it("are made, stay the same, are changed and go", async () => {
      const program = [pool(), server({ leaseTime: "60s" })];
      assert.deepEqual(await stack.up(program), ["create pool", "create server"]);
      const made = await row("/ip/dhcp-server", { name: "guests" });
      assert.equal(made["address-pool"], "guests");
      assert.equal(made["lease-time"], "1m");
      assert.deepEqual(await stack.up(program), ["same pool", "same server"]);
      await stack.refresh();
      assert.deepEqual(await stack.preview(program), ["same pool", "same server"]);

      const changed = [pool(), server({ leaseTime: "2m" })];
      assert.deepEqual(await stack.up(changed), ["same pool", "update server"]);
      assert.equal((await row("/ip/dhcp-server", { name: "guests" }))["lease-time"], "2m");
      await stack.destroy();
      assert.deepEqual(
        (await bench.items("/ip/dhcp-server")).filter(({ name }) => name === "guests"),
        [],
      );
    });

    it("show what somebody changed by hand, and put it back", async () => {
      const program = [pool(), server()];
      await stack.up(program);
      await set("/ip/dhcp-server", { name: "guests" }, { "address-pool": "static-only" });
      await stack.refresh();
      assert.equal(stack.state.get("server")?.inputs["addressPool"], "static-only");
      assert.deepEqual(await stack.up(program), ["same pool", "update server"]);
      assert.equal((await row("/ip/dhcp-server", { name: "guests" }))["address-pool"], "guests");
    });

    it("show what the program does not set when somebody changed it, and put back what the router made", async () => {
      const program = [pool(), server()];
      await stack.up(program);
      await set("/ip/dhcp-server", { name: "guests" }, { "use-radius": "yes", comment: "by hand" });
      for (let again = 0; again < 2; again++) {
        await stack.refresh();
        assert.equal(stack.state.get("server")?.inputs["useRadius"], "yes");
        assert.equal(stack.state.get("server")?.inputs["comment"], "by hand");
      }
      assert.deepEqual(await stack.up(program), ["same pool", "update server"]);
      const now = await row("/ip/dhcp-server", { name: "guests" });
      assert.equal(now["use-radius"] ?? "no", "no");
      assert.equal(now["comment"] ?? "", "");
      await stack.refresh();
      assert.deepEqual(await stack.preview(program), ["same pool", "same server"]);
    });

    it("give back what leaves the program", async () => {
      await stack.up([pool({ comment: "for guests" })]);
      assert.deepEqual(await stack.up([pool()]), ["update pool"]);
      assert.equal((await row("/ip/pool", { name: "guests" }))["comment"] ?? "", "");
      assert.deepEqual(await stack.up([pool()]), ["same pool"]);
    });

    it("refuse to let a word go whose default nobody knows", async () => {
      await stack.up([pool(), server({ leaseTime: "5m" })]);
      await assert.rejects(
        stack.preview([pool(), server()]),
        /leaseTime: nobody knows what it is without the program: write the value that it is to have/,
      );
    });

    it("set what exists once, and give it back as it was", async () => {
      const snmp = async () => (await bench.items("/snmp"))[0] ?? {};
      const before = await snmp();
      const program = [item("snmp", "/snmp", { contact: "the office", trapVersion: 2 })];
      assert.deepEqual(await stack.up(program), ["create snmp"]);
      assert.equal(stack.state.get("snmp")?.id, "/snmp");
      assert.equal((await snmp())["trap-version"], "2");
      assert.deepEqual(await stack.up(program), ["same snmp"]);
      await stack.up([item("snmp", "/snmp", { contact: "the office" })]);
      assert.equal((await snmp())["trap-version"], before["trap-version"]);
      await stack.destroy();
      assert.equal((await snmp())["contact"], before["contact"]);
    });

    it("take over a row that is always there, and put it back", async () => {
      const telnet = item("telnet", "/ip/service", { name: "telnet", disabled: true });
      assert.deepEqual(await stack.up([telnet]), ["create telnet"]);
      assert.equal((await row("/ip/service", { name: "telnet" }))["disabled"], "true");
      assert.deepEqual(await stack.up([telnet]), ["same telnet"]);
      await stack.destroy();
      assert.equal((await row("/ip/service", { name: "telnet" }))["disabled"], "false");
    });

    it("grant what the program names, as RouterOS prints it or without what it denies", async () => {
      const group = (policy: unknown) => item("group", "/user/group", { name: "watchers", policy });
      const granted = async () =>
        ((await row("/user/group", { name: "watchers" }))["policy"] ?? "")
          .split(",")
          .filter((one) => !one.startsWith("!"));
      await stack.up([group(["read", "api", "!write"])]);
      await stack.refresh();
      assert.deepEqual(await stack.up([group("api,read,!ftp")]), ["same group"]);
      assert.deepEqual((await granted()).sort(), ["api", "read"]);
      await stack.up([group(["read", "write"])]);
      assert.deepEqual((await granted()).sort(), ["read", "write"]);
      await stack.refresh();
      assert.deepEqual(await stack.preview([group(["write", "read"])]), ["same group"]);
    });

    it("give back a secret of what exists once, and speak of no difference", async () => {
      for (const password of ["", "found"]) {
        await bench.set("/tool/e-mail", "", { password });
        await stack.up([item("mail", "/tool/e-mail", { user: "a", password: "geheim" })]);
        assert.equal(await warnings(() => stack.destroy()), "");
        assert.equal((await row("/tool/e-mail", {}))["password"], password);
      }
    });

    it("name a pool where an address may stand", async () => {
      const profile = (localAddress: string) =>
        item("dialin", "/ppp/profile", { name: "dialin", localAddress }, { after: ["pool"] });
      await stack.up([pool(), profile("guests")]);
      await stack.refresh();
      assert.deepEqual(await stack.up([pool(), profile("guests")]), ["same pool", "same dialin"]);
      await stack.up([pool(), profile("10.0.20.1")]);
      assert.equal((await row("/ppp/profile", { name: "dialin" }))["local-address"], "10.0.20.1");
    });

    it("have VLAN ids that are a set, however it is written", async () => {
      const vlans = (vlanIds: unknown) => [
        item("vlans", "/interface/bridge/vlan", { bridge: "bridge", vlanIds, tagged: "ether2" }),
      ];
      await stack.up(vlans([30, "20-22"]));
      await stack.refresh();
      for (const same of ["22,20-21,30", [20, 21, 22, 30]])
        assert.deepEqual(await stack.preview(vlans(same)), ["same vlans"]);
      await assert.rejects(stack.preview(vlans([4095, "abc"])), /VLAN ids from 1 to 4094/);
    });

    it("set how a port corrects errors, from the version on that has it", async () => {
      if (bench.version.startsWith("6.")) return;
      const port = (fecMode: string) => [
        item("port", "/interface/ethernet", { defaultName: "ether3", fecMode }),
      ];
      await stack.up(port("fec91"));
      assert.equal((await row("/interface/ethernet", { name: "ether3" }))["fec-mode"], "fec91");
      assert.deepEqual(await stack.up(port("off")), ["update port"]);
      await stack.refresh();
      assert.deepEqual(await stack.preview(port("off")), ["same port"]);
    });

    it("take no difference from what a row does not print", async () => {
      // Without vlan-filtering a bridge shows no pvid.
      const program = [item("lan", "/interface/bridge", { name: "lan", pvid: 20 })];
      await stack.up(program);
      await stack.refresh();
      assert.equal(stack.state.get("lan")?.inputs["pvid"], 20);
      assert.deepEqual(await stack.up(program), ["same lan"]);
    });

    it("refuse to take over silently, and do when they are told to", async () => {
      await bench.add("/ip/pool", { name: "guests", ranges: "10.0.20.10-10.0.20.20" });
      await assert.rejects(stack.up([pool()]), /already has it.*Set adopt: true/s);
      assert.deepEqual(await stack.up([pool({ adopt: true })]), ["create pool"]);
      assert.equal((await row("/ip/pool", { name: "guests" }))["ranges"], "10.0.20.10-10.0.20.200");
    });

    it("are rows of a firewall, which nothing tells apart but what they say", async () => {
      const rule = (port: string) =>
        item(`rule ${port}`, "/ip/firewall/filter", {
          chain: "forward",
          action: "drop",
          protocol: "tcp",
          dstPort: port,
        });
      const program = [rule("25"), rule("445")];
      assert.deepEqual(await stack.up(program), ["create rule 25", "create rule 445"]);
      await stack.refresh();
      assert.deepEqual(await stack.up(program), ["same rule 25", "same rule 445"]);
      await stack.up([rule("445")]);
      await row("/ip/firewall/filter", { chain: "forward", "dst-port": "445" });
      const left = await bench.items("/ip/firewall/filter");
      assert.deepEqual(
        left.filter((one) => one["dst-port"] === "25"),
        [],
      );
    });

    it("stand beside rows of which another item says the same and more", async () => {
      const rule = (name: string, more: Values) =>
        item(name, "/ip/firewall/filter", { chain: "forward", action: "drop", ...more });
      const program = [rule("guests", { comment: "guests" }), rule("others", {})];
      const drops = async () =>
        (await bench.items("/ip/firewall/filter")).filter(
          ({ chain, action }) => chain === "forward" && action === "drop",
        ).length;
      const before = await drops();
      await stack.up(program.slice(0, 1));
      assert.deepEqual(await stack.up(program), ["same guests", "create others"]);
      assert.equal(await drops(), before + 2);
      await stack.refresh();
      assert.deepEqual(await stack.up(program), ["same guests", "same others"]);
      await stack.up(program.slice(0, 1));
      await row("/ip/firewall/filter", { chain: "forward", action: "drop", comment: "guests" });
      assert.equal(await drops(), before + 1);
    });

    it("give back that a word named nothing", async () => {
      const sniffer = item("sniffer", "/tool/sniffer", { filterInterface: ["ether1"] });
      const found = (await row("/tool/sniffer", {}))["filter-interface"];
      await stack.up([sniffer]);
      await stack.destroy();
      assert.equal((await row("/tool/sniffer", {}))["filter-interface"], found);
    });

    it("send what is newly set while the row does not show it, also what it usually is", async () => {
      // Whoever made it gave it another VLAN, which it shows once it filters.
      await bench.add("/interface/bridge", { name: "lan", pvid: "20" });
      const bridge = (more: Values) => [
        item("lan", "/interface/bridge", { name: "lan", adopt: true, ...more }),
      ];
      await stack.up(bridge({}));
      await stack.up(bridge({ pvid: 1 }));
      assert.deepEqual(await stack.up(bridge({ pvid: 1 })), ["same lan"]);
      await set("/interface/bridge", { name: "lan" }, { "vlan-filtering": "yes" });
      assert.equal((await row("/interface/bridge", { name: "lan" }))["pvid"], "1");
    });

    it("are read and not managed", async () => {
      await bench.add("/ip/pool", { name: "office", ranges: "10.0.30.10-10.0.30.20" });
      await stack.up([item("office", "/ip/pool", {}, { read: "office" })]);
      assert.deepEqual(stack.found.get("office")?.["ranges"], ["10.0.30.10-10.0.30.20"]);
    });

    it("say many mistakes at once, with what is near", async () => {
      const wrong = item("x", "/ip/dhcp-server", {
        name: "x",
        interface: "bridge",
        adressPool: "guests",
        leaseTime: "600",
        useRadius: "accountin",
      });
      const said = await stack.preview([wrong]).then(String, String);
      assert.match(
        said,
        /adressPool is no property of ip\/dhcp-server: did you mean addressPool\?/,
      );
      assert.match(said, /leaseTime: write a time with its unit/);
      assert.match(said, /useRadius: write .*did you mean "accounting"\?/);
      const nowhere = await stack
        .preview([item("y", "/ip/dhcp-servr", { name: "x" })])
        .then(String, String);
      assert.match(nowhere, /"\/ip\/dhcp-servr" is no menu .*did you mean \/ip\/dhcp-server\?/);
    });

    it("say which menu is meant that is nearly called so", async () => {
      const said = (menu: string) => stack.preview([item("x", menu, {})]).then(String, String);
      for (const [written, meant] of [
        ["ip pool", "/ip/pool"],
        ["/IP/Pool/", "/ip/pool"],
        ["/ip/firewal/filter", "/ip/firewall/filter"],
        ["/interface/bridge/po", "/interface/bridge/port"],
      ] as const)
        assert.match(await said(written), new RegExp(`did you mean ${meant}\\? If it is one`));
      assert.match(await said("/nothing/like/it"), /is no menu that this package knows\. If it is/);
    });

    it("say what no router would take", async () => {
      const said = (menu: string, words: Values) =>
        stack.preview([item("x", menu, words)]).then(String, String);
      assert.match(await said("/ip/pool", { name: "", ranges: "10.0.0.1" }), /name: write a name/);
      const ranges = "10.0.0.9-10.0.0.1";
      assert.match(await said("/ip/pool", { name: "a", ranges }), /ranges.*: write an address/);
      const address = { address: "10.0.0.1/24", interface: "ether1" };
      assert.match(await said("/ipv6/address", address), /address: write an IPv6 address/);
      const port = { chain: "input", action: "drop", protocol: "tcp", dstPort: 99999 };
      assert.match(await said("/ip/firewall/filter", port), /dstPort: write a whole number from 0/);
      assert.doesNotMatch(await said("/ip/firewall/filter", {}), /or a text, or a text/);
    });

    it("are none in the router's memory alone, which the preview says", async () => {
      for (const menu of ["/ip/firewall/address-list", "/ipv6/firewall/address-list"]) {
        const entry = item("entry", menu, { list: "blocked", address: "host.lan", timeout: "1h" });
        await assert.rejects(
          stack.preview([entry]),
          /timeout: such an entry is only in the router's memory, and gone by itself: leave it out/,
        );
        entry.inputs["unchecked"] = true;
        await assert.rejects(stack.preview([entry]), /only in the router's memory/);
      }
    });

    it("are one before a version, and rows from it on, also when the program says no version", async () => {
      const menu = "/interface/ovpn-server/server";
      const isOne = ["6.", "7.9.", "7.16."].some((one) => bench.version.startsWith(one));
      const more = isOne ? {} : { name: "vpn" };
      const program = [item("vpn", menu, { ...more, port: 1195 })];
      assert.deepEqual(await stack.up(program), ["create vpn"]);
      assert.equal(stack.state.get("vpn")?.id === menu, isOne);
      assert.equal((await row(menu, more))["port"], "1195");
      await stack.refresh();
      assert.deepEqual(await stack.preview(program), ["same vpn"]);
      const stated = { ...bench.config, "routeros:version": bench.version };
      stack.config = stated;
      assert.deepEqual(await stack.up(program), ["same vpn"]);
      await stack.up([item("vpn", menu, { ...more, port: 1196 })]);
      assert.equal((await row(menu, more))["port"], "1196");
      if (isOne)
        await assert.rejects(
          stack.preview([item("vpn", menu, { name: "vpn", port: 1195 })]),
          /name: RouterOS has it since 7\.17, and routeros:version is/,
        );
      await stack.destroy();
      assert.equal((await bench.items(menu)).length, isOne ? 1 : 0);
    });

    it("say which version has a menu and a word, at preview", async () => {
      stack.config = { ...bench.config, "routeros:version": "7.9.2" };
      const wifi = item("wifi", "/interface/wifi", { name: "wifi1" });
      await assert.rejects(stack.preview([wifi]), /\/interface\/wifi: RouterOS has it since 7\.13/);
      const later = server({ addDnsEntries: true });
      await assert.rejects(stack.preview([later]), /addDnsEntries: RouterOS has it since 7\.23/);
    });
  });
