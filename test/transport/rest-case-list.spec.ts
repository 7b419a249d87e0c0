import * as assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import * as path from "node:path";
import { restTransport } from "../../provider/transport/rest";
import { FakeRest, type RestRequest } from "./fake-rest";
import { type Asked, type Behaviour, type ServerOptions, transportCases } from "./transport-cases";

transportCases({
  name: "REST",
  scheme: "http",
  secureScheme: "https",
  make: restTransport,
  source: 'require("./provider/transport/rest").restTransport',
  async serve({ behave = () => "silence", refusedLogin, tls }: ServerOptions) {
    const asked: Asked[] = [];
    const router = await FakeRest.start({
      ...(tls && { tls }),
      answer: async (request) => {
        if (refusedLogin !== undefined) return request.refuse(401, refusedLogin);
        const ask = commandOf(request);
        asked.push(ask);
        act(request, await behave(ask));
      },
    });
    return {
      port: router.port,
      asked,
      get connections() {
        return router.sessions.length;
      },
      get heard() {
        return router.requests.length;
      },
      close: () => router.close(),
    };
  },
});

/** Cases that only the binary API has, and why. */
const EXCUSED: Readonly<Record<number, string>> = {
  2: "no !empty: no rows are an empty list",
  3: "no !empty: no rows are an empty list",
  4: "nothing to listen to and nothing to cancel: a listen delivers nothing over REST",
  10: "no login of its own: a router that is silent from the start is #11",
  13: "no # that could be answered while a command waits",
  16: "an answer holds one error",
  18: "no !fatal: the connection ends without a word (#5)",
  19: "no !fatal: the connection ends without a word (#5)",
  21: "no tags: one request at a time",
  29: "no tags: one request at a time, so replies cannot interleave",
  30: "no tags: one request at a time",
  40: "REST came with 7.1; the login before 6.43 was gone by then",
  63: "no login of its own: every request carries the password",
};

describe("the case list of REST", () => {
  it("has a spec or an excuse for each of the 68 cases, and never both", () => {
    const files = readdirSync(__dirname).filter((name) => /^rest.*\.spec\.ts$/.test(name));
    const numbers = [...files, "transport-cases.ts"].flatMap((name) => {
      const source = readFileSync(path.join(__dirname, name), "utf8");
      const titles = source.matchAll(/\bit\(\s*["`]((#\d+ )+)/g);
      return [...titles].flatMap((match) => match[1]?.match(/\d+/g)?.map(Number) ?? []);
    });
    const covered = new Set(numbers);
    for (let n = 1; n <= 68; n++) {
      if (covered.has(n)) assert.ok(!(n in EXCUSED), `#${n} has a spec and an excuse`);
      else assert.ok(n in EXCUSED, `#${n} has neither a spec nor an excuse`);
    }
  });
});

/** The command that a request stands for. */
function commandOf({ method, target, words }: RestRequest): Asked {
  const menu = target.replace(/^\/rest/, "");
  if (method === "GET") return { path: `${menu}/print`, words: {} };
  if (method === "PUT") return { path: `${menu}/add`, words };
  if (method === "POST") return { path: menu, words };
  const [, list = "", id = ""] = /^(.*)\/(.*)$/.exec(menu) ?? [];
  const item = { ".id": decodeURIComponent(id) };
  if (method === "DELETE") return { path: `${list}/remove`, words: item };
  return { path: `${list}/set`, words: { ...item, ...words } };
}

function act(request: RestRequest, behaviour: Behaviour): void {
  const { method, session } = request;
  if (behaviour === "silence") return;
  if (behaviour === "close") return session.end();
  if (behaviour === "reset") return session.reset();
  if ("refuse" in behaviour) return request.refuse(400, behaviour.refuse);
  if ("id" in behaviour && method === "PUT") return request.reply(201, { ".id": behaviour.id });
  if (method === "DELETE") return request.reply(204);
  request.reply(200, "rows" in behaviour ? behaviour.rows : []);
}
