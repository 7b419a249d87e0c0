import * as assert from "node:assert/strict";
import { runInNewContext } from "node:vm";
import * as fc from "fast-check";
import { quoted } from "../../cli/import/writing/code";
import { camelCase, variables } from "../../cli/import/writing/identifiers";

const evaluated = (code: string): unknown => runInNewContext(`"use strict"; ${code};`);

describe("texts and names of an imported program", () => {
  it("are the same texts again, whatever is in them", () => {
    const parts = [
      "\n",
      "\r\n",
      "$",
      "${x}",
      "\\",
      "`",
      '"',
      "'",
      "\t",
      "\0",
      "ü",
      "🏢",
      "\u{10fefc}",
    ];
    const part = fc.oneof(fc.constantFrom(...parts), fc.string({ unit: "binary" }));
    const text = fc.array(part, { maxLength: 12 }).map((all) => all.join(""));
    fc.assert(fc.property(text, (one) => assert.equal(evaluated(quoted(one)), one)));
    assert.equal(quoted("a\nb `c` ${d} \\"), "`a\nb \\`c\\` \\${d} \\\\`");
    assert.equal(quoted('say "no"'), `'say "no"'`);
  });

  it("are names that TypeScript takes, and each is given once", () => {
    const wish = fc.oneof(
      fc.string({ unit: "grapheme" }),
      fc.constantFrom("class", "await", "bridge", "1", "🏢", "", "Bond", "config", "Brücke"),
    );
    fc.assert(
      fc.property(fc.array(wish, { minLength: 1, maxLength: 20 }), (wishes) => {
        const names = variables(["Bond"]);
        const given = wishes.map((one) => names.one([camelCase(one), "item"]));
        assert.equal(new Set(given).size, given.length);
        for (const name of given) {
          assert.match(name, /^[A-Za-z_$][\w$]*$/);
          assert.equal(evaluated(`(() => { const ${name} = 1; return ${name}; })()`), 1);
        }
      }),
    );
    assert.equal(camelCase("Brücke WLAN-5 (alt)"), "bruckeWlan5Alt");
  });
});
