import * as assert from "node:assert/strict";
import fc from "fast-check";
import {
  canonicalText,
  decode,
  decodeBytes,
  encode,
  encodeText,
  holdsBytes,
  literal,
  name,
  quote,
  shown,
  text,
} from "../provider/values";
import { simulator } from "../simulator";

const bytes = (latin1: string) => Buffer.from(latin1, "latin1");

/** Bytes as they come: mostly UTF-8, with some of another code page between. */
const anyBytes = fc.oneof(
  fc.uint8Array().map((all) => Buffer.from(all)),
  fc
    .array(
      fc.oneof(
        fc.string({ unit: "binary" }).map((one) => Buffer.from(one)),
        fc.uint8Array({ min: 0x80, maxLength: 3 }).map((all) => Buffer.from(all)),
        // Characters that stand for bytes, as UTF-8: they must not be taken for those bytes.
        fc
          .integer({ min: 0x10fe00, max: 0x10feff })
          .map((n) => Buffer.from(String.fromCodePoint(n))),
        fc.constant(Buffer.of(0xf4, 0x8f, 0xbb)),
      ),
    )
    .map((parts) => Buffer.concat(parts)),
);

describe("bytes that are no UTF-8", () => {
  it("come back as they were, whatever they are", () => {
    fc.assert(
      fc.property(anyBytes, (all) => {
        assert.deepEqual(encodeText(decodeBytes(all)), all);
      }),
      { numRuns: 2000 },
    );
  });

  it("are told from all text, which is read and written as UTF-8", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (one) => {
        fc.pre(!holdsBytes(one));
        assert.deepEqual(encodeText(one), Buffer.from(one));
        assert.equal(decodeBytes(Buffer.from(one)), one);
      }),
      { numRuns: 2000 },
    );
    assert.equal(decodeBytes(Buffer.from("bürö € 日本 🙂")), "bürö € 日本 🙂");
    assert.equal(decodeBytes(Buffer.from("\ufeffBOM")), "\ufeffBOM");
    assert.equal(decodeBytes(bytes("Br\xfccke \x80")), "Br\u{10fefc}cke \u{10fe80}");
    assert.equal(decodeBytes(bytes("\xc3\xbc\xfc\xe2\x82")), "ü\u{10fefc}\u{10fee2}\u{10fe82}");
  });

  it("are well-formed Unicode, as JSON and Pulumi's own wire keep it", () => {
    fc.assert(
      fc.property(anyBytes, (all) => {
        const one = decodeBytes(all);
        assert.equal(Buffer.from(one).toString(), one);
        assert.equal(JSON.parse(JSON.stringify(one)), one);
        assert.doesNotMatch(one, /\p{Surrogate}/u);
      }),
    );
  });

  it("are written by a program as they will be read", () => {
    fc.assert(
      fc.property(anyBytes, (all) => {
        const one = decodeBytes(all);
        // What a person pastes from an error is the text itself.
        assert.equal(JSON.parse(literal(one).replaceAll(/\\u\{(10FE..)\}/g, surrogates)), one);
        assert.equal(canonicalText(one), one);
      }),
    );
    // Bytes that are UTF-8 together: the router will print the character.
    assert.deepEqual(encode(text, "\u{10fec3}\u{10febc}"), { text: "ü" });
    assert.deepEqual(encode(name, "\u{10fec3}\u{10febc}"), { text: "ü" });
    assert.equal(decode(text, "\u{10fefc}"), "\u{10fefc}");
  });

  it("are the same in a script of the router, whatever the text", async () => {
    const router = await simulator({ deviceMode: "advanced" });
    try {
      fc.assert(
        fc.property(anyBytes, (all) => {
          const source = quote(decodeBytes(all));
          assert.match(source, /^[\x20-\x7e]*$/);
          router.type(`/system identity set name=${source}`);
          assert.deepEqual(router.bytes("/system/identity", "", "name"), all);
        }),
      );
    } finally {
      await router.close();
    }
  });

  it("are shown as RouterOS spells them, and nothing is shown that a terminal obeys", () => {
    assert.equal(shown("Br\u{10fefc}cke"), "Br\\FCcke");
    assert.equal(
      shown("a\u001b[2J\r\nb\u009b31m\u202ec\u2066d\u2028e\u200f"),
      "a [2J b 31m c d e ",
    );
    assert.equal(shown("bürö 日本 🙂 “quoted”"), "bürö 日本 🙂 “quoted”");
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (one) => {
        assert.doesNotMatch(shown(one), /[\p{Cc}\p{Bidi_Control}\p{Zl}\p{Zp}]/u);
      }),
    );
  });
});

const surrogates = (_all: string, code: string): string =>
  JSON.stringify(String.fromCodePoint(parseInt(code, 16))).slice(1, -1);
