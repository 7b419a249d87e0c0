import * as assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { readdir, readFile, writeFile } from "node:fs/promises";
import * as path from "node:path";
import { inspect } from "node:util";
import {
  ConnectionError,
  LoginError,
  RouterOsError,
  TimeoutError,
  TrapError,
  UnfinishedError,
  UsageError,
} from "../../provider/errors";
import { openTransport } from "../../provider/transport/open";
import type { Endpoint } from "../../provider/transport/transport";
import type { Simulator } from "../../simulator";
import { aRouter, closeRouters, shown } from "../engine/office";
import { CheckError, Deployment, freshRuntime } from "../support/deployment";
import { engine, prepareEngine, type Result } from "../support/engine";
import { FakeRouter } from "../transport/fake-router";
import { certificateFor, closing, watchForEscapes } from "../transport/support";
import { patience } from "../support/patience";

const root = path.join(__dirname, "../..");

/** Fails when any of the secrets is in a text, as it is or as HTTP and PEM would write it. */
function assertClean(text: string, secrets: Record<string, string>, where: string): void {
  for (const [what, secret] of Object.entries(secrets)) {
    const at = forms(secret)
      .map((form) => text.indexOf(form))
      .find((found) => found >= 0);
    if (at === undefined) continue;
    assert.fail(`${what} is in ${where}: ${text.slice(Math.max(0, at - 200), at + 100)}`);
  }
}

/** A secret as it is, in hex, and in base64 wherever in other bytes it begins. */
function forms(secret: string): string[] {
  const bytes = Buffer.from(secret, "utf8");
  const base64 = [0, 1, 2].map((before) =>
    // The characters at the ends also depend on what is beside the secret.
    Buffer.concat([Buffer.alloc(before), bytes])
      .toString("base64")
      .slice(before === 0 ? 0 : before + 1, -4),
  );
  return [secret, bytes.toString("hex"), ...base64];
}

/** Every file below a folder that is not installed, with its bytes as text. */
async function filesOf(folder: string): Promise<Map<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter((file) => !file.includes(`${path.sep}node_modules${path.sep}`));
  return new Map(
    await Promise.all(
      files.map(async (file) => [file, await readFile(file, "latin1")] as [string, string]),
    ),
  );
}

const secrets = {
  "the router's password": "Pa55word-of-the-router",
  "the old password of the backup": "Pa55word-of-the-backup-1",
  "the password of the backup": "Pa55word-of-the-backup-2",
  "the old password of the user": "Pa55word-of-the-user-1",
  "the password of the user": "Pa55word-of-the-user-2",
  "the password of the upload": "Pa55word-of-the-upload",
  "the secret in the source": "Pa55word-in-the-source",
  "the secret in the event": "Pa55word-in-the-event",
  "the secret in the comment": "Pa55word-in-the-comment",
  "the name of the community": "Pa55word-of-the-community",
  "the password of the community": "Pa55word-of-the-signature",
  "the community that was found": "Pa55word-that-was-found",
  "the password set by hand": "Pa55word-set-by-hand",
  "the secret that is wrong": "Pa55word-where-none-belongs",
};

/** Its secrets come from the environment, so Pulumi's own masking of secret settings hides none. */
const program = `
const pulumi = require("@pulumi/pulumi");
const { BackupSchedule, Bond, Scheduler, Script, Snmp, SnmpCommunity, User } = require("pulumi-routeros");
const env = process.env;
const hidden = (name) => pulumi.secret(env[name]);
new BackupSchedule("nightly", {
  name: "nightly",
  password: env.BACKUP,
  upload: { protocol: "sftp", host: "192.168.88.5", user: "backup", password: env.UPLOAD },
  comment: hidden("COMMENT"),
  ...(env.RUN && { run: env.RUN }),
});
new User("noc", { name: "noc", group: "read", password: env.USER_PASSWORD });
new Script("script", {
  name: "hello",
  source: pulumi.interpolate\`:local p "\${hidden("SOURCE")}"\\n:log info hello\`,
});
new Scheduler("event", {
  name: "event",
  onEvent: pulumi.interpolate\`:local p "\${hidden("EVENT")}"\`,
  interval: "1d",
});
const community = new SnmpCommunity("community", {
  name: env.COMMUNITY,
  authenticationPassword: env.SIGNATURE,
});
new Snmp("snmp", { enabled: true, trapCommunity: community.name });
new Bond("uplink", {
  name: "bond1",
  slaves: ["ether2", "ether3"],
  takePorts: true,
  comment: hidden("COMMENT"),
});
`;

