import * as assert from "node:assert/strict";
import { createHash } from "node:crypto";
import type { SimulatorOptions } from "../../simulator";
import { EVERY } from "../support/every";
import { SEED } from "../support/bench";
import type { Declared, Values } from "../support/deployment";
import { still } from "../support/live";
import { patience } from "../support/patience";
import {
  ADDRESS,
  assertNothingArmed,
  type Column,
  columns,
  onEach,
  openSite,
  PORT,
  type Site,
  timePassing,
  unhurried,
  windows,
} from "./support";

const item = (menu: string, inputs: Values): Declared => ({
  type: "Item",
  name: `${menu} ${typeof inputs["comment"] === "string" ? inputs["comment"] : ""}`,
  inputs: { menu, ...inputs },
});

/** A menu that can cut the way in: what cuts it, and what does not touch it. */
interface Case {
  menu: string;
  /** How the router is reached; default: by a port of its bridge. */
  wayIn?: Partial<NonNullable<SimulatorOptions["wayIn"]>>;
  /** Not on RouterOS 6, as far as the schema knows. */
  since7?: true;
  /** What is on the router before. */
  given?: [menu: string, words: Record<string, string>][];
  /** What the program has before; it cuts nothing. */
  before?: Declared[];
  cuts: Declared[];
  /** What the program has in place of `before`, and whose going cuts it as well. */
  needs?: Declared[];
  /** Items of the same menu that say nothing about the way in. */
  keeps: Declared[];
}

const bridge = (more: Values) =>
  item("/interface/bridge", { name: "bridge", comment: "defconf", adopt: true, ...more });
const port = (more: Values) =>
  item("/interface/bridge/port", { bridge: "bridge", interface: PORT, adopt: true, ...more });
const rule = (chain: string, more: Values) =>
  item("/ip/firewall/filter", {
    chain,
    action: "drop",
    comment: `${chain} of the program`,
    ...more,
  });
const far = { from: "10.9.0.5" };
const toFar: [string, Record<string, string>] = [
  "/ip/route",
  { "dst-address": "10.9.0.0/16", gateway: "127.88.0.254" },
];
const gre = { name: "gre1", "remote-address": "10.9.0.5" };
const overGre = { tunnel: { name: "gre1", remote: "10.9.0.5" } };

