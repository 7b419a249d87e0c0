import * as assert from "node:assert/strict";
import { problemsOf } from "../../examples/office/site";
import { closeRouters, shown } from "../engine/office";
import { prepareEngine } from "../support/engine";
import { offices, withRouters } from "./offices";
import { patience } from "../support/patience";

const bond = { ports: ["ether2", "ether3"], mode: "active-backup" };
const staff = { name: "staff", id: 20, address: "192.168.20.1/24" };
const router = { bond, vlans: [staff] };
const site = (changes: object) => ({ title: "Berlin", routers: [{ ...router, ...changes }] });

describe("a site's description", () => {
  it("is taken when it is right", () => {
    assert.deepEqual(problemsOf(site({}), []), []);
    assert.deepEqual(problemsOf(site({ device: "core" }), ["core"]), []);
  });

  for (const [what, given, says] of [
    ["nothing", undefined, "office:site: write title, syslog, routers as an object"],
    ["a text", "Berlin", "office:site: write title, syslog, routers as an object"],
    [
      "a site without routers",
      { title: "Berlin", routers: [] },
      "office:site.routers: write a list of routers, each with bond and vlans",
    ],
    [
      "a mode that there is not",
      site({ bond: { ...bond, mode: "lacp" } }),
      'office:site.routers[0].bond.mode: write one of "active-backup", "802.3ad"',
    ],
    [
      "a key that there is not",
      site({ vlan: [] }),
      "office:site.routers[0]: there is no vlan: write device, bridge, bond, vlans, backup",
    ],
    [
      "one port",
      site({ bond: { ...bond, ports: ["ether2"] } }),
      "office:site.routers[0].bond.ports: write two ports or more",
    ],
    [
      "a VLAN out of range",
      site({ vlans: [{ ...staff, id: 5000 }] }),
      "office:site.routers[0].vlans[0].id: write a whole number from 1 to 4094",
    ],
    [
      "an address without its prefix",
      site({ vlans: [{ ...staff, address: "192.168.20.1" }] }),
      'office:site.routers[0].vlans[0].address: write an address with its prefix such as "192.168.20.1/24"',
    ],
    [
      "a VLAN twice",
      site({ vlans: [staff, { ...staff, name: "phones", address: "192.168.30.1/24" }] }),
      "office:site.routers[0].vlans[1].id: 20 is there twice: write another",
    ],
    [
      "a time that YAML read as a number",
      site({ backup: { at: 9000 } }),
      'office:site.routers[0].backup.at: write a time of day such as "03:00:00"',
    ],
    [
      "a primary that is no port of the bond",
      site({ bond: { ...bond, primary: "ether5" } }),
      "office:site.routers[0].bond.primary: write one of ether2, ether3",
    ],
  ] as const)
    it(`is refused with ${what}: the key, and what is accepted`, () => {
      assert.deepEqual(problemsOf(given, []), [says]);
    });

  it("names the devices that there are for one that there is not", () => {
    for (const device of ["rack", undefined])
      assert.deepEqual(problemsOf(site({ device }), ["core", "edge"]), [
        'office:site.routers[0].device: write one of "core", "edge"',
      ]);
    const twice = { title: "HQ", routers: [1, 2].map(() => ({ ...router, device: "core" })) };
    assert.deepEqual(problemsOf(twice, ["core"]), [
      "office:site.routers[1].device: core is in the list twice",
    ]);
  });
});

describe("examples/office, by the real engine", function () {
  this.timeout(patience.engine);
  before(prepareEngine);
  afterEach(closeRouters);

  it("makes two sites that differ, from one program", async () => {
    const project = await offices({ asWritten: true });
    const { core, edge, berlin } = await withRouters(project);
    const { pulumi } = project;
    await pulumi("config", "set", "--stack", "hq", "--secret", "office:backupPassword", "for hq");
    for (const stack of ["hq", "branch-berlin"]) {
      await pulumi("up", "--stack", stack, "--yes", "--skip-preview");
      await pulumi("preview", "--stack", stack, "--expect-no-changes");
    }
    const bondOf = (router: typeof core) =>
      shown(router, "/interface/bonding", "mode", "slaves", "primary", "transmit-hash-policy");
    assert.deepEqual(bondOf(core), ["802.3ad ether2,ether3 none layer-2-and-3"]);
    assert.deepEqual(bondOf(edge), ["802.3ad ether4,ether5 none layer-2"]);
    assert.deepEqual(bondOf(berlin), ["active-backup ether2,ether3 ether2 layer-2"]);
    assert.deepEqual(shown(core, "/ip/address", "address", "interface").sort(), [
      "192.168.20.1/24 staff",
      "192.168.30.1/24 phones",
      "192.168.88.1/24 bridge",
    ]);
    assert.ok(
      shown(edge, "/ip/address", "address", "interface").includes("192.168.40.1/24 guests"),
    );
    assert.deepEqual(shown(berlin, "/interface/vlan", "name", "vlan-id", "interface").sort(), [
      "management 70 bridge",
      "staff 71 bridge",
    ]);
    const logs = (router: typeof core) => shown(router, "/system/logging/action", "name", "remote");
    assert.ok(
      logs(core).includes("syslog 192.168.10.5") && logs(edge).includes("syslog 192.168.10.5"),
    );
    assert.ok(!logs(berlin).some((one) => one.startsWith("syslog")));
    const backups = (router: typeof core) => shown(router, "/system/scheduler", "start-time");
    assert.deepEqual([core, edge, berlin].map(backups), [["02:30:00"], ["03:00:00"], []]);
    const outputs = await pulumi("stack", "output", "--stack", "hq", "--json");
    assert.deepEqual(JSON.parse(outputs.stdout), {
      gateways: {
        "core-staff": "192.168.20.1/24",
        "core-phones": "192.168.30.1/24",
        "edge-guests": "192.168.40.1/24",
      },
    });
  });

  it("reports mistakes with file and key, before anything is planned", async () => {
    const project = await offices();
    await project.init("branch-berlin");
    await project.edit("Pulumi.branch-berlin.yaml", (text) =>
      text.replace("mode: active-backup", "mode: active_backup").replace("id: 70", "id: 7000"),
    );
    const { code, stdout } = await project.run("preview", "--json", "--non-interactive");
    assert.notEqual(code, 0);
    assert.match(
      stdout,
      /Pulumi\.branch-berlin\.yaml: office:site\.routers\[0\]\.bond\.mode: write one of \\"active-backup\\", \\"802\.3ad\\"\\nPulumi\.branch-berlin\.yaml: office:site\.routers\[0\]\.vlans\[0\]\.id: write a whole/,
    );
    assert.doesNotMatch(stdout, /routeros:Bond|\\n +at /);
  });

  it("judges what a version does not have by routeros:version, without a router", async () => {
    const project = await offices();
    await project.init("branch-berlin");
    await project.edit("Pulumi.branch-berlin.yaml", (text) =>
      text
        .replace("mode: active-backup", "mode: 802.3ad\n          lacpMode: passive")
        .replace("          primary: ether2\n", ""),
    );
    const { code, stdout } = await project.run("preview", "--non-interactive");
    assert.notEqual(code, 0);
    assert.match(stdout, /lacpMode: RouterOS has it since 7\.19, and routeros:version is 6\.49/);
  });
});
