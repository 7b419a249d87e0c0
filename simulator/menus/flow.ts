import type { Reply, Request } from "../commands/menu";
import type { Words } from "../machine/store";
import { invalidValue } from "../machine/trap";
import { parseTime } from "../machine/time";

/** The arguments of commands that go on until they are cancelled. */
export const FLOW = [
  ...["once", "interval", "duration", "append", "as-value", "do", "file"],
  ...["freeze-frame-interval", "proplist", ".proplist", "without-paging"],
];

/** Rows once, or again and again; then `.section` counts the rounds. */
export function flow(request: Request, rows: () => Words[]): Reply {
  const asked = (request.words[".proplist"] ?? request.words["proplist"])?.split(",");
  const pick = (row: Words) =>
    asked ? Object.fromEntries(Object.entries(row).filter(([name]) => asked.includes(name))) : row;
  const { once, interval = "1s", duration } = request.words;
  if (once !== undefined && once !== "no" && once !== "false") return { rows: rows().map(pick) };
  const milliseconds = timeOf(interval, "interval");
  const rounds = duration === undefined ? Infinity : timeOf(duration, "duration") / milliseconds;
  let section = 0;
  const round = () => rows().map((row) => ({ ...pick(row), ".section": String(section) }));
  const first = round();
  const next = () => (++section < rounds ? round() : undefined);
  return { rows: first, again: { rows: next, milliseconds } };
}

function timeOf(text: string, argument: string): number {
  const time = parseTime(text);
  if (!time) throw invalidValue(argument);
  return time;
}
