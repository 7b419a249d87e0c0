import { setTimeout as wait } from "node:timers/promises";
import { isIP } from "node:net";
import { RouterOsError, TimeoutError } from "../../../provider/errors";
import { consoleCommand, milliseconds } from "../../../provider/values";
import { CERTIFICATE, type Found } from "../found";
import { isTrue, type Row, type Way } from "../reach/way";
import { certificateName, isOurs, serviceOf, type Wanted } from "../wanted";
import { until } from "../../frame/frame";
import type { Meanwhile, Step } from "./step";

const MENU = "/certificate";

/** Days that a certificate is good for. */
const DAYS = 730;
/** It is not kept when it has less left than that. */
const LEAST = 30 * 86_400_000;
/** How long a slow board may take to sign with 2048 bits, and how often it is looked at. */
const [LONGEST, PAUSE] = [300_000, 1000];
const MINUTES = LONGEST / 60_000;
/** Who waits that long is told what for. */
const SILENT = 3000;

/** The certificate that the service is to show. */
export interface Certificate {
  name: string;
  steps: Step[];
  /** SHA-256 of it; of a new one only when it is signed. */
  fingerprint: () => string;
}

/** Keeps the service's own if it is good for a while, otherwise makes one, on the router. */
export function certificateFor(way: Way, found: Found, wanted: Wanted): Certificate {
  const service = serviceOf(wanted);
  const kept = found.certificates.find((row) => row["name"] === found.service["certificate"]);
  const ours = found.certificates.filter((row) => isOurs(service, row["name"]));
  if (kept && !wanted.rotate.certificate && isGood(kept))
    return { name: kept["name"] ?? "", steps: [], fingerprint: () => fingerprintIn(kept) };
  // What an earlier run left unsigned is of no use.
  const half = ours.filter((row) => fingerprintIn(row) === "" && row !== kept);
  const taken = new Set(ours.filter((row) => !half.includes(row)).map((row) => row["name"]));
  const name = freeName(certificateName(service), taken);
  let fingerprint = "";
  const add: Step = {
    what: `make the certificate ${name} on the router: RSA 2048, signed by itself, for ${altName(wanted.host)}, good for ${DAYS} days`,
    do: async (meanwhile) => {
      for (const row of half) await way.remove(MENU, row[".id"] ?? "");
      await way.add(MENU, {
        name,
        "common-name": wanted.host.slice(0, 64),
        "subject-alt-name": altName(wanted.host),
        "key-size": "2048",
        "days-valid": String(DAYS),
        "key-usage": "digital-signature,key-encipherment,tls-server",
      });
      fingerprint = fingerprintIn(await signed(way, name, meanwhile));
    },
    undo: () => removeCertificate(way, name),
    byHand: consoleCommand(MENU, "remove", { find: { name } }),
  };
  return { name, steps: [add], fingerprint: () => fingerprint };
}

export async function removeCertificate(way: Way, name: string): Promise<void> {
  const row = await rowOf(way, name);
  if (row) await way.remove(MENU, row[".id"] ?? "");
}

const rowOf = async (way: Way, name: string): Promise<Row | undefined> =>
  (await way.rows(MENU, CERTIFICATE)).find((row) => row["name"] === name);

/** Signs it and waits until it is: on a slow board that outlasts an answer, and people are told. */
async function signed(way: Way, name: string, { say, signal }: Meanwhile): Promise<Row> {
  const told = setTimeout(() => {
    say(`wait until the router has signed it, which takes a small board up to ${MINUTES} minutes`);
  }, SILENT);
  try {
    return await until(signal, signing(way, name, signal), "interrupted");
  } finally {
    clearTimeout(told);
  }
}

async function signing(way: Way, name: string, signal: AbortSignal): Promise<Row> {
  const template = await rowOf(way, name);
  if (template === undefined)
    throw new RouterOsError(`${way.label} does not show the certificate that was added`);
  const late = Date.now() + LONGEST;
  const refusal = await way.sign(template[".id"] ?? "").then(
    () => undefined,
    (error: unknown) => error,
  );
  for (;;) {
    const row = await rowOf(way, name);
    if (row && fingerprintIn(row) !== "" && isTrue(row["private-key"])) return row;
    // A refusal with words is one; a lost answer is none.
    const isUnknown = refusal instanceof RouterOsError && refusal.outcomeUnknown;
    if (refusal !== undefined && !isUnknown) throw refusal as Error;
    if (Date.now() > late)
      throw new TimeoutError(`${way.label} did not sign the certificate within ${MINUTES} minutes`);
    await wait(PAUSE, undefined, { signal });
  }
}

/** Of an early RouterOS 6 it was SHA-1. */
const fingerprintIn = (row: Row): string =>
  /^[0-9a-f]{64}$/i.test(row["fingerprint"] ?? "") ? (row["fingerprint"] ?? "").toLowerCase() : "";

function isGood(row: Row): boolean {
  const left = milliseconds(row["expires-after"] ?? "");
  return (
    fingerprintIn(row) !== "" &&
    isTrue(row["private-key"]) &&
    !isTrue(row["expired"]) &&
    !isTrue(row["revoked"]) &&
    left !== undefined &&
    left > LEAST
  );
}

/** An address or a name: nothing else gets here, so nothing in it can end the list. */
const altName = (host: string): string => `${isIP(host) === 0 ? "DNS" : "IP"}:${host}`;

function freeName(name: string, taken: ReadonlySet<string | undefined>): string {
  if (!taken.has(name)) return name;
  for (let number = 2; ; number++) if (!taken.has(`${name}-${number}`)) return `${name}-${number}`;
}
