import { isSize } from "../../provider/menus/backup/files";
import { RouterOsError } from "../../provider/errors";
import type { BackupFile } from "./sets";

/** The text of an export as `/file` shows it, which it does of short files only. */
export function exportText({ name, row }: BackupFile): Buffer {
  const { size = "", contents } = row;
  const text = Buffer.from(contents ?? "", "utf8");
  if (contents === undefined || !isSize(size, text.length))
    throw new RouterOsError(
      `cannot read ${name} over the API: it has ${size} bytes, and RouterOS shows the contents of files up to about 60 kB (old versions 4 kB); fetch it over sftp: leave --export out, and give --host-key`,
    );
  return text;
}
