import * as assert from "node:assert/strict";
import { ConnectionError } from "../../provider/errors";
import type { Row } from "../../provider/transport/transport";
import { answerOf, type RestRequest } from "./fake-rest";
import { answerRow, setUpRest } from "./rest-support";
import { elapsed, SOON, rejection, watchForEscapes } from "./support";

const rows: Row[] = [
  { ".id": "*1", name: "ether1" },
  { ".id": "*2", name: "ether2", comment: "uplink büro €" },
];

/** Sends bytes cut at the positions given. */
function sendCut({ session }: RestRequest, bytes: Buffer, cuts: readonly number[]): Promise<void> {
  const ends = [...cuts, bytes.length].sort((a, b) => a - b);
  return session.sendInPieces(ends.map((end, i) => bytes.subarray(ends[i - 1] ?? 0, end)));
}

const everyByte = (bytes: Buffer) => [...bytes.keys()].slice(1);

/** An answer in chunks of a few bytes. */
function chunked(content: unknown, size: number): Buffer {
  const body = Buffer.from(JSON.stringify(content));
  const parts: Buffer[] = [];
  for (let at = 0; at < body.length; at += size) {
    const part = body.subarray(at, at + size);
    parts.push(Buffer.from(`${part.length.toString(16)}\r\n`), part, Buffer.from("\r\n"));
  }
  const head = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n";
  return Buffer.concat([Buffer.from(head), ...parts, Buffer.from("0\r\n\r\n")]);
}

