import { canonicalSpelling, flag, list, name } from "../../values";
import type { Codec } from "../../values/codec";
import { claimsNothing, defineMenu, type Menu } from "../menu";
import { optional, type Properties, type Property, required, type Values } from "../property";
import type { Table } from "../several";
import { claimsAmong } from "./claims";
import { inMemory } from "./memory";
import { type Stated, uncheckedMenu } from "./table";

/** A value of many fields, kept as JSON whose order says nothing. What is in it is checked apart. */
const whole: Codec<Values> = {
  encode: (value) =>
    typeof value === "object" && value !== null
      ? { text: JSON.stringify(sorted(value)) }
      : { refused: "an object", path: [] },
  decode: (text) => JSON.parse(text) as Values,
  remarks: () => [],
};

function sorted(value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  const fields = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return Object.fromEntries(fields.map(([key, one]) => [key, sorted(one)]));
}

/** What many rows take as one resource. */
const properties = {
  menu: required(name, { local: true }),
  /** Words that all of the rows have: whatever row has them is the resource's. */
  within: optional(whole),
  /** By which of their properties the rows are told apart. */
  key: optional(list(name, { least: 1 }), { local: true }),
  /** The rows: a list in a program, by key in state. */
  rows: required(whole),
  unchecked: optional(flag, { local: true }),
} satisfies Properties;

/**
 * What tells rows apart where RouterOS's own schema does not say it, or says too little: of the first of
 * these of which a row has the first property.
 */
const keysOf: Readonly<Record<string, readonly (readonly string[])[]>> = {
  "/container/envs": [["list", "name", "key"]],
  "/interface/bridge/host": [["macAddress", "bridge", "vid"]],
  "/ip/arp": [["address", "interface"]],
  "/ip/dhcp-server/lease": [["macAddress", "server"], ["clientId", "server"], ["address"]],
  "/ip/dns/static": [
    ["name", "type", "address", "cname", "forwardTo", "mxExchange", "ns", "srvTarget", "text"],
    ["regexp", "type", "address", "cname", "forwardTo", "ns", "text"],
  ],
  "/ip/route": [["dstAddress", "routingTable", "gateway", "distance"]],
  "/ipv6/address": [["address", "interface"]],
  "/ipv6/route": [["dstAddress", "routingTable", "gateway", "distance"]],
  "/tool/netwatch": [["host", "type", "name"]],
};

/** What a word of a menu is that its rows do not show. */
const absentIn: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "/ip/dhcp-server/lease": { server: "all" },
  "/ip/dns/static": { type: "A" },
};

/** Menus in an order that are tables all the same: their order tells little, and nobody looks at it. */
const tables: ReadonlySet<string> = new Set([
  "/interface/bridge/port",
  "/interface/wireguard/peers",
  "/ip/dns/static",
  "/ip/hotspot/ip-binding",
  "/ip/tftp",
  "/ip/vrf",
  "/mpls/interface",
  "/radius",
  "/routing/bfd/configuration",
]);

/** Why a menu is none of many rows without an order; undefined: it is. */
export function noTable(path: string, data: Stated["data"] | undefined): string | undefined {
  if (data?.class === "single") return `${path} exists once: write an Item`;
  if (data?.class === "fixed")
    return `rows of ${path} come and go by themselves: write an Item for each that is to be changed`;
  if (data?.class === "ordered" && !tables.has(path))
    return `the order of ${path} is its meaning: write Rules`;
  return undefined;
}

/** Rows print these whenever they are set. */
const always: ReadonlySet<string> = new Set(["comment", "disabled"]);

const printed = ({ hides: _hides, ...traits }: Property): Property => traits;

/** The table of many rows of a menu. */
export function rowsTable(row: Menu): Table {
  const { path, key } = row;
  const own = Object.entries(row.properties).flatMap(([property, one]) =>
    one.local === true ? [] : [[property, always.has(property) ? printed(one) : one] as const],
  );
  const known = keysOf[path] ?? (key.length === 0 ? [] : [key]);
  const keys = known.map((one) => one.filter((each) => row.properties[each] !== undefined));
  return {
    ...defineMenu(path, {
      type: `Rows${path}`,
      noun: `rows of ${path}`,
      kind: "rows",
      key: [],
      properties,
      ...(row.claims === claimsNothing ? {} : { claims: claimsOf(row) }),
    }),
    kind: "rows",
    row: { ...row, properties: Object.fromEntries(own) },
    // A key that holds a secret would be told wherever its row is named.
    keys: keys.filter((one) => one.every((each) => row.properties[each]?.secret === undefined)),
    absent: absentIn[path] ?? {},
    refusal: (one) => inMemory(path, one).at(-1)?.reason,
  };
}

const claimsOf =
  (row: Menu): Menu["claims"] =>
  ({ within, rows }, isUnknown) => [
    // Without rows it is one of them, too: Rules of the whole menu would remove what it adds later.
    ...(row.isOrdered === true ? claimsAmong(row.path, undefined) : []),
    ...Object.values((rows ?? {}) as Record<string, Values>).flatMap((one) =>
      row.claims({ ...(within as Values), ...one }, isUnknown),
    ),
  ];

/** The same with words of the program's own, and every value as it is. */
export function uncheckedRows(path: string, values: Values, stated?: Stated): Table {
  const rows = Object.values((values["rows"] ?? {}) as Record<string, Values>);
  const all = Object.assign({}, values["within"], ...rows) as Values;
  const menu = uncheckedMenu(path, all, stated);
  const properties = Object.entries(menu.properties).map(([property, row]) => {
    const { absentMeans: absent } = row;
    // What is taken as it is is spelled otherwise, too.
    const spelled =
      absent === undefined ? {} : { absentMeans: canonicalSpelling(row.codec, absent) };
    return [property, { ...row, ...spelled }] as const;
  });
  return rowsTable({ ...menu, properties: Object.fromEntries(properties) });
}

/**
 * What a word of a row is while nobody sets it, as text; undefined: nobody knows. That it can be unset
 * does not say what it is then.
 */
export function absentWord({ row, absent }: Table, property: string): string | undefined {
  const traits = row.properties[property];
  const known = absent[property] ?? traits?.absentMeans;
  return known === "" && traits?.unsettable === true ? undefined : known;
}
