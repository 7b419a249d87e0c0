import { isIP } from "node:net";
import { canonicalSpelling, flag, name } from "../../values";
import { compareVersions } from "../../values/version";
import { anything, filled, loose } from "../../values/stated";
import { defineMenu, type Menu } from "../menu";
import {
  optional,
  type Properties,
  type Property,
  required,
  type Traits,
  type Values,
} from "../property";
import { wordsOf } from "../spelling";
import { claimsAmong } from "./claims";
import { codecIn } from "./codec";
import { dataIn, keyOf, mayBeOfFactory, type MenuData, menuData, type Word } from "./data";
import { inMemory } from "./memory";
import { propertyOf, wordOf } from "./names";
import { isFreeText, isSecret, secretsInComment } from "./secrets";
import { hidesWhen, withoutProgram } from "./unset";

/** A menu as RouterOS's own schema states it. */
export interface Stated {
  menu: Menu;
  data: MenuData;
}

/** What an item takes besides the words of its menu. */
const own = {
  /** The menu of the item. */
  menu: required(name, { local: true }),
  /** Take words and values as they are: the router alone says what is wrong. */
  unchecked: optional(flag, { local: true }),
} satisfies Properties;

/** What only the router says, and what does not move by itself. */
const told = [
  "actual-interface",
  "default-name",
  "fingerprint",
  "invalid",
  "mac-address",
  "public-key",
];

/** What a table that is written by hand knows of the same menu. */
const byHand = ["carries", "guards", "dynamicSince", "isFactory", "claims", "unique"] as const;

/** Tables that were made, for they stay as they are: all providers of a process share them. By the table written by hand. */
const made = new WeakMap<object, Map<string, Stated>>();
const noHand = {};

/**
 * The table of a menu; undefined: no schema has it. `hand` is the table of a class of its own, whose
 * knowledge of keys and of the way to the router counts here, too. Without a version it is as the newest has it.
 */
export function statedMenu(path: string, hand?: Menu, version?: string): Stated | undefined {
  const tables = made.get(hand ?? noHand) ?? new Map<string, Stated>();
  made.set(hand ?? noHand, tables);
  const at = `${path} ${version ?? ""}`;
  const stated = tables.get(at) ?? make(path, hand, version);
  if (stated !== undefined) tables.set(at, stated);
  return stated;
}

function make(path: string, hand?: Menu, version?: string): Stated | undefined {
  const newest = menuData(path);
  if (newest === undefined) return undefined;
  const data = dataIn(newest, version);
  const isOfRows = hand?.kind !== "ordered" && hand?.kind !== "composite";
  const known = isOfRows && hand !== undefined ? inWords(path, hand) : undefined;
  const properties: Properties = { ...own };
  for (const [word, stated] of Object.entries(data.words)) {
    const property = propertyOf(path, word);
    properties[property] = propertyFor(path, word, stated, data, known?.properties[property]);
  }
  // What a version calls otherwise is one property all the same, with one guard.
  for (const [property, row] of Object.entries(hand?.properties ?? {}))
    if (row.sameAs !== undefined && properties[property] !== undefined) properties[property] = row;
  const key = known?.key ?? keyOf(data).map((word) => propertyOf(path, word));
  for (const one of known?.key ?? []) {
    const { [one]: row } = properties;
    if (row !== undefined) properties[one] = ofKey(row, known?.properties[one]?.default);
  }
  const outputs = Object.fromEntries(
    told
      .filter((word) => data.readOnly.includes(word) && data.words[word] === undefined)
      .map((word) => [
        propertyOf(path, word),
        word === "invalid" ? optional(flag) : optional(anything),
      ]),
  );
  return { menu: define(path, data.class, key, properties, outputs, known), data };
}

/** An item is the same one whether the program says what its key is anyway or leaves that out. */
function ofKey(row: Property, unset: Property["default"]): Property {
  const unsure = ["absentMeans", "unsettable"];
  const sure = Object.entries(row).filter(([trait]) => !unsure.includes(trait));
  const known = typeof unset === "string" ? { absentMeans: unset } : {};
  return { ...(Object.fromEntries(sure) as unknown as Property), ...known };
}

