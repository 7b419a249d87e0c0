import { shown as onOneLine } from "../provider/values";
import { beforeAfter } from "./draw/before-after";
import type { Digest, Item, Kind } from "./preview-comment-digest";
import { linesOf } from "./preview-comment-lines";
import { cutsOff } from "./preview-comment-management";

/** GitHub refuses a comment that is longer. */
export const longestComment = 65_536;

/** Warnings beyond these say nothing new. */
const mostWarnings = 20;

/** A site: what its preview said, or why there is none. */
export interface Site {
  name: string;
  digest: Digest | undefined;
  /** What the failed preview printed. */
  failure: string | undefined;
}

/** What the comment is about. */
export interface Purpose {
  /** A hidden line by which the next run finds its own comment. */
  marker: string;
  /** `RouterOS preview` */
  title: string;
  /** True after `pulumi refresh --preview-only`: the new side is what routers have. */
  drift: boolean;
}

/** The whole comment, in Markdown, never longer than GitHub takes. */
export function bodyOf(sites: readonly Site[], purpose: Purpose, longest = longestComment): string {
  const changing = sites.filter((site) => changesOf(site).length > 0 || site.failure !== undefined);
  const head = [
    `<!-- ${purpose.marker} -->`,
    `### ${purpose.title}: ${sentence(sites, purpose)}`,
    "",
    ...(purpose.drift
      ? ["`-` is what Pulumi last saw or wrote, `+` is what the router has now.", ""]
      : []),
    ...warnings(sites, purpose),
    "",
  ].join("\n");
  const table = tableOf(sites, changing, purpose, Math.floor(longest / 2) - head.length);
  let body = `${head}${table}\n`;
  for (const [at, site] of changing.entries()) {
    // What a short one leaves is there for the others.
    const share = Math.floor((longest - body.length) / (changing.length - at));
    const text = details(site, purpose, share);
    body += text + pictures(site, purpose, share - text.length);
  }
  return body.length <= longest ? body : `${body.slice(0, body.lastIndexOf("\n", longest - 1))}\n`;
}

/** Number of items that change. */
export function changesOf({ digest }: Site): Item[] {
  return digest?.items.filter(({ kind }) => kind !== undefined) ?? [];
}

function sentence(sites: readonly Site[], { drift }: Purpose): string {
  const failed = sites.filter(({ failure }) => failure !== undefined).length;
  const changing = sites.filter((site) => changesOf(site).length > 0).length;
  const all = `${sites.length} ${sites.length === 1 ? "site" : "sites"}`;
  const said =
    changing === 0
      ? `no ${drift ? "differences" : "changes"} in ${all}`
      : `${changing} of ${all} ${drift ? "differ" : "change"}${changing === 1 ? "s" : ""}`;
  return failed === 0 ? said : `${said}, ${failed} failed`;
}

function warnings(sites: readonly Site[], { drift }: Purpose): string[] {
  // On the management path that a router already has, nothing is about to change.
  if (drift) return [];
  const found = sites.flatMap(({ name, digest }) =>
    digest === undefined ? [] : cutsOff(digest).map((one) => ({ name, ...one })),
  );
  if (found.length === 0) return [];
  const lines = found
    .slice(0, mostWarnings)
    .map(
      ({ name, item, through }) =>
        `> - **${cell(name)}**: ${cell(`${item.type} ${item.name}`)} touches ${cell(through)}, through which the router is managed`,
    );
  const more = found.length - lines.length;
  return [
    "> [!WARNING]",
    "> These changes can cut you off from a router. Have another way in before `pulumi up`.",
    ...lines,
    ...(more > 0 ? [`> - and ${more} more`] : []),
    "",
  ];
}

