// Made by tools/schema from RouterOS's own schema; changes go there.
import type { Input } from "@pulumi/pulumi";

/** `/console/settings`: Exists once. Since 7.15. */
interface ConsoleSettings {
  sanitizeNames?: Input<boolean>;
  /** Since 7.18. */ logScriptErrors?: Input<boolean>;
  /** 1 to 8. Since 7.20. */ tabWidth?: Input<number>;
}

export interface ConsoleMenus {
  "/console/settings": ConsoleSettings;
}