/** A table that is written by hand, with the properties that items have: `port` of a class is `defaultName`. */
function inWords(path: string, hand: Menu): Menu {
  const names = new Map(
    wordsOf(hand).map(({ property, word }) => [property, propertyOf(path, word)]),
  );
  const called = (property: string) => names.get(property) ?? property;
  const asInClass = (values: Values): Values =>
    Object.fromEntries(
      Object.keys(hand.properties).flatMap((one) => {
        const value = values[called(one)];
        return value === undefined ? [] : [[one, value]];
      }),
    );
  return {
    ...hand,
    properties: Object.fromEntries(
      wordsOf(hand).map(({ property, row }) => [called(property), row]),
    ),
    key: hand.key.map(called),
    identifiedBy: hand.identifiedBy.map((group) => group.map(called)),
    tellsApart: hand.tellsApart === undefined ? undefined : called(hand.tellsApart),
    claims: (values, isUnknown) =>
      hand.claims(asInClass(values), (property) => isUnknown(called(property))),
  };
}

/** The same with words of the program's own, and every value as it is. */
export function uncheckedMenu(path: string, values: Values, stated?: Stated): Menu {
  const known = stated?.menu.properties ?? own;
  const outputs = stated?.menu.outputs ?? {};
  // State has what only the router says, too.
  const given = Object.keys(values).filter(
    (one) => !one.startsWith("__") && !(one in known) && !(one in outputs),
  );
  const properties: Properties = { ...own };
  for (const [property, row] of Object.entries(known))
    properties[property] = row.local === true ? row : asItIs(row);
  for (const property of given) {
    const word = wordOf(property);
    properties[property] = asItIs({ ...free(path, word), word, hides: "always" });
  }
  const type = stated?.data.class ?? unstated[path] ?? "list";
  const isNamed = given.includes("name") || type === "fixed";
  const key = stated?.menu.key ?? (isNamed ? ["name"] : []);
  // Which row is meant must be said of those that are always there.
  if (type === "fixed")
    for (const one of key)
      properties[one] = { ...(properties[one] ?? asItIs({ word: one })), required: true };
  const menu = define(
    path,
    type,
    key,
    properties,
    outputs,
    stated && claimingAsStated(stated.menu),
  );
  const text = `unchecked: what is wrong with words of ${path} the router says, and no preview`;
  const advice: Menu["advice"] = (_values, isSet) =>
    isSet("unchecked") ? [{ severity: "info", text, once: true }] : [];
  return { ...menu, advice };
}

/** A table that is asked what its items claim with texts in place of values, as unchecked items have them. */
function claimingAsStated(menu: Menu): Menu {
  const valueOf = (property: string, value: unknown): unknown => {
    const row = menu.properties[property];
    return row === undefined || typeof value !== "string" ? value : row.codec.decode(value);
  };
  const asStated = (values: Values): Values =>
    Object.fromEntries(
      Object.entries(values).flatMap(([property, value]) => {
        const said = valueOf(property, value);
        return said === undefined ? [] : [[property, said]];
      }),
    );
  return { ...menu, claims: (values, isUnknown) => menu.claims(asStated(values), isUnknown) };
}

/** Menus without a schema that are no lists. */
const unstated: Readonly<Record<string, MenuData["class"]>> = {
  "/interface/ethernet/poe/settings": "single",
  "/interface/ethernet/switch": "fixed",
  "/interface/ethernet/switch/l3hw-settings": "single",
  "/interface/ethernet/switch/port": "fixed",
  "/interface/ethernet/switch/port-isolation": "fixed",
  "/lcd": "single",
  "/lcd/pin": "single",
  "/system/lcd": "single",
  "/system/lcd/page": "fixed",
  "/system/routerboard/mode-button": "single",
  "/system/routerboard/reset-button": "single",
  "/system/routerboard/settings": "single",
  "/system/routerboard/usb": "single",
  "/system/routerboard/wps-button": "single",
  "/system/swos": "single",
  "/tool/user-manager/database": "single",
};

const asItIs = ({
  since: _since,
  until: _until,
  absent: _absent,
  onlyToAdd: _onlyToAdd,
  ...traits
}: Traits): Property => ({
  ...traits,
  codec: loose,
  required: false,
});

