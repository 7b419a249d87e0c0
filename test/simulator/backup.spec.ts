import assert from "node:assert/strict";
import type { Simulator, Version } from "../../simulator";
import { BACKUP } from "./backup-script";
import { NOW } from "./script-start";
import { empty, logIn, start } from "./start";

const POLICY = "ftp,read,write,policy,test,sensitive";
const names = (router: Simulator) =>
  router
    .items("/file")
    .map((row) => row["name"])
    .sort();
const errors = (router: Simulator) =>
  router
    .items("/log")
    .filter((row) => row["topics"]?.includes("error"))
    .map((row) => [row["topics"], row["message"]]);

async function ready(version: Version, script: string) {
  const { router, client } = await empty({ version, now: NOW, directories: ["flash"] });
  router.add("/system/script", { name: "backup", source: script, policy: POLICY });
  return { router, client, run: () => client.send("/system/script/run", "=number=backup") };
}

/** Lets the scheduler run the script `backup` once, with what both may do; answers why it failed. */
function runAtNight(router: Simulator): string | undefined {
  const night = { name: "night", "on-event": "backup", policy: POLICY, interval: "1m" };
  router.add("/system/scheduler", night);
  router.advance("1m");
  router.remove("/system/scheduler", "night");
  return errors(router).at(-1)?.[1];
}

