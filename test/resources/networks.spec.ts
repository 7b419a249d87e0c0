import * as assert from "node:assert/strict";
import { simulated } from "../support/bench";
import { type Declared, Deployment } from "../support/deployment";

/** What people write for a network, and what a rule of the firewall prints for it. */
const spellings: readonly (readonly [written: string, printed: string])[] = [
  ["192.168.88.10/32", "192.168.88.10"],
  ["0.0.0.0/0", "0.0.0.0/0"],
  ["192.168.88.10/24", "192.168.88.0/24"],
  ["10.0.0.0/255.0.0.0", "10.0.0.0/8"],
  ["!10.1.2.3/16", "!10.1.0.0/16"],
  ["10.0.0.1-10.0.0.9", "10.0.0.1-10.0.0.9"],
  ["10.0.0.0-10.0.0.255", "10.0.0.0/24"],
  ["10.0.0.5-10.0.0.5", "10.0.0.5"],
];

/** Every property that takes an address, a network, a range or ports, as nobody prints it. */
const program: Declared[] = [
  {
    type: "ManagementFirewall",
    name: "fw",
    inputs: {
      name: "fw",
      rules: [
        {
          name: "all",
          action: "accept",
          protocol: "tcp",
          dstPort: "08728,8729, 443-443,8000 - 8100",
        },
        ...spellings.map(([srcAddress], at) => ({ name: `r${at}`, action: "drop", srcAddress })),
        { name: "to", action: "drop", dstAddress: "192.168.77.9/24" },
      ],
    },
  },
  {
    type: "User",
    name: "noc",
    inputs: {
      ...{ name: "noc", group: "read", password: "not so weak 77" },
      address: ["10.0.0.9/8", "10.0.0.0/255.0.0.0", "192.168.88.4", "2001:DB8::7/32"],
    },
  },
  {
    type: "IpService",
    name: "ftp",
    inputs: { name: "ftp", address: ["0.0.0.0/0", "10.0.0.77/24", "2001:db8:0:0::1"] },
  },
  {
    type: "SnmpCommunity",
    name: "community",
    inputs: { name: "noc", addresses: ["192.168.88.10", "2001:DB8:1::/48"] },
  },
  {
    type: "Snmp",
    name: "snmp",
    inputs: { srcAddress: "2001:DB8:0::1", trapTarget: ["192.168.88.10", "2001:DB8::2"] },
  },
  { type: "GraphingInterface", name: "graphs", inputs: { allowAddress: "192.168.88.77/24" } },
  {
    type: "LoggingAction",
    name: "central",
    inputs: {
      name: "central",
      target: "remote",
      remote: "192.168.88.5",
      srcAddress: "2001:DB8::3",
    },
  },
  {
    type: "IpAddress",
    name: "address",
    inputs: { address: " 10.9.0.1/255.255.255.0", interface: "ether2" },
  },
];

for (const { title, open } of simulated)
  describe(`networks on ${title}`, () => {
    it("are no drift in whatever spelling they are written", async () => {
      const bench = await open();
      const { simulator, config } = bench;
      try {
        const stack = new Deployment(config);
        await stack.up(program);
        const rules = simulator.items("/ip/firewall/filter").slice(0, spellings.length + 2);
        assert.deepEqual(
          rules.slice(1, -1).map((row) => row["src-address"]),
          spellings.map(([, printed]) => printed),
        );
        assert.equal(rules[0]?.["dst-port"], "8728,8729,443,8000-8100");
        await stack.refresh();
        const same = program.map(({ name }) => `same ${name}`);
        assert.deepEqual(await stack.preview(program), same);
        simulator.forget();
        assert.deepEqual(await stack.up(program), same);
        assert.equal(simulator.count(), 0);
      } finally {
        await bench.close();
      }
    });
  });
