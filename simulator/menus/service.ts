import { clients, isMixed } from "../network/services";
import type { Menu } from "../commands/menu";
import type { Item } from "../machine/store";
import { invalidValue } from "../machine/trap";

const PATH = "/ip/service";

const isDynamic = (item: Item) => item.words["dynamic"] === "true";
const overTls = ({ words: { name = "" } }: Item) =>
  name.endsWith("-ssl") || name === "reverse-proxy";

/**
 * `/ip/service`: who may reach the router, and how. `disabled`, `address` (`available-from` since
 * 7.24) and `max-sessions` count for new connections to the simulator; `port` is what a router has,
 * wherever the simulator listens.
 */
export const service: Menu = {
  path: PATH,
  shows: [
    ...["name", "port", "proto", "address", "available-from", "certificate", "tls-version", "vrf"],
    ...["max-sessions", "local", "remote", "dynamic", "connection", "invalid", "disabled"],
  ],
  // The ids of dynamic rows are others with every request.
  beforePrint: ({ store }) => {
    for (const item of store.items(PATH).filter(isDynamic)) {
      store.remove(item);
      store.add(PATH, item.words);
    }
  },
  // 7.24 writes what the old name is given to the new one. open (RouterOS: both at once; refused here)
  check: ({ version }, next, _item, { sent }) => {
    const word = clients(version);
    if (word === "address" || !sent.has("address")) return;
    if (sent.has(word)) throw invalidValue("address");
    next[word] = next["address"] ?? "";
    delete next["address"];
  },
  isPassing: isDynamic,
  nameOf: ({ words }) => words["name"] ?? words["service"],
  show: (router, item) => ({
    name: item.words["name"] ?? item.words["service"],
    ...(!overTls(item) && { certificate: undefined, "tls-version": undefined }),
    ...(isMixed(router) && {
      proto: item.words["proto"] ?? "tcp",
      dynamic: item.words["dynamic"] ?? "false",
    }),
    invalid: "false",
    disabled: item.words["disabled"] ?? "false",
  }),
};