function define(
  path: string,
  type: MenuData["class"],
  key: readonly string[],
  properties: Properties,
  outputs: Properties,
  hand: Menu | undefined,
): Menu {
  const isAlways = type === "single" || type === "fixed";
  const kind = isAlways ? type : key.length === 0 ? "keyless" : "keyed";
  const isInterface = isOfInterfaces(path, key) || hand?.isInterface === true;
  const known = Object.entries(hand ?? {});
  const traits = known.filter(([one]) => (byHand as readonly string[]).includes(one));
  return defineMenu(path, {
    type: path.slice(1),
    noun: path,
    kind,
    properties,
    outputs,
    key: kind === "single" ? [] : key,
    isInterface,
    check: (values) => inMemory(path, values),
    discreetAdvice: (values) =>
      secretsInComment(
        path,
        values,
        Object.entries(properties).map(([property, { word = "" }]) => ({ property, word })),
      ),
    ...(type === "ordered" ? { isOrdered: true } : {}),
    // Whatever kind of interface it is, the way in may lead over it.
    ...(isInterface ? { carries: { interface: "name" as const } } : {}),
    ...(hand === undefined ? {} : { identifiedBy: hand.identifiedBy }),
    ...(hand?.tellsApart === undefined ? {} : { tellsApart: hand.tellsApart }),
    ...(Object.fromEntries(traits) as Partial<Pick<Menu, (typeof byHand)[number]>>),
    // Whoever has all rules of a chain removes what others add to it.
    ...(type === "ordered" ? { claims: claimsBeside(path, hand) } : {}),
    // What is always there goes back to what was found, word by word.
    ...(isAlways ? { takesOver: () => true, isFactory: () => true } : {}),
  });
}

const claimsBeside =
  (path: string, hand: Menu | undefined): Menu["claims"] =>
  (values, isUnknown) => [
    ...(hand?.claims(values, isUnknown) ?? []),
    ...claimsAmong(path, values["chain"]),
  ];

/** Interfaces have names of their own: `/interface/vlan`, and not `/interface/bridge/port`. */
const isOfInterfaces = (path: string, key: readonly string[]): boolean =>
  /^\/interface\/[^/]+$/.test(path) && key.includes("name") && !path.endsWith("/list");

function propertyFor(
  path: string,
  word: string,
  stated: Word,
  data: MenuData,
  hand: Property | undefined,
): Property {
  const { required: needed = [] } = data;
  const { until: gone = data.until } = stated;
  // A menu that RouterOS 6 had, too, may have lost words before it came again.
  const isOfBefore =
    gone !== undefined && data.since !== undefined && compareVersions(data.since, gone) >= 0;
  const { since: first = isOfBefore ? undefined : data.since } = stated;
  const hides = hidesWhen(stated, data);
  const codec = codecIn(path, word, stated);
  const { absentMeans, ...without } = withoutProgram(path, word, stated, data);
  const traits: Traits = {
    word,
    ...(hides === undefined ? {} : { hides }),
    ...without,
    ...(absentMeans === undefined ? {} : { absentMeans: canonicalSpelling(codec, absentMeans) }),
    ...free(path, word),
    ...(first === undefined ? {} : { since: first }),
    ...(gone === undefined ? {} : { until: gone }),
    ...(stated.absent === undefined ? {} : { absent: stated.absent }),
    ...(stated.names === undefined ? {} : referring(stated)),
    ...(hand?.inKey === undefined ? {} : { inKey: hand.inKey }),
    ...(hand?.overwrite === undefined ? {} : { overwrite: hand.overwrite }),
  };
  const isOfKey = keyOf(data).includes(word) && traits.absentMeans === undefined;
  const isName = isOfKey && word === "name" && data.class !== "fixed";
  const isNeeded = (needed.includes(word) && stated.since === undefined) || isOfKey;
  const codecOf = isName ? filled(codec) : codec;
  if (!isNeeded) return optional(codecOf, traits);
  const onlyToAdd = !isOfKey && mayBeOfFactory(data);
  return required(codecOf, { ...traits, ...(onlyToAdd ? { onlyToAdd } : {}) });
}

const free = (path: string, word: string): Traits => ({
  ...(isSecret(path, word) ? { secret: true as const } : {}),
  ...(isFreeText(path, word) ? { freeText: true } : {}),
});

const notAddresses = (value: string): string[] => (isIP(value) === 0 ? [value] : []);

/** A list of interfaces may stand where an interface is named, and so may symbols. */
const referring = ({ names = "", values = [], type = [] }: Word): Traits => ({
  refersTo: names,
  besides: values,
  // Where an address may stand, one is no name: `router-id=10.0.0.1`.
  ...([type].flat().includes("address") ? { namesIn: notAddresses } : {}),
  ...(names === "/interface" ? { orList: "6" } : {}),
});
