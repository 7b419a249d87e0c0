import { shown } from "../../provider/values";
import { type Diagnosis, exitCodeOf } from "./diagnose";
import type { Bond, Facts, Member } from "./facts";
import type { Severity } from "./finding";

/** How a report is drawn: colours and lines for a terminal, plain text for a file. */
export interface Style {
  isTerminal: boolean;
}

type Paint = "red" | "yellow" | "green" | "dim" | "bold";

const CODES: Readonly<Record<Paint, number>> = { red: 31, yellow: 33, green: 32, dim: 2, bold: 1 };
const COLOURS: Readonly<Record<Severity, Paint>> = { error: "red", warning: "yellow", note: "dim" };

/** The report for people: the router, a picture of each bond, the findings. */
export function reportText(facts: Facts, found: readonly Diagnosis[], style: Style): string {
  const paint = (text: string, colour: Paint) =>
    style.isTerminal ? `\u001b[${CODES[colour]}m${shown(text)}\u001b[0m` : shown(text);
  const { identity, label, version, channel, board, bonds } = facts;
  const router = [
    identity === undefined ? label : `${identity} (${label})`,
    `RouterOS ${version}${channel === undefined ? "" : ` (${channel})`}`,
    ...(board === undefined ? [] : [board]),
  ];
  const parts = [
    shown(router.join(", ")),
    ...bonds.map((bond) => picture(bond, style, paint)),
    summary(found),
    ...found.map((one) => paragraph(one, paint)),
  ];
  return `${parts.join("\n\n")}\n`;
}

function summary(found: readonly Diagnosis[]): string {
  const count = (severity: Severity) => found.filter((one) => one.severity === severity).length;
  const of = (number: number, noun: string) => `${number} ${noun}${number === 1 ? "" : "s"}`;
  const counts = [of(count("error"), "error"), of(count("warning"), "warning")];
  const all = [...counts, of(count("note"), "note")].join(", ");
  return exitCodeOf(found) === 0 ? `healthy: ${all}` : all;
}

function paragraph({ code, severity, bond, port, ...one }: Diagnosis, paint: Painter): string {
  const where = [bond, port].filter((name) => name !== undefined).join(", ");
  const lines = [
    `${paint(severity, COLOURS[severity])} ${paint(code, "bold")}${where === "" ? "" : shown(`: ${where}`)}`,
    shown(`  ${one.cause}`),
    ...one.evidence.map((each) => paint(`  seen     ${each}`, "dim")),
    ...(["program", "router", "note", "cable"] as const).flatMap((place) => {
      const what = one.fix[place];
      return what === undefined ? [] : [shown(`  ${place.padEnd(8)} ${what}`)];
    }),
  ];
  return lines.join("\n");
}

type Painter = (text: string, colour: Paint) => string;

/**
 * The bond as a tree of its ports. A full dot carries traffic, an empty one waits, a cross is out.
 */
function picture({ name, mode, row, enabled, members }: Bond, style: Style, paint: Painter) {
  const isRunning = row["running"] === "true";
  const state = !enabled ? "disabled" : isRunning ? "running" : "not running";
  const colour = enabled && isRunning ? "green" : "red";
  const width = Math.max(...members.map((member) => member.name.length));
  const lines = members.map((member, at) => {
    const isLast = at === members.length - 1;
    const [dot, word, tint] = stateOf(member, enabled, style);
    const branch = style.isTerminal ? (isLast ? "└─" : "├─") : isLast ? "`-" : "|-";
    const rest = detailsOf(member, mode, row["primary"]).join("  ");
    const text = `${shown(member.name).padEnd(width)}  ${paint(word.padEnd(8), tint)}  ${shown(rest)}`;
    return `  ${branch} ${paint(dot, tint)} ${text.trimEnd()}`;
  });
  return [`${paint(name, "bold")}: ${shown(mode)}, ${paint(state, colour)}`, ...lines].join("\n");
}

function stateOf(member: Member, enabled: boolean, { isTerminal }: Style): [string, string, Paint] {
  const { iface, up, active } = member;
  if (iface === undefined) return [isTerminal ? "✗" : "x", "missing", "red"];
  if (iface["disabled"] === "true") return [isTerminal ? "✗" : "x", "disabled", "red"];
  if (!up) return [isTerminal ? "✗" : "x", "no link", "red"];
  if (!enabled || active === undefined) return [isTerminal ? "○" : "o", "link", "dim"];
  return active
    ? [isTerminal ? "●" : "*", "active", "green"]
    : [isTerminal ? "○" : "o", "waiting", "yellow"];
}

function detailsOf({ name, link, slave, up }: Member, mode: string, primary: string | undefined) {
  const duplex = { true: "full", false: "half" }[link?.["full-duplex"] ?? ""];
  const speed = [link?.["rate"], duplex].filter((word) => word !== undefined).join(" ");
  const partner = slave?.["partner-sys-id"];
  return [
    ...(up && speed !== "" ? [speed] : []),
    ...(name === primary ? ["primary"] : []),
    ...(mode === "802.3ad" && slave?.["flags"] ? [slave["flags"]] : []),
    ...(mode === "802.3ad" && partner ? [`partner ${partner} key ${slave["partner-key"]}`] : []),
  ];
}

/** The report for programs; `format` counts what a reader must know of. */
export function reportJson(facts: Facts, found: readonly Diagnosis[]): object {
  const { label, identity, board, version, channel, bonds } = facts;
  return {
    format: 1,
    exitCode: exitCodeOf(found),
    router: { host: label, identity, board, version, channel },
    bonds: bonds.map(({ name, mode, enabled, row, members }) => ({
      name,
      mode,
      enabled,
      running: row["running"] === "true",
      members: members.map(({ name: port, iface, up, active, link, slave }) => ({
        name: port,
        exists: iface !== undefined,
        up,
        active,
        rate: link?.["rate"],
        fullDuplex:
          link?.["full-duplex"] === undefined ? undefined : link["full-duplex"] === "true",
        flags: slave?.["flags"],
        partner: slave?.["partner-sys-id"],
        partnerKey: slave?.["partner-key"],
      })),
    })),
    findings: found,
  };
}
