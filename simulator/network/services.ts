import type { Socket } from "node:net";
import type { Item } from "../machine/store";
import { atLeast, type Version } from "../machine/version";
import type { Device } from "./device";
import type { Ends } from "./ends";
import { within } from "./ip";
import { CERT, KEY } from "./tls";

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

/** Does print mix in what listens, and who is connected? */
export const isMixed = (device: Device) => atLeast(device.version, "7.19");

/** From where a service may be reached. */
export const clients = (version: Version) =>
  atLeast(version, "7.24") ? "available-from" : "address";

/** The services of a new router; those over TLS use the certificate, if there is one. */
export function addServices(device: Device, given?: { key: string; cert: string }): void {
  const { store, version } = device;
  const certified = given !== undefined;
  const certificate = certified
    ? store.add("/certificate", { name: "server", [CERT]: given.cert, [KEY]: given.key }).id
    : "none";
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
  if (!isMixed(device)) return;
  for (const [name, port, proto] of HELPERS) {
    store.add(PATH, { service: name, port: String(port), proto, dynamic: "true" });
  }
}

/**
 * May this connection stay? If so it has a row of its own until it ends. open (RouterOS: how
 * `local` and `remote` are written).
 */
export function connected(device: Device, name: string, socket: Socket, ends: Ends): boolean {
  const { store } = device;
  const found = store.items(PATH).find((item) => item.words["name"] === name);
  const open = found && found.words["disabled"] !== "true";
  if (device.isDown || !open || !within(ends.remote, found.words[clients(device.version)]))
    return false;
  if (!hasRoom(device, found, socket)) return false;
  if (!isMixed(device)) return true;
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
function hasRoom({ connections }: Device, service: Item, socket: Socket): boolean {
  const { name = "", "max-sessions": most = "Infinity" } = service.words;
  const sockets = connections.get(name) ?? new Set();
  if (sockets.size >= Number(most)) return false;
  connections.set(name, sockets.add(socket));
  socket.once("close", () => sockets.delete(socket));
  return true;
}
