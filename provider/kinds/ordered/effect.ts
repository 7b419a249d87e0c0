import { type Difference, decodeAll, differences, type Ordered } from "../../schema";
import type { Row, Words } from "../../transport/transport";
import { overlap } from "../../values";

/*
 * What a change of a rule in place does to what the list lets in, as far as its words tell. Whatever
 * nobody can be sure of counts as the worst.
 */

/** Words that decide nothing about a packet. */
const sayNothing: ReadonlySet<string> = new Set(["comment", "log", "log-prefix"]);

/**
 * `opens`: it only lets more in, and may come at any time. `closes`: a rule that keeps out only keeps out
 * more. `narrows`: a rule that lets in only lets in less, or none any more. `crosses`: a rule lets in, or
 * keeps out, something else than before, so that what it did before may be missed.
 */
export type Effect = "nothing" | "opens" | "closes" | "narrows" | "crosses";

/** A rule that is there, and what it is to be. */
export interface Changing {
  before: Words;
  after: Words;
  effect: Effect;
  /** True of one that lets in, before and after. */
  lets: boolean;
}

/** What it does to a row to get these words. */
export function changing(ordered: Ordered, row: Row, words: Words): Changing {
  const after = { ...row, ...words };
  if (differences(ordered.row, words, row).length === 0)
    return { before: row, after, effect: "nothing", lets: false };
  const [was, is] = [row, after].map((one) => doing(ordered, one)) as [Doing, Doing];
  const keepsOut = was === "denies" && is === "denies";
  const all = differences(ordered.row, words, row).filter(
    ({ word }) => !sayNothing.has(word) && !(keepsOut && word === "action"),
  );
  return {
    before: row,
    after,
    effect: all.length === 0 ? "nothing" : effectOf(was, is, all),
    lets: was === "accepts" && is === "accepts",
  };
}

type Doing = "accepts" | "denies" | "off";

function doing(ordered: Ordered, row: Words): Doing {
  const values = decodeAll(ordered.row, row);
  if (values["disabled"] === true) return "off";
  return ordered.opens(values) ? "accepts" : "denies";
}

function effectOf(was: Doing, is: Doing, all: readonly Difference[]): Effect {
  if (is === "off") return was === "accepts" ? "narrows" : "opens";
  if (was !== is) return is === "accepts" ? "opens" : was === "off" ? "closes" : "narrows";
  const steps = new Set(all.map(stepOf));
  if (steps.size > 1 || steps.has("other")) return "crosses";
  const isWider = steps.has("wider");
  if (is === "accepts") return isWider ? "opens" : "narrows";
  return isWider ? "closes" : "opens";
}

/** Words that hold as soon as one of several values does. */
const anyOf: ReadonlySet<string> = new Set(["port", "src-port", "dst-port", "connection-state"]);

/** Whether more packets meet a word than before, or fewer. */
function stepOf({ word, want, have }: Difference): "wider" | "narrower" | "other" {
  if (word === "action" || word === "disabled" || word === "rule") return "other";
  if (want === "" || have === "") return want === "" ? "wider" : "narrower";
  if (!anyOf.has(word) || isNot(want) || isNot(have)) return "other";
  const [now, before] = [want.split(","), have.split(",")];
  if (before.every((one) => now.includes(one))) return "wider";
  return now.every((one) => before.includes(one)) ? "narrower" : "other";
}

const isNot = (value: string): boolean => value.startsWith("!");

/** True of rules that no packet can meet both, as far as their words tell. */
export const areApart = (one: Words, other: Words): boolean =>
  Object.entries(apartBy).some(([word, test]) => {
    const [a, b] = [one[word] ?? "", other[word] ?? ""];
    return a !== "" && b !== "" && !isNot(a) && !isNot(b) && test(a, b);
  });

const differ = (one: string, other: string): boolean => {
  const isName = (text: string) => /^[a-z][\w.-]*$/i.test(text) && !/^all\b|^dynamic$/.test(text);
  return one !== other && isName(one) && isName(other);
};

const haveNone = (one: string, other: string): boolean =>
  !one.split(",").some((each) => other.split(",").includes(each));

const isNetwork = (text: string): boolean => /^\d+(\.\d+){3}(\/\d+)?$/.test(text);

const areOtherNetworks = (one: string, other: string): boolean =>
  isNetwork(one) && isNetwork(other) && !overlap(one, other);

function areOtherPorts(one: string, other: string): boolean {
  const ranges = (text: string) =>
    text.split(",").map((part) => {
      const [from = NaN, to = from] = part.split("-").map(Number);
      return { from, to };
    });
  return ranges(one).every((a) => ranges(other).every((b) => a.to < b.from || b.to < a.from));
}

/** By which words two rules may be seen to be about other packets. */
const apartBy: Readonly<Record<string, (one: string, other: string) => boolean>> = {
  chain: (one, other) => one !== other,
  protocol: differ,
  "in-interface": differ,
  "out-interface": differ,
  "connection-state": haveNone,
  "src-address": areOtherNetworks,
  "dst-address": areOtherNetworks,
  "src-port": areOtherPorts,
  "dst-port": areOtherPorts,
};
