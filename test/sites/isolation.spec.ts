import * as assert from "node:assert/strict";
import { once } from "node:events";
import { type AddressInfo, createServer } from "node:net";
import type { Stack } from "@pulumi/pulumi/automation";
import { Vlan } from "pulumi-routeros";
import { anOffice, aRouter, closeRouters, shown } from "../engine/office";
import { prepareEngine } from "../support/engine";
import { offices } from "./offices";
import { patience } from "../support/patience";

const quiet = { color: "never" } as const;

const guests = (device?: string) => () => {
  const on = device === undefined ? {} : { device };
  new Vlan("guests", { name: "guests", vlanId: 20, interface: "bridge", ...on });
  return Promise.resolve();
};

/** The environment of the next runs of a stack. */
const withEnvironment = ({ workspace }: Stack, variables: Record<string, string>) => {
  workspace.envVars = { ...workspace.envVars, ...variables };
};

/** The text of an error of the engine. */
async function refusal(run: Promise<unknown>): Promise<string> {
  let text = "";
  await assert.rejects(run, (error: Error) => Boolean((text = error.message)));
  return text;
}

describe("stacks of several sites, by the real engine", function () {
  this.timeout(patience.engine);
  before(prepareEngine);
  afterEach(closeRouters);

  it("keep their configuration to themselves, in one process at the same time", async () => {
    const core = await aRouter();
    const devices = { "routeros:devices": JSON.stringify({ core: { host: core.url } }) };
    const secret = (value: string) => ({ "routeros:password": { value, secret: true } });
    const [hq, berlin, paris] = await Promise.all([
      anOffice(guests("core"), { config: { ...devices, ...secret("hq's") }, password: "hq's" }),
      anOffice(guests(), { config: secret("berlin's"), password: "berlin's" }),
      anOffice(guests("core")),
    ]);
    await Promise.all([hq.stack.up(), berlin.stack.up()]);
    // Alone: what a program still asks of an engine that gave up rejects into all that run beside it.
    const text = await refusal(paris.stack.up(quiet));
    assert.match(text, /device: "core" is not one of routeros:devices, which this stack does not/);
    const vlans = [core, hq.router, berlin.router, paris.router].map(
      (router) => router.items("/interface/vlan").length,
    );
    assert.deepEqual(vlans, [1, 0, 1, 0]);
    assert.deepEqual(
      [core, hq.router, berlin.router, paris.router].map(({ logins }) => logins),
      [1, 0, 1, 0],
      "nobody knocked at another's router",
    );
    const states = await Promise.all([hq, berlin].map(({ stack }) => stack.exportStack()));
    assert.ok(!JSON.stringify(states[0]).includes(berlin.router.url));
    assert.ok(!JSON.stringify(states[1]).includes(hq.router.url));
  });

  it("take a changed password from the environment, also where state remembers the old one", async () => {
    const { stack, router } = await anOffice(guests(), {
      password: "old",
      config: { "routeros:password": { value: "old", secret: true } },
    });
    await stack.up();
    router.set("/user", "admin", { password: "new" });
    router.set("/interface/vlan", "guests", { "vlan-id": "30" });
    assert.match(
      await refusal(stack.refresh(quiet)),
      /cannot read VLAN "guests" .* Set routeros:username and routeros:password \(or ROS_USERNAME and ROS_PASSWORD\)/,
    );
    withEnvironment(stack, { ROS_PASSWORD: "new" });
    await stack.refresh();
    await stack.up();
    assert.deepEqual(shown(router, "/interface/vlan", "vlan-id"), ["20"]);
    await stack.destroy();
    assert.deepEqual(router.items("/interface/vlan"), []);
  });

  it("are never sent to the router that an exported ROS_HOSTURL names", async () => {
    const other = await aRouter();
    const { stack, router } = await anOffice(guests());
    await stack.up();
    router.forget();
    withEnvironment(stack, { ROS_HOSTURL: other.url });
    for (const run of [() => stack.refresh(quiet), () => stack.destroy(quiet)])
      assert.match(
        await refusal(run()),
        /ROS_HOSTURL names api:.* and routeros:host names .*: nothing was read or written\. Unset/,
      );
    assert.deepEqual([other.logins, other.count(), router.count()], [0, 0, 0]);
    assert.equal(router.items("/interface/vlan").length, 1);
  });

  it("stop at a router whose identity is another's", async () => {
    const { stack, router } = await anOffice(guests(), {
      identity: "paris",
      config: { "routeros:identity": "berlin" },
    });
    assert.match(
      await refusal(stack.up(quiet)),
      /is the router "paris", and routeros:identity expects "berlin"; nothing was read or written/,
    );
    assert.deepEqual(router.items("/interface/vlan"), []);
  });

  it("are previewed without a router: no connection is made", async () => {
    let connections = 0;
    const listening = createServer((socket) => {
      connections++;
      socket.destroy();
    }).listen(0, "127.0.0.1");
    await once(listening, "listening");
    const { port } = listening.address() as AddressInfo;
    try {
      const project = await offices();
      const here = `api://127.0.0.1:${port}`;
      for (const file of ["Pulumi.hq.yaml", "Pulumi.branch-berlin.yaml"])
        await project.edit(file, (text) => text.replaceAll(/apis:\/\/[\d.]+/g, here));
      for (const stack of ["hq", "branch-berlin"]) {
        await project.init(stack);
        const { stdout } = await project.pulumi("preview", "--stack", stack);
        assert.match(stdout, /\+ \d+ to create/);
      }
      assert.equal(connections, 0);
    } finally {
      listening.close();
    }
  });
});

describe("a stack file with a mistake, by the real engine", function () {
  this.timeout(patience.engine);
  before(prepareEngine);

  /** What a preview says about berlin after a change of its file. */
  const saidOf = async (change: (text: string) => string) => {
    const project = await offices();
    await project.init("branch-berlin");
    await project.edit("Pulumi.branch-berlin.yaml", change);
    const { code, stdout, stderr } = await project.run("preview", "--non-interactive");
    assert.notEqual(code, 0);
    assert.doesNotMatch(stdout, /routeros:Bond|\n +at /, "nothing is planned");
    return stdout + stderr;
  };

  it("hears of a key that is nearly right", async () => {
    assert.match(
      await saidOf((text) => text.replace("routeros:username", "routeros:usernme")),
      /there is no configuration key routeros:usernme: did you mean username\?/,
    );
  });

  it("hears where a password in an address belongs", async () => {
    const text = await saidOf((file) => file.replace("apis://", "apis://pulumi:hunter2@"));
    assert.match(
      text,
      /routeros:host is not an address of a router: .* the secret routeros:password \(pulumi config set --secret routeros:password\)/,
    );
    assert.doesNotMatch(text, /hunter2/);
  });

  it("hears of a device that is there twice, from Pulumi itself", async () => {
    const devices = "  routeros:devices:\n    core: {}\n    core: {}\n";
    assert.match(
      await saidOf((text) => text.replace("config:\n", `config:\n${devices}`)),
      /mapping key "core" already defined at line/,
    );
  });
});
