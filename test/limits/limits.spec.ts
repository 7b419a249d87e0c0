import * as assert from "node:assert/strict";
import { spawn } from "node:child_process";
import * as path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { Vlan } from "pulumi-routeros";
import { restTransport } from "../../provider/transport/rest";
import type { Transport } from "../../provider/transport/transport";
import type { Simulator } from "../../simulator";
import { watchingProvider } from "../../tools/benchmark/provider-process";
import { anOffice, closeRouters, type Office } from "../engine/office";
import { prepareEngine } from "../support/engine";
import { EVERY } from "../support/every";
import { FakeRest } from "../transport/fake-rest";
import { closing, endpointAt, setUp, watchForEscapes } from "../transport/support";
import { answered, patience } from "../support/patience";

/** What a provider's process may take while a menu has `rowCount` rows, in megabytes. */
const mostMegabytes = 250;
const rowCount = 5000;
/** How many VLANs an interface of the simulator can carry. */
const perPort = 4000;

/** Counts commands that are on their way at the same time. */
class InFlight {
  most = 0;
  #now = 0;

  async carry(answer: () => void): Promise<void> {
    this.most = Math.max(this.most, ++this.#now);
    await sleep(3);
    this.#now--;
    answer();
  }
}

/** Asks for different things all at once, reads and writes. */
function askAll(transport: Transport): Promise<unknown> {
  const reads = Array.from({ length: 60 }, (_, n) => transport.print(`/menu${n}`));
  const writes = Array.from({ length: 60 }, (_, n) =>
    transport.set(`/menu${n}`, "*1", { name: "a" }),
  );
  return Promise.all([...reads, ...writes]);
}

/** A program of VLANs as far as the simulator's ports carry them. */
const vlanAt = (n: number) => ({
  name: `vlan${n}`,
  vlanId: (n % perPort) + 1,
  interface: n < perPort ? "ether1" : "ether2",
});

describe("commands on their way to one router", () => {
  watchForEscapes();

  it("are at most 8 on the API, on one connection", async () => {
    const inFlight = new InFlight();
    const { router, transport } = await setUp(
      { answer: (command) => inFlight.carry(() => command.reply(["!done"])) },
      { timeout: 10_000 },
    );
    await askAll(transport);
    assert.equal(inFlight.most, 8);
    assert.deepEqual([router.sessions.length, router.logins.length], [1, 1]);
  });

  it("are at most 8 on the API while some of them are given up", async () => {
    const inFlight = new InFlight();
    const { router, transport } = await setUp(
      {
        answer: (command) => {
          if (command.path === "/hang/print") return;
          if (command.path === "/cancel") return;
          return inFlight.carry(() => command.reply(["!done"]));
        },
      },
      { timeout: 200 },
    );
    const hanging = [1, 2, 3].map(() => transport.print("/hang").catch(() => []));
    await askAll(transport);
    assert.equal(inFlight.most, 5, "what the router has not ended counts");
    await Promise.all(hanging);
    assert.equal(router.sessions.length, 1);
  });

  it("is 1 on REST, on one connection", async () => {
    const inFlight = new InFlight();
    const router = await FakeRest.start({
      answer: (request) => inFlight.carry(() => request.reply(200, [])),
    });
    const endpoint = endpointAt(router.port, { scheme: "http", timeout: 10_000 });
    await askAll(closing(restTransport(endpoint)));
    assert.equal(inFlight.most, 1);
    assert.equal(router.sessions.length, 1);
  });
});

const count = EVERY ? 1000 : 250;

describe(`${count} resources with 64 at a time, by the real engine`, function () {
  this.timeout(patience.campaign);
  before(prepareEngine);
  after(closeRouters);

  const program = () => {
    for (let n = 0; n < count; n++) new Vlan(`vlan${n}`, vlanAt(n));
    return Promise.resolve();
  };

  it("are made, read and removed, over one connection each time", async () => {
    const { router, stack } = await anOffice(program, { config: { "routeros:timeout": answered } });
    // The engine would write the state, of all resources so far, before and after each one.
    Object.assign(stack.workspace.envVars, {
      PULUMI_EXPERIMENTAL: "true",
      PULUMI_SKIP_CHECKPOINTS: "true",
    });
    let most = 0;
    const watch = setInterval(() => (most = Math.max(most, router.connections)), 20);
    try {
      await stack.up({ parallel: 64 });
      assert.equal(router.items("/interface/vlan").length, count);
      assert.equal(router.logins, 1, "up is one provider process, and logs in once");
      assert.equal(router.count("/interface/vlan/add"), count);

      router.forget();
      await stack.refresh({ parallel: 64 });
      assert.equal(router.logins, 2);
      assert.equal(router.count("/interface/vlan/print"), 1, "one print reads them all");

      await stack.destroy({ parallel: 64 });
      assert.deepEqual(router.items("/interface/vlan"), []);
      assert.equal(router.logins, 3);
      assert.equal(most, 1, "never two connections at once");
    } finally {
      clearInterval(watch);
    }
  });
});

/** Gives a router so many VLANs. */
function fill(router: Simulator): Simulator {
  for (let n = 0; n < rowCount; n++) {
    const { name, vlanId, interface: port } = vlanAt(n);
    const comment = `customer ${n} of the building, second floor`;
    router.add("/interface/vlan", { name, "vlan-id": String(vlanId), interface: port, comment });
  }
  return router;
}

/** What Pulumi's plugin does when it refreshes one VLAN, in a process that tells what it took. */
const readOne = `
const [url, id, props] = JSON.parse(process.argv[1]);
const provider = require("./dist/provider/runtime.js")("Vlan");
const get = (key) => ({ "routeros:host": url })[key];
// Linux counts what the parent had before this program was there into maxRSS.
const status = () => require("node:fs").readFileSync("/proc/self/status", "utf8");
(async () => {
  await provider.configure({ config: { get, require: get } });
  const found = await provider.read(id, props);
  const peak =
    process.platform === "linux"
      ? Number(/VmHWM:\\s*(\\d+)/.exec(status())[1]) / 1024
      : process.resourceUsage().maxRSS / 1024;
  console.log(JSON.stringify({ name: found.props.name, peak }));
  process.exit();
})();
`;

/** The peak of a process that holds the package alone, in megabytes. */
async function peakOfPackage(router: Simulator): Promise<number> {
  const vlan = vlanAt(rowCount - 1);
  const row = router.items("/interface/vlan").find(({ name }) => name === vlan.name);
  const props = { ...vlan, __inputs: ["name", "vlanId", "interface"] };
  const given = JSON.stringify([router.url, row?.[".id"], props]);
  const cwd = path.join(__dirname, "../..");
  const child = spawn(process.execPath, ["-e", readOne, given], { cwd });
  const said = { out: "", err: "" };
  child.stdout.on("data", (bytes: Buffer) => (said.out += bytes.toString()));
  child.stderr.on("data", (bytes: Buffer) => (said.err += bytes.toString()));
  const code = await new Promise((resolve) => child.on("close", resolve));
  assert.deepEqual([code, said.err], [0, ""]);
  const { name, peak } = JSON.parse(said.out) as { name: string; peak: number };
  assert.equal(name, vlan.name);
  return peak;
}

describe(`the memory of a provider with ${rowCount} rows in a menu`, function () {
  this.timeout(patience.campaign);
  let office: Office;
  before(prepareEngine);
  before(async () => {
    office = await anOffice(
      () => {
        new Vlan("one", { name: "one", vlanId: 1, interface: "ether3" });
        return Promise.resolve();
      },
      { config: { "routeros:timeout": answered } },
    );
    await office.stack.up();
    fill(office.router);
  });
  after(closeRouters);

  it(`is below ${mostMegabytes} MB in a process with the package alone`, async () => {
    const peak = await peakOfPackage(office.router);
    assert.ok(peak < mostMegabytes, `it took ${Math.round(peak)} MB`);
  });

  it(`is below ${mostMegabytes} MB in the process that the real engine starts`, async () => {
    const { router, stack } = office;
    const used = await watchingProvider(() => stack.refresh());
    assert.equal(router.items("/interface/vlan").length, rowCount + 1);
    if (used === undefined)
      console.log(
        "      there is no /proc to see the engine's plugin in: its own code is measured",
      );
    const peak = used?.peakMegabytes ?? (await peakOfPackage(router));
    assert.ok(peak < mostMegabytes, `it took ${Math.round(peak)} MB`);
  });
});
