import type { Item } from "../machine/store";
import type { FarEnd } from "./far-end";

/** Has loop protect shut a port down? open (RouterOS: it tries again after `loop-protect-disable-time`) */
export const isShut = (port: Item, far: FarEnd | undefined): boolean =>
  port.words["loop-protect"] === "on" && far?.loop === true;

/** What `loop-protect-status` says: `default` is off. */
export function loopProtectStatus(port: Item, far: FarEnd | undefined): string {
  if (port.words["loop-protect"] !== "on") return "off";
  return isShut(port, far) ? "disable" : "on";
}
