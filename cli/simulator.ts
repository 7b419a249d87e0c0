import { shownLines } from "../provider/values/shown";
import { readFileSync } from "node:fs";
import { boardOf, type Loaded, type Simulator, simulator, tryOut } from "../simulator";
import type { SimulatorOptions } from "./commands/simulator";
import { type ExitCode, FINE, FOUND, Misused } from "./frame/exit";
import type { Session } from "./frame/frame";
import type { Io } from "./frame/io";
import { shellWord } from "./shell";
import { commandLine, runOn } from "./simulator/command";

/** Commands and addresses, which are copied. */
const COPIED = /^ {2}/;

/** Runs a router until it is ended. */
export async function run(session: Session, options: SimulatorOptions): Promise<ExitCode> {
  const { io, signal } = session;
  if (options.check && options.load === undefined)
    throw new Misused("--check needs --load and a file");
  const { command } = options;
  if (command.length > 0 && (options.check || options.json === true))
    throw new Misused(`--${options.check ? "check" : "json"} runs no command: leave one out`);
  const text = options.load === undefined ? undefined : textOf(options.load);
  if (text !== undefined && options.check) {
    const loaded = tryOut(text, boardFor(text, options));
    session.report(
      report(loaded, options.load),
      options.json ? { format: 1, ...hidden(loaded) } : undefined,
      COPIED,
    );
    return loaded.failed.length > 0 ? FOUND : FINE;
  }
  const router = await start(options, text);
  session.closing(() => router.close());
  const loaded = text === undefined ? undefined : router.load(text);
  if (command.length > 0) {
    const refused = loaded ? `${report(loaded, options.load)}\n` : "";
    session.report(
      `${refused}${started(router, options)}: ${commandLine(command)}\n`,
      undefined,
      COPIED,
    );
    return runOn(router, command, session);
  }
  const { version, url, secureUrl, restUrl, sshPort, sshHostKey } = router;
  const said = {
    ...{ format: 1, version, api: url, apiSsl: secureUrl, rest: restUrl },
    ...(sshPort !== undefined && { ssh: `ssh://${router.host}:${sshPort}`, sshHostKey }),
    pid: process.pid,
  };
  const refused = loaded && hidden(loaded);
  const isJson = options.json === true;
  const opening = loaded ? `${report(loaded, options.load)}\n` : "";
  session.report(
    `${opening}${welcome(router, options)}\n`,
    isJson ? { ...said, ...refused } : undefined,
    COPIED,
  );
  const pressed = () =>
    void press(router).then((text) => (isJson ? io.stderr : io.stdout).write(`${text}\n`));
  const leave = onButton(io.stdin, pressed);
  if (!signal.aborted)
    await new Promise((resolve) => signal.addEventListener("abort", resolve, { once: true }));
  leave();
  return FINE;
}

/** Calls at SIGUSR2, which Windows does not have, and at the line `button` in a terminal. */
function onButton(stdin: Io["stdin"], press: () => void): () => void {
  const typed = (line: unknown) => {
    if (String(line).trim() === BUTTON) press();
  };
  process.on("SIGUSR2", press);
  if (stdin.isTTY === true) stdin.on("data", typed);
  return () => {
    process.off("SIGUSR2", press);
    stdin.off("data", typed);
    if (stdin.isTTY === true) stdin.pause();
  };
}

const BUTTON = "button";

async function press(router: Simulator): Promise<string> {
  const did = await router.pressButton();
  return did
    ? "The button was pressed: the router has restarted with what /system/device-mode/update asked for."
    : "The button was pressed: nothing was asked for in the last five minutes, and nothing happens.";
}

/** One port distinguishes two routers on one machine. */
const portsOf = ({ port, sslPort, httpPort, sshPort, command }: SimulatorOptions) => {
  // A command learns the port, so that two of them can run at once.
  const isKnown = port === undefined && command.length === 0;
  return {
    apiPort: port ?? (isKnown ? 8728 : 0),
    apiSslPort: sslPort ?? (isKnown ? 8729 : 0),
    httpPort,
    ...(sshPort !== undefined || hasSsh() ? { sshPort: sshPort ?? 0 } : {}),
  };
};

/** Is the package there that ssh needs? */
function hasSsh(): boolean {
  try {
    return require.resolve("ssh2") !== "";
  } catch {
    return false;
  }
}

