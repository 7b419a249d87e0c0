import type { Socket } from "node:net";
import type { Ends } from "../ends";
import { within } from "../ip";
import type { Menu } from "../menu";
import type { Router } from "../router";
import type { Item } from "../store";
import { invalidValue } from "../trap";
import { atLeast, type Version } from "../version";

const PATH = "/ip/service";

/** open (RouterOS: the order of the rows). */
const PORTS: [name: string, port: number][] = [
  ["telnet", 23],
  ["ftp", 21],
  ["www", 80],
  ["ssh", 22],
  ["www-ssl", 443],
  ["api", 8728],
  ["winbox", 8291],
  ["api-ssl", 8729],
];

/** What listens beside the services, from 7.19 on in the same menu. */
const HELPERS: [name: string, port: number, proto: string][] = [
  ["btest", 2000, "tcp"],
  ["discover", 5678, "udp"],
];

const isDynamic = (item: Item) => item.words["dynamic"] === "true";
const overTls = ({ words: { name = "" } }: Item) =>
  name.endsWith("-ssl") || name === "reverse-proxy";

/** Does print mix in what listens, and who is connected? */
const isMixed = (router: Router) => atLeast(router.version, "7.19");

/** From where a service may be reached. */
const clients = (version: Version) => (atLeast(version, "7.24") ? "available-from" : "address");

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

/** The services of a new router; those over TLS use the certificate, if there is one. */
export function addServices(router: Router, certified: boolean): void {
  const { store, version } = router;
  const certificate = certified ? store.add("/certificate", { name: "server" }).id : "none";
  // Seen from 7.22 on. open (RouterOS: whether it is enabled)
  const proxy: typeof PORTS = atLeast(version, "7.22") ? [["reverse-proxy", 443]] : [];
  for (const [name, port] of [...PORTS, ...proxy]) {
    store.add(PATH, {
      name,
      port: String(port),
      [clients(version)]: "",
      certificate: name === "reverse-proxy" ? "none" : certificate,
      "tls-version": "any",
      disabled: String(name === "reverse-proxy" || (name === "www-ssl" && !certified)),
      ...(atLeast(version, "7") && { vrf: "main" }),
      ...(atLeast(version, "7.16") && { "max-sessions": "20" }),
    });
  }
  if (!isMixed(router)) return;
  for (const [name, port, proto] of HELPERS) {
    store.add(PATH, { service: name, port: String(port), proto, dynamic: "true" });
  }
}

/**
 * May this connection stay? If so it has a row of its own until it ends. open (RouterOS: how
 * `local` and `remote` are written).
 */
export function connected(router: Router, name: string, socket: Socket, ends: Ends): boolean {
  const { store } = router;
  const found = store.items(PATH).find((item) => item.words["name"] === name);
  const open = found && found.words["disabled"] !== "true";
  if (router.isDown || !open || !within(ends.remote, found.words[clients(router.version)]))
    return false;
  if (!hasRoom(router, found, socket)) return false;
  if (!isMixed(router)) return true;
  const words = {
    service: name,
    port: found.words["port"] ?? "",
    dynamic: "true",
    connection: "true",
    local: `${ends.local}:${ends.localPort}`,
    remote: `${ends.remote}:${ends.remotePort}`,
  };
  // Dynamic rows stand after the static ones (7.23.7).
  store.add(PATH, words);
  socket.once("close", () => {
    const row = store.items(PATH).find((item) => item.words === words);
    if (row) store.remove(row);
  });
  return true;
}

/** open (RouterOS: what a client sees of `max-sessions`; its connection is closed here). */
function hasRoom({ connections }: Router, service: Item, socket: Socket): boolean {
  const { name = "", "max-sessions": most = "Infinity" } = service.words;
  const sockets = connections.get(name) ?? new Set();
  if (sockets.size >= Number(most)) return false;
  connections.set(name, sockets.add(socket));
  socket.once("close", () => sockets.delete(socket));
  return true;
}
