import { checkInterfaceName } from "../network/interfaces";
import { loopProtectStatus } from "../network/loops";
import type { Menu } from "../commands/menu";
import { unknownParameter } from "../machine/trap";
import { monitor } from "./ethernet-monitor";

/** `/interface/ethernet`: fixed rows. A slave of a bond has the bond's address. */
export const ethernet: Menu = {
  path: "/interface/ethernet",
  shows: [
    ...["default-name", "name", "mtu", "l2mtu", "mac-address", "orig-mac-address", "arp"],
    ...["arp-timeout", "loop-protect", "loop-protect-status", "loop-protect-send-interval"],
    ...["loop-protect-disable-time", "disable-running-check", "auto-negotiation", "advertise"],
    ...["full-duplex", "tx-flow-control", "rx-flow-control", "cable-settings", "speed"],
    // Only of ports that have it, and here where somebody has set it.
    "fec-mode",
    ...["running", "slave", "disabled", "comment"],
  ],
  check: (router, next, item, { sent }) => {
    checkInterfaceName(router, next["name"] ?? "", item);
    // open (RouterOS: how a CHR refuses what its ports do not have)
    if (router.board === "chr" && sent.has("l2mtu")) throw unknownParameter("l2mtu");
    if (sent.has("advertise")) next["advertise"] = inItsOrder(next["advertise"]);
  },
  settle: ({ interfaces }, item, before) => {
    const was = before?.["disabled"] !== "true" && !interfaces.unplugged.has(item);
    interfaces.links.note(item, was);
  },
  show: (router, item) => ({
    "mac-address": router.interfaces.macOf(item),
    "loop-protect-status": loopProtectStatus(item, router.interfaces.farEnds.get(item)),
    running: String(router.interfaces.isRunning(item)),
    slave: router.interfaces.isSlave(item) ? "true" : undefined,
  }),
  commands: { monitor },
};

/** The router prints speeds in an order of its own. open (RouterOS: which; the slowest first here) */
function inItsOrder(advertise = ""): string {
  const place = (speed: string) => {
    const [, number, unit] = /^([\d.]+)([MG])/.exec(speed) ?? [];
    return Number(number) * (unit === "G" ? 1000 : 1) + (speed.endsWith("-half") ? 0 : 0.5);
  };
  return advertise
    .split(",")
    .sort((one, other) => place(one) - place(other))
    .join(",");
}
