import * as assert from "node:assert/strict";
import { backupSchedule } from "../../provider/menus";
import { type Simulator, type SimulatorOptions } from "../../simulator";
import { CheckError, type Declared, Deployment, UNKNOWN, type Values } from "../support/deployment";
import { simulated } from "../support/bench";
import { managesParts } from "../support/manages-parts";

const secret = 'pa$$"w\\rd';
const now = new Date("2026-11-25T12:00:00Z");

/** The schedule's values in a program, with more or other ones. */
function nightly(more: Values = {}): Declared[] {
  const inputs = { name: "nightly", at: "03:00:00", password: secret, ...more };
  return [{ type: "BackupSchedule", name: "backup", inputs }];
}

managesParts(backupSchedule, {
  create: {
    name: "nightly",
    at: "03:00:00",
    password: secret,
    upload: { protocol: "sftp", host: "192.168.88.5", user: "bk", password: "up-secret" },
  },
  sends: {
    backupSecret: { name: "backup-nightly", password: secret, disabled: "true" },
    uploadSecret: { name: "backup-nightly.upload", password: "up-secret", disabled: "true" },
    script: { name: "backup-nightly" },
    schedule: { name: "backup-nightly", "on-event": "backup-nightly", "start-time": "03:00:00" },
  },
  changes: {
    password: { value: "another", sends: { backupSecret: ["password"] } },
    upload: {
      value: { protocol: "sftp", host: "192.168.88.5", user: "bk", password: "another" },
      sends: { uploadSecret: ["password"] },
    },
    at: { value: "04:00:00", sends: { schedule: ["start-time"] } },
    every: { value: "12h", sends: { schedule: ["interval"] } },
    disabled: { value: true, sends: { schedule: ["disabled"] } },
    comment: { value: "by hand", sends: { script: ["comment"], schedule: ["comment"] } },
    what: { value: "backup", sends: { script: ["source"] } },
    keep: { value: 3, sends: { script: ["source"] } },
    mail: { value: { to: "noc@example.org" }, sends: { script: ["source"] } },
    directory: { value: "/", sends: { script: ["source"] } },
  },
  excused: {
    showSensitive: "refused beside a password",
    run: "runs the backup, and writes nothing",
  },
  optional: { backupSecret: "password", uploadSecret: "upload" },
  drift: {
    backupSecret: {
      words: { password: "by hand" },
      shows: { backupSecret: "edited on the router" },
    },
    uploadSecret: {
      words: { password: "by hand" },
      shows: { uploadSecret: "edited on the router" },
    },
    script: {
      words: { source: ":log info mine" },
      shows: { script: "edited on the router" },
    },
    schedule: {
      words: { interval: "2d", "start-time": "05:00:00" },
      shows: { every: "2d", at: "05:00:00" },
    },
  },
  renamed: { name: "daily" },
});

describe("BackupSchedule, before a router is asked", () => {
  it("refuses to show a password of its own in the export, and says the way out", async () => {
    const stack = new Deployment({ "routeros:host": "192.0.2.1" });
    const preview = (inputs: Values) =>
      stack.preview([
        { type: "BackupSchedule", name: "backup", inputs: { name: "nightly", ...inputs } },
      ]);
    const shown = { at: "03:00:00", showSensitive: true };
    await assert.rejects(
      preview({ ...shown, password: secret }),
      /would put the password of the backup .* or make two schedules, what: "backup"/,
    );
    const upload = { protocol: "ftp", host: "192.168.88.5", user: "bk", password: "pw-7" };
    await assert.rejects(
      preview({ ...shown, upload }),
      /would put the password of the upload .* or upload by sftp/,
    );
    assert.deepEqual(await preview({ ...shown, password: secret, what: "backup" }), [
      "create backup",
    ]);
  });
});

