import * as assert from "node:assert/strict";
import { readFile, writeFile } from "node:fs/promises";
import * as path from "node:path";
import type { PulumiFn } from "@pulumi/pulumi/automation";
import { Item, Rows, type RowsArgs } from "pulumi-routeros";
import { textInState } from "../../provider/pulumi/resource";
import { prepareEngine } from "../support/engine";
import { anOffice, closeRouters } from "./office";
import { patience } from "../support/patience";

const menu = "/ip/firewall/address-list";
type Entry = { address: string; comment?: string };

const many: Entry[] = Array.from({ length: 500 }, (_, at) => ({
  address: `10.0.${at >> 8}.${at & 255}`,
  comment: `entry ${at}`,
}));

const blocked =
  (rows: RowsArgs<typeof menu, "list">["rows"]): PulumiFn =>
  () => {
    new Rows("blocked", { menu, within: { list: "blocked" }, rows });
    const server = new Item("pool", {
      menu: "/ip/pool",
      name: "guests",
      ranges: "10.9.0.2-10.9.0.9",
    });
    new Rows("dialin", {
      menu: "/ppp/secret",
      rows: [
        { name: "anna", password: "not for state", comment: server.name },
        { name: "otto", password: "nor this one" },
      ],
    });
    return Promise.resolve();
  };

/** Kept as they are printed; GOLDEN=1 writes them anew. */
async function golden(name: string, text: string): Promise<void> {
  const file = path.join(__dirname, "golden", `rows-${name}.txt`);
  if (process.env["GOLDEN"] === "1") await writeFile(file, text);
  assert.equal(text, await readFile(file, "utf8"), path.relative(process.cwd(), file));
}

/** What people read of a preview, but for what every run has otherwise. */
const plain = (stdout: string): string =>
  stdout
    .split("\n")
    .map((line) => line.trimEnd())
    .filter(
      (line) =>
        !/^(Previewing|Duration|@|\s*pulumi:pulumi)|View Live|warning: .*clear text/.test(line),
    )
    .map((line) => line.replace(/\[(urn|provider|id)=[^\]]*\]/, "[$1]"))
    .join("\n")
    .trim()
    .concat("\n");

const withoutSecrets = (kept: unknown): string =>
  JSON.stringify(kept, (_, value: unknown) =>
    typeof value === "object" && value !== null && "4dabf18193072939515e22adb298388d" in value
      ? "[secret]"
      : value,
  );

describe("many rows, by the real engine", function () {
  this.timeout(patience.engine);
  before(prepareEngine);
  afterEach(closeRouters);

  it("show the rows that come, go, change and were changed by hand, and nothing else", async () => {
    const { stack, router, program } = await anOffice(blocked(many));
    await stack.up({ color: "never" });
    assert.equal(router.items(menu).length, 500);

    const exported = await stack.exportStack();
    const { resources } = exported.deployment as {
      resources: { type: string; inputs: Record<string, unknown> }[];
    };
    const kept = resources.find(({ type }) => type.endsWith(":Rows/ip/firewall/address-list"));
    assert.equal(kept?.inputs["__provider"], textInState("Rows"));
    assert.equal(router.items("/ppp/secret").at(-1)?.["password"], "nor this one");
    const state = withoutSecrets(resources);
    assert.doesNotMatch(state, /not for state|nor this one/);
    assert.match(state, /"anna":\{[^}]*"comment":"guests"/);

    const previewed = async (name: string) => {
      const { stdout } = await stack.preview({ color: "never", diff: true });
      await golden(name, plain(stdout));
    };
    program(blocked([{ address: "192.0.2.1" }, ...many]));
    await previewed("comes");
    program(blocked(many.filter((_, at) => at !== 250)));
    await previewed("goes");
    program(blocked(many.map((one, at) => (at === 7 ? { ...one, comment: "scanner" } : one))));
    await previewed("changes");

    program(blocked(many));
    const [first, second] = router.items(menu);
    router.remove(menu, first?.[".id"] ?? "");
    router.set(menu, second?.[".id"] ?? "", { disabled: "yes" });
    router.add(menu, { list: "blocked", address: "192.0.2.66", comment: "by hand" });
    await stack.refresh({ color: "never" });
    await previewed("by-hand");
    await stack.up({ color: "never" });
    assert.equal(router.items(menu).length, 500);
    await stack.refresh({ color: "never" });
    const again = await stack.preview({ color: "never" });
    assert.deepEqual(Object.keys(again.changeSummary), ["same"]);
    await stack.destroy({ color: "never" });
    assert.deepEqual(router.items(menu), []);
  });

  it("say at preview which row two resources have, and which is there twice", async () => {
    const { stack, program } = await anOffice(() => {
      new Rows("a", { menu, within: { list: "a" }, rows: [{ address: "192.0.2.1" }] });
      new Item("b", { menu, list: "a", address: "192.0.2.1" });
      return Promise.resolve();
    });
    await assert.rejects(
      stack.preview({ color: "never" }),
      /Rows\/ip\/firewall\/address-list "a" and ip\/firewall\/address-list "b" cannot both have the row "192\.0\.2\.1" of/,
    );
    program(blocked([{ address: "192.0.2.1" }, { address: "192.0.2.1/32" }]));
    await assert.rejects(stack.preview({ color: "never" }), (error: Error) => {
      assert.match(error.message, /rows: "192\.0\.2\.1" is there twice/);
      assert.doesNotMatch(error.message, /not for state|\n +at /);
      return true;
    });
  });
});
