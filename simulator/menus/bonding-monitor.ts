import type { LacpPartner } from "../network/far-end";
import { isUp, partnerOf, usable } from "../network/lacp";
import type { Handler, Router } from "../commands/menu";
import type { Item, Words } from "../machine/store";
import { find } from "../commands/target";
import { missing } from "../machine/trap";
import { FLOW, flow } from "./flow";

/** What stands for a system that is not there. */
const NOBODY = "00:00:00:00:00:00";

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
  const up = usable(router, bond, all);
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
      "lacp-partner-system-id": (first && partnerOf(router, first)?.system) ?? NOBODY,
    }),
  };
}

/**
 * A port without link keeps what LACP last said of it, but for the speed in its key (recorded on a
 * CHR: flags `A-GSCD--`, key 0). open (RouterOS: the rows of modes other than 802.3ad).
 */
function slaves(router: Router, bond: Item): Words[] {
  const all = router.interfaces.slavesOf(bond);
  const active = usable(router, bond, all);
  return all.map((slave) => {
    const port = { port: slave.words["name"] ?? "" };
    const flag = active.includes(slave) && { active: "true" };
    if (bond.words["mode"] !== "802.3ad") return { ...port, ...flag };
    const key = keyOf(bond, isUp(router, bond, slave) ? GIGABIT_SPEED : 0);
    const partner = partnerOf(router, slave);
    return partner
      ? { ...flag, partner: "true", ...port, key, ...lacp(bond, partner) }
      : { ...flag, ...port, key, ...lost(bond) };
  });
}

function lacp(bond: Item, partner: Required<LacpPartner>): Words {
  return {
    flags: partner.ownFlags || `${activity(bond)}${timeout(bond)}GSCD--`,
    "partner-sys-id": partner.system,
    "partner-sys-priority": partner.priority,
    "partner-key": partner.key,
    "partner-flags": partner.flags,
  };
}

const lost = (bond: Item): Words => ({
  flags: `${activity(bond)}${timeout(bond)}G---F-`,
});

const GIGABIT_SPEED = 17;

/** The user's key above six bits for the speed. */
const keyOf = (bond: Item, speed: number) =>
  String((Number(bond.words["lacp-user-key"] ?? 0) << 6) | speed);
const activity = (bond: Item) => (bond.words["lacp-mode"] === "passive" ? "-" : "A");
const timeout = (bond: Item) => (bond.words["lacp-rate"] === "1sec" ? "T" : "-");
