import * as assert from "node:assert/strict";
import { setTimeout as sleep } from "node:timers/promises";
import { ConnectionError, TimeoutError, TrapError } from "../../provider/errors";
import type { Command } from "./fake-router";
import { rejection, setUp, watchForEscapes } from "./support";

const DONE = ["!done"];

/** A print of one word is answered with that word. */
const echo = (command: Command) => command.reply(["!re", `=path=${command.path}`], DONE);

describe("binary API: replies", () => {
  watchForEscapes();

  it("#1 takes !empty and !done in one packet for no rows", async () => {
    const { transport } = await setUp({ answer: (c) => c.reply(["!empty"], DONE) });
    assert.deepEqual(await transport.print("/ip/address"), []);
  });

  it("#2 takes !empty and !done in two packets for no rows", async () => {
    const { transport } = await setUp({ answer: (c) => c.replyOneByOne(["!empty"], DONE) });
    assert.deepEqual(await transport.print("/ip/address"), []);
  });

  it("#3 hears what comes after !empty on the same connection", async () => {
    const { router, transport } = await setUp({ answer: (c) => c.reply(["!empty"], DONE) });
    assert.deepEqual(await transport.print("/ip/address"), []);
    router.answer(echo);
    assert.deepEqual(await transport.print("/interface"), [{ path: "/interface/print" }]);
    assert.equal(router.sessions.length, 1);
  });

  it("#4 ends a listen that is cancelled as RouterOS 7.24 does", async () => {
    const { router, transport } = await setUp(
      {
        answer: (command) => {
          if (command.path !== "/cancel") return;
          const session = command.session;
          const listen = session.commands.find((c) => c.path === "/interface/listen");
          listen?.reply(["!trap", "=category=2", "=message=interrupted"], ["!empty"], DONE);
          command.reply(DONE);
        },
      },
      { timeout: 120 },
    );
    await rejection(transport.run("/interface/listen"), TimeoutError);
    await sleep(200);
    router.answer(echo);
    assert.deepEqual(await transport.print("/interface"), [{ path: "/interface/print" }]);
    assert.equal(router.sessions.length, 1, "the tag ended in time, so the connection stays");
    const [listen, cancel] = router.commands;
    assert.equal(cancel?.path, "/cancel");
    assert.equal(`.tag=${cancel.value("tag")}`, listen?.tags[0]);
  });

  it("gives each command its own deadline, whenever it was sent", async () => {
    const timeout = 150;
    const { transport } = await setUp(
      { answer: (c) => (c.path === "/cancel" ? c.reply(DONE) : undefined) },
      { timeout },
    );
    const took = async () => {
      const start = performance.now();
      await rejection(transport.print("/ip/address"), TimeoutError);
      return performance.now() - start;
    };
    const first = took();
    await sleep(timeout / 2);
    const all = await Promise.all([first, took(), took()]);
    for (const one of all) assert.ok(one > timeout - 2, `one was given up after ${one} ms`);
  });

  it("#14 rejects with text and category when !trap and !done share a packet", async () => {
    const { router, transport } = await setUp({
      answer: (c) => c.reply(["!trap", "=category=0", "=message=no such item (4)"], DONE),
    });
    const error = await rejection(transport.remove("/ip/address", "*9"), TrapError);
    assert.equal(error.message, "no such item (4) (/ip/address/remove)");
    assert.equal(error.category, 0);
    router.answer(echo);
    assert.deepEqual(await transport.print("/x"), [{ path: "/x/print" }]);
    assert.equal(router.sessions.length, 1);
  });

  it("#15 rejects with text and category when !trap and !done come apart", async () => {
    const { transport } = await setUp({
      answer: (c) => c.replyOneByOne(["!trap", "=category=1", "=message=value of mtu"], DONE),
    });
    const error = await rejection(transport.add("/interface/vlan", {}), TrapError);
    assert.equal(error.text, "value of mtu");
    assert.equal(error.category, 1);
  });

  it("#16 rejects with the first of two traps", async () => {
    const { transport } = await setUp({
      answer: (c) =>
        c.reply(
          ["!trap", "=category=0", "=message=no such command or directory (routerboard)"],
          ["!trap", "=message=no such command prefix"],
          DONE,
        ),
    });
    const error = await rejection(transport.print("/system/routerboard"), TrapError);
    assert.equal(error.text, "no such command or directory (routerboard)");
    assert.equal(error.category, 0);
  });

  it("#17 rejects a trap without message with a text", async () => {
    const { transport } = await setUp({ answer: (c) => c.reply(["!trap"], DONE) });
    const error = await rejection(transport.print("/ip/address"), TrapError);
    assert.match(error.text, /no reason/);
    assert.equal(error.category, undefined);
  });

  it("rejects with the trap when the connection goes before !done", async () => {
    const { router, transport } = await setUp({
      answer: async (c) => {
        await c.replyOneByOne(["!trap", "=message=failure: no"]);
        c.session.end();
      },
    });
    const error = await rejection(transport.print("/ip/address"), TrapError);
    assert.equal(error.text, "failure: no");
    assert.equal(router.commands.length, 1);
  });

  it("rejects with the trap at the deadline when no !done follows", async () => {
    const { transport } = await setUp(
      { answer: (c) => c.path !== "/cancel" && c.reply(["!trap", "=message=failure: no"]) },
      { timeout: 100 },
    );
    const error = await rejection(transport.add("/ip/address", {}), TrapError);
    assert.equal(error.text, "failure: no");
  });

  async function keepsFatal(end: boolean): Promise<void> {
    const { router, transport } = await setUp({
      answer: (c) => {
        c.session.send(Buffer.from("\x06!fatal\x1bsession terminated by admin\0"));
        if (end) c.session.end();
      },
    });
    const [read, write] = await Promise.all([
      rejection(transport.print("/ip/address"), ConnectionError),
      rejection(transport.add("/ip/address", {}), ConnectionError),
    ]);
    assert.equal(read.code, "fatal");
    assert.match(read.message, /cannot complete .*: session terminated by admin$/);
    assert.equal(write.code, "fatal");
    assert.equal(write.outcomeUnknown, true);
    router.answer(echo);
    assert.deepEqual(await transport.print("/x"), [{ path: "/x/print" }]);
  }

  it("#18 keeps the text of !fatal when the connection ends with it", () => keepsFatal(true));

  it("#19 keeps the text of !fatal when the connection stays open", () => keepsFatal(false));

  it("#20 passes over reply words that it does not know", async () => {
    const { transport } = await setUp({
      answer: (c) => c.reply(["!progress", "=done=1"], ["!re", "=a=1"], ["!later"], DONE),
    });
    assert.deepEqual(await transport.print("/ip/address"), [{ a: "1" }]);
  });

  it("#21 passes over replies with a tag that it does not know, or without tag", async () => {
    const { transport } = await setUp({
      answer: (c) => {
        c.session.send(Buffer.from("\x05!done\x0a.tag=other\0\x05!done\0"));
        c.reply(["!re", "=a=1"], DONE);
      },
    });
    assert.deepEqual(await transport.print("/ip/address"), [{ a: "1" }]);
  });

  it("#22 drops a late reply of a command that was given up", async () => {
    const { router, transport } = await setUp(
      {
        answer: async (command) => {
          if (command.path !== "/slow/print") return command.path === "/cancel" || echo(command);
          await sleep(180);
          command.reply(["!re", "=late=yes"], DONE);
        },
      },
      { timeout: 120 },
    );
    await rejection(transport.print("/slow"), TimeoutError);
    assert.deepEqual(await transport.print("/a"), [{ path: "/a/print" }]);
    await sleep(100);
    assert.deepEqual(await transport.print("/b"), [{ path: "/b/print" }]);
    assert.equal(router.sessions.length, 1);
  });

  it("#28 tells two replies in one packet apart", async () => {
    const waiting: Command[] = [];
    const { transport } = await setUp({
      answer: (command) => {
        waiting.push(command);
        if (waiting.length < 2) return;
        const bytes = waiting.map((c) => [c.bytes("!re", `=path=${c.path}`), c.bytes("!done")]);
        command.session.send(Buffer.concat(bytes.flat()));
      },
    });
    const both = await Promise.all([transport.print("/a"), transport.print("/b")]);
    assert.deepEqual(both, [[{ path: "/a/print" }], [{ path: "/b/print" }]]);
  });

  it("#29 tells interleaved replies apart", async () => {
    const waiting: Command[] = [];
    const { transport } = await setUp({
      answer: (command) => {
        waiting.push(command);
        if (waiting.length < 3) return;
        for (const n of ["1", "2"])
          for (const c of waiting) c.reply(["!re", `=n=${n}`, `=path=${c.path}`]);
        for (const c of waiting.reverse()) c.reply(DONE);
      },
    });
    const menus = ["/a", "/b", "/c"];
    const answers = await Promise.all(menus.map((menu) => transport.print(menu)));
    assert.deepEqual(
      answers,
      menus.map((menu) => ["1", "2"].map((n) => ({ n, path: `${menu}/print` }))),
    );
  });

  it("#30 finds the tag wherever it stands in the sentence", async () => {
    const { transport } = await setUp({
      answer: (c) => {
        const [tag = ""] = c.tags;
        c.session.send(
          Buffer.concat(
            [
              ["!re", tag, "=a=1"],
              ["!re", "=a=2", tag],
            ].map(sentence),
          ),
        );
        c.reply(DONE);
      },
    });
    assert.deepEqual(await transport.print("/ip/address"), [{ a: "1" }, { a: "2" }]);
  });

  it("#31 never has more than eight commands on their way, and of new rows sixty-four", async () => {
    const waiting = new Set<Command>();
    let most = 0;
    const { transport } = await setUp({
      answer: async (command) => {
        waiting.add(command);
        most = Math.max(most, waiting.size);
        await sleep(Math.random() * 4);
        waiting.delete(command);
        const { path } = command;
        const row = ["!re", `=path=${path}`];
        await command.replyOneByOne(row, row, ["!done", "=ret=*1"]);
      },
    });
    const menus = Array.from({ length: 200 }, (_, i) => `/menu/${i}`);
    const answers = await Promise.all(menus.map((menu) => transport.print(menu)));
    assert.ok(answers.every((rows, i) => rows.every((row) => row["path"] === `${menus[i]}/print`)));
    assert.equal(most, 8);
    await Promise.all(menus.map((menu) => transport.add(menu, {})));
    assert.equal(most, 64);
  });

  it("#33 reads 10,000 rows of 20 words", async () => {
    const words = Array.from({ length: 20 }, (_, i) => `=word-${i}=value ${i}`);
    const { transport } = await setUp({
      answer: (command) => {
        for (let n = 0; n < 10_000; n++) command.reply(["!re", `=.id=*${n}`, ...words]);
        command.reply(DONE);
      },
    });
    const rows = await transport.print("/log");
    assert.equal(rows.length, 10_000);
    assert.ok(rows.every((row, n) => row[".id"] === `*${n}` && row["word-19"] === "value 19"));
  });

  it("#36 keeps a row without words", async () => {
    const { transport } = await setUp({ answer: (c) => c.reply(["!re"], ["!re", "=a=1"], DONE) });
    assert.deepEqual(await transport.print("/ip/address"), [{}, { a: "1" }]);
  });

  it("#68 keeps what !done says apart from the rows", async () => {
    const { router, transport } = await setUp({ answer: (c) => c.reply(["!done", "=ret=*5"]) });
    assert.deepEqual(await transport.print("/ip/address"), []);
    assert.deepEqual(await transport.run("/ip/address/print", { "count-only": "" }), []);
    assert.equal(await transport.add("/ip/address", {}), "*5");
    router.answer((c) => c.reply(DONE));
    const error = await rejection(transport.add("/ip/address", {}), ConnectionError);
    assert.equal(error.code, "protocol");
    assert.equal(error.outcomeUnknown, true);
  });

  it("keeps values with equals signs, line ends and names of Object", async () => {
    const { transport } = await setUp({
      answer: (c) => c.reply(["!re", "=a=b=c", "=d=", "=e=\r\n!done", "=__proto__=x"], DONE),
    });
    const [row] = await transport.print("/ip/address");
    assert.deepEqual(Object.entries(row ?? {}), [
      ["a", "b=c"],
      ["d", ""],
      ["e", "\r\n!done"],
      ["__proto__", "x"],
    ]);
  });

  it("sends each command in the words of the API", async () => {
    const { router, transport } = await setUp({ answer: (c) => c.reply(["!done", "=ret=*1"]) });
    await transport.print("/interface");
    await transport.print("/interface", { word: ".id", values: ["*1"] });
    await transport.print("/interface", { word: "name", values: ["a", "", "c=d"] });
    assert.deepEqual(await transport.print("/interface", { word: "name", values: [] }), []);
    await transport.add("/ip/address", { address: "10.0.0.1/24", comment: "" });
    await transport.set("/ip/address", "*1", { disabled: "yes" });
    await transport.set("/system/identity", undefined, { name: "core" });
    await transport.unset("/interface/bonding", "*B", ["forced-mac-address", "comment"]);
    await transport.remove("/ip/address", "*1");
    await transport.run("/interface/bonding/monitor", { numbers: "bond1", once: "" });
    await transport.run("/system/reboot");
    assert.deepEqual(
      router.commands.map(({ words }) => words.slice(0, -1)),
      [
        ["/interface/print"],
        ["/interface/print", "?.id=*1"],
        ["/interface/print", "?name=a", "?name=", "?name=c=d", "?#|", "?#|"],
        ["/ip/address/add", "=address=10.0.0.1/24", "=comment="],
        ["/ip/address/set", "=.id=*1", "=disabled=yes"],
        ["/system/identity/set", "=name=core"],
        ["/interface/bonding/unset", "=numbers=*B", "=value-name=forced-mac-address"],
        ["/interface/bonding/unset", "=numbers=*B", "=value-name=comment"],
        ["/ip/address/remove", "=.id=*1"],
        ["/interface/bonding/monitor", "=numbers=bond1", "=once="],
        ["/system/reboot"],
      ],
    );
    for (const command of router.commands) assert.equal(command.tags.length, 1);
  });
});

/** A short sentence as bytes. */
function sentence(words: readonly string[]): Buffer {
  const parts = words.map((word) => Buffer.concat([Buffer.of(word.length), Buffer.from(word)]));
  return Buffer.concat([...parts, Buffer.of(0)]);
}
