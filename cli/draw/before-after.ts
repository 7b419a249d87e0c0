import type { Digest, Item } from "../preview-comment-digest";
import { drawingOf } from "./differences";
import { grouped } from "./groups";
import { mermaid } from "./mermaid";
import { networkOf } from "./network";
import { rowsOfStack } from "./stack";

/** The network of a router before and after a change, as Mermaid; empty where there is none. */
export interface BeforeAfter {
  /** A device's name or an explicit provider; empty for the stack's own router. */
  router: string;
  before: string;
  after: string;
}

/** The routers of a stack whose picture a preview changes. */
export function beforeAfter({ items }: Digest): BeforeAfter[] {
  const routers = [...new Set(items.map(({ router }) => router))];
  return routers.flatMap((router) => {
    const own = items.filter((item) => item.router === router);
    const before = pictureOf(
      own.filter(({ kind }) => kind !== "create"),
      "old",
    );
    const after = pictureOf(
      own.filter(({ kind }) => kind !== "delete"),
      "new",
    );
    return before === after ? [] : [{ router, before, after }];
  });
}

function pictureOf(items: readonly Item[], side: "old" | "new"): string {
  const resources = items.map(({ type, [side]: inputs }) => ({ type, inputs }));
  const network = networkOf(rowsOfStack(resources));
  return network.nodes.size === 0 ? "" : mermaid(grouped(drawingOf(network)));
}
