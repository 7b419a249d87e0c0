import { shown, shownJson } from "../../provider/values/shown";
import { RouterOsError, wordedFor } from "../../provider/errors";
import { inProgram, type Wording } from "../../provider/sentence";
import type { Guard } from "../../provider/router/reach";
import type { ConnectionOptions } from "../commands/connection";
import type { Connection } from "../connection";
import { BLIND, CannotLook, type ExitCode, exitCodeOf, FINE } from "./exit";
import type { Io } from "./io";
import { wordingOf } from "../wording";
import { fitted } from "./wrap";

/** How a command behaves where commands differ. */
export interface Behaviour {
  /** A failure is printed as JSON as well. */
  json?: boolean | undefined;
  /** How it ends with an error that says nothing of itself. Default: the router could not be looked at. */
  failed?: ExitCode;
  /** The sentence for Ctrl-C; a command without one ends by itself, when all that it began is put back. */
  interrupted?: string;
}

/** What a command works with. */
export interface Session {
  io: Io;
  /** Aborted by Ctrl-C and its kind; again and again changes nothing. */
  signal: AbortSignal;
  /** Finds the router of the options; the connection is closed when the command ends. */
  connect(options: ConnectionOptions, guard?: Guard): Promise<Connection>;
  /** Closed when the command ends, however it does. */
  closing: (close: () => unknown) => void;
  /** Prints a report: for people, or for programs. */
  report(text: string, json: object | undefined, keep?: RegExp): void;
  /** Says something beside the report. */
  say(kind: "warning" | "error", sentence: string): void;
}

export const sentenceOf = (error: unknown, wording = inProgram): string =>
  wordedFor(wording, error);

/** What a program learns of a failure beside the sentence. */
interface Details {
  /** What it is: `ECONNREFUSED`, `login`, `policy`. */
  code?: string;
  /** What may mend it, by the names that the command line has for it. */
  settings?: string[];
}

function details(error: unknown, wording: Wording): Details {
  if (!(error instanceof RouterOsError)) return {};
  const settings = [...new Set(error.settings.map((one) => one.in(wording)))];
  return {
    ...(error.code !== undefined && { code: error.code }),
    ...(settings.length > 0 && { settings }),
  };
}

/** What all commands have in common: how they are interrupted, how they fail and how they end. */
export class Frame {
  exitCode: ExitCode = FINE;

  constructor(readonly io: Io) {}

  /** Runs a command to its end. Every failure is one sentence and an exit code. */
  async run(
    { json, failed = BLIND, interrupted }: Behaviour,
    work: (session: Session) => Promise<ExitCode | undefined>,
  ): Promise<void> {
    const { io } = this;
    const interrupt = new AbortController();
    const { signal } = interrupt;
    const closers: (() => unknown)[] = [];
    let wording = inProgram;
    const leave = io.onInterrupt(() => {
      io.stdin.destroy();
      interrupt.abort();
    });
    const session: Session = {
      io,
      signal,
      connect: async (options, guard) => {
        wording = wordingOf(options);
        const { connect } = await import("../connection.js");
        const connection = await connect(options, {
          env: io.env,
          stdin: io.stdin,
          signal,
          ...(guard && { guard }),
        });
        closers.push(() => connection.router.close());
        return connection;
      },
      closing: (close) => void closers.push(close),
      report: (text, value, keep) => {
        io.stdout.write(
          value === undefined ? fitted(text, io.stdout, keep) : `${shownJson(value, 2)}\n`,
        );
      },
      say: (kind, sentence) => this.say(kind, sentence),
    };
    try {
      const working = work(session);
      const ended = interrupted === undefined ? working : until(signal, working, interrupted);
      this.exitCode = (await ended) ?? FINE;
    } catch (error) {
      this.fail(sentenceOf(error, wording), exitCodeOf(error, failed), {
        json,
        ...details(error, wording),
      });
    } finally {
      for (const close of closers.reverse()) await Promise.resolve(close()).catch(() => undefined);
      leave();
    }
  }

  /** Says why a command failed, and how it ends. */
  fail(
    sentence: string,
    exitCode: ExitCode,
    { json, ...details }: { json: boolean | undefined } & Details,
  ): void {
    this.exitCode = exitCode;
    this.say("error", sentence);
    // On one line, for those who read lines of JSON.
    if (json === true)
      this.io.stdout.write(`${shownJson({ format: 1, exitCode, error: sentence, ...details })}\n`);
  }

  private say(kind: "warning" | "error", sentence: string): void {
    this.io.stderr.write(fitted(`${kind}: ${shown(sentence)}\n`, this.io.stderr));
  }
}

/** Waits for the work unless it is interrupted before: then it fails with this sentence. */
export async function until<T>(signal: AbortSignal, work: Promise<T>, said: string): Promise<T> {
  let leave = (): void => undefined;
  const interrupted = new Promise<never>((_resolve, reject) => {
    leave = () => reject(new CannotLook(said));
    if (signal.aborted) leave();
    else signal.addEventListener("abort", leave, { once: true });
  });
  // The abandoned work may fail when its connection is closed.
  work.catch(() => undefined);
  try {
    return await Promise.race([work, interrupted]);
  } finally {
    signal.removeEventListener("abort", leave);
  }
}
