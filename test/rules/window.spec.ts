import * as assert from "node:assert/strict";
import { patience } from "../support/patience";
import type { Declared } from "../support/deployment";
import { type Site, assertNothingArmed, everywhere, timePassing, windows } from "../window/support";
import { FILTER } from "./support";

type Rule = Record<string, unknown>;

const input = (rules: Rule[], more: Rule = {}): Declared[] => [
  {
    type: "Rules",
    name: "rules",
    inputs: { menu: FILTER, chain: "input", rules, adopt: true, ...more },
  },
];

const answers = {
  action: "accept",
  connectionState: ["established", "related"],
  comment: 'answers, "all" of them',
};
const ping = { action: "accept", protocol: "icmp", icmpOptions: "8:0-255", limit: "50,5:packet" };
const telnet = { action: "drop", protocol: "tcp", dstPort: ["23", "2323"], log: true };
/** What nobody can know beforehand: whether our packets come in by it. */
const byBridge = { action: "drop", inInterface: "bridge" };

const filters = ({ router }: Site): string[] =>
  router
    .items(FILTER)
    .map((row) =>
      JSON.stringify(
        Object.entries(row).filter(
          ([word]) => ![".id", ".nextid", "bytes", "packets"].includes(word),
        ),
      ),
    );

describe("Rules of the input chain", function () {
  this.timeout(patience.processes);

  it("are confirmed, and those of another chain cost nothing", () =>
    everywhere(async (site) => {
      await site.stack.up(input([answers, ping, telnet]));
      assert.equal(windows(site), 1);
      assertNothingArmed(site);
      await site.stack.up([
        ...input([answers, ping, telnet]),
        {
          type: "Rules",
          name: "forward",
          inputs: { menu: FILTER, chain: "forward", rules: [byBridge], adopt: true },
        },
      ]);
      assert.equal(windows(site), 1);
    }));

  it("are put back as they were, all of them, when they keep us out", () =>
    everywhere(async (site) => {
      site.router.add(FILTER, { chain: "forward", action: "log", comment: "of another chain" });
      await site.stack.up(input([answers, ping, telnet]));
      const before = filters(site);
      await assert.rejects(
        timePassing(site, site.stack.up(input([ping, byBridge, { ...answers, log: true }]))),
        /cannot change rules "input".*rolled back/,
      );
      assert.deepEqual(filters(site), before);
      assertNothingArmed(site);
      assert.deepEqual(await site.stack.up(input([answers, ping, telnet])), ["same rules"]);
      assert.deepEqual(filters(site), before);
    }));

  it("are put back as they were beside other people's", () =>
    everywhere(async (site) => {
      const marked = { exclusive: false, mark: "ours", place: "last" };
      site.router.add(FILTER, { chain: "input", action: "passthrough", comment: "somebody's" });
      await site.stack.up(input([answers, telnet], marked));
      const before = filters(site);
      await assert.rejects(
        timePassing(site, site.stack.up(input([byBridge, answers], marked))),
        /rolled back/,
      );
      assert.deepEqual(filters(site), before);
      assertNothingArmed(site);
    }));

  it("are refused when no rule lets us in before one keeps us out", () =>
    everywhere(async (site, { transport }) => {
      const port = new URL(site.config["routeros:host"] ?? "").port;
      const drop = { action: "drop", protocol: "tcp", dstPort: [port, "1-2"] };
      const refused = (rules: Rule[]) =>
        assert.rejects(
          site.stack.up(input(rules)),
          /rules: this program itself comes from .*no rule would let it in before one keeps it out/,
        );
      await refused([answers, { action: "drop" }]);
      await refused([
        { action: "accept", protocol: "!tcp" },
        { action: "reject", protocol: 6 },
      ]);
      await refused([{ ...drop, dstPort: `!1-2` }]);
      assert.equal(windows(site), 0, transport);
      // Another chain may let us in, or an address list: nobody knows here.
      await site.stack.up(input([{ action: "jump", jumpTarget: "ours" }, answers]));
    }));
});
