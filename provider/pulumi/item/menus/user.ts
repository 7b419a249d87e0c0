// Made by tools/schema from RouterOS's own schema; changes go there.
import type { Input } from "@pulumi/pulumi";
import type { Common, Many, Text } from "./shared";

/** `/user`: Rows. */
interface User extends Common {
  /** In order. */ address?: Many<number | string>;
  group: Input<"full" | "read" | "write" | Text>;
  name: Input<string>;
  password: Input<string>;
  /** Since 7.16. */ inactivityPolicy?: Input<"lockscreen" | "logout" | "none">;
  /** A time with its unit. 1m to 1d. Since 7.16. */ inactivityTimeout?: Input<string>;
}

/** `/user/aaa`: Exists once. */
interface UserAaa {
  /** Likely `yes` unset. */ accounting?: Input<boolean>;
  /** Name in `/user/group`. Likely `read` unset. */ defaultGroup?: Input<"full" | "read" | "write" | Text>;
  /** In order. */ excludeGroups?: Many<"full" | "read" | "write" | Text>;
  /** A time with its unit. Likely `0s` unset. */ interimUpdate?: Input<string>;
  /** Likely `no` unset. */ useRadius?: Input<boolean>;
}

/** `/user/active`: Rows. Since 7.20. */
interface UserActive {
}

/** `/user/group`: Rows. */
interface UserGroup {
  comment?: Input<string>;
  name?: Input<string>;
  policy?: Many<"api" | "ftp" | "local" | "password" | "policy" | "read" | "reboot" | "rest-api" | "romon" | "sensitive" | "sniff" | "ssh" | "telnet" | "test" | "web" | "winbox" | "write" | Text>;
  /** Default: `default`. */ skin?: Input<"default" | number | Text>;
}

/** `/user/settings`: Exists once. */
interface UserSettings {
  /** 0 to 4. */ minimumCategories?: Input<number>;
  /** 0 to 4294967295. */ minimumPasswordLength?: Input<number>;
}

/** `/user/ssh-keys`: Rows. */
interface UserSshKeys {
  comment?: Input<string>;
  key?: Input<string>;
  /** Name in `/user`. */ user?: Input<"admin" | Text>;
}

export interface UserMenus {
  "/user": User;
  "/user/aaa": UserAaa;
  "/user/active": UserActive;
  "/user/group": UserGroup;
  "/user/settings": UserSettings;
  "/user/ssh-keys": UserSshKeys;
}