const cases: Case[] = [
  {
    menu: "/interface/bridge",
    // Only tagged frames would come in then.
    given: [["/interface/bridge/port", { interface: "ether1", bridge: "bridge" }]],
    before: [bridge({}), port({ pvid: 20 })],
    cuts: [bridge({ vlanFiltering: true, protocolMode: "none" }), port({ pvid: 20 })],
    keeps: [
      bridge({}),
      port({ pvid: 20 }),
      item("/interface/bridge", { name: "br2", vlanFiltering: true, comment: "other" }),
    ],
  },
  {
    menu: "/interface/bridge/port",
    before: [bridge({ vlanFiltering: true }), port({})],
    cuts: [bridge({ vlanFiltering: true }), port({ frameTypes: "admit-only-vlan-tagged" })],
    keeps: [
      bridge({ vlanFiltering: true }),
      port({}),
      item("/interface/bridge", { name: "br2", comment: "other" }),
      {
        ...item("/interface/bridge/port", {
          bridge: "br2",
          interface: "ether1",
          pvid: 20,
          comment: "other",
        }),
        after: ["/interface/bridge other"],
      },
    ],
  },
  {
    menu: "/interface/bridge/vlan",
    wayIn: { vlan: 10 },
    given: [
      ["/interface/bridge/vlan", { bridge: "bridge", "vlan-ids": "10", tagged: `bridge,${PORT}` }],
    ],
    before: [
      item("/interface/bridge/vlan", {
        bridge: "bridge",
        vlanIds: "10",
        tagged: ["bridge", PORT],
        adopt: true,
      }),
      bridge({ vlanFiltering: true }),
    ],
    cuts: [
      item("/interface/bridge/vlan", {
        bridge: "bridge",
        vlanIds: "10",
        tagged: [PORT],
        adopt: true,
        disabled: true,
      }),
      bridge({ vlanFiltering: true }),
    ],
    keeps: [
      item("/interface/bridge/vlan", {
        bridge: "bridge",
        vlanIds: "10",
        tagged: ["bridge", PORT],
        adopt: true,
      }),
      bridge({ vlanFiltering: true }),
      item("/interface/bridge", { name: "br2", comment: "other" }),
      {
        ...item("/interface/bridge/vlan", { bridge: "br2", vlanIds: "30", comment: "other" }),
        after: ["/interface/bridge other"],
      },
    ],
  },
  {
    menu: "/interface/ethernet",
    cuts: [item("/interface/ethernet", { defaultName: PORT, name: PORT, disabled: true })],
    keeps: [item("/interface/ethernet", { defaultName: "ether1", name: "ether1", disabled: true })],
  },
  {
    menu: "/interface/list/member",
    given: [
      ["/interface/list", { name: "LAN" }],
      [
        "/ip/firewall/filter",
        { chain: "input", action: "drop", "in-interface-list": "!LAN", "connection-state": "new" },
      ],
      ["/interface/list/member", { list: "LAN", interface: "bridge" }],
    ],
    before: [item("/interface/list/member", { list: "LAN", interface: "bridge", adopt: true })],
    cuts: [],
    keeps: [
      item("/interface/list/member", { list: "LAN", interface: "bridge", adopt: true }),
      item("/interface/list/member", { list: "LAN", interface: "ether1", comment: "other" }),
    ],
  },
  {
    menu: "/interface/list",
    given: [
      ["/interface/list", { name: "LAN" }],
      ["/interface/list/member", { list: "LAN", interface: "bridge" }],
      ["/interface/list", { name: "TRUSTED", include: "LAN" }],
      ["/ip/firewall/filter", { chain: "input", action: "drop", "in-interface-list": "!TRUSTED" }],
      ["/interface/list", { name: "GUESTS", include: "LAN" }],
    ],
    before: [
      item("/interface/list", { name: "TRUSTED", include: ["LAN"], adopt: true }),
      item("/interface/list", { name: "GUESTS", include: ["LAN"], adopt: true, comment: "other" }),
    ],
    cuts: [
      item("/interface/list", { name: "TRUSTED", include: [], adopt: true }),
      item("/interface/list", { name: "GUESTS", include: ["LAN"], adopt: true, comment: "other" }),
    ],
    keeps: [
      item("/interface/list", { name: "TRUSTED", include: ["LAN"], adopt: true }),
      item("/interface/list", { name: "GUESTS", include: [], adopt: true, comment: "other" }),
    ],
  },
  {
    menu: "/ip/firewall/filter",
    cuts: [rule("input", { protocol: "tcp" })],
    needs: [
      rule("input", { action: "accept", srcAddress: "127.0.0.0/8", comment: "administrators" }),
      {
        ...rule("input", { protocol: "tcp", comment: "nobody else" }),
        after: ["/ip/firewall/filter administrators"],
      },
    ],
    keeps: [
      rule("forward", {}),
      rule("input", { protocol: "udp", comment: "udp" }),
      rule("input", { protocol: "tcp", dstPort: "22", comment: "ssh" }),
      rule("input", { inInterface: "ether1", comment: "ether1" }),
    ],
  },
  {
    menu: "/ip/firewall/raw",
    cuts: [
      item("/ip/firewall/raw", { chain: "prerouting", action: "drop", srcAddress: "127.0.0.0/8" }),
    ],
    keeps: [
      item("/ip/firewall/raw", { chain: "prerouting", action: "drop", srcAddress: "10.66.0.0/16" }),
    ],
  },
  {
    menu: "/ip/firewall/address-list",
    given: [["/ip/firewall/filter", { chain: "input", action: "drop", "src-address-list": "bad" }]],
    cuts: [item("/ip/firewall/address-list", { list: "bad", address: "127.0.0.1" })],
    keeps: [
      item("/ip/firewall/address-list", { list: "bad", address: "10.66.0.1" }),
      item("/ip/firewall/address-list", { list: "good", address: "127.0.0.1", comment: "good" }),
    ],
  },
  {
    menu: "/ip/route",
    wayIn: far,
    given: [toFar],
    cuts: [item("/ip/route", { dstAddress: "10.9.0.0/24", gateway: "ether1" })],
    needs: [
      item("/ip/route", {
        dstAddress: "10.9.0.0/24",
        gateway: "127.88.0.254",
        distance: 3,
        comment: "back",
      }),
      item("/ip/route", {
        dstAddress: "10.9.0.0/20",
        gateway: "ether1",
        distance: 5,
        comment: "wide",
      }),
    ],
    keeps: [item("/ip/route", { dstAddress: "10.66.0.0/16", gateway: "ether1" })],
  },
  {
    menu: "/routing/rule",
    since7: true,
    wayIn: far,
    given: [toFar],
    cuts: [item("/routing/rule", { dstAddress: "10.9.0.0/16", action: "unreachable" })],
    keeps: [item("/routing/rule", { dstAddress: "10.66.0.0/16", action: "unreachable" })],
  },
  {
    menu: "/ip/dhcp-client",
    wayIn: { leased: true },
    before: [item("/ip/dhcp-client", { interface: "bridge", comment: "defconf", adopt: true })],
    cuts: [
      item("/ip/dhcp-client", {
        interface: "bridge",
        comment: "defconf",
        disabled: true,
        adopt: true,
      }),
    ],
    keeps: [
      item("/ip/dhcp-client", { interface: "bridge", comment: "defconf", adopt: true }),
      item("/ip/dhcp-client", { interface: "ether1", addDefaultRoute: "no" }),
    ],
  },
  {
    menu: "/interface/vrrp",
    given: [
      ["/interface/vrrp", { name: "vrrp1", interface: "bridge" }],
      ["/ip/address", { address: `${ADDRESS}/24`, interface: "vrrp1" }],
    ],
    before: [item("/interface/vrrp", { name: "vrrp1", interface: "bridge", adopt: true })],
    cuts: [item("/interface/vrrp", { name: "vrrp1", interface: "ether1", adopt: true })],
    keeps: [
      item("/interface/vrrp", { name: "vrrp1", interface: "bridge", adopt: true }),
      item("/interface/vrrp", { name: "vrrp2", interface: "ether1", comment: "other" }),
    ],
  },
  {
    menu: "/interface/gre",
    wayIn: overGre,
    needs: [
      item("/interface/gre", {
        name: "gre1",
        remoteAddress: "10.9.0.5",
        clampTcpMss: false,
        adopt: true,
      }),
    ],
    given: [
      ["/interface/gre", gre],
      ["/ip/address", { address: `${ADDRESS}/24`, interface: "gre1" }],
    ],
    before: [item("/interface/gre", { name: "gre1", remoteAddress: "10.9.0.5", adopt: true })],
    cuts: [item("/interface/gre", { name: "gre1", remoteAddress: "10.9.0.6", adopt: true })],
    keeps: [
      item("/interface/gre", { name: "gre1", remoteAddress: "10.9.0.5", adopt: true }),
      item("/interface/gre", { name: "gre2", remoteAddress: "10.9.0.7", comment: "other" }),
    ],
  },
  {
    menu: "/ip/ipsec/policy",
    wayIn: far,
    given: [toFar],
    cuts: [
      item("/ip/ipsec/policy", {
        srcAddress: "127.88.0.0/24",
        dstAddress: "10.9.0.0/16",
        action: "discard",
      }),
    ],
    keeps: [
      item("/ip/ipsec/policy", {
        srcAddress: "127.88.0.0/24",
        dstAddress: "10.66.0.0/16",
        action: "discard",
      }),
    ],
  },
  {
    menu: "/ip/vrf",
    since7: true,
    cuts: [item("/ip/vrf", { name: "office", interfaces: ["bridge"] })],
    keeps: [item("/ip/vrf", { name: "guests", interfaces: ["ether1"] })],
  },
];