for (const { title, version, open } of simulated)
  describe(`BackupSchedule on ${title}`, () => {
    let router: Simulator;
    let stack: Deployment;

    async function start(options: SimulatorOptions = {}): Promise<void> {
      const bench = await open({ now, ...options });
      router = bench.simulator;
      stack = new Deployment(bench.config);
    }
    beforeEach(() => start());
    afterEach(() => router.close());

    const state = () => {
      const found = stack.state.get("backup");
      assert.ok(found);
      return found;
    };
    const files = (ending: string) =>
      router
        .items("/file")
        .map((row) => row["name"] ?? "")
        .filter((name) => name.endsWith(ending));
    const scripts = () => router.items("/system/script");

    it("previews with a server that is not known yet, and without a router", async () => {
      await router.close();
      const unknown = nightly({ password: UNKNOWN, upload: { protocol: "sftp", host: UNKNOWN } });
      assert.deepEqual(await stack.preview(unknown), ["create backup"]);
    });

    it("says when it runs next, and that nothing is wrong yet", async () => {
      await stack.up(nightly());
      assert.equal(state().outputs["nextRun"], "2026-11-26 03:00:00");
      assert.equal(state().outputs["healthy"], true);
    });

    it("backs up every night, and the newest sets stay", async () => {
      await stack.up(nightly({ keep: 3 }));
      router.advance("10d");
      assert.deepEqual(files(".rsc"), [
        "MikroTik.nightly-2026-12-03-030000.rsc",
        "MikroTik.nightly-2026-12-04-030000.rsc",
        "MikroTik.nightly-2026-12-05-030000.rsc",
      ]);
      assert.equal(files(".backup").length, 3);
      const backup = router.file("MikroTik.nightly-2026-12-05-030000.backup");
      assert.equal(backup?.encryptedWith, secret);
      assert.equal(backup?.encryption, "aes-sha256");
      await stack.refresh();
      const { runCount, lastRun, healthy, files: listed } = state().outputs;
      assert.deepEqual([runCount, lastRun, healthy], [10, "2026-12-05 03:00:00", true]);
      assert.equal((listed as unknown[]).length, 6);
      assert.deepEqual(await stack.preview(nightly({ keep: 3 })), ["same backup"]);
    });

    it("leaves the files of another schedule and of people alone", async () => {
      const both: Declared[] = [
        ...nightly({ keep: 1, what: "export" }),
        {
          type: "BackupSchedule",
          name: "other",
          inputs: { name: "nightly-2", at: "04:00:00", keep: 2, what: "export" },
        },
      ];
      await stack.up(both);
      router.add("/system/script", {
        name: "by-hand",
        source: "/export file=nightly-mine",
        policy: "read,ftp,write,test,policy,sensitive",
      });
      router.add("/system/scheduler", {
        name: "by-hand",
        "on-event": "by-hand",
        interval: "1w",
        "start-time": "13:00:00",
      });
      router.advance("5d");
      assert.deepEqual(files(".rsc").sort(), [
        "MikroTik.nightly-2-2026-11-29-040000.rsc",
        "MikroTik.nightly-2-2026-11-30-040000.rsc",
        "MikroTik.nightly-2026-11-30-030000.rsc",
        "nightly-mine.rsc",
      ]);
    });

    it("shows secrets in the export only when asked", async () => {
      const community = () => router.items("/snmp/community")[0]?.[".id"] ?? "";
      router.set("/snmp/community", community(), { "authentication-password": "hidden-one" });
      await stack.up(nightly({ what: "export" }));
      router.advance("1d");
      assert.doesNotMatch(router.file(files(".rsc")[0] ?? "")?.contents ?? "", /hidden-one/);
      await stack.up(nightly({ what: "export", showSensitive: true }));
      router.advance("1d");
      assert.match(router.file(files(".rsc")[1] ?? "")?.contents ?? "", /hidden-one/);
    });

    it("leaves no script behind when the schedule cannot be made", async () => {
      router.fault({
        on: "/system/scheduler/add",
        do: { trap: "failure: not allowed by device-mode" },
      });
      await assert.rejects(stack.up(nightly()), (error: Error) => {
        assert.match(error.message, /^cannot add schedule "backup-nightly"/);
        assert.match(error.message, /device-mode\/update/);
        assert.ok(!error.message.includes(secret));
        return true;
      });
      assert.deepEqual(scripts(), []);
      assert.equal(stack.state.size, 0);
    });

    it("runs once, now, when the text of run is another one", async () => {
      await router.close();
      await start({ pace: 20 });
      await stack.up(nightly({ run: "first" }));
      assert.equal(files(".backup").length, 1);
      assert.equal(state().outputs["runCount"], 1);
      assert.equal((state().outputs["files"] as unknown[]).length, 2);
      assert.deepEqual(await stack.up(nightly({ run: "first" })), ["same backup"]);
      router.advance("1h");
      await stack.up(nightly({ run: "second" }));
      assert.equal(files(".backup").length, 2);
    });

    it("says what the router's log says when the disk is full, and tries again with the next up", async () => {
      await router.close();
      await start({ disk: { size: 10 }, pace: 20 });
      await assert.rejects(stack.up(nightly({ run: "now" })), (error: Error) => {
        assert.match(error.message, /the router's log says: backup-nightly: failed: save/);
        return true;
      });
      await stack.refresh();
      assert.equal(state().outputs["healthy"], false);
      await assert.rejects(stack.up(nightly({ run: "now" })), /failed: save/);
    });

    it("is not healthy when the server refuses the upload, and keeps as many sets as ever", async () => {
      const upload = {
        protocol: "sftp",
        host: "192.168.88.5",
        user: "bk",
        password: "up-secret",
        directory: "/srv/backup",
      };
      await stack.up(nightly({ upload, keep: 1 }));
      router.advance("1d");
      assert.deepEqual(
        router.uploads.map(({ host, path }) => `${host} ${path}`),
        [
          "192.168.88.5 /srv/backup/MikroTik.nightly-2026-11-26-030000.backup",
          "192.168.88.5 /srv/backup/MikroTik.nightly-2026-11-26-030000.rsc",
        ],
      );
      router.uploadTarget({ refuse: "permission denied" });
      router.advance("1d");
      await stack.refresh();
      assert.equal(state().outputs["healthy"], false);
      assert.deepEqual(files(".backup"), ["MikroTik.nightly-2026-11-27-030000.backup"]);
      assert.match(
        String(state().outputs["healthyReason"]),
        /failed: upload \.backup upload \.rsc$/,
      );
      assert.ok(!JSON.stringify(router.items("/log")).includes("up-secret"));
      router.uploadTarget({});
      router.advance("1d");
      await stack.refresh();
      assert.equal(state().outputs["healthy"], true);
    });

    it("is not healthy when its policy lacks a word", async () => {
      await stack.up(nightly());
      router.set("/system/script", "backup-nightly", { policy: "read,write,policy,sensitive" });
      router.advance("1d");
      await stack.refresh();
      assert.equal(state().outputs["healthy"], false);
      assert.equal(state().inputs["script"], "edited on the router");
    });

    it("is not healthy when it did not run when it should have", async () => {
      await stack.up(nightly());
      router.advance("1d");
      router.set("/system/scheduler", "backup-nightly", { disabled: "yes" });
      router.advance("3d");
      router.set("/system/scheduler", "backup-nightly", { disabled: "no" });
      await stack.refresh();
      assert.equal(state().outputs["healthy"], false);
    });

    it("mails a set to an address", async () => {
      const old = version.startsWith("6.") || version === "7.9.2";
      router.set("/tool/e-mail", "", { [old ? "address" : "server"]: "192.168.88.2" });
      await stack.up(nightly({ mail: { to: "noc@example.org" }, what: "export" }));
      router.advance("1d");
      assert.equal(router.mails.length, 1);
      assert.match(
        JSON.stringify(router.mails[0]),
        /noc@example\.org.*"MikroTik\.nightly-2026-11-26-030000".*030000\.rsc/,
      );
    });

    it("writes into a folder", async () => {
      await router.close();
      await start({ directories: ["flash"] });
      await stack.up(nightly({ directory: "flash", keep: 1 }));
      router.advance("2d");
      assert.deepEqual(files(".rsc"), ["flash/MikroTik.nightly-2026-11-27-030000.rsc"]);
      await stack.refresh();
      assert.equal((state().outputs["files"] as unknown[]).length, 2);
    });

    it("holds the script's text nowhere in state", async () => {
      await stack.up(nightly());
      await stack.refresh();
      assert.ok(!JSON.stringify(state()).includes("/system backup save"));
      const rest = { ...state().outputs, password: "" };
      assert.ok(!JSON.stringify(rest).includes("pa$$"));
    });
  });

describe("BackupSchedule", () => {
  it("refuses what makes no sense, all at once, and shows no secret", async () => {
    const stack = new Deployment({ "routeros:host": "192.0.2.1" });
    const wrong = nightly({
      name: "nightly backup",
      at: "25 o'clock",
      every: "0s",
      keep: 0,
      upload: { protocol: "https", host: "h", user: "u", password: "up-secret" },
      mail: {},
    });
    await assert.rejects(stack.preview(wrong), (error: Error) => {
      assert.ok(error instanceof CheckError);
      const said = error.message;
      assert.match(said, /\[name\] name: write a name of letters, digits/);
      assert.match(said, /\[at\] at: write a time of day such as "03:00:00"/);
      assert.match(said, /\[every\] every: "0s" would run once/);
      assert.match(said, /\[keep\] keep: write a whole number from 1 to 1000, not 0/);
      assert.match(said, /\[\] upload\.protocol: write one of "sftp", "ftp"$/m);
      assert.match(said, /\[\] mail\.to is required: write an e-mail address/);
      assert.ok(!said.includes("up-secret") && !said.includes(secret));
      return true;
    });
  });
});
