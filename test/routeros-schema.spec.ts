import * as assert from "node:assert/strict";
import { readdirSync, readFileSync, statSync } from "node:fs";
import * as path from "node:path";
import * as classes from "../provider/menus";
import { type Menu, wordsOf } from "../provider/schema";
import { codecOf } from "../provider/schema/routeros/codec";
import { menuData, menusIn, type Word } from "../provider/schema/routeros/data";
import { propertyOf } from "../provider/schema/routeros/names";
import { statedMenu } from "../provider/schema/routeros/table";
import { canonicalSpelling, decode, encode } from "../provider/values";

const root = path.join(__dirname, "..");
const typed = path.join(root, "provider/pulumi/item/menus");
const types = readdirSync(typed)
  .map((file) => readFileSync(path.join(typed, file), "utf8"))
  .join("");

/** Every menu of every part. */
const paths = readdirSync(path.join(root, "routeros"))
  .filter((file) => file.endsWith(".json"))
  .flatMap((file) => menusIn(`/${path.basename(file, ".json")}/`));
const menus = paths.map((one) => [one, menuData(one)!] as const);
const words = menus.flatMap(([menu, { words }]) =>
  Object.entries(words).map(([name, word]) => ({ menu, name, word, where: `${menu} ${name}` })),
);

const wordFor = (word: Word, value: unknown): string => {
  const encoded = encode(codecOf(word), value);
  return "text" in encoded ? encoded.text : `refused: ${encoded.refused}`;
};

/** A word of a menu as the schema has it. */
function stated(menu: string, name: string): Word {
  const word = menuData(menu)?.words[name];
  assert.ok(word, `${menu} ${name}`);
  return word;
}

