import * as assert from "node:assert/strict";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Simulator } from "../../simulator";
import { aRouter, backup, PASSWORD } from "../backup/run";
import { type Declared, Deployment } from "../support/deployment";
import { itemsOf } from "./program";

const bond = { name: "bond1", slaves: ["ether2", "ether3"], takePorts: true };
const vlan = (name: string, vlanId: number): Declared => ({
  type: "Vlan",
  name,
  inputs: { name, vlanId, interface: "bond1" },
  after: ["uplink"],
});
const program: Declared[] = [
  { type: "Bond", name: "uplink", inputs: bond },
  vlan("staff", 20),
  vlan("phones", 30),
  {
    type: "IpAddress",
    name: "gateway",
    inputs: { address: "192.168.20.1/24", interface: "staff" },
    after: ["staff"],
  },
  { type: "BackupSchedule", name: "nightly", inputs: { name: "nightly", at: "03:00:00" } },
];

const stackOf = (router: Simulator) =>
  new Deployment({ "routeros:host": router.url, "routeros:password": PASSWORD });

const writes = (router: Simulator) =>
  router.commands
    .filter(({ command }) => command !== "print")
    .map(({ menu, command }) => `${menu}/${command}`);

describe("a router that was restored from its nightly backup", () => {
  it("has other ids, and nothing is to be done", async () => {
    const { router } = await aRouter();
    const stack = stackOf(router);
    await stack.up(program);
    const [items, id] = [itemsOf(router), stack.state.get("gateway")?.id];
    await router.restart({ newIds: true });
    router.forget();
    await stack.refresh();
    assert.notEqual(stack.state.get("gateway")?.id, id);
    assert.deepEqual(
      await stack.up(program),
      program.map(({ name }) => `same ${name}`),
    );
    assert.deepEqual([writes(router), itemsOf(router)], [[], items]);
  });

  it("gets what the program said since then", async () => {
    const { router } = await aRouter();
    const stack = stackOf(router);
    await stack.up(program);
    const items = itemsOf(router);
    // As they were when the backup was made.
    router.remove("/interface/vlan", "phones");
    router.set("/interface/bonding", "bond1", { mode: "balance-xor" });
    await router.restart({ newIds: true });
    router.forget();
    await stack.refresh();
    await stack.up(program);
    assert.deepEqual(writes(router).sort(), ["/interface/bonding/set", "/interface/vlan/add"]);
    assert.deepEqual(itemsOf(router), items);
  });
});

for (const version of ["6.49.18", "7.22.3"] as const)
  describe(`the nights of a BackupSchedule on RouterOS ${version}`, () => {
    it("are what backup fetch brings off the router, the last one first", async () => {
      const { router, ssh } = await aRouter({ version });
      await stackOf(router).up(program);
      router.advance("3d");
      const to = mkdtempSync(join(tmpdir(), "nightly-"));
      try {
        const way = ["--ssh-port", String(ssh.port), "--host-key", ssh.fingerprint, "--to", to];
        const { code, stderr } = await backup(["fetch", "nightly", "--host", router.url, ...way]);
        assert.deepEqual([code, stderr], [0, ""]);
        const names = ["backup", "rsc"].map(
          (ending) => `MikroTik.nightly-2026-11-28-030000.${ending}`,
        );
        assert.deepEqual(readdirSync(to).sort(), names);
        for (const name of names)
          assert.deepEqual(readFileSync(join(to, name)), router.file(name)?.bytes);
      } finally {
        rmSync(to, { recursive: true });
      }
    });
  });
