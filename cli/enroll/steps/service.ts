import { consoleCommand } from "../../../provider/values";
import type { Found } from "../found";
import type { ServiceBefore } from "../memory";
import { isTrue, listed, type Row, type Way } from "../reach/way";
import { isOurs, type Wanted } from "../wanted";
import type { Step } from "./step";

const MENU = "/ip/service";

/** How a service is now, to be given back. */
export const serviceBefore = (row: Row): ServiceBefore => ({
  disabled: isTrue(row["disabled"]) ? "yes" : "no",
  // An id names a certificate that is gone.
  certificate: /^(|\*.*)$/.test(row["certificate"] ?? "") ? "none" : (row["certificate"] ?? ""),
  "tls-version": row["tls-version"] ?? "any",
  address: addressesOf(row).join(","),
});

/** From where the service may be reached; 7.24 has another name for it, and takes the old one. */
const addressesOf = (row: Row): string[] => listed(row["available-from"] || row["address"]);

/** Enables the service with the certificate, for TLS 1.2 and these networks only. */
export function serviceSteps(
  way: Way,
  { service: row }: Found,
  { from }: Wanted,
  certificate: string,
): Step[] {
  const before = serviceBefore(row);
  const words: Partial<ServiceBefore> = {
    ...(before.certificate !== certificate && { certificate }),
    ...(before["tls-version"] !== "only-1.2" && { "tls-version": "only-1.2" }),
    ...(from && !sameNetworks(addressesOf(row), from) && { address: from.join(",") }),
    ...(before.disabled === "yes" && { disabled: "no" as const }),
  };
  if (Object.keys(words).length === 0) return [];
  const [id, name] = [row[".id"] ?? "", row["name"] ?? ""];
  const old = pick(before, Object.keys(words));
  return [
    {
      what: `set /ip/service ${name}: ${spelled(words)} (now ${spelled(old)})`,
      do: () => way.set(MENU, id, words),
      undo: () => way.set(MENU, id, old),
      byHand: consoleCommand(MENU, "set", { ids: [id], words: old }),
    },
  ];
}

/**
 * Gives a service what it had, where it still has what enrolling gave it: what somebody set since is left
 * alone. A certificate that is gone cannot be given back.
 */
export function givingBack(
  way: Way,
  row: Row,
  before: ServiceBefore | undefined,
  found: Found,
): Step[] {
  const now = serviceBefore(row);
  const isKept = now.certificate !== "none" && now.certificate === before?.certificate;
  if (!isMade(found, now.certificate) && !isKept) return [];
  // Nobody knows how it was: closed is safe.
  const isKnown = before !== undefined && !isMade(found, before.certificate);
  const had = isKnown ? before : { disabled: "yes", certificate: "none" };
  const isThere = found.certificates.some((one) => one["name"] === had.certificate);
  const wanted = { ...had, certificate: isThere ? had.certificate : "none" };
  const words = Object.fromEntries(
    Object.entries(wanted).filter(([word, value]) => now[word as keyof ServiceBefore] !== value),
  );
  if (Object.keys(words).length === 0) return [];
  return [
    {
      what: `set /ip/service ${row["name"] ?? ""} as it was: ${spelled(words)}`,
      do: () => way.set(MENU, row[".id"] ?? "", words),
    },
  ];
}

/** Did this command make the certificate, for whichever service? */
export const isMade = ({ services }: Found, name: string): boolean =>
  services.some((row) => isOurs(row["name"] ?? "", name));

/** Closes or opens services without TLS. */
export function switchSteps(way: Way, rows: readonly Row[], disabled: "yes" | "no"): Step[] {
  const other = disabled === "yes" ? "no" : "yes";
  return rows.map((row) => ({
    what: `${disabled === "yes" ? "disable" : "enable"} /ip/service ${row["name"] ?? ""}`,
    do: () => way.set(MENU, row[".id"] ?? "", { disabled }),
    undo: () => way.set(MENU, row[".id"] ?? "", { disabled: other }),
    byHand: consoleCommand(MENU, "set", { ids: [row[".id"] ?? ""], words: { disabled: other } }),
  }));
}

/** Whether a single host prints with its length is not known. */
export function sameNetworks(some: readonly string[], others: readonly string[]): boolean {
  const plain = (all: readonly string[]) =>
    all
      .map((one) => one.replace(/^([\d.]+)\/32$|^([\da-f:]+)\/128$/i, "$1$2").toLowerCase())
      .sort()
      .join();
  return plain(some) === plain(others);
}

const pick = (before: ServiceBefore, names: readonly string[]): Record<string, string> =>
  Object.fromEntries(Object.entries(before).filter(([name]) => names.includes(name)));

const spelled = (words: Readonly<Record<string, string>>): string =>
  Object.entries(words)
    .map(([word, value]) => `${word}=${value === "" ? '""' : value}`)
    .join(" ");
