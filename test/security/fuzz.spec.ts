import * as assert from "node:assert/strict";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { encodeSentence, ProtocolError, SentenceDecoder } from "../../provider/transport/codec";
import { patience } from "../support/patience";

const streams = 100_000;
/** The same seed makes the same streams: `FUZZ_SEED=42 npx mocha test/security/fuzz.spec.ts`. */
const seed = Number(process.env["FUZZ_SEED"] ?? Math.floor(Math.random() * 2 ** 32)) >>> 0;
/** What all streams together may leave behind, in bytes. */
const left = 16 * 1024 * 1024;

/** Mulberry32: numbers from 0 to below 1 that only depend on the seed. */
function randomFrom(start: number): () => number {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const random = randomFrom(seed);
const below = (limit: number): number => Math.floor(random() * limit);
const oneOf = <T>(all: readonly T[]): T => all[below(all.length)] as T;
const bytes = (count: number): Buffer =>
  Buffer.from(Array.from({ length: count }, () => below(256)));

/** Where lengths change their form, and where they lie. */
const lengths = [
  [0x00],
  [0x7f],
  [0x80, 0x00],
  [0x80, 0x03],
  [0xbf, 0xff],
  [0xc0, 0x00, 0x02],
  [0xdf, 0xff, 0xff],
  [0xe0, 0x00, 0x00, 0x01],
  [0xef, 0xff, 0xff, 0xff],
  [0xf0, 0x00, 0x00, 0x00, 0x02],
  [0xf0, 0xff, 0xff, 0xff, 0xff],
  [0xf1],
  [0xff],
];
const texts = [
  "!re",
  "!done",
  "!trap",
  "!fatal",
  ".tag=1",
  "=name=bond1",
  "=comment=bürö €",
  "=a=",
];

function sentence(): Buffer {
  const words = Array.from({ length: 1 + below(5) }, () => oneOf(texts));
  if (below(20) === 0) words.push(`=comment=${"c".repeat(below(300))}`);
  return encodeSentence(words);
}

const sentences = (): Buffer => Buffer.concat(Array.from({ length: 1 + below(4) }, sentence));

/** Changes bytes as a bad line or a bad router would. */
function mutated(good: Buffer): Buffer {
  let stream = good;
  for (let times = 1 + below(3); times > 0; times--) {
    const at = below(stream.length + 1);
    const to = Math.min(stream.length, at + below(8));
    const [head, cut, tail] = [
      stream.subarray(0, at),
      stream.subarray(at, to),
      stream.subarray(to),
    ];
    const flipped = Buffer.from(cut.map((byte) => byte ^ (1 << below(8))));
    const instead = [flipped, Buffer.alloc(0), bytes(below(6)), Buffer.from(oneOf(lengths))];
    const middle = oneOf([...instead, Buffer.concat([cut, cut])]);
    stream = below(8) === 0 ? head : Buffer.concat([head, middle, tail]);
  }
  return stream;
}

const kinds: readonly (() => Buffer)[] = [
  () => bytes(below(60)),
  // Small lengths, so that random bytes now and then make a whole sentence.
  () => Buffer.from(Array.from({ length: below(80) }, () => below(6))),
  () => Buffer.concat([Buffer.from(oneOf(lengths)), bytes(below(40))]),
  () => mutated(sentences()),
  () => mutated(sentences()),
  () => Buffer.concat([sentences(), bytes(below(10)), sentences()]),
];

/** What became of a stream: the words, and why it was refused if it was. */
function outcome(pieces: readonly Buffer[], longest: number): string {
  const said: string[] = [];
  const decoder = new SentenceDecoder((words) => said.push(JSON.stringify(words)), longest);
  try {
    for (const piece of pieces) decoder.push(piece);
  } catch (error) {
    if (!(error instanceof ProtocolError)) throw error;
    said.push(error.message);
  }
  return said.join("\n");
}

function cut(stream: Buffer): Buffer[] {
  const pieces: Buffer[] = [];
  for (let at = 0; at < stream.length;) {
    const end = at + 1 + below(12);
    pieces.push(stream.subarray(at, end));
    at = end;
  }
  return pieces;
}

/** Memory in use, without what is only waiting to be collected. */
function inUse(): number {
  setFlagsFromString("--expose-gc");
  (runInNewContext("gc") as () => void)();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

describe("codec, fed with anything", function () {
  this.timeout(patience.processes);

  it(`decodes ${streams} streams or refuses them, however they are cut (FUZZ_SEED=${seed})`, () => {
    const before = inUse();
    let refused = 0;
    let decoded = 0;
    for (let n = 0; n < streams; n++) {
      const stream = oneOf(kinds)();
      const longest = oneOf([64, 1000, 16 * 1024 * 1024]);
      const single = n % 10 === 0 ? [...stream].map((byte) => Buffer.of(byte)) : cut(stream);
      const what = () => `stream ${n} of FUZZ_SEED=${seed}: ${stream.toString("hex")}`;
      let whole = "";
      try {
        whole = outcome([stream], longest);
        assert.equal(outcome(single, longest), whole, what());
      } catch (cause) {
        if (cause instanceof assert.AssertionError) throw cause;
        throw new Error(what(), { cause });
      }
      if (/^(a sentence|the reserved)/m.test(whole)) refused++;
      if (whole.startsWith("[")) decoded++;
    }
    assert.ok(refused > streams / 10, `${refused} refused`);
    assert.ok(decoded > streams / 10, `${decoded} decoded`);
    const grown = inUse() - before;
    assert.ok(grown < left, `${grown} bytes are left behind`);
  });

  it("holds no more of an endless word or sentence than its bound", () => {
    const longest = 1024 * 1024;
    const feed: Record<string, Buffer> = {
      "two words of a megabyte": Buffer.alloc(1000, 0xcf),
      "words of one byte": Buffer.from("\x01a".repeat(500)),
      "words of 100 bytes": Buffer.from(`\x64${"b".repeat(100)}`.repeat(10)),
    };
    for (const [what, piece] of Object.entries(feed)) {
      const decoder = new SentenceDecoder(() => assert.fail("no sentence ends"), longest);
      let taken = 0;
      const endless = () => {
        for (; taken <= 4 * longest; taken += piece.length) decoder.push(piece);
      };
      assert.throws(endless, ProtocolError, what);
      assert.ok(taken <= longest + piece.length, `${what}: ${taken} bytes were taken`);
    }
  });
});
