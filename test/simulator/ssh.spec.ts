import * as assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { type Algorithms, Client, type ConnectConfig, utils } from "ssh2";
import type { Simulator } from "../../simulator";
import { VERSIONS } from "../support/bench";
import { start } from "./start";

/** What the client of these specs takes: routers of 6.49 exchange keys in an old way. */
const algorithms: Algorithms = {
  kex: ["curve25519-sha256", "diffie-hellman-group14-sha1"],
};

const clients: Client[] = [];
afterEach(() => {
  for (const client of clients.splice(0)) client.destroy();
});

async function logIn(router: Simulator, more: ConnectConfig = {}): Promise<Client> {
  const client = new Client();
  clients.push(client);
  const ready = once(client, "ready");
  client.connect({
    host: "127.0.0.1",
    port: router.sshPort ?? 0,
    username: "admin",
    password: "secret",
    algorithms,
    ...more,
  });
  await ready;
  return client;
}

async function exec(client: Client, command: string): Promise<[text: string, status: number]> {
  return new Promise((resolve, reject) => {
    client.exec(command, (error, channel) => {
      if (error) return reject(error);
      let text = "";
      let status = -1;
      channel.on("data", (bytes: Buffer) => (text += bytes.toString("latin1")));
      channel.stderr.on("data", () => reject(new Error("it writes nothing to standard error")));
      channel.on("exit", (code: number) => (status = code));
      channel.on("close", () => resolve([text, status]));
    });
  });
}

const withSsh = (options = {}) => start({ sshPort: 0, password: "secret", ...options });

describe("simulator: ssh", () => {
  for (const version of VERSIONS)
    it(`runs one command an exec, and says what is wrong where output goes (${version})`, async () => {
      const router = await withSsh({ version });
      const client = await logIn(router);
      assert.deepEqual(await exec(client, '/system identity set name=hq; :put "OK"'), [
        "OK\r\n",
        0,
      ]);
      assert.equal(router.items("/system/identity")[0]?.["name"], "hq");
      const put = ":put [/system identity get name]";
      assert.deepEqual(await exec(client, put), ["hq\r\n", 0]);
      assert.deepEqual(await exec(client, ':put [:len [/user find where name="x"]]'), ["0\r\n", 0]);
      const status = version.startsWith("6") ? 1 : 0;
      const [text, code] = await exec(client, ':put "first"; /user remove x; :put "OK"');
      assert.match(text, /^first\r\nno such item.*\r\n$/);
      assert.equal(code, status);
      assert.match((await exec(client, "/bad command"))[0], /bad command name bad \(line 1 column/);
      assert.deepEqual(
        router.commands.map(({ menu, command, user }) => [menu, command, user]).at(0),
        ["/ssh", "exec", "admin"],
      );
    });

  it("shows a host key of its own, or the one it is given", async () => {
    const one = await withSsh();
    let seen = "";
    await logIn(one, {
      hostVerifier: (key: Buffer) => {
        seen = `SHA256:${createHash("sha256").update(key).digest("base64").replace(/=+$/, "")}`;
        return true;
      },
    });
    assert.equal(seen, one.sshHostKey);
    const sshKey = utils.generateKeyPairSync("rsa", { bits: 2048 }).private;
    const [two, three] = [await withSsh({ sshKey }), await withSsh({ sshKey })];
    assert.equal(two.sshHostKey, three.sshHostKey);
    assert.notEqual(one.sshHostKey, two.sshHostKey);
  });

  it("lets in by password who has the policy ssh, from where the service and the user allow it", async () => {
    const router = await withSsh();
    const refused = { message: /authentication methods failed/ };
    await assert.rejects(logIn(router, { password: "wrong" }), refused);
    assert.match(
      router.items("/log").at(-1)?.["message"] ?? "",
      /^login failure for user admin from 127\.0\.0\.1 via ssh$/,
    );
    router.add("/user/group", { name: "mute", policy: "read,api" });
    router.add("/user", { name: "mute", group: "mute", password: "secret" });
    await assert.rejects(logIn(router, { username: "mute" }), refused);
    router.add("/user", { name: "far", group: "full", password: "secret", address: "10.0.0.0/8" });
    await assert.rejects(logIn(router, { username: "far" }), refused);
    await logIn(router);
    assert.ok(router.items("/user/active").some((row) => row["via"] === "ssh"));
    router.set("/ip/service", "ssh", { address: "10.0.0.0/8" });
    await assert.rejects(logIn(router));
    router.set("/ip/service", "ssh", { address: "", disabled: "yes" });
    await assert.rejects(logIn(router));
  });

  it("lets in by key, and then no longer by password unless it is told to", async () => {
    const router = await withSsh();
    const key = utils.generateKeyPairSync("rsa", { bits: 2048 });
    router.add("/user/ssh-keys", { user: "admin", key: key.public });
    await logIn(router, { privateKey: key.private, authHandler: ["publickey"] });
    const other = utils.generateKeyPairSync("rsa", { bits: 2048 });
    const refused = { message: /authentication methods failed/ };
    await assert.rejects(
      logIn(router, { privateKey: other.private, authHandler: ["publickey"] }),
      refused,
    );
    await assert.rejects(logIn(router), refused);
    router.set("/ip/ssh", "", { "password-authentication": "yes" });
    await logIn(router);
    const ecdsa = utils.generateKeyPairSync("ecdsa", { bits: 256 });
    assert.throws(
      () => router.add("/user/ssh-keys", { user: "admin", key: ecdsa.public }),
      /unable to load key file/,
    );
  });

  it("asks for a new password at the console, and takes what is typed", async () => {
    const router = await start({ sshPort: 0 });
    const client = await logIn(router, { password: "" });
    const [text] = await exec(client, ':put "no question"');
    assert.equal(text, "no question\r\n", "an exec is not asked");
    let said = "";
    await new Promise((resolve, reject) => {
      client.shell((error, channel) => {
        if (error) return reject(error);
        channel.on("data", (bytes: Buffer) => (said += bytes.toString()));
        channel.on("close", resolve);
        channel.write("n\rnew-one\rnew-one\r:put 12\r/quit\r");
      });
    });
    assert.match(
      said,
      /new password> [\s\S]*repeat new password> [\s\S]*\[admin@MikroTik\] > :put 12\r\n12\r\n/,
    );
    await assert.rejects(logIn(router, { password: "" }));
    await logIn(router, { password: "new-one" });
  });

  it("is not there unless it is asked for", async () => {
    assert.equal((await start()).sshPort, undefined);
  });
});
