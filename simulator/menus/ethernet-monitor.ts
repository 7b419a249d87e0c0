import { gigabit } from "../network/far-end";
import type { Handler, Router } from "../commands/menu";
import type { Item, Words } from "../machine/store";
import { find } from "../commands/target";
import { missing } from "../machine/trap";
import { FLOW, flow } from "./flow";

/** `monitor`: what a port and the other end of its cable agreed on. */
export const monitor: Handler = {
  takes: [".id", "numbers", ...FLOW],
  needs: "read",
  run: (router, request) => {
    const list = request.words["numbers"] ?? request.words[".id"];
    if (list === undefined) throw missing("numbers");
    const ports = find(router, router.menu("/interface/ethernet"), list);
    return flow(request, () => ports.map((port) => linkOf(router, port)));
  },
};

const isTenGigabit = ({ words }: Item): boolean =>
  /^sfp-?sfpplus\d/.test(words["default-name"] ?? "");

/**
 * Recorded of a port without link: no rate, and an empty list of what the other end offers. open
 * (RouterOS: the row of a disabled port; it is that of a port without link here).
 */
function linkOf({ interfaces, version }: Router, port: Item): Words {
  const { name = "", advertise = "", "auto-negotiation": negotiates } = port.words;
  const far = interfaces.farEnds.get(port) ?? {};
  const up = interfaces.isRunning(port);
  const negotiation = negotiates === "true" ? "done" : "disabled";
  return {
    name,
    status: up ? "link-ok" : "no-link",
    "auto-negotiation": negotiation,
    ...(up && {
      // open (RouterOS: what a port of SFP+ says that it advertises)
      rate: far.rate ?? (isTenGigabit(port) ? "10Gbps" : "1Gbps"),
      "full-duplex": String(far.fullDuplex ?? true),
      "tx-flow-control": "false",
      "rx-flow-control": "false",
    }),
    ...(negotiates === "true" && {
      advertising: advertise,
      "link-partner-advertising": up ? (far.advertising ?? gigabit(version)) : "",
    }),
  };
}
