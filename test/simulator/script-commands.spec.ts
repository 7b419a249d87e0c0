import assert from "node:assert/strict";
import { put, refusal, value } from "./script-start";

const ADDRESSES = [
  '/ip address add address=10.0.0.1/24 interface=ether1 comment="a b"',
  "/ip/address/add address=10.0.0.2/24 interface=ether2 disabled=yes",
].join("\n");

const after = (source: string) => put(`${ADDRESSES}\n${source}`);

describe("simulator: menus in scripts", () => {
  it("adds, finds, gets, sets and removes", () => {
    assert.deepEqual(after(":put [:len [/ip address find]]"), ["2"]);
    assert.deepEqual(
      after(
        ':put [/ip address get [find where interface="ether1"] comment]'.replace(
          "[find",
          "[/ip address find",
        ),
      ),
      ["a b"],
    );
    assert.deepEqual(
      after(
        "/ip address\nset [find interface=ether1] comment=x\n:put [get [find comment=x] address]",
      ),
      ["10.0.0.1/24"],
    );
    assert.deepEqual(
      after("/ip address remove [find disabled]\n:put [/ip address print count-only]"),
      ["1"],
    );
    assert.deepEqual(
      after(":foreach i in=[/ip address find] do={ :put [/ip address get $i address] }"),
      ["10.0.0.1/24", "10.0.0.2/24"],
    );
    assert.deepEqual(put(":put [/ip address add address=10.0.0.1/24 interface=ether1]"), ["*1"]);
  });

  it("looks for items in the menu of the command around it", () => {
    const set = '/ip address set [find where comment="a b"] comment=x';
    assert.deepEqual(after(`${set}\n:put [/ip address get [find comment=x] address]`), [
      "10.0.0.1/24",
    ]);
    const nested =
      ":foreach i in=[/ip address find] do={ /ip address remove [find where interface=[get $i interface]] }";
    assert.deepEqual(after(`${nested}\n:put [/ip address print count-only]`), ["0"]);
    assert.deepEqual(after('/system scheduler remove [find where name="none"]\n:put ok'), ["ok"]);
  });

  it("does nothing with what find does not find, but get fails", () => {
    assert.deepEqual(
      after(
        '/ip address remove [find comment="none"]\n:put ok'.replace("[find", "[/ip address find"),
      ),
      ["ok"],
    );
    assert.equal(
      refusal("/file get [find] name".replace("[find", "[/file find")),
      "no such item (/file/get; line 1)",
    );
    assert.equal(
      refusal("\n:put 1\n/ip address remove *77"),
      "no such item (/ip/address/remove; line 3)",
    );
    assert.equal(refusal("/ip address remove *77", "6.49.18"), "no such item");
  });

  it("compares in where by type and by expression", () => {
    const count = (where: string) => after(`:put [:len [/ip address find where ${where}]]`)[0];
    assert.equal(count("disabled=yes"), "1");
    assert.equal(count("!disabled"), "1");
    assert.equal(count('address~"^10\\\\."'), "2");
    assert.equal(count('address="10.0.0.2/24" and disabled'), "1");
    assert.equal(count("address=10.0.0.2/24 and disabled"), "0", "without quotes it is no text");
    assert.equal(count("interface=ether1 disabled=no"), "1");
    assert.equal(count('comment="a b" or interface=ether2'), "2");
    assert.equal(count('interface=("ether" . 2)'), "1");
  });

  it("takes a variable for the property of the same name in where", () => {
    const source =
      ":local interface ether9\n:put [:len [/ip address find where interface=$interface]]";
    assert.deepEqual(after(source), ["2"]);
  });

  it("gives values their types", () => {
    assert.equal(value("[:typeof [/interface ethernet get ether1 mtu]]"), "num");
    assert.equal(value("[:typeof [/interface ethernet get ether1 disabled]]"), "bool");
    assert.equal(value("[:typeof [/system clock get time]]"), "time");
    assert.equal(value("[:typeof [/system clock get date]]"), "str");
    assert.equal(value("[/system clock get date]"), "2024-02-29");
    assert.equal(value("[/system clock get date]", "6.49.18"), "feb/29/2024");
    assert.equal(value("[:pick [/system resource get version] 0 1]", "6.49.18"), "6");
    assert.equal(value("[/system identity get name]"), "MikroTik");
    assert.equal(value('([/system identity get]->"name")'), "MikroTik");
    assert.equal(value("[:typeof [/interface ethernet get ether1 comment]]"), "nothing");
    assert.match(
      refusal(":put [/system identity get nope]"),
      /^input does not match any value of value-name/,
    );
  });

  it("prints into a file", () => {
    assert.equal(value("[/file find]", "6.49.18"), "");
    assert.deepEqual(
      put(
        '/interface print file=list\n:put [/file get [/file find name="list.txt"] type]',
        "6.49.18",
      ),
      [".txt file"],
    );
    assert.deepEqual(put('/file add name=a.txt contents="abc"\n:put [/file get a.txt size]'), [
      "3",
    ]);
    assert.equal(
      refusal("/file add name=a.txt", "6.49.18"),
      "bad command name add (line 1 column 7)",
    );
  });
});
