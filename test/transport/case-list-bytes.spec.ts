import * as assert from "node:assert/strict";
import type { Row } from "../../provider/transport/transport";
import type { Command, Session } from "./fake-router";
import { elapsed, SOON, setUp, watchForEscapes } from "./support";

/** The bytes of a whole reply to a command. */
function replyTo(command: Command, rows: readonly Row[]): Buffer {
  const sentences = rows.map((row) =>
    command.bytes("!re", ...Object.entries(row).map(([name, value]) => `=${name}=${value}`)),
  );
  return Buffer.concat([...sentences, command.bytes("!done")]);
}

/** Sends bytes cut at the positions given. */
function sendCut(session: Session, bytes: Buffer, cuts: readonly number[], pause?: number) {
  const ends = [...cuts, bytes.length].sort((a, b) => a - b);
  return session.sendInPieces(
    ends.map((end, i) => bytes.subarray(ends[i - 1] ?? 0, end)),
    pause,
  );
}

describe("binary API: bytes", () => {
  watchForEscapes();

  const rows: Row[] = [
    { ".id": "*1", name: "ether1" },
    { ".id": "*2", name: "ether2", comment: "uplink" },
  ];
  const long: Row[] = [{ ".id": "*1", comment: "c".repeat(200) }, { ".id": "*2" }];

  it("#23 reads packets of one byte", async () => {
    const { transport } = await setUp({
      answer: (c) => {
        const bytes = replyTo(c, rows);
        return sendCut(c.session, bytes, [...bytes.keys()].slice(1), 0);
      },
    });
    assert.deepEqual(await transport.print("/interface"), rows);
  });

  it("#24 reads packets of one byte with words of more than 127", async () => {
    const { transport } = await setUp({
      answer: (c) => {
        const bytes = replyTo(c, long);
        return sendCut(c.session, bytes, [...bytes.keys()].slice(1), 0);
      },
    });
    assert.deepEqual(await transport.print("/interface"), long);
  });

  it("#25 does not wait for anything when the last byte comes alone", async () => {
    const { transport } = await setUp({
      answer: (c) => {
        const bytes = replyTo(c, rows);
        return sendCut(c.session, bytes, [bytes.length - 1]);
      },
    });
    const print = transport.print("/interface");
    assert.ok((await elapsed(print)) < SOON);
    assert.deepEqual(await print, rows);
  });

  it("#26 reads a length that is cut in two", async () => {
    const { transport } = await setUp({
      answer: (c) => {
        const bytes = replyTo(c, long);
        const at = bytes.indexOf(Buffer.of(0x80, "=comment=".length + 200));
        assert.ok(at > 0);
        return sendCut(c.session, bytes, [at, at + 1]);
      },
    });
    assert.deepEqual(await transport.print("/interface"), long);
  });

  it("#27 reads 300 replies that are cut at random", async () => {
    let expected: Row[] = [];
    const { transport } = await setUp({
      answer: (c) => {
        const bytes = replyTo(c, expected);
        const cuts = Array.from({ length: 1 + random(4) }, () => random(bytes.length));
        return sendCut(c.session, bytes, cuts, 0);
      },
    });
    for (let n = 0; n < 300; n++) {
      expected = Array.from({ length: random(4) }, (_, i) => ({
        ".id": `*${i}`,
        comment: "x".repeat(random(300)),
      }));
      assert.deepEqual(await transport.print("/interface"), expected);
    }
  });

  it("#32 carries words of every length form both ways", async () => {
    const { router, transport } = await setUp({});
    for (const length of [100, 127, 128, 16_383, 16_384, 20_000, 2_097_151, 2_097_152, 3_000_000]) {
      const value = "v".repeat(length - "=a=".length);
      router.answer((c) => c.session.send(replyTo(c, [{ a: c.value("a") ?? "" }])));
      const [row] = await transport.run("/system/script/run", { a: value });
      assert.ok(row?.["a"] === value, `${length} bytes`);
    }
  });

  it("#34 writes UTF-8, reads UTF-8", async () => {
    const { router, transport } = await setUp({
      answer: (c) => c.session.send(replyTo(c, [{ comment: c.value("comment") ?? "" }])),
    });
    const comment = "bürö-€-日本";
    assert.deepEqual(await transport.run("/interface/set", { comment }), [{ comment }]);
    assert.equal(router.commands[0]?.value("comment"), comment);
  });

  it("#35 reads what is no UTF-8 without loss, word by word", async () => {
    const { transport } = await setUp({
      answer: (c) => {
        const old = Buffer.from("=comment=b\xfcr\xf6 \x80\x99", "latin1");
        c.reply(["!re", old, "=name=Łódź"], ["!done"]);
      },
    });
    assert.deepEqual(await transport.print("/interface"), [
      { comment: "b\u{10fefc}r\u{10fef6} \u{10fe80}\u{10fe99}", name: "Łódź" },
    ]);
  });
});

/** An integer from 0 to below the limit. */
function random(limit: number): number {
  return Math.floor(Math.random() * limit);
}
