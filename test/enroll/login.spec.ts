import * as assert from "node:assert/strict";
import { createServer } from "node:net";
import * as path from "node:path";
import { AgentProtocol, type ParsedKey, utils } from "ssh2";
import type { Simulator } from "../../simulator";
import { patience } from "../support/patience";
import {
  aStack,
  closeAll,
  closedRouter,
  closing,
  enroll,
  PASSWORD,
  Person,
  type Stack,
  words,
} from "./place";

afterEach(closeAll);

const PASSPHRASE = "of the key's file";

/** An ssh agent that has one key, and signs with it; answers where it listens. */
async function anAgent(stack: Stack, key: ParsedKey): Promise<string> {
  const place = path.join(stack.folder, "agent");
  const server = createServer((socket) => {
    const agent = new AgentProtocol(false);
    agent.on("identities", (request) => agent.getIdentitiesReply(request, [key]));
    agent.on("sign", (request, _key, data, { hash }) => {
      agent.signReply(request, key.sign(data, hash));
    });
    socket.pipe(agent).pipe(socket);
  });
  await new Promise<void>((resolve) => server.listen(place, resolve));
  closing(() => new Promise((resolve) => server.close(resolve)));
  return place;
}

function parsed(key: string): ParsedKey {
  const read = utils.parseKey(key);
  if (read instanceof Error) throw read;
  return read;
}

/** Without what says who the router is. */
const without = (router: Simulator, ...more: string[]) => {
  const all = words(router, ...more);
  all.splice(all.indexOf("--host-key"), 2);
  return all;
};

