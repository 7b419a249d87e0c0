import type { Item } from "../machine/store";
import type { Device } from "./device";
import { networkOf, within } from "./ip";

const isOn = ({ words }: Item): boolean => words["disabled"] !== "true";

/** The networks that the router is in, with the id of the interface. */
export function connected({ interfaces, store }: Device): { network: string; port: string }[] {
  return store.items("/ip/address").flatMap((row) => {
    const { address = "", network, interface: id } = row.words;
    const own = interfaces.find(id);
    const port = own && (interfaces.bridgeOf(own) ?? own);
    if (!isOn(row) || !port || !isOn(port)) return [];
    const length = address.split("/")[1] ?? "32";
    return [{ network: `${network ?? networkOf(address)}/${length}`, port: port.id }];
  });
}

/** The id of the interface by which a route leads; none: its gateway is in no network of the router. */
export function outOf(device: Device, { words }: Item): string | undefined {
  const { gateway = "" } = words;
  const [address = "", at] = gateway.split(",")[0]?.split("%") ?? [];
  if (at !== undefined) return byName(device, at)?.id;
  const port = device.interfaces.find(address);
  if (port) return isOn(port) ? port.id : undefined;
  return connected(device).find(({ network }) => isIp(address) && within(address, network))?.port;
}

const byName = ({ interfaces }: Device, name: string): Item | undefined =>
  interfaces.all().find(({ words }) => words["name"] === name);

const isIp = (text: string): boolean => /^[\d.]+$/.test(text);
const lengthOf = (network: string): number => Number(network.split("/")[1]);

/**
 * By which interface an answer leaves for an address: `none` where a route loses it, undefined where no
 * route speaks of it. open (RouterOS: several of one length)
 */
export function leavesBy(device: Device, address: string, table = "main"): string | undefined {
  const networks = table === "main" ? connected(device) : [];
  const own = networks.map(({ network, port }) => ({ network, by: port, distance: 0 }));
  const routes = device.store
    .items("/ip/route")
    .filter((row) => isOn(row) && tableOf(device, row) === table)
    .flatMap((row) => {
      const { "dst-address": network = "0.0.0.0/0", distance = "1", type = "unicast" } = row.words;
      const isLost = row.words["blackhole"] !== undefined || type !== "unicast";
      const by = isLost ? "none" : outOf(device, row);
      return by === undefined ? [] : [{ network, by, distance: Number(distance) }];
    });
  const [best] = [...own, ...routes]
    .filter(({ network }) => within(address, network))
    .sort((a, b) => lengthOf(b.network) - lengthOf(a.network) || a.distance - b.distance);
  return best?.by;
}

/** Tables are named by id, or by text where the schema has a symbol. */
function tableOf({ store }: Device, { words }: Item): string {
  const named = words["routing-table"] ?? words["routing-mark"] ?? "main";
  const table = store.items("/routing/table").find(({ id }) => id === named);
  return table?.words["name"] ?? named;
}
