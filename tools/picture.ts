// npm run picture: draws docs/demo.svg from what `npm start` really prints.
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import * as path from "node:path";

const root = path.resolve(__dirname, "..");
const line = { height: 18, left: 16, width: 8.4 };
const most = 112;

const colours: readonly [pattern: RegExp, colour: string][] = [
  [/^── /, "#79c0ff"],
  [/^ \+ /, "#7ee787"],
  [/^ {2}\/\S+ print$/, "#d2a8ff"],
  [/^ {2}\/\S+\/(add|set|remove) /, "#ffa657"],
  [/unchanged|created/, "#7ee787"],
  [/^healthy: |^ {2}[|`]- \* |^\S+: .*, running$/, "#7ee787"],
];

function draw(lines: readonly string[]): string {
  const height = (lines.length + 2) * line.height;
  const width = Math.round(most * line.width + 2 * line.left);
  const text = lines.map((one, at) => {
    const colour = colours.find(([pattern]) => pattern.test(one))?.[1] ?? "#e6edf3";
    return `<text x="${line.left}" y="${(at + 1.8) * line.height}" fill="${colour}">${escape(one)}</text>`;
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-label="npm start">`,
    `<rect width="100%" height="100%" rx="8" fill="#0d1117"/>`,
    `<g font-family="ui-monospace, Menlo, Consolas, monospace" font-size="13" xml:space="preserve">`,
    ...text,
    "</g>",
    "</svg>",
    "",
  ].join("\n");
}

const escape = (one: string): string =>
  one.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(" ", "\u00a0");

/** The demo's lines without what says nothing in a picture: waiting, warnings, ports of this run. */
function worthShowing(output: string): string[] {
  return output
    .split("\n")
    .filter(
      (one) => !/^@ |warning:|creating \(|^Diagnostics|^\s*pulumi:pulumi:Stack|Duration/.test(one),
    )
    .map((one) => one.replaceAll(/127\.0\.0\.1:\d+/g, "127.0.0.1:8728").replace(/ \([\d.]+s\)/, ""))
    .map((one) => (one.length > most ? `${one.slice(0, most - 3)}...` : one))
    .filter((one, at, all) => one.trim() !== "" || (all[at - 1] ?? "").trim() !== "");
}

const printed = execFileSync(process.execPath, ["-r", "ts-node/register", "tools/demo.ts"], {
  cwd: root,
  encoding: "utf8",
  stdio: ["ignore", "pipe", "inherit"],
});
writeFileSync(path.join(root, "docs/demo.svg"), draw(["$ npm start", ...worthShowing(printed)]));
