import {
  canonicalSpelling,
  type Codec,
  encode,
  type Field,
  flag,
  keyed,
  name,
  place,
  text,
} from "../../values";
import type { Failure } from "../hooks";
import { defineMenu, type Menu } from "../menu";
import { optional, type Properties, type Property, required, type Values } from "../property";
import type { Ordered } from "../several";
import { claimsOfRules } from "./claims";
import { type MenuData, menuData } from "./data";
import { statedMenu } from "./table";

/** An ordered menu of RouterOS's schema: its rules as one resource. */
export interface StatedRules {
  ordered: Ordered;
  data: MenuData;
}

const known = new Map<string, StatedRules | undefined>();

/** The table of the rules of a menu; undefined: it is none whose rows have an order. */
export function statedRules(path: string): StatedRules | undefined {
  if (!known.has(path)) known.set(path, made(path));
  return known.get(path);
}

/** True of a menu whose rows RouterOS can move. */
export const isOrdered = (path: string): boolean => menuData(path)?.class === "ordered";

function made(path: string): StatedRules | undefined {
  const stated = isOrdered(path) ? statedMenu(path) : undefined;
  if (stated === undefined) return undefined;
  const hasChains = stated.data.required?.includes("chain") === true;
  const row = ruleTable(path, stated.menu);
  const isSecret = Object.values(row.properties).some(({ secret }) => secret !== undefined);
  const words = Object.entries(row.properties).filter(([, { local }]) => local !== true);
  const table: Record<string, Field<object>> = Object.fromEntries(
    words.map(([property, traits]) => [
      property,
      { codec: traits.codec as Codec<object>, required: traits.required },
    ]),
  );
  const secret = isSecret ? ({ secret: true, freeText: true } as const) : {};
  const properties: Properties = {
    /** The menu of the rules. */
    menu: required(name, { local: true }),
    ...(hasChains ? { chain: optional(name) } : {}),
    /** How the comments of the rules begin. */
    mark: optional(name),
    exclusive: optional(flag, { local: true }),
    place: optional(place, { local: true }),
    rules: required(keyed(table), secret),
    /** Their keys, one a line, which only state has. */
    order: optional(text, secret),
  };
  const ordered: Ordered = {
    ...defineMenu(path, {
      type: `Rules/${path.slice(1)}`,
      noun: "rules",
      kind: "ordered",
      key: [...(hasChains ? ["chain"] : []), "mark"],
      properties,
      check: (values, isUnknown) => mistakes(values, isUnknown, row, hasChains),
      claims: (values) => claimsOfRules(path, values),
      replacedBy: hasChains ? ["chain"] : [],
      ...(guarded.has(path) ? { guards: "rules" as const } : {}),
    }),
    row,
    list: "rules",
    isKeyed: true,
    marks: "mark",
    admits: admits(row),
    words: ({ chain }) => (typeof chain === "string" ? { chain } : {}),
    opens: ({ action, disabled, rule }) =>
      disabled === true ||
      !(keepsOut.has(String(action)) || (typeof rule === "string" && /\breject\b/.test(rule))),
    isMadeAnew: (current, desired) =>
      losesProtocol(current, desired) || isOnlyAdded(desired, stated.data),
    isOnTheWay: ({ chain }) => chain !== "forward",
    letsIn: ({ chain }, rules) =>
      path === "/ip/firewall/filter"
        ? rules.filter((rule) => (chain ?? rule["chain"]) === "input")
        : [],
  };
  return { ordered, data: stated.data };
}

/** Menus whose rules may keep this very program out. */
const guarded: ReadonlySet<string> = new Set([
  ...["/ip/firewall/filter", "/ip/firewall/raw"],
  ...["/ipv6/firewall/filter", "/ipv6/firewall/raw"],
]);

/** What rules do that let nobody through. */
const keepsOut: ReadonlySet<string> = new Set([
  "deny",
  "discard",
  "drop",
  "prohibit",
  "reject",
  "tarpit",
  "unreachable",
]);

/** True of a menu in which a rule may keep something out. */
function admits({ properties }: Menu): boolean {
  const { action, rule } = properties;
  const isOne = (word: string) => action !== undefined && "text" in encode(action.codec, word);
  return rule !== undefined || [...keepsOut].some(isOne);
}

const ports = ["port", "src-port", "dst-port"];

