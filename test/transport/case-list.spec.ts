import * as assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import * as path from "node:path";
import { apiTransport } from "../../provider/transport/api";
import type { Words } from "../../provider/transport/transport";
import { type Command, FakeRouter } from "./fake-router";
import { type Asked, type Behaviour, type ServerOptions, transportCases } from "./transport-cases";

/*
 * The case list: what a client of a router meets sooner or later. Its numbers stand in the titles;
 * the cases of one transport alone are in the files case-list-*.spec.ts.
 */

transportCases({
  name: "binary API",
  scheme: "api",
  secureScheme: "apis",
  make: apiTransport,
  source: 'require("./provider/transport/api").apiTransport',
  async serve({ behave = () => "silence", refusedLogin, tls }: ServerOptions) {
    const asked: Asked[] = [];
    const router = await FakeRouter.start({
      ...(tls && { tls }),
      ...(refusedLogin !== undefined && {
        login: (command) => command.reply(["!trap", `=message=${refusedLogin}`], ["!done"]),
      }),
      answer: async (command) => {
        if (command.path === "/cancel") return;
        const ask = { path: command.path, words: wordsOf(command) };
        asked.push(ask);
        act(command, await behave(ask));
      },
    });
    return {
      port: router.port,
      asked,
      get connections() {
        return router.sessions.length;
      },
      get heard() {
        return router.logins.length + router.commands.length;
      },
      close: () => router.close(),
    };
  },
});

describe("the case list", () => {
  it("has a spec for each of its 68 cases", () => {
    const files = readdirSync(__dirname).filter((name) => !name.startsWith("rest"));
    const titles = files.flatMap((name) =>
      [
        ...readFileSync(path.join(__dirname, name), "utf8").matchAll(/\bit\(\s*["`]((#\d+ )+)/g),
      ].map((match) => match[1] ?? ""),
    );
    const numbers = new Set(titles.join("").match(/\d+/g)?.map(Number));
    const missing = Array.from({ length: 68 }, (_, i) => i + 1).filter((n) => !numbers.has(n));
    assert.deepEqual(missing, []);
  });
});

function wordsOf(command: Command): Words {
  const pairs = command.words.flatMap((word) => {
    const match = /^=([^=]+)=(.*)$/s.exec(word);
    return match ? [[match[1], match[2]] as [string, string]] : [];
  });
  return Object.fromEntries(pairs);
}

function act(command: Command, behaviour: Behaviour): void {
  if (behaviour === "silence") return;
  if (behaviour === "close") return command.session.end();
  if (behaviour === "reset") return command.session.reset();
  if ("refuse" in behaviour)
    return command.reply(["!trap", `=message=${behaviour.refuse}`], ["!done"]);
  if ("id" in behaviour && command.path.endsWith("/add"))
    return command.reply(["!done", `=ret=${behaviour.id}`]);
  const rows = "rows" in behaviour ? behaviour.rows : [];
  const replies = rows.map((row) => [
    "!re",
    ...Object.entries(row).map(([name, value]) => `=${name}=${value}`),
  ]);
  command.reply(...(replies.length === 0 ? [["!empty"]] : replies), ["!done"]);
}
