import * as assert from "node:assert/strict";
import { user } from "../../provider/menus/user";
import { simulator, type Simulator } from "../../simulator";
import { overApi } from "../support/bench";
import { CheckError, type Declared, Deployment, type Values } from "../support/deployment";
import { eachTestOn } from "../support/each-test";
import { manages } from "../support/manages";
import { RawClient } from "../simulator/raw-client";

const password = "Kestrel-over-7-hills";

manages(user, ({ name }) => ({
  create: { name: name("noc"), group: "read", password },
  sends: { name: name("noc"), group: "read", password },
  changes: {
    group: "write",
    address: ["192.168.88.0/24", "10.0.0.1"],
    inactivityPolicy: "logout",
    inactivityTimeout: "30m",
    disabled: true,
    comment: "the night shift",
  },
  excused: { password: "it is never shown: it has specs of its own below" },
  renamed: { name: name("night") },
  drift: { set: ["group", "write"], "not set": ["address", "192.168.88.0/24"] },
  newer: ["inactivityPolicy", "logout"],
}));

describe("the password of a User over REST", () => {
  const another = "another-9-words";
  const noc = (word: string): Declared[] => [
    { type: "User", name: "noc", inputs: { name: "noc", group: "read", password: word } },
  ];
  let router: Simulator;
  let stack: Deployment;
  beforeEach(async () => {
    router = await simulator({ version: "7.24" });
    stack = new Deployment({ "routeros:host": router.restUrl ?? assert.fail() });
    await stack.up(noc(password));
    router.forget();
  });
  afterEach(() => router.close());

  it("is not changed by PATCH, to which RouterOS says no and does it", async () => {
    assert.deepEqual(await stack.up(noc(another)), ["update noc"]);
    (await RawClient.login(router.apiPort, "noc", another)).close();
  });

  it("is not known when the router says no all the same: that is told, and settled by the API", async () => {
    router.fault({ on: "/user/set", do: { trap: "failure: no" }, times: 10 });
    await assert.rejects(
      stack.up(noc(another)),
      /\(\/user\/set\): over REST RouterOS may answer so .* by the binary API .* What the router did is not known; the next pulumi up/,
    );
    assert.equal(router.count("/user/set"), 1, "it is not asked for again and again");
    router.clearFaults();
    // Back to the old password: it is sent, for the router may have the other one.
    stack.config["routeros:host"] = router.url;
    assert.deepEqual(await stack.up(noc(password)), ["update noc"]);
    (await RawClient.login(router.apiPort, "noc", password)).close();
  });
});

for (const { version, open } of overApi)
  describe(`the password of a User on RouterOS ${version}`, () => {
    let router: Simulator;
    let stack: Deployment;
    eachTestOn(open, ({ bench, stack: of }) => ([router, stack] = [bench.simulator, of]));

    const noc = (more: Values = { password }): Declared[] => [
      { type: "User", name: "noc", inputs: { name: "noc", group: "full", ...more } },
    ];
    const logsIn = async (word: string): Promise<boolean> => {
      const client = await RawClient.open(router.apiPort);
      const { trap } = await client.send("/login", "=name=noc", `=password=${word}`);
      client.close();
      return trap === undefined;
    };
    const sent = () =>
      router.commands.filter(({ words }) => "password" in words).map(({ command }) => command);

    it("is set, and set again only when it changes", async () => {
      await stack.up(noc());
      assert.ok(await logsIn(password));
      router.forget();
      await stack.refresh();
      assert.deepEqual(await stack.up(noc()), ["same noc"]);
      await stack.up(noc({ password, comment: "changed" }));
      assert.deepEqual(sent(), []);
      assert.deepEqual(await stack.up(noc({ password: "another-9-words", comment: "changed" })), [
        "update noc",
      ]);
      assert.deepEqual(sent(), ["set"]);
      assert.ok(await logsIn("another-9-words"));
    });

    it("is kept in state over a refresh, for nobody can read it back", async () => {
      await stack.up(noc());
      await stack.refresh();
      const { inputs, outputs } = stack.state.get("noc") ?? {};
      assert.equal(inputs?.["password"], password);
      assert.equal(outputs?.["password"], password);
    });

    it("stays as it is when the program no longer sets it", async () => {
      await stack.up(noc());
      assert.deepEqual(await stack.up(noc({})), ["same noc"]);
      assert.deepEqual(await stack.up(noc({ comment: "x" })), ["update noc"]);
      assert.ok(await logsIn(password));
    });

    it("is asked for by a new user, and not by one that is adopted", async () => {
      await assert.rejects(stack.up(noc({})), (error: Error) => {
        assert.match(
          error.message,
          /^cannot add user "noc" on .*: password: a new user needs one$/,
        );
        return true;
      });
      router.add("/user", { name: "noc", group: "read", password: "old-one" });
      await stack.up(noc({ adopt: true }));
      assert.equal(router.items("/user").at(-1)?.["group"], "full");
      assert.ok(await logsIn("old-one"));
      await stack.up(noc({ adopt: true, password }));
      assert.ok(await logsIn(password));
    });

    it("is sent again when the reply to its change was lost", async () => {
      await stack.up(noc());
      stack.config["routeros:timeout"] = "300ms";
      router.forget();
      router.fault({ on: "/user/set", do: "drop-before", times: 100 });
      const changed = noc({ password: "another-9-words" });
      await assert.rejects(stack.up(changed), /What the router did is not known/);
      assert.equal(stack.state.get("noc")?.outputs["password"], undefined);
      router.clearFaults();
      await stack.refresh();
      assert.deepEqual(await stack.up(changed), ["update noc"]);
      assert.ok(await logsIn("another-9-words"));
    });

    it("is in no error and no log line of the router", async () => {
      router.fault({ on: "/user/add", do: { trap: "failure: not now" } });
      await assert.rejects(stack.up(noc()), (error: Error) => {
        assert.ok(!JSON.stringify([error.message, error.stack]).includes(password));
        return true;
      });
      router.add("/user", { name: "noc", group: "read", password: "x" });
      await assert.rejects(stack.up(noc()), (error: Error) => {
        assert.match(
          error.message,
          /group is read, the program says full\)\. If only its name .*Set adopt: true/,
        );
        return !error.message.includes("password");
      });
      assert.ok(!JSON.stringify(router.items("/log")).includes(password));
    });
  });

describe("User, without a router", () => {
  it("refuses an empty password and what is no network, and prints no password", async () => {
    const stack = new Deployment({ "routeros:host": "192.0.2.1" });
    const inputs = {
      ...{ name: "noc", group: "read", password: "", address: ["192.168.88.1/24", "lan"] },
      inactivityTimeout: "2d",
    };
    await assert.rejects(stack.preview([{ type: "User", name: "noc", inputs }]), (error: Error) => {
      assert.ok(error instanceof CheckError);
      assert.deepEqual(error.failures.map(({ property }) => property).sort(), [
        "",
        "address",
        "inactivityTimeout",
      ]);
      assert.match(error.message, /password: write a text that is not empty$/m);
      assert.match(error.message, /address\[1\]: write a network such as /);
      return true;
    });
  });
});
