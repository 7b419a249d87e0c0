import type { Menu, Router } from "../commands/menu";
import type { Item, Words } from "../machine/store";
import { idsIn, tableOf, vlansIn } from "../network/bridge-vlans";
import { failure } from "../machine/trap";
import { atLeast } from "../machine/version";

const PATH = "/interface/bridge/vlan";

/**
 * `/interface/bridge/vlan`: rows of an administrator, and beside them those that the router itself
 * makes of the pvid of its ports while the bridge filters.
 */
export const bridgeVlan: Menu = {
  path: PATH,
  required: ["bridge", "vlan-ids"],
  shows: [
    ...["bridge", "vlan-ids", "tagged", "untagged", "mvrp-forbidden", "current-tagged"],
    ...["current-untagged", "dynamic", "disabled", "comment"],
  ],
  defaults: () => ({ tagged: "", untagged: "", "mvrp-forbidden": "", disabled: "no" }),
  check(router, next, item) {
    if (item && isDynamic(item)) throw failure("can not change dynamic");
    const ports = [...idsIn(next["tagged"]), ...idsIn(next["untagged"])];
    const twice = ports.find((port, at) => ports.indexOf(port) !== at);
    const isInBoth =
      twice !== undefined &&
      [next["tagged"], next["untagged"]].every((list) => idsIn(list).includes(twice));
    if (isInBoth) throw failure("interface cannot be in tagged and untagged at the same time");
    if (twice !== undefined) throw failure("each interface can appear only once");
    if (next["disabled"] === "true") return;
    const own = vlansIn(next["vlan-ids"]);
    // open (RouterOS: recorded for the same id twice; that ranges may not overlap is taken from that)
    const clashes = tableOf(router, next["bridge"])
      .filter((other) => other !== item)
      .some(({ words }) => [...vlansIn(words["vlan-ids"])].some((id) => own.has(id)));
    if (clashes) throw failure("vlan already added");
  },
  checkRemove: (_router, item) => {
    // open (RouterOS: the refusal to remove one)
    if (isDynamic(item)) throw failure("can not remove dynamic");
  },
  rows: (router) => [...router.store.items(PATH), ...madeByRouter(router)],
  show: (router, item) => ({
    ...current(router, item),
    dynamic: String(isDynamic(item)),
    "mvrp-forbidden": atLeast(router.version, "7.15") ? item.words["mvrp-forbidden"] : undefined,
  }),
};

const isDynamic = (item: Item) => item.words["dynamic"] === "true";

/**
 * What the router adds while a bridge filters: a row for each pvid, and since 7.16 one for a VLAN
 * interface on the bridge, which tags the bridge and no port. open (RouterOS: their ids)
 */
function madeByRouter(router: Router): Item[] {
  const { interfaces, store } = router;
  const bridges = store
    .items("/interface/bridge")
    .filter(({ words }) => words["vlan-filtering"] === "true" && words["disabled"] !== "true");
  const made = bridges.flatMap((bridge): Words[] => {
    const byPvid = new Map<string, string[]>();
    const note = (pvid = "1", id: string) => byPvid.set(pvid, [...(byPvid.get(pvid) ?? []), id]);
    note(bridge.words["pvid"], bridge.id);
    for (const port of interfaces.portsOf(bridge)) {
      const { pvid, "frame-types": takes } = interfaces.portOf(port)?.words ?? {};
      if (takes !== "admit-only-vlan-tagged") note(pvid, port.id);
    }
    const own = { bridge: bridge.id, disabled: "false", dynamic: "true" };
    const untagged = [...byPvid].map(([pvid, ids]): Words => ({
      ...own,
      "vlan-ids": pvid,
      tagged: "",
      untagged: ids.join(","),
      comment: "added by pvid",
    }));
    const vlans = store
      .items("/interface/vlan")
      .filter(({ words }) => words["interface"] === bridge.id && words["disabled"] !== "true");
    const tagged = vlans.map(({ words }): Words => ({
      ...own,
      "vlan-ids": words["vlan-id"] ?? "",
      tagged: bridge.id,
      untagged: "",
      comment: "added by vlan on bridge",
    }));
    return [...untagged, ...(atLeast(router.version, "7.16") ? tagged : [])];
  });
  const idAt = (at: number) => `*${(0xf0000000 + at).toString(16).toUpperCase()}`;
  return made.map((words, at) => ({ id: idAt(at), menu: PATH, words }));
}

/** The ports that are in use: those that run. open (RouterOS: in the order in which they got link) */
function current({ interfaces }: Router, item: Item): Words {
  const running = (list: string | undefined) =>
    idsIn(list)
      .map((id) => interfaces.find(id))
      .filter((one) => one !== undefined && interfaces.isRunning(one))
      .map((one) => one?.words["name"] ?? "")
      .toReversed()
      .join(",");
  return {
    "current-tagged": running(item.words["tagged"]),
    "current-untagged": running(item.words["untagged"]),
  };
}
