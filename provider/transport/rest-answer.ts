import { ConnectionError, LoginError, TimeoutError, TrapError } from "../errors";
import { addressOf } from "./api-endpoint";
import { cannotComplete, outcomeNote, type Loss } from "./api-errors";
import { decodeBytes } from "../values/bytes";
import { trapCodeOf } from "../values/router-texts";
import { secretsIn, masked } from "./masked";
import { capabilitiesOf } from "./schemes";
import type { Endpoint, Item, Row } from "./transport";

/** A request, and the command of the API that it stands for. */
export interface Request {
  method: "GET" | "PUT" | "PATCH" | "DELETE" | "POST";
  /** Behind `/rest`. */
  path: string;
  /** `/ip/address/add` */
  command: string;
  write: boolean;
  /** The item that it changes. */
  item?: Item;
  body?: string;
}

export interface Answer {
  status: number;
  body: Buffer;
}

/** In memory: more than any menu holds. A larger answer is refused. */
export const LONGEST = 64 * 1024 * 1024;
export const TOO_LONG: Loss = { code: "protocol", reason: "its answer is longer than 64 MB" };
/** What a row and each of its words cost besides their text. */
const ROW = 96;
const WORD = 32;

/** How RouterOS words a refusal: `{"detail":"failure: ...","error":400,"message":"Bad Request"}`. */
interface Refusal {
  detail?: string;
  message?: string;
}

/** Reads the answers of one router. */
export class Answers {
  constructor(private readonly endpoint: Endpoint) {}

  /** The JSON of a success, undefined when it has none. Throws for every other answer. */
  contentOf(request: Request, answer: Answer): unknown {
    const { status, body } = answer;
    if (status === 204 && body.length === 0) return undefined;
    if (weightOf(body) > LONGEST)
      throw cannotComplete(this.endpoint, request.command, request.write, TOO_LONG);
    const content = parse(body);
    if (status >= 200 && status < 300 && content !== undefined) return content;
    throw this.#failure(request, answer, this.#shown(request, refusalIn(content, status)));
  }

  /** A removal is answered with nothing; a service that answers more may have removed nothing. */
  checkRemoved(request: Request, answer: Answer): void {
    const content = this.contentOf(request, answer);
    if (content !== undefined) throw this.foreign(request, answer);
  }

  /** The rows of an answer; an object is the one row of its menu, or what `!done` carries. */
  rowsOf(request: Request, answer: Answer): Row[] {
    const content = this.contentOf(request, answer);
    if (content === undefined && request.method !== "GET") return [];
    const rows = (Array.isArray(content) ? content : [content]).map(rowOf);
    if (!rows.every((row) => row !== undefined)) throw this.foreign(request, answer);
    return Array.isArray(content) || rows[0]?.["ret"] === undefined ? rows : [];
  }

  /** The service on this port is another one. */
  foreign({ command, write }: Request, { status, body }: Answer): ConnectionError {
    // What HTTP itself turns away was not carried out by anybody.
    const unknown = write && !(status >= 300 && status < 500);
    const { service, since = "" } = capabilitiesOf(this.endpoint);
    return new ConnectionError(
      `cannot complete ${command} on ${addressOf(this.endpoint)}: the service on this port is not the RouterOS REST API, it answers HTTP ${status} with ${kindOf(status, body)}${outcomeNote(unknown)}: is it ${service} of /ip/service, with RouterOS ${since} or later?`,
      "protocol",
      { outcomeUnknown: unknown },
    );
  }

