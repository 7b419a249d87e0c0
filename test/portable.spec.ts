import * as assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import * as path from "node:path";
import { PassThrough } from "node:stream";
import { setTimeout as wait } from "node:timers/promises";
import { shellWord } from "../cli/shell";
import { textIn } from "../cli/preview-comment";
import { Console, run } from "./cli/in-process";
import { patience } from "./support/patience";

const root = path.join(__dirname, "..");
const text = (file: string): string => readFileSync(path.join(root, file), "utf8");

const manifest = JSON.parse(text("package.json")) as {
  scripts: Record<string, string>;
  devDependencies: Record<string, string>;
};

/** The programs that npm finds for a script on every system: of what is installed, and its own. */
function programs(): Set<string> {
  const bins = Object.keys(manifest.devDependencies).flatMap((name) => {
    const { bin = {} } = JSON.parse(text(`node_modules/${name}/package.json`)) as {
      bin?: string | Record<string, string>;
    };
    return typeof bin === "string" ? [name.split("/").at(-1) ?? ""] : Object.keys(bin);
  });
  return new Set(["npm", "node", ...bins]);
}

/** Code without its comments. */
const code = (file: string): string =>
  text(file)
    .replaceAll(/\/\*[^]*?\*\//g, "")
    .replaceAll(/^\s*\/\/.*$/gm, "");

const files = ["provider", "cli", "simulator", "tools"].flatMap((folder) =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .map((file) => path.join(folder, file).split(path.sep).join("/")),
);

/** What only some systems have. */
const BOUND: readonly [what: string, pattern: RegExp, but?: readonly string[]][] = [
  [
    "a shell",
    /\bshell:\s*true|(?<![.\w])exec(Sync)?\(|["'`](sh|bash|cmd\.exe|powershell)["'`]/,
    // As npm does it, with commands that any shell takes: they are looked at above.
    ["tools/lint.ts"],
  ],
  ["a folder of one system", /["'`](\/tmp|\/dev\/|\/etc\/|\/usr\/|~\/|[A-Z]:\\)/],
  ["rights that a system may not have", /\bchmod|\bchown|\bumask/],
  ["symbolic links", /\bsymlink/],
  // The button of the simulator: in a terminal a line does the same.
  ["signals that Windows lacks", /SIG(USR1|USR2|QUIT|STOP|CONT|ALRM|PIPE)/, ["cli/simulator.ts"]],
  [
    "paths that are put together by hand",
    /\b(readFile|writeFile|mkdir|rm|open|stat|readdir|copyFile|rename)(Sync)?\(\s*`/,
    // It reads what Linux counts, and nothing elsewhere.
    ["tools/benchmark/provider-process.ts"],
  ],
  ["the line ends of one system", /\bEOL\b/],
];

/** Waits for something that is written. */
async function until(isWritten: () => boolean): Promise<void> {
  const end = Date.now() + patience.processes / 2;
  while (!isWritten()) {
    assert.ok(Date.now() < end, "nothing is written");
    await wait(10);
  }
}

describe("every system", () => {
  it("runs the scripts of npm: commands of installed programs, and no word of a shell", () => {
    const known = programs();
    const scripts = Object.entries(manifest.scripts).flatMap(([name, script]) =>
      script.split(" && ").map((command) => [name, command] as const),
    );
    const [, lines = ""] = /^const commands = \[([^]*?)\];/m.exec(text("tools/lint.ts")) ?? [];
    const linted = [...lines.matchAll(/"([^"]+)"/g)].map(([, command = ""]) => command);
    assert.ok(linted.length > 2, "the commands of lint");
    for (const [name, command] of [...scripts, ...linted.map((one) => ["lint", one] as const)]) {
      const [program = ""] = command.split(" ");
      assert.ok(known.has(program), `${name}: ${program} is not installed everywhere`);
      // Globs as well: sh would expand them, and cmd would not.
      assert.doesNotMatch(command, /[;|<>$`'*~&\\%^]|(^| )\w+=/, `${name}: ${command}`);
    }
  });

  it("has what the code uses", () => {
    const found = files.flatMap((file) =>
      BOUND.filter(([, pattern, but = []]) => !but.includes(file) && pattern.test(code(file))).map(
        ([what]) => `${file}: ${what}`,
      ),
    );
    assert.deepEqual(found, []);
  });

  it("checks files out with the line ends that are compared", () => {
    assert.match(text(".gitattributes"), /^\* text=auto eol=lf$/m);
  });

  it("takes a word of a command as it is shown", () => {
    assert.equal(shellWord("bond1", "win32"), "bond1");
    assert.equal(shellWord("bond LAN", "linux"), "'bond LAN'");
    assert.equal(shellWord("it's", "darwin"), String.raw`'it'\''s'`);
    assert.equal(shellWord("bond LAN", "win32"), '"bond LAN"');
    assert.equal(shellWord('{"a":""}', "win32"), String.raw`"{\"a\":\"\"}"`);
    assert.equal(shellWord("it's $x", "win32"), "'it''s $x'");
  });

  it("presses the button of the simulator, in its terminal", async () => {
    const io = new Console();
    const stdin = Object.assign(new PassThrough(), { isTTY: true });
    const ports = ["--port", "0", "--ssl-port", "0", "--http-port", "0"];
    const running = run(["simulator", "--json", ...ports], Object.assign(io, { stdin }));
    await until(() => io.text.stdout.includes("apiSsl"));
    stdin.write("no button\n");
    stdin.write("button\n");
    await until(() => io.text.stderr.includes("The button was pressed"));
    io.interrupt();
    assert.equal(await running, 0);
    assert.equal(io.text.stderr.split("The button was pressed").length, 2);
  }).timeout(patience.processes);

  it("writes the previews that preview-comment reads", () => {
    const json = '{"steps":[],"name":"Brücke"}';
    const marked = `\uFEFF${json}`;
    for (const bytes of [
      Buffer.from(json),
      Buffer.from(marked),
      // `>` of Windows PowerShell.
      Buffer.from(marked, "utf16le"),
    ])
      assert.equal(textIn(bytes), json);
  });
});
