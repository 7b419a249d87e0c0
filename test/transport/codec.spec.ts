import * as assert from "node:assert/strict";
import * as fc from "fast-check";
import { UsageError } from "../../provider/errors";
import {
  encodeLength,
  encodeSentence,
  ProtocolError,
  SentenceDecoder,
} from "../../provider/transport/codec";
import { holdsBytes } from "../../provider/values";
import { bytesOf } from "./fake-router";
import { patience } from "../support/patience";

/** Decodes bytes that arrive in the pieces given. */
function decode(pieces: readonly Buffer[], longest?: number): string[][] {
  const sentences: string[][] = [];
  const decoder = new SentenceDecoder((words) => sentences.push(words), longest);
  for (const piece of pieces) decoder.push(piece);
  return sentences;
}

/** Cuts bytes at the positions given. */
function cut(bytes: Buffer, ...positions: number[]): Buffer[] {
  const ends = [...positions, bytes.length].sort((a, b) => a - b);
  return ends.map((end, i) => bytes.subarray(ends[i - 1] ?? 0, end));
}

/** Text of any characters, now and then long enough for the longer length forms. */
const word = fc.oneof(
  { weight: 6, arbitrary: fc.string({ unit: "grapheme", minLength: 1, maxLength: 40 }) },
  { weight: 2, arbitrary: fc.string({ unit: "binary", minLength: 1, maxLength: 200 }) },
  { weight: 1, arbitrary: fc.integer({ min: 120, max: 20_000 }).map((n) => "é".repeat(n)) },
);
const sentence = fc.array(word, { minLength: 1, maxLength: 8 });

