import * as assert from "node:assert/strict";
import { simulator, type Simulator, type SimulatorOptions } from "../../simulator";
import { type Declared, Deployment, type Values } from "../support/deployment";
import { VERSIONS } from "../support/bench";

const password = "the backup's own";
const login = "the upload's own";
const upload = { protocol: "ftp", host: "192.168.88.5", user: "bk", password: login };

/** A schedule at 3 o'clock in the night. */
const nightly = (more: Values = {}, name = "nightly"): Declared => ({
  type: "BackupSchedule",
  name,
  inputs: { name, at: "03:00:00", ...more },
});

for (const version of VERSIONS)
  describe(`the nights of a BackupSchedule on RouterOS ${version}`, () => {
    const open: Simulator[] = [];
    afterEach(async () => {
      for (const router of open.splice(0)) await router.close();
    });

    async function aRouter(options: SimulatorOptions = {}) {
      const now = new Date("2026-11-25T12:00:00Z");
      const router = await simulator({
        version,
        now,
        identity: "hq-core",
        deviceMode: "advanced",
        ...options,
      });
      open.push(router);
      const config = { "routeros:host": router.url, "routeros:timeout": "1s" };
      return { router, stack: new Deployment(config) };
    }

    const state = (stack: Deployment) => stack.state.get("nightly") ?? assert.fail("no state");
    const reason = (stack: Deployment) => (state(stack).outputs["healthyReason"] ?? "") as string;
    const names = (router: Simulator, ending: string) =>
      router
        .items("/file")
        .map((row) => row["name"] ?? "")
        .filter((name) => name.endsWith(ending));
    const days = (router: Simulator, ending = ".backup") =>
      names(router, ending).map((name) => /\d{4}-(\d\d-\d\d)-/.exec(name)?.[1]);
    const isOld = version.startsWith("6.") || version === "7.9.2";
    const date = (iso: string) => {
      const month = new Date(iso).toLocaleString("en", { month: "short", timeZone: "UTC" });
      return isOld ? `${month.toLowerCase()}/${iso.slice(8)}/${iso.slice(0, 4)}` : iso;
    };
    const setClock = (router: Simulator, iso: string, time = "12:00:00") =>
      router.set("/system/clock", "", { date: date(iso), time });
    const mailServer = isOld ? "address" : "server";

    describe("that fail", () => {
      it("show as a difference at a plain refresh until one succeeds, and need no write", async () => {
        const { router, stack } = await aRouter({ disk: { size: 10 } });
        await stack.up([nightly()]);
        assert.equal(state(stack).outputs["healthy"], true);
        router.advance("1d");
        await stack.refresh();
        assert.equal(state(stack).outputs["healthy"], false);
        assert.match(
          reason(stack),
          /^the last backup failed: 2026-11-26 03:00:00 failed: save export$/,
        );
        assert.equal(state(stack).inputs["healthyReason"], reason(stack));

        router.forget();
        assert.deepEqual(await stack.up([nightly()]), ["update nightly"]);
        const written = router.commands.filter(({ command }) => command !== "print");
        assert.deepEqual(written, []);
        assert.equal(state(stack).outputs["healthy"], false, "no write mends a backup");
        assert.deepEqual(await stack.up([nightly()]), ["same nightly"]);
        await stack.refresh();
        assert.match(reason(stack), /failed: save export/);
      });

      it("are told after a restart, and after a thousand other lines in the log", async () => {
        for (const forget of [
          (router: Simulator) => router.restart(),
          (router: Simulator): Promise<void> => {
            router.add("/system/script", { name: "chat", source: chatter });
            router.add("/system/scheduler", { name: "chat", "on-event": "chat", interval: "1h" });
            router.advance("1h");
            return Promise.resolve();
          },
        ]) {
          const { router, stack } = await aRouter();
          await stack.up([nightly({ upload })]);
          router.advance("1d");
          router.uploadTarget({ refuse: "no route to host" });
          router.advance("1d");
          await forget(router);
          assert.ok(!JSON.stringify(router.items("/log")).includes("backup-nightly: failed"));
          await stack.refresh();
          assert.match(reason(stack), /^the last backup failed: 2026-11-27 .*upload \.backup/);
          router.uploadTarget({});
          router.advance("1d");
          await stack.refresh();
          assert.deepEqual([state(stack).outputs["healthy"], reason(stack)], [true, ""]);
        }
      });

      it("are told when the run was cut while it was sending", async () => {
        const { router, stack } = await aRouter();
        await stack.up([nightly({ upload })]);
        router.advance("1d");
        const unsent = { name: "backup-nightly.failed", disabled: "yes" };
        router.add("/system/scheduler", {
          ...unsent,
          comment: "2026-11-26 03:00:00 not all is sent yet",
        });
        await stack.refresh();
        assert.match(reason(stack), /not all is sent yet/);
        await stack.destroy();
        assert.deepEqual(router.items("/system/scheduler"), []);
      });

      it("are told when the script may not start, in the router's own words", async () => {
        const { router, stack } = await aRouter();
        await stack.up([nightly()]);
        router.set("/system/scheduler", "backup-nightly", { policy: "read" });
        router.advance("1d");
        await stack.refresh();
        assert.match(reason(stack), /executing script backup-nightly .*; not enough permissions/);
      });
    });

    describe("that nothing proves", () => {
      it("never ran", async () => {
        const { router, stack } = await aRouter();
        await stack.up([nightly()]);
        await stack.refresh();
        assert.equal(reason(stack), "");
        setClock(router, "2026-11-30");
        await stack.refresh();
        assert.equal(reason(stack), "never ran: one was due at 2026-11-30 03:00:00");
      });

      it("clock not set", async () => {
        const { router, stack } = await aRouter();
        await stack.up([nightly()]);
        router.advance("1d");
        setClock(router, "1970-01-02");
        await stack.refresh();
        assert.match(reason(stack), /^clock not set: the router says it is 1970-01-02 12:00:00/);
      });

      it("sets gone", async () => {
        const { router, stack } = await aRouter();
        await stack.up([nightly()]);
        router.advance("2d");
        await stack.refresh();
        assert.equal(reason(stack), "");
        for (const name of [...names(router, ".backup"), ...names(router, ".rsc")])
          router.remove("/file", name);
        await stack.refresh();
        assert.match(reason(stack), /^sets gone: /);
      });

      it("half a set, and an empty file", async () => {
        const { router, stack } = await aRouter();
        await stack.up([nightly()]);
        router.advance("1d");
        const [last = ""] = names(router, ".rsc");
        router.force("/file", last, { contents: "" });
        await stack.refresh();
        assert.match(reason(stack), /^the last set is not complete: .* has no \.rsc \(empty\)$/);
        router.remove("/file", last);
        await stack.refresh();
        assert.match(reason(stack), /has no \.rsc$/);
      });

      it("one night missed after many", async () => {
        const { router, stack } = await aRouter();
        await stack.up([nightly()]);
        router.advance("3d");
        setClock(router, "2026-11-29", "13:00:00");
        await stack.refresh();
        assert.match(
          reason(stack),
          /^the last complete set is of 2026-11-28 03:00:00, and one was due/,
        );
      });

      it("another schedule of a similar name", async () => {
        const { router, stack } = await aRouter();
        const both = [
          nightly({ what: "export", upload }),
          nightly({ at: "04:00:00" }, "nightly-local"),
        ];
        await stack.up(both);
        router.uploadTarget({ refuse: "no" });
        router.advance("1d");
        await stack.refresh();
        assert.match(reason(stack), /failed: upload \.rsc$/);
        assert.equal(stack.state.get("nightly-local")?.outputs["healthy"], true);
      });
    });

    describe("and what stays", () => {
      it("counts sets every night, whatever became of the upload", async () => {
        const { router, stack } = await aRouter();
        await stack.up([nightly({ keep: 3, upload })]);
        router.uploadTarget({ refuse: "no route to host" });
        router.advance("30d");
        assert.deepEqual([days(router).length, days(router, ".rsc").length], [3, 3]);
        assert.deepEqual(days(router), ["12-23", "12-24", "12-25"]);
      });

      it("makes room on a full disk once keep is lowered, and the next night succeeds", async () => {
        const { router, stack } = await aRouter({ disk: { size: 300_000 } });
        await stack.up([nightly({ keep: 100 })]);
        router.advance("20d");
        await stack.refresh();
        assert.match(reason(stack), /failed: save/);
        await stack.up([nightly({ keep: 2 })]);
        router.advance("1d");
        await stack.refresh();
        assert.equal(reason(stack), "");
        assert.deepEqual([days(router).length, days(router).at(-1)], [2, "12-16"]);
      });

      it("is the newest after some nights of a clock in 2036, and of one in 1970", async () => {
        const { router, stack } = await aRouter();
        await stack.up([nightly({ keep: 3 })]);
        router.advance("3d");
        setClock(router, "2036-01-01");
        router.advance("4d");
        assert.deepEqual(days(router), ["01-03", "01-04", "01-05"]);
        setClock(router, "2026-12-05");
        router.advance("1d");
        await stack.refresh();
        assert.deepEqual([days(router).sort(), reason(stack)], [["01-04", "01-05", "12-06"], ""]);
        router.advance("2d");
        assert.deepEqual(days(router), ["12-06", "12-07", "12-08"]);
        setClock(router, "1970-01-02");
        // The schedule begins in 2026: somebody else starts it.
        const hand = { name: "hand", "on-event": "backup-nightly", interval: "6h" };
        router.add("/system/scheduler", hand);
        router.advance("6h");
        router.remove("/system/scheduler", "hand");
        assert.deepEqual(days(router), ["12-07", "12-08", "01-02"]);
        setClock(router, "2026-12-12");
        router.advance("1d");
        await stack.refresh();
        assert.deepEqual([days(router), reason(stack)], [["12-07", "12-08", "12-13"], ""]);
      });

      it("has the sets of before this version among those that count", async () => {
        const { router, stack } = await aRouter();
        for (const day of ["21", "22", "23"]) {
          setClock(router, `2026-11-${day}`);
          for (const ending of ["backup", "rsc"])
            save(router, `nightly-2026-11-${day}-030000`, ending);
        }
        setClock(router, "2026-11-25");
        await stack.up([nightly({ keep: 2 })]);
        router.advance("1d");
        assert.deepEqual(days(router), ["11-23", "11-26"]);
        assert.equal((state(stack).outputs["files"] as unknown[]).length, 6, "as they were at up");
      });

      it("waits for files that show late and grow, for minutes", async () => {
        const { router, stack } = await aRouter({ fileDelay: "100s" });
        await stack.up([nightly({ keep: 2, upload })]);
        router.advance("4d");
        await stack.refresh();
        assert.equal(reason(stack), "");
        assert.deepEqual(days(router), ["11-28", "11-29"]);
        const sent = new Map(router.uploads.map(({ name, bytes }) => [name, bytes]));
        for (const name of names(router, ".backup"))
          assert.equal(sent.get(name), router.file(name)?.size, "whole when it was sent");
      });

      it("lies under flash on a board that has it, over a restart", async () => {
        const { router, stack } = await aRouter({ directories: ["flash"] });
        await stack.up([nightly()]);
        router.advance("1d");
        await router.restart();
        await stack.refresh();
        assert.equal(reason(stack), "");
        assert.deepEqual(names(router, ".rsc"), ["flash/hq-core.nightly-2026-11-26-030000.rsc"]);
        await stack.up([nightly({ directory: "/" })]);
        router.advance("1d");
        assert.ok(names(router, ".rsc").includes("hq-core.nightly-2026-11-27-030000.rsc"));
      });
    });

    describe("and what travels", () => {
      it("has no password of backup or upload in the export, by ftp, mail and fetch", async () => {
        const { router, stack } = await aRouter();
        router.set("/tool/e-mail", "", { [mailServer]: "192.168.88.2" });
        await stack.up([nightly({ password, upload, mail: { to: "noc@example.org" } })]);
        router.advance("2d");
        assert.equal(router.mails.length, 2);
        const last = names(router, ".backup").at(-1) ?? "";
        assert.equal(router.file(last)?.encryptedWith, password);
        const exports = router.uploads.filter(({ name }) => name.endsWith(".rsc"));
        assert.equal(exports.length, 2);
        for (const { contents } of exports) {
          assert.match(contents, /\/ppp secret add .*name=backup-nightly/);
          assert.ok(!contents.includes(password) && !contents.includes(login));
        }
        assert.ok(!JSON.stringify(router.items("/system/script")).includes(password));
        assert.ok(!JSON.stringify(router.items("/system/script")).includes(login));
      });

      it("saves nothing unencrypted when the password is gone, and says so", async () => {
        const { router, stack } = await aRouter();
        await stack.up([nightly({ password })]);
        router.remove("/ppp/secret", "backup-nightly");
        router.advance("1d");
        assert.deepEqual(names(router, ".backup"), []);
        await stack.refresh();
        assert.match(reason(stack), /save \(its password is not in \/ppp secret\)/);
        assert.equal(state(stack).inputs["backupSecret"], "missing on the router");
        await stack.up([nightly({ password })]);
        router.advance("1d");
        assert.equal(router.file(names(router, ".backup")[0] ?? "")?.encryptedWith, password);
      });

      it("takes the passwords off the router with what needed them", async () => {
        const { router, stack } = await aRouter();
        await stack.up([nightly({ password, upload })]);
        assert.equal(router.items("/ppp/secret").length, 2);
        await stack.up([nightly({ upload })]);
        assert.deepEqual(
          router.items("/ppp/secret").map(({ name, disabled }) => [name, disabled]),
          [["backup-nightly.upload", "true"]],
        );
        await stack.destroy();
        assert.deepEqual(router.items("/ppp/secret"), []);
      });

      it("bears the router's identity, with what no file name has replaced", async () => {
        const seen: string[] = [];
        for (const identity of ["hq-core", "branch / Köln", ""]) {
          const { router, stack } = await aRouter({ identity });
          router.set("/tool/e-mail", "", { [mailServer]: "192.168.88.2" });
          await stack.up([nightly({ what: "export", upload, mail: { to: "noc@example.org" } })]);
          router.advance("1d");
          const [sent, mail] = [router.uploads[0], router.mails[0]];
          assert.equal(`${mail?.subject}.rsc`, sent?.path);
          seen.push(sent?.path ?? "");
          await stack.refresh();
          assert.equal(reason(stack), "");
        }
        assert.deepEqual(seen, [
          "hq-core.nightly-2026-11-26-030000.rsc",
          "branch___K__ln.nightly-2026-11-26-030000.rsc",
          "router.nightly-2026-11-26-030000.rsc",
        ]);
      });

      it("may do no more than it must, in both lists", async () => {
        const least: [Values, string][] = [
          [{ what: "export" }, "ftp,read,write"],
          [{ what: "export", upload }, "ftp,read,sensitive,test,write"],
          [{ what: "export", mail: { to: "noc@example.org" } }, "ftp,read,test,write"],
          [{ what: "backup" }, "ftp,policy,read,test,write"],
          [{}, "ftp,policy,read,test,write"],
          [{ password }, "ftp,policy,read,sensitive,test,write"],
          [{ showSensitive: true }, "ftp,policy,read,sensitive,test,write"],
        ];
        const { router, stack } = await aRouter();
        router.set("/tool/e-mail", "", { [mailServer]: "192.168.88.2" });
        for (const [more, policy] of least) {
          await stack.up([nightly(more)]);
          for (const menu of ["/system/script", "/system/scheduler"]) {
            const row = router.items(menu).find(({ name }) => name === "backup-nightly");
            assert.equal(row?.["policy"]?.split(",").sort().join(","), policy);
          }
          router.advance("1d");
          await stack.refresh();
          assert.equal(reason(stack), "", `${policy} suffices`);
        }
      });
    });

    describe("run now", () => {
      /** Users who may read and write, and nothing that a backup needs. */
      function least(router: Simulator, stack: Deployment): void {
        router.add("/user/group", { name: "pulumi", policy: "api,read,write" });
        router.add("/user", { name: "pulumi", group: "pulumi", password: "" });
        stack.config["routeros:username"] = "pulumi";
      }

      it("works for the least-privilege user, with the rights of the night, and leaves no entry", async () => {
        const { router, stack } = await aRouter({ pace: 20 });
        least(router, stack);
        await stack.up([nightly({ password, run: "now" })]);
        assert.equal(router.file(names(router, ".backup")[0] ?? "")?.encryptedWith, password);
        assert.deepEqual(
          router.items("/system/scheduler").map(({ name }) => name),
          ["backup-nightly"],
        );
        assert.equal(state(stack).outputs["healthy"], true);
        assert.equal((state(stack).outputs["files"] as unknown[]).length, 2);
      });

      it("fails with the router's own words, leaves no entry, and is tried again by the next up", async () => {
        const { router, stack } = await aRouter({ pace: 20 });
        await stack.up([nightly({ upload })]);
        router.uploadTarget({ refuse: "no route to host" });
        const again = [nightly({ upload, run: "1" })];
        await assert.rejects(stack.up(again), (error: Error) => {
          assert.match(error.message, /log says: backup-nightly: failed: upload \.backup/);
          assert.doesNotMatch(error.message, /the upload's own/);
          return true;
        });
        const entries = () => router.items("/system/scheduler").map(({ name }) => name);
        assert.deepEqual(entries(), ["backup-nightly", "backup-nightly.failed"]);
        router.uploadTarget({});
        assert.deepEqual(await stack.up(again), ["update nightly"]);
        assert.deepEqual(entries(), ["backup-nightly"]);
      });

      it("takes away an entry that a killed run left behind", async () => {
        const { router, stack } = await aRouter({ pace: 20 });
        await stack.up([nightly()]);
        const entry = { name: "backup-nightly.now", "on-event": "backup-nightly" };
        router.add("/system/scheduler", { ...entry, "start-time": "11:00:00" });
        await stack.up([nightly({ run: "again" })]);
        assert.equal(router.items("/system/scheduler").length, 1);
        router.add("/system/scheduler", { ...entry, "start-time": "11:00:00" });
        router.advance("1d");
        assert.equal(router.items("/system/scheduler").length, 1, "the script does it as well");
      });
    });
  });

it("says that the router's scheduler did not start the run", async () => {
  const router = await simulator({ deviceMode: "advanced" });
  try {
    const stack = new Deployment({ "routeros:host": router.url, "routeros:timeout": "1s" });
    await assert.rejects(
      stack.up([nightly({ run: "now" })]),
      /cannot add backup schedule "nightly" .*did not start: the router's scheduler did not run the entry/,
    );
    assert.deepEqual(
      router.items("/system/scheduler").map(({ name }) => name),
      ["backup-nightly"],
    );
  } finally {
    await router.close();
  }
});

/** A thousand lines in the log. */
const chatter = ":for i from=1 to=1001 do={ :log info chatter }";

/** A file as 0.1.0 named it. */
function save(router: Simulator, name: string, ending: string): void {
  const command = ending === "rsc" ? `/export file=${name}` : `/system backup save name=${name}`;
  router.add("/system/scheduler", { name: "save", "on-event": command, interval: "1s" });
  router.advance("1s");
  router.remove("/system/scheduler", "save");
}
