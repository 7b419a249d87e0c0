import {
  type Codec,
  address,
  duration,
  durationFrom,
  flag,
  listedAddress,
  mac,
  matchedAddress,
  network,
  prefix,
  prefix6,
  printedPolicies,
  rangeOfAddresses,
  spanOfTimes,
  text,
  vlanIds,
} from "../../values";
import {
  alsoAsText,
  anything,
  decimal,
  either,
  hexNumber,
  loose,
  negated,
  numbersFromTo,
  presence,
  several,
  sizedNumber,
  symbol,
  wholeNumber,
  yesOrNo,
} from "../../values/stated";
import type { Type, Word } from "./data";

/** Networks where the schema says no more than "a number or a text": RouterOS prints what each means. */
const networks = several(network, false);

/** Words that are written otherwise than their types say. */
const spelledOtherwise: Readonly<Record<string, Codec<unknown>>> = {
  "/ip/firewall/address-list address": listedAddress(32),
  "/ipv6/firewall/address-list address": listedAddress(128),
  "/ip/dhcp-server/network address": network,
  "/ip/route dst-address": network,
  "/ip/service address": networks,
  "/ipv6/route dst-address": network,
  "/snmp/community addresses": networks,
  "/tool/graphing/interface allow-address": network,
  "/tool/graphing/queue allow-address": network,
  "/tool/graphing/resource allow-address": network,
  "/user address": networks,
  // Not flags everywhere: some versions take a third value.
  "/ip/dhcp-client use-peer-dns": yesOrNo,
  "/ip/dhcp-client use-peer-ntp": yesOrNo,
  // A set of ids, however it is cut into ranges.
  "/interface/bridge/msti vlan-mapping": alsoAsText(vlanIds),
  "/interface/bridge/vlan vlan-ids": alsoAsText(vlanIds),
  // Whatever is not granted is printed, too.
  "/user/group policy": printedPolicies,
};

/** How values of a menu's word are written and read, by what RouterOS's own schema says of it. */
export function codecIn(path: string, word: string, stated: Word): Codec<unknown> {
  return spelledOtherwise[`${path} ${word}`] ?? codecOf(stated);
}

export function codecOf(word: Word): Codec<unknown> {
  const one = scalarOf(word);
  if (word.list === undefined) return one;
  return several(one, word.list === "set");
}

function scalarOf(word: Word): Codec<unknown> {
  const types: readonly Type[] = typeof word.type === "string" ? [word.type] : (word.type ?? []);
  const isOnly = types.length === 1 && word.values === undefined;
  const codecs = types.map((type) => codecOfType(type, word, isOnly));
  const symbols = word.values === undefined ? [] : [symbol(word.values)];
  const open = word.open === true ? [anything] : [];
  const all = either([...symbols, ...codecs, ...open]);
  return word.not === true ? negated(all) : all;
}

function codecOfType(
  type: Type,
  { type: types, range, sized, not, list }: Word,
  isOnly: boolean,
): Codec<unknown> {
  switch (type) {
    case "boolean":
      return isOnly ? flag : yesOrNo;
    case "presence":
      return presence;
    case "integer":
      return sized ? sizedNumber : not ? anything : wholeNumber(range);
    case "hex":
      return hexNumber(range);
    case "decimal":
      return decimal;
    case "numbers":
      return numbersFromTo(range);
    case "time":
      return range === undefined ? duration : durationFrom(...range);
    case "address":
      return address;
    case "mac":
      return not ? anything : mac;
    case "prefix":
      return prefix;
    case "prefix6":
      return prefix6;
    case "range":
      return not ? matchedAddress : rangeOfAddresses;
    case "text":
      return types?.includes("time") === true ? either([spanOfTimes, text]) : text;
    case "any":
      // Whether it has several values nobody states, either.
      return isOnly && list === undefined ? loose : anything;
  }
}
