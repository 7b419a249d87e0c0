// Made by tools/schema from RouterOS's own schema; changes go there.
import type { Word } from "./shared";

/** `/rsync-daemon`: Exists once. Gone in 7.16. */
interface RsyncDaemon {
  enabled?: Word;
}

export interface RsyncDaemonMenus {
  "/rsync-daemon": RsyncDaemon;
}
