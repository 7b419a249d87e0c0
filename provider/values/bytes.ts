import { isUtf8 } from "node:buffer";

/*
 * RouterOS stores bytes and says nothing about their encoding: UTF-8 as this package and WebFig write
 * it, or the code page of the Windows on which a comment was typed into an old WinBox. A byte that is part of no UTF-8
 * stands in a text as one private code point of Unicode, 0xFC as U+10FEFC: any bytes can be read,
 * compared, kept in state and written back as they were, and a program can name them
 * (`"Br\u{10FEFC}cke"`).
 */

const STANDS_FOR_BYTES = /[\u{10fe80}-\u{10feff}]+/u;
const ALL = new RegExp(STANDS_FOR_BYTES, "gu");

/** True of a text with bytes that are no UTF-8: JSON cannot carry them to a router. */
export const holdsBytes = (text: string): boolean => STANDS_FOR_BYTES.test(text);

/** What Node.js makes of bytes that are no UTF-8, and what stands for such here. */
const MAY_BE_BYTES = /[\ufffd\u{10fe80}-\u{10feff}]/u;

/** Any bytes, or a part of them, as text: `encodeText` gives back the same bytes. */
export function decodeBytes(all: Buffer, from = 0, to = all.length): string {
  const text = all.toString("utf8", from, to);
  // Thousands of words are plain: the others alone are looked at byte by byte.
  if (!MAY_BE_BYTES.test(text)) return text;
  const bytes = all.subarray(from, to);
  if (isUtf8(bytes) && !holdsBytes(text)) return text;
  // In UTF-8 the code point of a byte is four.
  const decoded = Buffer.alloc(bytes.length * 4);
  let end = 0;
  for (let at = 0; at < bytes.length;) {
    const size = characterAt(bytes, at);
    if (size > 0) end += bytes.copy(decoded, end, at, at + size);
    else end = decoded.writeUInt32BE(codeOf(bytes.readUInt8(at)), end);
    at += Math.max(size, 1);
  }
  return decoded.toString("utf8", 0, end);
}

/** Text as the bytes that RouterOS has for it. */
export function encodeText(text: string): Buffer {
  const bytes = Buffer.from(text, "utf8");
  if (!holdsBytes(text)) return bytes;
  let end = 0;
  for (let at = 0; at < bytes.length;) {
    const stands = standsForByte(bytes, at);
    const [high = 0, low = 0] = bytes.subarray(at + 2, at + 4);
    bytes[end++] = stands ? ((high & 0x03) << 6) | (low & 0x3f) : bytes.readUInt8(at);
    at += stands ? 4 : 1;
  }
  return bytes.subarray(0, end);
}

/** A text as the router will print it: bytes that are UTF-8 together are a character. */
export const canonicalText = (text: string): string =>
  holdsBytes(text) ? decodeBytes(encodeText(text)) : text;

/** With each byte that is no UTF-8 as RouterOS spells it in scripts and exports: `Br\FCcke`. */
export const spelledBytes = (text: string): string =>
  text.replaceAll(ALL, (run) => [...encodeText(run)].map(spelledByte).join(""));

/** As a program writes it: `"Br\u{10FEFC}cke"`. */
export const literal = (text: string): string =>
  JSON.stringify(text).replaceAll(ALL, (run) =>
    [...encodeText(run)]
      .map((byte) => `\\u{${(0x10fe00 + byte).toString(16).toUpperCase()}}`)
      .join(""),
  );

/** The bytes as Windows-1252, in which a Windows of Western Europe typed them. */
export const inWesternCodePage = (text: string): string =>
  text.replaceAll(ALL, (run) => new TextDecoder("windows-1252").decode(encodeText(run)));

/** A byte in a script: `\FC`. */
export const spelledByte = (byte: number): string =>
  `\\${byte.toString(16).toUpperCase().padStart(2, "0")}`;

/** The UTF-8 of U+10FE80 to U+10FEFF, as a number. */
const codeOf = (byte: number): number => 0xf48f_b880 + ((byte & 0xc0) << 2) + (byte & 0x3f);

function standsForByte(bytes: Buffer, at: number): boolean {
  const begins = bytes[at] === 0xf4 && bytes[at + 1] === 0x8f;
  return begins && ((bytes[at + 2] ?? 0) & 0xfe) === 0xba;
}

/** How many bytes the character takes that begins here; 0: none does, or one that would stand for a byte. */
function characterAt(bytes: Buffer, at: number): number {
  const first = bytes[at] ?? 0;
  if (first < 0x80) return 1;
  const size = first < 0xc2 ? 0 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
  const goesOn = ((bytes[at + 1] ?? 0) & 0xc0) === 0x80 && at + size <= bytes.length;
  if (size === 0 || !goesOn || standsForByte(bytes, at)) return 0;
  return isUtf8(bytes.subarray(at, at + size)) ? size : 0;
}
