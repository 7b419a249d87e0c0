import assert from "node:assert/strict";
import { VERSIONS, type Version } from "../../simulator";
import { atLeast } from "../../simulator/machine/version";
import { empty, logIn, start } from "./start";

/** One test per version. */
const each = (title: string, test: (version: Version) => Promise<unknown>) => {
  for (const version of VERSIONS) it(`${title} (${version})`, () => test(version));
};

describe("simulator: versions", () => {
  it("compares number by number", () => {
    assert.ok(atLeast("7.16.2", "7.9.2") && atLeast("7.9.2", "7.9") && !atLeast("7.9.2", "7.10"));
  });

  each("says !empty only from 7.18 on, and !done after it", async (version) => {
    const { client } = await empty({ version });
    const { types } = await client.send("/interface/bonding/print");
    const recent = ["7.18.2", "7.22.3", "7.24"].includes(version);
    assert.deepEqual(types, recent ? ["!empty", "!done"] : ["!done"]);
  });

  each("never says !empty to a write or a count", async (version) => {
    const { client } = await empty({ version });
    const set = await client.send("/system/identity/set", "=name=x");
    const count = await client.send("/interface/bonding/print", "=count-only=");
    assert.deepEqual([set.types, count.types], [["!done"], ["!done"]]);
  });

  each("writes dates in ISO only from 7.10 on", async (version) => {
    const { router } = await empty({ version });
    const old = ["6.49.18", "7.9.2"].includes(version);
    router.set("/system/clock", "", { date: old ? "jan/02/2024" : "2024-01-02" });
    router.set("/system/clock", "", { time: "11:22:33" });
    const [clock] = router.items("/system/clock");
    assert.equal(clock?.["date"], old ? "jan/02/2024" : "2024-01-02");
    assert.match(clock?.["time"] ?? "", /^11:22:3\d$/);
    router.unplug("ether1");
    const stamp = router.items("/log").at(-1)?.["time"] ?? "";
    assert.match(stamp, old ? /^11:22:3\d$/ : /^2024-01-02 11:22:3\d$/);
    assert.throws(() =>
      router.set("/system/clock", "", { date: old ? "2024-01-02" : "jan/02/2024" }),
    );
  });

  each("words a duplicate interface name as its time does", async (version) => {
    const { router } = await empty({ version });
    const text = ["7.22.3", "7.24"].includes(version)
      ? "failure: already have interface with name ether1"
      : "failure: already have interface with such name";
    assert.throws(() => router.add("/interface/bridge", { name: "ether1" }), { message: text });
  });

  const since: Record<string, readonly [value: string, versions: readonly Version[]]> = {
    "lacp-user-key": ["1", ["7.9.2", "7.16.2", "7.18.2", "7.22.3", "7.24"]],
    "lacp-mode": ["passive", ["7.22.3", "7.24"]],
    "lacp-system-id": ["02:00:00:00:00:01", ["7.22.3", "7.24"]],
    "lacp-system-priority": ["1", ["7.22.3", "7.24"]],
    "mlag-id": ["1", ["7.9.2", "7.16.2", "7.22.3", "7.24"]],
    "min-links": ["1", VERSIONS],
    "forced-mac-address": ["02:00:00:00:00:01", VERSIONS],
  };
  for (const [word, [value, versions]] of Object.entries(since)) {
    each(`takes and shows ${word} of a bond where it exists`, async (version) => {
      const { router } = await empty({ version });
      const add = () => router.add("/interface/bonding", { slaves: "ether1", [word]: value });
      if (versions.includes(version)) {
        add();
        assert.equal(router.items("/interface/bonding")[0]?.[word], value);
      } else {
        assert.throws(add, { message: `unknown parameter ${word}` });
        router.add("/interface/bonding", { slaves: "ether1" });
        assert.ok(!(word in (router.items("/interface/bonding")[0] ?? {})));
      }
    });
  }

  each("shows slave and vrf of an address in recent 7.x only", async (version) => {
    const router = await start({ version });
    const row = router.items("/ip/address")[0] ?? {};
    const recent = !["6.49.18", "7.9.2"].includes(version);
    assert.deepEqual(["slave" in row, "vrf" in row], [recent, recent]);
  });

  each("tells its version in /system/resource", async (version) => {
    const { router } = await empty({ version });
    const branch = version === "6.49.18" ? "long-term" : "stable";
    assert.equal(router.items("/system/resource")[0]?.["version"], `${version} (${branch})`);
    assert.equal(router.version, version);
  });

  each(
    "sends remote logs with bsd-syslog up to 7.17, with a format from 7.18 on",
    async (version) => {
      const { router } = await empty({ version });
      const row =
        router.items("/system/logging/action").find(({ name }) => name === "remote") ?? {};
      const recent = ["7.18.2", "7.22.3", "7.24"].includes(version);
      assert.deepEqual(["remote-log-format" in row, "bsd-syslog" in row], [recent, !recent]);
    },
  );

  each("takes a comment on a logging rule from 7.22 on", async (version) => {
    const { router } = await empty({ version });
    const add = () => router.add("/system/logging", { topics: "system", comment: "x" });
    if (["7.22.3", "7.24"].includes(version)) add();
    else assert.throws(add, { message: "unknown parameter comment" });
  });

  each("takes protocol tls of a remote log from 7.23 on", async (version) => {
    const { router } = await empty({ version });
    const act = () =>
      router.add("/system/logging/action", {
        name: "x",
        target: "remote",
        "remote-protocol": "tls",
      });
    if (version === "7.24") act();
    else assert.throws(act);
  });

  each("schedules by days from 7.24 on", async (version) => {
    const { router } = await empty({ version });
    router.add("/system/scheduler", { name: "x" });
    const days = () => router.items("/system/scheduler")[0]?.["days"];
    assert.equal(days(), undefined);
    const set = () => router.set("/system/scheduler", "x", { days: "sat,sun" });
    if (version !== "7.24") return assert.throws(set, /unknown parameter days/);
    set();
    assert.equal(days(), "sat,sun");
    router.unset("/system/scheduler", "x", "days");
    assert.equal(days(), undefined);
    for (const wrong of ["", "always,mon"])
      assert.throws(() => router.set("/system/scheduler", "x", { days: wrong }), /argument days/);
  });

  each("unsets path costs of a bridge port where the command exists", async (version) => {
    const router = await start({ version });
    const client = await logIn(router);
    await client.send("/interface/bridge/port/set", "=.id=*1", "=path-cost=20");
    const words = ["=numbers=*1", "=value-name=path-cost"];
    const { types, trap } = await client.send("/interface/bridge/port/unset", ...words);
    if (["6.49.18", "7.9.2"].includes(version)) assert.equal(trap, "no such command");
    else assert.deepEqual(types, ["!done"]);
  });

  each("lists lo among the interfaces where the schema does", async (version) => {
    const { router } = await empty({ version });
    const names = router.items("/interface").map((row) => row["name"]);
    assert.equal(names.includes("lo"), ["7.22.3", "7.24"].includes(version));
  });

  each("shows the next row of an ordered menu in older versions only", async (version) => {
    const router = await start({ version });
    const old = ["6.49.18", "7.9.2"].includes(version);
    assert.deepEqual(
      router.items("/interface/bridge/port").map((row) => row[".nextid"]),
      old ? ["*2", "*3", "*4", "*FFFFFFFF"] : [undefined, undefined, undefined, undefined],
    );
  });

  each("filters frames entering a bridge port by default since v7", async (version) => {
    const router = await start({ version });
    const filtering = router.items("/interface/bridge/port")[0]?.["ingress-filtering"];
    assert.equal(filtering, String(version !== "6.49.18"));
  });
});
