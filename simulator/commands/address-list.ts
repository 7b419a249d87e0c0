import { failure } from "../machine/trap";
import type { Words } from "../machine/store";
import { networkOf6, parseHost6, parseRange } from "../network/ip";
import type { Router } from "./menu";

export const ADDRESS_LIST = /^\/(ip|ipv6)\/firewall\/address-list$/;

/** What RouterOS looks up; digits with dots are no name, and are one to it all the same. */
const isName = (text: string) => /^[A-Za-z0-9_*][\w.*-]*$/.test(text);

/**
 * An entry of an address list as it is stored: networks without the bits behind, ranges that are
 * networks as such, whatever else as a name. With a time it is dynamic. open (RouterOS: a name brings
 * rows of its addresses, and a time counts down; neither does here)
 */
export function completeEntry(router: Router, path: string, next: Words, isNew: boolean): void {
  if (!ADDRESS_LIST.test(path)) return;
  const text = next["address"] ?? "";
  const isSix = path.startsWith("/ipv6");
  const address = isSix ? listed6(text) : parseRange(text);
  if (address === undefined && !isName(text)) throw failure(`${text} is not a valid dns name`);
  next["address"] = address ?? text;
  if (next["timeout"] !== undefined) next["dynamic"] = "true";
  if (!isNew) return;
  const { date, time } = router.clock.now();
  next["creation-time"] = `${router.clock.writeDate(date)} ${time}`;
}

/** open (RouterOS: recorded for IPv4, whose networks lose the bits behind; taken for the same here) */
function listed6(text: string): string | undefined {
  const address = parseHost6(text.includes("/") ? text : `${text}/128`);
  return address === undefined ? undefined : networkOf6(address);
}
