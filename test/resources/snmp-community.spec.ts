import * as assert from "node:assert/strict";
import { snmpCommunity } from "../../provider/menus/snmp-community";
import { simulator, type Simulator } from "../../simulator";
import { CheckError, Deployment, type Values } from "../support/deployment";
import { manages } from "../support/manages";

manages(snmpCommunity, ({ name }) => ({
  create: {
    name: name("office"),
    addresses: ["192.168.90.0/24"],
    authenticationPassword: "authenticates",
    encryptionPassword: "encrypts",
  },
  sends: {
    name: name("office"),
    addresses: "192.168.90.0/24",
    "authentication-password": "authenticates",
    "encryption-password": "encrypts",
  },
  changes: {
    addresses: ["10.0.0.5/32", "2001:db8::/32"],
    security: "private",
    readAccess: false,
    writeAccess: true,
    authenticationProtocol: "SHA1",
    authenticationPassword: "another",
    encryptionProtocol: "AES",
    encryptionPassword: "another",
    disabled: true,
    comment: "the office",
  },
  renamed: { name: name("site") },
  drift: { set: ["encryption-password", "by hand"], "not set": ["write-access", "yes"] },
}));

describe("SnmpCommunity", () => {
  let router: Simulator;
  let stack: Deployment;
  before(async () => {
    router = await simulator();
    router.add("/user/group", { name: "api", policy: "read,write,api" });
    router.add("/user", { name: "pulumi", group: "api", password: "correct horse" });
  });
  after(() => router.close());

  const secrets = {
    name: "whisper",
    authenticationPassword: "pass-1",
    encryptionPassword: "pass-2",
  };
  const item = (inputs: Values) => [{ type: "SnmpCommunity", name: "item", inputs }];
  const row = (name: string) =>
    router.items("/snmp/community").find((one) => one["name"] === name) ?? {};
  const stackAs = (username: string) => {
    stack = new Deployment({
      "routeros:host": router.url,
      "routeros:username": username,
      "routeros:password": username === "admin" ? "" : "correct horse",
    });
  };
  beforeEach(() => stackAs("admin"));
  afterEach(() => stack.destroy());

  it("sees no drift where the router hides passwords, and still writes new ones", async () => {
    stackAs("pulumi");
    await stack.up(item(secrets));
    await stack.refresh();
    assert.equal(stack.state.get("item")?.outputs["authenticationPassword"], "pass-1");
    assert.deepEqual(await stack.up(item(secrets)), ["same item"]);
    const changed = { ...secrets, authenticationPassword: "pass-3" };
    assert.deepEqual(await stack.up(item(changed)), ["update item"]);
    assert.equal(row("whisper")["authentication-password"], "pass-3");
  });

  for (const user of ["admin", "pulumi"])
    it(`shows ${user} that a password was set by hand, but not which, and clears it`, async () => {
      stackAs(user);
      await stack.up(item({ name: "whisper" }));
      router.set("/snmp/community", "whisper", { "authentication-password": "by hand" });
      await stack.refresh();
      assert.equal(stack.state.get("item")?.inputs["authenticationPassword"], "*****");
      assert.doesNotMatch(JSON.stringify([...stack.state]), /by hand/);
      assert.deepEqual(await stack.up(item({ name: "whisper" })), ["update item"]);
      assert.equal(row("whisper")["authentication-password"], "");
    });

  it("says nothing of a name or password when it is refused", async () => {
    router.add("/snmp/community", { name: "whisper", "encryption-password": "by hand" });
    await assert.rejects(stack.up(item(secrets)), (error: Error) => {
      assert.match(error.message, /^cannot add SNMP community on .*encryptionPassword differs/);
      assert.doesNotMatch(error.message, /whisper|pass-|by hand/);
      return true;
    });
    router.remove("/snmp/community", "whisper");
    router.fault({ on: "/snmp/community/add", do: "drop-before", times: 1000 });
    stack.config["routeros:timeout"] = "300ms";
    await assert.rejects(stack.up(item(secrets)));
    router.clearFaults();
    assert.doesNotMatch(stack.state.get("item")?.id ?? "", /whisper/);
  });

  it("asks for the passwords that its security needs", async () => {
    const refusals = async (inputs: Values) => {
      const error: unknown = await stack
        .preview(item({ name: "whisper", ...inputs }))
        .catch((refused: unknown) => refused);
      return error instanceof CheckError ? error.failures.map(({ property }) => property) : [];
    };
    const [authenticationPassword, encryptionPassword] = ["pass-1", "*****"];
    assert.deepEqual(await refusals({ security: "private" }), [
      "authenticationPassword",
      "encryptionPassword",
    ]);
    assert.deepEqual(await refusals({ security: "authorized", authenticationPassword }), []);
    assert.deepEqual(await refusals({ encryptionPassword }), ["encryptionPassword"]);
  });

  it("adopts the factory's public, and puts it back", async () => {
    const before = row("public");
    const quiet = { name: "public", adopt: true, disabled: true, addresses: ["10.0.0.0/8"] };
    await stack.up(item(quiet));
    await stack.up(item({ ...quiet, name: "whisper" }));
    assert.equal(row("whisper")["disabled"], "true");
    await stack.destroy();
    assert.deepEqual(row("public"), before);
  });
});
