import * as assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import * as path from "node:path";
import type { Command } from "commander";
import type { Simulator } from "../../simulator";
import { stage } from "../doctor/look";
import { patience } from "../support/patience";
import { aMoment, command, Console, Frame, helpOf, programOf } from "./in-process";

const ROOT = path.resolve(__dirname, "../..");

/** Every command that does something, by its words: `backup fetch`. */
function commandsOf(parent: Command, before: string[] = []): [words: string[], one: Command][] {
  return parent.commands.flatMap((one): [string[], Command][] => {
    const words = [...before, one.name()];
    return one.commands.length > 0 ? commandsOf(one, words) : [[words, one]];
  });
}

const program = programOf(new Frame(new Console()));
const all = commandsOf(program);
const words = all.map(([each]) => each);

/** What each command needs besides a router. */
const ARGUMENTS: Record<string, string[]> = {
  failover: ["bond1"],
  "backup fetch": ["--export"],
  import: ["--out", path.join(tmpdir(), "pulumi-routeros-nothing-is-written")],
};
const withRouter = words.filter(
  ([first = ""]) =>
    !["simulator", "preview-comment", "up", "new", "enroll", "diff"].includes(first),
);
const withArguments = (each: string[]) => [...each, ...(ARGUMENTS[each.join(" ")] ?? [])];

