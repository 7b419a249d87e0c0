import * as assert from "node:assert/strict";
import { ipService } from "../../provider/menus/ip-service";
import { userGroup } from "../../provider/menus/user-group";
import type { Menu } from "../../provider/schema";
import { readable } from "../../provider/router/spelling";
import { setting } from "../../provider/safety/restore";
import { simulator, type Simulator } from "../../simulator";
import { RawClient } from "../simulator/raw-client";
import type { Declared } from "../support/deployment";
import { VERSIONS } from "../support/manages";
import { type Site, assertNothingArmed, everywhere, timePassing, windows } from "./support";
import { patience } from "../support/patience";

const resource = (type: string, inputs: Record<string, unknown>): Declared[] => [
  { type, name: "item", inputs },
];

const rules = (...list: Record<string, unknown>[]): Declared[] =>
  resource("ManagementFirewall", { name: "management", rules: list });

const answers = { name: "answers", action: "accept", connectionState: ["established"] };
/** What nobody can know beforehand: whether our packets come in by it. */
const byBridge = { name: "drop", action: "drop", inInterface: "bridge" };

const filters = ({ router }: Site): string[] =>
  router
    .items("/ip/firewall/filter")
    .map((row) =>
      JSON.stringify(
        Object.entries(row).filter(([word]) => ![".id", "bytes", "packets"].includes(word)),
      ),
    );

describe("a change of what lets us in", function () {
  this.timeout(patience.processes);

  it("is confirmed: the service by which we come in", () =>
    everywhere(async (site, { transport, version }) => {
      const name = transport === "api" ? "api" : "www";
      const words = version === "6.49.18" || version === "7.9.2" ? {} : { maxSessions: 15 };
      await site.stack.up(resource("IpService", { name, address: ["0.0.0.0/0"], ...words }));
      assert.equal(windows(site), 1);
      assertNothingArmed(site);
    }));

  it("costs nothing for a service that we do not use", () =>
    everywhere(async (site) => {
      await site.stack.up(resource("IpService", { name: "telnet", disabled: true }));
      assert.equal(windows(site), 0);
    }));

  it("is confirmed: rules that let us in", () =>
    everywhere(async (site) => {
      await site.stack.up(rules(answers, { ...byBridge, protocol: "tcp", dstPort: "23" }));
      assert.equal(windows(site), 1);
      assert.equal(filters(site).length, 2);
      assertNothingArmed(site);
    }));

  it("is rolled back: rules that keep us out", () =>
    everywhere(async (site) => {
      site.router.add("/ip/firewall/filter", { chain: "input", action: "passthrough" });
      await site.stack.up(rules(answers));
      const before = filters(site);
      await assert.rejects(
        timePassing(site, site.stack.up(rules(answers, byBridge))),
        /cannot change management firewall "management".*rolled back/,
      );
      assert.deepEqual(filters(site), before);
      assertNothingArmed(site);
    }));
});

for (const version of VERSIONS)
  describe(`the script that sets a row back on ${version}`, () => {
    let router: Simulator;
    afterEach(() => router.close());

    const cases: [menu: Menu, name: string, words: Record<string, string>][] = [
      [ipService, "api", { port: "8000", disabled: "yes", address: "10.0.0.0/8" }],
      [userGroup, "write", { policy: "policy,!write" }],
    ];
    for (const [menu, name, words] of cases)
      it(`of ${menu.path}`, async () => {
        router = await simulator({ version, deviceMode: "advanced" });
        // Somebody else's connection is a row of the service's name, since 7.19.
        const other = await RawClient.login(router.apiPort);
        const row = () =>
          router
            .items(menu.path)
            .find((one) => one["name"] === name && one["dynamic"] !== "true") ?? {};
        const before = row();
        const read = readable(menu.path, before);
        router.set(menu.path, name, words);
        assert.notDeepEqual(row(), before);
        const script = `${setting(menu, read, version)}\n:log info "and on"`;
        router.add("/system/scheduler", { name: "back", interval: "10s", "on-event": script });
        router.advance("25s");
        assert.deepEqual(row(), before);
        assert.ok(router.items("/log").some(({ message }) => message === "and on"));
        other.close();
      });
  });
