import * as assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import * as path from "node:path";
import type { EngineEvent } from "@pulumi/pulumi/automation";
import * as pulumi from "@pulumi/pulumi";
import { Item, ManagementFirewall, Rules } from "pulumi-routeros";
import { readDigest } from "../../cli/preview-comment-digest";
import { linesOf } from "../../cli/preview-comment-lines";
import { textInState } from "../../provider/pulumi/resource";
import { prepareEngine } from "../support/engine";
import { anOffice, closeRouters } from "./office";
import { patience } from "../support/patience";

const FILTER = "/ip/firewall/filter";

interface Rule {
  action: "accept" | "drop";
  comment?: string;
  dstPort?: string[];
  protocol?: "tcp";
  srcAddress?: string;
}

const answers: Rule = { action: "accept", srcAddress: "10.0.0.0/8", comment: "answers" };
const office: Rule = {
  action: "accept",
  srcAddress: "192.168.88.0/24",
  comment: "from the office",
};
const web: Rule = { action: "accept", protocol: "tcp", dstPort: ["80", "443"], comment: "web" };
const mail: Rule = { action: "accept", protocol: "tcp", dstPort: ["25"] };
const rest: Rule = { action: "drop", comment: "all else" };
const all = [answers, office, web, mail, rest];

/** What a change of the chain is called, and the rules after it. */
const changes: Record<string, Rule[]> = {
  "a rule came": [{ action: "accept", srcAddress: "10.1.0.0/16", comment: "vpn" }, ...all],
  "a rule went": [answers, web, mail, rest],
  "a rule moved": [office, web, mail, answers, rest],
  "a rule changed": [answers, office, { ...web, dstPort: ["80", "443", "8443"] }, mail, rest],
  "a rule without a comment changed": [
    answers,
    office,
    web,
    { ...mail, dstPort: ["25", "587"] },
    rest,
  ],
};

const forward = (rules: Rule[]) => () => {
  new Rules("forward", { menu: FILTER, chain: "forward", rules });
  return Promise.resolve();
};

/** What a preview prints of the rules. */
const printed = (stdout: string): string =>
  stdout
    .split("\n")
    .filter((line) => !/^\s*\[(urn|id|provider)=/.test(line))
    .join("\n")
    .replace(/^[^]*?(?= {4}[~+-] pulumi-nodejs)/, "")
    .replace(/^Resources:[^]*/m, "")
    .trimEnd();

/** What `preview-comment` says of the same preview. */
function commented(events: readonly EngineEvent[]): string {
  const steps = events.flatMap(({ resourcePreEvent }) => {
    const { op, urn, provider, old, new: now, detailedDiff } = resourcePreEvent?.metadata ?? {};
    if (op !== "update") return [];
    return [{ op, urn, provider, oldState: old, newState: now, detailedDiff }];
  });
  return readDigest(JSON.stringify({ steps })).items.flatMap(linesOf).join("\n");
}

describe("rules, by the real engine", function () {
  this.timeout(patience.engine);
  before(prepareEngine);
  afterEach(closeRouters);

  it("show in a preview the rule that came, went, moved or changed, and no other", async () => {
    const { stack, program, router } = await anOffice(forward(all), { configuration: "empty" });
    await stack.up({ color: "never" });
    const same = await stack.preview({ color: "never" });
    assert.deepEqual(Object.keys(same.changeSummary), ["same"]);
    for (const [name, rules] of Object.entries(changes)) {
      program(forward(rules));
      const events: EngineEvent[] = [];
      const onEvent = (event: EngineEvent) => void events.push(event);
      const { stdout } = await stack.preview({ color: "never", diff: true, onEvent });
      const text = `${printed(stdout)}\n\n${commented(events)}\n`;
      const file = path.join(__dirname, "../rules/golden", `${name.replaceAll(" ", "-")}.txt`);
      if (process.env["GOLDEN"] === "write") writeFileSync(file, text);
      assert.equal(text, readFileSync(file, "utf8"), name);
    }
    program(forward([rest]));
    router.add(FILTER, { chain: "forward", action: "log", comment: "by hand" });
    await stack.up({ color: "never", refresh: true });
    assert.deepEqual(
      router.items(FILTER).map(({ comment }) => comment),
      ["all else"],
    );
    await stack.destroy({ color: "never" });
    assert.deepEqual(router.items(FILTER), []);
  });

  it("are told which chains do not meet, once the program has said all", async () => {
    const rules = (chain: string, jumpTarget?: string) =>
      new Rules(chain, {
        ...{ menu: FILTER, chain },
        rules: [
          { action: "accept" },
          ...(jumpTarget ? [{ action: "jump" as const, jumpTarget }] : []),
        ],
      });
    const { stack } = await anOffice(
      async () => {
        rules("forward", "guests");
        await new Promise((resolve) => setTimeout(resolve, 50));
        // One that another makes comes when the program has ended.
        rules("alone").urn.apply(() => rules("late"));
        return { id: rules("guests", "nowhere").id };
      },
      { configuration: "empty" },
    );
    const { stdout } = await stack.preview({ color: "never" });
    const lines = stdout.split("\n").map((line) => line.trim());
    const said = lines.filter((line) => /^Rules\/.*no rule of this program/.test(line));
    assert.deepEqual(said.sort(), [
      'Rules/ip/firewall/filter "alone": chain: no rule of this program jumps to the chain "alone" of /ip/firewall/filter: unless the router has one, no packet comes there',
      'Rules/ip/firewall/filter "guests": jumpTarget: no rule of this program is in the chain "nowhere" of /ip/firewall/filter: unless the router has some, a jump there does nothing',
      'Rules/ip/firewall/filter "late": chain: no rule of this program jumps to the chain "late" of /ip/firewall/filter: unless the router has one, no packet comes there',
    ]);
  });

  it("are one chain's only once, beside no item of it, and keep what is secret", async () => {
    const { stack, program, router } = await anOffice(forward(all), { configuration: "empty" });
    const refused = async (more: () => void, says: RegExp) => {
      program(() => {
        more();
        return forward(all)();
      });
      await assert.rejects(stack.preview({ color: "never" }), says);
    };
    await refused(
      () => new Rules("again", { menu: FILTER, chain: "forward", rules: [] }),
      /cannot both have the chain forward of \/ip\/firewall\/filter: .*has all of its rules/,
    );
    await refused(
      () => new Item("one", { menu: FILTER, chain: "forward", action: "accept" }),
      /cannot both have the chain forward of \/ip\/firewall\/filter: .*has all of its rules/,
    );
    await refused(
      () => new Rules("whole", { menu: FILTER, rules: [] }),
      /cannot both have the rules of \/ip\/firewall\/filter/,
    );
    program(() => {
      new ManagementFirewall("beside", { name: "management", rules: [] });
      new Rules("marked", {
        ...{ menu: FILTER, chain: "input", exclusive: false, mark: "office" },
        rules: [{ action: "accept", comment: pulumi.secret("hidden one") }],
      });
      return forward(all)();
    });
    await stack.up({ color: "never" });
    const comments = router.items(FILTER).map(({ comment }) => comment);
    assert.ok(comments.includes("office: hidden one"), comments.join());
    const exported = JSON.stringify((await stack.exportStack()).deployment, (_, value: unknown) =>
      typeof value === "object" && value !== null && "4dabf18193072939515e22adb298388d" in value
        ? "[secret]"
        : value,
    );
    assert.equal(/.{150}hidden one.{60}/.exec(exported)?.[0], undefined);
    assert.match(exported, /from the office/);
    assert.ok(exported.includes(JSON.stringify(textInState("Rules"))));
  });
});