describe("REST: bytes", () => {
  watchForEscapes();

  it("#23 #24 #67 reads an answer that comes one byte at a time", async () => {
    const { transport } = await setUpRest({
      answer: (request) => {
        const bytes = answerOf(200, rows);
        return sendCut(request, bytes, everyByte(bytes));
      },
    });
    assert.deepEqual(await transport.print("/interface"), rows);
  });

  it("#67 reads chunks of one byte, one byte at a time", async () => {
    const { transport } = await setUpRest({
      answer: (request) => {
        const bytes = chunked(rows, 1);
        return sendCut(request, bytes, everyByte(bytes));
      },
    });
    assert.deepEqual(await transport.print("/interface"), rows);
  });

  it("#25 does not wait for anything when the last byte comes alone", async () => {
    const { transport } = await setUpRest({
      answer: (request) => {
        const bytes = answerOf(200, rows);
        return sendCut(request, bytes, [bytes.length - 1]);
      },
    });
    const print = transport.print("/interface");
    assert.ok((await elapsed(print)) < SOON);
    assert.deepEqual(await print, rows);
  });

  it("#26 reads the length of a chunk that is cut in two", async () => {
    const { transport } = await setUpRest({
      answer: (request) => {
        const bytes = chunked(rows, 40);
        return sendCut(request, bytes, [bytes.indexOf("\r\n\r\n") + 5]);
      },
    });
    assert.deepEqual(await transport.print("/interface"), rows);
  });

  it("#27 reads 300 answers that are cut at random", async () => {
    let expected: Row[] = [];
    const { router, transport } = await setUpRest({
      answer: (request) => {
        const bytes = random(2) ? answerOf(200, expected) : chunked(expected, 1 + random(50));
        return sendCut(
          request,
          bytes,
          Array.from({ length: 1 + random(4) }, () => random(bytes.length)),
        );
      },
    });
    for (let n = 0; n < 300; n++) {
      expected = Array.from({ length: random(4) }, (_, i) => ({
        ".id": `*${i}`,
        comment: "ü".repeat(random(300)),
      }));
      assert.deepEqual(await transport.print("/interface"), expected);
    }
    assert.equal(router.sessions.length, 1);
  });

  it("#65 #66 reads an answer that is cut anywhere, with a byte alone or not", async () => {
    let cuts: number[] = [];
    const bytes = answerOf(200, rows);
    const { router, transport } = await setUpRest({
      answer: (request) => sendCut(request, bytes, cuts),
    });
    for (let at = 1; at < bytes.length; at++) {
      for (cuts of [[at], [at, Math.min(at + 1, bytes.length)]])
        assert.deepEqual(await transport.print("/interface"), rows);
    }
    assert.equal(router.sessions.length, 1);
  });

  it("#28 takes no second answer in a packet for that of the next request", async () => {
    const { router, transport } = await setUpRest({
      answer: ({ session }) =>
        session.send(Buffer.concat([answerOf(200, [{ a: "1" }]), answerOf(200, [{ a: "2" }])])),
    });
    assert.deepEqual(await transport.print("/a"), [{ a: "1" }]);
    router.answer((request) => request.reply(200, [{ a: "3" }]));
    assert.deepEqual(await transport.print("/b"), [{ a: "3" }]);
  });

  it("#20 passes over headers and informational answers that it does not know", async () => {
    const { transport } = await setUpRest({
      answer: (request) => {
        request.session.send("HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n");
        request.reply(200, rows, { "X-New": "1", "Set-Cookie": "a=b" });
      },
    });
    assert.deepEqual(await transport.print("/interface"), rows);
  });

  it("#15 reads a refusal whose body comes after its head", async () => {
    const { transport } = await setUpRest({
      answer: (request) => {
        const bytes = answerOf(400, { detail: "failure: no", error: 400, message: "Bad Request" });
        return sendCut(request, bytes, [bytes.indexOf("{")]);
      },
    });
    await assert.rejects(transport.add("/ip/address", {}), { text: "failure: no" });
  });

  it("reads an answer that ends with its connection, and connects again", async () => {
    const { router, transport } = await setUpRest({
      answer: ({ session }) => {
        session.send(`HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n${JSON.stringify(rows)}`);
        session.end();
      },
    });
    assert.deepEqual(await transport.print("/interface"), rows);
    assert.deepEqual(await transport.print("/interface"), rows);
    assert.equal(router.sessions.length, 2);
  });

  it("#6 rejects when the connection ends within head or body, and repeats only reads", async () => {
    const whole = answerOf(200, [{ a: "1" }]);
    const close = answerOf(200, [{ a: "1" }], { Connection: "close" });
    const inChunks = Buffer.from(
      chunked([{ a: "1" }], 4)
        .toString()
        .replace("200 OK\r\n", "200 OK\r\nConnection: close\r\n"),
    );
    for (const cut of [
      whole.subarray(0, 10),
      whole.subarray(0, whole.indexOf("\r\n\r\n") + 2),
      whole.subarray(0, -1),
      close.subarray(0, -1),
      inChunks.subarray(0, -8),
    ]) {
      const { router, transport } = await setUpRest({
        answer: ({ session }) => {
          session.send(cut);
          session.end();
        },
      });
      const read = rejection(transport.print("/ip/address"), ConnectionError);
      assert.ok((await elapsed(read)) < SOON);
      assert.deepEqual([(await read).code, (await read).outcomeUnknown], ["closed", false]);
      assert.equal(router.requests.length, 2);
      const write = await rejection(transport.set("/ip/address", "*1", {}), ConnectionError);
      assert.deepEqual([write.code, write.outcomeUnknown], ["closed", true]);
      assert.equal(router.requests.length, 3);
    }
  });

  it("#33 reads 10,000 rows of 20 words", async () => {
    const many = Array.from({ length: 10_000 }, (_, n) => ({
      ".id": `*${n}`,
      ...Object.fromEntries(Array.from({ length: 20 }, (_, i) => [`word-${i}`, `value ${i}`])),
    }));
    const { transport } = await setUpRest({ answer: (request) => request.reply(200, many) });
    const read = await transport.print("/log");
    assert.equal(read.length, 10_000);
    assert.ok(read.every((row, n) => row[".id"] === `*${n}` && row["word-19"] === "value 19"));
  });

  it("gives up an answer of more than 64 MB", async () => {
    const { router, transport } = await setUpRest({
      answer: async ({ session }) => {
        session.send("HTTP/1.1 200 OK\r\nContent-Length: 99000000\r\n\r\n[");
        const spaces = Buffer.alloc(1024 * 1024, " ");
        for (let n = 0; n < 90 && !session.socket.destroyed; n++)
          await new Promise((resolve) => session.socket.write(spaces, resolve));
      },
    });
    const error = await rejection(transport.add("/ip/address", {}), ConnectionError);
    assert.deepEqual([error.code, error.outcomeUnknown], ["protocol", true]);
    assert.match(
      error.message,
      /: its answer is longer than 64 MB; the router may have carried it out$/,
    );
    router.answer(answerRow);
    assert.deepEqual(await transport.print("/x"), [{ a: "1" }]);
  });

  it("reads bytes that are no UTF-8 without loss, and refuses to write them back", async () => {
    const { router, transport } = await setUpRest({
      answer: (request) => request.reply(200, Buffer.from('[{"a":"b\xfcro","b":"x"}]', "latin1")),
    });
    const comment = "b\u{10fefc}ro";
    assert.deepEqual(await transport.print("/interface"), [{ a: comment, b: "x" }]);
    const asked = router.requests.length;
    const refused =
      /^cannot send (comment|name|\.id) of \S+: it has bytes that are no UTF-8, which REST cannot carry\. .*apis:/;
    for (const write of [
      () => transport.add("/interface", { comment }),
      () => transport.set("/interface", "*1", { comment }),
      () => transport.set("/interface", comment, { mtu: "1400" }),
      () => transport.set("/system/identity", undefined, { name: comment }),
      () => transport.unset("/interface", comment, ["comment"]),
      () => transport.remove("/interface", comment),
      () => transport.run("/interface/set", { comment }),
      () => transport.print("/interface", { word: "name", values: ["a", comment] }),
    ])
      await assert.rejects(write, { name: "UsageError", message: refused });
    assert.equal(router.requests.length, asked, "nothing was sent");
  });
});

/** An integer from 0 to below the limit. */
function random(limit: number): number {
  return Math.floor(Math.random() * limit);
}
