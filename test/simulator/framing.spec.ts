import assert from "node:assert/strict";
import { RawClient, sentence } from "./raw-client";
import { dial, empty, logIn, start } from "./start";

describe("simulator: framing", () => {
  for (const [bytes, size] of [
    [1, 0x7f],
    [2, 0x80],
    [2, 0x3fff],
    [3, 0x4000],
    [3, 0x1fffff],
    [4, 0x200000],
  ] as const) {
    it(`carries a word of ${size} bytes, whose length takes ${bytes}`, async () => {
      const { router, client } = await empty();
      const text = "x".repeat(size - "=comment=".length);
      await client.send("/interface/set", "=.id=ether1", `=comment=${text}`);
      assert.equal(router.items("/interface")[0]?.["comment"], text);
      const { rows } = await client.send("/interface/print", "=.proplist=comment", "?name=ether1");
      assert.equal(rows[0]?.["comment"], text);
    });
  }

  it("reads the length of five bytes", async () => {
    const { client } = await empty();
    const word = Buffer.from("/system/identity/print");
    client.socket.write(Buffer.concat([Buffer.of(0xf0, 0, 0, 0, word.length), word, Buffer.of(0)]));
    assert.deepEqual((await client.answer()).rows, [{ name: "MikroTik" }]);
  });

  it("closes the connection on a reserved length byte", async () => {
    const { client } = await empty();
    client.socket.write(Buffer.of(0xf8));
    await client.ended();
    assert.equal(client.waiting, 0);
  });

  it("ignores empty sentences", async () => {
    const { router, client } = await empty();
    client.socket.write(Buffer.of(0, 0, 0));
    assert.equal((await client.send("/system/identity/print")).rows.length, 1);
    assert.equal(router.commands.length, 1);
  });

  it("reads a sentence that arrives byte by byte", async () => {
    const { client } = await empty();
    for (const byte of sentence(["/system/identity/print"])) {
      client.socket.write(Buffer.of(byte));
      await new Promise(setImmediate);
    }
    assert.deepEqual((await client.answer()).rows, [{ name: "MikroTik" }]);
  });

  it("reads several sentences that arrive in one piece", async () => {
    const { client } = await empty();
    const one = sentence(["/system/identity/print"]);
    client.socket.write(Buffer.concat([one, one]));
    assert.equal((await client.answer()).rows.length, 1);
    assert.equal((await client.answer()).rows.length, 1);
  });

  it("passes bytes through as they are, UTF-8 or not", async () => {
    const { router, client } = await empty();
    const raw = Buffer.concat([Buffer.from("=name="), Buffer.of(0xfc)]);
    const word = Buffer.from("/system/identity/set");
    client.socket.write(
      Buffer.concat([Buffer.of(word.length), word, Buffer.of(raw.length), raw, Buffer.of(0)]),
    );
    await client.answer();
    const seen: Buffer[] = [];
    client.socket.on("data", (chunk: Buffer) => seen.push(chunk));
    await client.send("/system/identity/print");
    assert.ok(Buffer.concat(seen).includes(raw));
    router.set("/system/identity", "", { name: "Zürich" });
    const { rows } = await client.send("/system/identity/print");
    assert.equal(rows[0]?.["name"], "Zürich");
  });
});

describe("simulator: sentences", () => {
  it("echoes the tag on each reply, and none without", async () => {
    const { client } = await empty();
    const tagged = await client.send("/interface/print", "=.proplist=name", ".tag=a1");
    assert.ok(tagged.replies.every((reply) => reply.raw.includes(".tag=a1")));
    const plain = await client.send("/interface/print", "=.proplist=name");
    assert.ok(!plain.replies.some((reply) => reply.raw.some((word) => word.startsWith(".tag"))));
  });

  it("runs commands side by side: a slow one does not hold up the next", async () => {
    const { router, client } = await empty();
    router.fault({ on: "/interface/print", do: { delay: 100 } });
    client.write("/interface/print", ".tag=slow");
    client.write("/system/identity/print", ".tag=fast");
    assert.equal((await client.answer()).replies[0]?.words[".tag"], "fast");
    assert.equal((await client.answer()).replies[0]?.words[".tag"], "slow");
  });

  it("says !fatal with a bare word to /quit, then closes", async () => {
    const { client } = await empty();
    const { replies } = await client.send("/quit");
    assert.deepEqual(replies[0]?.raw, ["!fatal", "session terminated on request"]);
    await client.ended();
  });

  it("cancels a command by its tag: trap, done of the cancel, done of the command", async () => {
    const { router, client } = await empty();
    router.fault({ on: "/interface/print", do: "hang" });
    client.write("/interface/print", ".tag=10");
    client.write("/cancel", "=tag=10", ".tag=20");
    const first = await client.answer();
    assert.deepEqual(first.replies[0]?.raw, [
      "!trap",
      ".tag=10",
      "=category=2",
      "=message=interrupted",
    ]);
    assert.deepEqual(first.replies[1]?.raw, ["!done", ".tag=20"]);
    assert.deepEqual((await client.next())?.raw, ["!done", ".tag=10"]);
  });

  it("cancels all commands without a tag", async () => {
    const { router, client } = await empty();
    router.fault({ on: "/interface/print", do: "hang", times: 2 });
    client.write("/interface/print", ".tag=1");
    client.write("/interface/print", ".tag=2");
    client.write("/cancel");
    const traps = [await client.next(), await client.next()];
    assert.deepEqual(
      traps.map((trap) => trap?.words[".tag"]),
      ["1", "2"],
    );
  });

  it("answers none of what comes after /quit", async () => {
    const router = await start();
    const client = await logIn(router);
    client.socket.write(Buffer.concat([sentence(["/quit"]), sentence(["/interface/print"])]));
    await client.ended();
    assert.equal((await client.next())?.type, "!fatal");
    assert.equal(await client.next(), undefined);
  });

  it("counts open connections and logins", async () => {
    const router = await start();
    await dial(router);
    const client = await logIn(router);
    assert.equal(router.connections, 2);
    assert.equal(router.logins, 1);
    client.close();
    while (router.connections === 2) await new Promise((resolve) => setTimeout(resolve, 5));
    assert.equal(router.connections, 1);
    assert.ok(client instanceof RawClient);
  });
});
