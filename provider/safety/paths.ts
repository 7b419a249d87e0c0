/**
 * The menus that safety itself reads and writes. Which items carry the management path, and which
 * guard it, is in the tables.
 */
export const paths = {
  /** Below it are all kinds of interfaces. */
  interfaces: "/interface",
  addresses: "/ip/address",
  services: "/ip/service",
  users: "/user",
  groups: "/user/group",
  sessions: "/user/active",
  schedules: "/system/scheduler",
  clock: "/system/clock",
  deviceMode: "/system/device-mode",
  safeMode: "/safe-mode",
} as const;

/** `/interface/bridge/port` as a script of every version writes it. */
export const consolePath = (path: string): string => path.replaceAll("/", " ").replace(" ", "/");