  #failure(request: Request, answer: Answer, refusal: Refusal | undefined): Error {
    const { status } = answer;
    const { command, write, method } = request;
    if (status === 401) return this.#loginError(refusal);
    if (refusal === undefined) return this.foreign(request, answer);
    const { detail, message = "no reason" } = refusal;
    const what = `cannot complete ${command} on ${addressOf(this.endpoint)}`;
    if (trapCodeOf(detail ?? "") === "sessionClosed")
      return new TimeoutError(
        `${what}: ${detail}, the router lets a REST request run for 60 s${outcomeNote(write)}`,
        { outcomeUnknown: write },
      );
    const namesItem = method !== "GET" && method !== "PUT";
    if (status === 404 && namesItem) return new TrapError(detail ?? "no such item", command);
    const refused = status >= 400 && status < 500 && status !== 404;
    if (refused || (status === 500 && detail !== undefined))
      return new TrapError(detail ?? `${message}, the router gave no reason`, command);
    if (status < 500) return this.foreign(request, answer);
    return new ConnectionError(
      `${what}: the router answers HTTP ${status}: ${detail ?? message}${outcomeNote(write)}`,
      "protocol",
      { outcomeUnknown: write },
    );
  }

  /** A refusal without what only we and the router should know. */
  #shown({ body }: Request, refusal: Refusal | undefined): Refusal | undefined {
    if (refusal === undefined) return undefined;
    const { username, password } = this.endpoint;
    const credentials = Buffer.from(`${username}:${password}`, "utf8").toString("base64");
    const words = rowOf(JSON.parse(body ?? "{}")) ?? {};
    const secrets = [password, credentials, ...secretsIn(words)];
    return Object.fromEntries(
      Object.entries(refusal).map(([name, text]: [string, string]) => [
        name,
        masked(text, secrets),
      ]),
    );
  }

  #loginError(refusal: Refusal | undefined): LoginError {
    const text = refusal?.detail ?? refusal?.message ?? "Unauthorized";
    return new LoginError(
      `cannot log in to ${addressOf(this.endpoint)}: the router refused user "${this.endpoint.username}": ${text}; its group also needs the policy ${capabilitiesOf(this.endpoint).policy}`,
      this.endpoint.device,
    );
  }
}

/** What JSON costs once it is read: millions of empty rows are few bytes and much memory. */
function weightOf(body: Buffer): number {
  let weight = body.length;
  let isText = false;
  for (let at = 0; at < body.length; at++) {
    const byte = body[at];
    if (byte === QUOTE) isText = !isText;
    else if (isText) at += byte === BACKSLASH ? 1 : 0;
    else if (byte === BRACE || byte === BRACKET) weight += ROW;
    else if (byte === COLON || byte === COMMA) weight += WORD;
  }
  return weight;
}
const [QUOTE, BACKSLASH, BRACE, BRACKET, COLON, COMMA] = Buffer.from('"\\{[:,');

/** JSON, or undefined when it is none. RouterOS hands its bytes on as they are, whether UTF-8 or not. */
function parse(body: Buffer): unknown {
  try {
    return JSON.parse(decodeBytes(body));
  } catch {
    return undefined;
  }
}

/** Words as text, from any JSON type; one without a value is absent. Undefined if it is not a row. */
function rowOf(value: unknown): Row | undefined {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
  const words: [string, string][] = [];
  for (const [name, word] of Object.entries(value) as [string, unknown][]) {
    if (word === null) continue;
    if (typeof word !== "string" && typeof word !== "number" && typeof word !== "boolean")
      return undefined;
    words.push([name, String(word)]);
  }
  // Unlike an assignment this makes a word of `__proto__` too.
  return Object.fromEntries(words);
}

function refusalIn(content: unknown, status: number): Refusal | undefined {
  const { error, detail, message } = rowOf(content) ?? {};
  if (Number(error) !== status) return undefined;
  return { ...(detail !== undefined && { detail }), ...(message !== undefined && { message }) };
}

function kindOf(status: number, body: Buffer): string {
  if (status >= 300 && status < 400) return "a redirection";
  if (body.length === 0) return "nothing";
  if (parse(body) !== undefined) return "JSON of another kind";
  return /^\s*</.test(body.toString("latin1", 0, 100)) ? "HTML" : "text that is no JSON";
}
