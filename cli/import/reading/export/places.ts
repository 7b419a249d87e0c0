import type { Words } from "../../../../provider/values/row";

/*
 * What an export means that names a row of the factory by its place, or as the default one. Menus that
 * are not here have rows of the hardware: which one it is, only a router knows.
 */

const named = (...names: string[]): Words[] => names.map((name) => ({ name }));

/** Rows of the factory in their order: `set 0`. */
const byPlace: Readonly<Record<string, readonly Words[]>> = {
  "/interface/ethernet/switch": named("switch1", "switch2"),
  "/ip/ipsec/policy": [{ "src-address": "::/0", "dst-address": "::/0", template: "yes" }],
  "/system/logging": [
    { topics: "info", action: "memory" },
    { topics: "error", action: "memory" },
    { topics: "warning", action: "memory" },
    { topics: "critical", action: "echo" },
  ],
  "/system/logging/action": named("memory", "disk", "echo", "remote"),
};

/** The row that is marked as the default one: `set [ find default=yes ]`. */
const byDefault: Readonly<Record<string, Words>> = {
  "/ipv6/nd": { interface: "all" },
  "/snmp/community": { name: "public" },
};

/** Rows by the ids that they have on every router: `set *0`. */
const byId: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "/ppp/profile": { "*0": "default", "*FFFFFFFE": "default-encryption" },
};

/** The words by which a row of the factory is known that an export names so; undefined: nobody knows. */
export function shippedRow(menu: string, target: string): Words | undefined {
  if (/^\d+$/.test(target)) return byPlace[menu]?.[Number(target)];
  const name = byId[menu]?.[target] ?? (target === "*0" ? "default" : undefined);
  return name === undefined ? undefined : { name };
}

export const defaultRow = (menu: string): Words => byDefault[menu] ?? { name: "default" };
