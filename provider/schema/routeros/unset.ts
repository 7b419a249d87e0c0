import { compareVersions } from "../../values/version";
import type { Traits } from "../property";
import type { MenuData, Word } from "./data";

/** Words that count down, or that the router itself goes on writing. */
const moving: ReadonlySet<string> = new Set([
  "/ip/firewall/address-list timeout",
  "/ipv6/firewall/address-list timeout",
  "/system/scheduler start-date",
  "/system/scheduler start-time",
]);

/** Words that do not stay as the router made them, though nobody changed them. */
export const isMoving = (path: string, word: string): boolean => moving.has(`${path} ${word}`);

/** What `unset` takes in menus of which routers say that, or what it does not. */
const stated: readonly (readonly [menus: RegExp, takes: RegExp])[] = [
  [
    /^\/(ip|ipv6)\/firewall\/(filter|nat|mangle|raw)$/,
    /^(?!(action|address-list(-timeout)?|chain|disabled|hw-offload|jump-target|log(-prefix)?|reject-with)$)/,
  ],
  [/^\/interface\/bonding$/, /^(forced-mac-address|lacp-system-id)$/],
  [/^\/interface\/bridge\/port$/, /^(internal-)?path-cost$/],
  [/^\/interface\/ethernet$/, /^sfp-shutdown-temperature$/],
  // Nobody says what it takes there.
  [/^\/(certificate|ip\/dhcp-client)$/, /^(?!)/],
  [/^\/ip\/dhcp-server\/network$/, /^(netmask|next-server)$/],
  [/^\/ppp\/secret$/, /^(local-address|remote-address|remote-ipv6-prefix|routes)$/],
  [/^\/system\/scheduler$/, /^days$/],
  // These keep nothing but what was written.
  [/^\/(routing|interface\/wifi)\//, /./],
];

/** True of what `unset` takes in every version; elsewhere flags have one of two values, always. */
function isUnsettable(
  path: string,
  word: string,
  { type, since: firstOf }: Word,
  data: MenuData,
): boolean {
  const { commands, commandsThere } = data;
  const known = stated.find(([menus]) => menus.test(path))?.[1];
  const { since, until } = commandsThere?.["unset"] ?? {};
  // Where some versions that have the word lack the command, nobody could tell beforehand.
  const isAsOld = since === undefined || compareVersions(since, firstOf ?? "0") <= 0;
  const isThere = commands.includes("unset") && isAsOld && until === undefined;
  return isThere && (known?.test(word) ?? (type !== "boolean" || data.class === "ordered"));
}

/** Rules without an action let pass. */
const known: Readonly<Record<string, string>> = {
  "/ip/firewall/filter action": "accept",
  "/ip/firewall/mangle action": "accept",
  "/ip/firewall/nat action": "accept",
  "/ip/firewall/raw action": "accept",
  "/ipv6/firewall/filter action": "accept",
  "/ipv6/firewall/mangle action": "accept",
  "/ipv6/firewall/nat action": "accept",
  "/ipv6/firewall/raw action": "accept",
};

/** What a word is without a program, and how it becomes that again, as far as anybody knows. */
export function withoutProgram(path: string, word: string, said: Word, data: MenuData): Traits {
  const { key = [] } = data;
  const { type, values, list, not, readOnly } = said;
  const { absentMeans, default: given = known[`${path} ${word}`] } = said;
  if (readOnly === true) return {};
  if (key.includes(word)) return absentMeans === undefined ? {} : { absentMeans };
  const isName = said.names !== undefined;
  // No name at all is none that the router knows: it refuses that.
  const isText =
    type === "text" && values === undefined && not !== true && list === undefined && !isName;
  if (absentMeans !== undefined) return { absentMeans };
  if (word === "comment") return { absentMeans: "" };
  const isEmptied = isText || list !== undefined;
  if (given !== undefined && (given !== "" || isEmptied)) return { absentMeans: given };
  if (type === "presence" || isUnsettable(path, word, said, data))
    return { absentMeans: "", unsettable: true };
  if (word === "disabled") return { absentMeans: "no" };
  return isText && !/(^|-)name$/.test(word) ? { absentMeans: "" } : {};
}

/**
 * When a word is not printed though it is set. Rules print all that they are; elsewhere what does not
 * apply is left out, and what is off shows less. What a word means that is left out is known of some.
 */
export function hidesWhen({ absentMeans }: Word, { class: kind }: MenuData): Traits["hides"] {
  if (kind === "ordered") return undefined;
  return absentMeans === undefined ? "always" : "disabled";
}
