import type { Handler, Menu } from "../menu";
import { failure } from "../trap";

const NONE = { rows: [] };

/** open (RouterOS: which policy it needs; that of writing here). */
const command = (takes: readonly string[], run: Handler["run"]): Handler => ({
  takes,
  needs: "write",
  run,
});

/** `/safe-mode`, since 7.18: held by a session of the API; REST has none. */
export const safeMode: Menu = {
  path: "/safe-mode",
  single: true,
  shows: ["enabled", "current", "user"],
  show: ({ safeMode: { user } }) => ({
    enabled: String(user !== undefined),
    ...(user !== undefined && { user }),
  }),
  commands: {
    take: command(["on-error"], ({ safeMode }, { session, user }) => {
      // open (RouterOS: what REST is told, which has no session that could hold it)
      if (session === undefined) throw failure("safe mode needs a session");
      safeMode.take(session, user.name);
      return NONE;
    }),
    release: command([], ({ safeMode }) => {
      safeMode.release();
      return NONE;
    }),
    unroll: command([], ({ safeMode }, { session }) => {
      safeMode.unroll(session);
      return NONE;
    }),
  },
};