describe("simulator: a backup script", () => {
  for (const version of ["6.49.18", "7.9.2", "7.22.3"] as const) {
    it(`writes both files with an ISO date (${version})`, async () => {
      const { router, run } = await ready(version, BACKUP());
      const community = { name: "x", "authentication-password": "hush12345" };
      router.add("/snmp/community", community);
      assert.equal((await run()).trap, undefined);
      const stem = "bk-2024-02-29-100000";
      assert.deepEqual(names(router), [`${stem}.backup`, `${stem}.rsc`, "flash"]);
      const saved = router.file(`${stem}.backup`);
      assert.deepEqual(
        [saved?.type, saved?.encryptedWith, saved?.encryption],
        ["backup", "CHANGE-ME", "aes-sha256"],
      );
      assert.doesNotMatch(saved?.contents ?? "", /MikroTik/);
      const text = router.file(`${stem}.rsc`)?.contents ?? "";
      const exported = "addresses=::/0 authentication-password=hush12345 name=x";
      assert.match(text, new RegExp(`^/snmp community add ${exported}$`, "m"));
      const date = version === "7.22.3" ? "2024-02-29" : "feb/29/2024";
      assert.ok(text.startsWith(`# ${date} 10:00:00 by RouterOS ${version}\n`));
      assert.equal(router.items("/system/clock")[0]?.["time"], "10:00:05");
      const script = router.items("/system/script")[0];
      assert.deepEqual(
        [script?.["run-count"], script?.["last-started"]],
        ["1", `${date} 10:00:00`],
      );
    });

    it(`keeps the newest, and nothing else of its own (${version})`, async () => {
      const { router, run } = await ready(version, BACKUP(2, true));
      router.advance("1d");
      for (let day = 0; day < 4; day++) {
        await run();
        router.advance("1d");
      }
      const days = ["04", "03"].map((day) => `bk-2024-03-${day}-`);
      const kept = names(router).filter((name) => name !== "flash");
      assert.equal(kept.length, 4);
      assert.ok(kept.every((name) => days.some((each) => name?.startsWith(each))));
      assert.equal(router.uploads.length, 8);
      const { contents, bytes, ...first } = router.uploads[0] ?? assert.fail();
      assert.ok(contents.length > 100 && bytes > 100);
      assert.deepEqual(first, {
        mode: "sftp",
        host: "192.0.2.10",
        port: 22,
        user: "bk",
        path: "/backup/bk-2024-03-01-100000.backup",
        name: "bk-2024-03-01-100000.backup",
      });
    });
  }

  it("goes on when an upload is refused, and says so in the log", async () => {
    const { router, run } = await ready("7.22.3", BACKUP(7, true));
    router.uploadTarget({ refuse: "connection refused" });
    assert.equal((await run()).trap, undefined);
    assert.deepEqual(errors(router).at(-1), [
      "script,error",
      "backup upload failed: bk-2024-02-29-100000.rsc",
    ]);
    assert.equal(router.uploads.length, 0);
  });

  it("writes into a directory that is there, and into no other", async () => {
    const { router, run } = await ready("7.22.3", BACKUP(7, false, "flash/bk"));
    await run();
    assert.equal(names(router).filter((name) => name?.startsWith("flash/bk-")).length, 2);
    router.set("/system/script", "backup", { source: BACKUP(7, false, "usb/bk") });
    assert.match(
      (await run()).trap ?? "",
      /^failure: no such directory \(\/system\/backup\/save; line/,
    );
  });

  it("fails when the disk is full", async () => {
    const router = await start({ disk: { size: 100 }, now: NOW });
    const client = await logIn(router);
    const { trap } = await client.send("/system/backup/save", "=name=a");
    assert.equal(trap, "failure: not enough space on disk");
    assert.equal((await client.send("/export", "=file=a")).trap, trap);
    assert.deepEqual(router.items("/file"), []);
    assert.equal(router.items("/system/resource")[0]?.["free-hdd-space"], "100");
  });
});

describe("simulator: what a script may do", () => {
  const lacking: [string, string][] = [
    ["sensitive", "/export file=a show-sensitive"],
    ["ftp", "/export file=a"],
    ["test", "/tool fetch upload=yes mode=sftp address=10.0.0.1 src-path=a"],
    ["test", "/tool e-mail send to=a server=10.0.0.1"],
    ["write", "/file remove flash"],
    ["read", ":put [/file find]"],
  ];
  for (const [policy, source] of lacking) {
    it(`cannot ${source} without ${policy}`, async () => {
      const { router } = await ready("7.22.3", source);
      const rest = POLICY.split(",").filter((each) => each !== policy);
      router.set("/system/script", "backup", { policy: rest.join(",") });
      assert.match(runAtNight(router) ?? "", /^not enough permissions \(9\) \(\S+; line 1\)$/);
      assert.equal(
        errors(router)[0]?.[1],
        "executing script backup from scheduler (night) failed, please check it manually",
      );
    });
  }

  for (const policy of ["policy", "test"])
    it(`cannot save a backup without ${policy}, whatever else it may do`, async () => {
      const { router } = await ready("7.22.3", "/system backup save name=a");
      const rest = POLICY.split(",").filter((each) => each !== policy);
      router.set("/system/script", "backup", { policy: rest.join(",") });
      assert.match(runAtNight(router) ?? "", /^Failed to save system configuration backup/);
      assert.equal(router.file("a.backup"), undefined);
    });

  it("can save a backup with policy and test, and without write, ftp and sensitive", async () => {
    const { router } = await ready("7.22.3", "/system backup save name=a");
    router.set("/system/script", "backup", { policy: "read,policy,test" });
    assert.equal(runAtNight(router), undefined);
    assert.ok(router.file("a.backup"));
  });

  it("has the rights of whoever runs it by hand, and its own only when told so", async () => {
    const { router } = await ready("7.22.3", "/system backup save name=a");
    router.set("/system/script", "backup", { policy: "read,write" });
    router.add("/user/group", { name: "ops", policy: "api,read,write" });
    router.add("/user", { name: "op", group: "ops", password: "" });
    const run = async (user?: string, ...words: string[]) =>
      (await logIn(router, user)).send("/system/script/run", "=number=backup", ...words);
    const failed = /^Failed to save/;
    assert.match((await run("op")).trap ?? "", failed);
    assert.match((await run("admin", "=use-script-permissions=")).trap ?? "", failed);
    assert.equal((await run()).trap, undefined);
    assert.ok(router.file("a.backup"));
  });

  it("is refused to a user who has less, unless it requires nothing", async () => {
    const { router } = await ready("7.22.3", ":log info ran");
    router.add("/user/group", { name: "ops", policy: "api,read,write" });
    router.add("/user", { name: "op", group: "ops", password: "" });
    const client = await logIn(router, "op");
    const run = () => client.send("/system/script/run", "=number=backup");
    assert.equal((await run()).trap, "not enough permissions (9)");
    assert.equal(router.items("/system/script")[0]?.["run-count"], "0");
    router.set("/system/script", "backup", { "dont-require-permissions": "yes" });
    assert.equal((await run()).trap, undefined);
    assert.equal(router.items("/log").at(-1)?.["message"], "ran");
  });
});

describe("simulator: the scheduler runs", () => {
  const event = { "start-date": "2024-02-29", "start-time": "11:00:00", interval: "1d" };

  it("what falls due, in order of time and of the list", async () => {
    const { router } = await empty({ now: NOW });
    const add = (name: string, words: Record<string, string>) =>
      router.add("/system/scheduler", {
        name,
        "on-event": `:log info ${name}`,
        ...event,
        ...words,
      });
    add("b", {});
    add("a", {});
    add("early", { "start-time": "10:30:00", interval: "0s" });
    add("off", { disabled: "yes" });
    add("boot", { "start-time": "startup", interval: "0s" });
    router.advance("1d2h");
    const rows = router.items("/log").filter((row) => row["topics"] === "script,info");
    assert.deepEqual(
      rows.map((row) => `${row["time"]?.slice(8, 16)} ${row["message"]}`),
      ["29 10:00 boot", "29 10:30 early", "29 11:00 b", "29 11:00 a", "01 11:00 b", "01 11:00 a"],
    );
    const [b, , early] = router.items("/system/scheduler");
    assert.deepEqual([b?.["run-count"], b?.["next-run"]], ["2", "2024-03-02 11:00:00"]);
    assert.deepEqual([early?.["run-count"], early?.["next-run"]], ["1", undefined]);
    assert.equal(router.items("/system/clock")[0]?.["time"], "12:00:00");
  });

  it("an entry without start first after its interval", async () => {
    const { router } = await empty({ now: NOW });
    router.add("/system/scheduler", { name: "x", interval: "5m", "on-event": ":log info x" });
    router.advance(299_000);
    assert.equal(router.items("/system/scheduler")[0]?.["run-count"], "0");
    router.advance("1s");
    assert.equal(router.items("/system/scheduler")[0]?.["run-count"], "1");
    await router.restart();
    assert.equal(router.items("/system/scheduler")[0]?.["run-count"], "0");
  });

  it("only on its days since 7.24", async () => {
    const { router } = await empty({ version: "7.24", now: NOW });
    const add = (name: string, words: Record<string, string>) =>
      router.add("/system/scheduler", { ...event, name, ...words });
    add("once a day", { days: "sat,sun", interval: "0s" });
    add("to the end of the day", { days: "always", interval: "6h" });
    add("never", { days: "never", interval: "1h" });
    add("too long", { days: "always", interval: "1d" });
    router.advance("4d");
    const about = "multi-day intervals are not supported with active day scheduling";
    assert.deepEqual(
      router
        .items("/system/scheduler")
        .map((row) => [row["run-count"], row["next-run"], row[".about"]]),
      [
        ["2", "2024-03-09 11:00:00", undefined],
        ["12", "2024-03-04 11:00:00", undefined],
        ["0", undefined, undefined],
        ["0", undefined, about],
      ],
    );
  });

  it("a script by name with the policies that both have, and it must have those of the script", async () => {
    const { router } = await ready("7.22.3", "/system backup save name=a");
    router.add("/system/scheduler", { name: "x", ...event, "on-event": "backup" });
    router.add("/system/scheduler", { name: "y", ...event, "on-event": "backup", policy: "read" });
    router.advance("2h");
    assert.ok(router.file("a.backup"));
    assert.deepEqual(errors(router), [
      [
        "script,error",
        "executing script backup from scheduler (y) failed, please check it manually",
      ],
      ["script,error,debug", "not enough permissions (9)"],
    ]);
    assert.equal(router.items("/system/script")[0]?.["run-count"], "1");
  });

  it("a script that an event starts with the policies of the entry", async () => {
    const { router } = await ready("7.22.3", "/system backup save name=a");
    const on = (name: string, run: string) =>
      router.add("/system/scheduler", { name, ...event, "on-event": `/system script run ${run}` });
    router.set("/system/script", "backup", { policy: "read" });
    on("own", "backup");
    on("scripts", "backup use-script-permissions");
    router.advance("2h");
    assert.ok(router.file("a.backup"));
    assert.deepEqual(errors(router), [
      [
        "script,error",
        "executing script from scheduler (scripts) failed, please check it manually",
      ],
      [
        "script,error,debug",
        "(scheduler:scripts) Failed to save system configuration backup (/system/backup/save; line 1)",
      ],
    ]);
  });

  it("a daily backup, and says when its source is wrong for the version", async () => {
    const { router } = await empty({ version: "6.49.18", now: NOW });
    const words = {
      name: "x",
      interval: "1d",
      "start-date": "feb/29/2024",
      "start-time": "11:00:00",
    };
    router.add("/system/scheduler", { ...words, "on-event": "/export show-sensitive file=a" });
    router.advance("2h");
    assert.deepEqual(errors(router).at(-1), [
      "script,error,debug",
      "(scheduler:x) expected end of command (line 1 column 9)",
    ]);
  });
});

describe("simulator: files, export, fetch and e-mail", () => {
  it("makes and changes files up to the limit of the version", async () => {
    const { router, client } = await empty({ now: NOW });
    router.add("/file", { name: "a.txt", contents: "hello" });
    assert.deepEqual(router.items("/file"), [
      {
        ".id": "*1",
        name: "a.txt",
        type: ".txt file",
        size: "5",
        "last-modified": "2024-02-29 10:00:00",
        contents: "hello",
      },
    ]);
    const add = (...words: string[]) => client.send("/file/add", ...words);
    assert.equal((await add("=name=a.txt")).trap, "failure: file already exists");
    const long = `=contents=${"x".repeat(60_001)}`;
    assert.equal((await add("=name=b", long)).trap, "failure: contents too long");
    await client.send("/file/remove", "=numbers=a.txt");
    assert.equal(router.file("a.txt"), undefined);
    const old = await empty({ version: "7.9.2", now: NOW });
    old.router.add("/file", { name: "a", contents: "x".repeat(4000) });
    assert.ok("creation-time" in (old.router.items("/file")[0] ?? {}));
    const set = await old.client.send("/file/set", "=numbers=a", `=contents=${"x".repeat(4096)}`);
    assert.equal(set.trap, "failure: contents too long");
  });

  it("saves backups over the API, not encrypted without a password", async () => {
    const { router, client } = await empty({ now: NOW });
    assert.deepEqual((await client.send("/system/backup/save")).types, ["!done"]);
    const saved = router.file("MikroTik-20240229-1000.backup");
    assert.ok(saved && saved.size > 100 && !("encryptedWith" in saved));
    const bad = await client.send("/system/backup/save", "=encryption=des");
    assert.equal(bad.trap, "input does not match any value of encryption");
    router.add("/ip/address", { address: "10.0.0.1/24", interface: "ether1" });
    await client.send("/system/backup/save", "=name=b", "=password=p", "=encryption=rc4");
    assert.deepEqual(router.file("b.backup")?.encryption, "rc4");
    assert.ok((router.file("b.backup")?.size ?? 0) > saved.size);
  });

  it("exports what differs from the defaults, in words that scripts take", async () => {
    const { router, client } = await empty({ now: NOW });
    router.set("/system/identity", "", { name: "core" });
    router.add("/interface/bonding", { name: "bond1", slaves: "ether2,ether3", mode: "802.3ad" });
    router.add("/snmp/community", { name: "x", "encryption-password": "hush12345" });
    router.add("/system/script", { name: "s", source: 'a "b"\n$c', comment: "x y" });
    await client.send("/export", "=file=a");
    const text = router.file("a.rsc")?.contents ?? "";
    assert.match(text, /^\/interface bonding\nadd mode=802.3ad name=bond1 slaves=ether2,ether3$/m);
    assert.match(text, /^\/system identity\nset name=core$/m);
    assert.match(
      text.replace(/ \\\n {4}/g, " "),
      /^add comment="x y" dont-require-permissions=no name=s .*source="a \\"b\\"\\n\\\$c"$/m,
    );
    assert.doesNotMatch(text, /hush|defconf|\/user/);
    await client.send("/export", "=file=b", "=show-sensitive=", "=terse=");
    assert.match(router.file("b.rsc")?.contents ?? "", /encryption-password=hush12345/);
    await client.send("/interface/bonding/export", "=file=c");
    assert.equal(router.file("c.rsc")?.contents.match(/^\//gm)?.length, 1);
    assert.equal((await client.send("/nonsense")).trap, "no such command prefix");
  });

  it("hides secrets from an export of v6 only when asked", async () => {
    const { router, client } = await empty({ version: "6.49.18", now: NOW });
    router.add("/snmp/community", { name: "x", "encryption-password": "hush12345" });
    await client.send("/export", "=file=a");
    await client.send("/export", "=file=b", "=hide-sensitive=");
    assert.match(router.file("a.rsc")?.contents ?? "", /hush12345/);
    assert.doesNotMatch(router.file("b.rsc")?.contents ?? "", /hush12345/);
    const { trap } = await client.send("/export", "=show-sensitive=");
    assert.equal(trap, "unknown parameter show-sensitive");
  });

  it("uploads by sftp and ftp only", async () => {
    const { router, client } = await empty({ now: NOW });
    router.add("/file", { name: "a", contents: "hello" });
    const fetch = (...words: string[]) => client.send("/tool/fetch", "=upload=yes", ...words);
    const url = "=url=ftp://joe:pw@10.0.0.1:2121/in/a";
    assert.equal((await fetch(url, "=src-path=a")).rows[0]?.["status"], "finished");
    const [{ host, port, user, path, contents } = assert.fail()] = router.uploads;
    assert.deepEqual(
      [host, port, user, path, contents],
      ["10.0.0.1", 2121, "joe", "/in/a", "hello"],
    );
    assert.match((await fetch("=mode=https", "=address=x")).trap ?? "", /^failure: /);
    assert.match((await fetch("=mode=sftp", "=address=x", "=src-path=b")).trap ?? "", /^failure: /);
  });

  it("sends mail once there is a server", async () => {
    const { router, client } = await empty({ now: NOW });
    router.add("/file", { name: "a", contents: "hello" });
    const send = () =>
      client.send("/tool/e-mail/send", "=to=a@example.com", "=subject=s", "=body=b", "=file=a");
    assert.equal((await send()).trap, "failure: error connecting to server");
    router.set("/tool/e-mail", "", { server: "10.0.0.5", from: "r@example.com" });
    assert.equal((await send()).trap, undefined);
    assert.deepEqual(router.mails, [
      {
        ...{ server: "10.0.0.5", from: "r@example.com", to: "a@example.com", cc: "" },
        ...{ subject: "s", body: "b", files: [{ name: "a", bytes: 5 }] },
      },
    ]);
  });
});

describe("simulator: slow disks, and boards with flash", () => {
  it("shows files late, lets them grow, and sends what is there", async () => {
    const { router, client } = await empty({ now: NOW, fileDelay: "20s" });
    await client.send("/system/backup/save", "=name=a");
    const size = () => Number(router.items("/file")[0]?.["size"]);
    router.advance("19s");
    assert.deepEqual(router.items("/file"), []);
    const fetch = () =>
      client.send("/tool/fetch", "=mode=sftp", "=upload=yes", "=address=x", "=src-path=a.backup");
    assert.equal((await fetch()).trap, "failure: file not found");
    router.advance("1s");
    const sizes = [size()];
    await fetch();
    router.advance("5s");
    sizes.push(size());
    router.advance("5s");
    const whole = size();
    assert.ok(
      (sizes[0] ?? 0) < (sizes[1] ?? 0) && (sizes[1] ?? 0) < whole,
      `${sizes.join()} ${whole}`,
    );
    router.advance("1h");
    assert.equal(size(), whole);
    assert.equal(router.uploads[0]?.bytes, sizes[0]);
  });

  it("loses what is outside of flash at a restart", async () => {
    const { router } = await empty({ now: NOW, directories: ["flash"] });
    for (const name of ["a.txt", "flash/a.txt"]) router.add("/file", { name, contents: "x" });
    await router.restart();
    assert.deepEqual(names(router), ["flash", "flash/a.txt"]);
    const other = (await empty({ now: NOW, directories: ["usb"] })).router;
    other.add("/file", { name: "a.txt", contents: "x" });
    await other.restart();
    assert.deepEqual(names(other), ["a.txt", "usb"]);
  });

  it("hides the passwords of /ppp/secret from exports, and from users without sensitive", async () => {
    for (const version of ["6.49.18", "7.22.3"] as const) {
      const { router, client } = await empty({ now: NOW, version });
      router.add("/ppp/secret", { name: "x", password: "hush12345", disabled: "yes" });
      const hiding = version === "6.49.18" ? ["=hide-sensitive="] : [];
      await client.send("/export", "=file=a", ...hiding);
      assert.match(router.file("a.rsc")?.contents ?? "", /\/ppp secret\nadd disabled=yes name=x/);
      assert.doesNotMatch(router.file("a.rsc")?.contents ?? "", /hush12345/);
      router.add("/user/group", { name: "ops", policy: "api,read" });
      router.add("/user", { name: "op", group: "ops", password: "" });
      const op = await logIn(router, "op");
      assert.equal((await op.send("/ppp/secret/print")).rows[0]?.["password"], "*****");
    }
  });
});
