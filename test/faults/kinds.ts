import type { Command, Fault, Simulator } from "../../simulator";

/** The deadline of the campaign's runs in milliseconds: short, so that hangs are cheap. */
export const DEADLINE = 200;

/** Something that happens to one command of a run. */
export interface Kind {
  name: string;
  /** The transport that knows it; none: all. */
  over?: "api" | "rest";
  do: Fault["do"] | "restart";
  /** What happens to every later command of the run; none: nothing. */
  then?: Fault["do"];
  /** Of a restart: all ids are dealt anew. */
  newIds?: boolean;
  /** Of a restart: the command is still carried out. */
  late?: boolean;
}

const html = "<html><body><h1>502 Bad Gateway</h1></body></html>";

/** Everything that the campaign injects. */
export const KINDS: readonly Kind[] = [
  { name: "cut before the command", do: "drop-before" },
  { name: "cut after the command", do: "drop-after" },
  { name: "half a reply", do: "half-reply" },
  { name: "hang", do: "hang" },
  { name: "delay beyond the deadline", do: { delay: 2 * DEADLINE } },
  { name: "!trap", do: { trap: "failure: not now" } },
  { name: "!fatal", over: "api", do: { fatal: "session terminated" } },
  { name: "502 with HTML", over: "rest", do: { status: 502, body: html } },
  { name: "503", over: "rest", do: { status: 503 } },
  { name: "200 with HTML", over: "rest", do: { status: 200, body: html } },
  { name: "wrong JSON", over: "rest", do: { status: 200, body: '{"ok":[1]}' } },
  { name: "half of the JSON", over: "rest", do: { status: 200, body: '[{".id":"*1"' } },
  { name: "away from then on", do: "drop-before", then: "drop-before" },
  { name: "carried out, then away", do: "drop-after", then: "drop-before" },
  { name: "silent from then on", do: "hang", then: "hang" },
  { name: "carried out, then silent", do: "drop-after", then: "hang" },
  { name: "restart before the command", do: "restart" },
  { name: "restart after the command", do: "restart", late: true },
  { name: "restore with new ids before the command", do: "restart", newIds: true },
  { name: "restore with new ids after the command", do: "restart", newIds: true, late: true },
];

/** A fault at a command of a run: 0 is the login, 1 the first command. */
export interface Strike {
  kind: Kind;
  at: number;
}

/** A fault that is set, and whether it struck. */
export interface Injection {
  readonly struck: boolean;
  /** Resolves when the restart, if it was one, is over. */
  settled(): Promise<void>;
}

/** Sets a fault for the next run on a router; `commands` are never forgotten meanwhile. */
export function inject(router: Simulator, { kind, at }: Strike): Injection {
  const before = router.commands.at(-1)?.number ?? 0;
  let struck = false;
  let restarted: Promise<void> = Promise.resolve();

  const isMeant = ({ number }: Command) => (at === 0 ? number === 0 : number === before + at);
  const strikes = (command: Command): boolean => {
    if (struck || !isMeant(command)) return false;
    struck = true;
    isSamePacket = true;
    setImmediate(() => (isSamePacket = false));
    if (kind.do !== "restart") return true;
    restarted = router.restart({ newIds: kind.newIds === true });
    return kind.late !== true;
  };
  const { then } = kind;
  // A connection that ends carries no answer to what came in one packet with the command.
  let isSamePacket = false;
  if (kind.do === "half-reply")
    router.fault({ on: () => isSamePacket, times: Infinity, do: "hang" });
  if (then) router.fault({ on: () => struck, times: Infinity, do: then });
  router.fault({
    on: strikes,
    times: Infinity,
    do: kind.do === "restart" ? "drop-before" : kind.do,
  });
  return {
    get struck() {
      return struck;
    },
    settled: () => restarted,
  };
}