/** RouterOS 6, and a version of 7 over each transport, which a seed draws. */
function columnsFor({ menu, since7 }: Case): Column[] {
  const all = columns.filter(({ version }) => since7 !== true || version !== "6.49.18");
  if (EVERY) return all;
  const drawn = createHash("sha1").update(`${SEED} ${menu}`).digest().readUInt32BE(0);
  const one = (some: Column[]) => some.slice(drawn % Math.max(1, some.length)).slice(0, 1);
  const of7 = (transport: string) =>
    all.filter((each) => each.version !== "6.49.18" && each.transport === transport);
  return [
    ...all.filter(({ version }) => version === "6.49.18"),
    ...one(of7("api")),
    ...one(of7("rest")),
  ];
}

async function opened(column: Column, { wayIn, given = [] }: Case): Promise<Site> {
  const way = { address: `${ADDRESS}/24`, port: PORT, ...wayIn };
  const site = await openSite(column, { wayIn: way });
  const { router } = site;
  for (const [menu, words] of given) {
    // The address moves, and is not twice on the router.
    if (menu === "/ip/address")
      for (const row of router.items(menu)) router.remove(menu, row[".id"] ?? "");
    router.add(menu, words);
  }
  return site;
}

/** Everything that an administrator sees of these menus, without ids. */
const shown = ({ router, configuration }: Site, menu: string): string =>
  [
    configuration(),
    ...router
      .items(menu)
      .map((row) => JSON.stringify({ ...still(row), ".id": "" }))
      .sort(),
  ].join("\n");

