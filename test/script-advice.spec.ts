import * as assert from "node:assert/strict";
import { scheduler } from "../provider/menus/scheduler";
import { script } from "../provider/menus/script";
import { simulator } from "../simulator";
import { Deployment } from "./support/deployment";

const said = (source: string, policy?: readonly string[]) =>
  script
    .advice(
      { name: "s", source, ...(policy === undefined ? {} : { policy: policy as ["read"] }) },
      () => true,
    )
    .map(({ severity, text }) => `${severity} ${text}`);

/** The files that a night leaves, and what the router logged as an error. */
async function aNight(version: "6.49.18" | "7.9.2" | "7.22.3" | "7.24", source: string) {
  const router = await simulator({
    version,
    deviceMode: "advanced",
    now: new Date("2026-11-29T01:00:00Z"),
  });
  try {
    const stack = new Deployment({ "routeros:host": router.url, "routeros:timeout": "5s" });
    await stack.up([
      { type: "Script", name: "script", inputs: { name: "backup-dated", source } },
      {
        ...{ type: "Scheduler", name: "nightly", after: ["script"] },
        inputs: {
          ...{ name: "daily-backup", onEvent: "backup-dated" },
          ...{ startDate: "2026-11-29", startTime: "03:00:00", interval: "1d" },
        },
      },
    ]);
    router.advance("3h");
    return {
      files: router
        .items("/file")
        .flatMap(({ name = "" }) => (/\.(backup|rsc)$/.test(name) ? [name] : []))
        .sort(),
      failed: router.items("/log").some(({ topics }) => topics?.includes("error")),
    };
  } finally {
    await router.close();
  }
}

const GUIDE = `:local date [:system clock get date format=yyyy-MM-dd]
:local filename ("backup-" . $date)
/system backup save name=$filename
/export file=$filename
:log info "Backup created"`;

/** What the hints tell to write, step by step, until none is left. */
const STEPS: readonly (readonly [hint: RegExp, follow: (source: string) => string])[] = [
  [/ after a colon, .* write \/system$/, (source) => source.replace(":system", "/system")],
  [
    / with format=.* write \[\/system clock get date\]$/,
    (source) => source.replace(" format=yyyy-MM-dd", ""),
  ],
  [
    /write (:if \(\[:pick \$date 3 4\] = "\/"\) do=\{.*\}) behind it, or let a BackupSchedule make the backup/,
    (source) => {
      const [, turn = ""] = /write (:if .*\}) behind it/.exec(said(source).join("\n")) ?? [];
      return source.replace("clock get date]\n", `clock get date]\n${turn}\n`);
    },
  ],
];

describe("the backup script of a guide", () => {
  it("fails at night, and keeps a hint until it runs on both majors", async () => {
    let source = GUIDE;
    for (const [hint, follow] of STEPS) {
      assert.ok(
        said(source).some((one) => hint.test(one)),
        said(source).join("\n"),
      );
      const { failed, files } = await aNight("6.49.18", source);
      assert.ok(failed && files.length === 0, "RouterOS 6 does not run it yet");
      source = follow(source);
    }
    assert.deepEqual(said(source), []);
    for (const [version, date] of [
      ["6.49.18", "2026-nov-29"],
      ["7.9.2", "2026-nov-29"],
      ["7.22.3", "2026-11-29"],
      ["7.24", "2026-11-29"],
    ] as const)
      assert.deepEqual(await aNight(version, source), {
        files: [`backup-${date}.backup`, `backup-${date}.rsc`],
        failed: false,
      });
  });

  const asWritten: [what: string, source: string, hint: RegExp, fails: "6.49.18" | "7.22.3"][] = [
    [
      "shows secrets",
      "/export show-sensitive file=all",
      /^warn source: RouterOS 6 refuses .*BackupSchedule .*\(showSensitive: true\)$/,
      "6.49.18",
    ],
    [
      "gives a flag a value",
      "/export terse=yes file=all",
      /a flag of export with a value .* write the flag alone/,
      "7.22.3",
    ],
    [
      "has slashes in its paths",
      "/system/backup/save name=all",
      /^info source: RouterOS 6 takes no slashes/,
      "6.49.18",
    ],
    [
      "encrypts as nobody does",
      "/system backup save name=all password=x encryption=aes-256",
      /another encryption .* write encryption=aes-sha256$/,
      "7.22.3",
    ],
    [
      "catches errors as RouterOS 7 does",
      ":onerror e in={ /system backup save name=all } do={ :log error $e }",
      /^info source: RouterOS 6 refuses .* :do \{/,
      "6.49.18",
    ],
    [
      "uploads by https",
      '/system backup save name=all\n:delay 30s\n/tool fetch url="https://nas/all" upload=yes src-path=all.backup',
      /fetch uploads by ftp and sftp only: write mode=sftp, or let a BackupSchedule/,
      "7.22.3",
    ],
  ];
  for (const [what, source, hint, version] of asWritten)
    it(`gets a hint where it ${what}`, async () => {
      assert.ok(
        said(source).some((one) => hint.test(one)),
        said(source).join("\n"),
      );
      const { failed } = await aNight(version, source);
      assert.ok(failed, `it fails on ${version}`);
    });

  it("gets a hint where it sends what is not there yet, or readable for all", () => {
    const fetch = "/tool fetch upload=yes mode=ftp address=nas user=u src-path=all.rsc";
    const [first = "", second = "", ...more] = said(`/export file=all\n${fetch}`);
    assert.match(first, /^info source: by ftp the file, .* write mode=sftp/);
    assert.match(second, /write :delay 30s before it is sent, or let a BackupSchedule/);
    assert.deepEqual(more, []);
    const sftp = fetch.replace("ftp", "sftp");
    assert.deepEqual(said(`/export file=all\n:delay 30s\n${sftp}`), []);
  });

  it("gets a hint where it reads when files were made", () => {
    assert.match(
      said(
        "/export file=all\n:foreach i in=[/file find] do={ :put [/file get $i creation-time] }",
      ).join(),
      /^warn source: RouterOS 7\.12 .* last-modified in place of creation-time: .* BackupSchedule keep/,
    );
  });

  it("gets a hint where it would find every file", () => {
    const find = (name: string) => `:local ${name} "old"\n/file remove [find where name~$${name}]`;
    assert.match(said(find("name")).join(), /compared with itself, and every item is found/);
    assert.deepEqual(said(find("prefix")), []);
  });

  it("gets a hint on what it may not do at night", () => {
    const source = "/system backup save name=all\n/file remove old.backup";
    const [only = "", ...more] = said(source, ["read", "write"]);
    assert.match(only, /^warn policy: add "ftp", "policy", "test", .* or let a BackupSchedule/);
    assert.deepEqual(more, []);
    assert.deepEqual(said(source, ["ftp", "policy", "read", "test", "write"]), []);
    const [event] = scheduler.advice(
      { name: "s", onEvent: "/export file=all", policy: ["read"] },
      () => true,
    );
    assert.match(event?.text ?? "", /^policy: add "ftp", /);
  });

  it("gets none for what its comments and texts say, nor quotes them", () => {
    assert.deepEqual(
      said(
        '# :system clock get date format=x\n:log info "mii-interval=100 :system /a/b export show-sensitive"',
      ),
      [],
    );
    const secret = said("/system backup save name=all encryption=aes-256 password=hunter2");
    assert.doesNotMatch(secret.join(), /hunter2/);
  });
});
