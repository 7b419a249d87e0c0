import assert from "node:assert/strict";
import { dial, empty, logIn } from "./start";

const ADD = "/interface/bonding/add";

describe("simulator: faults", () => {
  it("hangs: neither runs nor answers, and goes on with the next command", async () => {
    const { router, client } = await empty();
    router.fault({ on: ADD, do: "hang" });
    client.write(ADD, "=slaves=ether1", ".tag=1");
    const next = await client.send("/system/identity/print", ".tag=2");
    assert.ok(next.replies.every(({ words }) => words[".tag"] === "2"));
    assert.equal(router.items("/interface/bonding").length, 0);
    assert.equal(router.count(ADD), 1);
  });

  it("drops the connection before the command is run", async () => {
    const { router, client } = await empty();
    router.fault({ on: ADD, do: "drop-before" });
    assert.deepEqual((await client.send(ADD, "=slaves=ether1")).types, []);
    assert.equal(router.items("/interface/bonding").length, 0);
    assert.equal(router.count(ADD), 1);
  });

  it("drops the connection after the command is run", async () => {
    const { router, client } = await empty();
    router.fault({ on: ADD, do: "drop-after" });
    assert.deepEqual((await client.send(ADD, "=slaves=ether1")).types, []);
    assert.equal(router.items("/interface/bonding").length, 1);
  });

  it("breaks off in the middle of a reply", async () => {
    const { router, client } = await empty();
    router.fault({ on: ADD, do: "half-reply" });
    assert.deepEqual((await client.send(ADD, "=slaves=ether1")).types, []);
    assert.ok(client.incomplete > 0);
    assert.equal(router.items("/interface/bonding").length, 1);
  });

  it("refuses without running, with or without a category", async () => {
    const { router, client } = await empty();
    router.fault({ on: ADD, do: { trap: "failure: no" } });
    router.fault({ on: ADD, do: { trap: "no such item", category: 0 } });
    const first = await client.send(ADD, "=slaves=ether1");
    const second = await client.send(ADD, "=slaves=ether1");
    assert.deepEqual([first.trap, first.category], ["failure: no", undefined]);
    assert.deepEqual([second.trap, second.category], ["no such item", "0"]);
    assert.equal(router.items("/interface/bonding").length, 0);
    assert.deepEqual((await client.send(ADD, "=slaves=ether1")).types, ["!done"]);
  });

  it("delays, and runs only then", async () => {
    const { router, client } = await empty();
    router.fault({ on: ADD, do: { delay: 60 } });
    const before = Date.now();
    client.write(ADD, "=slaves=ether1");
    while (router.count(ADD) === 0) await new Promise(setImmediate);
    assert.equal(router.items("/interface/bonding").length, 0);
    await client.answer();
    assert.ok(Date.now() - before >= 55);
    assert.equal(router.items("/interface/bonding").length, 1);
  });

  it("does not run a delayed command whose connection is gone or that is cancelled", async () => {
    const { router, client } = await empty();
    router.fault({ on: ADD, do: { delay: 40 }, times: 2 });
    client.write(ADD, "=slaves=ether1", ".tag=1");
    await client.send("/cancel", "=tag=1", ".tag=2");
    client.write(ADD, "=slaves=ether1");
    while (router.count(ADD) < 2) await new Promise(setImmediate);
    client.close();
    await new Promise((resolve) => setTimeout(resolve, 80));
    assert.equal(router.items("/interface/bonding").length, 0);
  });

  it("says !fatal and closes", async () => {
    const { router, client } = await empty();
    router.fault({ on: ADD, do: { fatal: "out of memory" } });
    const { replies } = await client.send(ADD, "=slaves=ether1");
    assert.deepEqual(replies[0]?.raw, ["!fatal", "out of memory"]);
    await client.ended();
  });

  it("sends a reply byte by byte, and the next one after it", async () => {
    const { router, client } = await empty();
    const sizes: number[] = [];
    client.socket.on("data", (chunk: Buffer) => sizes.push(chunk.length));
    router.fault({ on: "/system/identity/print", do: "bytes" });
    client.write("/system/identity/print");
    const { types } = await client.send("/system/identity/print");
    const again = await client.answer();
    assert.deepEqual(
      [types, again.types],
      [
        ["!re", "!done"],
        ["!re", "!done"],
      ],
    );
    assert.ok(sizes.length > 5, sizes.join());
  });

  it("stores other words than were sent, and answers as if it had not", async () => {
    const { router, client } = await empty();
    router.fault({ on: ADD, do: { stores: { name: "other", mode: "802.3ad" } } });
    const { types } = await client.send(ADD, "=slaves=ether1", "=name=bond1", "=comment=mine");
    assert.deepEqual(types, ["!done"]);
    const [bond] = router.items("/interface/bonding");
    const words = ["name", "mode", "slaves", "comment"].map((word) => bond?.[word]);
    assert.deepEqual(words, ["other", "802.3ad", "ether1", "mine"]);
    assert.equal(router.commands.at(-1)?.words["name"], "bond1", "what was sent is on record");
  });

  it("does nothing, and answers as if it had", async () => {
    const { router, client } = await empty();
    const id = router.add("/interface/bonding", { name: "bond1", slaves: "ether1" });
    for (const command of ["set", "remove"]) {
      const path = `/interface/bonding/${command}`;
      router.fault({ on: path, do: "nothing" });
      const { types } = await client.send(path, `=.id=${id}`, "=comment=mine");
      assert.deepEqual(types, ["!done"], command);
      assert.equal(router.count(path), 1);
      assert.equal(router.items("/interface/bonding")[0]?.["comment"], undefined, command);
    }
    await client.send("/interface/bonding/remove", `=.id=${id}`);
    assert.deepEqual(router.items("/interface/bonding"), [], "the next one is carried out");
  });

  it("strikes as often as it is told, after as many as it lets pass", async () => {
    const { router, client } = await empty();
    router.fault({ on: "/ip/address/print", do: { trap: "x" }, skip: 1, times: 2 });
    const traps: (string | undefined)[] = [];
    for (let sent = 0; sent < 4; sent++) traps.push((await client.send("/ip/address/print")).trap);
    assert.deepEqual(traps, [undefined, "x", "x", undefined]);
  });

  it("picks commands by a function, and can be cleared", async () => {
    const { router, client } = await empty();
    const on = ({ words }: { words: Record<string, string> }) => words["name"] === "b";
    router.fault({ on, do: { trap: "x" }, times: 9 });
    assert.equal((await client.send(ADD, "=slaves=ether1", "=name=a")).trap, undefined);
    assert.equal((await client.send(ADD, "=slaves=ether2", "=name=b")).trap, "x");
    router.clearFaults();
    assert.equal((await client.send(ADD, "=slaves=ether2", "=name=b")).trap, undefined);
  });

  it("strikes a login", async () => {
    const { router } = await empty();
    router.fault({ on: "/login", do: "drop-after" });
    const client = await dial(router);
    assert.deepEqual((await client.send("/login", "=name=admin", "=password=")).types, []);
    await logIn(router);
  });
});
