import type { Item } from "../machine/store";
import type { Device } from "./device";
import { networkOf } from "./ip";
import { leavesBy } from "./routes";

/** Where an answer of the router is from and goes to, and where it is to leave. */
export interface Answer {
  from: string;
  to: string;
  into: Item;
}

const isOn = ({ words }: Item): boolean => words["disabled"] !== "true";

/** Does an answer leave for the administrator? Without a route the far end of the cable is next door. */
export function getsBack(router: Device, answer: Answer): boolean {
  const by = isCaught(router, answer) ? "none" : outBy(router, answer);
  return by === undefined || by === answer.into.id;
}

/**
 * What a policy of IPsec is for goes into a tunnel that nobody here ends. open (RouterOS: a policy whose
 * peer is away is taken to hold packets back, as `level=require` says)
 */
const isCaught = ({ store }: Device, { from, to }: Answer): boolean =>
  store
    .items("/ip/ipsec/policy")
    .filter((policy) => isOn(policy) && policy.words["template"] !== "true")
    .some(
      ({ words }) =>
        words["action"] !== "none" &&
        ["all", "tcp"].includes(words["protocol"] ?? "all") &&
        isIn(from, words["src-address"]) &&
        isIn(to, words["dst-address"]),
    );

/** The rules of `/routing/rule` in their order, then the table `main`. */
function outBy(router: Device, { from, to }: Answer): string | undefined {
  for (const { words } of router.store.items("/routing/rule").filter(isOn)) {
    // An answer came in by no interface.
    if (words["interface"] !== undefined || words["routing-mark"] !== undefined) continue;
    if (!isIn(from, words["src-address"]) || !isIn(to, words["dst-address"])) continue;
    const { action = "lookup", table = "main" } = words;
    if (!action.startsWith("lookup")) return "none";
    const by = leavesBy(router, to, table);
    if (by !== undefined) return by;
    if (action === "lookup-only-in-table") return "none";
  }
  return leavesBy(router, to);
}

/** Is an address in a network? Nothing asked is everywhere. */
function isIn(address: string, network = ""): boolean {
  if (network === "") return true;
  return networkOf(`${address}/${network.split("/")[1] ?? "32"}`) === networkOf(network);
}