function tableOf(
  sites: readonly Site[],
  changing: readonly Site[],
  { drift }: Purpose,
  longest: number,
): string {
  const head = ["| site | + | ~ | - | replace |", "| :--- | ---: | ---: | ---: | ---: |"];
  const every = [...head, ...sites.map((site) => rowOf(site, drift))].join("\n");
  if (every.length <= longest) return every;
  const rows = changing.map((site) => rowOf(site, drift));
  const shown = [...head];
  let length = shown.join("\n").length;
  while (rows[0] !== undefined && length + rows[0].length < longest) {
    length += rows[0].length + 1;
    shown.push(rows.shift() ?? "");
  }
  const left = sites.length - changing.length;
  const beyond = rows.length > 0 ? `, and ${rows.length} more are not in this table` : "";
  return [...shown, "", `${left} sites are unchanged${beyond}.`].join("\n");
}

function rowOf(site: Site, drift: boolean): string {
  const count = (kind: Kind) => changesOf(site).filter((item) => item.kind === kind).length;
  const failed = site.failure === undefined ? "" : ` (${drift ? "refresh" : "preview"} failed)`;
  const numbers = (["create", "update", "delete", "replace"] as const).map(count);
  return `| ${cell(site.name)}${failed} | ${numbers.map((n) => (n === 0 ? "" : n)).join(" | ")} |`;
}

/** The folded part of a site, at most this long; nothing when not even a line has room. */
function details(site: Site, { drift }: Purpose, longest: number): string {
  const changes = changesOf(site);
  const lines = [
    ...(site.failure?.split("\n").map((line) => `# ${line}`) ?? []),
    ...changes.flatMap((item) => [...linesOf(item), ""]),
  ].map(onOneLine);
  const verb = drift ? "difference" : "change";
  const what =
    site.failure === undefined
      ? `${changes.length} ${verb}${changes.length === 1 ? "" : "s"}`
      : `${drift ? "refresh" : "preview"} failed`;
  const fence = "`".repeat(Math.max(3, ...lines.map(longestTicks)));
  const open = `\n<details><summary>${cell(site.name)}: ${what}</summary>\n\n${fence}diff\n`;
  const close = `${fence}\n\n</details>\n`;
  while (lines.at(-1) === "") lines.pop();

  const cutLine = (left: number) => `# and ${left} more lines: see the log of this site's job\n`;
  let room = longest - open.length - close.length - cutLine(lines.length).length;
  const shown: string[] = [];
  for (const line of lines) {
    room -= line.length + 1;
    if (room < 0) break;
    shown.push(line);
  }
  if (shown.length === 0) return "";
  const left = lines.length - shown.length;
  return `${open}${shown.join("\n")}\n${left > 0 ? cutLine(left) : ""}${close}`;
}

/** What the change makes of the network, folded; nothing where it does not show, or has no room. */
function pictures({ name, digest }: Site, { drift }: Purpose, longest: number): string {
  if (digest === undefined) return "";
  const drawn = beforeAfter(digest).map(({ router, before, after }) => {
    const of = router === "" ? "" : ` of ${cell(router)}`;
    const [first, then] = drift ? ["As Pulumi last saw it", "As it is"] : ["Before", "After"];
    const block = (title: string, text: string) =>
      text === "" ? `${title}: nothing.\n` : `${title}:\n\n\`\`\`mermaid\n${text}\`\`\`\n`;
    return `\n<details><summary>${cell(name)}: the network${of} ${drift ? "then and now" : "before and after"}</summary>\n\n${block(first, before)}\n${block(then, after)}\n</details>\n`;
  });
  let text = "";
  for (const one of drawn) if (text.length + one.length <= longest) text += one;
  return text;
}

/** A fence must be longer than any run of backticks inside. */
const longestTicks = (line: string): number =>
  Math.max(0, ...[...line.matchAll(/`+/g)].map(([run]) => run.length + 1));

/** Text in Markdown, as it is, on one line. */
const cell = (text: string): string =>
  onOneLine(text).replaceAll(
    /[\\|<>*_`[\]@#]/g,
    (character) => `&#${character.codePointAt(0) ?? 0};`,
  );
