import * as assert from "node:assert/strict";
import { freshRuntime, UNKNOWN, type Values } from "./support/deployment";

interface Failure {
  property: string;
  reason: string;
}

let runtime: ReturnType<typeof freshRuntime>;
before(() => {
  runtime = freshRuntime();
});

/** What check answers for a program's values, as the engine asks. */
async function check(type: string, values: Values, config: Record<string, string> = {}) {
  const provider = runtime(type);
  const all: Record<string, string> = { "routeros:host": "192.168.88.1", ...config };
  await provider.configure?.({
    config: { get: (key: string) => all[key], require: (key: string) => all[key] ?? "" },
  });
  const { inputs, failures } = (await provider.check?.({}, values)) ?? {};
  return { inputs: inputs ?? {}, failures: (failures ?? []) as Failure[] };
}

const fine: Record<string, Values> = {
  Bond: { name: "bond1", slaves: ["ether2", "ether3"] },
  IpAddress: { address: "192.168.90.1/24", interface: "bond1" },
  BridgePort: { interface: "bond1", bridge: "bridge" },
  Vlan: { name: "vlan20", interface: "bond1", vlanId: 20 },
};

/** The failures of values that are right but for these. */
async function failures(type: string, values: Values, config?: Record<string, string>) {
  return (await check(type, { ...fine[type], ...values }, config)).failures;
}

/** The only failure of values that are right but for these. */
async function failure(type: string, values: Values, config?: Record<string, string>) {
  const [only, ...more] = await failures(type, values, config);
  assert.ok(only, "it is refused");
  assert.deepEqual(more, [], "for one reason");
  return only;
}

