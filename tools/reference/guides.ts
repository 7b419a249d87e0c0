import { existsSync, readFileSync, readdirSync, statSync } from "node:fs";
import * as path from "node:path";
import { link } from "./links";
import { slug } from "./slug";
import { block, paragraphs, prose } from "./markdown";

const root = path.join(__dirname, "../..");
const read = (file: string): string => readFileSync(path.join(root, file), "utf8");
const inFolder = (folder: string): string[] => readdirSync(path.join(root, folder)).sort();

/** Pages of the repository that stand on the site as they are, by where they stand there. */
export const guides: ReadonlyMap<string, string> = new Map([
  ...["CHANGELOG", "CONTRIBUTING", "SECURITY"].map(
    (name) => [`guide/${name.toLowerCase()}`, `${name}.md`] as const,
  ),
  ...inFolder("docs")
    .filter((file) => file.endsWith(".md"))
    .map((file) => [`guide/${path.basename(file, ".md")}`, `docs/${file}`] as const),
  ...inFolder("docs/decisions").map(
    (file) => [`decisions/${path.basename(file, ".md")}`, `docs/decisions/${file}`] as const,
  ),
]);

/** The files of each example, by the name of its page. */
export const examples: ReadonlyMap<string, readonly string[]> = new Map(
  inFolder("examples").map((name): [string, string[]] =>
    name.endsWith(".ts") ? ["first", [`examples/${name}`]] : [name, filesIn(`examples/${name}`)],
  ),
);

/** What one reads first comes first. */
function filesIn(folder: string): string[] {
  const first = ["README.md", "index.ts"];
  const rank = (file: string) => (first.indexOf(file) + first.length + 1) % (first.length + 1);
  return inFolder(folder)
    .sort((one, other) => rank(one) - rank(other))
    .map((file) => `${folder}/${file}`);
}

/** The code of each example. */
export const exampleCode: ReadonlyMap<string, string> = new Map(
  [...examples].map(([name, files]) => [
    name,
    files
      .filter((file) => file.endsWith(".ts"))
      .map(read)
      .join("\n"),
  ]),
);

/** A page of the repository with its links as the site has them. */
export const guidePage = (file: string): string => linked(file, read(file));

/** The page of an example: what it says of itself, and its files. */
export function examplePage(name: string, files: readonly string[]): string {
  const readme = files.find((file) => file.endsWith("README.md"));
  const [main = ""] = files.filter((file) => file.endsWith(".ts"));
  const [, comment = ""] = main === "" ? [] : (/^((?:\/\/.*\n)+)/.exec(read(main)) ?? []);
  const said = comment.replaceAll(/^\/\/ ?/gm, "").trim();
  return paragraphs(
    readme === undefined ? `# ${titles[name] ?? name}` : linked(readme, read(readme)).trimEnd(),
    readme === undefined ? prose(said) : undefined,
    ...files
      .filter((file) => file !== readme)
      .map((file) =>
        paragraphs(
          `## ${path.basename(file)}`,
          block(path.extname(file).slice(1), read(file)),
        ).trimEnd(),
      ),
  );
}

const titles: Readonly<Record<string, string>> = {
  ci: "Workflows for CI",
  first: "An LACP trunk with VLANs",
  fleet: "A fleet of routers",
  "home-office": "A home office",
  "lan-uplink": "An uplink out of the LAN bridge",
  office: "Several sites by one program",
  testing: "Testing a program",
};

/** The list of all examples. */
export const exampleIndex = (): string =>
  paragraphs(
    "# Examples",
    "Each of them is compiled and run by the tests of this package.",
    [...examples]
      .map(([name, files]) => `- [${titleOf(name, files)}](/examples/${name})`)
      .join("\n"),
  );

/** What a page is called in lists. */
export function titleOf(name: string, files: readonly string[]): string {
  const readme = files.find((file) => file.endsWith("README.md"));
  return titles[name] ?? (readme === undefined ? name : titleIn(readme));
}

/** A link to an example by what it is called. */
export const exampleLink = (name: string): string =>
  link(titleOf(name, examples.get(name) ?? []), `examples/${name}`);

/** The heading of a page of the repository. */
export const titleIn = (file: string): string =>
  (/^# (.*)$/m.exec(read(file))?.[1] ?? path.basename(file, ".md")).replaceAll("`", "");

/**
 * Markdown of a file with the links that the site has: to its own pages, or to none where what is named
 * is no page there, such as a test.
 */
function linked(file: string, text: string): string {
  return text
    .split(/(```[^]*?```)/)
    .map((part, at) => (at % 2 === 1 ? part : relinked(file, part)))
    .join("");
}

function relinked(file: string, text: string): string {
  return text.replaceAll(
    /(!?)\[((?:[^\]]|\[[^\]]*\])*)\]\(([^)\s]+)\)/g,
    (whole, image: string, label: string, target: string) => {
      if (/^(https?:|mailto:|#)/.test(target)) return whole;
      const [named = "", anchor] = target.split("#");
      const meant = path.posix.join(path.posix.dirname(file), named).replace(/\/$/, "");
      if (!existsSync(path.join(root, meant)))
        throw new Error(`${file} leads to ${target}, which is not there`);
      if (image !== "") return `![${label}](/${path.posix.basename(meant)})`;
      const page = pageOf(meant);
      if (page === undefined) return label.startsWith("`") ? label : `${label} (\`${meant}\`)`;
      return `[${label}](/${page}${anchor === undefined ? "" : `#${anchor}`})`;
    },
  );
}

/** The page of the site on which a file of the repository stands. */
function pageOf(file: string): string | undefined {
  if (file === "README.md") return "";
  if (file === "docs/decisions") return "decisions/";
  if (file === "examples") return "examples/";
  const guide = [...guides].find(([, one]) => one === file)?.[0];
  if (guide !== undefined) return guide;
  const isFolder = statSync(path.join(root, file)).isDirectory();
  for (const [name, files] of examples) {
    if (isFolder && files[0]?.startsWith(`${file}/`)) return `examples/${name}`;
    if (files.includes(file))
      return `examples/${name}${file.endsWith("README.md") ? "" : `#${slug(path.basename(file))}`}`;
  }
  return undefined;
}

/** The list of all decisions. */
export const decisionIndex = (): string =>
  paragraphs(
    "# Decisions",
    "What was decided once and holds, with its reasons.",
    [...guides]
      .filter(([page]) => page.startsWith("decisions/"))
      .map(([page, file]) => `- [${titleIn(file)}](/${page})`)
      .join("\n"),
  );
