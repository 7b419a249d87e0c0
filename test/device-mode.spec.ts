import * as assert from "node:assert/strict";
import type { Simulator } from "../simulator";
import { allowOnDevice } from "./support/at-the-device";
import { simulated, type SimulatedBench } from "./support/bench";
import { type Declared, Deployment, type Values } from "./support/deployment";
import { columns, openSite, windows } from "./window/support";

/** Versions in which a home router is shipped with features off. */
const isShipped = ({ version }: { version: string }) =>
  ["7.18.2", "7.22.3", "7.24"].includes(version);

const BUTTON = /within five minutes press the button of the device or switch its power off and on$/;

const writes = (router: Simulator): string[] =>
  router.commands
    .filter(({ command }) => command !== "print")
    .map(({ menu, command }) => `${menu}/${command}`);

for (const { title, open } of simulated.filter(isShipped))
  describe(`a home router as it is shipped: ${title}`, () => {
    let bench: SimulatedBench;
    let stack: Deployment;
    let router: Simulator;
    beforeEach(async () => {
      bench = await open({ deviceMode: "home" });
      router = bench.simulator;
      stack = new Deployment(bench.config);
      router.forget();
    });
    afterEach(() => bench.close());

    const nightly = (more: Values = {}): Declared[] => [
      { type: "BackupSchedule", name: "nightly", inputs: { name: "nightly", ...more } },
    ];
    const upload = { protocol: "ftp", host: "192.0.2.1", user: "u", password: "p4ss-w0rd" };
    const mail = { to: "noc@example.com" };

    it("is told how to allow what a backup needs, before anything is written", async () => {
      for (const [more, flags] of [
        [{}, "scheduler=yes"],
        [{ upload }, "scheduler=yes fetch=yes"],
        [{ upload, mail }, "scheduler=yes fetch=yes email=yes"],
      ] as const)
        await assert.rejects(stack.up(nightly(more)), (error: Error) => {
          assert.match(error.message, /^cannot add backup schedule "nightly" on /);
          assert.match(error.message, /device-mode of the router forbids scheduler/);
          assert.match(error.message, /nothing was changed/);
          assert.ok(
            error.message.includes(`/system/device-mode/update ${flags}, and`),
            error.message,
          );
          assert.match(error.message, BUTTON);
          assert.doesNotMatch(error.message, /p4ss-w0rd|undefined/);
          return true;
        });
      assert.deepEqual(writes(router), []);
      assert.equal(stack.state.size, 0);
    });

    it("makes it once somebody was at the button, and asks for the rest only", async () => {
      await allowOnDevice(router, { scheduler: "yes" });
      assert.deepEqual(await stack.up(nightly()), ["create nightly"]);
      router.forget();
      await assert.rejects(
        stack.up(nightly({ upload })),
        /forbids fetch, .*device-mode\/update fetch=yes, /,
      );
      assert.deepEqual(writes(router), []);
      await allowOnDevice(router, { fetch: "yes" });
      assert.deepEqual(await stack.up(nightly({ upload })), ["update nightly"]);
    });

    it("refuses a schedule in the router's words, with the flag, the command and the button", async () => {
      const hello = { name: "hello", onEvent: ":log info hello" };
      const program = [{ type: "Scheduler", name: "hello", inputs: hello }];
      await assert.rejects(stack.up(program), (error: Error) => {
        assert.match(
          error.message,
          /^cannot add schedule "hello" on .*: failure: not allowed by device-mode/,
        );
        assert.match(error.message, /\/system\/device-mode\/update scheduler=yes, /);
        assert.match(error.message, BUTTON);
        return true;
      });
      assert.equal(stack.state.size, 0);
      assert.deepEqual(router.items("/system/scheduler"), []);
    });

    it("takes everything else", async () => {
      const bond = { name: "bond1", mode: "active-backup", slaves: [...bench.ports] };
      await stack.up([{ type: "Bond", name: "bond", inputs: bond }]);
      assert.equal(router.items("/interface/bonding").length, 1);
    });
  });

describe("a change that touches the way to a home router as it is shipped", function () {
  this.timeout(60_000);
  const second = (more: Values = {}): Declared[] => [
    {
      type: "IpAddress",
      name: "second",
      inputs: { address: "10.9.9.1/24", interface: "bridge", ...more },
    },
  ];

  for (const column of columns.filter(isShipped))
    it(`is refused before anything is written: ${column.version} over ${column.transport}`, async () => {
      const site = await openSite(column, { deviceMode: "home" });
      try {
        const was = site.configuration();
        site.router.forget();
        await assert.rejects(site.stack.up(second()), (error: Error) => {
          assert.match(error.message, /^cannot add address "10\.9\.9\.1\/24@bridge" on /);
          assert.match(error.message, /nothing was changed/);
          assert.match(
            error.message,
            /\/system\/device-mode\/update scheduler=yes, .*press the button/,
          );
          assert.match(
            error.message,
            /\(confirm: "off"\): if it then cuts the management path, .* on the spot/,
          );
          return true;
        });
        assert.equal(site.configuration(), was);
        assert.deepEqual(writes(site.router), ["/system/scheduler/add"], "only tried to arm it");
        assert.equal(site.stack.state.size, 0);
        await site.stack.up(second({ confirm: "off" }));
        await site.stack.up([]);
        await allowOnDevice(site.router, { scheduler: "yes" });
        site.router.forget();
        await site.stack.up(second());
        assert.equal(windows(site), 1);
      } finally {
        await site.router.close();
      }
    });
});
