import type { Handler, Menu } from "../commands/menu";
import { print, PRINT_FLAGS } from "../commands/print";
import type { OnError } from "../machine/safe-mode";
import { failure } from "../machine/trap";
import { match } from "../schema/values";

const NONE = { rows: [] };
const ON_ERROR = ["abort", "ask", "release", "unroll"] satisfies OnError[];

/** open (RouterOS: which policy it needs; that of writing here). */
const command = (takes: readonly string[], run: Handler["run"]): Handler => ({
  takes,
  needs: "write",
  run,
});

const take: Handler["run"] = ({ safeMode }, { session, user, words }) => {
  const onError = match(words["on-error"] ?? "ask", ON_ERROR, "on-error") as OnError;
  // open (RouterOS: what REST is told, which has no session that could hold it)
  if (session === undefined) throw failure("safe mode needs a session");
  safeMode.take(session, user.name, onError);
  return NONE;
};

const release: Handler["run"] = ({ safeMode }) => {
  safeMode.release();
  return NONE;
};

/**
 * `/safe-mode`, since 7.18: held by a session of the API; REST has none. open (RouterOS: what
 * `owner` shows, which is left out here).
 */
export const safeMode: Menu = {
  path: "/safe-mode",
  single: true,
  shows: ["enabled", "current", "user"],
  show: ({ safeMode: { user } }) => ({
    enabled: String(user !== undefined),
    current: "false",
    ...(user !== undefined && { user }),
  }),
  commands: {
    // `current` is for the session that asks.
    print: {
      takes: PRINT_FLAGS,
      needs: "read",
      run: (router, request) => {
        const { rows, ...reply } = print(router, router.menu("/safe-mode"), request);
        const current = String(router.safeMode.isHeldBy(request.session));
        return {
          ...reply,
          rows: rows.map((row) => ("current" in row ? { ...row, current } : row)),
        };
      },
    },
    take: command(["on-error"], take),
    release: command([], release),
    unroll: command([], ({ safeMode }, { session }) => {
      safeMode.unroll(session);
      return NONE;
    }),
    // open (RouterOS: what it does for a session that does not hold it, while another does)
    toggle: command([], (router, request) =>
      (router.safeMode.isHeldBy(request.session) ? release : take)(router, request),
    ),
  },
};
