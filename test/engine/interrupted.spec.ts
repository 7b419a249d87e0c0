import * as assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmod, writeFile } from "node:fs/promises";
import * as path from "node:path";
import type { Command } from "../../simulator";
import { engine, prepareEngine, type Project } from "../support/engine";
import { patience } from "../support/patience";
import { aRouter, closeRouters, shown } from "./office";

const program = `
const { Vlan } = require("pulumi-routeros");
let after = [];
for (const vlanId of [20, 30, 40]) {
  const vlan = { name: "vlan" + vlanId, interface: "ether4", vlanId, adopt: true };
  after = [new Vlan(vlan.name, vlan, { dependsOn: after })];
}
`;

/** A project with a stack `dev`, whose program makes three VLANs one after the other. */
async function anOffice(files: Record<string, string>, home: string) {
  const { cli, project } = await engine();
  const office = await project({
    "package.json": '{ "private": true, "main": "index.js" }\n',
    ...files,
  });
  const runs = async (...args: string[]) => {
    const result = await office.run(...args, "--non-interactive");
    assert.equal(result.code, 0, `pulumi ${args.join(" ")}\n${result.stdout}${result.stderr}`);
    return result;
  };
  await office.init("dev", { "routeros:host": home });
  return { ...office, runs, command: cli.command };
}

const up = ["up", "--yes", "--skip-preview", "--non-interactive"];

/** `pulumi up` with all its processes in a group of their own, as a terminal has them. */
function started({ directory, env, command }: Project & { command: string }) {
  const child = spawn(command, up, {
    cwd: directory,
    env: { ...process.env, ...env },
    detached: true,
    stdio: "ignore",
  });
  const { pid = assert.fail() } = child;
  const ended = once(child, "exit") as Promise<[number | null, NodeJS.Signals | null]>;
  return { ended, signal: (name: NodeJS.Signals) => process.kill(-pid, name) };
}

describe("a run that is interrupted, by the real engine", function () {
  this.timeout(patience.engine);
  before(prepareEngine);
  afterEach(closeRouters);

  it("is completed by the next one: after Ctrl-C, after cancel, after a kill; two of one stack are refused", async () => {
    const router = await aRouter({ configuration: "empty" });
    const office = await anOffice({ "index.js": program }, router.url);
    const vlans = () => shown(router, "/interface/vlan", "name").sort();
    const all = ["vlan20", "vlan30", "vlan40"];
    /** Starts a run, and does something when it makes the second VLAN, which takes a while. */
    const during = async (work: (run: ReturnType<typeof started>) => unknown) => {
      const run = started(office);
      const second = new Promise<void>((resolve) => {
        const isSecond = ({ menu, command, words }: Command) => {
          const isIt =
            menu === "/interface/vlan" && command === "add" && words["name"] === "vlan30";
          if (isIt) resolve();
          return isIt;
        };
        router.fault({ on: isSecond, do: { delay: 3_000 } });
      });
      await Promise.race([second, run.ended.then(() => assert.fail("ended too early"))]);
      await work(run);
      const [code] = await run.ended;
      router.clearFaults();
      return code;
    };
    const completes = async (...options: string[]) => {
      await office.runs("up", "--yes", "--skip-preview", ...options);
      assert.deepEqual(vlans(), all);
      await office.runs("destroy", "--yes", "--skip-preview");
      assert.deepEqual(vlans(), []);
    };

    // Ctrl-C reaches every process of the terminal: what is under way is ended, and nothing more begun.
    assert.notEqual(await during(({ signal }) => signal("SIGINT")), 0);
    assert.ok(!vlans().includes("vlan40"), vlans().join());
    await completes();

    // Without a service behind it, cancel frees the stack, and a run goes on.
    const code = await during(async () => {
      const other = await office.run(...up);
      assert.notEqual(other.code, 0);
      assert.match(other.stdout + other.stderr, /currently locked/);
      await office.runs("cancel", "--yes");
    });
    assert.equal(code, 0);
    await completes("--expect-no-changes");

    await during(({ signal }) => signal("SIGKILL"));
    const locked = await office.run(...up);
    assert.match(locked.stdout + locked.stderr, /currently locked/);
    await office.runs("cancel", "--yes");
    await completes();
  });

  it("is stopped by a policy pack, which knows the classes, and sees what the program says", async () => {
    const router = await aRouter({ configuration: "empty" });
    const bond = `
const { Bond } = require("pulumi-routeros");
new Bond("uplink", { name: "bond1", mode: process.env.MODE, slaves: ["ether2", "ether3"] });
`;
    const office = await anOffice({ "index.js": bond, ...pack }, router.url);
    const shim = path.join(office.directory, "pulumi-analyzer-policy-spec");
    await writeFile(
      shim,
      `#!/bin/sh\nexec "${process.execPath}" "${office.directory}/pack/analyzer.js"\n`,
    );
    await chmod(shim, 0o755);
    office.env["PATH"] = [office.directory, office.env["PATH"]].join(path.delimiter);
    const preview = (mode: string) => {
      office.env["MODE"] = mode;
      return office.run("preview", "--policy-pack", "pack", "--non-interactive");
    };
    const refused = await preview("active-backup");
    assert.notEqual(refused.code, 0);
    assert.match(
      refused.stdout,
      /\[mandatory\] +lacp +\(pulumi-nodejs:dynamic\/routeros:Bond: uplink\)/,
    );
    assert.match(refused.stdout, /mode, name, slaves: active-backup/);
    const passed = await preview("802.3ad");
    assert.equal(passed.code, 0, passed.stdout + passed.stderr);
  });
});

