import { randomUUID } from "node:crypto";
import { existsSync, rmSync } from "node:fs";
import { link, mkdir, open, rename } from "node:fs/promises";
import path from "node:path";
import { RouterOsError } from "../../provider/errors";

interface StagedFile {
  file: string;
  /** Beside its place, so that it can be put there at once. */
  temporary: string;
}

/** Files that are written under temporary names first: none is in its place before all are complete. */
export class StagedFiles {
  private readonly staged: StagedFile[] = [];
  private isDiscarded = false;

  private constructor(
    private readonly folder: string,
    private readonly force: boolean,
  ) {}

  /** Makes the folder if it must, and refuses when a file would be overwritten. */
  static async prepare(
    folder: string,
    names: readonly string[],
    force: boolean,
  ): Promise<StagedFiles> {
    const files = new StagedFiles(folder, force);
    for (const name of names) if (!force && existsSync(files.placeOf(name))) throw there(name);
    try {
      await mkdir(folder, { recursive: true, mode: 0o700 });
    } catch (cause) {
      throw cannotWrite(folder, cause);
    }
    return files;
  }

  placeOf(name: string): string {
    return path.join(this.folder, name);
  }

  /** Takes in a file of so many bytes, for its owner's eyes only; a different number is an error. */
  async write(
    name: string,
    size: number,
    pieces: AsyncIterable<Buffer> | Iterable<Buffer>,
  ): Promise<void> {
    const file = this.placeOf(name);
    const temporary = path.join(this.folder, `.${name}.${randomUUID()}`);
    if (this.isDiscarded) throw new RouterOsError(`cannot write ${file}: it is too late`);
    this.staged.push({ file, temporary });
    const handle = await open(temporary, "wx", 0o600).catch((cause: unknown) => {
      throw cannotWrite(file, cause);
    });
    let bytes = 0;
    try {
      for await (const piece of pieces) {
        bytes += piece.length;
        if (bytes > size) break;
        await handle.writeFile(piece).catch((cause: unknown) => {
          throw cannotWrite(file, cause);
        });
      }
      await handle.sync();
    } finally {
      await handle.close();
    }
    if (bytes !== size)
      throw new RouterOsError(
        `cannot fetch ${name}: ${bytes > size ? "more" : bytes} bytes came, and the router says ${size}; fetch it again`,
      );
  }

  /** Puts all files in their places. */
  async commit(): Promise<void> {
    for (const { file, temporary } of this.staged) {
      try {
        if (this.force) await rename(temporary, file);
        else await putWhereNoneIs(temporary, file);
      } catch (cause) {
        throw cause instanceof RouterOsError ? cause : cannotWrite(file, cause);
      }
    }
  }

  /** Removes unfinished files. Synchronously: the process may be about to end. */
  discard(): void {
    this.isDiscarded = true;
    for (const { temporary } of this.staged) rmSync(temporary, { force: true });
  }
}

/** A rename would overwrite a file that appeared meanwhile; a link does not. */
async function putWhereNoneIs(temporary: string, file: string): Promise<void> {
  try {
    await link(temporary, file);
    rmSync(temporary);
  } catch (error) {
    if (existsSync(file)) throw there(path.basename(file));
    // Not every file system has links: USB sticks do not, and Windows answers EISDIR there.
    if (!isNoLink(error)) throw error;
    await rename(temporary, file);
  }
}

const isNoLink = (error: unknown): boolean =>
  ["EPERM", "ENOTSUP", "EOPNOTSUPP", "ENOSYS", "EMLINK", "EISDIR"].includes(codeOf(error));

const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? "";

const there = (name: string): RouterOsError =>
  new RouterOsError(`cannot write ${name}: it is there already; give --force to overwrite it`);

const REASONS: Readonly<Record<string, string>> = {
  EACCES: "you may not write there",
  EPERM: "you may not write there",
  EBUSY: "another program has it open",
  EROFS: "nothing can be written there",
  ENOSPC: "the disk is full",
  EEXIST: "a file is in the place of the folder",
  ENOTDIR: "a file is in the place of the folder",
};

function cannotWrite(file: string, cause: unknown): RouterOsError {
  const code = codeOf(cause);
  return new RouterOsError(`cannot write ${file}: ${REASONS[code] ?? code}`, { cause });
}
