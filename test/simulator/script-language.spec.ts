import assert from "node:assert/strict";
import { administrator } from "../../simulator/machine/users";
import { VERSIONS } from "../../simulator";
import { bare, put, refusal, value } from "./script-start";

const is = (expression: string, wanted: string) =>
  assert.equal(value(expression), wanted, expression);

describe("simulator: script expressions", () => {
  it("reckons with whole numbers and times", () => {
    is("(1 + 2 * 3)", "7");
    is("((1+2)*3)", "9");
    is("(10+1-6*2=11-12=2+(-3)=-1)", "false");
    is("(5 / 2)", "2");
    is("(7 % 4)", "3");
    is("(-3 - -5)", "2");
    is("(5s + 10m)", "00:10:05");
    is("(15h - 2s)", "14:59:58");
    is("(12s * 4)", "00:00:48");
    is("(100000s > 27h)", "true");
    is("(36h)", "1d12:00:00");
  });

  it("refuses to reckon with text and with nothing", () => {
    assert.equal(refusal(':put ("1" + 1)'), "cannot add string to integer number");
    assert.equal(refusal(":put (1 / 0)"), "divide by zero");
    assert.equal(refusal(":put ($x < 3)"), "cannot compare if nothing is less than integer number");
    assert.equal(
      refusal(':put [:find "abc" "x" -1] ; :put ([:find "abc" "x"] / 3)'),
      "cannot divide nil by integer number",
    );
  });

  it("joins, compares and matches", () => {
    is('("a" . 1 . "b")', "a1b");
    is('("a" = "a" && 1 != 2)', "true");
    is('("a" < "b" and not (2 <= 1))', "true");
    is("(!true or false)", "false");
    is('("6" = 6)', "false");
    is('("bk-2024.rsc" ~ "^bk-[0-9]+\\\\.rsc\\$")', "true");
    is('("bk-2024xrsc" ~ "^bk-[0-9]+\\\\.rsc\\$")', "false");
    is('("a" in {"b";"a"})', "true");
    is("[:len (1,2,3)]", "3");
  });

  it("decides the second side of and and or only if it must", () => {
    is("(false && [:error no])", "false");
    is("(true || [:error no])", "true");
    assert.equal(refusal(':if ("a") do={}'), "conditional not boolean");
  });

  it("knows the escapes and fills in variables", () => {
    is('"a\\"b\\\\c\\$d\\_e\\41"', 'a"b\\c$d eA');
    is('"x\\n\\ty"', "x\n\ty");
    assert.deepEqual(put(':local a 3\n:put "$a-$(1 + $a)-$[:len "abcd"]"'), ["3-4-4"]);
    assert.deepEqual(put(':put "one \\\n    two"'), ["one two"]);
  });

  it("has types", () => {
    const types = ["1 num", '"1" str', "5s time", "yes bool", "10.0.0.1 ip", "*1 id"];
    types.push("[:nothing] nothing", '[:find "a" "b"] nil', "{1} array", '[:parse ""] code');
    for (const each of types) {
      const at = each.lastIndexOf(" ");
      is(`[:typeof ${each.slice(0, at)}]`, each.slice(at + 1));
    }
    is('([:tonum "12"] + 1)', "13");
    is('[:typeof [:tonum "x"]]', "nothing");
    is('([:totime "00:01:00"] + 1s)', "00:01:01");
    is('[:len [:toarray ""]]', "0");
    is('[:len [:toarray "a,b"]]', "2");
  });

  it("picks and finds", () => {
    is('[:pick "abcdef" 1 3]', "bc");
    is('[:pick "abcdef" 2]', "c");
    is('[:pick {"a";"b";"c"} 1]', "b");
    is('[:len [:pick {"a";"b";"c"} 0 2]]', "2");
    is('[:find "janfebmar" "feb" -1]', "3");
    is('[:find "aXbX" "X" 1]', "3");
    is('[:find {"a";"b"} "b"]', "1");
  });

  it("goes through keyed arrays in the order of the keys", () => {
    const source = [
      ':local a [:toarray ""]',
      ':foreach k in={"c";"a";"b"} do={ :set ($a->$k) ("v" . $k) }',
      ':foreach k,v in=$a do={ :put "$k=$v" }',
      ':set ($a->"b")',
      ":put [:len $a]",
      ':put ($a->"c")',
    ];
    assert.deepEqual(put(source.join("\n")), ["a=va", "b=vb", "c=vc", "2", "vc"]);
    assert.deepEqual(put(':foreach k,v in={5; x=1; "y"={1;2}} do={:put "$k:$v"}'), [
      "0:5",
      "x:1",
      "y:1;2",
    ]);
    assert.deepEqual(put(":local a {1;2}\n:local b $a\n:set ($b->0) 9\n:put ($a->0)"), ["1"]);
  });
});

