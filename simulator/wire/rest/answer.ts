import { type ServerResponse, STATUS_CODES } from "node:http";
import { setImmediate } from "node:timers/promises";
import { toBytes } from "../api/codec";
import type { Fault, HttpReply } from "../faults";
import type { Words } from "../../machine/store";

/** An HTTP answer. Like everything in the router, the body has one character per byte. */
export interface Answer {
  status: number;
  type: "application/json" | "text/html";
  body: string;
}

/** A request that ends with an error, whether the router or HTTP refuses it. */
export class Refused extends Error {
  constructor(
    readonly status: number,
    readonly detail?: string,
  ) {
    super(detail);
    this.name = "Refused";
  }
}

export const rows = (all: readonly Words[]) => json(200, all.map(sorted));
export const object = (status: number, words: Words) => json(status, sorted(words));
export const nothing: Answer = { status: 204, type: "application/json", body: "" };

export function refusal({ status, detail }: Pick<Refused, "status" | "detail">): Answer {
  const message = STATUS_CODES[status] ?? "";
  return json(status, { ...(detail !== undefined && { detail }), error: status, message });
}

export function replacement({ status, body }: HttpReply): Answer {
  if (body === undefined) return refusal({ status });
  const type = body.startsWith("<") ? "text/html" : "application/json";
  return { status, type, body: toBytes(body) };
}

/** Outside of `/rest` the port serves WebFig. open (RouterOS: its pages and paths). */
export function webfig(method: string, url: string): Answer {
  const known = method === "GET" && /^\/(webfig\/?)?(\?|$)/.test(url);
  const title = known ? "RouterOS" : "Not Found";
  const body = `<!DOCTYPE html><html><head><title>${title}</title></head><body></body></html>`;
  return { status: known ? 200 : 404, type: "text/html", body };
}

/** Sends an answer, or as much of it as a fault lets through. */
export async function send(
  response: ServerResponse,
  { status, type, body }: Answer,
  fault?: Fault["do"],
): Promise<void> {
  if (response.destroyed) return;
  const bytes = Buffer.from(body, "latin1");
  // open (RouterOS: the names of the headers are recorded, not their values)
  response.writeHead(status, {
    "Cache-Control": "no-cache",
    Expires: "0",
    "X-Frame-Options": "sameorigin",
    ...(status !== 204 && { "Content-Length": bytes.length, "Content-Type": type }),
  });
  if (fault === "half-reply") return halve(response, bytes);
  if (fault === "bytes") {
    for (const byte of bytes) {
      response.write(Buffer.of(byte));
      await setImmediate();
      if (response.destroyed) return;
    }
    response.end();
  } else response.end(bytes);
}

/** Without a body, half of the head is what arrives. */
function halve(response: ServerResponse, bytes: Buffer): void {
  const { socket } = response;
  const drop = () => socket?.destroy();
  if (bytes.length === 0) socket?.write("HTTP/1.1 20", drop);
  else response.write(bytes.subarray(0, Math.ceil(bytes.length / 2)), drop);
}

/** REST writes the words of a row in alphabetical order. */
function sorted(words: Words): Words {
  return Object.fromEntries(Object.entries(words).sort(([a], [b]) => (a < b ? -1 : 1)));
}

const json = (status: number, value: unknown): Answer => ({
  status,
  type: "application/json",
  body: JSON.stringify(value),
});
