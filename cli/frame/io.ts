import type { Readable } from "node:stream";

/** Where text goes. */
export interface Out {
  write(text: string): unknown;
  isTTY?: boolean | undefined;
  /** How wide the terminal is. */
  columns?: number | undefined;
}

export type Environment = Readonly<Record<string, string | undefined>>;

/** All that a command has of its surroundings: the process's own, or a test's. */
export interface Io {
  stdin: Readable & { isTTY?: boolean };
  stdout: Out;
  stderr: Out;
  env: Environment;
  /** Calls at Ctrl-C, SIGTERM, SIGHUP and Ctrl-Break, until the returned function is called. */
  onInterrupt(stop: () => void): () => void;
  /** Calls when standard output is closed by its reader (`| head`). */
  onUnread(stop: () => void): void;
}

/** On Windows Ctrl-Break and a console that is closed are two of them; a signal that a system has not never comes. */
const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP", "SIGBREAK"] as const;

/** The surroundings of this process. */
export function processIo(): Io {
  const { stdin, stdout, stderr, env } = process;
  // A reader may have seen enough: that is no reason to end a change half-way.
  stdout.on("error", () => undefined);
  stderr.on("error", () => undefined);
  return {
    stdin,
    stdout,
    stderr,
    env,
    onInterrupt: (stop) => {
      for (const signal of SIGNALS) process.on(signal, stop);
      return () => {
        for (const signal of SIGNALS) process.off(signal, stop);
      };
    },
    onUnread: (stop) => void stdout.once("error", stop),
  };
}