async function start(options: SimulatorOptions, text?: string): Promise<Simulator> {
  const ports = portsOf(options);
  try {
    return await simulator({
      version: options.routeros,
      configuration: options.empty || text !== undefined ? "empty" : "home",
      board: options.board,
      ...(options.ports !== undefined && { ports: options.ports }),
      ...(text !== undefined && boardFor(text, options)),
      identity: options.identity,
      ...ports,
      ...(options.deviceMode !== undefined && { deviceMode: options.deviceMode }),
      // As on a router: schedules run, and bonds take their time to notice a link.
      pace: 1,
      timedLinks: true,
    });
  } catch (error) {
    const { code, port } = error as NodeJS.ErrnoException & { port?: number };
    if (code !== "EADDRINUSE" && code !== "EACCES") throw error;
    const why = code === "EACCES" ? "may not be used" : "is in use";
    const options = [
      [ports.apiPort, "--port"],
      [ports.httpPort, "--http-port"],
      [ports.sshPort, "--ssh-port"],
    ] as const;
    const option = options.find(([used]) => used === port)?.[1] ?? "--ssl-port";
    throw new Error(`cannot listen on port ${port}: it ${why}; choose another with ${option}`, {
      cause: error,
    });
  }
}

/** How a person gets through what a home router is shipped with. */
function shipped(router: Simulator): string {
  const [row = {}] = router.version.startsWith("6.") ? [] : router.items("/system/device-mode");
  if (row["scheduler"] !== "false") return "";
  const body = '{"scheduler":"yes","fetch":"yes","email":"yes","once":""}';
  return `
Its device-mode is ${row["mode"]}, as such routers are shipped: scheduler, fetch and e-mail are off. To allow
them, and press the button (or start it with --device-mode advanced):

  curl -u admin: ${router.restUrl}/rest/system/device-mode/update --json ${shellWord(body)}
  ${process.platform === "win32" ? `${BUTTON} (a line typed here)` : `kill -USR2 ${process.pid}`}
`;
}

/** What the text of an export says of its router, but for what was asked for. */
function boardFor(text: string, { given, routeros, ports }: SimulatorOptions) {
  return {
    ...boardOf(text),
    ...(given.has("routeros") && { version: routeros }),
    ...(ports !== undefined && { ports }),
  };
}

function textOf(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const why = code === "ENOENT" ? "there is no such file" : `it cannot be read (${code})`;
    throw new Misused(`cannot load ${file}: ${why}`, { cause: error });
  }
}

/** What names a secret, in whatever menu. */
const SECRET =
  /([\w.-]*(?:password|passphrase|secret|private-key|preshared-key|pre-shared-key|auth-key|md5-key|community|static-key-\d)[\w.-]*=)("(?:[^"\\]|\\.)*"|\S+)/g;
const MOST = 160;

function hidden({ items, failed }: Loaded): Loaded {
  const hide = (command: string) => command.replace(SECRET, "$1*****");
  return { items, failed: failed.map((each) => ({ ...each, command: hide(each.command) })) };
}

/** What was refused, a command a line, and how many. */
function report(loaded: Loaded, file = ""): string {
  const short = (text: string) => (text.length > MOST ? `${text.slice(0, MOST)} ...` : text);
  const lines = hidden(loaded).failed.map(
    ({ line, command, reason }) =>
      `  ${file}:${line}: ${reason.replaceAll("\n", " ")}\n    ${short(command)}\n`,
  );
  return `${shownLines(lines.join(""))}${loaded.items} items, ${loaded.failed.length} failed\n`;
}

const started = ({ version, url }: Simulator, { identity }: SimulatorOptions): string =>
  `RouterOS ${version} "${identity}" at ${url}`;

const welcome = (router: Simulator, { identity }: SimulatorOptions) => `\
RouterOS ${router.version} "${identity}" is listening (Ctrl-C ends it):

  ${router.url}
  ${router.secureUrl}  (anonymous TLS, as on a router without a certificate)
${router.restUrl === undefined ? "" : `  ${router.restUrl}  (REST)\n`}${
  router.sshPort === undefined
    ? "  (ssh needs the package ssh2: npm install ssh2)\n"
    : `  ssh://${router.host}:${router.sshPort}  (ssh; host key ${router.sshHostKey})\n`
}
Try it from a Pulumi project:

  pulumi config set routeros:host ${router.url}
  pulumi config set routeros:username admin
  pulumi up
${shipped(router)}`;
