import { type Agent, type IncomingHttpHeaders, request } from "node:http";
import { request as requestTls } from "node:https";
import { setTimeout } from "node:timers/promises";
import { patience } from "../support/patience";
import { VERSIONS, type Simulator, type SimulatorOptions } from "../../simulator";
import { start } from "./start";

/** The versions that have REST. */
export const RESTFUL = VERSIONS.filter((version) => version !== "6.49.18");

export interface Answer {
  status: number;
  headers: Headers;
  text: string;
  /** The text as JSON, undefined if it is none. */
  body: unknown;
}

type Body = Record<string, unknown> | string;

/** One request; the path begins behind `/rest`. A text as body is sent as it is. */
export async function rest(
  router: Simulator,
  method: string,
  path: string,
  body?: Body,
  user = "admin:",
): Promise<Answer> {
  return plain(`${router.restUrl}/rest${path}`, {
    method,
    headers: { Authorization: `Basic ${Buffer.from(user).toString("base64")}` },
    ...(body !== undefined && { body: typeof body === "string" ? body : JSON.stringify(body) }),
  });
}

export async function plain(url: string, init?: RequestInit): Promise<Answer> {
  const response = await fetch(url, init);
  const text = await response.text();
  return { status: response.status, headers: response.headers, text, body: parse(text) };
}

/** Status and body, which is most of what a test looks at. */
export async function ask(...request: Parameters<typeof rest>): Promise<[number, unknown]> {
  const { status, body } = await rest(...request);
  return [status, body];
}

export const bad = (detail?: string) => [400, failure(400, "Bad Request", detail)];
export const notFound = [404, failure(404, "Not Found")];

export function failure(error: number, message: string, detail?: string) {
  return { ...(detail !== undefined && { detail }), error, message };
}

/** A router with ports only, whose requests go through `send`. */
export async function bare(options: SimulatorOptions = {}) {
  const router = await start({ configuration: "empty", ...options });
  const send = (method: string, path: string, body?: Body, user?: string) =>
    ask(router, method, path, body, user);
  return { router, send };
}

/** A request over Node's own client, for what fetch hides: certificates, and the bytes sent. */
export function get(
  url: string,
  options: { ca?: string; agent?: Agent } = {},
): Promise<{ status: number | undefined; headers: IncomingHttpHeaders; bytes: Buffer }> {
  const make = url.startsWith("https:") ? requestTls : request;
  const headers = { Authorization: "Basic YWRtaW46" };
  return new Promise((resolve, reject) => {
    const sent = make(
      url,
      { agent: false, ...options, headers, checkServerIdentity: () => undefined },
      (response) => {
        const chunks: Buffer[] = [];
        response.on("data", (chunk: Buffer) => chunks.push(chunk));
        response.on("error", reject);
        response.on("end", () =>
          resolve({
            status: response.statusCode,
            headers: response.headers,
            bytes: Buffer.concat(chunks),
          }),
        );
      },
    );
    sent.on("error", reject);
    sent.end();
  });
}

/** Waits for something that should be soon. */
export async function until(condition: () => boolean, milliseconds = patience.soon): Promise<void> {
  const end = Date.now() + milliseconds;
  while (!condition()) {
    if (Date.now() > end) throw new Error(`never came: ${String(condition)}`);
    await setTimeout(2);
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
