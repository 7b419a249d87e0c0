import * as assert from "node:assert/strict";
import type { Simulator } from "../../simulator";
import { command } from "../cli/in-process";
import { closeAll, closedRouter, PASSWORD } from "../enroll/place";
import { engine, prepareEngine } from "../support/engine";
import { patience } from "../support/patience";

const PROGRAM = `
const { Vlan } = require("pulumi-routeros");
new Vlan("core", { name: "vlan7", interface: "ether1", vlanId: 7 });
new Vlan("edge", { name: "vlan8", interface: "ether1", vlanId: 8, device: "edge" });
`;

describe("enroll, then pulumi up, by the real Pulumi", function () {
  this.timeout(patience.engine);
  before(prepareEngine);
  afterEach(closeAll);

  it("takes two routers without any API, as they are shipped, to a stack that manages them", async () => {
    const [core, edge] = [
      await closedRouter({ version: "7.24", identity: "core" }),
      // A name of digits must stay a text in a device's settings.
      await closedRouter({ version: "6.49.18", identity: "123" }),
    ];
    const { project } = await engine();
    const { directory, env, init, run } = await project({ "index.js": PROGRAM });
    const pulumi = async (...args: string[]) => {
      const { code, stdout, stderr } = await run(...args, "--non-interactive", "--stack", "hq");
      assert.equal(code, 0, `${args.join(" ")}\n${stdout}${stderr}`);
      return stdout;
    };
    await init("hq");
    const enroll = async (router: Simulator, ...more: string[]) => {
      const words = [
        ...["enroll", "--host", `ssh://127.0.0.1:${router.sshPort}`, "--stack", "hq"],
        ...["--cwd", directory, "--host-key", router.sshHostKey ?? "", ...more],
        ...["--port", String(router.apiSslPort), "--from", "127.0.0.0/8"],
      ];
      const ended = await command(words, { env: { ...env, ROS_PASSWORD: PASSWORD } });
      assert.deepEqual([ended.code, ended.stderr], [0, ""], ended.stdout);
      return ended.stdout;
    };
    await enroll(core);
    await enroll(edge, "--device", "edge");
    await pulumi("up", "--yes", "--skip-preview");
    assert.deepEqual(
      [core, edge].map((router) => router.items("/interface/vlan").map((row) => row["name"])),
      [["vlan7"], ["vlan8"]],
    );
    // Nothing in clear in the stack's file, and nothing to do when it is run again.
    const config = await pulumi("config", "--json");
    assert.ok(!config.includes('"password":') && !config.includes(PASSWORD));
    assert.match(await enroll(edge, "--device", "edge"), /needs no change/);
    await enroll(core, "--rotate");
    await pulumi("up", "--yes", "--skip-preview", "--expect-no-changes");
    await pulumi("destroy", "--yes", "--skip-preview");
    await enroll(edge, "--device", "edge", "--remove");
    assert.ok(edge.items("/user").every((row) => row["name"] !== "pulumi"));
  });
});
