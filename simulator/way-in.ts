import type { WayIn } from "./options";
import type { Router } from "./router";
import type { Item } from "./store";

const isOn = (item: Item | undefined): item is Item =>
  item !== undefined && item.words["disabled"] !== "true";

/**
 * Does the router hear what comes in by the cable for one of its addresses? It does while the port
 * has link and the address is on the interface that the port is a part of. open (RouterOS: it may
 * also answer for addresses of other interfaces; here it does not).
 */
export function isOpen(router: Router, { port }: WayIn, address: string): boolean {
  const { interfaces, store } = router;
  const cable = store.items("/interface/ethernet").find((item) => item.words["name"] === port);
  if (!cable || !interfaces.isRunning(cable)) return false;
  const bond = interfaces.bondOf(cable);
  const link = bond ?? cable;
  if (!interfaces.isRunning(link)) return false;
  const top = interfaces.bridgeOf(link) ?? link;
  if (!isOn(top)) return false;
  return store
    .items("/ip/address")
    .some(
      (item) =>
        isOn(item) &&
        item.words["interface"] === top.id &&
        item.words["address"]?.split("/")[0] === address,
    );
}
