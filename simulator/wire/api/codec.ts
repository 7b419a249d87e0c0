/**
 * Words are kept as latin1 text, one character per byte: RouterOS passes bytes through as they are,
 * whatever encoding the client used.
 */
const ENCODING = "latin1";

/** A sentence as bytes: each word behind its length, then a word of length zero. */
export function encode(words: readonly string[]): string {
  let bytes = "";
  for (const word of words) bytes += encodeLength(word.length) + word;
  return `${bytes}\0`;
}

function encodeLength(length: number): string {
  if (length < 0x80) return String.fromCharCode(length);
  if (length < 0x4000) return bytes(length | 0x8000, 2);
  if (length < 0x20_0000) return bytes(length | 0xc0_0000, 3);
  if (length < 0x1000_0000) return bytes((length | 0xe000_0000) >>> 0, 4);
  return `\xf0${bytes(length, 4)}`;
}

function bytes(number: number, size: number): string {
  const buffer = Buffer.alloc(size);
  buffer.writeUIntBE(number, 0, size);
  return buffer.toString(ENCODING);
}

/** What goes over the wire. */
export const sent = (bytes: string): Buffer => Buffer.from(bytes, ENCODING);

/** A first length byte of 0xF8 and above is reserved. */
export class ReservedByte extends Error {}

/** Cuts a stream of bytes into sentences, however the bytes arrive. */
export class Decoder {
  #rest: Buffer = Buffer.alloc(0);
  #words: string[] = [];

  /** The sentences that these bytes complete. Empty sentences are ignored. */
  push(chunk: Buffer): string[][] {
    this.#rest = this.#rest.length === 0 ? chunk : Buffer.concat([this.#rest, chunk]);
    const sentences: string[][] = [];
    for (let word = this.#word(); word !== undefined; word = this.#word()) {
      if (word !== "") this.#words.push(word);
      else if (this.#words.length > 0) {
        sentences.push(this.#words);
        this.#words = [];
      }
    }
    return sentences;
  }

  #word(): string | undefined {
    const first = this.#rest[0];
    if (first === undefined) return undefined;
    if (first >= 0xf8) throw new ReservedByte(`reserved length byte 0x${first.toString(16)}`);
    const [size, mask] = lengthForm(first);
    if (this.#rest.length < size) return undefined;
    const length = size === 5 ? this.#rest.readUInt32BE(1) : this.#rest.readUIntBE(0, size) & mask;
    if (this.#rest.length < size + length) return undefined;
    const word = this.#rest.toString(ENCODING, size, size + length);
    this.#rest = this.#rest.subarray(size + length);
    return word;
  }
}

/** How many bytes hold a length, and which of their bits. */
function lengthForm(first: number): [size: number, mask: number] {
  if (first < 0x80) return [1, 0x7f];
  if (first < 0xc0) return [2, 0x3fff];
  if (first < 0xe0) return [3, 0x1f_ffff];
  if (first < 0xf0) return [4, 0x0fff_ffff];
  return [5, 0xffff_ffff];
}

/** Of ASCII, as nearly every word is, the bytes are the text. */
const isAscii = (text: string) => !/[\u0080-\uffff]/.test(text);

/** Text of a program as the bytes on the wire. */
export const toBytes = (text: string) =>
  isAscii(text) ? text : Buffer.from(text, "utf8").toString(ENCODING);

/** Bytes on the wire as text for a program. */
export const fromBytes = (text: string) =>
  isAscii(text) ? text : Buffer.from(text, ENCODING).toString("utf8");

type Words = Record<string, string>;

const map = (words: Words, each: (text: string) => string): Words =>
  Object.fromEntries(Object.entries(words).map(([name, value]) => [each(name), each(value)]));

export const wordsToBytes = (words: Words) => map(words, toBytes);
export const wordsFromBytes = (words: Words) => map(words, fromBytes);
