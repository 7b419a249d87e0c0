import { readFileSync } from "node:fs";
import type { EnrollOptions } from "../commands/enroll";
import { Misused } from "../frame/exit";
import { nearest } from "../../provider/values";
import { shown } from "../../provider/values/shown";

/** What a line may say of its router; the rest is as the command says. */
const COLUMNS = [
  ...["host", "identity", "stack", "device", "cwd", "username", "hostKey", "transport", "port"],
  ...["from", "user", "policies"],
] as const;

type Column = (typeof COLUMNS)[number];

export type Entry = EnrollOptions & { host: string };

/** Reads the routers of a CSV file, whose first line names the columns. */
export function inventory(file: string, options: EnrollOptions): Entry[] {
  const [header = [], ...lines] = cells(textOf(file)).filter((line) => line.some(Boolean));
  const names = header.map((name) => columnOf(name, file));
  if (!names.includes("host"))
    throw new Misused(`${file}: its first line names no column host: write host,identity,stack`);
  const entries = lines.map((line, at) => entryOf(names, line, options, `${file}: line ${at + 2}`));
  const places = new Set<string>();
  for (const { host, stack, device } of entries) {
    const place = `${stack ?? ""} ${device ?? ""}`;
    if (stack !== undefined && places.has(place))
      throw new Misused(
        `${file}: ${shown(host)} has the place of another router, stack ${stack}${device === undefined ? "" : `, device ${device}`}: give each router a stack or a device of its own`,
      );
    places.add(place);
  }
  return entries;
}

function columnOf(text: string, file: string): Column {
  const name = text
    .trim()
    .replaceAll(/[-_ ]([a-z])/g, (_all, letter: string) => letter.toUpperCase());
  const found = COLUMNS.find((column) => column.toLowerCase() === name.toLowerCase());
  if (found) return found;
  const near = nearest(name, COLUMNS);
  throw new Misused(
    `${file}: there is no column ${JSON.stringify(shown(text))}: ${near === undefined ? `there are ${COLUMNS.join(", ")}` : `did you mean ${near}?`}`,
  );
}

function entryOf(
  names: readonly Column[],
  line: readonly string[],
  options: EnrollOptions,
  place: string,
): Entry {
  const given = Object.fromEntries(
    names.flatMap((name, at) => {
      const text = line[at]?.trim() ?? "";
      return text === "" ? [] : [[name, text]];
    }),
  ) as Partial<Record<Column, string>>;
  const { host, transport = options.transport, port, ...rest } = given;
  if (host === undefined) throw new Misused(`${place} names no host`);
  if (line.length > names.length)
    throw new Misused(`${place} has more cells than there are columns`);
  if (transport !== "apis" && transport !== "https")
    throw new Misused(`${place}: transport is apis or https`);
  if (port !== undefined && !/^[1-9]\d{0,4}$/.test(port))
    throw new Misused(`${place}: port is a whole number from 1 to 65535`);
  const entry: Entry = {
    ...options,
    ...rest,
    host,
    transport,
    ...(port && { port: Number(port) }),
  };
  if (entry.stack === undefined && options.dryRun !== true)
    throw new Misused(
      `${place} names no stack: add a column stack, or --stack with a column device`,
    );
  return entry;
}

/** The cells of each line; quotes are as spreadsheets write them. */
function cells(text: string): string[][] {
  const lines: string[][] = [[""]];
  let isQuoted = false;
  for (const [piece] of text.replace(/^\uFEFF/, "").matchAll(/""|"|,|\r?\n|[^",\r\n]+|\r/g)) {
    const line = lines.at(-1) ?? [];
    const add = (more: string) => line.push((line.pop() ?? "") + more);
    if (piece === '""' && isQuoted) add('"');
    else if (piece === '"') isQuoted = !isQuoted;
    else if (piece === '""') add("");
    else if (isQuoted) add(piece);
    else if (piece === ",") line.push("");
    else if (/^\r?\n$/.test(piece)) lines.push([""]);
    else add(piece);
  }
  return lines;
}

function textOf(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (cause) {
    throw new Misused(`cannot read ${file}: give --inventory a file that is there`, { cause });
  }
}