/** Words are taken away one after the other, and no rule may have ports without a protocol. */
const losesProtocol = (
  row: Readonly<Record<string, string>>,
  desired: Readonly<Record<string, string>>,
) =>
  desired["protocol"] !== undefined &&
  desired["protocol"] !== row["protocol"] &&
  ports.some((port) => row[port] !== undefined && desired[port] === "");

const isOnlyAdded = (desired: Readonly<Record<string, string>>, { words }: MenuData): boolean =>
  Object.keys(desired).some((word) => words[word]?.only === "add");

/**
 * One rule. What the program does not say of it is what rules are without it, as far as that is sure; the
 * rest is left as the router made it.
 */
function ruleTable(path: string, menu: Menu): Menu {
  const properties: Properties = {};
  for (const [property, row] of Object.entries(menu.properties)) {
    if (row.local === true) continue;
    const isChain = property === "chain" && row.required;
    const unset = row.required ? undefined : withoutProgram(path, row);
    const traits: Property = { ...row, required: row.required && !isChain };
    delete traits.absentMeans;
    delete traits.unsettable;
    properties[property] = {
      ...traits,
      ...(unset === undefined ? {} : { default: unset }),
      ...(unset === "" && row.unsettable === true ? { unsettable: true } : {}),
    };
  }
  return defineMenu(path, {
    type: "Rule",
    noun: "rule",
    kind: menu.key.length > 0 ? "keyed" : "keyless",
    key: menu.key,
    properties,
  });
}

/** What rules of a firewall print that says nothing. */
const ofFirewalls: Readonly<Record<string, string>> = {
  action: "accept",
  log: "false",
  "log-prefix": "",
};

/** What a word is while the program does not set it; undefined: nobody knows. */
function withoutProgram(
  path: string,
  { word = "", codec, absentMeans, unsettable }: Property,
): string | undefined {
  const ofFirewall = /\/(firewall|bridge)\/(filter|nat|mangle|raw)$/.test(path)
    ? ofFirewalls[word]
    : undefined;
  const unset = ofFirewall ?? absentMeans;
  // Of a flag, or an action, nothing is no value: rows print what it is.
  const isPrinted = word === "action" || canonicalSpelling(codec, "no") === "false";
  if (unset === undefined || (unset === "" && unsettable === true && isPrinted)) return undefined;
  return unset === "" ? "" : canonicalSpelling(codec, unset);
}

/** How many rules one resource has at most. */
const most = 65_535;

function mistakes(
  values: Values,
  isUnknown: (property: string) => boolean,
  row: Menu,
  hasChains: boolean,
): Failure[] {
  const { rules, exclusive, mark, place: where, chain } = values;
  const failures: Failure[] = [];
  const all = Object.entries((rules ?? {}) as Record<string, Values>);
  if (all.length > most)
    return [
      {
        property: "",
        reason: `rules: ${all.length} are more than ${most}: no router looks at so many for each packet. Match address lists instead`,
      },
    ];
  const isList = Array.isArray(rules);
  const said = (at: string, reason: string) =>
    failures.push({
      property: "",
      reason: `rules[${isList ? at : JSON.stringify(at)}]: ${reason}`,
    });
  const isAlone = exclusive !== false && !isUnknown("exclusive");
  if (exclusive === false && mark === undefined && !isUnknown("mark"))
    failures.push({
      property: "mark",
      reason:
        "mark is required with exclusive: false: write a name with which the comments of these rules begin, so that nobody else's are taken for them",
    });
  if (isAlone && mark !== undefined)
    failures.push({
      property: "mark",
      reason:
        "mark only goes with exclusive: false, where other rules stand beside these: leave it out",
    });
  if (isAlone && where !== undefined)
    failures.push({
      property: "place",
      reason:
        "place only goes with exclusive: false, where other rules stand beside these: leave it out",
    });
  const seen = new Map<string, string>();
  for (const [at, rule] of all) {
    if (hasChains && chain !== undefined && rule["chain"] !== undefined)
      said(at, `chain: all of these rules are in ${JSON.stringify(chain)}: leave it out`);
    if (hasChains && chain === undefined && rule["chain"] === undefined && !isUnknown("chain"))
      said(
        at,
        'chain is required where the resource itself names none: write a text, such as "forward"',
      );
    const key = row.key.map((property) => JSON.stringify(rule[property])).join();
    const other = row.key.length > 0 ? seen.get(key) : undefined;
    if (other !== undefined)
      said(at, `rules[${other}] has ${row.key.join(" and ")} ${key}, too: give each its own`);
    seen.set(key, at);
  }
  return failures;
}