describe("check", () => {
  for (const [type, values] of Object.entries(fine))
    it(`takes a ${type} with what it requires, and adds nothing`, async () => {
      assert.deepEqual(await check(type, values), { inputs: values, failures: [] });
    });

  it("writes every value in its canonical spelling", async () => {
    const { inputs } = await check("Bond", {
      name: "bond1",
      slaves: ["ether2"],
      miiInterval: "00:00:00.1",
      upDelay: "60s",
      forcedMacAddress: "02-00-00-00-00-0a",
      arpTimeout: "90s",
    });
    assert.deepEqual(inputs, {
      name: "bond1",
      slaves: ["ether2"],
      miiInterval: "100ms",
      upDelay: "1m",
      forcedMacAddress: "02:00:00:00:00:0A",
      arpTimeout: "1m30s",
    });
    const netmask = await check("IpAddress", {
      address: "192.168.88.1/255.255.255.0",
      interface: "bridge",
    });
    assert.equal(netmask.inputs["address"], "192.168.88.1/24");
  });

  const refused: [what: string, type: string, values: Values, reason: string][] = [
    [
      "a word that is none of the enum's",
      "Bond",
      { mode: "trunk" },
      'mode: write one of "802.3ad", "active-backup", "balance-alb", "balance-rr", "balance-tlb", "balance-xor", "broadcast", not "trunk"',
    ],
    [
      "a near miss of an enum's word",
      "Bond",
      { linkMonitoring: "mi" },
      'linkMonitoring: write one of "arp", "mii", "none" (did you mean "mii"?), not "mi"',
    ],
    [
      "Open vSwitch's balance-tcp, which guides write",
      "Bond",
      { mode: "balance-tcp" },
      'mode: write "balance-xor" with transmitHashPolicy "layer-3-and-4", or "802.3ad" where the switch can do LACP, not "balance-tcp"',
    ],
    [
      "LACP by its other name",
      "Bond",
      { mode: "lacp" },
      'mode: write "802.3ad", which is LACP, not "lacp"',
    ],
    [
      "the guides' link-monitoring=yes",
      "Bond",
      { linkMonitoring: "yes" },
      'linkMonitoring: write "mii", not "yes"',
    ],
    [
      "the same in JavaScript",
      "Bond",
      { linkMonitoring: true },
      'linkMonitoring: write "mii", not true',
    ],
    [
      "a number as a time, as JavaScript lets it",
      "Bond",
      { miiInterval: 100 },
      'miiInterval: write a time with its unit, such as "100ms", "30s", "1m30s" or "1d" (RouterOS would read a bare number as seconds), not 100',
    ],
    [
      "a word that every object has",
      "Bond",
      { mode: "constructor" },
      'mode: write one of "802.3ad", "active-backup", "balance-alb", "balance-rr", "balance-tlb", "balance-xor", "broadcast", not "constructor"',
    ],
    [
      "a word in the wrong case",
      "Bond",
      { mode: "802.3AD" },
      'mode: write one of "802.3ad", "active-backup", "balance-alb", "balance-rr", "balance-tlb", "balance-xor", "broadcast" (did you mean "802.3ad"?), not "802.3AD"',
    ],
    [
      "a MAC address that is none",
      "Bond",
      { forcedMacAddress: "02:00:00" },
      'forcedMacAddress: write a MAC address such as "48:8F:5A:01:02:03", not "02:00:00"',
    ],
    [
      "an address that is none",
      "IpAddress",
      { address: "192.168.88" },
      'address: write an IPv4 address with its prefix, such as "192.168.88.1/24", not "192.168.88"',
    ],
    [
      "no number",
      "Vlan",
      { vlanId: Number.NaN },
      "vlanId: write a whole number from 1 to 4094, not NaN",
    ],
    [
      "VLAN 5000",
      "Vlan",
      { vlanId: 5000 },
      "vlanId: write a whole number from 1 to 4094, not 5000",
    ],
    ["VLAN 0", "Vlan", { vlanId: 0 }, "vlanId: write a whole number from 1 to 4094, not 0"],
    ["an mtu of 67", "Bond", { mtu: 67 }, "mtu: write a whole number from 68 to 65536, not 67"],
    [
      "an mtu beyond 65536",
      "Bond",
      { mtu: 65_537 },
      "mtu: write a whole number from 68 to 65536, not 65537",
    ],
    [
      "an mtu as text",
      "Vlan",
      { mtu: "1500" },
      'mtu: write a whole number from 68 to 65535, not "1500"',
    ],
    [
      "a bare number as a time",
      "Bond",
      { miiInterval: "100" },
      'miiInterval: write a time with its unit, such as "100ms", "30s", "1m30s" or "1d" (RouterOS would read a bare number as seconds), not "100"',
    ],
    ["a text as a flag", "Bond", { disabled: "yes" }, 'disabled: write true or false, not "yes"'],
    ["a bond without members", "Bond", { slaves: [] }, "slaves: write a list of 1 to 100, not []"],
    [
      "members in one text",
      "Bond",
      { slaves: "ether2,ether3" },
      'slaves: write a list of 1 to 100, not "ether2,ether3"',
    ],
    [
      "an element that is wrong, with its place",
      "Bond",
      { linkMonitoring: "arp", arpIpTargets: ["192.168.88.2", "gateway"] },
      'arpIpTargets[1]: write an IPv4 address such as "192.168.88.1", not "gateway"',
    ],
  ];
  for (const [what, type, values, reason] of refused)
    it(`refuses ${what}: names the property, the value and what is accepted`, async () => {
      const [property = ""] = reason.split(/[:[]/);
      const found = (await failures(type, values)).filter((one) => one.property === property);
      assert.deepEqual(found, [{ property, reason }]);
    });

  it("names what is required and missing, and what to write", async () => {
    assert.deepEqual((await check("Bond", {})).failures, [
      { property: "name", reason: "name is required: write a name" },
      { property: "slaves", reason: "slaves is required: write a list of 1 to 100" },
    ]);
    assert.deepEqual((await check("Vlan", { name: "v", vlanId: null })).failures, [
      { property: "vlanId", reason: "vlanId is required: write a whole number from 1 to 4094" },
      { property: "interface", reason: "interface is required: write a name" },
    ]);
  });

  it("reports everything that is wrong at once", async () => {
    const found = await failures("Bond", {
      name: "",
      slaves: ["ether2", "ether2"],
      mode: "x",
      mtu: 1,
      mii: true,
      forcedMacAddress: "FF:FF:FF:FF:FF:FF",
    });
    assert.deepEqual(
      found.map(({ property }) => property),
      ["name", "mode", "mtu", "", "slaves", "forcedMacAddress"],
    );
  });

  describe("of a property that there is not", () => {
    const names: [what: string, given: string, hint: RegExp][] = [
      [
        "a near miss",
        "miiIntervall",
        /^miiIntervall is no property of Bond: did you mean miiInterval\?$/,
      ],
      ["another case", "LACPRATE", /did you mean lacpRate\?$/],
      [
        "RouterOS's spelling",
        "mii-interval",
        /^mii-interval is no property of Bond: write miiInterval$/,
      ],
      ["RouterOS's spelling of a long one", "lacp-system-priority", /write lacpSystemPriority$/],
      ["the tutorials' mii-cycles", "mii-cycles", /write upDelay and downDelay$/],
      ["the tutorials' miiCycles", "miiCycles", /write upDelay and downDelay$/],
      [
        "the tutorials' primary-port-override",
        "primary-port-override",
        /write primary, with the name/,
      ],
      [
        "the tutorials' primaryPortOverride",
        "primaryPortOverride",
        /^primaryPortOverride is no property of Bond: write primary, with the name/,
      ],
      ["RouterOS's spelling with a tutorial's value", "link-monitoring", /write linkMonitoring$/],
      ["another vendor's members", "members", /write slaves$/],
      [
        "something far away",
        "foobarbaz",
        /foobarbaz is no property of Bond: it has name, slaves, mode/,
      ],
      [
        "a word that every object has",
        "constructor",
        /^constructor is no property of Bond: it has/,
      ],
      ["another such word", "toString", /^toString is no property of Bond: it has/],
    ];
    for (const [what, given, hint] of names)
      it(`tells the right name for ${what}`, async () => {
        assert.match((await failure("Bond", { [given]: "x" })).reason, hint);
      });

    it("never prints its value, and names no property, for the engine would print that", async () => {
      for (const type of Object.keys(fine)) {
        const found = await failure(type, { passwrod: "hunter2" });
        assert.equal(found.property, "");
        assert.doesNotMatch(JSON.stringify(found), /hunter2/);
      }
    });
  });

  it("never prints a free text, and names no property for it", async () => {
    for (const type of Object.keys(fine)) {
      const found = await failure(type, { comment: { hunter2: "hunter2" } });
      assert.deepEqual(found, { property: "", reason: "comment: write a text" });
    }
  });

  it("takes null and undefined for what is not set", async () => {
    const { inputs, failures: found } = await check("Bond", {
      ...fine["Bond"],
      comment: undefined,
      mtu: null,
    });
    assert.deepEqual([inputs, found], [fine["Bond"], []]);
  });

  describe("of a bond", () => {
    const bad: [what: string, values: Values, property: string, reason: RegExp][] = [
      [
        "a primary that is no member",
        { primary: "ether4" },
        "primary",
        /^primary: "ether4" is no member: write one of "ether2", "ether3", or "none"$/,
      ],
      [
        "the same member twice",
        { slaves: ["ether2", "ether3", "ether2"] },
        "slaves",
        /^slaves: "ether2" is in the list twice$/,
      ],
      [
        "itself as a member",
        { slaves: ["bond1"] },
        "slaves",
        /^slaves: "bond1" is the bond itself$/,
      ],
      [
        "arp monitoring without targets",
        { linkMonitoring: "arp" },
        "arpIpTargets",
        /needs 1 to 16 addresses/,
      ],
      [
        "arp monitoring of nobody",
        { linkMonitoring: "arp", arpIpTargets: [] },
        "arpIpTargets",
        /needs 1 to 16 addresses/,
      ],
      [
        "a multicast MAC address",
        { forcedMacAddress: "01-00-5e-00-00-01" },
        "forcedMacAddress",
        /multicast/,
      ],
      [
        "the broadcast MAC address",
        { forcedMacAddress: "ff:ff:ff:ff:ff:ff" },
        "forcedMacAddress",
        /broadcast/,
      ],
      ...["802.3ad", "balance-tlb", "balance-alb"].map((mode): [string, Values, string, RegExp] => [
        `${mode} with arp monitoring`,
        { mode, linkMonitoring: "arp", arpIpTargets: ["192.168.88.2"] },
        "linkMonitoring",
        /^linkMonitoring: "arp" does not work with mode ".*": write "mii"$/,
      ]),
    ];
    for (const [what, values, property, reason] of bad)
      it(`refuses ${what}`, async () => {
        const found = await failure("Bond", values);
        assert.equal(found.property, property);
        assert.match(found.reason, reason);
      });

    const good: [what: string, values: Values][] = [
      ["a primary among its members", { mode: "active-backup", primary: "ether3" }],
      ["the primary none", { primary: "none" }],
      ["one member", { slaves: ["ether2"] }],
      ["arp monitoring with a target", { linkMonitoring: "arp", arpIpTargets: ["192.168.88.2"] }],
      ["LACP options outside 802.3ad", { mode: "balance-rr", lacpRate: "1sec", minLinks: 2 }],
      ["a local MAC address", { forcedMacAddress: "02:00:00:00:00:01" }],
    ];
    for (const [what, values] of good)
      it(`takes ${what}`, async () => {
        assert.deepEqual(await failures("Bond", values), []);
      });

    it("takes a delay that is no multiple of the interval as it is, like the router", async () => {
      const { inputs } = await check("Bond", { ...fine["Bond"], upDelay: "250ms" });
      assert.equal(inputs["upDelay"], "250ms");
    });
  });

  describe("of what is not known yet", () => {
    it("leaves it alone at any depth, and whatever it stands in", async () => {
      const values = {
        name: UNKNOWN,
        slaves: ["ether2", UNKNOWN],
        mtu: UNKNOWN,
        arpIpTargets: UNKNOWN,
        disabled: UNKNOWN,
      };
      assert.deepEqual(await check("Bond", values), { inputs: values, failures: [] });
    });

    it("knows the other forms in which the engine writes it", async () => {
      const values = {
        ...fine["Vlan"],
        disabled: "1c4a061d-8072-4f0a-a4cb-0ff528b18fe7",
        mtu: "3eeb2bf0-c639-47a8-9e75-3b44932eb421",
      };
      assert.deepEqual(await check("Vlan", values), { inputs: values, failures: [] });
    });

    const skipped: [rule: string, values: Values][] = [
      ["the primary of members", { slaves: ["ether2", UNKNOWN], primary: "ether9" }],
      ["the primary of no known members", { slaves: UNKNOWN, primary: "ether9" }],
      ["a member that is twice in a list with others", { slaves: ["ether2", "ether2", UNKNOWN] }],
      ["the bond itself", { name: UNKNOWN, slaves: ["bond1"] }],
      ["the targets of arp monitoring", { linkMonitoring: "arp", arpIpTargets: UNKNOWN }],
      ["one target of arp monitoring", { linkMonitoring: "arp", arpIpTargets: [UNKNOWN] }],
      [
        "arp monitoring in a mode",
        { mode: UNKNOWN, linkMonitoring: "arp", arpIpTargets: ["192.168.88.2"] },
      ],
      ["link monitoring in a mode", { mode: "802.3ad", linkMonitoring: UNKNOWN }],
      ["a MAC address", { forcedMacAddress: UNKNOWN }],
    ];
    for (const [rule, values] of skipped)
      it(`skips the rule about ${rule}`, async () => {
        assert.deepEqual(await failures("Bond", values), []);
      });

    it("still refuses what is known and wrong", async () => {
      assert.equal((await failure("Bond", { slaves: UNKNOWN, mtu: 1 })).property, "mtu");
    });

    it("leaves a device alone", async () => {
      assert.deepEqual(await failures("Bond", { device: UNKNOWN, lacpMode: "active" }), []);
      assert.deepEqual(
        await failures(
          "Bond",
          { device: UNKNOWN, lacpMode: "active" },
          { "routeros:version": "7.9" },
        ),
        [],
        "the version of another router does not count",
      );
    });
  });

  describe("against the stated version", () => {
    it("names the property, the version that has it and the one that is stated", async () => {
      const found = await failure(
        "Bond",
        { lacpMode: "passive" },
        { "routeros:version": "7.18.2" },
      );
      assert.deepEqual(found, {
        property: "lacpMode",
        reason:
          "lacpMode: RouterOS has it since 7.19, and routeros:version is 7.18.2; leave it out",
      });
    });

    it("names a stretch of versions without the property", async () => {
      const found = await failure("Bond", { mlagId: 1 }, { "routeros:version": "7.18.2" });
      assert.match(found.reason, /^mlagId: RouterOS 7\.17 up to before 7\.22 is without it/);
    });

    for (const [version, property, value] of [
      ["7.19", "lacpMode", "passive"],
      ["7.22.1", "mlagId", 1],
      ["7.16.2", "mlagId", 1],
      ["7.9", "mtu", 1500],
    ] as const)
      it(`takes ${property} on ${version}`, async () => {
        assert.deepEqual(
          await failures("Bond", { [property]: value }, { "routeros:version": version }),
          [],
        );
      });

    it("says nothing without a stated version", async () => {
      assert.deepEqual(await failures("Bond", { lacpMode: "passive", mlagId: 1 }), []);
    });

    it("asks the version of the resource's own device", async () => {
      const config = {
        "routeros:version": "7.24",
        "routeros:devices": JSON.stringify({ old: { host: "10.0.0.1", version: "7.9" } }),
      };
      assert.deepEqual(await failures("Bond", { lacpMode: "passive" }, config), []);
      const found = await failure("Bond", { lacpMode: "passive", device: "old" }, config);
      assert.match(found.reason, /routeros:version is 7\.9/);
    });
  });

  describe("of a device", () => {
    const config = {
      "routeros:devices": JSON.stringify({
        core: { host: "10.0.0.1" },
        edge: { host: "10.0.0.2" },
      }),
    };

    it("takes one that is configured", async () => {
      assert.deepEqual(await failures("Vlan", { device: "edge" }, config), []);
    });

    it("lists those that are configured for one that is not", async () => {
      assert.deepEqual(await failure("Vlan", { device: "egde" }, config), {
        property: "device",
        reason: 'device: "egde" is not one of "core", "edge" (routeros:devices)',
      });
    });

    it("says where devices are written when there are none", async () => {
      const { reason } = await failure("Vlan", { device: "core" });
      assert.match(reason, /routeros:devices, which this stack does not have$/);
    });
  });
});
