import type { Handler } from "../menu";
import type { Router } from "../router";
import type { Item, Words } from "../store";
import { find } from "../target";
import { missing } from "../trap";
import { FLOW, flow } from "./flow";

/** The switch at the other end of every bond. */
const PARTNER = "02:00:00:00:00:01";

/** `monitor`: which ports carry traffic. */
export const monitor: Handler = {
  takes: [".id", "numbers", ...FLOW],
  needs: "read",
  run: (router, request) => {
    const bonds = bondsOf(router, request.words["numbers"] ?? request.words[".id"], "numbers");
    return flow(request, () => bonds.map((bond) => ports(router, bond)));
  },
};

/** `monitor-slaves`: what LACP says of every port. */
export const monitorSlaves: Handler = {
  takes: ["bond", ...FLOW],
  needs: "read",
  run: (router, request) => {
    const bonds = bondsOf(router, request.words["bond"], "bond");
    return flow(request, () => bonds.flatMap((bond) => slaves(router, bond)));
  },
};

function bondsOf(router: Router, list: string | undefined, argument: string): Item[] {
  if (list === undefined) throw missing(argument);
  return find(router, router.menu("/interface/bonding"), list);
}

function ports(router: Router, bond: Item): Words {
  const { mode = "", primary } = bond.words;
  const all = router.interfaces.slavesOf(bond);
  const up = all.filter((slave) => isUp(router, bond, slave));
  const first = up.find((slave) => slave.id === primary) ?? up[0];
  const active = mode === "active-backup" ? up.filter((slave) => slave === first) : up;
  const names = (items: Item[]) => items.map((item) => item.words["name"] ?? "").join(",");
  return {
    mode,
    "active-ports": names(active),
    "inactive-ports": names(all.filter((slave) => !active.includes(slave))),
    ...(mode === "802.3ad" && {
      "lacp-system-id": bond.words["lacp-system-id"] ?? router.interfaces.macOf(bond),
      "lacp-system-priority": bond.words["lacp-system-priority"] ?? "65535",
      "lacp-partner-system-id": up.length > 0 ? PARTNER : "00:00:00:00:00:00",
    }),
  };
}

/** open (RouterOS: the rows of modes other than 802.3ad and of a port without link). */
function slaves(router: Router, bond: Item): Words[] {
  return router.interfaces.slavesOf(bond).map((slave) => {
    const port = { port: slave.words["name"] ?? "" };
    const up = isUp(router, bond, slave);
    if (bond.words["mode"] !== "802.3ad") return { ...port, ...(up && { active: "true" }) };
    return up
      ? { active: "true", partner: "true", ...port, ...lacp(bond) }
      : { ...port, ...lost(bond) };
  });
}

/** The key holds the user's key above six bits for the speed, of which 17 is 1 Gbit. */
function lacp(bond: Item): Words {
  return {
    key: keyOf(bond),
    flags: `${activity(bond)}${timeout(bond)}GSCD--`,
    "partner-sys-id": PARTNER,
    "partner-sys-priority": "65535",
    "partner-key": "17",
    "partner-flags": "A-GSCD--",
  };
}

const lost = (bond: Item): Words => ({
  key: keyOf(bond),
  flags: `${activity(bond)}${timeout(bond)}G---F-`,
});

const keyOf = (bond: Item) => String((Number(bond.words["lacp-user-key"] ?? 0) << 6) | 17);
const activity = (bond: Item) => (bond.words["lacp-mode"] === "passive" ? "-" : "A");
const timeout = (bond: Item) => (bond.words["lacp-rate"] === "1sec" ? "T" : "-");

const isUp = (router: Router, bond: Item, slave: Item) =>
  bond.words["disabled"] !== "true" && router.interfaces.isRunning(slave);
