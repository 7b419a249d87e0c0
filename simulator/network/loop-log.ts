import type { Item } from "../machine/store";
import type { Device } from "./device";
import { isShut } from "./loops";

/** Writes into the log what a router says of frames that come back to it; both lines are recorded. */
export function logLoop(device: Device, port: Item): void {
  const { interfaces } = device;
  const far = interfaces.farEnds.get(port);
  if (far?.loop !== true) return;
  const at = interfaces.bondOf(port) ?? port;
  const [name = "", outer = ""] = [port, at].map(({ words }) => words["name"]);
  if (isShut(port, far))
    device.log(
      "interface,warning",
      `${name} received loop protect packet originated from ${interfaces.macOf(port)} (${name})`,
    );
  else if (interfaces.bridgeOf(at))
    device.log(
      "interface,warning",
      `${outer}: bridge port received packet with own address as source address (${interfaces.macOf(at).toLowerCase()}), probably loop`,
    );
}
