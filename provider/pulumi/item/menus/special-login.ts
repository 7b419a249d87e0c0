// Made by tools/schema from RouterOS's own schema; changes go there.
import type { Input } from "@pulumi/pulumi";
import type { Text } from "./shared";

/** `/special-login`: Rows. */
interface SpecialLogin {
  /** 0 to 4294967295. */ channel?: Input<number>;
  disabled?: Input<boolean>;
  port?: Input<"serial0" | number | Text>;
  user?: Input<"admin" | number | Text>;
}

export interface SpecialLoginMenus {
  "/special-login": SpecialLogin;
}
