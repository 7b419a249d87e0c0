import { ConnectionError, TimeoutError } from "../errors";
import { type Sentence, Setting, sentence } from "../sentence";
import { addressOf, plainPortOf, portOf, serviceOf, tlsPortOf } from "./api-endpoint";
import type { Endpoint } from "./transport";

/** Why a connection is gone. */
export interface Loss {
  /** Node's code, or `closed`, `fatal`, `protocol`. */
  code: string;
  reason: string;
  cause?: unknown;
}

/** How far a connection got. */
export type Stage = "tcp" | "tls" | "login" | "ready";

const REASONS: Readonly<Record<string, string>> = {
  EADDRNOTAVAIL: "no such address can be reached from here",
  EAI_AGAIN: "the name cannot be resolved now",
  ECONNABORTED: "the connection was aborted",
  ECONNREFUSED: "connection refused",
  ECONNRESET: "the connection was reset",
  EHOSTUNREACH: "the host is unreachable",
  ENETUNREACH: "the network is unreachable",
  ENOTFOUND: "the name is not known",
  EPIPE: "the connection was closed",
  ETIMEDOUT: "no answer to the connection",
};

/** Node's error of a socket in our words; some of them have no text of their own at all. */
export function lossOf(cause: NodeJS.ErrnoException): Loss {
  const code = cause.code ?? "closed";
  const reason = REASONS[code] ?? (cause.message || "the connection failed");
  return { code, reason, cause };
}

/** The router closed the connection without a word. */
export const CLOSED: Loss = { code: "closed", reason: "the connection was closed" };

export function cannotConnect(endpoint: Endpoint, stage: Stage, loss: Loss): ConnectionError {
  const { code, reason, cause } = loss;
  const what = stage === "login" ? "cannot log in to" : "cannot connect to";
  const shown = /^[A-Z]/.test(code) ? `${reason} (${code})` : reason;
  return new ConnectionError(
    sentence`${what} ${addressOf(endpoint)}: ${shown}${wayOut(endpoint, stage, code)}`,
    code,
    cause === undefined ? {} : { cause },
  );
}

const host = ({ device }: Endpoint): Setting => new Setting("host", device);

/** Questions whose answer is most likely the cause. */
function wayOut(endpoint: Endpoint, stage: Stage, code: string): string | Sentence {
  const port = portOf(endpoint);
  const service = serviceOf(endpoint);
  if (stage === "ready" || code === "fatal") return "";
  if (code === "ENOTFOUND" || code === "EAI_AGAIN") return sentence`: is ${host(endpoint)} right?`;
  if (code === "protocol") return `: is ${port} the port of /ip/service ${service}?`;
  const list = `does the address list of /ip/service ${service} let this machine in`;
  if (stage === "tls") return `: does /ip/service ${service} have a certificate, and ${list}?`;
  const tls = tlsPortOf(endpoint);
  const notTls = tls === undefined ? "" : `, and is ${port} not ${tls}`;
  if (stage === "login") return `: ${list}${notTls}?`;
  return `: is /ip/service ${service} enabled, is its address list right, is port ${port} reachable?`;
}

/** The error of a command that was on its way when the connection went. */
export function cannotComplete(
  endpoint: Endpoint,
  command: string,
  write: boolean,
  loss: Loss,
  question = "",
): ConnectionError {
  const { code, reason, cause } = loss;
  const shown = /^[A-Z]/.test(code) ? `${reason} (${code})` : reason;
  return new ConnectionError(
    `cannot complete ${command} on ${addressOf(endpoint)}: ${shown}${outcomeNote(write)}${question}`,
    code,
    { outcomeUnknown: write, ...(cause !== undefined && { cause }) },
  );
}

export function noAnswer(
  endpoint: Endpoint,
  command: string,
  write: boolean,
  milliseconds: number,
): TimeoutError {
  return new TimeoutError(
    `cannot complete ${command} on ${addressOf(endpoint)}: no answer within ${seconds(milliseconds)}${outcomeNote(write)}`,
    { outcomeUnknown: write },
  );
}

/** The note about a command whose outcome is unknown. */
export function outcomeNote(write: boolean): string {
  return write ? "; the router may have carried it out" : "";
}

/** The error of a connection that is not there when the deadline ends. */
export function connectTimeout(
  endpoint: Endpoint,
  stage: Stage,
  milliseconds: number,
): ConnectionError | TimeoutError {
  const within = `within ${seconds(milliseconds)}`;
  const address = addressOf(endpoint);
  if (stage === "tls")
    // Something listens there, so it is most likely the wrong port, not a slow router.
    return new ConnectionError(
      `cannot connect to ${address}: no answer to the TLS handshake ${within}: is it ${plainPortOf(endpoint)}?`,
      "protocol",
    );
  if (stage === "tcp")
    return new TimeoutError(
      sentence`cannot connect to ${address}: no answer ${within}: is ${host(endpoint)} right, is the router up, is port ${portOf(endpoint)} let through?`,
    );
  const tls = tlsPortOf(endpoint);
  const hint = tls === undefined ? "" : `: is it not ${tls}?`;
  return new TimeoutError(`cannot log in to ${address}: no answer ${within}${hint}`);
}

function seconds(milliseconds: number): string {
  return milliseconds < 1000 ? `${milliseconds} ms` : `${Math.round(milliseconds / 100) / 10} s`;
}