describe("simulator: script statements", () => {
  it("branches and loops", () => {
    assert.deepEqual(
      put(":for i from=1 to=3 do={ :if ($i = 2) do={ :put two } else={ :put $i } }"),
      ["1", "two", "3"],
    );
    assert.deepEqual(put(":for i from=3 to=1 step=-2 do={:put $i}"), ["3", "1"]);
    assert.deepEqual(put(":local n 2\n:while ($n > 0) do={ :put $n; :set n ($n - 1) }"), [
      "2",
      "1",
    ]);
    assert.deepEqual(put(":local n 0\n:do { :set n ($n + 1) } while=($n < 3)\n:put $n"), ["3"]);
  });

  it("keeps variables to their block", () => {
    assert.deepEqual(put(":local a 1\n:if (true) do={ :local a 2; :put $a }\n:put $a"), ["2", "1"]);
    assert.deepEqual(put(":if (true) do={ :local b 2 }\n:put [:typeof $b]"), ["nothing"]);
    assert.equal(refusal(":set nope 1"), "syntax error (line 1 column 6)");
    assert.equal(
      refusal(":if (true) do={ :local b 2 }\n:set b 1"),
      "syntax error (line 2 column 6)",
    );
  });

  it("keeps globals between scripts", () => {
    const router = bare();
    const user = administrator(router.version);
    router.scripts.runSource(":global g 5", user);
    assert.deepEqual(router.scripts.runSource(":put [:typeof $g]\n:global g\n:put $g", user), [
      "nothing",
      "5",
    ]);
  });

  it("catches what goes wrong, and nothing else", () => {
    assert.deepEqual(put(':do { :error "x"; :put no } on-error={ :put caught }\n:put on'), [
      "caught",
      "on",
    ]);
    assert.equal(refusal(':error "my own"'), "my own");
    assert.deepEqual(put(':onerror e in={ :error "why" } do={ :put $e }'), ["why"]);
    assert.equal(
      refusal(':onerror e in={ :error "why" } do={ :put $e }', "7.9.2"),
      "bad command name onerror (line 1 column 2)",
    );
    assert.equal(refusal(":while (true) do={}"), "interrupted");
    assert.equal(refusal(":do { :while (true) do={} } on-error={}"), "interrupted");
  });

  it("calls functions, which know no variables but their arguments", () => {
    const source = ':local a 7\n:local f do={ :return ("$1-$x-" . [:typeof $a]) }\n:put [$f 1 x=2]';
    assert.deepEqual(put(source), ["1-2-nothing"]);
    assert.deepEqual(put(':local f [:parse ":put inside"]\n$f'), ["inside"]);
    assert.equal(
      refusal(':local f [:parse ":put a b"]'),
      "expected end of command (line 1 column 8)",
    );
    assert.deepEqual(put(':do { :local f [:parse "/nope x"] } on-error={ :put caught }'), [
      "caught",
    ]);
  });

  it("waits on the router's clock, not on the real one", () => {
    assert.deepEqual(
      put(
        ":delay 5s\n:put [/system clock get time]\n:delay 1m\n:put [:tostr [/system clock get time]]",
      ),
      ["10:00:05", "10:01:05"],
    );
  });

  it("takes comments, several commands on a line and wrapped lines", () => {
    assert.deepEqual(put("# a comment\r\n  :put 1; :put \\\r\n  2\r\n\r\n{ :put 3 }"), [
      "1",
      "2",
      "3",
    ]);
    assert.deepEqual(put(":local l {\n  a=1;\n  b=2\n}\n:put [:len $l]"), ["2"]);
  });
});

describe("simulator: what the console refuses", () => {
  const refuses = (source: string, wanted: string) =>
    it(`${JSON.stringify(source)}: ${wanted}`, () => assert.equal(refusal(source), wanted));

  refuses("/system/resource/print bogus=1", "expected end of command (line 1 column 24)");
  refuses("/ip/address/print interface1=ether1", "expected end of command (line 1 column 19)");
  refuses("/nonsense/command", "syntax error (line 1 column 10)");
  refuses("/nonsense command", "bad command name nonsense (line 1 column 2)");
  refuses("identity print", "bad command name identity (line 1 column 1)");
  refuses("/export show-sensitive=yes", "expected end of command (line 1 column 23)");
  refuses(":local MAX_ACTIONS 200", "expected end of command (line 1 column 11)");
  refuses(":nope 1", "bad command name nope (line 1 column 2)");
  refuses(":system clock get date", "bad command name system (line 1 column 2)");
  refuses("[:put [/system clock get date format=x]]", "expected end of command (line 1 column 31)");
  refuses(
    "/interface bonding print detail name=bond1",
    "expected end of command (line 1 column 33)",
  );
  refuses('/file find where nme="x"', "expected end of command (line 1 column 18)");
  refuses(":put 1\n:put (1 + ", "syntax error (line 2 column 11)");
  refuses(":if (true) do={ :put 1", "syntax error (line 1 column 23)");
  refuses(':put "open', "syntax error (line 1 column 11)");
  refuses(':put "\\q"', "syntax error (line 1 column 8)");
  refuses(':put "a$"', "syntax error (line 1 column 9)");
  refuses(":put $name.backup", "expected end of command (line 1 column 11)");
  refuses(":if (true)", "syntax error (line 1 column 11)");
  refuses(":put 1 }", "expected end of command (line 1 column 8)");

  it("runs nothing of a script that has a mistake anywhere", () => {
    const router = bare();
    const run = () => router.scripts.runSource(":log info a\n:bad", administrator(router.version));
    assert.throws(run, { message: "bad command name bad (line 2 column 2)" });
    assert.deepEqual(
      router.store.items("/log").filter((row) => row.words["message"] === "a"),
      [],
    );
  });

  it("takes slashes within paths since v7 only", () => {
    for (const version of VERSIONS) {
      const isV7 = version.startsWith("7");
      const wanted = isV7 ? "" : "expected command name (line 1 column 8)";
      assert.equal(refusal("/system/identity/print", version), wanted);
      assert.equal(refusal("/system identity print", version), "");
      const flag = isV7 ? "" : "expected end of command (line 1 column 9)";
      assert.equal(refusal("/export show-sensitive", version), flag);
      assert.equal(refusal(":if (false) do={/export show-sensitive}", version) === "", isV7);
    }
  });
});
