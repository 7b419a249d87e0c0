import * as assert from "node:assert/strict";
import type { Command } from "../../simulator";
import type { Declared } from "../support/deployment";
import { patience } from "../support/patience";
import { ADDRESS, assertNothingArmed, everywhere, timePassing, windows } from "./support";

/** Longer than these specs wait for an answer. */
const late = 3_000;

const lan = (inputs: object): Declared[] => [
  {
    type: "IpAddress",
    name: "lan",
    inputs: {
      ...{ address: `${ADDRESS}/24`, interface: "bridge", comment: "defconf", adopt: true },
      ...inputs,
    },
  },
];
const guests: Declared[] = [
  { type: "Vlan", name: "guests", inputs: { name: "vlan20", interface: "bridge", vlanId: 20 } },
];

describe("a window over a link that loses answers", function () {
  this.timeout(patience.processes);

  for (const [what, fault] of Object.entries({
    "is lost": "drop-after",
    "and the entry are lost": "drop-before",
    "comes too late": { delay: late },
  } as const))
    it(`is opened, though the answer to its entry ${what}`, () =>
      everywhere(async (site) => {
        const { router, stack } = site;
        router.fault({ on: "/system/scheduler/add", do: fault });
        await stack.up(guests);
        assert.equal(router.items("/interface/vlan").length, 1);
        assert.ok(windows(site) >= 1);
        assertNothingArmed(site);
      }));

  it("is watched until the router is as before, though answers about the entry are lost", () =>
    everywhere(async (site) => {
      const { router, stack } = site;
      await stack.up(lan({}));
      const before = site.configuration();
      let struck = 0;
      const isAsked = ({ menu, command }: Command) => {
        if (menu !== "/system/scheduler" || command !== "print") return false;
        return router.items("/log").some(({ message = "" }) => message.includes("putting back"));
      };
      router.fault({ on: (one) => isAsked(one) && ++struck > 0, do: "hang", times: 4 });
      const cut = stack.up(lan({ disabled: true }));
      await assert.rejects(timePassing(site, cut), /rolled back, the router is as before/);
      assert.ok(struck >= 4);
      assert.equal(site.configuration(), before);
      assertNothingArmed(site);
    }));
});
