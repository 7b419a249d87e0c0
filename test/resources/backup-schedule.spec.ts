import * as assert from "node:assert/strict";
import { type Simulator, type SimulatorOptions } from "../../simulator";
import { CheckError, type Declared, Deployment, UNKNOWN, type Values } from "../support/deployment";
import { simulated } from "../support/bench";

const secret = 'pa$$"w\\rd';
const now = new Date("2026-11-25T12:00:00Z");

/** The schedule's values in a program, with more or other ones. */
function nightly(more: Values = {}): Declared[] {
  const inputs = { name: "nightly", at: "03:00:00", password: secret, ...more };
  return [{ type: "BackupSchedule", name: "backup", inputs }];
}

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
    const schedules = () => router.items("/system/scheduler");
    const writes = () =>
      router.commands
        .filter(({ command }) => command !== "print")
        .map(({ menu, command }) => `${menu}/${command}`);

    it("previews with unknown values and without a router", async () => {
      await router.close();
      const unknown = nightly({ password: UNKNOWN, upload: { protocol: "sftp", host: UNKNOWN } });
      assert.deepEqual(await stack.preview(unknown), ["create backup"]);
    });

    it("says which resource it was whose router cannot be reached", async () => {
      await router.close();
      stack.config["routeros:timeout"] = "300ms";
      const said =
        /^RouterOSError: cannot add backup schedule "nightly" on [^ ]+: cannot connect to /;
      await assert.rejects(stack.up(nightly()), said);
    });

    it("makes the script first and then the schedule, and nothing the second time", async () => {
      await stack.up(nightly());
      assert.deepEqual(writes(), [
        "/ppp/secret/add",
        "/system/script/add",
        "/system/scheduler/add",
      ]);
      assert.equal(schedules()[0]?.["on-event"], scripts()[0]?.["name"]);
      assert.equal(state().outputs["nextRun"], "2026-11-26 03:00:00");
      assert.equal(state().outputs["healthy"], true);
      router.forget();
      assert.deepEqual(await stack.up(nightly()), ["same backup"]);
      assert.equal(router.count(), 0);
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

    it("changes only what holds the password when it is another one", async () => {
      await stack.up(nightly());
      router.forget();
      assert.deepEqual(await stack.up(nightly({ password: "another" })), ["update backup"]);
      assert.deepEqual(writes(), ["/ppp/secret/set"]);
      assert.deepEqual(
        Object.keys(router.commands.find((one) => one.command === "set")?.words ?? {}).sort(),
        [".id", "password"],
      );
    });

    it("changes only the schedule when the time is another one, and clears it", async () => {
      await stack.up(nightly());
      router.forget();
      await stack.up(nightly({ every: "12h", disabled: true }));
      assert.deepEqual(writes(), ["/system/scheduler/set"]);
      await stack.up(nightly());
      assert.equal(schedules()[0]?.["interval"], "1d");
      assert.equal(schedules()[0]?.["disabled"], "false");
    });

    it("shows a script that was edited, without its text, and writes it again", async () => {
      await stack.up(nightly());
      const before = scripts()[0]?.["source"];
      router.set("/system/script", "backup-nightly", { source: ":log info mine" });
      await stack.refresh();
      assert.equal(state().inputs["script"], "edited on the router");
      assert.deepEqual(await stack.preview(nightly()), ["update backup"]);
      await stack.up(nightly());
      assert.equal(scripts()[0]?.["source"], before);
      assert.deepEqual(await stack.preview(nightly()), ["same backup"]);
      assert.equal(state().outputs["script"], undefined);
    });

    it("shows a schedule that was moved by the property that says it", async () => {
      await stack.up(nightly());
      router.set("/system/scheduler", "backup-nightly", {
        interval: "2d",
        "start-time": "05:00:00",
      });
      await stack.refresh();
      assert.equal(state().inputs["every"], "2d");
      assert.equal(state().inputs["at"], "05:00:00");
      await stack.up(nightly());
      assert.equal(schedules()[0]?.["interval"], "1d");
      assert.equal(schedules()[0]?.["start-time"], "03:00:00");
    });

    it("makes again what is missing, one part or both", async () => {
      await stack.up(nightly());
      router.remove("/system/scheduler", "backup-nightly");
      await stack.refresh();
      assert.equal(state().inputs["schedule"], "missing on the router");
      await stack.up(nightly());
      assert.equal(schedules().length, 1);
      for (const menu of ["/ppp/secret", "/system/scheduler", "/system/script"])
        router.remove(menu, "backup-nightly");
      await stack.refresh();
      assert.equal(stack.state.size, 0);
      assert.deepEqual(await stack.up(nightly()), ["create backup"]);
    });

    it("is renamed in place, and removed schedule first", async () => {
      await stack.up(nightly());
      const ids = [scripts()[0]?.[".id"], schedules()[0]?.[".id"]];
      await stack.up(nightly({ name: "daily" }));
      assert.deepEqual([scripts()[0]?.[".id"], schedules()[0]?.[".id"]], ids);
      assert.equal(schedules()[0]?.["on-event"], "backup-daily");
      router.forget();
      await stack.destroy();
      assert.deepEqual(writes(), [
        "/system/scheduler/remove",
        "/system/script/remove",
        "/ppp/secret/remove",
      ]);
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

    it("keeps in state what it could not finish, and finishes it with the next up", async () => {
      stack.config["routeros:timeout"] = "300ms";
      router.fault({ on: "/system/scheduler/add", do: "drop-before", times: 1000 });
      await assert.rejects(stack.up(nightly()));
      assert.ok(state().unfinished);
      router.clearFaults();
      assert.deepEqual(await stack.up(nightly()), ["update backup"]);
      assert.equal(scripts().length, 1);
      assert.equal(schedules().length, 1);
    });

    it("previews on a device that is not known yet", async () => {
      assert.deepEqual(await stack.preview(nightly({ device: UNKNOWN })), ["create backup"]);
    });

    it("takes over what is there only when asked", async () => {
      router.add("/system/script", { name: "backup-nightly", source: "mine" });
      await assert.rejects(stack.up(nightly()), (error: Error) => {
        assert.match(error.message, /source differs.*Set adopt: true/);
        assert.ok(!error.message.includes("mine"));
        return true;
      });
      await stack.up(nightly({ adopt: true }));
      assert.match(scripts()[0]?.["source"] ?? "", /backup save/);
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
