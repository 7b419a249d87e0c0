import * as assert from "node:assert/strict";
import { setTimeout as wait } from "node:timers/promises";
import { type Simulator, simulator, type SimulatorOptions } from "../simulator";
import { type Declared, Deployment, freshRuntime, type Values } from "./support/deployment";
import { answered, patience } from "./support/patience";
import { certificateFor } from "./transport/support";

const password = "hunter2";
const open: Simulator[] = [];

afterEach(async () => {
  for (const router of open.splice(0)) await router.close();
});

/** A router of a home office and a stack that leads to it. */
async function start(
  options: SimulatorOptions = {},
  config: Record<string, string> = {},
): Promise<{ router: Simulator; stack: Deployment }> {
  const router = await simulator({ password, deviceMode: "advanced", ...options });
  open.push(router);
  const stack = new Deployment({
    "routeros:host": router.url,
    "routeros:password": password,
    "routeros:timeout": "1500ms",
    ...config,
  });
  return { router, stack };
}

const bond = (inputs: Values = {}): Declared[] => [
  {
    type: "Bond",
    name: "uplink",
    inputs: { name: "bond1", slaves: ["ether2", "ether3"], takePorts: true, ...inputs },
  },
];
const vlan = (inputs: Values = {}): Declared[] => [
  {
    type: "Vlan",
    name: "guests",
    inputs: { name: "vlan20", interface: "bridge", vlanId: 20, ...inputs },
  },
];

/** The text of an error as a user sees it. */
async function failure(operation: Promise<unknown>): Promise<string> {
  const error: unknown = await operation.then(
    () => assert.fail("it must fail"),
    (one: unknown) => one,
  );
  assert.ok(error instanceof Error);
  assert.match(error.message, /^cannot (add|change|read|remove) /);
  assert.doesNotMatch(error.message, new RegExp(`\\n|undefined|\\[object|${password}`));
  assert.doesNotMatch(error.stack ?? "", / at /, "no stack trace");
  return error.message;
}

/** The commands that could have changed something. */
const writes = (router: Simulator): string[] =>
  router.commands
    .filter(({ command }) => command !== "print")
    .map(({ menu, command }) => `${menu}/${command}`);

/** Bridge ports and addresses, without what is dealt anew. */
function holders(router: Simulator): Record<string, string>[] {
  const told = ["interface", "bridge", "pvid", "address", "network", "comment", "disabled"];
  return ["/interface/bridge/port", "/ip/address"]
    .flatMap((menu) => router.items(menu))
    .map((row) => Object.fromEntries(Object.entries(row).filter(([word]) => told.includes(word))))
    .sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
}

const holder = (router: Simulator, port: string) =>
  holders(router).filter((row) => row["interface"] === port);

/** Runs something and answers what it warned of. */
async function warnings(operation: () => Promise<unknown>): Promise<string[]> {
  const said: string[] = [];
  const { warn } = console;
  console.warn = (text: string) => void said.push(text);
  try {
    await operation();
  } finally {
    console.warn = warn;
  }
  return said;
}

const takenBy = (stack: Deployment): unknown[] =>
  (stack.state.get("uplink")?.outputs["taken"] ?? []) as unknown[];

