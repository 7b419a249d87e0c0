import type { Item } from "../machine/store";
import type { Device } from "./device";

const PATH = "/ip/address";

const isOn = ({ words }: Item): boolean => words["disabled"] !== "true";

/** Gives every DHCP client that is on the address that it is offered, and takes it away from others. */
export function renewLeases({ store, offers }: Device): void {
  for (const [id, address] of offers) {
    const hasClient = store
      .items("/ip/dhcp-client")
      .some((client) => client.words["interface"] === id && isOn(client));
    const row = store
      .items(PATH)
      .find(({ words }) => words["dynamic"] === "true" && words["interface"] === id);
    if (row && !hasClient) store.remove(row);
    if (!row && hasClient)
      store.add(PATH, { address, interface: id, dynamic: "true", disabled: "false" });
  }
}
