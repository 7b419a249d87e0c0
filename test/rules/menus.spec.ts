import * as assert from "node:assert/strict";
import { allMenus, menuData } from "../../provider/schema/routeros/data";
import { statedRules } from "../../provider/schema/routeros/rules";
import { sampled } from "../support/bench";
import { Deployment, type Values } from "../support/deployment";

/** Menus with three rules each, and what else they need to be there. */
const menus: Record<
  string,
  { rules: Values[]; chain?: string; since?: string; there?: [string, Record<string, string>] }
> = {
  "/ip/firewall/nat": {
    chain: "srcnat",
    rules: [
      { action: "accept", dstAddress: "10.0.0.0/8" },
      {
        action: "src-nat",
        toAddresses: "192.0.2.1",
        srcAddress: "10.0.20.0/24",
        comment: "guests",
      },
      { action: "masquerade", outInterface: "ether1" },
    ],
  },
  "/ip/firewall/mangle": {
    rules: [
      {
        chain: "prerouting",
        action: "mark-connection",
        newConnectionMark: "guests",
        passthrough: true,
      },
      {
        chain: "forward",
        action: "change-mss",
        newMss: "clamp-to-pmtu",
        protocol: "tcp",
        tcpFlags: "syn",
      },
      {
        chain: "prerouting",
        action: "mark-packet",
        newPacketMark: "guests",
        connectionMark: "guests",
      },
    ],
  },
  "/ip/firewall/raw": {
    chain: "prerouting",
    rules: [
      { action: "accept", srcAddressList: "office" },
      { action: "drop", srcAddressList: "blocked", comment: "blocked" },
      { action: "notrack", protocol: "udp" },
    ],
  },
  "/ipv6/firewall/filter": {
    chain: "forward",
    rules: [
      { action: "accept", protocol: "icmpv6" },
      { action: "accept", srcAddress: "2001:db8::/32", comment: "office" },
      { action: "drop" },
    ],
  },
  "/interface/bridge/filter": {
    chain: "forward",
    rules: [
      { action: "accept", macProtocol: "arp" },
      { action: "accept", macProtocol: "ip", comment: "ip" },
      { action: "drop", log: true },
    ],
  },
  "/queue/simple": {
    rules: [
      { name: "guests", target: ["10.0.20.0/24"], maxLimit: "25M/10M" },
      { name: "office", target: ["10.0.30.0/24"], comment: "first" },
      { name: "all", target: ["10.0.0.0/8"], limitAt: "2M/1M" },
    ],
  },
  "/ip/dns/static": {
    rules: [
      { name: "nas.example", address: "192.168.88.10" },
      { name: "www.example", type: "CNAME", cname: "nas.example", comment: "web" },
      { regexp: ".*\\.example", address: "192.168.88.11" },
    ],
  },
  "/routing/filter/rule": {
    since: "7.1",
    chain: "bgp-in",
    rules: [
      { rule: "if (dst in 10.0.0.0/8) { accept }" },
      { rule: "if (dst-len > 24) { reject }", comment: "small" },
      { rule: "reject" },
    ],
  },
  "/routing/rule": {
    since: "7.1",
    rules: [
      { action: "lookup", dstAddress: "10.0.0.0/8", table: "main" },
      {
        action: "lookup-only-in-table",
        srcAddress: "10.0.20.0/24",
        table: "main",
        comment: "guests",
      },
      { action: "drop", dstAddress: "192.0.2.0/24" },
    ],
  },
};

const isThere = (version: string, since = "6"): boolean =>
  Number(version.split(".")[0]) >= Number(since.split(".")[0]);

describe("the menus of Rules", () => {
  it("are those whose rows RouterOS's schema calls ordered, and no other", () => {
    for (const path of allMenus())
      assert.equal(statedRules(path) !== undefined, menuData(path)?.class === "ordered", path);
  });
});

for (const column of sampled("menus of Rules"))
  describe(`Rules of many menus on ${column.title}`, () => {
    it("are made, stay the same, are put in another order, and go", async () => {
      const bench = await column.open({ configuration: "empty" });
      try {
        for (const [menu, { rules, chain, since }] of Object.entries(menus)) {
          if (!isThere(column.version, since)) continue;
          const stack = new Deployment(bench.config);
          const before = bench.simulator.items(menu).length;
          const program = (all: readonly Values[]) => [
            {
              type: "Rules",
              name: "rules",
              inputs: { menu, rules: all, adopt: true, ...(chain === undefined ? {} : { chain }) },
            },
          ];
          const ids = () => bench.simulator.items(menu).map((row) => row[".id"]);
          assert.deepEqual(await stack.up(program(rules)), ["create rules"], menu);
          assert.deepEqual(await stack.up(program(rules)), ["same rules"], menu);
          const state = structuredClone([...stack.state]);
          await stack.refresh();
          assert.deepEqual([...stack.state], state, menu);
          const made = ids();
          const reversed = [...rules].reverse();
          bench.simulator.forget();
          assert.deepEqual(await stack.up(program(reversed)), ["update rules"], menu);
          assert.deepEqual(ids().slice(-3), made.slice(-3).reverse(), menu);
          const moves = bench.simulator.commands.filter(({ command }) => command === "move");
          assert.equal(
            moves.flatMap(({ words }) => words["numbers"]?.split(",") ?? []).length,
            2,
            menu,
          );
          assert.deepEqual(await stack.up(program(reversed)), ["same rules"], menu);
          await stack.destroy();
          assert.equal(bench.simulator.items(menu).length, before, menu);
        }
      } finally {
        await bench.close();
      }
    });

    it("go back to what nobody said otherwise, and are refused with one name twice", async () => {
      const bench = await column.open({ configuration: "empty" });
      try {
        const stack = new Deployment(bench.config);
        const menu = "/queue/simple";
        const without = { name: "guests", target: ["10.0.20.0/24"] };
        const guests = { ...without, maxLimit: "25M/10M" };
        const office = { name: "office", target: ["10.0.30.0/24"], comment: "first" };
        const up = (...rules: Values[]) =>
          stack.up([{ type: "Rules", name: "queues", inputs: { menu, rules } }]);
        const row = (at: number) => bench.simulator.items(menu)[at] ?? {};
        await up(guests, office);
        const before = row(1)["limit-at"];
        bench.simulator.set(menu, "office", { "limit-at": "1M/2M" });
        await stack.refresh();
        const shown = stack.state.get("queues")?.inputs["rules"] as Record<string, Values>;
        assert.equal(shown["first"]?.["limitAt"], "1000000/2000000");
        assert.deepEqual(await up(guests, office), ["update queues"]);
        assert.equal(row(1)["limit-at"], before);
        assert.deepEqual(await up(without, office), ["update queues"]);
        assert.notEqual(row(0)["max-limit"], "25000000/10000000");
        await assert.rejects(
          up(guests, { ...office, name: "guests" }),
          /rules\[1\]: rules\[0\] has name "guests", too: give each its own/,
        );
      } finally {
        await bench.close();
      }
    });
  });
