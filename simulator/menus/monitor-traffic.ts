import type { Handler, Router } from "../commands/menu";
import type { Item, Words } from "../machine/store";
import { missing } from "../machine/trap";
import { read } from "../schema/values";
import { FLOW, flow } from "./flow";

/**
 * `/interface monitor-traffic`: what interfaces carry per second. Recorded of several interfaces is
 * one row for each, in the order in which they were named. open (RouterOS: `aggregate`, the sum)
 */
export const monitorTraffic: Handler = {
  takes: ["interface", ...FLOW],
  needs: "read",
  run: (router, request) => {
    const list = request.words["interface"];
    if (list === undefined) throw missing("interface");
    const type = { type: "list", of: { type: "interface" } } as const;
    const ids = read(type, list, "interface", router).split(",");
    return flow(request, () =>
      ids
        .map((id) => router.interfaces.find(id))
        .filter((item) => item !== undefined)
        .map((item) => rowOf(router, item)),
    );
  },
};

function rowOf({ traffic }: Router, item: Item): Words {
  const { rx, tx } = traffic.rates(item);
  const text = (amount: number) => String(Math.round(amount));
  return {
    name: item.words["name"] ?? "",
    "rx-packets-per-second": text(rx.packets),
    "rx-bits-per-second": text(rx.bits),
    "fp-rx-packets-per-second": "0",
    "fp-rx-bits-per-second": "0",
    "rx-drops-per-second": text(rx.drops),
    "rx-errors-per-second": text(rx.errors),
    "tx-packets-per-second": text(tx.packets),
    "tx-bits-per-second": text(tx.bits),
    "fp-tx-packets-per-second": "0",
    "fp-tx-bits-per-second": "0",
    "tx-drops-per-second": text(tx.drops),
    "tx-queue-drops-per-second": "0",
    "tx-errors-per-second": text(tx.errors),
  };
}
