import { shown, shownJson } from "../../provider/values/shown";
import type { Carrier, Sample } from "./sample";

/** Where samples are shown. */
export interface View {
  show(sample: Sample): void;
  /** The router does not answer for a while. */
  trouble(said: string, at: string): void;
  /** Gives the terminal back. */
  end(): void;
}

type Write = (text: string) => void;

/** One JSON object per line: a sample, or `{ at, error }`. */
export function jsonView(write: Write): View {
  return {
    show: (sample) => write(`${shownJson(sample)}\n`),
    trouble: (error, at) => write(`${shownJson({ at, error })}\n`),
    end: () => undefined,
  };
}

/** One line per sample, and one for every change of the active member: for files and pipes. */
export function linesView(write: Write): View {
  let before: Sample | undefined;
  return {
    show: (sample) => {
      const [was, is] = [before && activeIn(before), activeIn(sample)];
      if (was !== undefined && was !== is)
        write(`${shown(`${sample.at} ${sample.bond} active: ${was} -> ${is}`)}\n`);
      const carriers = sample.interfaces.map((one) => carrierLine(one, earlier(before, one)));
      write(`${shown(`${sample.at} ${carriers.join("; ")}`)}\n`);
      before = sample;
    },
    trouble: (said, at) => write(`${shown(`${at} ${said}`)}\n`),
    end: () => undefined,
  };
}

const [OTHER_SCREEN, OWN_SCREEN] = ["\x1b[?1049h\x1b[?25l", "\x1b[?1049l\x1b[?25h"];
const CLEAR = "\x1b[H\x1b[J";

/** A table that is redrawn on the alternate screen; the last one stays in the normal one. */
export function screenView(write: Write, label: string): View {
  let before: Sample | undefined;
  let drawn = "";
  let said = "";
  const draw = () => write(`${CLEAR}${drawn}${said}\nCtrl-C ends\n`);
  write(OTHER_SCREEN);
  return {
    show: (sample) => {
      drawn = table(sample, before, label);
      said = "";
      before = sample;
      draw();
    },
    trouble: (text, at) => {
      said = `\n${shown(`${at} ${text}`)}\n`;
      draw();
    },
    end: () => write(`${OWN_SCREEN}${drawn}${said}`),
  };
}

const COLUMNS = ["", "link", "rx", "tx", "errors", "drops", "link downs"];

function table(sample: Sample, before: Sample | undefined, label: string): string {
  const rows = sample.interfaces.map((one) => cells(one, earlier(before, one)));
  const widths = COLUMNS.map((title, at) =>
    Math.max(title.length, ...rows.map((row) => row[at]?.length ?? 0)),
  );
  const lines = [COLUMNS, ...rows].map((row) =>
    row
      .map((cell, at) => cell.padEnd(widths[at] ?? 0))
      .join("  ")
      .trimEnd(),
  );
  const head = `${sample.bond} (${sample.mode}) on ${label}, ${sample.at}`;
  return [head, "", ...lines, "", `active: ${activeIn(sample)}`, ""].map(shown).join("\n");
}

function cells(one: Carrier, was: Carrier | undefined): string[] {
  const mark = one.role === "bond" ? "" : one.active === true ? "* " : "  ";
  return [
    `${mark}${one.name}`,
    one.running ? "up" : "down",
    bits(one.rx.bitsPerSecond),
    bits(one.tx.bitsPerSecond),
    counted(errors(one), was && errors(was)),
    counted(drops(one), was && drops(was)),
    counted(one.linkDowns, was?.linkDowns),
  ];
}

function carrierLine(one: Carrier, was: Carrier | undefined): string {
  const active = one.active === true ? " active" : "";
  const [rx, tx] = [bits(one.rx.bitsPerSecond), bits(one.tx.bitsPerSecond)];
  const wrong = `errors ${counted(errors(one), was && errors(was))}`;
  return `${one.name} ${one.running ? "up" : "down"}${active} rx ${rx} tx ${tx} ${wrong}`;
}

const earlier = (before: Sample | undefined, { name }: Carrier) =>
  before?.interfaces.find((one) => one.name === name);

const activeIn = ({ active }: Sample): string => (active.length === 0 ? "none" : active.join(", "));
const errors = ({ rx, tx }: Carrier): number => rx.errors + tx.errors;
const drops = ({ rx, tx }: Carrier): number => rx.drops + tx.drops;

/** A counter, and by how much it grew; one that went back was reset. */
function counted(count: number, before: number | undefined): string {
  const grown = before === undefined ? 0 : count - before;
  return grown > 0 ? `${count} (+${grown})` : String(count);
}

const UNITS = ["bit/s", "kbit/s", "Mbit/s", "Gbit/s", "Tbit/s"];

/** `8.0 Mbit/s` */
export function bits(perSecond: number): string {
  let [rest, unit] = [perSecond, 0];
  // What would be rounded up to 1000 is one of the next unit.
  for (; rest >= 999.95 && unit < UNITS.length - 1; unit++) rest /= 1000;
  return `${unit === 0 ? rest : rest.toFixed(1)} ${UNITS[unit] ?? ""}`;
}
