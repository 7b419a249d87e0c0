import type { Item } from "../machine/store";
import { atLeast } from "../machine/version";
import type { Device } from "./device";

const PATH = "/interface/bridge/vlan";

const isOn = ({ words }: Item): boolean => words["disabled"] !== "true";

/** The ids of a list of references. */
export const idsIn = (list = ""): string[] => list.split(",").filter(Boolean);

/** `10,20-22` as ids. */
export function vlansIn(list = ""): Set<number> {
  const spans = list.split(",").map((part) => part.split("-").map(Number));
  return new Set(
    spans.flatMap(([first = 0, last = first]) =>
      Array.from({ length: last - first + 1 }, (_, at) => first + at),
    ),
  );
}

/** The rows that an administrator made for a bridge, and that are on. */
export const tableOf = ({ store }: Device, bridge: string | undefined): Item[] =>
  store.items(PATH).filter((row) => row.words["bridge"] === bridge && isOn(row));

/** The VLAN interfaces on something that are on. */
const vlansOn = ({ store }: Device, { id }: Item): Item[] =>
  store.items("/interface/vlan").filter((row) => row.words["interface"] === id && isOn(row));

/** Does the table let tagged frames of a VLAN in and out at a port, or at the bridge itself? */
function isTagged(device: Device, bridge: Item, port: Item, vlan: number): boolean {
  const rows = tableOf(device, bridge.id).filter(({ words }) =>
    vlansIn(words["vlan-ids"]).has(vlan),
  );
  if (rows.some(({ words }) => idsIn(words["tagged"]).includes(port.id))) return true;
  const hasVlan = vlansOn(device, bridge).some(({ words }) => words["vlan-id"] === `${vlan}`);
  return port === bridge && hasVlan && atLeast(device.version, "7.16");
}

/**
 * Where a frame that comes in at a port of a bridge leaves the ethernet for the router: the bridge, a
 * VLAN on it, or nowhere. `vlan` is its tag.
 */
export function arrivesAt(
  device: Device,
  bridge: Item,
  port: Item,
  vlan: number | undefined,
): Item | undefined {
  const onBridge = (id: number | undefined) =>
    vlansOn(device, bridge).find(({ words }) => words["vlan-id"] === `${id}`);
  if (bridge.words["vlan-filtering"] !== "true")
    return vlan === undefined ? bridge : onBridge(vlan);
  const { pvid = "1", "frame-types": takes } = device.interfaces.portOf(port)?.words ?? {};
  if (vlan === undefined && takes === "admit-only-vlan-tagged") return undefined;
  if (vlan !== undefined && takes === "admit-only-untagged-and-priority-tagged") return undefined;
  // Without ingress filtering it comes in, and the answer does not get out.
  if (vlan !== undefined && !isTagged(device, bridge, port, vlan)) return undefined;
  const id = vlan ?? Number(pvid);
  const { pvid: own = "1", "frame-types": ownTakes } = bridge.words;
  if (Number(own) === id) return ownTakes === "admit-only-vlan-tagged" ? undefined : bridge;
  return isTagged(device, bridge, bridge, id) ? onBridge(id) : undefined;
}
