import type { Row } from "../../provider/transport/transport";
import type { Look } from "./look";

/** The interfaces that carry the connection, as far as the router's rows show. */
export interface Path {
  /**
   * - `elsewhere`: over interfaces that have nothing to do with the bond
   * - `member`: over one member, which has the address itself
   * - `bond`: over the bond, so over whichever member is active
   * - `maybe`: over a bridge that has other ports beside the bond or its members
   * - `unknown`: the rows do not show it
   */
  over: "elsewhere" | "member" | "bond" | "maybe" | "unknown";
  /** The member, when it is `member`. */
  member?: string;
  /** The evidence: a sentence without its full stop. */
  how: string;
}

/** Types of interfaces that are made of others, or of nothing. */
const MADE = ["bond", "bridge", "vlan", "loopback"];

/** What the management path, worked out from the router's rows, means for a bond. */
export function pathOf(
  { way, fromItself }: Pick<Look, "way" | "fromItself">,
  bond: string,
  members: readonly string[],
  interfaces: readonly Row[],
): Path {
  const unknown = (why: string): Path => ({
    over: "unknown",
    how: `over what the connection runs is not known: ${why}`,
  });
  if (fromItself)
    return {
      over: "elsewhere",
      how: "the connection comes from the router itself, over none of its ports",
    };
  if (way === undefined)
    return unknown("no row of /ip/address or /user/active shows by which address it comes in");
  const { address } = way;
  const over = [...way.interfaces];
  const typeOf = (name: string) => interfaces.find((one) => one["name"] === name)?.["type"] ?? "";
  const ports = over.filter((name) => !MADE.includes(typeOf(name)));
  if (ports.length === 0) return unknown(`${address} is on ${over.join(", ")}, without a port`);
  const how = `the connection comes in by ${address}, which is on ${over.join(", ")}`;
  const own = ports.filter((name) => members.includes(name));
  if (own.length === 0 && !way.interfaces.has(bond)) return { over: "elsewhere", how };
  if (ports.some((name) => !members.includes(name))) return { over: "maybe", how };
  if (way.interfaces.has(bond)) return { over: "bond", how };
  const [member = ""] = own;
  return { over: "member", member, how };
}
