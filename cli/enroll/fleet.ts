import { Readable } from "node:stream";
import type { EnrollOptions } from "../commands/enroll";
import { type ExitCode, FINE, FOUND } from "../frame/exit";
import { type Session, sentenceOf } from "../frame/frame";
import { shown } from "../../provider/values/shown";
import { type Entry, inventory } from "./inventory";
import { enrollOne, type Outcome } from "./one";
import type { Administrator } from "./reach";

/** How it went with a router of the inventory. */
type Result = { host: string } & ({ outcome: "failed" | "skipped"; error?: string } | Outcome);

/**
 * Enrolls the routers of a file, several at once. Each is by itself: one that fails is taken back and
 * told, and the same command goes on with what is left, since the others need no change.
 */
export async function enrollAll(
  session: Session,
  options: EnrollOptions,
  file: string,
  administrator: Administrator,
): Promise<ExitCode> {
  const { io, signal } = session;
  const entries = inventory(file, options);
  const beside = options.json === true ? io.stderr : io.stdout;
  // Several would ask at once: whose host key nobody has compared yet is told, and left alone.
  const quiet = { env: io.env, stderr: io.stderr, stdin: Readable.from([]) };
  const results = new Map<Entry, Result>();
  const waiting = [...entries];
  const worker = async () => {
    for (let entry = waiting.shift(); entry; entry = waiting.shift()) {
      const one = entry;
      const name = shown(one.identity ?? one.host);
      const say = (what: string) => void beside.write(`  ${name}: ${shown(what)}\n`);
      const result = signal.aborted
        ? ({ host: one.host, outcome: "skipped" } as const)
        : await enrollOne(one, { io: quiet, signal, administrator, say }).catch(
            (error: unknown) =>
              ({ host: one.host, outcome: "failed", error: sentenceOf(error) }) as const,
          );
      results.set(one, result);
      beside.write(line(name, result));
    }
  };
  await Promise.all(Array.from({ length: Math.min(options.jobs, entries.length) }, worker));
  const all = entries.flatMap((entry) => results.get(entry) ?? []);
  const failed = all.filter(({ outcome }) => outcome === "failed" || outcome === "skipped");
  const exitCode = failed.length > 0 ? FOUND : FINE;
  session.report(
    `${all.length - failed.length} of ${all.length} routers are done${failed.length > 0 ? "; the same command goes on with the others" : ""}.\n`,
    options.json === true ? { format: 1, exitCode, routers: all } : undefined,
  );
  return exitCode;
}

function line(name: string, result: Result): string {
  const more = "error" in result && result.error !== undefined ? `: ${result.error}` : "";
  const warnings = "warnings" in result ? result.warnings.map((one) => `; ${one}`).join("") : "";
  return `${name}: ${shown(`${result.outcome}${more}${warnings}`)}\n`;
}
