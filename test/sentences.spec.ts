import * as assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import * as path from "node:path";
import * as ts from "typescript";
import {
  cannot,
  ConnectionError,
  LoginError,
  RouterOsError,
  TrapError,
  wordedFor,
} from "../provider/errors";
import { inProgram, sentence, Setting } from "../provider/sentence";
import { wordingOf } from "../cli/wording";

const root = path.join(__dirname, "..");
const slashed = (file: string): string => file.split(path.sep).join("/");

const files = ["provider", "cli"].flatMap((folder) =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .map((file) => slashed(path.join(folder, file))),
);

const sources = new Map<string, ts.SourceFile>();
function parsed(file: string): ts.SourceFile {
  const text = readFileSync(path.join(root, file), "utf8");
  const source = sources.get(file) ?? ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  sources.set(file, source);
  return source;
}

/** Methods that look into a text. */
const LOOKS = new Set(
  "test exec match matchAll includes startsWith endsWith replace replaceAll search indexOf".split(
    " ",
  ),
);

/** Two words of a language one after the other, however a pattern spells what is between them. */
const isSentence = (text: string): boolean => /[a-z]{2,}(?: |\.|\\s|\\b)+[a-z]{2,}/i.test(text);

/** What says itself what it is in words: an error's message, a refusal's text. */
const isWording = (node: ts.Node): boolean =>
  ts.isPropertyAccessExpression(node)
    ? /^(error|cause|reason|trap)$/.test(node.expression.getText()) &&
      /^(message|text)$/.test(node.name.text)
    : ts.isCallExpression(node) &&
      /^(sentenceOf|wordedFor|saidBy)$/.test(node.expression.getText());

/** The places of a source that tell things apart by a sentence. */
function matchesOf(source: ts.SourceFile): string[] {
  const found: string[] = [];
  const add = (node: ts.Node) => found.push(node.getText().replaceAll(/\s+/g, " "));
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node) && isSentence(node.text)) add(node);
    if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
      const { name, expression: subject } = node.expression;
      const texts = node.arguments.filter(
        (one) => ts.isStringLiteralLike(one) || ts.isTemplateExpression(one),
      );
      if (LOOKS.has(name.text))
        if (texts.some((one) => isSentence(one.getText()))) add(node);
        else if ([subject, ...node.arguments].some(isWording)) add(node);
    }
    if (ts.isBinaryExpression(node) && /^[!=]==$/.test(node.operatorToken.getText()))
      for (const side of [node.left, node.right])
        if (ts.isStringLiteralLike(side) || ts.isTemplateExpression(side)) {
          if (isSentence(side.getText())) add(node);
        } else if (isWording(side)) add(node);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

