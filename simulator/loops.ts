import type { Router } from "./router";
import type { Item } from "./store";

/** Do the frames that a port sends come back to it? */
const isLooped = ({ interfaces }: Router, port: Item) =>
  interfaces.farEnds.get(port)?.loop === true;

/** Has loop protect shut a port down? open (RouterOS: it tries again after `loop-protect-disable-time`) */
export const isShut = (router: Router, port: Item): boolean =>
  port.words["loop-protect"] === "on" && isLooped(router, port);

/** What `loop-protect-status` says: `default` is off. */
export function loopProtectStatus(router: Router, port: Item): string {
  if (port.words["loop-protect"] !== "on") return "off";
  return isShut(router, port) ? "disable" : "on";
}

/** Writes into the log what a router says of frames that come back to it; both lines are recorded. */
export function logLoop(router: Router, port: Item): void {
  const { interfaces } = router;
  if (!isLooped(router, port)) return;
  const at = interfaces.bondOf(port) ?? port;
  const [name = "", outer = ""] = [port, at].map(({ words }) => words["name"]);
  if (isShut(router, port))
    router.log(
      "interface,warning",
      `${name} received loop protect packet originated from ${interfaces.macOf(port)} (${name})`,
    );
  else if (interfaces.bridgeOf(at))
    router.log(
      "interface,warning",
      `${outer}: bridge port received packet with own address as source address (${interfaces.macOf(at).toLowerCase()}), probably loop`,
    );
}
