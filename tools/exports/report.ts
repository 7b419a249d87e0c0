import * as menus from "../../provider/menus";
import { allMenus, menuData } from "../../provider/schema/routeros/data";
import { onlyUnchecked } from "../schema/known";
import type { Kept, KeptItem } from "./copy";
import { reasonFor } from "./reasons";
import { Preview, type Taken } from "./taken";
import { setAside, stages, type TakenOver } from "./taken-over";

interface Seen {
  site: Kept;
  item: KeptItem;
  taken: Taken;
}

/** Looks at every item of every router as a preview does. */
async function look(sites: readonly Kept[]): Promise<Seen[]> {
  const seen: Seen[] = [];
  for (const site of sites) {
    const preview = new Preview(site.version);
    for (const item of site.items) seen.push({ site, item, taken: await preview.take(item) });
  }
  return seen;
}

const count = (some: readonly Seen[]): number =>
  some.reduce((sum, { item }) => sum + item.count, 0);
const share = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)} %`;
const isClass = ({ taken }: Seen): boolean => taken.as === "class";
const isTaken = ({ taken }: Seen): boolean => taken.complaints.length === 0;

/** docs/coverage.md, but for how its tables are aligned. */
export async function report(
  sites: readonly Kept[],
  routers: readonly TakenOver[],
): Promise<string> {
  const seen = await look(sites);
  return `# What of a router can be code

Counted by \`npx ts-node tools/exports\`, which writes this page; a test compares it with what the package does. The routers are ${sites.length} real ones, ${sites.filter(({ hasBond }) => hasBond).length} of them with a bond, whose exports their owners made public (RouterOS ${versions(sites)}). The copy of them that is counted (\`test/exports/sites.txt\`) has other names, texts and secrets; items that differ in nothing but numbers stand there once, with how many they are.

## What there is to write

${table(["", ""], schema())}

## What of real routers a preview takes

Each item of an export, written in a program as it stands there, and checked with \`routeros:version\` of its router. Taken: the preview has nothing to say against it.

${table(["", "items", "share"], taken(seen))}

## What needs no \`Item\`

With its dependents: the bond, its members' ports, and whatever names it or what stands on it (VLANs, addresses, bridge ports, DHCP servers, rules).

${table(["", "items", "of them by a class of its own", "routers of which all are"], withoutItem(sites, seen))}

${table(["most used menus without a class", "items", "routers"], open(seen))}

## What a preview has against the rest

${table(["what it says", "items", "why it is right"], complaints(seen))}
${takenOver(routers)}`;
}

/** How far whole routers are taken over; nothing: nobody has counted it. */
function takenOver(routers: readonly TakenOver[]): string {
  if (routers.length === 0) return "";
  return `
## What of a router that runs can be taken over

Each export, loaded into the simulator of its version or the next one, imported over the API, and its program run on an empty router. \`npm run test:exports -- FOLDER --write\` counts it with the exports themselves by a model of the Pulumi engine, and with \`--engine\` by the engine itself.

${table(["stage", "routers that pass"], stages(routers))}

${table(["what is set aside in comparing the two exports", "routers", "lines"], setAside(routers))}
`;
}

function versions(sites: readonly Kept[]): string {
  const number = (version: string) =>
    version.split(".").reduce((sum, part, at) => sum + Number.parseInt(part) / 1000 ** at, 0);
  const all = sites.map(({ version }) => version).sort((a, b) => number(a) - number(b));
  return `${all[0]} to ${all.at(-1)}`;
}

function schema(): string[][] {
  const words = allMenus().map((menu) => Object.keys(menuData(menu)?.words ?? {}).length);
  return [
    ["classes with a page of their own in an editor", String(Object.keys(menus).length)],
    ["menus that `Item` types", String(words.length)],
    ["their properties", String(words.reduce((sum, one) => sum + one, 0))],
    ["menus of hardware and of RouterOS 6, with `unchecked: true`", String(onlyUnchecked.length)],
    ["versions whose schema is known", "7.9 to 7.24, and 6.49 as far as records go"],
  ];
}

function taken(seen: readonly Seen[]): string[][] {
  const all = count(seen);
  const row = (what: string, some: readonly Seen[]) => [
    what,
    String(count(some)),
    share(count(some), all),
  ];
  const good = seen.filter(isTaken);
  return [
    row("all", seen),
    row("taken", good),
    row("… by a class of its own", good.filter(isClass)),
    row(
      "… by `Item`, typed",
      good.filter(({ taken: { as } }) => as === "item"),
    ),
    row(
      "… by `Item` with `unchecked: true`",
      good.filter(({ taken: { as } }) => as === "unchecked"),
    ),
    row(
      "not taken, each with its reason below",
      seen.filter((one) => !isTaken(one)),
    ),
  ];
}

function withoutItem(sites: readonly Kept[], seen: readonly Seen[]): string[][] {
  const row = (what: string, some: readonly Seen[]) => {
    const routers = new Set(some.map(({ site }) => site));
    const whole = [...routers].filter((site) =>
      some.every((one) => one.site !== site || isClass(one)),
    );
    const own = count(some.filter(isClass));
    return [
      what,
      String(count(some)),
      `${own} (${share(own, count(some))})`,
      `${whole.length} of ${routers.size} (${share(whole.length, routers.size)})`,
    ];
  };
  return [
    row(
      "the bond with its dependents",
      seen.filter(({ item }) => item.ofBond),
    ),
    row("everything", seen),
  ];
}

function open(seen: readonly Seen[]): string[][] {
  const byMenu = new Map<string, Seen[]>();
  for (const one of seen.filter((each) => !isClass(each)))
    byMenu.set(one.item.menu, [...(byMenu.get(one.item.menu) ?? []), one]);
  return [...byMenu]
    .map(([menu, some]) => ({ menu, some, routers: new Set(some.map(({ site }) => site)).size }))
    .sort((a, b) => b.routers - a.routers || count(b.some) - count(a.some))
    .slice(0, 15)
    .map(({ menu, some, routers }) => [`\`${menu}\``, String(count(some)), String(routers)]);
}

/** What a preview says, without the values. */
function complaints(seen: readonly Seen[]): string[][] {
  const found = new Map<string, { count: number; why: string }>();
  for (const {
    item,
    taken: { complaints: all },
  } of seen)
    for (const one of all) {
      const full = `${item.menu}: ${one}`;
      const why = reasonFor(full);
      if (why === undefined) throw new Error(`nobody has said yet whether this is right: ${full}`);
      const told = full
        .replace(/: write .*/, ": write …")
        .replace(/ it has menu, .*/, " …")
        .replace(/(is no property of \S+:).*/, "$1 …")
        .replace(/\. Point .*/, " …")
        .replace(/\[\d\]/, "");
      const known = found.get(told);
      found.set(told, { count: (known?.count ?? 0) + item.count, why });
    }
  return [...found]
    .sort(([, a], [, b]) => b.count - a.count)
    .map(([told, { count: times, why }]) => [told, String(times), why]);
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}
