import * as assert from "node:assert/strict";
import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import * as path from "node:path";
import type { Simulator } from "../../simulator";
import { command } from "../cli/in-process";
import { patience } from "../support/patience";
import { aRouter, closeRouters } from "./support";

const folders: string[] = [];

function aFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), "pulumi-routeros-import-"));
  folders.push(folder);
  return folder;
}

const reads = (folder: string, name: string) => readFileSync(path.join(folder, name), "utf8");
const importing = (router: Simulator, out: string, ...words: string[]) =>
  command(["import", "--host", router.url, "--out", out, ...words]);

describe("pulumi-routeros import", function () {
  this.timeout(patience.processes);
  afterEach(async () => {
    await closeRouters();
    await Promise.all(
      folders.splice(0).map((folder) => rm(folder, { recursive: true, force: true })),
    );
  });

  it("writes a project, says what to do next, and writes nothing to the router", async () => {
    const router = await aRouter({ identity: "hq" });
    const out = path.join(aFolder(), "hq");
    router.forget();
    const { code, stdout } = await importing(router, out);
    assert.equal(code, 0, stdout);
    assert.deepEqual(
      router.commands.filter(({ command: one }) => one !== "print"),
      [],
    );
    assert.deepEqual(readdirSync(out).sort(), [
      ...[".gitignore", "Pulumi.hq.yaml", "Pulumi.yaml", "import.json", "index.ts"],
      ...["package.json", "tsconfig.json"],
    ]);
    assert.match(reads(out, "Pulumi.hq.yaml"), /^config:\n {2}routeros:host: "api:\/\/127/);
    assert.match(stdout, /pulumi stack init hq\n/);
    assert.match(stdout, /pulumi import --file import\.json .*\n +pulumi preview\n$/);
  });

  it("takes the user from the address, and keeps it out of the stack's host", async () => {
    const router = await aRouter({});
    const out = path.join(aFolder(), "hq");
    const host = router.url.replace("://", "://admin@");
    const { code, stderr } = await command(["import", "--host", host, "--out", out]);
    assert.equal(code, 0, stderr);
    assert.match(reads(out, "Pulumi.hq.yaml"), /^config:\n {2}routeros:host: "api:\/\/127/);
    const two = ["--host", host, "--username", "ann", "--out", path.join(out, "b")];
    const refused = await command(["import", ...two]);
    assert.equal(refused.code, 2);
    assert.match(refused.stderr, /--host and --username name two users: leave one of them out/);
  });

  it("says once of each row that is there twice which it is, and what to do", async () => {
    const folder = aFolder();
    const file = path.join(folder, "hq.rsc");
    const route = "add disabled=yes dst-address=10.9.0.0/16 gateway=10.1.0.254";
    const rule = "add chain=prerouting action=accept";
    writeFileSync(
      file,
      [
        "# by RouterOS 6.49.10",
        ...["/ip route", route, route, route],
        ...["/ip firewall address-list", ...Array<string>(2).fill("add list=x address=10.9.9.9")],
        ...["/tool netwatch", ...Array<string>(3).fill("add host=10.9.9.9")],
        ...["/ip firewall raw", rule, rule],
      ].join("\n"),
    );
    const { code, stdout } = await command(["import", "--from", file, "--out", `${folder}/hq`]);
    assert.equal(code, 1);
    const left = stdout.slice(stdout.indexOf("Left out:"), stdout.indexOf("\n\nNext"));
    const once = "a program has it once: remove the others, and import again";
    assert.deepEqual(left.split("\n").slice(1), [
      `  /ip/firewall/address-list x@10.9.9.9: another row has the same key; ${once}`,
      `  /ip/route 10.9.0.0/16@10.1.0.254@main@1 (2 times): another row has the same key; ${once}`,
      `  /tool/netwatch host=10.9.9.9 (2 times): another row says the same; ${once}`,
    ]);
  });

  it("keeps secrets out of the program, and says how to set them", async () => {
    const router = await aRouter({});
    router.add("/ppp/secret", { name: "ann", password: "let me in 1" });
    router.add("/ppp/secret", { name: "bob", password: "let me in 2" });
    router.add("/ppp/secret", { name: "eve", password: "let me in 2" });
    const out = path.join(aFolder(), "hq");
    const { code, stdout } = await importing(router, out);
    assert.equal(code, 0, stdout);
    assert.doesNotMatch(stdout, /let me in/);
    for (const name of readdirSync(out))
      if (name !== "import.json") assert.doesNotMatch(reads(out, name), /let me in/, name);
    const keys = [...reads(out, "index.ts").matchAll(/config\.requireSecret\("(\w+)"\)/g)].map(
      ([, key]) => key,
    );
    assert.deepEqual(keys, ["annPassword", "bobPassword", "bobPassword"]);
    assert.match(
      stdout,
      /\nimport\.json holds secrets in clear: remove it once it is imported\.\n/,
    );
    assert.match(reads(out, ".gitignore"), /^import\.json$/m);
    assert.match(stdout, /pulumi config set --secret annPassword\n.*--secret bobPassword\n/s);
    if (process.platform !== "win32")
      for (const before of [0o600, 0o644]) {
        chmodSync(path.join(out, "import.json"), before);
        await importing(router, out, "--force");
        assert.equal(statSync(path.join(out, "import.json")).mode & 0o777, 0o600);
      }
  });

  it("overwrites nothing unless told so, and then neither project nor stack", async () => {
    const router = await aRouter({});
    const out = aFolder();
    writeFileSync(path.join(out, "index.ts"), "mine");
    writeFileSync(path.join(out, "Pulumi.yaml"), "name: mine");
    const { code, stderr } = await importing(router, out);
    assert.equal(code, 2);
    assert.match(stderr, /has files already, such as Pulumi\.yaml.*--force/);
    assert.deepEqual(readdirSync(out).sort(), ["Pulumi.yaml", "index.ts"]);
    assert.equal((await importing(router, out, "--force")).code, 0);
    assert.match(reads(out, "index.ts"), /pulumi-routeros/);
    assert.equal(reads(out, "Pulumi.yaml"), "name: mine");
  });

  it("names a menu that the user may not read, and goes on", async () => {
    const router = await aRouter({});
    router.fault({
      on: "/ppp/secret/print",
      do: { trap: "not enough permissions (9)" },
    });
    const out = path.join(aFolder(), "hq");
    const { code, stdout } = await importing(router, out, "--json");
    assert.equal(code, 1);
    const { unread } = JSON.parse(stdout) as { unread: { menu: string; why: string }[] };
    assert.deepEqual(
      unread.map(({ menu }) => menu),
      ["/ppp/secret"],
    );
    assert.match(unread[0]?.why ?? "", /policies read and sensitive/);
    assert.ok(existsSync(path.join(out, "index.ts")));
  });

  it("leaves nothing when the connection is lost in the middle", async () => {
    const router = await aRouter({});
    router.fault({ on: "/ip/pool/print", times: 5, do: "drop-before" });
    const out = path.join(aFolder(), "hq");
    const { code, stderr } = await importing(router, out);
    assert.equal(code, 3, stderr);
    assert.ok(!existsSync(out));
  });

  it("works with a newer RouterOS", async () => {
    const router = await aRouter({ version: "7.24", release: "7.99.1 (stable)" });
    const out = path.join(aFolder(), "hq");
    const { code, stdout } = await importing(router, out);
    assert.equal(code, 0, stdout);
    assert.match(reads(out, "index.ts"), /RouterOS 7\.99\.1/);
    assert.match(stdout, /Not known:\n {2}RouterOS 7\.99\.1 is newer than 7\.24, the newest/);

    const known = await aRouter({ version: "7.24", release: "7.24.5 (stable)" });
    const { stdout: said } = await importing(known, path.join(aFolder(), "hq"));
    assert.doesNotMatch(said, /Not known/);
  });

  it("makes one resource of five thousand addresses", async () => {
    const router = await aRouter({});
    const list = Array.from(
      { length: 5_000 },
      (_, at) => `add address=10.${at >> 8}.${at & 255}.1 list=blocked`,
    );
    router.load(`/ip firewall address-list\n${list.join("\n")}`);
    const out = path.join(aFolder(), "hq");
    const { code, stdout } = await importing(router, out);
    assert.equal(code, 0, stdout);
    const text = reads(out, "index.ts");
    assert.match(text, /new Rows\("blocked", \{/);
    assert.equal(text.match(/address: "10\./g)?.length, 5_000);
    assert.ok((text.match(/new /g)?.length ?? 0) < 50);
  });
});
