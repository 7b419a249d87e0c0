import { failure } from "../machine/trap";
import type { Words } from "../machine/store";
import { parseHost6, parseRange } from "../network/ip";
import type { Router } from "./menu";

const ADDRESS_LIST = /^\/(ip|ipv6)\/firewall\/address-list$/;

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
  const address = isSix ? parseHost6(text.includes("/") ? text : `${text}/128`) : parseRange(text);
  if (address === undefined && !isName(text)) throw failure(`${text} is not a valid dns name`);
  next["address"] = address ?? text;
  if (next["timeout"] !== undefined) next["dynamic"] = "true";
  if (!isNew) return;
  const { date, time } = router.clock.now();
  next["creation-time"] = `${router.clock.writeDate(date)} ${time}`;
}
