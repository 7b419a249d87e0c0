import { createHash } from "node:crypto";
import { LoginError, TrapError } from "../errors";
import { addressOf } from "./api-endpoint";
import type { Endpoint, Row } from "./transport";

type Run = (words: readonly string[]) => Promise<{ rows: Row[]; done: Row }>;

/** Logs in: with the password (RouterOS 6.43 and later), or as an older router asks for it. */
export async function login(endpoint: Endpoint, run: Run): Promise<void> {
  const name = `=name=${endpoint.username}`;
  const first = await attempt(endpoint, run, ["/login", name, `=password=${endpoint.password}`]);
  if (first === undefined) return;
  if (!/^[0-9a-f]{32}$/i.test(first)) throw oddAnswer(endpoint);
  const answer = createHash("md5")
    .update(Buffer.of(0))
    .update(endpoint.password, "utf8")
    .update(first, "hex")
    .digest("hex");
  const second = await attempt(endpoint, run, ["/login", name, `=response=00${answer}`]);
  if (second !== undefined) throw oddAnswer(endpoint);
}

/** Answers the challenge of an older router, or undefined when the login is done. */
async function attempt(
  endpoint: Endpoint,
  run: Run,
  words: readonly string[],
): Promise<string | undefined> {
  try {
    const { rows, done } = await run(words);
    if (rows.length > 0) throw oddAnswer(endpoint);
    return done["ret"];
  } catch (error) {
    if (!(error instanceof TrapError)) throw error;
    // It says so of a user who may not use the API, too.
    const also = error.code === "login" ? "; its group also needs the policy api" : "";
    throw new LoginError(
      `cannot log in to ${addressOf(endpoint)}: the router refused user "${endpoint.username}": ${error.text}${also}`,
      endpoint.device,
      { cause: error },
    );
  }
}

function oddAnswer(endpoint: Endpoint): LoginError {
  return new LoginError(
    `cannot log in to ${addressOf(endpoint)}: the answer to the login is not one that RouterOS gives`,
    endpoint.device,
  );
}
