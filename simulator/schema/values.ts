import { isIP, isIPv6 } from "node:net";
import { parseAmount } from "./amount";
import type { MenuSchema, Type } from "./schema";
import type { Device } from "../network/device";
import { type Item, type Reference, spaceOf, type Words } from "../machine/store";
import {
  ambiguous,
  invalidValue,
  noMatch,
  outOfRange,
  Trap,
  timeOutOfRange,
} from "../machine/trap";
import {
  maskLength,
  parseCidr,
  parseCidr6,
  parseHost6,
  parseIp,
  parsePool,
  parsePorts,
  parseRange,
} from "../network/ip";
import { formatClock, formatTime, parseTime } from "../machine/time";
import { atLeast } from "../machine/version";

/** Where lists of interfaces are: they can stand in place of an interface. */
const LISTS = "/interface/list";

/** Reads a value into the form in which the store keeps it, or throws the router's refusal. */
export function read(type: Type, text: string, argument: string, router: Device): string {
  if (type.not && text.startsWith("!")) {
    return `!${read({ ...type, not: false }, text.slice(1), argument, router)}`;
  }
  if (type.type !== "name" && type.or?.includes(text)) return text;
  const named = type.called ?? argument;
  switch (type.type) {
    case "string":
      return text;
    case "address":
      return given(isIP(text) ? text : undefined, argument);
    case "address6":
      return given(lowerIp6(text), argument);
    case "amount":
      return given(parseAmount(text), argument);
    case "numbers":
      return readNumbers(type, text, argument);
    case "decimal":
      return given(/^\d+(\.\d+)?(\/\d+(\.\d+)?)?$/.test(text) ? text : undefined, argument);
    // Any value switches it on, also `no`; only `unset` takes it away.
    case "presence":
      return "";
    case "choice":
      return readChoice(type, text, argument, router);
    case "boolean":
      return /^(yes|true)/.test(match(text, ["yes", "no", "true", "false"], named)) + "";
    case "enum":
      return match(text, valuesOf(type, router), named);
    case "integer":
      return readInteger(type, text, argument);
    case "hex":
      return readHex(type, text, argument);
    case "time":
      return readTime(type, text, argument);
    case "mac":
      return readMac(text, argument);
    case "ip":
      return given(parseIp(text) === undefined ? undefined : text, argument);
    case "cidr":
      return given(parseCidr(text), argument);
    case "cidr6":
      return given(parseHost6(text), argument);
    case "netmask":
      return given(maskLength(text)?.toString(), argument);
    case "prefix":
      return given(parseCidr(text) ?? parseCidr6(text), argument);
    case "prefix6":
      return given(text.includes("/") ? parseCidr6(text) : lowerIp6(text), argument);
    case "range":
      return given(parseRange(text), argument);
    case "pool":
      return given(parsePool(text), argument);
    case "span":
      return readSpan(type, text, named);
    case "ports":
      return given(parsePorts(text, type.max), argument);
    case "clock":
      return given(/^([01]\d|2[0-3])(:[0-5]\d){2}$/.test(text) ? text : undefined, argument);
    case "date":
      return given(router.clock.readDate(text), argument);
    case "gateway":
      return readGateway(text, router);
    case "interface":
      return readInterface(type, text, named, router);
    case "name":
      return readName(type, text, argument, router);
    case "list":
      return readList(type, text, argument, router);
  }
}

/** Writes a value of the store the way `print` shows it. */
export function show(type: Type, stored: string, router: Device): string {
  if (type.not && stored.startsWith("!")) return `!${show(type, stored.slice(1), router)}`;
  const { type: kind, menu } = type.type === "list" ? elementOf(type) : type;
  if (kind === "interface" || kind === "gateway") {
    const lists = router.store.items(LISTS);
    const named = (id: string) =>
      router.interfaces.find(id) ?? lists.find((list) => list.id === id);
    return namesOf(stored, named);
  }
  if (kind === "name" && menu) {
    const items = router.store.items(menu);
    return namesOf(stored, (id) => items.find((item) => item.id === id));
  }
  return kind === "date" ? router.clock.writeDate(stored) : stored;
}

/** What refers to nothing any more shows the id. */
function namesOf(stored: string, find: (id: string) => Item | undefined): string {
  return stored
    .split(",")
    .map((id) => find(id)?.words["name"] ?? id)
    .join(",");
}

