import type { Ordered, Values } from "../../schema";
import type { Row } from "../../transport/transport";

/** What a resource of ours is called. */
export const nameOf = (values: Values): string =>
  typeof values["name"] === "string" ? values["name"] : "";

/** How the comments of rows begin that a name or a mark tells apart. */
export const prefix = (name: string): string => `${name}: `;

/** How the comments of a resource's rows begin; undefined: all rows of the chain are its own. */
export function markOf({ marks }: Ordered, values: Values): string | undefined {
  if (marks === "name") return prefix(nameOf(values));
  const { mark } = values;
  return marks === "mark" && typeof mark === "string" ? prefix(mark) : undefined;
}

/** True of a row with this mark. */
export const isMarked = ({ comment = "" }: Row, mark: string | undefined): boolean =>
  mark === undefined || comment.startsWith(mark);

/** A rule's comment as its row has it; of one without it is the mark and a dash. */
export const withMark = (mark: string, comment: unknown): string =>
  mark + (typeof comment === "string" && comment !== "" ? comment : nothing);

/** A rule's comment as the program has it. */
export function withoutMark(mark: string, comment = ""): string {
  const own = comment.slice(mark.length);
  return own === nothing ? "" : own;
}

/** What stands for a comment where a rule has none: texts that end with a space may lose it. */
const nothing = "-";
