import * as assert from "node:assert/strict";
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Simulator } from "../../simulator";
import type { SftpServer, Trouble } from "../support/sftp-server";
import { aRouter, backup, backupProcess, PASSWORD, save } from "./run";

const SET = "nightly-2026-11-25-030000";

let folder = "";
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "backup-"))));
afterEach(() => {
  rmSync(folder, { recursive: true });
});
const at = (name: string) => join(folder, name);

/** A router with two nights of backups. */
async function twoNights(): Promise<{ router: Simulator; ssh: SftpServer }> {
  const made = await aRouter();
  save(made.router, "nightly-2026-11-24-030000", "backup", "rsc");
  save(made.router, SET, "backup", "rsc");
  return made;
}

const way = (router: Simulator, ssh: SftpServer, hostKey = ssh.fingerprint) => [
  ...["--host", router.url, "--ssh-port", String(ssh.port), "--to", folder],
  ...["--host-key", hostKey],
];

describe("pulumi-routeros backup list", () => {
  it("shows the sets, the newest first, and changes nothing", async () => {
    const { router } = await twoNights();
    router.forget();
    const { code, stdout, stderr } = await backupProcess(["list", "--host", router.url]);
    assert.deepEqual([code, stderr], [0, ""]);
    const size = (name: string) => router.file(name)?.size;
    const [newest = ""] = stdout.split("\n");
    assert.equal(
      newest,
      `${SET}  .backup ${size(`${SET}.backup`)} bytes  .rsc ${size(`${SET}.rsc`)} bytes`,
    );
    assert.equal(stdout.split("\n").length, 3);
    assert.deepEqual([...new Set(router.commands.map(({ command }) => command))], ["print"]);
  });

  it("prints JSON, and says when there is none", async () => {
    const { router } = await aRouter();
    const none = await backup(["list", "--host", router.url]);
    assert.equal(none.code, 0);
    assert.match(none.stdout, /^no backup of a BackupSchedule is on 127\.0\.0\.1/);
    save(router, SET, "rsc");
    const { stdout } = await backup(["list", "--host", router.url, "--json"]);
    const bytes = router.file(`${SET}.rsc`)?.size;
    assert.deepEqual((JSON.parse(stdout) as { sets: unknown }).sets, [
      {
        name: SET,
        schedule: "nightly",
        made: "2026-11-25-030000",
        files: [{ name: `${SET}.rsc`, bytes }],
      },
    ]);
  });
});

