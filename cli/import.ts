import type { ImportOptions } from "./commands/import";
import { type ExitCode, FINE, FOUND, Misused } from "./frame/exit";
import type { Session } from "./frame/frame";
import { importOf } from "./import/import-of";
import { readRouter } from "./import/reading/router";
import { reportJson, reportText } from "./import/report";
import type { Snapshot } from "./import/snapshot";
import { refuseOverwriting, writeAll } from "./import/writing/folder";

/** Commands to run next are not wrapped. */
const PASTED = /^ {2}/;

/** Writes the program of a router, or of an export. */
export async function run(session: Session, options: ImportOptions): Promise<ExitCode> {
  const { out } = options;
  if (out === undefined) throw new Misused("import writes a program: name its folder with --out");
  if (options.force !== true) refuseOverwriting(out);
  const { snapshot, connection } = await read(session, options);
  const made = await importOf(snapshot, {
    all: options.all === true,
    connection,
    folder: out,
  });
  // An interrupted command has said that nothing is written.
  if (session.signal.aborted) return FOUND;
  const written = writeAll(out, made.files, options.force === true);
  session.report(
    reportText(made, written, out),
    options.json === true ? reportJson(made, written) : undefined,
    PASTED,
  );
  const isWhole = made.leftOut.length === 0 && snapshot.unread.length === 0;
  return isWhole ? FINE : FOUND;
}

/** What of a connection the stack of the program is configured with. */
export interface Reached {
  host: string | undefined;
  username: string | undefined;
}

async function read(
  session: Session,
  options: ImportOptions,
): Promise<{ snapshot: Snapshot; connection: Reached }> {
  const none = { host: options.host, username: options.username };
  if (options.from !== undefined) {
    if (options.host !== undefined || options.stack !== undefined)
      throw new Misused("--from takes the place of a router: leave --host and --stack out");
    const { readExport } = await import("./import/reading/export/index.js");
    return { snapshot: readExport(options.from), connection: none };
  }
  const { router, username, host } = await session.connect(options);
  return {
    snapshot: await readRouter(router),
    connection: { host, username },
  };
}
