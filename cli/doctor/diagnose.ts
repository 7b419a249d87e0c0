import type { Facts } from "./facts";
import type { Evidence, Finding, Fix, Severity } from "./finding";
import { FINDINGS } from "./findings";

/** A finding at one place, in words. */
export interface Diagnosis {
  code: string;
  severity: Severity;
  bond?: string;
  port?: string;
  cause: string;
  /** The router's own values. */
  evidence: string[];
  fix: Fix;
}

const ORDER: Readonly<Record<Severity, number>> = { error: 0, warning: 1, note: 2 };

/** The findings, the likeliest cause first. */
export function diagnose(facts: Facts, findings: readonly Finding[] = FINDINGS): Diagnosis[] {
  const found = findings.flatMap((finding) =>
    finding.look(facts).map((evidence) => inWords(finding, evidence)),
  );
  // Sorting keeps the order of the table among findings of one severity.
  return found.sort((a, b) => ORDER[a.severity] - ORDER[b.severity]);
}

function inWords({ code, severity, cause, fix }: Finding, evidence: Evidence): Diagnosis {
  const { bond, port, shows } = evidence;
  return {
    code,
    severity,
    ...(bond !== undefined && { bond }),
    ...(port !== undefined && { port }),
    cause: cause(evidence),
    evidence: shows,
    fix: fix(evidence),
  };
}

/** 0: healthy, 1: something is wrong. Notes are no illness. */
export const exitCodeOf = (found: readonly Diagnosis[]): 0 | 1 =>
  found.some(({ severity }) => severity !== "note") ? 1 : 0;