describe("errors", () => {
  describe("of the connection", () => {
    it("say that the router cannot be reached, and what to look at", async () => {
      const { stack } = await start();
      // Where nobody listens. The port of a router that was closed may soon be another one's.
      stack.config["routeros:host"] = "api://127.0.0.1:1";
      const text = await failure(stack.up(vlan()));
      assert.match(text, /^cannot add VLAN "vlan20" on 127\.0\.0\.1:1: cannot connect to /);
      assert.match(text, /connection refused \(ECONNREFUSED\): is \/ip\/service api enabled/);
    });

    it("say that the password is refused, and which keys to set", async () => {
      const { router, stack } = await start({}, { "routeros:password": `${password}-old` });
      const text = await failure(stack.up(vlan()));
      assert.match(text, /invalid user name or password/);
      assert.match(text, /Set routeros:username and routeros:password \(or ROS_USERNAME/);
      assert.equal(router.logins, 0);
    });

    it("say that a policy is missing, and which are needed", async () => {
      const { router, stack } = await start({}, { "routeros:username": "viewer" });
      router.add("/user/group", { name: "viewers", policy: "read,api" });
      router.add("/user", { name: "viewer", group: "viewers", password });
      assert.match(
        await failure(stack.up(vlan())),
        /not enough permissions \(9\).* lacks a policy: give it read and write \(\/user\/group\)$/,
      );
      assert.equal(router.items("/interface/vlan").length, 0);
    });

    it("say that a policy is missing for REST itself, and which are needed", async () => {
      const { router, stack } = await start();
      assert.ok(router.restUrl);
      stack.config["routeros:host"] = router.restUrl;
      const detail = "std failure: not allowed (9)";
      const body = JSON.stringify({ detail, error: 500, message: "Internal Server Error" });
      router.fault({ on: () => true, times: Infinity, do: { status: 500, body } });
      assert.match(
        await failure(stack.up(vlan())),
        /not allowed \(9\).* lacks a policy: give it read, write, api and rest-api \(\/user\/group\)$/,
      );
    });

    it("leave the ports where they are when a policy is missing, without a warning", async () => {
      const { router, stack } = await start({}, { "routeros:username": "viewer" });
      router.add("/user/group", { name: "viewers", policy: "read,api" });
      router.add("/user", { name: "viewer", group: "viewers", password });
      const before = holders(router);
      const said = await warnings(async () => {
        assert.match(await failure(stack.up(bond())), /not enough permissions/);
      });
      assert.deepEqual([holders(router), said, stack.state.size], [before, [], 0]);
    });

    it("say that a certificate is not trusted, and the ways to trust it", async () => {
      const certificate = await certificateFor(["127.0.0.1"]);
      const { router, stack } = await start({ certificate });
      stack.config["routeros:host"] = router.secureUrl;
      const text = await failure(stack.up(vlan()));
      assert.match(text, /its certificate is self-signed \(DEPTH_ZERO_SELF_SIGNED_CERT\)/);
      assert.match(text, /SHA-256 fingerprint is ([0-9A-F]{2}:){31}[0-9A-F]{2}/);
      assert.match(
        text,
        /routeros:caCertificate .* routeros:fingerprint, or set routeros:insecure/,
      );
      assert.equal(router.logins, 0);
    });

    it("say that a router has no certificate, and what to do", async () => {
      const { router, stack } = await start();
      stack.config["routeros:host"] = router.secureUrl;
      assert.match(await failure(stack.up(vlan())), /api-ssl service has no certificate/);
    });

    it("say that the router is another, before anything is read or written", async () => {
      const { router, stack } = await start({ identity: "branch" }, { "routeros:identity": "hq" });
      const text = await failure(stack.up(bond()));
      assert.match(text, /is the router "branch", and routeros:identity expects "hq"/);
      assert.match(text, /Set routeros:host to the router that is meant/);
      assert.ok(router.commands.every(({ menu }) => menu.startsWith("/system/")));
    });

    it("come within the deadline when the router is silent", async () => {
      const { router, stack } = await start();
      router.fault({ on: ({ menu }) => menu !== "", times: 1000, do: "hang" });
      const begun = performance.now();
      const text = await failure(stack.up(vlan()));
      assert.match(text, /cannot complete \/.*: no answer within 1\.5 s|no answer within 1500 ms/);
      assert.ok(performance.now() - begun < patience.soon);
    });

    it("come soon after the deadline when the router is silent about a write", async () => {
      const { router, stack } = await start();
      router.fault({ on: "/interface/vlan/add", times: 1000, do: "hang" });
      const begun = performance.now();
      const text = await failure(stack.up(vlan()));
      assert.match(text, /What the router did is not known; the next pulumi up looks/);
      assert.ok(performance.now() - begun < patience.soon);
      assert.equal(stack.state.get("guests")?.id, "pending:vlan20");
    });

    it("of a refresh and of a destroy are one sentence too", async () => {
      const { router, stack } = await start();
      await stack.up(vlan());
      await router.close();
      assert.match(await failure(stack.refresh()), /^cannot read VLAN "vlan20" on /);
      assert.match(await failure(stack.destroy()), /^cannot remove VLAN "vlan20" on /);
      assert.equal(stack.state.size, 1);
    });
  });

  describe("of a reference", () => {
    it("name the interface that there is not, list those that there are, and write nothing", async () => {
      for (const takePorts of [true, false]) {
        const { router, stack } = await start();
        const text = await failure(stack.up(bond({ slaves: ["ether2", "ether9"], takePorts })));
        assert.match(text, /slaves: the router has no "ether9" in \/interface, only .*ether1/);
        assert.deepEqual(writes(router), []);
      }
    });

    it("refuse the beginning of a name, which the router would complete", async () => {
      const { router, stack } = await start();
      const text = await failure(stack.up(vlan({ interface: "brid" })));
      assert.match(text, /interface: the router has no "brid" in \/interface, only .*bridge/);
      assert.deepEqual(writes(router), []);
    });

    it("do not come for an interface that was added by hand a moment ago", async () => {
      const { router, stack } = await start();
      await stack.up(vlan());
      router.add("/interface/bridge", { name: "bridge9" });
      await stack.up([
        ...vlan(),
        { type: "Vlan", name: "v", inputs: { name: "vlan30", interface: "bridge9", vlanId: 30 } },
      ]);
      assert.equal(router.items("/interface/vlan").length, 2);
    });
  });

  describe("of get", () => {
    it("name what there is when there is no such item", async () => {
      const { router } = await start();
      const provider = freshRuntime()("Bond");
      const config: Record<string, string> = {
        "routeros:host": router.url,
        "routeros:password": password,
      };
      const get = (key: string) => config[key];
      await provider.configure?.({ config: { get, require: (key) => get(key) ?? "" } });
      router.add("/interface/bonding", { name: "bond9", slaves: "ether1" });
      const reading = provider.read?.("bond1", {}) ?? Promise.resolve();
      assert.match(
        await failure(reading),
        /^cannot read bond "bond1" on .*: the router has no such item in \/interface\/bonding, only bond9$/,
      );
    });
  });
});

describe("taking ports", () => {
  it("is refused without being asked, with a list of what is in the way", async () => {
    const { router, stack } = await start();
    router.add("/ip/address", { address: "192.168.50.1/24", interface: "ether3" });
    const text = await failure(stack.up(bond({ takePorts: false })));
    assert.match(text, /ether2 is in the way as bridge port of bridge: set takePorts: true/);
    assert.match(text, /ether3 is in the way as bridge port of bridge/);
    assert.match(text, /ether3 is in the way as address 192\.168\.50\.1\/24/);
    assert.deepEqual([writes(router), stack.state.size], [[], 0]);
  });

  it("puts back at once what it took when the router refuses the bond", async () => {
    const { router, stack } = await start();
    router.add("/ip/address", { address: "192.168.50.1/24", interface: "ether3", comment: "desk" });
    router.set("/interface/bridge/port", router.items("/interface/bridge/port")[0]?.[".id"] ?? "", {
      pvid: "30",
    });
    const before = holders(router);
    const said = await warnings(async () => {
      const text = await failure(stack.up(bond({ mtu: 4000 })));
      assert.match(text, /could not set mtu .*Choose an mtu that every member interface can carry/);
    });
    assert.deepEqual([holders(router), said, stack.state.size], [before, [], 0]);
  });

  it("puts back at once although restorePorts is false when the bond was never made", async () => {
    const { router, stack } = await start();
    const before = holders(router);
    await failure(stack.up(bond({ mtu: 4000, restorePorts: false })));
    assert.deepEqual(holders(router), before);
  });

  it("puts back on destroy what it took, as it was", async () => {
    const { router, stack } = await start();
    router.add("/ip/address", { address: "192.168.50.1/24", interface: "ether3", comment: "desk" });
    router.set("/interface/bridge/port", router.items("/interface/bridge/port")[0]?.[".id"] ?? "", {
      pvid: "30",
      comment: "printer",
    });
    const before = holders(router);
    await stack.up(bond());
    assert.deepEqual([holder(router, "ether2"), holder(router, "ether3")], [[], []]);
    assert.equal(takenBy(stack).length, 3);
    const said = await warnings(() => stack.destroy());
    assert.deepEqual([holders(router), said], [before, []]);
  });

  it("remembers what it took through refreshes and updates", async () => {
    const { router, stack } = await start();
    const before = holders(router);
    await stack.up(bond());
    const taken = takenBy(stack);
    await stack.refresh();
    await stack.up(bond({ comment: "uplink" }));
    await stack.refresh();
    assert.deepEqual(takenBy(stack), taken);
    await stack.destroy();
    assert.deepEqual(holders(router), before);
  });

  it("leaves a port that has another place by now, and says so", async () => {
    const { router, stack } = await start();
    await stack.up(bond());
    router.add("/interface/bridge", { name: "bridge9" });
    router.add("/interface/bridge/port", {
      bridge: "bridge9",
      interface: "ether2",
      disabled: "yes",
    });
    const said = await warnings(() => stack.destroy());
    assert.match(
      said.join(),
      /^ether2 was not put back as bridge port: the router has such an item/,
    );
    assert.equal(holder(router, "ether2")[0]?.["bridge"], "bridge9");
    assert.equal(holder(router, "ether3")[0]?.["bridge"], "bridge");
    assert.equal(stack.state.size, 0);
  });

  it("leaves a port whose bridge is gone, says so, and does not stop the destroy", async () => {
    const { router, stack } = await start();
    router.add("/interface/bridge", { name: "lan" });
    const [port] = router.items("/interface/bridge/port");
    router.set("/interface/bridge/port", port?.[".id"] ?? "", { bridge: "lan" });
    await stack.up(bond());
    router.remove("/interface/bridge", "lan");
    const said = await warnings(() => stack.destroy());
    assert.match(said.join(), /^ether2 was not put back as bridge port: .*bridge/);
    assert.equal(holder(router, "ether3")[0]?.["bridge"], "bridge");
    assert.equal(stack.state.size, 0);
  });

  it("gives a member that leaves the bond its own back", async () => {
    const { router, stack } = await start();
    await stack.up(bond());
    await stack.up(bond({ slaves: ["ether3"] }));
    assert.equal(holder(router, "ether2")[0]?.["bridge"], "bridge");
    assert.deepEqual(holder(router, "ether3"), []);
    assert.equal(takenBy(stack).length, 1);
  });

  it("takes from a member that joins the bond later", async () => {
    const { router, stack } = await start();
    const before = holders(router);
    await stack.up(bond({ slaves: ["ether2"] }));
    await stack.up(bond({ slaves: ["ether2", "ether4"] }));
    assert.deepEqual(holder(router, "ether4"), []);
    assert.equal(takenBy(stack).length, 2);
    await stack.destroy();
    assert.deepEqual(holders(router), before);
  });

  it("puts nothing back when restorePorts is false", async () => {
    const { router, stack } = await start();
    await stack.up(bond({ restorePorts: false }));
    await stack.destroy();
    assert.deepEqual([holder(router, "ether2"), holder(router, "ether3")], [[], []]);
  });

  it("is remembered when the connection is lost after it, and the next up finishes", async () => {
    const { router, stack } = await start();
    const before = holders(router);
    router.fault({ on: "/interface/bonding/add", times: 1000, do: "drop-before" });
    const text = await failure(stack.up(bond()));
    assert.match(
      text,
      /What the router did is not known; the next pulumi up looks and finishes it$/,
    );
    assert.equal(stack.state.get("uplink")?.id, "pending:bond1");
    assert.equal(takenBy(stack).length, 2);
    router.clearFaults();

    assert.deepEqual(await stack.up(bond()), ["update uplink"]);
    assert.equal(router.items("/interface/bonding").length, 1);
    assert.equal(takenBy(stack).length, 2);
    await stack.destroy();
    assert.deepEqual(holders(router), before);
  });

  it("is undone by a destroy when the bond was never finished", async () => {
    const { router, stack } = await start();
    const before = holders(router);
    router.fault({ on: "/interface/bonding/add", times: 1000, do: "drop-before" });
    await failure(stack.up(bond()));
    router.clearFaults();
    await stack.destroy();
    assert.deepEqual([holders(router), stack.state.size], [before, 0]);
  });

  it("loses nothing when the connection goes in the middle of it", async () => {
    const { router, stack } = await start();
    const before = holders(router);
    router.fault({ on: "/interface/bridge/port/remove", skip: 1, do: "drop-after" });
    await stack.up(bond());
    assert.equal(takenBy(stack).length, 2);
    await stack.destroy();
    assert.deepEqual(holders(router), before);
  });

  it("loses nothing when the connection goes while it is confirmed", async () => {
    for (const does of ["drop-before", "drop-after"] as const)
      for (const on of ["/system/scheduler/add", "/system/scheduler/remove", "/log/info"]) {
        const { router, stack } = await start();
        const before = holders(router);
        router.fault({ on, do: does });
        await stack.up(bond());
        assert.equal(takenBy(stack).length, 2, `${on}, ${does}`);
        assert.deepEqual(router.items("/system/scheduler"), []);
        await stack.destroy();
        assert.deepEqual(holders(router), before, `${on}, ${does}`);
      }
  });

  it("keeps the text of the provider in what a failed create leaves in state", async () => {
    const { router } = await start();
    const provider = await bondProvider(router, "1500ms");
    router.fault({ on: "/interface/bonding/add", times: 1000, do: "drop-before" });
    const [declared] = bond();
    await assert.rejects(
      provider.create({ ...declared?.inputs, __provider: "the text" }),
      (error: Error & { properties?: Values }) => {
        assert.equal(error.properties?.["__provider"], "the text");
        return true;
      },
    );
  });
});

async function bondProvider(router: Simulator, timeout = answered) {
  const provider = freshRuntime()("Bond");
  const config: Record<string, string> = {
    "routeros:host": router.url,
    "routeros:password": password,
    "routeros:timeout": timeout,
  };
  const get = (key: string) => config[key];
  await provider.configure?.({ config: { get, require: (key) => get(key) ?? "" } });
  return provider;
}

describe("a member that moves from bond to bond", () => {
  it("is waited for while the other bond of the program lets it go", async () => {
    const { router } = await start({ configuration: "empty" });
    const provider = await bondProvider(router);
    const both = { name: "bond1", slaves: ["ether2", "ether3"] };
    const first = await provider.create(both);
    const second = provider.create({ name: "bond2", slaves: ["ether3"] });
    await wait(300);
    await provider.update?.(first.id, first.outs ?? {}, { ...both, slaves: ["ether2"] });
    await second;
    const slaves = router.items("/interface/bonding").map((row) => row["slaves"]);
    assert.deepEqual(slaves, ["ether2", "ether3"]);
  });

  it("is waited for while the other bond of the program is removed", async () => {
    const { router } = await start({ configuration: "empty" });
    const provider = await bondProvider(router);
    const inputs = { name: "bond1", slaves: ["ether3"] };
    const first = await provider.create(inputs);
    // As the engine does before it removes what it makes anew.
    await provider.check?.({}, inputs);
    const second = provider.create({ name: "bond2", slaves: ["ether3"] });
    await wait(300);
    await provider.delete?.(first.id, first.outs ?? {});
    await second;
    assert.deepEqual(
      router.items("/interface/bonding").map((row) => row["name"]),
      ["bond2"],
    );
  });

  it("is an error that names dependsOn when nobody lets it go", async () => {
    const { router, stack } = await start({ configuration: "empty" });
    router.add("/interface/bonding", { name: "bond9", slaves: "ether3" });
    router.forget();
    const text = await failure(stack.up(bond()));
    assert.match(
      text,
      /ether3 is a member of bond9: remove it there first\. .* named in dependsOn; .* two runs: /,
    );
    assert.deepEqual(writes(router), []);
  });

  it("is no matter while the other bond is off", async () => {
    const { router, stack } = await start({ configuration: "empty" });
    router.add("/interface/bonding", { name: "bond9", slaves: "ether3", disabled: "yes" });
    await stack.up(bond());
    assert.equal(router.items("/interface/bonding").length, 2);
  });
});