describe("sentences", () => {
  /** Texts of others that nothing else tells apart, each in one place. */
  const readers: Readonly<Record<string, string>> = {
    "provider/values/router-texts.ts": "what RouterOS says",
    "provider/transport/api-tls.ts": "what OpenSSL says",
    "provider/menus/bonding/receipt.ts": "what this package wrote into the log of a router",
    "cli/import/reading/export/index.ts": "what RouterOS writes at the head of an export",
  };

  it("are matched nowhere but where the texts of others are read", () => {
    const found = files
      .filter((file) => readers[file] === undefined)
      .flatMap((file) => matchesOf(parsed(file)).map((text) => `${file}: ${text}`));
    assert.deepEqual(found, [], "read the code of the error instead");
    for (const file of Object.keys(readers)) assert.notDeepEqual(matchesOf(parsed(file)), [], file);
  });

  it("are found wherever they are matched", () => {
    const matches = (text: string) =>
      matchesOf(ts.createSourceFile("a.ts", text, ts.ScriptTarget.Latest, true)).length;
    for (const text of [
      "if (/no such item/.test(text)) f();",
      "const table = [[/not enough permissions/, 1]];",
      'if (error.message.includes("refused")) f();',
      'if (detail === "Session closed") f();',
      'said.startsWith("cannot log in");',
      "pattern.test(error.text);",
      'sentenceOf(error).replace("routeros:host", "--host");',
      "message === `${name} link down`;",
    ])
      assert.equal(matches(text), 1, text);
    assert.equal(matches('throw new Error("no such item"); /^[a-z]+$/.test(name);'), 0);
  });

  it("name a setting as an object, so that it can be worded", () => {
    const key =
      /\brouteros:(host|username|password|caCertificate|fingerprint|insecure|timeout|identity|confirmTime)\b/;
    const found = files.filter((file) => {
      let isNamed = false;
      const visit = (node: ts.Node): void => {
        if (ts.isStringLiteralLike(node) || ts.isTemplateExpression(node))
          // By its key alone a setting is looked up.
          isNamed ||= key.test(node.getText().replaceAll(/^["'`]routeros:\w+["'`]$/g, ""));
        ts.forEachChild(node, visit);
      };
      visit(parsed(file));
      return isNamed;
    });
    // What people type to run a program, and what they compare with it.
    assert.deepEqual(found.sort(), [
      ...["cli/doctor/findings/bond.ts", "cli/import/report.ts"],
      ...["cli/new.ts", "cli/simulator.ts"],
    ]);
  });

  it("have the names of those who read them", () => {
    const host = new Setting("host", "core");
    const asked = new ConnectionError(sentence`is ${new Setting("host")} right?`, "ENOTFOUND");
    assert.equal(asked.message, "is routeros:host right?");
    assert.equal(sentence`${host}`.in(inProgram), "routeros:devices.core.host");
    const inOptions = wordingOf({ host: "10.0.0.1" });
    assert.equal(wordedFor(inOptions, asked), "is --host right?");
    const nested = cannot("look", new RouterOsError(sentence`lost: ${asked.sentence}`));
    assert.equal(wordedFor(inOptions, nested), "cannot look: lost: is --host right?");

    const caCertificate = new Setting("caCertificate");
    assert.equal(caCertificate.in(inOptions), "--ca-certificate");
    assert.equal(new Setting("password").in(inOptions), "ROS_PASSWORD");
    assert.equal(new Setting("host").assignment.in(wordingOf({})), "--host or --stack");
    // Of a stack those are options that were given as options.
    const ofStack = wordingOf({ stack: "hq", timeout: "5s", passwordStdin: true });
    assert.equal(new Setting("timeout").in(ofStack), "--timeout");
    assert.equal(new Setting("password").in(ofStack), "--password-stdin");
    assert.equal(caCertificate.in(ofStack), "routeros:caCertificate");
    assert.equal(host.in(ofStack), "routeros:devices.core.host");
  });

  it("end with the way out once, however often what failed was wrapped", () => {
    const trap = new TrapError("not enough permissions (9)", "/ip/address/add");
    const wrapped = new RouterOsError("nothing is known of it", { cause: trap });
    for (const cause of [trap, wrapped, cannot("add it", trap)]) {
      const error = cannot("make the bond", cause);
      assert.equal(error.message.split("lacks a policy").length, 2, error.message);
      assert.equal(error.code, "policy");
    }
    const login = new LoginError("the router refused user", "core");
    const { message, settings } = cannot("read", new RouterOsError("lost", { cause: login }));
    assert.match(message, /Set routeros:devices\.core\.username and .* ROS_PASSWORD_CORE\)$/);
    assert.deepEqual(
      settings.map(({ name }) => name),
      ["username", "password"],
    );
  });

  it("of a router are read once, whatever its version says", () => {
    const codes = [
      ["no such item (4)", "noSuchItem"],
      ["no such item", "noSuchItem"],
      ["no such command prefix", "noSuchCommand"],
      ["no such command or directory (routerboard)", "noSuchCommand"],
      ["not enough permissions (9) (/file/print; line 1)", "policy"],
      ["failure: not allowed by device-mode (/system/scheduler/add; line 1)", "deviceMode"],
      ["failure: already have such address", "other"],
    ];
    for (const [text = "", code] of codes)
      assert.equal(new TrapError(text, "/ip/address/add").code, code, text);
    const interrupted = new TrapError("interrupted", "/ip/address/add");
    assert.deepEqual([interrupted.code, interrupted.outcomeUnknown], ["interrupted", true]);
    assert.equal(new TrapError("stopped", "/ip/address/add", 2).outcomeUnknown, true);
    // The feature stands in the text or in the command.
    const mode = "failure: not allowed by device-mode";
    for (const [text, command] of [
      [mode, "/tool/fetch"],
      [`${mode} (/tool/fetch; line 1)`, "/system/script/run"],
    ] as const)
      assert.match(cannot("send", new TrapError(text, command)).message, /update fetch=yes,/);
  });
});
