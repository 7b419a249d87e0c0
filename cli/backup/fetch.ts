import { isSize } from "../../provider/menus/backup/files";
import { RouterOsError } from "../../provider/errors";
import type { Connection } from "../connection";
import { exportText } from "./export";
import { StagedFiles } from "./staged-files";
import { type BackupSet, baseName, chooseSet, missingIn, setsOn } from "./sets";
import { Sftp } from "./sftp";

/** What is fetched, and where to. */
export interface Wanted {
  /** A schedule or one of its sets; default: the newest set. */
  asked: string | undefined;
  /** The folder that the files come to. */
  to: string;
  /** Over the API, and the export only. */
  exportOnly: boolean;
  sshPort: number;
  hostKey: string | undefined;
  force: boolean;
}

export interface Fetched {
  /** `host:port` as people know the router. */
  router: string;
  set: string;
  over: "sftp" | "api";
  files: { name: string; bytes: number; path: string }[];
  /** What the set before had and this one has not: `.rsc`. */
  missing: string[];
}

/** Fetches a set of files, or nothing. The router is only read. `closing` gets what must be ended, however it ends. */
export async function fetchBackup(
  connection: Connection,
  wanted: Wanted,
  closing: (close: () => unknown) => void,
): Promise<Fetched> {
  const session = wanted.exportOnly ? undefined : await logIn(connection, wanted);
  if (session) closing(() => session.close());
  const { router } = connection;
  const all = await setsOn(router);
  const sets = wanted.exportOnly ? all.flatMap(exportOf) : all;
  if (sets.length === 0 && all.length > 0)
    throw new RouterOsError(
      'cannot fetch an export: the backups on the router have none (what: "backup"); fetch them over sftp: leave --export out, and give --host-key',
    );
  const set = chooseSet(sets, wanted.asked);

  const names = set.files.map(({ name }) => baseName(name));
  const staged = await StagedFiles.prepare(wanted.to, names, wanted.force);
  closing(() => staged.discard());
  const files: Fetched["files"] = [];
  for (const file of set.files) {
    const name = baseName(file.name);
    const path = `/${file.name}`;
    const text = session ? undefined : exportText(file);
    const bytes = text?.length ?? (await sizeOf(session, path, file.row["size"]));
    await staged.write(name, bytes, text ? [text] : (session?.read(path) ?? []));
    files.push({ name: file.name, bytes, path: staged.placeOf(name) });
  }
  await staged.commit();
  const over = session ? "sftp" : "api";
  return { router: router.label, set: set.name, over, files, missing: missingIn(set, sets) };
}

/** A server that shows another key than the pinned one gets no password. */
function logIn({ endpoint, sshHostKey }: Connection, wanted: Wanted): Promise<Sftp> {
  const { host, username, password, timeout } = endpoint;
  const hostKey = wanted.hostKey ?? sshHostKey;
  return Sftp.open({ host, port: wanted.sshPort, username, password, hostKey, timeout });
}

/** The size by sftp, which must be what the API said: a file that is being written has two. */
async function sizeOf(session: Sftp | undefined, path: string, said = ""): Promise<number> {
  const size = (await session?.size(path)) ?? 0;
  if (!isSize(said, size))
    throw new RouterOsError(
      `cannot fetch ${path}: it has ${size} bytes over sftp and ${said} in /file; is a backup running? Fetch it again`,
    );
  return size;
}

/** The export of a set, where there is one. */
function exportOf(set: BackupSet): BackupSet[] {
  const files = set.files.filter(({ ending }) => ending === "rsc");
  return files.length === 0 ? [] : [{ ...set, files }];
}
