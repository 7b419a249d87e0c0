import * as assert from "node:assert/strict";
import { scheduler } from "../../provider/menus/scheduler";
import { simulator } from "../../simulator";
import { CheckError, Deployment, type Values } from "../support/deployment";
import { manages } from "../support/manages";
import { answered } from "../support/patience";

manages(scheduler, ({ name }) => ({
  create: { name: name("nightly"), onEvent: ":log info night", startTime: "3:00", interval: "24h" },
  sends: {
    name: name("nightly"),
    "on-event": ":log info night",
    "start-time": "03:00:00",
    interval: "1d",
  },
  changes: {
    onEvent: ":log info day",
    startTime: "04:00:00",
    startDate: "2030-01-31",
    interval: "2d",
    days: ["mon", "fri"],
    policy: ["read", "test"],
    disabled: true,
    comment: "every night",
  },
  excused: {
    startDate: "computed: the day on which the entry was made",
    policy: "computed: what the user may",
  },
  renamed: { name: name("daily") },
  drift: { set: ["interval", "3d"], "not set": ["disabled", "yes"] },
  newer: ["days", ["mon"]],
}));

describe("Scheduler by days, since RouterOS 7.24", () => {
  const entry = (inputs: Values) => [
    { type: "Scheduler", name: "item", inputs: { name: "x", ...inputs } },
  ];

  it("refuses at preview what never runs, or means nothing", async () => {
    const stack = new Deployment({ "routeros:host": "192.0.2.1" });
    const wrong: [inputs: Values, said: RegExp][] = [
      [{ days: ["always"], interval: "1d" }, /"always" with an interval of a day .* never runs/],
      [{ days: ["always"], interval: "48h" }, /leave days out/],
      [{ days: ["always", "mon"] }, /"always" stands alone/],
      [{ days: ["mon", "never"] }, /"never" stands alone/],
      [{ days: [] }, /days names no day/],
      [{ days: ["monday"] }, /did you mean "mon"/],
    ];
    for (const [inputs, said] of wrong)
      await assert.rejects(stack.preview(entry(inputs)), (error: Error) => {
        assert.ok(error instanceof CheckError);
        assert.equal(error.failures[0]?.property, "days");
        assert.match(error.message, said);
        return true;
      });
    for (const days of [["always"], ["never"], ["mon", "fri"]])
      await stack.preview(entry({ days, interval: "23h59m" }));
  });

  it("gives a hint for days whose interval is too long", () => {
    const said = (days: ("mon" | "never")[], interval?: string) =>
      scheduler
        .advice({ days, ...(interval === undefined ? {} : { interval }) }, () => true)
        .map(({ text }) => text);
    assert.match(said(["mon"], "1d")[0] ?? "", /^interval: leave it out to run once on each/);
    assert.deepEqual([...said(["mon"]), ...said(["mon"], "12h"), ...said(["never"], "1d")], []);
  });

  it("takes always and never for what they are, and goes back by unset", async () => {
    const router = await simulator({ version: "7.24", deviceMode: "advanced" });
    try {
      const stack = new Deployment({ "routeros:host": router.url, "routeros:timeout": answered });
      const row = () => router.items("/system/scheduler")[0];
      for (const days of ["always", "never"]) {
        await stack.up(entry({ days: [days], interval: "1h" }));
        assert.equal(row()?.["days"], days);
        await stack.refresh();
        assert.deepEqual(await stack.up(entry({ days: [days], interval: "1h" })), ["same item"]);
      }
      router.forget();
      assert.deepEqual(await stack.up(entry({ interval: "1d" })), ["update item"]);
      assert.equal(row()?.["days"], undefined);
      assert.equal(row()?.[".about"], undefined);
      assert.equal(router.count("/system/scheduler/unset"), 1);
      router.set("/system/scheduler", "x", { days: "always" });
      await stack.refresh();
      assert.deepEqual(stack.state.get("item")?.inputs["days"], ["always"]);
      assert.deepEqual(await stack.up(entry({ interval: "1d" })), ["update item"]);
      assert.equal(row()?.["days"], undefined);
    } finally {
      await router.close();
    }
  });
});
