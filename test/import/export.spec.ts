import * as assert from "node:assert/strict";
import { parseExport } from "../../cli/import/reading/export";

const read = (...lines: string[]) => parseExport(lines.join("\n"), "site.rsc");
const rows = (menu: string, ...lines: string[]) => read(...lines).menus.get(menu);

describe("an export as an import reads it", () => {
  it("knows version and identity, and goes on behind a backslash", () => {
    const { version, identity, menus } = read(
      "# jan/02/1970 00:00:00 by RouterOS 6.49.10",
      "# software id = AAAA-0000",
      "/system identity",
      "set name=hq",
      "/ip pool",
      "add name=guests \\",
      "    ranges=10.0.0.1-10.0.\\",
      "    0.9",
      'add comment="a long \\',
      '    note" name=b ranges=10.0.1.1',
    );
    assert.deepEqual([version, identity], ["6.49.10", "hq"]);
    assert.deepEqual(menus.get("/ip/pool"), [
      { name: "guests", ranges: "10.0.0.1-10.0.0.9" },
      { comment: "a long note", name: "b", ranges: "10.0.1.1" },
    ]);
  });

  it("reads quotes and escapes byte for byte", () => {
    const text = String.raw`add name=s source="a \"b\" \$c \\ d\r\n\tBr\FCcke \C3\BC \_e? \? {x}"`;
    assert.deepEqual(rows("/system/script", "/system script", text), [
      { name: "s", source: 'a "b" $c \\ d\r\n\tBr\u{10fefc}cke ü  e? ? {x}' },
    ]);
  });

  it("takes menus of every form, terse too, and what stands in a block", () => {
    const pool = [{ name: "a", ranges: "10.0.0.1" }];
    assert.deepEqual(rows("/ip/pool", "/ip/pool/add name=a ranges=10.0.0.1"), pool);
    assert.deepEqual(rows("/ip/pool", "/ip pool add name=a ranges=10.0.0.1"), pool);
    assert.deepEqual(rows("/ip/pool", "/ip", "pool", "add name=a ranges=10.0.0.1"), pool);
    assert.deepEqual(
      rows("/ip/pool", "/ip pool", ":do { add name=a ranges=10.0.0.1 } on-error={ }"),
      pool,
    );
    assert.deepEqual(rows("/ip/pool", "/ip pool", "add name=a ranges=10.0.0.1; # end"), pool);
  });

  it("finds rows by what they are called, by their defaults and by their places", () => {
    assert.deepEqual(
      rows(
        "/interface/ethernet",
        "/interface ethernet",
        "set [ find default-name=ether1 ] name=up",
        'set [find where default-name="ether2"] mtu=1400',
        "set [ find default-name=ether1 ] comment=x",
      ),
      [
        { "default-name": "ether1", name: "up", comment: "x" },
        { "default-name": "ether2", mtu: "1400" },
      ],
    );
    assert.deepEqual(
      rows("/system/logging/action", "/system logging action", "set 3 remote=10.0.0.1"),
      [{ name: "remote", remote: "10.0.0.1", default: "true" }],
    );
    assert.deepEqual(rows("/ip/service", "/ip service", "set telnet disabled=yes"), [
      { name: "telnet", disabled: "yes" },
    ]);
    assert.deepEqual(rows("/ppp/profile", "/ppp profile", "set *FFFFFFFE use-ipv6=no"), [
      { name: "default-encryption", "use-ipv6": "no", default: "true" },
    ]);
    assert.deepEqual(
      rows("/snmp/community", "/snmp community", "set [ find default=yes ] name=x"),
      [{ name: "x", default: "true" }],
    );
  });

  it("loses nothing in silence", () => {
    const { unread, menus } = read(
      "/ip shop",
      "add name=x",
      "add name=y",
      "/port",
      "set 0 name=serial0",
      "/ip pool",
      "remove [ find name=x ]",
      ':put "done"',
      "foo bar",
      "add name=late ranges=10.0.0.1",
    );
    assert.deepEqual(
      unread.map(({ menu, why }) => `${menu}: ${why}`),
      [
        "/ip/shop: this package does not know the menu (line 2, ...)",
        "/port: only the router knows which row is meant: import it with --host (line 5)",
        "/ip/pool: remove changes what a router has, and makes nothing (line 7)",
        "/ip/pool: :put is a script, and no configuration (line 8)",
        '/ip/pool: "foo bar" is no command that makes something (line 9)',
      ],
    );
    assert.deepEqual(menus.get("/ip/pool"), [{ name: "late", ranges: "10.0.0.1" }]);
  });

  it("calls a radio that nobody has renamed what the factory calls it", () => {
    for (const menu of ["/interface/wireless", "/interface/wifi"])
      assert.deepEqual(
        rows(
          menu,
          menu,
          "set [ find default-name=radio1 ] ssid=a",
          "set [ find default-name=radio2 ] ssid=b name=guests",
        ),
        [
          { "default-name": "radio1", ssid: "a", name: "radio1" },
          { "default-name": "radio2", ssid: "b", name: "guests" },
        ],
      );
  });

  it("refuses a file that is none", () => {
    for (const text of ["", "\n", "# a note"])
      assert.throws(() => read(text), /cannot import site\.rsc: it has neither the header/);
    assert.throws(() => read("hello world"), /line 1 column 1: "hello world" is no menu/);
    assert.deepEqual(read("# by RouterOS 7.18").menus.size, 0);
  });

  it("names line and column of what it cannot read", () => {
    const wrong: [string[], RegExp][] = [
      [
        ["/ip pool", 'add name="a'],
        /site\.rsc, line 2 column 10: this text in quotes does not end/,
      ],
      [["/ip pool", String.raw`add name="\q"`], /line 2 column 11: \\q is no escape/],
      [["/ip pool", "set [ find name=a"], /line 2 column 5: this bracket is not closed/],
      [["add name=a"], /line 1 column 1: no menu stands before add/],
      [["/ip pool", "name=a"], /line 2 column 1: no command stands here, but name=/],
    ];
    for (const [lines, said] of wrong) assert.throws(() => read(...lines), said);
  });
});
