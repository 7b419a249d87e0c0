import type { Traits } from "../property";
import type { MenuData, Word } from "./data";

/** Words that count down, or that the router itself goes on writing. */
const moving: ReadonlySet<string> = new Set([
  "/ip/firewall/address-list timeout",
  "/ipv6/firewall/address-list timeout",
  "/system/scheduler start-date",
  "/system/scheduler start-time",
]);

/** Words that do not stay as the router made them, though nobody changed them. */
export const isMoving = (path: string, word: string): boolean => moving.has(`${path} ${word}`);

/** What a word is without a program, and how it becomes that again, as far as anybody knows. */
export function withoutProgram(
  word: string,
  stated: Word,
  { commands, key = [] }: MenuData,
): Traits {
  const { absentMeans, default: known, type, values, list, not, readOnly } = stated;
  if (readOnly === true || key.includes(word)) return {};
  const isText = type === "text" && values === undefined && not !== true && list === undefined;
  if (absentMeans !== undefined) return { absentMeans };
  if (word === "comment") return { absentMeans: "" };
  if (known !== undefined && (known !== "" || isText)) return { absentMeans: known };
  if (type === "presence" || commands.includes("unset"))
    return { absentMeans: "", unsettable: true };
  if (word === "disabled") return { absentMeans: "no" };
  return isText && !/(^|-)name$/.test(word) ? { absentMeans: "" } : {};
}

/**
 * When a word is not printed though it is set. Rules print all that they are; elsewhere what does not
 * apply is left out, and what is off shows less. What a word means that is left out is known of some.
 */
export function hidesWhen({ absentMeans }: Word, { class: kind }: MenuData): Traits["hides"] {
  if (kind === "ordered") return undefined;
  return absentMeans === undefined ? "always" : "disabled";
}
