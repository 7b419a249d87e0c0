import type { Item } from "../machine/store";
import type { Device } from "./device";
import { type LacpPartner, SWITCH } from "./far-end";

/**
 * The slaves that can carry traffic. A link that came back waits for `up-delay`, unless no other
 * slave is there. LACP takes the ports that have the partner and key of the first. open (RouterOS:
 * which port carries what when nobody speaks LACP; it is the first here).
 */
export function usable(device: Device, bond: Item, all: Item[]): Item[] {
  const { links } = device.interfaces;
  const up = all.filter((slave) => isUp(device, bond, slave));
  const waited = up.filter((slave) => links.isUp(bond, slave));
  const ready = waited.length > 0 ? waited : up.slice(0, 1);
  if (bond.words["mode"] !== "802.3ad") return ready;
  const groups = ready.map((slave) => {
    const partner = partnerOf(device, slave);
    return partner && `${partner.system} ${partner.key}`;
  });
  const group = groups.find((each) => each !== undefined);
  return group === undefined ? ready.slice(0, 1) : ready.filter((_, at) => groups[at] === group);
}

/** Who speaks LACP at the other end. Two ends that only listen hear nothing of each other. */
export function partnerOf(device: Device, slave: Item): Required<LacpPartner> | undefined {
  const { lacp: partner = {} } = device.interfaces.farEnds.get(slave) ?? {};
  if (partner === "none") return undefined;
  const speaks = { ...SWITCH, ...partner };
  const bond = device.interfaces.bondOf(slave);
  const listens = bond?.words["lacp-mode"] === "passive" && !speaks.flags.startsWith("A");
  return listens ? undefined : speaks;
}

/** Has a slave link, as an enabled bond sees it? */
export const isUp = (device: Device, bond: Item, slave: Item) =>
  bond.words["disabled"] !== "true" && device.interfaces.links.hasLink(bond, slave);
