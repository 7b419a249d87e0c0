import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { boardOf, simulator, type Simulator, tryOut } from "../../simulator";
import { RawClient } from "./raw-client";

const FOLDER = join(__dirname, "exports");
const started: Simulator[] = [];

async function loaded(text: string): Promise<Simulator> {
  const router = await simulator({ ...boardOf(text), configuration: "empty" });
  started.push(router);
  assert.deepEqual(router.load(text).failed, []);
  return router;
}

/** What a router exports, secrets included. */
async function exported(router: Simulator): Promise<string> {
  const client = await RawClient.login(router.apiPort);
  await client.send(
    "/export",
    "=file=out",
    ...(router.version[0] === "7" ? ["=show-sensitive="] : []),
  );
  client.close();
  return router.file("out.rsc")?.contents ?? "";
}

/** The commands of an export, each with its menu; where lines are broken says nothing. */
function commands(text: string): string[] {
  let menu = "";
  const lines = text.replace(/\\\n\s*/g, "").split("\n");
  return lines.flatMap((line) => {
    if (line.startsWith("/")) menu = line;
    return /^(add|set)/.test(line) ? [`${menu} ${line}`] : [];
  });
}

const failures = (text: string) => tryOut(text).failed;

describe("simulator: an export is loaded", () => {
  afterEach(async () => {
    await Promise.all(started.splice(0).map((router) => router.close()));
  });

  for (const name of readdirSync(FOLDER)) {
    it(`comes out again as it was: ${name}`, async () => {
      const text = readFileSync(join(FOLDER, name), "utf8");
      const once = await exported(await loaded(text));
      assert.deepEqual(commands(once), commands(text));
      const twice = await exported(await loaded(once));
      assert.deepEqual(commands(twice), commands(once));
    });
  }

  it("has the version and the ports that the text presumes", () => {
    const text = [
      "# 2024-01-02 10:00:00 by RouterOS 7.17",
      "/interface ethernet",
      "set [ find default-name=sfp-sfpplus1 ] name=up",
      'set [find where default-name="sfp28-3"] comment="not ether9"',
      "/interface bonding",
      "add name=bond1 slaves=ether2,ether10",
    ].join("\r\n");
    const { version, ports } = boardOf(text);
    assert.equal(version, "7.18.2");
    assert.deepEqual(ports, ["ether2", "ether10", "sfp-sfpplus1", "sfp28-3"]);
    assert.deepEqual(failures(text), []);
    assert.equal(boardOf("/ip dns\nset servers=1.1.1.1").version, undefined);
    assert.equal(boardOf("# x by RouterOS 6.40.5").version, "6.49.18");
    assert.equal(boardOf("# x by RouterOS 7.99").version, "7.24");
  });

  it("says which commands fail, in which line and why, and goes on behind them", () => {
    const text = [
      "/ip pool",
      "add name=a ranges=10.0.0.1-10.0.0.9",
      "add name=a ranges=10.0.1.1-10.0.1.9",
      "add name=b",
      "add name=c ranges=10.0.0.300",
      "add name=d colour=red ranges=10.0.2.1",
      "/ip shop",
      "add name=x",
      "set y=1",
      "/ip dhcp-server",
      "add address-pool=nowhere interface=ether1 name=s",
      "add address-pool=a interface=ether1 \\",
      "    lease-time=soon name=t",
      "add address-pool=a interface=ether1 name=u",
    ].join("\n");
    const { items, failed } = tryOut(text);
    assert.equal(items, 10);
    assert.deepEqual(
      failed.map(({ line, reason }) => [line, reason]),
      [
        [3, "failure: pool with such name exists"],
        [4, "missing =ranges="],
        [5, "invalid value for argument ranges"],
        [6, "expected end of command (line 6 column 12)"],
        [8, "no such menu: /ip shop"],
        [9, "no such menu: /ip shop"],
        [11, "input does not match any value of address-pool"],
        [12, "invalid value for argument lease-time"],
      ],
    );
    assert.equal(
      failed.at(-1)?.command,
      "add address-pool=a interface=ether1 lease-time=soon name=t",
    );
  });

  it("runs scripts, with what they declare", async () => {
    const router = await loaded(
      ':local net "10.0.9"\n:for i from=1 to=3 do={\n  /ip address add address="$net.$i/32" interface=ether1\n}',
    );
    assert.equal(router.items("/ip/address").length, 3);
  });

  it("has what a board with a switch chip has, and what RouterOS 6 called otherwise", () => {
    const ofSwitch = [
      "/interface ethernet switch rule",
      'add dst-mac-address=01:00:0C:CC:CC:CC/FF:FF:FF:FF:FF:FF new-dst-ports="" ports=ether2 switch=switch1',
      "/interface ethernet switch host",
      "add mac-address=00:00:00:00:00:01 ports=ether3 switch=switch1 vlan-id=7",
    ].join("\n");
    const ofSix = [
      "# jan/01/2024 00:00:00 by RouterOS 6.49.10",
      "/ip route rule",
      "add action=lookup-only-in-table src-address=10.0.0.0/24 table=wan2",
      "/ip route vrf",
      "add interfaces=ether3 routing-mark=guests",
    ].join("\n");
    assert.deepEqual([...failures(ofSwitch), ...failures(ofSix)], []);
    assert.equal(failures(ofSix.replace("6.49.10", "7.22.3")).length, 2);
  });

  it("keeps words as they are written: no number, time or date is made of them", async () => {
    const router = await loaded(
      "/ip pool\nadd name=0010 ranges=10.0.0.1\nadd name=1:0 ranges=10.0.0.2",
    );
    assert.deepEqual(
      router.items("/ip/pool").map(({ name }) => name),
      ["0010", "1:0"],
    );
  });
});
