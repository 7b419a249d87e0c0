import * as assert from "node:assert/strict";
import { type ChildProcess, spawn } from "node:child_process";
import * as path from "node:path";
import { simulator, type Simulator } from "../simulator";
import { patience } from "./support/patience";

const script = path.join(__dirname, "support/own-router.ts");

/** Runs the script as `npm run test:router` does. */
function run(
  env: Record<string, string>,
  args: string[] = [],
  answer = "",
  during: (child: ChildProcess, output: string) => void = () => undefined,
): Promise<{ code: number | null; output: string }> {
  const child = spawn(process.execPath, ["-r", "ts-node/register", script, ...args], {
    env: { ...process.env, ROUTER: "", ROUTER_PORTS: "", ...env },
    detached: true,
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (data: Buffer) => {
      output += data.toString();
      during(child, output);
    });
  child.stdin.end(answer);
  return new Promise((resolve) => child.once("close", (code) => resolve({ code, output })));
}

describe("the suite on a router of one's own", function () {
  this.timeout(patience.processes);
  let router: Simulator;
  beforeEach(async () => {
    router = await simulator({ password: "p4ss", deviceMode: "advanced" });
    for (const { ".id": id = "", interface: port } of router.items("/interface/bridge/port"))
      if (port === "ether4" || port === "ether5") router.remove("/interface/bridge/port", id);
  });
  afterEach(() => router.close());

  const settings = () => ({
    ROUTER: router.url.replace("//", "//admin@"),
    ROUTER_PASSWORD: "p4ss",
    ROUTER_PORTS: "ether4,ether5",
  });
  const contents = () =>
    JSON.stringify(
      [
        "/interface",
        "/interface/bonding",
        "/interface/vlan",
        "/interface/bridge/port",
        "/ip/address",
        "/system/logging",
        "/system/logging/action",
        "/system/script",
        "/system/scheduler",
      ].map((menu) =>
        router.items(menu).map(({ name, interface: port, topics }) => [name, port, topics]),
      ),
    );

  /** What an owner has, named and placed like what the tests make. */
  const ownersOwn = () => {
    router.add("/interface/vlan", { name: "prtest-lab", "vlan-id": "77", interface: "ether1" });
    router.add("/system/script", { name: "prtest-mine", source: "/log info mine" });
    router.add("/system/logging", { topics: "interface", action: "memory", prefix: "mine" });
  };

  it("passes, shows no password, and leaves the router as it was", async () => {
    ownersOwn();
    const before = contents();
    const { code, output } = await run(settings(), ["--yes"]);
    assert.equal(code, 0, output);
    assert.match(output, /\d\d+ passed, 0 failed/);
    assert.ok(!output.includes("p4ss"));
    assert.equal(contents(), before);
    const touched = router.commands.flatMap(({ words }) =>
      [words["interface"] ?? "", ...(words["slaves"] ?? "").split(",")].filter((one) =>
        /^ether/.test(one),
      ),
    );
    assert.deepEqual([...new Set(touched)].sort(), ["ether4", "ether5"]);
  });

  it("removes what it made when it is interrupted, too", async () => {
    ownersOwn();
    const before = contents();
    let isInterrupted = false;
    const { code } = await run(settings(), ["--yes"], "", ({ pid = 0 }, output) => {
      if (isInterrupted || !output.includes("✔")) return;
      isInterrupted = true;
      // As a terminal does it: to all that run in it.
      process.kill(-pid, "SIGINT");
    });
    assert.notEqual(code, 0);
    assert.ok(isInterrupted);
    assert.equal(contents(), before);
  });

  it("refuses ports that a VLAN is on", async () => {
    router.add("/interface/vlan", { name: "customer", "vlan-id": "100", interface: "ether4" });
    const { code, output } = await run(settings(), ["--yes"]);
    assert.notEqual(code, 0);
    assert.match(output, /ether4 is used in \/interface\/vlan: free it/);
    assert.ok(router.commands.every(({ command }) => command === "print"));
  });

  it("does nothing unless told which ports, told to start, and given free ports", async () => {
    assert.equal((await run({ ...settings(), ROUTER_PORTS: "" })).code, 2);
    const refused = await run(settings(), [], "no\n");
    assert.equal(refused.code, 1);
    assert.match(refused.output, /Nothing was done/);
    assert.equal(router.count(), 0);
    const used = await run({ ...settings(), ROUTER_PORTS: "ether2,ether5" }, ["--yes"]);
    assert.notEqual(used.code, 0);
    assert.match(used.output, /ether2 is used in \/interface\/bridge\/port: free it/);
    assert.ok(router.commands.every(({ command }) => command === "print"));
  });
});
