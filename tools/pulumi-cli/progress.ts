/** Takes a line to show. A passing line is worth nothing once the next one is there. */
export type Progress = (line: string, passing?: boolean) => void;

const QUIET_MS = 15_000;

/** Progress as plain lines: all that matters, and a sign of life every 15 seconds. */
export function plain(write: (line: string) => void): Progress {
  let last = Date.now();
  return (line, passing = false) => {
    if (passing && Date.now() - last < QUIET_MS) return;
    last = Date.now();
    write(line);
  };
}

/** Progress on a terminal, where the seconds tick in place; plain lines where it is none. */
export function terminal(stream: NodeJS.WriteStream = process.stderr): Progress {
  if (!stream.isTTY) return plain((line) => stream.write(`${line}\n`));
  return (line, passing = false) => stream.write(`\r\x1b[2K${line}${passing ? "" : "\n"}`);
}

/** Says what is being waited for, and for how long already. */
export async function waiting<T>(
  what: string,
  progress: Progress,
  work: () => Promise<T>,
): Promise<T> {
  progress(what);
  const start = Date.now();
  const timer = setInterval(
    () => progress(`${what}: ${Math.round((Date.now() - start) / 1000)} s`, true),
    1000,
  );
  try {
    return await work();
  } finally {
    clearInterval(timer);
  }
}

export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message.trim() : String(error);
}