describe("RouterOS's own schema", () => {
  it("has every menu that can be written, in little space", () => {
    assert.ok(menus.length >= 460, `${menus.length} menus`);
    assert.ok(words.length >= 6000, `${words.length} words`);
    const files = readdirSync(path.join(root, "routeros")).filter((one) => one.endsWith(".json"));
    const bytes = files.map((file) => statSync(path.join(root, "routeros", file)).size);
    assert.ok(bytes.reduce((sum, one) => sum + one) < 350_000);
    assert.ok(types.length < 425_000, `${types.length} characters of types`);
  });

  it("reads no part before one of its menus is used", async () => {
    const { execFileSync } = await import("node:child_process");
    const count = `let n = 0; const fs = require("fs"); const read = fs.readFileSync;
      fs.readFileSync = (file, ...rest) => { if (/routeros[/\\\\][a-z0-9-]+\\.json$/.test(String(file))) n++; return read(file, ...rest); };
      require("./dist/provider/runtime"); require("./dist/provider"); console.log(n);`;
    const out = execFileSync(process.execPath, ["-e", count], { cwd: root, encoding: "utf8" });
    assert.equal(out.trim(), "0");
  });

  it("has no menu that others only inherit a name of", () => {
    for (const name of ["/constructor", "/ip/toString", "/__proto__", "ip/dns", "", "/../ip/dns"])
      assert.equal(menuData(name), undefined, name);
  });

  it("gives every word a property of its own", () => {
    for (const [menu, { words }] of menus) {
      const properties = Object.keys(words).map((name) => propertyOf(menu, name));
      assert.equal(new Set(properties).size, properties.length, menu);
    }
    assert.equal(propertyOf("/ip/dhcp-server", "lease-time"), "leaseTime");
    assert.equal(propertyOf("/interface/wifi", "security.ft-over-ds"), "security.ftOverDs");
    assert.equal(propertyOf("/tool/romon", "id"), "romonId");
    assert.equal(propertyOf("/routing/id", "id"), "routingId");
    assert.equal(propertyOf("/ip/ipsec/key/psk", "id"), "pskId");
    assert.equal(propertyOf("/tool/traffic-generator/stream", "id"), "streamId");
  });

  it("has the key of every menu among its words", () => {
    for (const [menu, { key = [], words }] of menus)
      for (const one of key) assert.ok(words[one], `${menu} ${one}`);
  });

  it("takes every value that it states, and spells what it took the same again", () => {
    for (const { word, where } of words)
      for (const value of word.values ?? []) {
        const spelled = wordFor(word, value);
        assert.ok(!spelled.startsWith("refused"), `${where}=${value}: ${spelled}`);
        assert.equal(canonicalSpelling(codecOf(word), spelled), spelled, where);
      }
  });

  it("takes the ends of every range and nothing beyond", () => {
    for (const { word, where } of words) {
      if (word.range === undefined || word.type !== "integer" || word.not || word.sized) continue;
      const [least, most] = word.range;
      for (const end of [least, most]) assert.equal(wordFor(word, end), end, where);
      const isOpen = word.open === true;
      const beyond = wordFor(word, String(BigInt(most) + 1n));
      assert.equal(beyond.startsWith("refused"), !isOpen, `${where}: ${beyond}`);
    }
  });

  it("decodes what it encodes to a value that state can hold and check takes again", () => {
    for (const { word, where } of words) {
      const codec = codecOf(word);
      for (const value of ["", "x", "7", 7, true, "1d", "10.0.0.1/24", ["a", "b"], "yes"]) {
        const encoded = encode(codec, value);
        if (!("text" in encoded)) continue;
        const kept = decode(codec, encoded.text);
        assert.deepEqual(JSON.parse(JSON.stringify(kept)), kept, where);
        assert.deepEqual(encode(codec, kept), encoded, `${where}: ${JSON.stringify(value)}`);
      }
    }
  });

  const same: [menu: string, name: string, ...spellings: unknown[]][] = [
    ["/ip/dhcp-server", "lease-time", "60s", "1m", "00:01:00"],
    ["/ip/dhcp-server", "authoritative", true, "yes", "true"],
    ["/ip/dhcp-server/lease", "mac-address", "48:8f:5a:01:02:03", "48-8F-5A-01-02-03"],
    ["/ip/address", "address", "10.0.0.1/255.255.255.0", "10.0.0.1/24"],
    ["/ip/dns", "servers", ["9.9.9.9", "1.1.1.1"], "9.9.9.9,1.1.1.1"],
    ["/ip/dns", "cache-size", 2_097_152, "2048KiB", "2097152"],
    ["/queue/simple", "max-limit", "25M/10M", "25000000/10000000"],
    ["/interface/bridge/vlan", "tagged", ["ether3", "bridge"], ["bridge", "ether3"]],
    ["/ip/firewall/filter", "connection-state", "established,related", ["related", "established"]],
    ["/interface/bridge", "priority", 0x8000, "0x8000", "32768"],
    ["/ip/route", "distance", 1, "1"],
    ["/ipv6/address", "address", "2001:DB8:0:0::1/64", "2001:db8::1/64"],
    ["/ip/pool", "ranges", ["10.0.0.2-10.0.0.9"], "10.0.0.2-10.0.0.9"],
    ["/interface/wireguard/peers", "allowed-address", "10.9.0.2/32", ["10.9.0.2"]],
  ];
  for (const [menu, name, ...spellings] of same)
    it(`knows that ${menu} ${name} means the same in ${spellings.length} spellings`, () => {
      const all = spellings.map((one) => wordFor(stated(menu, name), one));
      assert.equal(new Set(all).size, 1, all.join(" | "));
      assert.ok(!all[0]?.startsWith("refused"), all[0]);
    });

  it("keeps the order where it means something", () => {
    const servers = stated("/ip/dns", "servers");
    assert.equal(wordFor(servers, ["9.9.9.9", "1.1.1.1"]), "9.9.9.9,1.1.1.1");
  });

  it("calls a default only what a class knows from records, or the manual says, too", () => {
    const tables: readonly Menu[] = Object.values(classes);
    const byClass = new Map<string, unknown>(
      tables.flatMap((menu) =>
        wordsOf(menu).map(({ word, row }) => [`${menu.path} ${word}`, row.default] as const),
      ),
    );
    const manual = ["disk-file-name", "policy", "source"];
    const defaults = words.filter(({ word }) => word.default !== undefined);
    assert.ok(defaults.length > 100, `${defaults.length}`);
    for (const { where, name, word } of defaults) {
      const known = byClass.get(where);
      const spell = (text: string) => canonicalSpelling(codecOf(word), text);
      if (typeof known !== "string") assert.ok(manual.includes(name), where);
      else assert.equal(spell(word.default ?? ""), spell(known), where);
    }
  });

  it("puts no word back to what exports of routers contradict, or one program alone says", () => {
    const doubted: [menu: string, name: string][] = [
      ["/interface/wireguard", "mtu"],
      ["/ip/firewall/connection/tracking", "udp-timeout"],
      ["/ip/ipsec/profile", "dpd-interval"],
      ["/ip/ipsec/profile", "dpd-maximum-failures"],
      ["/ip/settings", "max-neighbor-entries"],
      ["/ipv6/nd", "advertise-dns"],
      ["/interface/wifi", "configuration.mode"],
      ["/routing/bgp/template", "nexthop-choice"],
      ["/routing/ospf/instance", "router-id"],
      ["/ip/hotspot/profile", "http-cookie-lifetime"],
    ];
    for (const [menu, name] of doubted) {
      const traits = statedMenu(menu)?.menu.properties[propertyOf(menu, name)];
      assert.ok(traits, `${menu} ${name}`);
      const back = traits.unsettable === true ? "" : undefined;
      assert.equal(traits.absentMeans, back, `${menu} ${name}`);
    }
  });

  it("says of a wrong value what is accepted", () => {
    const refusals: [menu: string, name: string, value: unknown, says: RegExp][] = [
      ["/interface/bonding", "mode", "active_backup", /did you mean "active-backup"\?/],
      ["/interface/vlan", "vlan-id", 5000, /a whole number from 1 to 4094/],
      ["/ip/dhcp-server", "lease-time", "600", /a time with its unit/],
      ["/ip/dhcp-server", "add-arp", "maybe", /true or false/],
      ["/ip/dhcp-server/lease", "mac-address", "48:8F", /a MAC address/],
      ["/ip/dns", "servers", [["9.9.9.9"]], /a text/],
      ["/interface/bonding", "arp-timeout", "always", /"auto", or a time with its unit/],
    ];
    for (const [menu, name, value, says] of refusals)
      assert.match(wordFor(stated(menu, name), value), says, `${menu} ${name}`);
  });

  it("keeps open what names items, and what the router only begins to state", () => {
    assert.equal(wordFor(stated("/ip/dhcp-server", "address-pool"), "guests"), "guests");
    assert.equal(wordFor(stated("/ip/firewall/filter", "protocol"), 47), "47");
    assert.equal(wordFor(stated("/ip/firewall/filter", "in-interface"), "!bond1"), "!bond1");
    assert.equal(wordFor(stated("/ip/firewall/nat", "chain"), "my-chain"), "my-chain");
    assert.equal(wordFor(stated("/ip/firewall/filter", "ipsec-policy"), "in,none"), "in,none");
    assert.equal(wordFor(stated("/ip/dhcp-server", "client-mac-limit"), 5), "5");
  });

  it("has the types of each part in a file of its own, or in some for its large branches", () => {
    const parts = [...new Set(paths.map((one) => one.split("/")[1]))];
    for (const part of parts) {
      const file = readdirSync(typed)
        .filter((one) => one === `${part}.ts` || one.startsWith(`${part}-`))
        .map((one) => readFileSync(path.join(typed, one), "utf8"))
        .join("");
      for (const menu of paths.filter((one) => one.startsWith(`/${part}/`) || one === `/${part}`))
        assert.ok(file.includes(`  "${menu}": `), menu);
    }
  });

  it("has a type for every menu and for every property of it", () => {
    for (const [menu, { words }] of menus) {
      assert.ok(types.includes(`  "${menu}": `), menu);
      for (const name of Object.keys(words)) {
        const property = propertyOf(menu, name);
        const isThere = [`${property}?: `, `${property}: `, `"${property}"`].some((one) =>
          types.includes(one),
        );
        assert.ok(isThere, `${menu} ${property}`);
      }
    }
  });
});
