import { type Decides, decidesOf, type Naming } from "../schema";
import type { Router } from "../router/router";
import type { Words } from "../transport/transport";
import { isAmong, mayBeFor, type Packets, type Way } from "./packets";

/** A change of a row: without `before` it is added, without `after` removed. */
export interface RowChange {
  path: string;
  before: Words | undefined;
  after: Words | undefined;
}

/** What there is to know of the way, asked only where something decides over it. */
export interface Look {
  router: Pick<Router, "rowsIfAny">;
  interfaces: ReadonlySet<string>;
  packets: () => Promise<Packets>;
}

/** True where a change may cut the way without touching an interface or an address of it. */
export async function decidesOverUs(change: RowChange, look: Look): Promise<boolean> {
  const { path, before, after } = change;
  const decides = decidesOf(path);
  if (decides === undefined) return false;
  if (decides.words !== undefined)
    return decides.words.some((word) => (before?.[word] ?? "") !== (after?.[word] ?? ""));
  if (decides.rules === "chains" && onlyLetsIn(change)) return false;
  for (const row of [before, after])
    if (row !== undefined && isOn(row) && (await rowDecides(path, row, look, new Set())))
      return true;
  return false;
}

const isOn = (row: Words): boolean => row["disabled"] !== "true";

const passing = ["accept", "log", "passthrough"];

/** A rule that comes and accepts, or that goes and kept out, cuts nobody off. */
function onlyLetsIn({ before, after }: RowChange): boolean {
  const actionOf = ({ action = "accept" }: Words): string => action;
  if (before === undefined && after !== undefined) return passing.includes(actionOf(after));
  return before !== undefined && after === undefined && !passing.includes(actionOf(before));
}

/** True of a row that says something about us, by itself or by what names it. */
async function rowDecides(
  path: string,
  row: Words,
  look: Look,
  seen: Set<string>,
): Promise<boolean> {
  const decides = decidesOf(path);
  if (decides === undefined) return false;
  const { on = [], namedBy = [], speaksOf } = decides;
  if (on.some((word) => namesIn(row[word]).some((name) => look.interfaces.has(name)))) return true;
  if (speaksOf !== undefined) {
    const { ours } = await look.packets();
    if (isAmong(ours, row[speaksOf] ?? "") === false) return false;
  }
  if (decides.rules !== undefined && (await isRuleForUs(decides, path, row, look, seen)))
    return true;
  return isNamed(namedBy, row, look, seen);
}

/** Chains that all packets of a kind pass; others those that a rule sends there. */
const chains: Readonly<Record<string, Way | "neither">> = {
  input: "to",
  prerouting: "to",
  dstnat: "to",
  output: "from",
  postrouting: "from",
  srcnat: "neither",
  forward: "neither",
};

async function isRuleForUs(
  { rules }: Decides,
  path: string,
  row: Words,
  look: Look,
  seen: Set<string>,
): Promise<boolean> {
  if (row["template"] === "true" || row["template"] === "yes") return false;
  const packets = await look.packets();
  // What comes in by an interface is no answer.
  if (rules === "answers") return !row["interface"] && mayBeFor(row, "from", packets);
  const { chain = "" } = row;
  const way = chains[chain];
  if (way === "neither") return false;
  if (way !== undefined) return mayBeFor(row, way, packets);
  const isOurs = mayBeFor(row, "to", packets) || mayBeFor(row, "from", packets);
  const jumps = { menu: path, word: "jump-target", own: "chain" };
  return isOurs && isNamed([jumps], row, look, seen);
}

/** True where something that decides over us names the row. */
async function isNamed(
  by: readonly Naming[],
  row: Words,
  look: Look,
  seen: Set<string>,
): Promise<boolean> {
  for (const { menu, word, own } of by) {
    const name = row[own];
    const asked = `${menu} ${word} ${name ?? ""}`;
    if (name === undefined || name === "" || seen.has(asked)) continue;
    seen.add(asked);
    const naming = (await look.router.rowsIfAny(menu)).filter(
      (one) => isOn(one) && namesIn(one[word]).includes(name),
    );
    for (const one of naming) if (await rowDecides(menu, one, look, seen)) return true;
  }
  return false;
}

const namesIn = (word: string | undefined): string[] => word?.replace(/^!/, "").split(",") ?? [];
