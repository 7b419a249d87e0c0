import * as assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import * as path from "node:path";
import { readAddress } from "../../provider/config/address";
import { accessOf, lockoutAtPreview } from "../../provider/safety/lockout";
import { user } from "../../provider/menus";
import { portOf } from "../../provider/transport/api-endpoint";
import { openTransport } from "../../provider/transport/open";
import {
  type Capabilities,
  holdsSafeMode,
  loginPolicies,
  policyOf,
  type Scheme,
  schemes,
  schemesThat,
} from "../../provider/transport/schemes";
import { closing, endpointAt, watchForEscapes } from "./support";
import { FakeRouter } from "./fake-router";

/** A way of talking to a router that there is not yet. */
const third = "console" as Scheme;
const row: Capabilities = {
  protocol: "api",
  label: "the console",
  service: "telnet",
  port: 23,
  policy: "api",
  tls: false,
  twin: "apis",
  plain: "plain console",
  safeModeSince: "7.10",
  sessionless: false,
  utf8Only: false,
};

describe("the table of schemes", () => {
  watchForEscapes();
  const table = schemes as Record<string, Capabilities>;
  beforeEach(() => {
    table[third] = row;
  });
  afterEach(() => {
    delete table[third];
  });

  it("is all that a further one has to be written in", async () => {
    const address = readAddress("console://192.168.88.1", "routeros:host", "");
    assert.deepEqual(address, { scheme: "console", host: "192.168.88.1" });
    assert.throws(
      () => readAddress("?", "routeros:host", ""),
      /"console:\/\/192\.168\.88\.1" \(the console, clear text\)/,
    );
    const endpoint = { ...address, username: "pulumi", password: "", timeout: 1000 };
    assert.equal(portOf(endpoint), 23);
    const { service, policy } = accessOf(endpoint);
    assert.deepEqual({ service, policy }, { service: "telnet", policy: "api" });
    assert.equal(policyOf("telnet"), "api", "HardenedApi grants it");
    assert.equal(holdsSafeMode(endpoint, "7.9.2"), false);
    assert.equal(holdsSafeMode(endpoint, "7.16.2"), true);
    const off = lockoutAtPreview(user, { name: "pulumi", disabled: true }, accessOf(endpoint));
    assert.equal(off.length, 1);

    const router = await FakeRouter.start({ answer: (c) => c.reply(["!re", "=a=1"], ["!done"]) });
    const transport = closing(openTransport(endpointAt(router.port, { scheme: third })));
    assert.deepEqual(await transport.print("/ip/address"), [{ a: "1" }]);
  });

  it("says what is TLS and what people must grant", () => {
    assert.deepEqual(
      schemesThat(({ tls }) => tls),
      ["apis://", "https://"],
    );
    assert.equal(loginPolicies(), "api (rest-api for REST)");
  });
});

describe("names of schemes", () => {
  const root = path.join(__dirname, "../..");
  const files = ["provider", "cli"].flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".ts"))
      .map((file) => path.join(folder, file)),
  );

  it("are code in the table alone", () => {
    // Types of values that RouterOS's own schema states, written by a tool.
    const generated = path.join("provider", "pulumi", "item", "menus", path.sep);
    const named = files.filter((file) => {
      if (file.startsWith(generated)) return false;
      const code = readFileSync(path.join(root, file), "utf8")
        .replaceAll(/\/\*[^]*?\*\//g, "")
        .replaceAll(/^\s*\/\/.*$/gm, "")
        // An example for people may name one.
        .replaceAll(/pulumi-routeros [\w ]+ --host \S+/g, "");
      return /\b(apis|api):\/\/|["'](apis|https|http)["']|scheme\s*===\s*["']|scheme\.starts/.test(
        code,
      );
    });
    // Which encrypted way is opened is the word of an option.
    const opened = ["commands/enroll.ts", "enroll/inventory.ts", "enroll/wanted.ts"];
    assert.deepEqual(named, [
      path.join("provider", "transport", "schemes.ts"),
      ...opened.map((file) => path.join("cli", file)),
    ]);
  });
});
