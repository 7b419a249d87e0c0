// Made by tools/schema from RouterOS's own schema; changes go there.
import type { Input } from "@pulumi/pulumi";
import type { Common, Text, Word } from "./shared";

/** `/file`: Rows. */
interface File {
  contents?: Input<string>;
  name: Input<"autosupout.rif" | Text>;
  /** Likely `file` unset. Since 7.15. */ type?: Input<"directory" | "file" | Text>;
}

/** `/file/rsync-daemon`: Exists once. Since 7.16. */
interface FileRsyncDaemon {
  enabled?: Word;
}

/** `/file/sync`: Rows. */
interface FileSync extends Common {
  localPath?: Word;
  mode?: Word;
  password?: Input<string>;
  /** Gone in 7.16. */ remoteAddrs?: Word;
  remotePath?: Word;
  /** Gone in 7.16. */ status?: Word;
  user?: Word;
  /** Since 7.16. */ remoteAddress?: Word;
}

export interface FileMenus {
  "/file": File;
  "/file/rsync-daemon": FileRsyncDaemon;
  "/file/sync": FileSync;
}
