import type { Ordered, Values } from "../../schema";
import type { Row } from "../../transport/transport";

/** The name of a resource whose rows begin with it. */
export const nameOf = (values: Values): string =>
  typeof values["name"] === "string" ? values["name"] : "";

/** How the comments of rows with a name or mark begin. */
export const prefix = (name: string): string => `${name}: `;

/** How the comments of a resource's rows begin; undefined: it owns all rows of the chain. */
export function markOf({ marks }: Ordered, values: Values): string | undefined {
  if (marks === "name") return prefix(nameOf(values));
  const { mark } = values;
  return marks === "mark" && typeof mark === "string" ? prefix(mark) : undefined;
}

/** True of a row with this mark. */
export const isMarked = ({ comment = "" }: Row, mark: string | undefined): boolean =>
  mark === undefined || comment.startsWith(mark);

/** The comment of a rule's row: the mark and the rule's comment, or a dash where it has none. */
export const withMark = (mark: string, comment: unknown): string =>
  mark + (typeof comment === "string" && comment !== "" ? comment : nothing);

/** A rule's comment as the program has it. */
export function withoutMark(mark: string, comment = ""): string {
  const own = comment.slice(mark.length);
  return own === nothing ? "" : own;
}

/** Stands for an empty comment, since the router may drop the space at the end of a mark. */
const nothing = "-";