for (const one of cases)
  describe(`items of ${one.menu} and the way in`, function () {
    this.timeout(patience.processes);

    it("are put back when they cut it", () =>
      onEach(columnsFor(one), async (column) => {
        const site = await opened(column, one);
        try {
          if (one.before) await site.stack.up(one.before);
          const was = shown(site, one.menu);
          site.router.forget();
          await assert.rejects(
            timePassing(site, site.stack.up(one.cuts)),
            /^\w*Error: cannot (add|change|remove|set) .*rolled back/,
          );
          assert.equal(shown(site, one.menu), was);
          assertNothingArmed(site);
        } finally {
          await site.router.close();
        }
      }));

    if (one.needs)
      it("are put back with all their words when it cuts the way that they go", () =>
        onEach(columnsFor(one), async (column) => {
          const site = await opened(column, one);
          try {
            const [first, ...others] = one.needs ?? [];
            assert.ok(first);
            await site.stack.up([first, ...others]);
            const was = shown(site, one.menu);
            const order = () =>
              site.router.items(one.menu).map(({ comment, name }) => comment ?? name);
            const isOrdered = one.menu.startsWith("/ip/firewall/");
            const inOrder = order();
            await assert.rejects(
              timePassing(site, site.stack.up(others)),
              /cannot remove .*rolled back/,
            );
            assert.equal(shown(site, one.menu), was);
            if (isOrdered) assert.deepEqual(order(), inOrder);
            assertNothingArmed(site);
          } finally {
            await site.router.close();
          }
        }));

    it("open no window otherwise", () =>
      onEach(columnsFor(one), async (column) => {
        const site = unhurried(await opened(column, one));
        try {
          if (one.before) await site.stack.up(one.before);
          site.router.forget();
          await site.stack.up(one.keeps);
          await site.stack.refresh();
          assert.ok((await site.stack.preview(one.keeps)).every((step) => step.startsWith("same")));
          await site.stack.up(one.before ?? []);
          assert.equal(windows(site), 0);
        } finally {
          await site.router.close();
        }
      }));
  });

describe("items and the way in", function () {
  this.timeout(patience.processes);

  const columnsOfBoth = columnsFor({ menu: "both", cuts: [], keeps: [] });
  const onBoth = (work: (site: Site) => Promise<void>): Promise<void> =>
    onEach(columnsOfBoth, async (column) => {
      const site = unhurried(await openSite(column));
      try {
        await work(site);
      } finally {
        await site.router.close();
      }
    });

  it("open no window for a rule that only lets in more", () =>
    onBoth(async (site) => {
      await site.stack.up([rule("input", { action: "accept" })]);
      assert.equal(windows(site), 0);
    }));

  it("cost no look at the router where their menu cannot cut it", () =>
    onBoth(async (site) => {
      const program = [
        item("/ip/pool", { name: "guests", ranges: ["10.0.20.10-10.0.20.200"] }),
        item("/ip/dns", { servers: ["9.9.9.9"] }),
        item("/queue/simple", { name: "guests", target: "10.0.20.0/24" }),
      ];
      const commands = async (confirm: string) => {
        site.stack.config["routeros:confirm"] = confirm;
        site.router.forget();
        await site.stack.up(program);
        const sent = site.router.commands.map(({ menu, command }) => `${menu}/${command}`);
        await site.stack.destroy();
        return sent.sort();
      };
      const without = await commands("off");
      assert.deepEqual(await commands("auto"), without);
    }));

  it("look once at each menu, however many there are", () =>
    onBoth(async (site) => {
      const rules = (count: number) =>
        Array.from({ length: count }, (_, at) => rule("forward", { comment: `rule ${at}` }));
      const prints = async (count: number) => {
        site.router.forget();
        await site.stack.up(rules(count));
        const sent = site.router.commands.filter(({ command }) => command === "print");
        await site.stack.destroy();
        return sent.length - count;
      };
      assert.equal(await prints(6), await prints(2));
      assert.equal(windows(site), 0);
    }));

  it("are made in a window whatever they are, where confirm says always", () =>
    onBoth(async (site) => {
      await site.stack.up([rule("forward", { confirm: "always" })]);
      assert.equal(windows(site), 1);
      assertNothingArmed(site);
    }));
});
