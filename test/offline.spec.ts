import * as assert from "node:assert/strict";
import * as pulumi from "@pulumi/pulumi";
import {
  BackupSchedule,
  Bond,
  BondMonitoring,
  IpAddress,
  ManagementFirewall,
  User,
} from "../provider";
import { Deployment, type Values } from "./support/deployment";
import { registersHere } from "./support/mocks";

const devices = JSON.stringify({ core: { host: "10.0.0.1" }, edge: { host: "10.0.0.2" } });

/** What a preview refuses, without any router. */
async function refused(type: string, inputs: Values, config: Record<string, string>) {
  let said = "";
  await new Deployment(config)
    .preview([{ type, name: "it", inputs }])
    .catch((error: unknown) => (said = error instanceof Error ? error.message : String(error)));
  return said;
}

describe("what a preview knows without a router", () => {
  const vlan = { name: "vlan20", interface: "bridge", vlanId: 20 };
  const some: [type: string, inputs: Values][] = [
    ["Vlan", vlan],
    ["BackupSchedule", { name: "nightly" }],
    ["ManagementFirewall", { name: "fw", rules: [] }],
  ];
  for (const [type, inputs] of some) {
    it(`is that no router is configured for a ${type}`, async () => {
      assert.equal(
        await refused(type, inputs, {}),
        "[] no router is configured: set routeros:host (pulumi config set routeros:host 192.168.88.1)",
      );
    });

    it(`is that a ${type} forgot its device where there are only named ones`, async () => {
      assert.equal(
        await refused(type, inputs, { "routeros:devices": devices }),
        '[] device is required where routeros:host is not set: write one of "core", "edge" (routeros:devices)',
      );
      const config = { "routeros:devices": devices };
      assert.equal(await refused(type, { ...inputs, device: "core" }, config), "");
      assert.equal(await refused(type, inputs, { ...config, "routeros:host": "10.0.0.3" }), "");
    });
  }

  it("is nothing of an explicit provider's host, which may not be known yet", async () => {
    assert.equal(await refused("Vlan", vlan, { "routeros:explicit": "true" }), "");
  });

  it("counts the host of the environment", async () => {
    process.env["ROS_HOSTURL"] = "10.0.0.4";
    try {
      assert.equal(await refused("Vlan", vlan, {}), "");
    } finally {
      delete process.env["ROS_HOSTURL"];
    }
  });

  it("is that a bond needs more links than it has members", async () => {
    const config = { "routeros:host": "10.0.0.1" };
    const bond = { name: "bond1", mode: "802.3ad", slaves: ["ether2", "ether3"] };
    assert.equal(
      await refused("Bond", { ...bond, minLinks: 3 }, config),
      "[minLinks] minLinks: 3 is more than the bond has members, so it would never be up: write 1 to 2, or leave it out",
    );
    assert.equal(await refused("Bond", { ...bond, minLinks: 2 }, config), "");
  });

  it("is a member that is there twice", async () => {
    const slaves = ["ether2", "ether2"];
    assert.equal(
      await refused("Bond", { name: "bond1", slaves }, { "routeros:host": "10.0.0.1" }),
      '[slaves] slaves: "ether2" is in the list twice',
    );
  });
});

describe("hints at preview", () => {
  registersHere();

  /** What a program is told: each line once. */
  async function told(declare: () => pulumi.Resource): Promise<string[]> {
    const said: string[] = [];
    const { warn, info } = pulumi.log;
    const log = pulumi.log as { warn: unknown; info: unknown };
    const keep = (text: string) => Promise.resolve(void said.push(text));
    Object.assign(log, { warn: keep, info: keep });
    try {
      await pulumi.runtime.runInPulumiStack(async () => {
        const made = declare();
        await new Promise((resolve) => made.urn.apply(resolve));
        return {};
      });
    } finally {
      Object.assign(log, { warn, info });
    }
    return said;
  }

  const hints: [what: string, declare: () => pulumi.Resource, says: RegExp[]][] = [
    [
      "an address without a prefix",
      () => new IpAddress("a", { address: "192.168.88.1", interface: "ether2" }),
      [/^IpAddress "a": address: without a prefix "192\.168\.88\.1" becomes "192\.168\.88\.1\/32"/],
    ],
    [
      "an address that is a network",
      () => new IpAddress("a", { address: "10.155.112.0/30", interface: "ether2" }),
      [/^IpAddress "a": address: "10\.155\.112\.0\/30" is the address of the network itself, /],
    ],
    [
      "an address that all answer to",
      () => new IpAddress("a", { address: "10.155.112.3/30", interface: "ether2" }),
      [/ is the broadcast address of its network, /],
    ],
    [
      "bits behind a prefix",
      () =>
        new User("u", { name: "u", group: "read", address: ["10.0.0.0/8", "192.168.88.10/24"] }),
      [/^User "u": address\[1\]: write "192\.168\.88\.0\/24", .*, or "192\.168\.88\.10" if only/],
    ],
    [
      "bits behind the prefix of a rule",
      () =>
        new ManagementFirewall("fw", {
          name: "fw",
          rules: [
            { name: "a", action: "accept", srcAddress: "10.0.0.0/8" },
            { name: "b", action: "drop", srcAddress: "!10.1.2.3/16" },
          ],
        }),
      [/^ManagementFirewall "fw": rules\[1\]\.srcAddress: write "10\.1\.0\.0\/16", /],
    ],
    [
      "a backup that travels as it is",
      () =>
        new BackupSchedule("b", {
          name: "b",
          upload: { protocol: "ftp", host: "nas", user: "u", password: "p" },
        }),
      [/^BackupSchedule "b": upload\.protocol: write "sftp", or set password as well: /],
    ],
    [
      "a password that travels as it is",
      () =>
        new BackupSchedule("b", {
          name: "b",
          password: "hidden",
          upload: { protocol: "ftp", host: "nas", user: "u" },
        }),
      [/^BackupSchedule "b": upload\.protocol: with "ftp" the files, .* write "sftp"/],
    ],
    [
      "nothing where it is written down",
      () => new IpAddress("a", { address: "192.168.88.1/32", interface: "ether2" }),
      [],
    ],
    [
      "nothing about sftp",
      () =>
        new BackupSchedule("b", {
          name: "b",
          upload: { protocol: "sftp", host: "nas", user: "u" },
        }),
      [],
    ],
  ];
  for (const [what, declare, says] of hints)
    it(`speak of ${what}`, async () => {
      const said = await told(declare);
      assert.equal(said.length, says.length, said.join("\n"));
      for (const [at, one] of says.entries()) assert.match(said[at] ?? "", one);
    });

  it("are none where the value is a secret", async () => {
    const address = pulumi.secret("192.168.88.1");
    assert.deepEqual(await told(() => new IpAddress("a", { address, interface: "ether2" })), []);
  });

  it("name a member that is there twice before the engine does", () => {
    const twice = { bond: "bond1", members: ["ether2", "ether3", "ether2"] };
    assert.throws(
      () => new BondMonitoring("m", twice),
      /^Error: BondMonitoring "m": members has "ether2" twice: write each member once$/,
    );
    assert.throws(
      () => new BondMonitoring("m", { bond: "ether2", members: ["ether2"] }),
      /^Error: BondMonitoring "m": members has the bond itself, "ether2": leave it out$/,
    );
    void Bond;
  });
});
