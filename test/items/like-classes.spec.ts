import * as assert from "node:assert/strict";
import { simulated, type SimulatedBench } from "../support/bench";
import { type Declared, Deployment, type Values } from "../support/deployment";
import { eachTestOn } from "../support/each-test";
import { warnings } from "../support/hands-over";
import { compareVersions } from "../../provider/values/version";

const item = (menu: string, inputs: Values): Declared[] => [
  { type: "Item", name: "item", inputs: { menu, ...inputs } },
];

/** The same networks, as a program may write them; RouterOS prints what they mean. */
const NETWORKS = ["10.7.0.1", "10.7.0.1/32", "10.8.0.9/16", "10.7.0.0/255.255.0.0", "0.0.0.0/0"];
const NO_NETWORKS = ["192.168.300.1", "10.0.0.0/33", "10.0.0.0/24/24"];

/** Where a program writes networks, with what else such an item needs. */
const WITH_NETWORKS: readonly [menu: string, words: Values, property: string, several: boolean][] =
  [
    ["/user", { name: "noc", group: "read", password: "Long-3nough-for-a-user" }, "address", true],
    ["/ip/service", { name: "winbox" }, "address", true],
    ["/snmp/community", { name: "noc" }, "addresses", true],
    ["/tool/graphing/interface", { interface: "ether1" }, "allowAddress", false],
    ["/ip/route", { gateway: "192.168.88.2" }, "dstAddress", false],
    ["/ip/dhcp-server/network", {}, "address", false],
    ["/ip/firewall/nat", { chain: "srcnat", action: "masquerade" }, "srcAddress", false],
    ["/ip/firewall/address-list", { list: "noc" }, "address", false],
  ];

for (const { title, open, version } of simulated)
  describe(`items of menus that have a class, on ${title}`, () => {
    let bench: SimulatedBench;
    let stack: Deployment;
    eachTestOn(open, (site) => ({ bench, stack } = site));

    const row = async (menu: string, name: string) =>
      (await bench.items(menu)).find((one) => one["name"] === name && one["dynamic"] !== "true") ??
      assert.fail(`no ${name}`);
    const isSame = async (program: Declared[], what?: string) => {
      assert.deepEqual(await stack.preview(program), ["same item"], what);
      await stack.refresh();
      assert.deepEqual(await stack.preview(program), ["same item"], what);
    };

    for (const [menu, words, property, several] of WITH_NETWORKS)
      it(`take networks of ${menu} in whatever spelling, and refuse what is none at preview`, async () => {
        const program = (text: string) =>
          item(menu, { ...words, [property]: several ? [text] : text });
        for (const text of NETWORKS) {
          assert.equal(await warnings(() => stack.up(program(text))), "", text);
          await isSame(program(text), text);
        }
        for (const text of NO_NETWORKS)
          await assert.rejects(stack.preview(program(text)), new RegExp(`not .*"${text}"`));
      });

    it("take a right away from a group, by every policy that it shows", async () => {
      const group = (...policy: string[]) => item("/user/group", { name: "noc", policy });
      const granted = async () =>
        ((await row("/user/group", "noc"))["policy"] ?? "")
          .split(",")
          .filter((word) => !word.startsWith("!"))
          .sort()
          .join();
      assert.equal(await warnings(() => stack.up(group("read", "write", "api", "test"))), "");
      await isSame(group("api", "read", "test", "write"));
      assert.equal(await warnings(() => stack.up(group("read", "api"))), "");
      assert.equal(await granted(), "api,read");
      await isSame(group("read", "api", "!write"), "what is denied is denied by not being named");
      bench.simulator.set("/user/group", "noc", { policy: "reboot" });
      await stack.refresh();
      assert.deepEqual(await stack.up(group("read", "api")), ["update item"]);
      assert.equal(await granted(), "api,read");
    });

    it("take the networks of a service by either name, with the guard of either", async () => {
      const service = (more: Values, name = "winbox") => item("/ip/service", { name, ...more });
      const networks = compareVersions(version, "7.24") < 0 ? "address" : "available-from";
      await stack.up(service({ availableFrom: ["10.9.0.0/16"] }));
      assert.equal((await row("/ip/service", "winbox"))[networks], "10.9.0.0/16");
      await isSame(service({ address: ["10.9.0.0/16"] }));
      await isSame(service({ availableFrom: ["10.9.0.0/16"] }));
      await assert.rejects(
        stack.preview(service({ availableFrom: ["10.9.0.0/16"], address: ["10.8.0.0/16"] })),
        /availableFrom is another name of address: write address only/,
      );
      await stack.destroy();
      assert.equal((await row("/ip/service", "winbox"))[networks], "");
      const own = title.includes("rest") ? "www-ssl" : title.includes("ssl") ? "api-ssl" : "api";
      for (const property of ["availableFrom", "address"])
        await assert.rejects(
          stack.up(service({ [property]: ["10.9.9.0/24"] }, own)),
          /this program itself uses .* from 127\.0\.0\.1, which is in none of 10\.9\.9\.0\/24/,
        );
      assert.equal((await row("/ip/service", own))[networks], "");
    });

    it("refuse ports that there are not, in rules too", async () => {
      const rule = { action: "drop", protocol: "tcp" };
      for (const dstPort of ["99999", "200-100", "22,70000", "!66000"]) {
        await assert.rejects(
          stack.preview(item("/ip/firewall/filter", { chain: "forward", ...rule, dstPort })),
          /dstPort.*: write a whole number from 0 to 65535/,
        );
        const rules = {
          menu: "/ip/firewall/raw",
          chain: "prerouting",
          rules: [{ ...rule, dstPort }],
        };
        await assert.rejects(
          stack.preview([{ type: "Rules", name: "rules", inputs: rules }]),
          /dstPort.*: write a whole number from 0 to 65535/,
        );
      }
      const right = item("/ip/firewall/filter", {
        chain: "forward",
        ...rule,
        dstPort: ["22", "8000-8100"],
      });
      await stack.up(right);
      await isSame(right);
    });

    if (compareVersions(version, "7.24") >= 0)
      it("go back from the days of a schedule by unset", async () => {
        const schedule = (more: Values) =>
          item("/system/scheduler", { name: "s", onEvent: ":log info s", interval: "1h", ...more });
        for (const days of [["mon", "fri"], ["never"], ["always"]]) {
          await stack.up(schedule({ days }));
          await isSame(schedule({ days }));
          bench.simulator.forget();
          await stack.up(schedule({}));
          assert.equal((await row("/system/scheduler", "s"))["days"], undefined);
          await isSame(schedule({}));
        }
      });
  });