describe("the frame of all commands", function () {
  this.timeout(patience.processes);

  it("is that of every command", () => {
    assert.deepEqual(words.map((each) => each.join(" ")).sort(), [
      ...["backup fetch", "backup list", "diff", "doctor", "draw", "enroll", "failover"],
      ...["import", "new", "preview-comment", "report", "simulator", "up", "watch"],
    ]);
    for (const [each, one] of all)
      assert.ok(
        one.options.some(({ long }) => long === "--json"),
        each.join(" "),
      );
  });

  it("documents the exit codes of every command", () => {
    const rows = all.map(([each, one]) => {
      const codes = helpOf(one)?.codes ?? {};
      return [
        `\`${each.join(" ")}\``,
        ...([0, 1, 2, 3] as const).map((code) => codes[code] ?? "-"),
      ];
    });
    const page = readFileSync(path.join(ROOT, "docs/exit-codes.md"), "utf8");
    const documented = page
      .split("\n")
      .filter((line) => line.startsWith("| `"))
      .map((line) =>
        line
          .split("|")
          .slice(1, -1)
          .map((cell) => cell.trim()),
      );
    assert.deepEqual(documented, rows);
  });

  for (const each of [[], ["backup"], ...words]) {
    const name = ["pulumi-routeros", ...each].join(" ");

    it(`helps with ${name}, by examples, and breaks lines at a terminal only`, async () => {
      const piped = await command([...each, "--help"]);
      assert.deepEqual([piped.code, piped.stderr], [0, ""]);
      assert.match(piped.stdout, new RegExp(`\nExamples:\n(?: {2}.*\n)* {2}.*${name} `));
      const [, target] = all.find(([one]) => one.join() === each.join()) ?? [];
      const { notes = [], codes = {} } = (target && helpOf(target)) ?? {};
      for (const text of [...notes, ...Object.values(codes)])
        assert.ok(piped.stdout.includes(text), text);

      const { stdout } = await command([...each, "--help"], { columns: 60 });
      // A command of an example is copied: the terminal may break it, and nobody else.
      const copied = /^ {2}(pass |pulumi)|^Usage/;
      const long = stdout.split("\n").filter((line) => line.length > 60 && !copied.test(line));
      assert.deepEqual(long, []);
    });
  }

  it("says what was probably meant, of commands and options", async () => {
    for (const [typed, meant] of [
      ["doctr", "doctor"],
      ["fail-over", "failover"],
      ["simulate", "simulator"],
    ] as const) {
      const { code, stderr } = await command([typed]);
      assert.equal(code, 2);
      assert.equal(stderr, `error: unknown command '${typed}': did you mean ${meant}?\n`);
    }
    for (const [each, one] of all)
      for (const { long, hidden } of one.options) {
        if (long === undefined || long === null || hidden) continue;
        const typed = `${long}e`;
        const { code, stdout, stderr } = await command([...withArguments(each), typed]);
        assert.deepEqual([code, stdout], [2, ""]);
        assert.ok(stderr.startsWith(`error: unknown option '${typed}': did you mean `), stderr);
        assert.ok(stderr.includes(long), stderr);
        assert.equal(stderr.split("\n").length, 2, stderr);
      }
  });

  it("says as JSON what was misused", async () => {
    for (const each of words) {
      const { code, stdout } = await command([...withArguments(each), "--json", "--no-such"]);
      assert.equal(code, 2);
      const { exitCode, error } = JSON.parse(stdout) as { exitCode: number; error: string };
      assert.equal(exitCode, 2);
      assert.match(error, /^unknown option '--no-such'/);
    }
  });

  it("ends with 2 without a router, and with 3 when it cannot be reached", async () => {
    for (const each of withRouter) {
      const full = [...withArguments(each), "--json"];
      const none = await command(full);
      assert.equal(none.code, 2, each.join(" "));
      assert.equal(none.stderr, "error: no router is configured: set --host or --stack\n");
      const env = { ROS_PASSWORD: "x" };
      const gone = await command([...full, "--host", "api://127.0.0.1:1"], { env });
      assert.equal(gone.code, 3, each.join(" "));
      assert.match(gone.stderr, /^error: [^\n]*connection refused[^\n]*\n$/);
      const { exitCode, code } = JSON.parse(gone.stdout) as { exitCode: number; code: string };
      assert.deepEqual([exitCode, code], [3, "ECONNREFUSED"]);
    }
  });

  it("ends with 2 for up without a stack, and with 3 when the stack cannot be read", async () => {
    const none = await command(["up"]);
    assert.equal(none.code, 2);
    assert.match(none.stderr, /^error: --stack is missing: [^\n]*as in --stack hq[^\n]*\n$/);
    for (const each of [...withRouter.map(withArguments), ["up"]]) {
      const env = { PATH: "/nowhere" };
      const { code, stderr } = await command([...each, "--stack", "hq"], { env });
      assert.equal(code, 3, each.join(" "));
      assert.match(stderr, /^error: cannot read the configuration of stack hq: [^\n]*\n$/);
    }
  });

  it("ends with 2 when there are no previews, with 1 or 3 when one is none", async () => {
    const none = await command(["preview-comment", path.join(ROOT, "no-such-folder")]);
    assert.equal(none.code, 2);
    const wrong = path.join(ROOT, "LICENSE");
    assert.equal((await command(["preview-comment", wrong])).code, 1);
    assert.equal((await command(["preview-comment", "--drift", wrong])).code, 3);
  });

  it("looks, and ends with 0", async () => {
    const router = await stage({});
    const host = ["--host", router.url];
    for (const each of [
      ["doctor"],
      ["watch", "--once"],
      ["backup", "list"],
      ["failover", "bond1", "--dry-run", "--force"],
    ]) {
      const { code, stdout, stderr } = await command([...each, ...host, "--json"]);
      assert.deepEqual([code, stderr], [0, ""], each.join(" "));
      JSON.parse(stdout);
    }
  });

  it("ends at Ctrl-C, changes nothing, and closes its connection", async () => {
    for (const [each, menu, ends] of [
      [["doctor"], "/log", 3],
      [["failover", "bond1"], "/system/scheduler", 3],
      [["backup", "list"], "/file", 3],
      [["backup", "fetch", "--export"], "/file", 3],
      [["watch", "bond1"], "/interface/bonding", 0],
    ] as const) {
      const router = await stage({});
      router.fault({ on: `${menu}/print`, do: "hang" });
      const { code, stdout, stderr } = await command(
        [...each, "--host", router.url, "--json"],
        {},
        async (interrupt, isOver) => {
          while (!isOver() && router.count(`${menu}/print`) === 0) await aMoment();
          interrupt();
          interrupt();
        },
      );
      assert.equal(code, ends, each.join(" "));
      if (ends === 3) {
        assert.match(
          stderr,
          /^error: interrupted; nothing was (changed|disabled) on the router\n$/,
        );
        assert.match(stdout, /^\{"format":1,"exitCode":3,"error":"interrupted; /);
      }
      assert.deepEqual(written(router), []);
    }
  });

  it("breaks the lines of a report at a terminal, and not those that are pasted", async () => {
    const router = await stage({});
    router.unplug("ether3");
    const words = ["doctor", "--host", router.url];
    const piped = await command(words);
    assert.ok(piped.stdout.split("\n").some((line) => line.length > 70));
    const env = { NO_COLOR: "1" };
    const { code, stdout } = await command(words, { columns: 50, env });
    assert.equal(code, 1);
    const long = stdout.split("\n").filter((line) => line.length > 50);
    assert.deepEqual(
      long.filter((line) => !/^ {2}(router|program) /.test(line)),
      [],
    );
    const joined = (text: string) => text.replaceAll(/\s+/g, " ");
    assert.equal(joined(stdout), joined(piped.stdout));
  });

  it("fails with one sentence that steers no terminal, whatever goes wrong", async () => {
    const io = new Console();
    const frame = new Frame(io);
    await frame.run({ json: true, failed: 1 }, () => {
      throw new TypeError("\u001b[31mbad\nthing\u202e");
    });
    assert.equal(frame.exitCode, 1);
    assert.equal(io.text.stderr, "error:  [31mbad thing \n");
    assert.equal(io.text.stdout.trim().split("\n").length, 1);
  });
});

const written = (router: Simulator) =>
  router.commands.filter(({ command: each }) => /^(add|set|remove|enable|disable|run)$/.test(each));
