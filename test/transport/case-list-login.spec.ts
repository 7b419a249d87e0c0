import * as assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { ConnectionError, LoginError } from "../../provider/errors";
import type { Command, Handler } from "./fake-router";
import { endpointAt, rejection, runProgram, setUp, watchForEscapes } from "./support";
import { patience } from "../support/patience";

const DONE = ["!done"];
const CHALLENGE = "00112233445566778899aabbccddeeff";

/** A router as it logs in until 6.42: it knows nothing but the challenge. */
function olderLogin(password: string): Handler {
  return (command: Command) => {
    const response = command.value("response");
    if (response === undefined) return command.reply(["!done", `=ret=${CHALLENGE}`]);
    const secret = Buffer.concat([
      Buffer.of(0),
      Buffer.from(password, "utf8"),
      Buffer.from(CHALLENGE, "hex"),
    ]);
    const right = response === "00" + createHash("md5").update(secret).digest("hex");
    command.reply(...(right ? [] : [["!trap", "=message=cannot log in"]]), DONE);
  };
}

/** A router as it logs in from 6.43 on. */
function newerLogin(password: string): Handler {
  return (command: Command) => {
    const right = command.value("name") === "admin" && command.value("password") === password;
    const trap = ["!trap", "=message=invalid user name or password (6)"];
    command.reply(...(right ? [] : [trap]), DONE);
  };
}

const answer: Handler = (command) => command.reply(["!re", "=a=1"], DONE);

describe("binary API: login", () => {
  watchForEscapes();

  it("#37 keeps the router's words about a wrong password, old and new", async () => {
    for (const [login, text] of [
      [
        newerLogin("another"),
        "invalid user name or password (6); its group also needs the policy api",
      ],
      [olderLogin("another"), "cannot log in"],
    ] as const) {
      const { router, transport } = await setUp({ login, answer });
      const error = await rejection(transport.print("/ip/address"), LoginError);
      const { port } = router;
      assert.equal(
        error.message,
        `cannot log in to 127.0.0.1:${port}: the router refused user "admin": ${text}`,
      );
      assert.equal(router.sessions.length, 1);
    }
  });

  it("#38 keeps whatever else the router says at the login", async () => {
    const { transport } = await setUp({
      login: (c) => c.reply(["!trap", "=message=RADIUS server is not responding"], DONE),
    });
    const error = await rejection(transport.print("/ip/address"), LoginError);
    assert.match(error.message, /RADIUS server is not responding$/);
  });

  it("#38 keeps the text of !fatal at the login", async () => {
    const { router, transport } = await setUp({
      login: (c) => {
        c.session.send(Buffer.from("\x06!fatal\x21too many commands before login!!!\0"));
        c.session.end();
      },
    });
    const error = await rejection(transport.print("/ip/address"), LoginError);
    assert.match(error.message, /too many commands before login/);
    assert.equal(router.sessions.length, 1);
  });

  for (const password of ["plain", "pässwörd-€-日本-🦊", "", " = =x\n"]) {
    const shown = JSON.stringify(password);

    it(`#39 logs in with the password ${shown}`, async () => {
      const { transport } = await setUp({ login: newerLogin(password), answer }, { password });
      assert.deepEqual(await transport.print("/ip/address"), [{ a: "1" }]);
    });

    it(`#40 logs in to a router before 6.43 with the password ${shown}`, async () => {
      const { router, transport } = await setUp(
        { login: olderLogin(password), answer },
        { password },
      );
      assert.deepEqual(await transport.print("/ip/address"), [{ a: "1" }]);
      assert.equal(router.logins.length, 2);
      assert.equal(router.logins[1]?.value("password"), undefined);
    });
  }

  it("#63 rejects an answer to the login that RouterOS does not give", async () => {
    const odd: Handler[] = [
      (c) => c.reply(["!re", "=a=1"], ["!re", "=b=2"], DONE),
      (c) => c.reply(["!re"], DONE),
      (c) => c.reply(["!done", "=ret=no challenge"]),
      (c) => c.reply(["!done", `=ret=${CHALLENGE}`]),
    ];
    for (const login of odd) {
      const { router, transport } = await setUp({ login, answer });
      const error = await rejection(transport.print("/ip/address"), LoginError);
      assert.match(error.message, /not one that RouterOS gives/);
      assert.equal(router.commands.length, 0);
    }
  });

  it("#63 sends nothing until the login is accepted", async () => {
    const { router, transport } = await setUp(
      { login: (c) => c.reply(["!empty"]), answer },
      { timeout: 300 },
    );
    await assert.rejects(transport.print("/ip/address"));
    assert.equal(router.commands.length, 0);
  });

  it("#60 prints neither password nor challenge of any login, whatever DEBUG says", async function () {
    this.timeout(patience.processes);
    const logins = [
      newerLogin("a-secret"),
      newerLogin("x"),
      olderLogin("a-secret"),
      olderLogin("x"),
    ];
    for (const login of logins) {
      const { router } = await setUp({ login, answer });
      const endpoint = endpointAt(router.port, { password: "a-secret", timeout: 2000 });
      const ended = await runProgram(
        `const { apiTransport } = require("./provider/transport/api");
        const transport = apiTransport(${JSON.stringify(endpoint)});
        transport.print("/x").catch(() => 0).then(() => transport.close());`,
        { DEBUG: "*" },
      );
      assert.equal(ended.code, 0);
      assert.match(ended.stderr, /routeros-api/, "node-routeros does print what it does");
      const { host, port } = endpoint;
      assert.match(ended.stderr, new RegExp(host));
      assert.doesNotMatch(
        ended.stderr,
        new RegExp(`a-secret|${CHALLENGE}|=name|response|${port}=`),
      );
    }
  });

  it("lets no error carry the password anywhere", async () => {
    const login: Handler = (c) => c.reply(["!trap", "=message=cannot log in"], DONE);
    const { transport } = await setUp({ login });
    const error = await rejection(transport.print("/ip/address"), LoginError);
    const { inspect } = await import("node:util");
    assert.doesNotMatch(inspect(error, { depth: 9, showHidden: true }), /the-password/);
    const { transport: closed } = await setUp({ login: (c) => c.session.reset() });
    const lost = await rejection(closed.print("/ip/address"), ConnectionError);
    assert.doesNotMatch(inspect(lost, { depth: 9, showHidden: true }), /the-password/);
  });
});
