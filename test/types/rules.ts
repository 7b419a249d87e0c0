// Arguments of rules and what they say, for test/types.spec.ts. Nothing here runs.
import type * as pulumi from "@pulumi/pulumi";
import { Item, Rules } from "../../provider";

const list = new Item("lan", { menu: "/interface/list", name: "LAN" });
const forward = new Rules("forward", {
  menu: "/ip/firewall/filter",
  chain: "forward",
  rules: [
    { action: "accept", connectionState: ["established", "related"], comment: "answers" },
    { action: "accept", inInterfaceList: list.name, dstPort: ["80", "443"], protocol: "tcp" },
    { action: "drop", inInterface: "!bridge" },
  ],
});
export const rules: pulumi.Output<Record<string, { action?: string }>> = forward.rules;
new Rules("queues", {
  menu: "/queue/simple",
  rules: [{ name: "guests", target: "10.0.20.0/24", maxLimit: "25M/10M" }],
});
new Rules("every chain", {
  menu: "/ip/firewall/nat",
  rules: [{ chain: "srcnat", action: "masquerade" }],
});
new Rules("marked", {
  menu: "/ip/firewall/raw",
  chain: "prerouting",
  exclusive: false,
  mark: "office",
  place: { after: "first" },
  rules: [],
});
// @ts-expect-error its rows have no order
new Rules("addresses", { menu: "/ip/address", rules: [] });
// @ts-expect-error there is no such menu
new Rules("filter", { menu: "/ip/firewall/filtre", rules: [] });
// @ts-expect-error a queue has no chain
new Rules("queues", { menu: "/queue/simple", chain: "forward", rules: [] });
// @ts-expect-error a queue has a target
new Rules("queues", { menu: "/queue/simple", rules: [{ name: "guests" }] });
// @ts-expect-error there is no such state
new Rules("a", { menu: "/ip/firewall/filter", chain: "a", rules: [{ connectionState: "nwe" }] });
// @ts-expect-error there is no such word
new Rules("a", { menu: "/ip/firewall/filter", chain: "a", rules: [{ dstPorts: "22" }] });
