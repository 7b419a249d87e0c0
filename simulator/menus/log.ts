import type { Handler, Menu } from "../commands/menu";
import { missing } from "../machine/trap";
import { atLeast } from "../machine/version";

/** `/log`: what happened since the router started. open (RouterOS: the words of v6). */
export const log: Menu = {
  path: "/log",
  shows: ["time", "buffer", "topics", "message", "extra-info"],
  show: ({ clock, version }, { words }) => ({
    time: clock.logStamp(Number(words["moment"])),
    ...(atLeast(version, "7") ? { "extra-info": "" } : { buffer: "memory" }),
  }),
  commands: Object.fromEntries(
    ["debug", "info", "warning", "error"].map((topic) => [topic, writer(topic)]),
  ),
};

/**
 * `/log/info message=...` writes a row. open (RouterOS: whether REST takes it, as it takes commands by POST
 * everywhere else; a test lets it refuse)
 */
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
