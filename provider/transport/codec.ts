import { isAscii } from "node:buffer";
import { UsageError } from "../errors";
import { decodeBytes, encodeText, holdsBytes } from "../values/bytes";

/** The bytes that came are no sentences of the RouterOS API. */
export class ProtocolError extends Error {
  override readonly name = "ProtocolError";
}

/** RouterOS itself stops at 64 kB a word; a longer one is not a reply. */
const LONGEST = 16 * 1024 * 1024;
/** A word counts for no less, which is what it takes in memory: many short ones are no way around. */
const LEAST = 32;

/** Refuses words that must not be sent: an empty word would end the sentence early. */
export function checkWords(words: readonly unknown[]): asserts words is readonly string[] {
  if (words.length === 0) throw new UsageError("cannot send a sentence without words");
  for (const [index, word] of words.entries()) {
    const refused = refusal(word);
    if (refused === undefined) continue;
    const sentence = typeof words[0] === "string" ? words[0] : "a sentence";
    throw new UsageError(`cannot send word ${index + 1} of ${sentence}: it is ${refused}`);
  }
}

function refusal(word: unknown): string | undefined {
  if (typeof word !== "string") return "not text";
  if (word === "") return "empty";
  if (isAsciiText(word)) return undefined;
  // Half of a surrogate pair has no UTF-8 form; Node would silently send U+FFFD instead.
  return /\p{Surrogate}/u.test(word) ? "not well-formed Unicode" : undefined;
}

/** What most words are: nothing else has to be looked at. */
const isAsciiText = (word: string): boolean => Buffer.byteLength(word) === word.length;

/** The most bytes that a length takes. */
const LENGTH = 5;

/** The length of a word as the API writes it, in one to five bytes. */
export function encodeLength(length: number): Buffer {
  if (length < 0x80) return Buffer.of(length);
  const bytes = Buffer.alloc(LENGTH);
  if (length <= 0xffffffff) bytes.writeUInt32BE(length, 1);
  else throw new UsageError("cannot send a word of more than 4 GiB");
  const size = length < 0x4000 ? 2 : length < 0x200000 ? 3 : length < 0x10000000 ? 4 : 5;
  const start = LENGTH - size;
  bytes[start] = (bytes[start] ?? 0) | (PREFIX[size] ?? 0);
  return bytes.subarray(start);
}

/** The mark in the first byte of a length, by the number of bytes that the length takes. */
const PREFIX: Readonly<Record<number, number>> = { 2: 0x80, 3: 0xc0, 4: 0xe0, 5: 0xf0 };

/** A sentence as bytes: its words, each behind its length, and the word of length zero. */
export function encodeSentence(words: readonly string[]): Buffer {
  checkWords(words);
  let most = 1;
  for (const word of words) most += LENGTH + MOST_BYTES * word.length;
  const sentence = Buffer.allocUnsafe(most);
  let end = 0;
  for (const word of words) end = writeWord(sentence, end, word);
  sentence[end++] = 0;
  return sentence.subarray(0, end);
}

/** The most bytes of UTF-8 that a character of JavaScript takes. */
const MOST_BYTES = 3;

/** Writes a word behind its length, and returns where the next one begins. */
function writeWord(to: Buffer, from: number, word: string): number {
  const bytes = isAsciiText(word) || !holdsBytes(word) ? undefined : encodeText(word);
  const size = bytes?.length ?? Buffer.byteLength(word);
  let end = from;
  if (size < 0x80) to[end++] = size;
  else end += encodeLength(size).copy(to, end);
  return end + (bytes === undefined ? to.write(word, end) : bytes.copy(to, end));
}

/**
 * Takes the bytes of a connection in pieces of any size and hands on each sentence when
 * its last byte is there. Empty sentences are passed over, as RouterOS does.
 */
export class SentenceDecoder {
  readonly #onSentence: (words: string[]) => void;
  readonly #longest: number;
  #held: Buffer[] = [];
  #heldBytes = 0;
  /** Bytes that must be held before it makes sense to look again. */
  #needed = 1;
  #words: string[] = [];
  #sentenceBytes = 0;

  constructor(onSentence: (words: string[]) => void, longest = LONGEST) {
    this.#onSentence = onSentence;
    this.#longest = longest;
  }

  /** @throws ProtocolError when the bytes cannot be a sentence; the connection is then useless. */
  push(chunk: Buffer): void {
    this.#held.push(chunk);
    this.#heldBytes += chunk.length;
    if (this.#heldBytes < this.#needed) return;
    const bytes = this.#held.length === 1 ? chunk : Buffer.concat(this.#held);
    const rest = bytes.subarray(this.#decode(bytes));
    this.#held = rest.length === 0 ? [] : [rest];
    this.#heldBytes = rest.length;
  }

  /** Decodes all whole words and answers how many bytes they took. */
  #decode(bytes: Buffer): number {
    let at = 0;
    // Of ASCII, which most replies are, no word has to be looked at for other bytes.
    const isPlain = isAscii(bytes);
    for (;;) {
      const size = at < bytes.length ? lengthSize(bytes.readUInt8(at)) : 1;
      if (at + size > bytes.length) {
        this.#needed = size;
        return at;
      }
      const length = readLength(bytes, at, size);
      const whole = size + length;
      const cost = length === 0 ? whole : Math.max(whole, LEAST);
      if (this.#sentenceBytes + cost > this.#longest)
        throw new ProtocolError(`a sentence of more than ${this.#longest} bytes`);
      if (at + whole > bytes.length) {
        this.#needed = whole;
        return at;
      }
      this.#sentenceBytes += cost;
      at += whole;
      if (length > 0)
        this.#words.push(
          isPlain ? bytes.toString("latin1", at - length, at) : decodeBytes(bytes, at - length, at),
        );
      else this.#endSentence();
    }
  }

  #endSentence(): void {
    const words = this.#words;
    this.#words = [];
    this.#sentenceBytes = 0;
    if (words.length > 0) this.#onSentence(words);
  }
}

/** How many bytes a length takes, by its first byte. */
function lengthSize(first: number): number {
  if (first < 0x80) return 1;
  if (first < 0xc0) return 2;
  if (first < 0xe0) return 3;
  if (first < 0xf0) return 4;
  if (first === 0xf0) return 5;
  throw new ProtocolError(`the reserved byte 0x${first.toString(16)} where a length should be`);
}

function readLength(bytes: Buffer, at: number, size: number): number {
  if (size === 5) return bytes.readUInt32BE(at + 1);
  return bytes.readUIntBE(at, size) - (PREFIX[size] ?? 0) * 256 ** (size - 1);
}