describe("pulumi-routeros enroll: who is at the other end", function () {
  this.timeout(patience.processes);

  it("logs in nowhere without a host key, nor to another one", async () => {
    const router = await closedRouter();
    const stack = aStack();
    const none = await enroll(stack, without(router));
    assert.equal(none.code, 2);
    assert.match(none.stderr, /no host key is pinned, and it offers ssh-rsa SHA256:/);
    const other = `SHA256:${"A".repeat(43)}`;
    const wrong = await enroll(stack, without(router, "--host-key", other));
    assert.equal(wrong.code, 2);
    assert.match(wrong.stderr, new RegExp(`expected is ${other}: another machine may answer`));
    stack.set({ "routeros:sshHostKey": other });
    const pinned = await enroll(stack, without(router));
    assert.equal(pinned.code, 2, "what the stack pins counts as well");
    assert.equal(router.logins, 0);
  });

  it("logs in by the host key that the stack has", async () => {
    const router = await closedRouter();
    const stack = aStack();
    stack.set({ "routeros:sshHostKey": router.sshHostKey ?? "" });
    assert.equal((await enroll(stack, without(router, "--dry-run"))).code, 0);
  });

  it("asks at a terminal for the key and the password, and shows neither what is typed", async () => {
    const router = await closedRouter();
    const stack = aStack();
    const person = new Person(stack, without(router));
    await person.answers(/Is it the router's\? \(yes\/no\) $/, "yes\n");
    assert.match(person.seen, /Only comparing it with the router's own excludes/);
    await person.answers(/Password of admin: $/, `x\u007f${PASSWORD}\r`);
    assert.equal(await person.code, 0, person.seen);
    assert.deepEqual(person.modes, ["silent", "as before"]);
    assert.ok(!person.seen.includes(PASSWORD));
    assert.equal(stack.config["routeros:sshHostKey"], router.sshHostKey);
  });
});

describe("pulumi-routeros enroll: how the administrator logs in", function () {
  this.timeout(patience.processes);

  let key: { private: string; public: string };
  let locked: string;
  before(() => {
    key = utils.generateKeyPairSync("rsa", { bits: 2048 });
    const more = { bits: 2048, passphrase: PASSPHRASE, cipher: "aes256-ctr", rounds: 1 };
    locked = utils.generateKeyPairSync("rsa", more).private;
  });

  it("with a key, and says why where it is refused", async () => {
    const router = await closedRouter();
    const stack = aStack();
    const file = stack.write("id", key.private);
    const refused = await enroll(stack, words(router, "--key", file));
    assert.equal(refused.code, 3);
    assert.match(refused.stderr, /refused user "admin": the password or key is wrong/);
    router.add("/user/ssh-keys", { user: "admin", key: key.public });
    assert.match((await enroll(stack, words(router))).stderr, /--key or --agent/);
    assert.equal((await enroll(stack, words(router, "--key", file, "--dry-run"))).code, 0);
    const text = stack.write("text", "no key at all");
    const none = await enroll(stack, words(router, "--key", text));
    assert.deepEqual([none.code, /no private key/.test(none.stderr)], [2, true], none.stderr);
  });

  for (const version of ["7.22.3", "6.49.18"] as const)
    it(`with a key of the ssh agent (${version})`, async () => {
      const router = await closedRouter({ version });
      router.add("/user/ssh-keys", { user: "admin", key: key.public });
      const stack = aStack();
      const agent = { SSH_AUTH_SOCK: await anAgent(stack, parsed(key.private)) };
      const { code, stderr } = await enroll(stack, words(router, "--agent"), agent);
      assert.deepEqual([code, stderr], [0, ""]);
      assert.equal(stack.config["routeros:username"], "pulumi");
    });

  it("and says why where the agent has no key for it, does not answer, or is not there", async () => {
    const router = await closedRouter();
    const stack = aStack();
    const agent = { SSH_AUTH_SOCK: await anAgent(stack, parsed(key.private)) };
    const other = await enroll(stack, words(router, "--agent"), agent);
    assert.equal(other.code, 3);
    assert.match(other.stderr, /refused user "admin": the password or key is wrong/);
    const gone = await enroll(stack, words(router, "--agent"), { SSH_AUTH_SOCK: "/no/such/agent" });
    assert.equal(gone.code, 3);
    assert.match(gone.stderr, /cannot log in over ssh to 127\.0\.0\.1:\d+: .*agent/);
    const none = await enroll(stack, words(router, "--agent"));
    assert.deepEqual(
      [none.code, none.stderr],
      [2, "error: --agent needs a running ssh agent: SSH_AUTH_SOCK names none\n"],
    );
  });

  it("with a key whose passphrase is typed, and not shown", async () => {
    const router = await closedRouter();
    const stack = aStack();
    const file = stack.write("id", locked);
    const opened = utils.parseKey(locked, PASSPHRASE);
    assert.ok(!(opened instanceof Error));
    const open = `ssh-rsa ${opened.getPublicSSH().toString("base64")}`;
    router.add("/user/ssh-keys", { user: "admin", key: open });

    const wrong = new Person(stack, words(router, "--key", file));
    await wrong.answers(/Passphrase of \S+: $/, "something else\r");
    assert.equal(await wrong.code, 2);
    assert.match(wrong.seen, /error: cannot use the key in \S+: the passphrase is wrong\n$/);
    assert.equal(router.count("/ssh"), 0);

    const person = new Person(stack, words(router, "--key", file, "--dry-run"));
    await person.answers(/Passphrase of \S+: $/, `${PASSPHRASE}\r`);
    assert.equal(await person.code, 0, person.seen);
    for (const one of [person, wrong]) {
      assert.deepEqual(one.modes, ["silent", "as before"]);
      assert.ok(!one.seen.includes(PASSPHRASE) && !one.seen.includes("something else"));
    }
    const piped = await enroll(stack, words(router, "--key", file));
    assert.equal(piped.code, 2);
    assert.match(piped.stderr, /no terminal to ask for a password on: use an ssh agent/);
  });

  it("never in the console, which may ask for a new password and take what is typed", async () => {
    const router = await closedRouter({ password: "" });
    assert.equal((await enroll(aStack(), words(router), { ROS_PASSWORD: "" })).code, 0);
    const over = router.commands.filter(({ menu }) => menu === "/ssh");
    assert.ok(over.length > 0 && over.every((each) => each.command === "exec"));
  });
});
