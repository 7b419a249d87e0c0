import { atLeast, type Version, VERSIONS } from "./machine/version";
import type { SimulatorOptions } from "./options";

/** Names that ports leave the factory with. */
const PORT =
  /(?<![\w-])(?:ether|combo|sfp|sfpplus|sfp-sfpplus|sfp28-|sfp28|sfp56-|qsfp28-|qsfpplus|qsfp56-|qsfp56-dd-|wlan|wifi|lte)\d+(?:-\d+){0,2}(?![\w-])/g;

/** Words that may say anything. */
const PROSE = ["comment", "name", "note", "on-event", "source", "ssid"];

/**
 * What an export presumes of the router it is loaded into: its version, the ports that it names by
 * `default-name` or that nothing in it defines, its disks and apps.
 */
export function boardOf(source: string): Pick<SimulatorOptions, "version" | "ports" | "fixedRows"> {
  const text = source.replaceAll("\r", "").replace(/\\\n\s*/g, "");
  const named = [...text.matchAll(/default-name="?([\w-]+)/g)].map(([, name]) => name ?? "");
  const set = [...text.matchAll(/^set (\S+)(?=\s)/gm)].map(([, name]) => name ?? "");
  const given = new Set([...text.matchAll(/(?:^|\s)name="?([^\s"]+)/g)].map(([, name]) => name));
  const values = [...text.matchAll(/\s([\w.-]+)=("(?:[^"\\]|\\.)*"|\S+)/g)]
    .filter(([, word = ""]) => !PROSE.includes(word))
    .map(([, , value = ""]) => value);
  const presumed = [...values, ...set].flatMap((value) => value.match(PORT) ?? []);
  if (values.includes("lo")) presumed.push("lo");
  const ports = [...named, ...presumed.filter((name) => !given.has(name))];
  const version = versionOf(text);
  return {
    ...(version && { version }),
    ...(ports.length > 0 && { ports: sorted(ports) }),
    fixedRows: Object.fromEntries(FIXED.map((menu) => [menu, rowsSet(text, menu)])),
  };
}

/** Menus whose rows hardware or packages bring. */
const FIXED = ["/disk", "/app"];

/** The names of the rows that are set in the section of a menu, which has none that are added. */
function rowsSet(text: string, menu: string): string[] {
  const section = `${menu.replaceAll("/", " ").replace(" ", "/")}\n`;
  const at = `\n${text}`.indexOf(`\n${section}`);
  if (at < 0) return [];
  const [own = ""] = text.slice(at + section.length).split(/^\//m);
  return [...own.matchAll(/^set ([a-z]\S*)(?=\s)/gm)].map(([, name]) => name ?? "");
}

/**
 * The version that stands for the release in the header: the first that is not older, as an upgrade
 * would make it.
 */
function versionOf(text: string): Version | undefined {
  const release = /^#.*by RouterOS (\d+\.\d+(?:\.\d+)?)/m.exec(text)?.[1];
  if (release === undefined) return undefined;
  const [major = ""] = release.split(".");
  const same = VERSIONS.filter((version) => version.startsWith(`${major}.`));
  return same.find((version) => atLeast(version, release)) ?? same.at(-1);
}

const sorted = (names: readonly string[]) =>
  [...new Set(names)].sort((a, b) => a.localeCompare(b, "en", { numeric: true }));
