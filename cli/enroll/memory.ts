import { z } from "zod";

/** How a service was before it was first enrolled. */
const service = z.strictObject({
  disabled: z.enum(["yes", "no"]),
  certificate: z.string(),
  "tls-version": z.string(),
  address: z.string(),
});

const memory = z.strictObject({
  /** By the name of the service. */
  before: z.record(z.string(), service),
  /** Services without TLS that were closed. */
  closed: z.array(z.string()),
  /** What the group granted that was there before; undefined: it was made with the user. */
  group: z.string().optional(),
});

/** What `--remove` gives back. The router keeps it itself, in the comment of the user that was made. */
export type Memory = z.infer<typeof memory>;
export type ServiceBefore = z.infer<typeof service>;

const MARK = "pulumi-routeros enroll ";

export const commentOf = (kept: Memory): string => MARK + JSON.stringify(kept);

/** What a comment says; undefined when it is not ours. */
export function memoryIn(comment: string | undefined): Memory | undefined {
  if (comment?.startsWith(MARK) !== true) return undefined;
  try {
    return memory.parse(JSON.parse(comment.slice(MARK.length)));
  } catch {
    return undefined;
  }
}
