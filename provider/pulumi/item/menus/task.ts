// Made by tools/schema from RouterOS's own schema; changes go there.
import type { Input } from "@pulumi/pulumi";
import type { Text, Word } from "./shared";

/** `/task`: Rows. */
interface Task {
  append?: Word;
  fileName?: Input<"autosupout.rif" | Text>;
  /** 64 to 4096. */ maxLines?: Input<number | string>;
  /** 0 to 4294967295. */ maxSize?: Input<number | string>;
  noHeaderPaging?: Word;
  /** A time with its unit. 10s to 1h. */ saveInterval?: Input<string>;
  saveTimestamp?: Word;
  source: Input<string>;
  switchTo?: Word;
}

export interface TaskMenus {
  "/task": Task;
}
