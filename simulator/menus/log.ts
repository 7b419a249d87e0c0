import type { Handler, Menu } from "../menu";
import { missing } from "../trap";

/** `/log`: what happened since the router started. */
export const log: Menu = {
  path: "/log",
  shows: ["time", "buffer", "topics", "message"],
  show: () => ({ buffer: "memory" }),
  commands: Object.fromEntries(
    ["debug", "info", "warning", "error"].map((topic) => [topic, writer(topic)]),
  ),
};

/** `/log/info message=...` writes a row. */
function writer(topic: string): Handler {
  return {
    takes: ["message"],
    needs: "write",
    run: (router, { words }) => {
      if (words["message"] === undefined) throw missing("message");
      router.log(`script,${topic}`, words["message"]);
      return { rows: [] };
    },
  };
}
