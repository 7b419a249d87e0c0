import type { Evidence, Finding } from "../../cli/doctor/finding";
import { FINDINGS } from "../../cli/doctor/findings";
import { bullets, code, paragraphs, prose } from "./markdown";

/** Names in place of those that the router would show. */
const somewhere: Evidence = {
  bond: "bond1",
  port: "ether2",
  other: "ether3",
  ids: ["*1"],
  bound: {},
  shows: [],
};

/** What `doctor` can find, in the order in which it says it. */
export const findingsPage = (): string =>
  paragraphs(
    "# Findings of doctor",
    "What [`doctor`](/commands/doctor) can find, the likeliest first, with the names `bond1`, `ether2` and `ether3` in place of the router's own. Codes are stable: scripts may go by them. How it looks is in [the guide](/guide/doctor).",
    ...FINDINGS.map(findingText),
  );

const types = { error: "danger", warning: "warning", note: "info" } as const;

function findingText({ code: name, severity, cause, fix }: Finding): string {
  const { program, router, note, cable } = fix(somewhere);
  return paragraphs(
    `## ${name} <Badge type="${types[severity]}" text="${severity}" /> {#${name}}`,
    prose(cause(somewhere)),
    bullets([
      program === undefined ? undefined : `In the program: ${prose(program)}`,
      router === undefined ? undefined : `On the router: ${code(router)}`,
      note === undefined ? undefined : `To mind: ${prose(note)}`,
      cable === undefined ? undefined : `Cables: ${prose(cable)}`,
    ]),
  ).trimEnd();
}
