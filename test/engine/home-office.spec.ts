import * as assert from "node:assert/strict";
import * as pulumi from "@pulumi/pulumi";
import {
  BackupSchedule,
  type BackupScheduleArgs,
  Bond,
  IpAddress,
  LoggingAction,
  type LoggingActionArgs,
  LoggingRule,
} from "pulumi-routeros";
import { engine, prepareEngine } from "../support/engine";
import { anOffice, closeRouters, shown, writes } from "./office";
import { patience } from "../support/patience";

interface Choices {
  action?: LoggingActionArgs;
  backup?: Partial<BackupScheduleArgs>;
}

/** Everything that the guide for a small office makes. */
function homeOffice({ action, backup }: Choices = {}) {
  return () => {
    const bond = new Bond("uplink", {
      name: "bond1",
      slaves: ["ether2", "ether3"],
      takePorts: true,
    });
    new IpAddress("office", { address: "192.168.90.1/24", interface: bond.name });
    const links = new LoggingAction(
      "links",
      action ?? { name: "links", target: "disk", diskFileName: "links" },
    );
    new LoggingRule("links", { topics: ["interface"], action: links.name });
    const nightly = new BackupSchedule("nightly", {
      name: "nightly",
      at: "03:00:00",
      password: pulumi.secret("a secret one"),
      ...backup,
    });
    return Promise.resolve({ healthy: nightly.healthy, files: nightly.files });
  };
}

const now = new Date("2026-11-25T12:00:00Z");

describe("the whole home office, by the real engine", function () {
  this.timeout(patience.engine);
  before(prepareEngine);
  afterEach(closeRouters);

  it("goes up and down in order, with the password nowhere in clear", async () => {
    const { stack, router } = await anOffice(homeOffice(), { now });
    await stack.up();
    const made = writes(router);
    const before = (one: string, other: string) =>
      assert.ok(made.indexOf(one) < made.indexOf(other), `${one} before ${other}`);
    before("/interface/bonding/add", "/ip/address/add");
    before("/system/logging/action/add", "/system/logging/add");
    before("/system/script/add", "/system/scheduler/add");
    await stack.preview({ expectNoChanges: true });

    const { run } = await engine();
    const { workDir, envVars } = stack.workspace;
    const { stdout: state } = await run(["stack", "export"], { cwd: workDir, env: envVars });
    assert.ok(state.includes("backup-nightly"));
    assert.ok(!state.includes("a secret one"), "the password is encrypted in state");
    assert.ok(!state.includes("/system backup save"), "the script's text is not in state");

    router.forget();
    await stack.destroy();
    const gone = writes(router);
    const after = (one: string, other: string) =>
      assert.ok(gone.indexOf(one) < gone.indexOf(other), `${one} before ${other}`);
    after("/ip/address/remove", "/interface/bonding/remove");
    after("/system/logging/remove", "/system/logging/action/remove");
    after("/system/scheduler/remove", "/system/script/remove");
    assert.deepEqual(router.items("/system/script"), []);
  });

  it("changes a target, and only what holds the password when it is another one", async () => {
    const { stack, router, program } = await anOffice(homeOffice(), { now });
    await stack.up();
    router.forget();
    program(homeOffice({ action: { name: "links", target: "remote", remote: "192.168.90.5" } }));
    const changed = await stack.up({ diff: true, color: "never" });
    assert.match(changed.stdout, /~ target\s*: "disk" => "remote"/);
    assert.deepEqual(writes(router), ["/system/logging/action/set"]);
    assert.ok(shown(router, "/system/logging", "topics", "action").includes("interface links"));

    router.forget();
    program(
      homeOffice({
        action: { name: "links", target: "remote", remote: "192.168.90.5" },
        backup: { password: pulumi.secret("the next one") },
      }),
    );
    const preview = await stack.preview({ diff: true, color: "never" });
    assert.match(preview.stdout, /~ password\s*: \[secret\] => \[secret\]/);
    await stack.up();
    assert.deepEqual(writes(router), ["/ppp/secret/set"]);
    await stack.preview({ expectNoChanges: true });
  });

  it("shows a script that was edited, and repairs it", async () => {
    const { stack, router } = await anOffice(homeOffice(), { now });
    await stack.up();
    router.set("/system/script", "backup-nightly", { source: ":log info mine" });
    await stack.refresh();
    const preview = await stack.preview({ diff: true, color: "never" });
    assert.match(preview.stdout, /- script\s*: "edited on the router"/);
    await stack.up();
    assert.match(router.items("/system/script")[0]?.["source"] ?? "", /backup save/);
    await stack.preview({ expectNoChanges: true });
  });

  it("runs a backup now, and fails with the log's line when it cannot", async () => {
    const { stack, router, program } = await anOffice(homeOffice({ backup: { run: "1" } }), {
      now,
      pace: 10,
    });
    const up = await stack.up();
    assert.equal(up.outputs["healthy"]?.value, true);
    assert.equal(router.items("/file").length, 2);
    const upload = {
      protocol: "sftp" as const,
      host: "192.168.90.5",
      user: "bk",
      password: "pw-7",
    };
    router.uploadTarget({ refuse: "no route to host" });
    router.advance("1h");
    program(homeOffice({ backup: { run: "2", upload } }));
    await assert.rejects(stack.up({ color: "never" }), (error: Error) => {
      assert.match(error.message, /the router's log says: backup-nightly: failed: upload/);
      assert.ok(!error.message.includes("pw-7"));
      return true;
    });
    router.uploadTarget({});
    await stack.up();
    assert.equal(router.uploads.length, 2);
    await stack.preview({ expectNoChanges: true });
  });

  it("shows a night that failed at a plain refresh, which the next up settles without a write", async () => {
    const { stack, router } = await anOffice(homeOffice(), { now, disk: { size: 10 } });
    await stack.up();
    router.advance("1d");
    const { stdout } = await stack.refresh({ color: "never" });
    assert.match(stdout, /BackupSchedule nightly updated .*\[diff: \+healthyReason\]/);
    router.forget();
    const up = await stack.up();
    assert.deepEqual([up.outputs["healthy"]?.value, writes(router)], [false, []]);
    await stack.preview({ expectNoChanges: true });
  });

  it("refuses two disk actions with one file, at preview", async () => {
    const { stack } = await anOffice(() => {
      new LoggingAction("a", { name: "a", target: "disk", diskFileName: "same" });
      new LoggingAction("b", { name: "b", target: "disk", diskFileName: "same" });
      return Promise.resolve();
    });
    await assert.rejects(
      stack.preview({ color: "never" }),
      /cannot both have the log file same: the first writes it, the other writes it/,
    );
  });
});