const modules = (name: string) =>
  JSON.stringify(require.resolve(name, { paths: [require.resolve("@pulumi/pulumi")] }));

/** A policy pack in the protocol that Pulumi's own are run by, of one policy: bonds speak LACP. */
const pack = {
  "pack/PulumiPolicy.yaml": "runtime: spec\n",
  "pack/analyzer.js": `
const grpc = require(${modules("@grpc/grpc-js")});
const { AnalyzerService } = require(${modules("@pulumi/pulumi/proto/analyzer_grpc_pb")});
const proto = require(${modules("@pulumi/pulumi/proto/analyzer_pb")});
const { PluginInfo } = require(${modules("@pulumi/pulumi/proto/plugin_pb")});
const { Bond } = require("pulumi-routeros");

const policy = { name: "lacp", description: "Bonds speak LACP.", level: proto.EnforcementLevel.MANDATORY };
const analyze = ({ request }, answer) => {
  const response = new proto.AnalyzeResponse();
  const { mode, ...rest } = request.getProperties().toJavaScript();
  if (request.getType() === Bond.__pulumiType && mode !== "802.3ad") {
    const told = new proto.AnalyzeDiagnostic();
    told.setPolicyname(policy.name);
    told.setPolicypackname("network");
    told.setPolicypackversion("1.0.0");
    told.setDescription(policy.description);
    told.setMessage(["mode", ...Object.keys(rest)].sort().join(", ") + ": " + mode);
    told.setEnforcementlevel(policy.level);
    told.setUrn(request.getUrn());
    response.addDiagnostics(told);
  }
  answer(null, response);
};
const server = new grpc.Server();
server.addService(AnalyzerService, {
  analyze,
  analyzeStack: (_call, answer) => answer(null, new proto.AnalyzeResponse()),
  configure: (_call, answer) => answer(null, new (require(${modules("google-protobuf/google/protobuf/empty_pb")}).Empty)()),
  getPluginInfo: (_call, answer) => answer(null, new PluginInfo()),
  getAnalyzerInfo: (_call, answer) => {
    const info = new proto.AnalyzerInfo();
    info.setName("network");
    info.setVersion("1.0.0");
    const one = new proto.PolicyInfo();
    one.setName(policy.name);
    one.setDescription(policy.description);
    one.setEnforcementlevel(policy.level);
    info.addPolicies(one);
    answer(null, info);
  },
});
server.bindAsync("127.0.0.1:0", grpc.ServerCredentials.createInsecure(), (_error, port) => console.log(port));
`,
};