describe("codec", () => {
  it("decodes what it encodes", () => {
    fc.assert(
      fc.property(fc.array(sentence, { maxLength: 5 }), (sentences) => {
        const bytes = Buffer.concat(sentences.map(encodeSentence));
        assert.deepEqual(decode([bytes]), sentences);
      }),
    );
  });

  it("writes the bytes that another codec writes", () => {
    fc.assert(
      // A character that stands for a byte which is no UTF-8 is written as that byte, by ours alone.
      fc.property(
        sentence.filter((words) => !words.some(holdsBytes)),
        (words) => assert.deepEqual(encodeSentence(words), bytesOf(words)),
      ),
    );
  });

  it("decodes the same sentences however the bytes are cut", () => {
    const cuts = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 20 });
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 1, maxLength: 4 }), cuts, (sentences, at) => {
        const bytes = Buffer.concat(sentences.map(encodeSentence));
        const pieces = cut(bytes, ...at.map((share) => Math.floor(share * bytes.length)));
        assert.deepEqual(decode(pieces), sentences);
      }),
    );
  });

  it("decodes bytes of any kind without losing a word, or refuses them", () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ maxLength: 60 })), (pieces) => {
        try {
          const whole = decode([Buffer.concat(pieces)]);
          assert.deepEqual(decode(pieces.map((piece) => Buffer.from(piece))), whole);
        } catch (error) {
          assert.ok(error instanceof ProtocolError);
        }
      }),
    );
  });

  describe("on one reply of 30 rows of 20 words", () => {
    const rows = Array.from({ length: 30 }, (_, row) => {
      const words = Array.from({ length: 19 }, (_, n) => `=word-${n}=${row}ä`);
      return ["!re", ".tag=1", ...words, `=comment=${"c".repeat(115 + row)}`];
    });
    const sentences = [...rows, ["!done", ".tag=1"]];
    const bytes = Buffer.concat(sentences.map((words) => bytesOf(words)));

    it("#65 decodes it with a cut at every position", function () {
      this.timeout(patience.processes);
      for (let at = 1; at < bytes.length; at++)
        assert.ok(same(decode(cut(bytes, at)), sentences), `cut at ${at}`);
    });

    it("#66 decodes it with a segment of one byte at every position", function () {
      this.timeout(patience.processes);
      for (let at = 1; at < bytes.length - 1; at++)
        assert.ok(same(decode(cut(bytes, at, at + 1)), sentences), `byte ${at}`);
    });

    it("#67 decodes it one byte at a time", () => {
      assert.ok(same(decode(cut(bytes, ...[...bytes.keys()].slice(1))), sentences));
    });
  });

  it("writes and reads all five forms of a length", () => {
    const forms: [number, number[]][] = [
      [0, [0]],
      [0x7f, [0x7f]],
      [0x80, [0x80, 0x80]],
      [0x3fff, [0xbf, 0xff]],
      [0x4000, [0xc0, 0x40, 0x00]],
      [0x1fffff, [0xdf, 0xff, 0xff]],
      [0x200000, [0xe0, 0x20, 0x00, 0x00]],
      [0xfffffff, [0xef, 0xff, 0xff, 0xff]],
      [0x10000000, [0xf0, 0x10, 0x00, 0x00, 0x00]],
      [0xffffffff, [0xf0, 0xff, 0xff, 0xff, 0xff]],
    ];
    for (const [length, bytes] of forms) assert.deepEqual([...encodeLength(length)], bytes);
    assert.throws(() => encodeLength(0x100000000), UsageError);
    for (const prefix of [[3], [0x80, 3], [0xc0, 0, 3], [0xe0, 0, 0, 3], [0xf0, 0, 0, 0, 3]])
      assert.deepEqual(decode([Buffer.from([...prefix, ...Buffer.from("!re"), 0])]), [["!re"]]);
  });

  it("passes over empty sentences", () => {
    assert.deepEqual(decode([Buffer.of(0, 0, 1, 97, 0, 0)]), [["a"]]);
  });

  it("refuses reserved first bytes at once", () => {
    for (let first = 0xf1; first <= 0xff; first++)
      assert.throws(() => decode([Buffer.of(first)]), ProtocolError);
  });

  it("refuses lengths that no reply has, without waiting for the bytes", () => {
    assert.throws(() => decode([Buffer.of(0xf0, 0xff, 0xff, 0xff, 0xff)]), ProtocolError);
    assert.throws(() => decode([Buffer.of(0xe1, 0x00, 0x00, 0x01)]), ProtocolError);
    assert.throws(() => decode([Buffer.of(0x65)], 100), ProtocolError);
    const endless = Array.from({ length: 60 }, () => Buffer.of(1, 97));
    assert.throws(() => decode(endless, 100), ProtocolError);
    const fits = bytesOf(["a".repeat(90)]);
    assert.deepEqual(decode(cut(fits, 10, 20, 30), 100), [["a".repeat(90)]]);
  });

  it("keeps the sentences that came before bytes that make no sense", () => {
    const sentences: string[][] = [];
    const decoder = new SentenceDecoder((words) => sentences.push(words));
    assert.throws(() => decoder.push(Buffer.of(1, 97, 0, 0xff)), ProtocolError);
    assert.deepEqual(sentences, [["a"]]);
  });

  it("keeps bytes that are no UTF-8, and writes them as they were", () => {
    const words = [
      Buffer.from("b\xfcr\xf6", "latin1"),
      Buffer.from("Łódź あ", "utf8"),
      Buffer.of(0x80, 0x81, 0x99, 0x9f),
      Buffer.from("\ufeffBOM", "utf8"),
    ];
    const all = [
      [
        "b\u{10fefc}r\u{10fef6}",
        "Łódź あ",
        "\u{10fe80}\u{10fe81}\u{10fe99}\u{10fe9f}",
        "\ufeffBOM",
      ],
    ];
    const bytes = bytesOf(words);
    assert.deepEqual(decode([bytes]), all);
    for (let at = 1; at < bytes.length; at++) assert.deepEqual(decode(cut(bytes, at)), all);
    assert.deepEqual(encodeSentence(all[0] ?? []), bytes);
  });

  it("#56 #57 refuses words that would end a sentence or change on the way", () => {
    const refused: unknown[][] = [
      [],
      [""],
      ["/x", ""],
      ["/x", undefined, "y"],
      ["/x", null],
      ["/x", 1],
      ["/x", "=a=\ud800"],
      ["/x", "=a=\udc00b"],
    ];
    for (const words of refused)
      assert.throws(() => encodeSentence(words as string[]), UsageError, JSON.stringify(words));
  });

  it("says which word it refuses, and not what is in the others", () => {
    const words = ["/user/add", "=password=secret", undefined as unknown as string];
    assert.throws(() => encodeSentence(words), { message: /word 3 of \/user\/add/ });
    assert.throws(
      () => encodeSentence(words),
      (error) => !String(error).includes("secret"),
    );
  });
});

/** Like deepEqual, but fast enough for some ten thousand comparisons. */
function same(a: readonly string[][], b: readonly string[][]): boolean {
  return a.length === b.length && a.every((words, i) => words.join("\0") === b[i]?.join("\0"));
}
