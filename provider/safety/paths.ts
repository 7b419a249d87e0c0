/**
 * The menus that safety reads and writes by itself, whatever a program has. What of a router carries
 * the way to it and what guards it the tables say.
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