/** The words of a menu that hold ids. */
export function references(schema: MenuSchema): Reference[] {
  return [...schema.words].flatMap(([word, type]) => {
    const element = type.type === "list" ? elementOf(type) : type;
    if (element.type === "interface" || element.type === "gateway")
      return [{ word, space: "/interface" }];
    return element.type === "name" ? [{ word, space: spaceOf(element.menu ?? "") }] : [];
  });
}

/** Reads the words of a command, each as its schema says. */
export function readAll(schema: MenuSchema, words: Words, router: Device): Words {
  const kept: Words = {};
  for (const [name, text] of Object.entries(words)) {
    const word = schema.words.get(name);
    if (!word) continue;
    // An item may name itself, as the first of a VRRP group does, before it is there.
    const isSelf = word.self && text === words["name"];
    kept[name] = isSelf ? text : read(word, text, name, router);
  }
  return kept;
}

/** RouterOS takes any beginning of a value, as long as only one value begins so. */
export function match(text: string, candidates: readonly string[], argument: string): string {
  if (candidates.includes(text)) return text;
  const [found, ...more] = candidates.filter((candidate) => candidate.startsWith(text));
  if (found === undefined) throw noMatch(argument);
  if (more.length > 0) throw ambiguous(argument);
  return found;
}

const lowerIp6 = (text: string) => (isIPv6(text) ? text.toLowerCase() : undefined);

function given(value: string | undefined, argument: string): string {
  if (value === undefined) throw invalidValue(argument);
  return value;
}

const elementOf = (type: Type) => (Array.isArray(type.of) ? type : (type.of ?? type));

function valuesOf(type: Type, { version }: Device): string[] {
  const has = (value: string) =>
    atLeast(version, type.since?.[value] ?? "0") && !atLeast(version, type.until?.[value] ?? "99");
  return (type.values ?? []).filter(has);
}

function readInteger(type: Type, text: string, argument: string): string {
  if (type.or && text === "") throw ambiguous(argument);
  if (!/^\d+$/.test(text)) throw invalidValue(argument);
  const [from = 0, to = 0] = (type.range ?? []) as number[];
  const number = Number(text);
  if (number < from || number > to) throw outOfRange(argument, from, to);
  return String(number);
}

/** A number or a range of numbers. */
function readSpan(type: Type, text: string, named: string): string {
  const [, first, last = first] = /^(\d+)(?:-(\d+))?$/.exec(text) ?? [];
  if (first === undefined || last === undefined) throw invalidValue(named);
  for (const end of [first, last]) readInteger(type, end, named);
  // open (RouterOS: what it says to a range that runs backwards)
  if (Number(first) > Number(last)) throw invalidValue(named);
  return text;
}

/** A number, several, or from one to another: `8`, `8000-8010`, `8:0-255`. */
function readNumbers(type: Type, text: string, argument: string): string {
  if (!/^\d+([-:/]\d+)*$/.test(text)) throw invalidValue(argument);
  const [from = 0, to = Infinity] = (type.range ?? []) as number[];
  const parts = text.split(/([-:/])/);
  return parts
    .map((part) => {
      if (/^[-:/]$/.test(part)) return part;
      if (Number(part) < from || Number(part) > to) throw outOfRange(argument, from, to);
      return part.replace(/^0+(?=\d)/, "");
    })
    .join("");
}

/** Would this value be taken? */
export function takes(type: Type, text: string, argument: string, router: Device): boolean {
  try {
    read(type, text, argument, router);
    return true;
  } catch (error) {
    if (error instanceof Trap) return false;
    throw error;
  }
}

/** What none of the choices takes is refused as the last of them refuses it. */
function readChoice(type: Type, text: string, argument: string, router: Device): string {
  let refused: unknown = invalidValue(argument);
  for (const choice of type.choices ?? []) {
    try {
      return read(choice, text, argument, router);
    } catch (error) {
      if (!(error instanceof Trap)) throw error;
      refused = error;
    }
  }
  throw refused;
}

/** Shown and accepted as `0x80`; plain numbers are decimal. */
function readHex(type: Type, text: string, argument: string): string {
  if (!/^(0x[0-9a-f]+|\d+)$/i.test(text)) throw invalidValue(argument);
  const [from = 0, to = 0] = (type.range ?? []) as number[];
  const number = Number(text);
  if (number < from || number > to) {
    throw outOfRange(argument, from, to.toString(16).toUpperCase());
  }
  return `0x${number.toString(16).toUpperCase()}`;
}

