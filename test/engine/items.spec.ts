import * as assert from "node:assert/strict";
import * as pulumi from "@pulumi/pulumi";
import { Item, type ItemArgs, Vlan } from "pulumi-routeros";
import { textInState } from "../../provider/pulumi/resource";
import { prepareEngine } from "../support/engine";
import { anOffice, closeRouters } from "./office";
import { patience } from "../support/patience";

const types = "pulumi-nodejs:dynamic/routeros:";

const guests = () => {
  const vlan = new Vlan("guests", { name: "guests", interface: "bridge", vlanId: 20 });
  const pool = new Item("guests", {
    menu: "/ip/pool",
    name: "guests",
    ranges: ["10.0.20.10-10.0.20.200"],
  });
  const server = new Item("guests", {
    menu: "/ip/dhcp-server",
    name: "guests",
    interface: vlan.name,
    addressPool: pool.name,
  });
  new Item("dialin", { menu: "/ppp/secret", name: "dialin", password: "not for state" });
  new Item("snmp", { menu: "/snmp", contact: "the office" });
  return Promise.resolve({ pool: server.addressPool, ranges: pool.ranges });
};

/** One resource as state has it. */
interface Kept {
  type: string;
  urn: string;
  inputs: Record<string, unknown>;
  outputs: Record<string, unknown>;
  dependencies?: string[];
}

/** What is kept as text. The Automation API exports secrets decrypted; Pulumi marks each with this key. */
const withoutSecrets = (kept: unknown): string =>
  JSON.stringify(kept, (_, value: unknown) =>
    typeof value === "object" && value !== null && "4dabf18193072939515e22adb298388d" in value
      ? "[secret]"
      : value,
  );

describe("items, by the real engine", function () {
  this.timeout(patience.engine);
  before(prepareEngine);
  afterEach(closeRouters);

  it("are made in order, are called after their menu, and keep their secrets", async () => {
    const { stack, router } = await anOffice(guests);
    const up = await stack.up({ color: "never" });
    assert.deepEqual(up.outputs["pool"]?.value, "guests");
    assert.deepEqual(up.outputs["ranges"]?.value, ["10.0.20.10-10.0.20.200"]);
    assert.equal(router.items("/ip/dhcp-server").at(-1)?.["interface"], "guests");

    const exported = await stack.exportStack();
    const { resources: kept } = exported.deployment as { resources: Kept[] };
    const of = (menu: string) => kept.find(({ type }) => type === `${types}${menu}`);
    const server = of("ip/dhcp-server");
    assert.ok(server, kept.map(({ type }) => type).join());
    assert.equal(server.inputs["__provider"], textInState("Item"));
    const wanted = [of("Vlan")?.urn, of("ip/pool")?.urn];
    assert.deepEqual(
      wanted.filter((urn) => !server.dependencies?.includes(urn ?? "")),
      [],
    );
    assert.equal(router.items("/ppp/secret").at(-1)?.["password"], "not for state");
    assert.doesNotMatch(withoutSecrets(kept), /not for state/);

    const preview = await stack.preview({ color: "never" });
    assert.deepEqual(Object.keys(preview.changeSummary), ["same"]);
    const refreshed = await stack.refresh({ color: "never" });
    assert.deepEqual(Object.keys(refreshed.summary.resourceChanges ?? {}), ["same"]);
    await stack.destroy({ color: "never" });
    assert.deepEqual(
      router.items("/ip/pool").filter(({ name }) => name === "guests"),
      [],
    );
  });

  it("say what is wrong at preview, and nothing of a secret", async () => {
    const { stack } = await anOffice(() => {
      const wrong = { menu: "/ppp/secret", name: "b", passwort: pulumi.secret("hidden one") };
      new Item("b", wrong as unknown as ItemArgs<"/ppp/secret">);
      return Promise.resolve();
    });
    await assert.rejects(stack.preview({ color: "never" }), (error: Error) => {
      assert.match(
        error.message,
        /passwort is no property of ppp\/secret: did you mean password\?/,
      );
      assert.doesNotMatch(error.message, /hidden one|\n +at /);
      return true;
    });
  });
});
