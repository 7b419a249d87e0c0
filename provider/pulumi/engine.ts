import { connect } from "node:net";

/** How long the engine may take to let us in, in milliseconds; it is on this machine. */
const patience = 2_000;

/** How often a provider looks whether its engine is still there, in milliseconds. */
const pace = 1_000;

/** Where the engine listens: Pulumi's plugin is started with it. None: nobody started this as a plugin. */
function address([, script = "", given = ""]: readonly string[]): [string, number] | undefined {
  const [, host, port] = /^(.*):(\d+)$/.exec(given) ?? [];
  if (!script.includes("dynamic-provider") || host === undefined) return undefined;
  return [host.replace(/^\[(.*)\]$/, "$1"), Number(port)];
}

/**
 * True while the engine lives that is to write down what this provider does. Only a port that nobody
 * listens on proves that it does not: the plugin's parent is a shell that outlives it.
 */
export function engineLives(argv: readonly string[] = process.argv): Promise<boolean> {
  const engine = address(argv);
  if (engine === undefined) return Promise.resolve(true);
  return new Promise((resolve) => {
    const [host, port] = engine;
    const socket = connect({ host, port });
    const answer = (lives: boolean) => {
      socket.destroy();
      resolve(lives);
    };
    socket.setTimeout(patience, () => answer(true));
    socket.once("connect", () => answer(true));
    socket.once("error", ({ code }: NodeJS.ErrnoException) => answer(code !== "ECONNREFUSED"));
  });
}

/** Ends this process when its engine is gone, and nothing is under way that has to be undone first. */
export function endWithEngine(isIdle: () => boolean): void {
  if (address(process.argv) === undefined) return;
  const look = async () => {
    if (isIdle() && !(await engineLives()) && isIdle()) process.exit(1);
  };
  setInterval(() => void look(), pace).unref();
}