/** open (RouterOS: the refusal of a malformed time is inferred from that of other arguments). */
function readTime(type: Type, text: string, argument: string): string {
  const time = parseTime(text);
  if (time === undefined) throw invalidValue(argument);
  if (type.range) {
    const [from = 0, to = 0] = type.range.map((end) => parseTime(String(end)) ?? 0);
    if (time < from || time > to) {
      throw timeOutOfRange(argument, formatClock(from), formatClock(to));
    }
  }
  return formatTime(time, type.unit);
}

function readMac(text: string, argument: string): string {
  const [, mac, mask] = /^([^/]+)\/([^/]+)$/.exec(text) ?? [];
  if (mac !== undefined && mask !== undefined)
    return `${readMac(mac, argument)}/${readMac(mask, argument)}`;
  const digits = text.replace(/[:\-.]/g, "").toUpperCase();
  const pairs = /^[0-9A-F]{12}$/.test(digits) ? digits.match(/../g) : null;
  return given(pairs?.join(":"), argument);
}

/** Where a list of interfaces could stand as well, a name that nothing has is refused in three lines. */
function matched(
  takesLists: boolean,
  text: string,
  names: readonly string[],
  named: string,
): string {
  if (!takesLists || names.some((name) => name.startsWith(text))) return match(text, names, named);
  const lines = [
    `invalid value for argument ${named}:`,
    ...[named, "interface-list"].map((one) => `input does not match any value of ${one}`),
  ];
  throw new Trap(lines.join("\n"), 1);
}

/** open (RouterOS: whether a reference also takes an id is not recorded; it is refused here). */
function readInterface(type: Type, text: string, named: string, router: Device): string {
  const kinds = Array.isArray(type.of) ? type.of : undefined;
  const candidates = router.interfaces
    .all()
    .filter((item) => !kinds || kinds.includes(router.interfaces.typeOf(item)));
  const takesLists = type.orList !== undefined && atLeast(router.version, type.orList);
  if (takesLists) candidates.push(...router.store.items(LISTS));
  const names = candidates.map((item) => item.words["name"] ?? "");
  const name = matched(takesLists, text, [...names, ...(type.or ?? [])], named);
  return type.or?.includes(name) ? name : (candidates[names.indexOf(name)]?.id ?? name);
}

/**
 * An address, an interface, or both (`10.0.0.1%ether1`), with `@vrf` behind. RouterOS 6 takes several.
 * open (RouterOS: whether 7 does; that an interface behind `%` is kept by its name)
 */
function readGateway(text: string, router: Device): string {
  const parts = text.split(",");
  const isV6 = !atLeast(router.version, "7");
  const refused = () => new Trap("invalid or unexpected argument base", 1);
  if (parts.length > 1 && !isV6) throw refused();
  const all = router.interfaces.all();
  const named = (name: string) => all.find(({ words }) => words["name"] === name);
  return parts
    .map((part) => {
      const [where = ""] = isV6 ? [part] : part.split("@");
      const [address = "", at] = where.split("%");
      if (at !== undefined && (isIP(address) === 0 || !named(at))) throw refused();
      if (isIP(address) !== 0) return part;
      const port = named(where);
      if (!port) throw refused();
      return part === where ? port.id : part;
    })
    .join(",");
}

function readName(type: Type, text: string, argument: string, router: Device): string {
  const named = type.called ?? argument;
  const items = router.rowsOf(type.menu ?? "");
  const names = items.map((item) => item.words["name"] ?? "");
  if (type.choices && !names.includes(text) && !type.or?.includes(text)) {
    const other = type.choices.find((choice) => takes(choice, text, argument, router));
    if (other) return read(other, text, argument, router);
  }
  const name = match(text, [...names, ...(type.or ?? [])], named);
  return items[names.indexOf(name)]?.id ?? name;
}

/** open (RouterOS: no source shows the refusal of a list that is too long). */
function readList(type: Type, text: string, argument: string, router: Device): string {
  if (text === "") return "";
  const element = elementOf(type);
  const parts = text.split(",").map((part) => {
    const not = type.negatable && part.startsWith("!") ? "!" : "";
    return not + read(element, part.slice(not.length), element.called ?? argument, router);
  });
  if (type.max !== undefined && parts.length > type.max) {
    throw new Trap(`value of ${argument} is longer than ${type.max}`, 1);
  }
  return parts.join(",");
}
