import ipaddr from "ipaddr.js";
import { shown } from "../../provider/values/shown";

/** What comes after these, up to the end of the value, is nobody's business. */
const SECRET =
  /((?:[\w.-]*(?:pass(?:word|phrase|wd)?|secret|token|private-?key|pre-?shared-?key|auth-?key|md5-?key|community|credential)[\w.-]*)"?\s*(?:=>|[=:])\s*)("(?:[^"\\]|\\.)*"|'[^']*'|[^\s,;}]+)/gi;
const PEM = /-----BEGIN [^-]+-----[\s\S]*?-----END [^-]+-----/g;
const MAC = /\b(?:[0-9a-f]{2}[:-]){5}[0-9a-f]{2}\b/gi;
const IPV4 = /(?<![\w.])(?:\d{1,3}\.){3}\d{1,3}(?![\w.])/g;
const IPV6 = /(?<![\w:])(?:[0-9a-f]{0,4}:){2,7}[0-9a-f]{0,4}(?:%[\w.-]+)?(?![\w:])/gi;
const MAIL = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;
const SERIAL = /(serial-number|software-id)(\s*[=:]\s*)\S+/gi;

/** Names that every router has, or that say nothing of whose it is. */
const COMMON =
  /^(?:ether|sfp|sfp-sfpplus|sfpplus|qsfp|qsfpplus|sfp28|qsfp28|combo|wlan|wifi|vlan|bond|bonding|bridge|lo|pppoe-out|wireguard|dhcp|default|admin|all|none|dynamic|static|LAN|WAN|MikroTik|full|read|write|api|main|defconf|memory|disk|echo|remote)[\d-]*$/i;
/** A shorter name would be found in words. */
const SHORTEST = 3;

/**
 * Takes out of a text what says whose router it is: the same stand-in for the same thing everywhere, so
 * that what belongs together can still be seen.
 */
export class Mask {
  private readonly standIns = new Map<string, string>();
  private readonly counts = new Map<string, number>();

  /** `names` are what the owner has called things; `secrets` are values that are known to be some. */
  constructor(
    private readonly names: readonly string[] = [],
    private readonly secrets: readonly string[] = [],
  ) {}

  text(text: string): string {
    let said = text;
    for (const secret of longestFirst(this.secrets)) said = said.replaceAll(secret, "[secret]");
    said = said
      .replaceAll(PEM, "[PEM]")
      .replaceAll(SECRET, (_all, lead: string) => `${lead}[secret]`)
      .replaceAll(SERIAL, "$1$2[number]")
      .replaceAll(MAIL, (one) => this.standIn("mail", one))
      .replaceAll(MAC, (one) => this.standIn("mac", one.toUpperCase().replaceAll("-", ":")))
      .replaceAll(IPV4, (one) => (isKept(one) ? one : this.standIn("ip", one)))
      .replaceAll(IPV6, (one) =>
        ipaddr.IPv6.isValid(one) && !isKept(one) ? this.standIn("ip6", one.toLowerCase()) : one,
      );
    const names = this.names.filter((one) => one.length >= SHORTEST && !COMMON.test(one));
    for (const name of longestFirst(names))
      said = said.replaceAll(wholeWord(name), () => this.standIn("name", name));
    return said.split("\n").map(shown).join("\n");
  }

  private standIn(kind: string, of: string): string {
    const known = this.standIns.get(`${kind} ${of}`);
    if (known !== undefined) return known;
    const count = (this.counts.get(kind) ?? 0) + 1;
    this.counts.set(kind, count);
    this.standIns.set(`${kind} ${of}`, `${kind}-${count}`);
    return `${kind}-${count}`;
  }
}

const longestFirst = (all: readonly string[]): string[] =>
  [...new Set(all)].filter((one) => one !== "").sort((a, b) => b.length - a.length);

/** Not within another word: `core` is no part of `score`. */
const wholeWord = (name: string): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\p{N}])${name.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&")}(?![\\p{L}\\p{N}])`,
    "gu",
  );

/** Addresses that are the same everywhere: masks, this machine, a factory's router. */
const isKept = (text: string): boolean =>
  /^(0\.0\.0\.0|127\.|255\.|192\.168\.88\.|::1?$|ff0|fe80::$)/i.test(text);