/** Resources that are refused at check, one at a time: every value that is wrong is a secret. */
const wrong = `
const pulumi = require("@pulumi/pulumi");
const { BackupSchedule, Script, User } = require("pulumi-routeros");
const hidden = pulumi.secret(process.env.WRONG);
if (process.env.ONLY === "backup") new BackupSchedule("nightly", {
  name: "nightly",
  password: { text: hidden },
  upload: { protocol: hidden, host: "192.168.88.5", user: "backup", password: [hidden], key: hidden },
  comment: [hidden],
  pasword: hidden,
});
else if (process.env.ONLY === "user") new User("noc", { name: "noc", group: "read", password: [hidden] });
else new Script("script", { name: "hello", source: [hidden], comment: { text: hidden } });
`;

describe("secrets", function () {
  describe("in a whole life of a stack, by the real engine", function () {
    this.timeout(patience.campaign);
    before(prepareEngine);
    afterEach(closeRouters);

    it("are in nothing that is said or left behind", async () => {
      const password = secrets["the router's password"];
      const router = await aRouter({ password, pace: 10 });
      const { project, run } = await engine();
      const { directory, env, init } = await project({
        "Pulumi.yaml":
          "name: secrets\nruntime: { name: nodejs, options: { typescript: false } }\nmain: index.js\n",
        "index.js": program,
      });
      const given: Record<string, string> = {
        DEBUG: "*",
        NODE_DEBUG: "net,tls,http",
        ROS_PASSWORD: password,
        BACKUP: secrets["the old password of the backup"],
        UPLOAD: secrets["the password of the upload"],
        USER_PASSWORD: secrets["the old password of the user"],
        SOURCE: secrets["the secret in the source"],
        EVENT: secrets["the secret in the event"],
        COMMENT: secrets["the secret in the comment"],
        COMMUNITY: secrets["the name of the community"],
        SIGNATURE: secrets["the password of the community"],
        WRONG: secrets["the secret that is wrong"],
      };
      const said: Result[] = [];
      const pulumi = async (code: number, ...args: string[]) => {
        const all = [...args, "--non-interactive", "--color", "never"];
        const result = await run(all, { cwd: directory, env: { ...env, ...given } });
        const what = `pulumi ${args.join(" ")}\n${result.stdout}${result.stderr}`;
        assertClean(result.stdout + result.stderr, secrets, `what pulumi ${args[0]} says`);
        assert.equal(result.code === 0, code === 0, what);
        said.push(result);
        return result.stdout + result.stderr;
      };
      const folder = path.dirname(directory);
      /** Looks at all that is kept, of which the state is one file. */
      const assertKeptClean = async () => {
        const files = await filesOf(folder);
        const state = [...files].find(([file]) => file.endsWith("/stacks/secrets/spec.json"));
        assert.match(state?.[1] ?? "", /dynamic\/routeros:/, "the state is there");
        for (const [file, text] of files) assertClean(text, secrets, file);
      };

      await init("spec", { "routeros:host": router.url, "routeros:timeout": "5s" });
      const found = secrets["the community that was found"];
      router.add("/snmp/community", { name: found });
      router.set("/snmp", "", { "trap-community": found });
      // Such an `up` shows its preview as well.
      await pulumi(0, "up", "--yes", "--diff");
      assertArrived(router);
      await assertKeptClean();
      assert.match(await pulumi(0, "stack", "export"), /dynamic\/routeros:/);

      // By hand the script changes, and still holds its secret.
      const source = router.items("/system/script").find(({ name }) => name === "hello")?.[
        "source"
      ];
      router.set("/system/script", "hello", { source: `${source ?? ""}\n:log info changed` });
      const backup = router.items("/system/script").find(({ name }) => name === "backup-nightly");
      router.set("/system/script", "backup-nightly", { source: `${backup?.["source"] ?? ""}\n#` });
      router.set("/snmp/community", given["COMMUNITY"] ?? "", {
        "authentication-password": secrets["the password set by hand"],
        "encryption-password": secrets["the password set by hand"],
      });
      router.set("/snmp", "", { "trap-community": found });
      await pulumi(0, "refresh", "--yes", "--diff");
      await assertKeptClean();

      delete given["ROS_PASSWORD"];
      await pulumi(0, "config", "set", "--secret", "routeros:password", password);
      given["BACKUP"] = secrets["the password of the backup"];
      given["USER_PASSWORD"] = secrets["the password of the user"];
      assert.match(await pulumi(0, "up", "--yes", "--diff"), /\[secret\]/);
      await assertKeptClean();

      await writeFile(path.join(directory, "index.js"), wrong);
      assert.match(await pulumi(1, "preview", "--diff"), /source: write a script/);
      given["ONLY"] = "backup";
      assert.match(await pulumi(1, "preview", "--diff"), /password: write a text/);
      await pulumi(1, "up", "--yes", "--skip-preview");
      given["ONLY"] = "user";
      assert.match(
        await pulumi(1, "preview", "--diff"),
        /password: write a text that is not empty/,
      );
      await assertKeptClean();

      await writeFile(path.join(directory, "index.js"), program);
      router.uploadTarget({ refuse: "login failed" });
      given["RUN"] = "now";
      assert.match(await pulumi(1, "up", "--yes", "--diff"), /the backup failed/);
      delete given["RUN"];
      router.uploadTarget({});
      await assertKeptClean();

      await pulumi(0, "destroy", "--yes", "--diff");
      assert.deepEqual(shown(router, "/system/script", "name"), []);
      assert.equal(router.items("/snmp")[0]?.["trap-community"], found);
      router.fault({ on: "/system/script/add", do: { trap: "failure: not now" }, times: 2 });
      const again = ["up", "--yes", "--skip-preview", "--diff"];
      assert.match(await pulumi(1, ...again), /not now/);
      await assertKeptClean();

      await pulumi(0, "destroy", "--yes", "--skip-preview");
      router.fault({ on: "/system/scheduler/add", do: "hang", times: 2 });
      assert.match(await pulumi(1, ...again), /is not known/);
      await assertKeptClean();

      given["ROS_PASSWORD"] = secrets["the secret that is wrong"];
      assert.match(await pulumi(1, "refresh", "--yes"), /refused user "admin"/);
      delete given["ROS_PASSWORD"];
      await assertKeptClean();
      assert.match(await pulumi(0, "stack", "export"), /dynamic\/routeros:/);
      await pulumi(0, "destroy", "--yes", "--skip-preview");

      const all = said.map(({ stdout, stderr }) => stdout + stderr).join("\n");
      assert.match(all, /\bNET \d+: /, "Node was asked to tell what it does");
      assertClean(JSON.stringify(router.items("/log")), secrets, "the router's log");
    });

    /** What was hidden did reach the router: otherwise there would be nothing to hide. */
    function assertArrived(router: Simulator): void {
      const sources = shown(router, "/system/script", "source", "comment").join("\n");
      const stored = shown(router, "/ppp/secret", "password").join("\n");
      assert.ok(stored.includes(secrets["the old password of the backup"]));
      assert.ok(stored.includes(secrets["the password of the upload"]));
      assert.ok(sources.includes(secrets["the secret in the source"]));
      assert.ok(sources.includes(secrets["the secret in the comment"]));
      const community = router.items("/snmp/community").at(-1);
      assert.equal(community?.["name"], secrets["the name of the community"]);
      assert.equal(community["authentication-password"], secrets["the password of the community"]);
    }
  });

  describe("in failed checks", () => {
    const hidden = secrets["the secret that is wrong"];
    const values: unknown[] = [[hidden], { text: hidden }, { [hidden]: 1 }, [[hidden]], 12345];
    const places: Record<string, string[]> = {
      BackupSchedule: ["password", "upload", "comment"],
      User: ["password", "comment"],
      Script: ["source", "comment"],
      Scheduler: ["onEvent", "comment"],
      Bond: ["comment"],
      LoggingRule: ["comment"],
      SnmpCommunity: ["name", "authenticationPassword", "encryptionPassword", "comment"],
      Snmp: ["contact", "location", "trapCommunity"],
    };

    for (const [type, properties] of Object.entries(places))
      it(`of a ${type} are never printed, nor is their property named`, async () => {
        for (const property of [...properties, "pasword", "__proto__"])
          for (const value of values) {
            const inputs = Object.fromEntries([[property, value]]);
            const failures = (await freshRuntime()(type).check?.({}, inputs))?.failures ?? [];
            const told = failures.filter(({ reason }) => reason.startsWith(property));
            // The engine prints the value of the property that a failure names.
            for (const one of told) assert.equal(one.property, "", JSON.stringify(one));
            assert.ok(told.length > 0 || property === "__proto__", `${property} is refused`);
            if (property !== "upload") assertClean(JSON.stringify(failures), { hidden }, type);
          }
      });
  });

  describe("in errors", () => {
    watchForEscapes();
    afterEach(closeRouters);

    const password = secrets["the router's password"];
    const source = secrets["the secret in the source"];
    const hidden = { password, source, credentials: `admin:${password}` };

    /** What somebody sees who prints an error in any way, with all that caused it. */
    function printed(error: unknown): string {
      const chain = [error];
      for (let one = error; one instanceof Error && one.cause !== undefined; one = one.cause)
        chain.push(one.cause);
      return chain
        .flatMap((one) => [
          inspect(one, { depth: Infinity, getters: true }),
          JSON.stringify(one),
          String(one),
          one instanceof Error ? (one.stack ?? "") : "",
        ])
        .join("\n");
    }

    async function failure(endpoint: Endpoint, words: Record<string, string>): Promise<Error> {
      const transport = closing(openTransport(endpoint));
      const outcome: unknown = await transport.add("/system/script", words).then(
        () => assert.fail("it was added"),
        (error: unknown) => error,
      );
      assert.ok(outcome instanceof RouterOsError, String(outcome));
      assertClean(printed(outcome), hidden, outcome.name);
      return outcome;
    }

    for (const scheme of ["api", "http"] as const)
      it(`of ${scheme}:// are in nothing that can be printed`, async () => {
        const router = await aRouter({ password });
        const port = scheme === "api" ? router.apiPort : (router.httpPort ?? assert.fail());
        const good: Endpoint = {
          ...{ scheme, host: "127.0.0.1", port, username: "admin", password, timeout: 300 },
        };
        const words = { name: "hello", source };
        const on = "/system/script/add";
        router.fault({ on, do: { trap: "failure: not now" } });
        assert.ok((await failure(good, words)) instanceof TrapError);
        const credentials = Buffer.from(`admin:${password}`).toString("base64");
        const told = scheme === "api" ? password : `${password}, ${credentials}`;
        const trap = `bad ${source} of ${told}\n\u001b[2J${"!".repeat(5000)}`;
        router.fault({ on, do: { trap } });
        const { message } = await failure(good, words);
        assert.match(message, /bad \[secret\] of/);
        assert.ok(message.length < 1000 && !message.includes("\u001b"));
        router.fault({ on, do: "drop-before" });
        assert.ok((await failure(good, words)) instanceof ConnectionError);
        router.fault({ on, do: "drop-after" });
        assert.ok((await failure(good, words)) instanceof ConnectionError);
        router.remove("/system/script", "hello");
        router.fault({ on, do: "hang" });
        assert.ok((await failure(good, words)) instanceof TimeoutError);
        const bad = { ...good, password: `${password}!` };
        assert.ok((await failure(bad, words)) instanceof LoginError);
        const nothing = undefined as unknown as string;
        assert.ok((await failure(good, { ...words, comment: nothing })) instanceof UsageError);
        const nowhere = { ...good, port: 1 };
        assert.ok((await failure(nowhere, words)) instanceof ConnectionError);
      });

    it("of TLS and of strangers are in nothing that can be printed", async () => {
      const router = await FakeRouter.start({ tls: await certificateFor(["router"]) });
      const plain = await FakeRouter.start({
        connected: (session) => session.send(Buffer.from("SSH-2.0-ROSSSH\r\n")),
      });
      for (const scheme of ["apis", "https"] as const)
        for (const { port } of [router, plain]) {
          const endpoint = { scheme, host: "127.0.0.1", port, username: "admin", timeout: 1000 };
          const words = { name: "hello", source };
          assert.ok((await failure({ ...endpoint, password }, words)) instanceof ConnectionError);
        }
    });

    it("of a create that stopped half-way are only where Pulumi looks for them", () => {
      const error = new UnfinishedError("cannot", "pending:a", { password }, new Error("lost"));
      assert.equal(error.properties["password"], password);
      assertClean(printed(error), hidden, "UnfinishedError");
    });

    it("that the provider throws are only where Pulumi looks for them", async () => {
      const router = await aRouter();
      router.fault({ on: "/system/script/add", do: "hang", times: 9 });
      const stack = new Deployment({ "routeros:host": router.url, "routeros:timeout": "200ms" });
      const inputs = { name: "hello", source };
      await assert.rejects(stack.up([{ type: "Script", name: "s", inputs }]), (error: Error) => {
        assert.equal((error as Error & { id?: string }).id, "pending:hello");
        assertClean(printed(error), hidden, "what the provider throws");
        return true;
      });
      const wrongValue = [{ type: "Script", name: "s", inputs: { name: "s", source: [source] } }];
      await assert.rejects(stack.up(wrongValue), (error) => {
        assert.ok(error instanceof CheckError);
        assertClean(printed(error), hidden, "a failed check");
        return true;
      });
    });
  });

  describe("at the simulator", () => {
    afterEach(closeRouters);
    watchForEscapes();

    it("are in none of what its command line says", async () => {
      const node = ["dist/cli/main.js", "simulator"];
      const child = spawn(process.execPath, [...node, "--port", "0", "--ssl-port", "0"], {
        cwd: root,
        env: { ...process.env, DEBUG: "*", NODE_DEBUG: "net,tls,http" },
      });
      let said = "";
      const closed = new Promise((resolve) => child.on("close", resolve));
      try {
        const port = await new Promise<number>((resolve) => {
          for (const stream of [child.stdout, child.stderr])
            stream.on("data", (bytes: Buffer) => {
              said += bytes.toString();
              const found = /set routeros:host api:\/\/127\.0\.0\.1:(\d+)/.exec(said);
              if (found) resolve(Number(found[1]));
            });
        });
        const endpoint = { scheme: "api", host: "127.0.0.1", port, username: "admin" } as const;
        const admin = closing(openTransport({ ...endpoint, password: "", timeout: 3000 }));
        const source = `:log info "${secrets["the secret in the source"]}"`;
        await admin.add("/system/script", { name: "hello", source: `:local p ${source}` });
        const password = secrets["the router's password"];
        const stranger = closing(openTransport({ ...endpoint, password, timeout: 3000 }));
        await assert.rejects(stranger.print("/system/script"), LoginError);
        assertClean(JSON.stringify(await admin.print("/log")), secrets, "its log");
      } finally {
        child.kill("SIGINT");
        await closed;
      }
      assert.match(said, /NET \d+: /, "Node was asked to tell what it does");
      assertClean(said, secrets, "what it says");
    });
  });
});
