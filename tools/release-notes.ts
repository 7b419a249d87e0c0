import { readFileSync } from "node:fs";
import * as path from "node:path";

/** The section of a changelog about a version, without its heading. */
export function sectionOf(changelog: string, version: string): string | undefined {
  const [, ...sections] = changelog.split(/^## /m);
  const section = sections.find((one) => one.startsWith(`[${version}]`));
  const text = section?.slice(section.indexOf("\n") + 1).trim();
  return text === undefined || text === "" ? undefined : text;
}

/** What a release of a tag says; throws when the tag, the package and the changelog do not agree. */
export function releaseNotes(
  tag: string,
  { version, changelog }: { version: string; changelog: string },
): string {
  if (tag !== `v${version}`)
    throw new Error(
      `the tag is ${tag}, and package.json has the version ${version}: tag v${version}`,
    );
  const section = sectionOf(changelog, version);
  if (section === undefined)
    throw new Error(`CHANGELOG.md has nothing about ${version}: write its section`);
  return section;
}

if (require.main === module) {
  const text = (file: string) => readFileSync(path.join(__dirname, "..", file), "utf8");
  const { version } = JSON.parse(text("package.json")) as { version: string };
  try {
    const notes = releaseNotes(process.argv[2] ?? "", { version, changelog: text("CHANGELOG.md") });
    process.stdout.write(`${notes}\n`);
  } catch (error) {
    process.stderr.write(`error: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}
