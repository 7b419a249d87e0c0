import assert from "node:assert/strict";
import fc from "fast-check";
import { consoleCommand } from "../provider/values";
import type { Version } from "../simulator";
import { toBytes } from "../simulator/wire/api/codec";
import { Grammar } from "../simulator/script/grammar";
import { parse } from "../simulator/script/parser";
import { administrator } from "../simulator/machine/users";
import { bare } from "./simulator/script-start";

const BONDING = "/interface/bonding";
const versions: readonly Version[] = ["6.49.18", "7.22.3"];

/** What names are made of that mean something to a console, and anything else. */
const piece = fc.oneof(
  fc.constantFrom(
    ...[" ", '"', "'", "\\", "$", "$name", "[", "]", "(", ")", "{", "}", ";", "\n", "\r", "\t"],
    ...["?", "#", "=", "/", "/a/b", ",", "*", "*1", "~", ":put 1", "[/system reboot]", "ü", "中"],
    ...["€", "\u202e", "\u0000", "\u001b[2J", "true", "yes", "no", "nil", "0", "10", "0x10", "1h"],
  ),
  fc.string({ unit: "grapheme" }),
);
const name = fc.array(piece, { minLength: 1, maxLength: 4 }).map((pieces) => pieces.join(""));
const fits = (text: string) => text !== "" && text.length < 200;

/** Two bonds, `named` and `other`, which differ from the command's values in their comment. */
function twoBonds(version: Version, named: string, other: string) {
  const router = bare(version);
  for (const [at, each] of [named, other].entries())
    router.run(BONDING, {
      command: "add",
      words: { name: toBytes(each), slaves: `ether${at + 1}` },
      queries: [],
      user: administrator(version),
    });
  return router;
}

describe("commands for the console", () => {
  for (const version of versions)
    it(`are one command on the one item that is meant, whatever it is called, on ${version}`, () => {
      fc.assert(
        fc.property(name.filter(fits), name.filter(fits), fc.string(), (named, other, comment) => {
          fc.pre(named !== other);
          const router = twoBonds(version, named, other);
          const words = { comment, "mii-interval": "70ms" };
          const text = consoleCommand(BONDING, "set", { find: { name: named }, words });
          assert.match(text, /^[\x20-\x7e]*$/);
          const [command, ...more] = parse(text, new Grammar(router));
          assert.deepEqual(more, []);
          assert.ok(command?.type === "menu");
          assert.deepEqual([command.menu, command.name], [BONDING, "set"]);
          const before = rows(router);
          router.scripts.runSource(text, administrator(version));
          const after = rows(router);
          assert.deepEqual(after[1], before[1]);
          const said = comment === "" ? {} : { comment: toBytes(comment) };
          assert.deepEqual(after[0], { ...before[0], "mii-interval": "70ms", ...said });
        }),
        { numRuns: 300 },
      );
    });

  it("take a name as a value, too", () => {
    fc.assert(
      fc.property(name.filter(fits), (named) => {
        fc.pre(!/^\*[0-9A-Fa-f]+$/.test(named));
        const router = twoBonds("7.22.3", named, "another one");
        const find = { name: "another one" };
        const text = consoleCommand(BONDING, "set", { find, words: { name: `${named}2` } });
        router.scripts.runSource(text, administrator("7.22.3"));
        assert.equal(rows(router)[1]?.["name"], toBytes(`${named}2`));
      }),
    );
  });

  it("write paths as RouterOS 6 takes them, and leave slashes in names alone", () => {
    const find = { name: "/a/b", address: "10.0.0.1/24" };
    const words = { mtu: "1500", primary: "none", slaves: "ether2,ether3", comment: "" };
    assert.equal(
      consoleCommand(BONDING, "set", { find, words }),
      '/interface bonding set [find where name="/a/b" and address="10.0.0.1/24"] mtu=1500 primary=none slaves=ether2,ether3 comment=""',
    );
    assert.equal(consoleCommand("/log", "print"), "/log print");
  });
});

function rows(router: ReturnType<typeof bare>) {
  const user = administrator(router.version);
  return router.run(BONDING, { command: "print", words: {}, queries: [], user }).rows;
}
