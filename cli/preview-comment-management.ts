import { z } from "zod";
import { readAddress } from "../provider/config/address";
import type { Digest, Item, Values } from "./preview-comment-digest";
import { changedPaths } from "./preview-comment-lines";

/** How a router is reached, as far as its stack's configuration says it. */
interface Way {
  /** Address or name, without scheme and port. */
  host: string | undefined;
  /** `managementInterface`. */
  port: string | undefined;
}

const devices = z.record(
  z.string(),
  z.object({ host: z.string().optional(), managementInterface: z.string().optional() }),
);

/** The changes that touch the address or the interfaces through which their router is managed. */
export function cutsOff(digest: Digest): { item: Item; through: string }[] {
  const routers = new Set(digest.items.map(({ router }) => router));
  return [...routers].flatMap((router) => {
    const items = digest.items.filter((item) => item.router === router);
    const way = wayTo(digest, router);
    const ports = portsOf(items, way);
    return items.flatMap((item) => {
      const through = touched(item, way, ports);
      return through === undefined ? [] : [{ item, through }];
    });
  });
}

function wayTo({ config, hosts }: Digest, router: string): Way {
  const explicit = hosts.get(router);
  if (explicit !== undefined) return { host: hostOf(explicit), port: undefined };
  if (router === "")
    return { host: hostOf(config["routeros:host"]), port: config["routeros:managementInterface"] };
  const named = devices.safeParse(parsed(config["routeros:devices"])).data?.[router];
  return { host: hostOf(named?.host), port: named?.managementInterface };
}

function parsed(json = "{}"): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined; // a devices key that is a secret as a whole says nothing
  }
}

function hostOf(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  try {
    return readAddress(text, "routeros:host", "").host;
  } catch {
    return undefined; // the provider says what is wrong with it
  }
}

const both = ({ old, new: now }: Item): Values[] => [old, now];
const word = (values: Values, property: string): string =>
  typeof values[property] === "string" ? values[property] : "";
const slaves = (values: Values): string[] =>
  Array.isArray(values["slaves"]) ? values["slaves"].map(String) : [];
const isHost = (values: Values, { host }: Way): boolean =>
  host !== undefined && word(values, "address").split("/")[0] === host;

/** The management interface and what carries it: members, ports of a bridge, what a VLAN is on. */
function portsOf(items: readonly Item[], way: Way): Set<string> {
  const ports = new Set(way.port === undefined ? [] : [way.port]);
  const states = items.flatMap((item) => both(item).map((values) => ({ type: item.type, values })));
  for (const { type, values } of states)
    if (type === "IpAddress" && isHost(values, way)) ports.add(word(values, "interface"));
  for (let known = -1; known < ports.size;) {
    known = ports.size;
    for (const { type, values } of states) {
      if (type === "Bond" && ports.has(word(values, "name")))
        for (const slave of slaves(values)) ports.add(slave);
      if (type === "Vlan" && ports.has(word(values, "name"))) ports.add(word(values, "interface"));
      if (type === "BridgePort" && ports.has(word(values, "bridge")))
        ports.add(word(values, "interface"));
    }
  }
  ports.delete("");
  return ports;
}

/** Through what an item's change reaches the way to its router. */
function touched(item: Item, way: Way, ports: ReadonlySet<string>): string | undefined {
  if (item.kind === undefined || onlyComment(item)) return undefined;
  const states = both(item);
  const among = (names: string[]) => {
    const own = [...new Set(names.filter((name) => ports.has(name)))];
    return own.length === 0 ? undefined : own.join(", ");
  };
  switch (item.type) {
    case "IpAddress": {
      if (states.some((values) => isHost(values, way))) return way.host;
      // Another address of that interface: adding it takes nothing away.
      const byName = way.host === undefined || !/^[\d.]+$/.test(way.host);
      return byName && item.kind !== "create"
        ? among(states.map((values) => word(values, "interface")))
        : undefined;
    }
    case "Bond":
      return among(states.flatMap((values) => [word(values, "name"), ...slaves(values)]));
    case "Vlan":
      return among(states.map((values) => word(values, "name")));
    case "BridgePort":
      return among(states.map((values) => word(values, "interface")));
    default:
      return undefined;
  }
}

const onlyComment = (item: Item): boolean =>
  item.kind === "update" && changedPaths(item).every(([first]) => first === "comment");
