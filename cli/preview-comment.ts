import { readdir, readFile, stat } from "node:fs/promises";
import path from "node:path";
import type { PreviewCommentOptions } from "./commands/preview-comment";
import { BLIND, type ExitCode, FINE, FOUND, Misused } from "./frame/exit";
import type { Session } from "./frame/frame";
import { bodyOf, changesOf, type Site } from "./preview-comment-body";
import { plain, readDigest } from "./preview-comment-digest";

/** What a failed command printed is read from its end. */
const mostErrorLines = 40;

/** Prints the comment. */
export async function run(
  session: Session,
  files: string[],
  { title, marker, drift, json }: PreviewCommentOptions,
): Promise<ExitCode> {
  const sites = await readSites(files);
  const heading = title ?? (drift ? "RouterOS drift" : "RouterOS preview");
  const purpose = { marker: `pulumi-routeros preview-comment ${marker}`, title: heading, drift };
  const body = bodyOf(sites, purpose);
  const exitCode = drift ? exitCodeOf(sites) : FINE;
  // It is Markdown: no line is broken, at a terminal neither.
  if (json === true) session.report("", { format: 1, exitCode, sites: sites.map(siteJson), body });
  else session.io.stdout.write(body);
  return exitCode;
}

/** A router that could not be read is none that is as its program says. */
function exitCodeOf(sites: readonly Site[]): ExitCode {
  if (sites.some(({ failure }) => failure !== undefined)) return BLIND;
  return sites.some((site) => changesOf(site).length > 0) ? FOUND : FINE;
}

/** How many items of a site change, by what becomes of them. */
function siteJson(site: Site): object {
  const changes = { create: 0, update: 0, delete: 0, replace: 0 };
  for (const { kind } of changesOf(site)) if (kind !== undefined) changes[kind]++;
  const { name, failure } = site;
  return { name, changes, ...(failure !== undefined && { failure }) };
}

/** The sites of files and folders, by name. */
export async function readSites(given: readonly string[]): Promise<Site[]> {
  const files = (await Promise.all(given.map(filesOf))).flat();
  const sites = new Map<string, string>();
  for (const file of files) {
    const name = path.basename(file, ".json");
    const other = sites.get(name);
    if (other !== undefined)
      throw new Misused(
        `${other} and ${file} are both of the site ${name}: give each site one file`,
      );
    sites.set(name, file);
  }
  const names = [...sites.keys()].sort();
  return Promise.all(names.map((name) => readSite(name, sites.get(name) ?? "")));
}

async function filesOf(given: string): Promise<string[]> {
  const found = await stat(given).catch(() => undefined);
  if (found === undefined)
    throw new Misused(
      `there is no ${given}: write what \`pulumi preview --json\` prints to SITE.json, and name the files or their folder`,
    );
  if (!found.isDirectory()) return [given];
  const files = (await readdir(given)).filter((file) => file.endsWith(".json"));
  if (files.length === 0)
    throw new Misused(
      `${given} has no site: there is no SITE.json of \`pulumi preview --json\` in it`,
    );
  return files.map((file) => path.join(given, file));
}

async function readSite(name: string, file: string): Promise<Site> {
  const beside = (ending: string) => textOf(path.join(path.dirname(file), `${name}.${ending}`));
  const code = (await beside("exit"))?.trim() ?? "0";
  const failed = code !== "0";
  try {
    const digest = readDigest(textIn(await readFile(file)));
    if (digest.errors.length > 0) return { name, digest, failure: digest.errors.join("\n") };
    return { name, digest, failure: failed ? await printed(code, beside) : undefined };
  } catch (error) {
    // A command that failed before it could begin prints no JSON.
    if (failed) return { name, digest: undefined, failure: await printed(code, beside) };
    throw new Error(
      `${file} is not what \`pulumi preview --json\` prints: ${error instanceof Error ? error.message : String(error)}`,
      { cause: error },
    );
  }
}

async function printed(
  code: string,
  beside: (ending: string) => Promise<string | undefined>,
): Promise<string> {
  const lines = plain((await beside("err")) ?? "").split(/\r?\n/);
  const text = lines.slice(-mostErrorLines).join("\n").trim();
  return text === "" ? `pulumi ended with exit code ${code}` : text;
}

/** The text of a file: `>` of Windows PowerShell writes UTF-16, other shells UTF-8 with or without a mark. */
export const textIn = (bytes: Buffer): string =>
  bytes.subarray(0, 2).equals(UTF_16)
    ? bytes.subarray(2).toString("utf16le")
    : bytes.toString("utf8").replace(/^\uFEFF/, "");
const UTF_16 = Buffer.of(0xff, 0xfe);

/** The text of a file that may be missing. */
async function textOf(file: string): Promise<string | undefined> {
  try {
    return textIn(await readFile(file));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}