describe("pulumi-routeros backup fetch, over sftp", () => {
  it("copies the newest set byte for byte, for its owner only", async () => {
    const { router, ssh } = await twoNights();
    const { code, stdout, stderr } = await backupProcess(["fetch", ...way(router, ssh)]);
    assert.deepEqual([code, stderr], [0, ""]);
    assert.deepEqual(readdirSync(folder).sort(), [`${SET}.backup`, `${SET}.rsc`]);
    for (const name of readdirSync(folder)) {
      const bytes = router.file(name)?.bytes;
      assert.deepEqual(readFileSync(at(name)), bytes);
      assert.equal(statSync(at(name)).mode & 0o777, 0o600);
      assert.ok(stdout.includes(`${bytes?.length} bytes  ${at(name)}\n`), stdout);
    }
    assert.ok(stdout.startsWith(`${SET} of 127.0.0.1:${router.apiPort}, over sftp:\n`), stdout);
    assert.deepEqual(ssh.passwords, [PASSWORD]);
  });

  it("has fetched the set when the server says nothing to the end of a file", async () => {
    const { router, ssh } = await twoNights();
    ssh.trouble = "never closed";
    const { code, stderr } = await backupProcess(["fetch", ...way(router, ssh)]);
    assert.deepEqual([code, stderr], [0, ""]);
    assert.deepEqual(readdirSync(folder).sort(), [`${SET}.backup`, `${SET}.rsc`]);
  });

  it("takes the host key from the stack, for one of its devices as well", async () => {
    const { router, ssh } = await twoNights();
    const { port, fingerprint } = ssh;
    const core = { host: router.url, password: PASSWORD, sshHostKey: fingerprint };
    const config = { "routeros:devices": { value: JSON.stringify({ core }) } };
    const bin = mkdtempSync(join(tmpdir(), "pulumi-"));
    const script = `#!${process.execPath}\nconsole.log(${JSON.stringify(JSON.stringify(config))});\n`;
    writeFileSync(join(bin, "pulumi"), script, { mode: 0o755 });
    const words = ["--stack", "hq", "--device", "core", "--ssh-port", String(port), "--to", folder];
    const { code, stderr } = await backup(["fetch", ...words], { env: { PATH: bin } });
    rmSync(bin, { recursive: true });
    assert.deepEqual([code, stderr], [0, ""]);
    assert.equal(readdirSync(folder).length, 2);
  });

  it("takes the set or the schedule that is named, from a folder too, and answers in JSON", async () => {
    const { router, ssh } = await aRouter({ directories: ["flash"] });
    save(router, "flash/weekly-2026-11-22-040000", "backup");
    save(router, SET, "backup", "rsc");
    const { code, stdout } = await backup(["fetch", "weekly", "--json", ...way(router, ssh)]);
    assert.equal(code, 0);
    const name = "weekly-2026-11-22-040000.backup";
    assert.deepEqual(JSON.parse(stdout), {
      format: 1,
      router: `127.0.0.1:${router.apiPort}`,
      set: "flash/weekly-2026-11-22-040000",
      over: "sftp",
      files: [{ name: `flash/${name}`, bytes: router.file(`flash/${name}`)?.size, path: at(name) }],
      missing: [],
    });
  });

  it("says when the newest set is less than the one before it", async () => {
    const { router, ssh } = await aRouter();
    save(router, "nightly-2026-11-24-030000", "backup", "rsc");
    save(router, SET, "backup");
    const { code, stdout } = await backup(["fetch", ...way(router, ssh)]);
    assert.equal(code, 0);
    assert.match(stdout, /\nnote: it has no \.rsc file, as the set before it has: is a backup run/);
  });

  it("sends no password to a server that nobody has pinned, and says what it offers", async () => {
    const { router, ssh } = await twoNights();
    const words = way(router, ssh).slice(0, -2);
    const { code, stderr } = await backup(["fetch", ...words]);
    assert.equal(code, 2);
    const { port, fingerprint } = ssh;
    assert.ok(
      stderr.startsWith(
        `error: cannot log in over ssh to 127.0.0.1:${port}: no host key is pinned, and it offers ssh-ed25519 ${fingerprint}; compare that with the router's own (/ip/ssh/export-host-key`,
      ),
      stderr,
    );
    assert.ok(stderr.includes(`then give --host-key ${fingerprint}`));
    assert.deepEqual(ssh.passwords, []);
    assert.equal(router.logins, 0);
  });

  it("sends no password to a server that has another key", async () => {
    const { router, ssh } = await twoNights();
    const pinned = `SHA256:${"A".repeat(43)}`;
    const { code, stderr } = await backup(["fetch", ...way(router, ssh, pinned)]);
    assert.equal(code, 3);
    assert.ok(
      stderr.includes(`it offers ssh-ed25519 ${ssh.fingerprint}, and expected is ${pinned}`),
    );
    assert.match(stderr, /another machine may answer in the router's place/);
    assert.deepEqual([ssh.passwords, readdirSync(folder)], [[], []]);
  });

  it("overwrites nothing, unless it is told to", async () => {
    const { router, ssh } = await twoNights();
    writeFileSync(at(`${SET}.rsc`), "mine");
    const { code, stderr } = await backup(["fetch", ...way(router, ssh)]);
    assert.equal(code, 1);
    assert.equal(
      stderr,
      `error: cannot write ${SET}.rsc: it is there already; give --force to overwrite it\n`,
    );
    assert.deepEqual(readdirSync(folder), [`${SET}.rsc`]);
    assert.equal(readFileSync(at(`${SET}.rsc`), "utf8"), "mine");
    assert.equal((await backup(["fetch", "--force", ...way(router, ssh)])).code, 0);
    assert.deepEqual(readFileSync(at(`${SET}.rsc`)), router.file(`${SET}.rsc`)?.bytes);
  });

  const troubles: [trouble: Trouble, sentence: RegExp][] = [
    ["short", /cannot fetch nightly-[^ ]+\.backup: \d+ bytes came, and the router says \d+/],
    ["long", /cannot fetch nightly-[^ ]+\.backup: more bytes came, and the router says \d+/],
    ["cut", /cannot read \/nightly-[^ ]+\.backup over sftp: /],
    ["hang", /cannot read \/nightly-[^ ]+\.backup over sftp: not done within 5 s/],
    ["refused", /cannot read \/nightly-[^ ]+\.backup over sftp: Permission denied/],
    ["no sftp", /refused sftp: does the group of "admin" have the policy ftp\?/],
  ];
  for (const [trouble, sentence] of troubles)
    it(`leaves nothing behind when it fails (${trouble})`, async () => {
      const { router, ssh } = await twoNights();
      ssh.trouble = trouble;
      const timeout = trouble === "hang" ? "5s" : "30s";
      // A server that says nothing must not keep the process from ending.
      const runs = trouble === "hang" ? backupProcess : backup;
      const { code, stderr } = await runs(["fetch", "--timeout", timeout, ...way(router, ssh)]);
      assert.equal(code, trouble === "no sftp" ? 3 : 1);
      assert.match(stderr, sentence);
      assert.equal(stderr.split("\n").length, 2, stderr);
      assert.deepEqual(readdirSync(folder), []);
    });

  it("leaves nothing behind when it is interrupted", async () => {
    const { router, ssh } = await twoNights();
    ssh.trouble = "hang";
    const { code, stderr } = await backupProcess(
      ["fetch", ...way(router, ssh)],
      (interrupt) => (ssh.onRead = interrupt),
    );
    assert.deepEqual(
      [code, stderr],
      [3, "error: interrupted; nothing was changed on the router\n"],
    );
    assert.deepEqual(readdirSync(folder), []);
  });

  it("says what to look at when it cannot log in", async () => {
    const { router, ssh } = await twoNights();
    await ssh.close();
    const closed = await backup(["fetch", ...way(router, ssh)]);
    assert.equal(closed.code, 3);
    assert.match(
      closed.stderr,
      /: connection refused: is \/ip\/service ssh enabled there, .*--export/,
    );
    const again = await aRouter();
    const env = { env: { ROS_PASSWORD: "wrong" } };
    const wrong = await backup(["fetch", ...way(again.router, again.ssh)], env);
    assert.equal(wrong.code, 3);
    assert.match(
      wrong.stderr,
      /: refused user "admin": the password is wrong, its group lacks .* ssh/,
    );
  });

  it("refuses an option that is wrong with exit code 2", async () => {
    for (const words of [
      ["--host-key", "MD5:aa:bb"],
      ["--ssh-port", "0"],
      ["--hostkey", "x"],
    ]) {
      const { code, stderr } = await backup(["fetch", "--host", "api://127.0.0.1:1", ...words]);
      assert.equal(code, 2, words.join(" "));
      assert.match(stderr, /^error: /);
    }
  });
});

describe("pulumi-routeros backup fetch --export", () => {
  const overApi = (router: Simulator) => ["--export", "--host", router.url, "--to", folder];

  it("copies the newest export over the API, without ssh", async () => {
    const { router, ssh } = await twoNights();
    save(router, "nightly-2026-11-26-030000", "backup");
    const { code, stdout } = await backup(["fetch", ...overApi(router)]);
    assert.equal(code, 0);
    assert.deepEqual(readdirSync(folder), [`${SET}.rsc`]);
    assert.deepEqual(readFileSync(at(`${SET}.rsc`)), router.file(`${SET}.rsc`)?.bytes);
    assert.equal(statSync(at(`${SET}.rsc`)).mode & 0o777, 0o600);
    assert.match(stdout, /, over the API \(the export only\):\n/);
    assert.deepEqual(ssh.passwords, []);
  });

  it("needs no more than the policies read and api", async () => {
    const { router } = await twoNights();
    router.add("/user/group", { name: "fetch", policy: "read,api" });
    router.add("/user", { name: "fetch", group: "fetch", password: PASSWORD });
    const words = ["--username", "fetch", ...overApi(router)];
    const { code, stderr } = await backup(["fetch", ...words]);
    assert.deepEqual([code, stderr], [0, ""]);
  });

  for (const [version, characters] of [
    ["7.22.3", 60_000],
    ["6.49.18", 4_000],
  ] as const)
    it(`says that ${version} does not show an export so long, and names sftp`, async () => {
      const { router } = await aRouter({ version });
      const comment = "x".repeat(1000);
      for (let left = characters; left > 0; left -= 1000)
        router.add("/interface/vlan", {
          name: `vlan${left}`,
          interface: "ether1",
          "vlan-id": String(left / 1000 + 1),
          comment,
        });
      save(router, SET, "rsc");
      const { code, stderr } = await backup(["fetch", ...overApi(router)]);
      assert.equal(code, 1);
      const size = router.file(`${SET}.rsc`)?.size;
      assert.ok(
        stderr.startsWith(
          `error: cannot read ${SET}.rsc over the API: it has ${size} bytes, and RouterOS shows the contents of files up to about 60 kB (old versions 4 kB); fetch it over sftp`,
        ),
        stderr,
      );
      assert.equal(existsSync(at(`${SET}.rsc`)), false);
    });

  it("says when a set has no export", async () => {
    const { router } = await aRouter();
    save(router, SET, "backup");
    const { code, stderr } = await backup(["fetch", ...overApi(router)]);
    assert.equal(code, 1);
    assert.match(stderr, /^error: cannot fetch an export: the backups on the router have none /);
  });
});
