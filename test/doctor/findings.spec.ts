import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { FINDINGS } from "../../cli/doctor/findings";
import { newer } from "../../cli/doctor/releases";
import { LACP_PAIRS } from "./lacp-scenarios";
import { look, play, stage } from "./look";
import { MORE_PAIRS } from "./more-scenarios";
import { PAIRS } from "./scenarios";
import { SURROUNDING_PAIRS } from "./surroundings-scenarios";
import { TRAFFIC_PAIRS } from "./traffic-scenarios";

const ALL = { ...PAIRS, ...MORE_PAIRS, ...LACP_PAIRS, ...TRAFFIC_PAIRS, ...SURROUNDING_PAIRS };
const codes = FINDINGS.map(({ code }) => code);

describe("doctor: findings", () => {
  it("has more than 60, as README says, each with a code of its own and a pair of scenarios", () => {
    assert.ok(codes.length > 60, String(codes.length));
    assert.deepEqual([...new Set(codes)], codes);
    assert.deepEqual(Object.keys(ALL).sort(), [...codes].sort());
    for (const code of codes) assert.match(code, /^[a-z0-9]+(-[a-z0-9]+)+$/);
  });

  for (const file of ["docs/limits.md", "examples/nas/README.md", "examples/media/README.md"])
    it(`is named by its codes in ${file}`, () => {
      const text = readFileSync(resolve(__dirname, "../..", file), "utf8");
      const about = [...text.matchAll(/`doctor`[^|\n]*/g)].join(" ");
      const named = [...about.matchAll(/`([a-z]+(?:-[a-z0-9]+)+)`/g)].map(([, code]) => code ?? "");
      assert.ok(named.length > 0);
      for (const code of named) assert.ok(codes.includes(code), code);
    });

  for (const [code, { wrong, right }] of Object.entries(ALL)) {
    for (const version of wrong.version ? [wrong.version] : (["7.22.3", "6.49.18"] as const)) {
      if (version === "6.49.18" && !isSixToo(code)) continue;
      it(`finds ${code} on ${version}`, async () => {
        const found = await play({ ...wrong, version });
        const one = found.find((each) => each.code === code);
        assert.ok(one, `found ${found.map((each) => each.code).join(", ") || "nothing"}`);
        const shows =
          version === "6.49.18"
            ? wrong.shows.replace(" slave=true", "").replace("10M-baseT-half", "10M-half")
            : wrong.shows;
        assert.ok(
          one.evidence.some((line) => line.includes(shows)),
          one.evidence.join("\n"),
        );
        assert.notEqual(one.cause, "");
        assert.ok(Object.keys(one.fix).length > 0);
        assert.doesNotMatch(JSON.stringify(one), /undefined|NaN/);
        assert.doesNotMatch(
          one.fix.router ?? "",
          /\/[a-z-]+\/[a-z]/,
          "no console before 7 takes it",
        );
      });
    }

    it(`does not find ${code} where it is not`, async () => {
      const found = await play(right);
      assert.deepEqual(
        found.filter((each) => each.code === code),
        [],
      );
    });
  }

  it("finds nothing at a healthy bond, in any mode but balance-rr", async () => {
    for (const mode of ["802.3ad", "active-backup", "balance-alb", "balance-tlb", "balance-xor"])
      for (const version of ["6.49.18", "7.24"] as const)
        assert.deepEqual(await play({ bond: { mode }, version }), [], `${mode} on ${version}`);
  });

  it("names every bond's own findings, and of the bond that was asked for only its own", async () => {
    const router = await stage({
      bond: { "link-monitoring": "none" },
      does: (each) => each.add("/interface/bonding", { name: "bond2", slaves: "ether4" }),
    });
    const all = (await look(router)).found.map(({ bond, code }) => `${bond} ${code}`);
    const one = (await look(router, { asked: "bond2" })).found.map(({ bond }) => bond);
    assert.ok(
      all.includes("bond1 link-monitoring-off") && all.includes("bond2 bond-single-member"),
    );
    assert.deepEqual([...new Set(one)], ["bond2"]);
  });

  it("names the older of two duplicates, and removes what is not the bond's", async () => {
    const address = "10.0.0.1/24";
    const older = await play({
      does: (router) => {
        router.remove("/ip/address", router.items("/ip/address")[0]?.[".id"] ?? "");
        router.add("/ip/address", { address, interface: "ether5" });
        router.add("/ip/address", { address, interface: "bond1" });
      },
    });
    const newer = await play({
      does: (router) => router.add("/ip/address", { address, interface: "ether5" }),
    });
    const told = [older, newer].map((found) =>
      found.find((one) => one.code === "address-duplicate"),
    );
    assert.deepEqual(
      told.map((one) => one?.cause.split(". ")[0]),
      [
        "One address twice: 10.0.0.1/24 on ether5, which is the older one, and 10.0.0.1/24 on bond1",
        "One address twice: 10.0.0.1/24 on bond1, which is the older one, and 10.0.0.1/24 on ether5",
      ],
    );
    assert.deepEqual(
      told.map((one) => [one?.port, one?.fix.router]),
      [
        ["ether5", "/ip address remove *2"],
        ["ether5", "/ip address remove *2"],
      ],
    );
  });

  it("tells a router without bonds that there are none", async () => {
    const [one, ...others] = await play({ bond: null });
    assert.match(one?.cause ?? "", /^The router has no bond: /);
    assert.deepEqual(others, []);
  });

  it("writes nothing, and reads what docs/doctor.md says", async () => {
    const router = await stage({});
    router.forget();
    await look(router);
    const read = router.commands.map(({ menu, command }) => `${menu} ${command}`);
    const text = readFileSync(resolve(__dirname, "../../docs/doctor.md"), "utf8");
    const [told = ""] = /^It reads .*$/m.exec(text) ?? [];
    const menus = [...told.matchAll(/`(\/[a-z/-]+)`(?: \(([^)]*)\))?/g)];
    const documented = menus
      .slice(0, -1)
      .flatMap(([, menu = "", commands = "print"]) =>
        commands.split(", ").map((command) => `${menu} ${command.replaceAll("`", "")}`),
      );
    assert.deepEqual([...new Set(read)].sort(), documented.sort());
  });

  it("finds the same over REST", async () => {
    const router = await stage({ does: (each) => each.unplug("ether3") });
    const api = await look(router);
    const rest = await look(router, {}, router.restUrl);
    assert.deepEqual(rest.found, api.found);
  });

  it("finds what a router hides over REST too", async () => {
    const router = await stage({
      does: (each) => {
        each.fault({ on: "/log/print", do: { trap: "not enough permissions (9)" } });
        each.fault({ on: "/ip/dhcp-client/print", do: { trap: "no such command", category: 0 } });
      },
    });
    const { found } = await look(router, {}, router.restUrl);
    assert.deepEqual(
      found.map(({ code }) => code),
      ["policy-too-small", "cannot-see"],
    );
  });

  it("knows which releases are newer", () => {
    const versions = (version: string) => newer(version).map((one) => one.version);
    assert.deepEqual(versions("7.23.2"), ["7.23.7"]);
    assert.deepEqual(versions("7.24"), ["7.24.5"]);
    assert.deepEqual(versions("7.9.2"), ["7.24.5", "7.23.7"]);
    assert.deepEqual(versions("6.48.6"), ["6.49.23"]);
    for (const new_ of ["7.24.5", "7.23.8", "7.25", "7.25rc1", "6.49.23", "8.0"])
      assert.deepEqual(versions(new_), [], new_);
  });
});

/** Words that 6.49 lacks: lacp-mode; what is about versions themselves plays on one. */
function isSixToo(code: string): boolean {
  return !["lacp-both-passive", "routeros-old"].includes(code);
}
