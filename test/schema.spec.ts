import * as assert from "node:assert/strict";
import { type Menu, type Property, wordsOf as wordsWithKey } from "../provider/schema";
import * as menus from "../provider/menus";
import { nameIn } from "../provider/router/spelling";
import { missingIn } from "../provider/schema/version";
import { encode } from "../provider/values";
import { VERSIONS } from "../simulator";
import { schemaOf, type Type } from "../simulator/schema/schema";

/** Every table of one menu. A resource of several rows has the tables of its parts, which are among these. */
const tables = (Object.values(menus) as unknown as Menu[]).filter(
  (menu) => !("parts" in menu) && !("row" in menu),
);

/** The rows of a table; the key of a fixed row is nothing that can be set. */
const wordsOf = (menu: Menu) =>
  wordsWithKey(menu).filter(
    ({ property }) => !(menu.kind === "fixed" && menu.key.includes(property)),
  );

/** Words that the router takes and a table leaves out, and why. */
const leftOut: Record<string, Record<string, string>> = {
  "/interface/vrrp": { "group-master": "what group-authority was called before 7.11" },
  "/ipv6/address": {
    "eui-64": "the router then has another address than was written, by which it is recognised",
    "from-pool": "the prefix comes and goes with the pool",
    "from-pool-policy": "goes with from-pool",
  },
  "/interface/ethernet": {
    "orig-mac-address": "what the port was made with: nothing to write",
  },
  "/ip/address": {
    netmask: "another way to write the mask of the address; the router does not print it",
    broadcast: "follows from the address; the router does not print it",
  },
  "/interface/bridge/port": {
    "place-before": "the order of ports means nothing, and there is no word to read it back",
  },
  "/ip/route": { "vrf-interface": "the router shows it to look for faults, and it is no input" },
  "/ip/service": { "available-from": "the name of address since 7.24" },
  "/system/script": {
    owner: "it is whoever made the script: another one would be a user that nobody manages here",
  },
};

/** What a table accepts that is not what the router's schema says, and why. */
const otherwise: Record<string, string> = {
  "/interface/vrrp vrid": "there is no virtual router 0",
  "/interface/bridge igmp-version": "a number to a program",
  "/interface/bridge mld-version": "a number to a program",
  "/interface/bridge/vlan vlan-ids": "an entry of no VLAN is none, and numbers are numbers",
  "/interface/bonding mtu": "nothing below 68 bytes carries IPv4",
  "/system/logging/action name": "the router refuses all but letters and digits",
  "/system/logging/action remote":
    "a text to the router, but one that is an address or a host name",
  "/system/logging/action email-cc": "a text to the router, but one of addresses with commas",
  "/system/logging/action vrf": "the schema lists the tables of the router that it was read from",
  "/ip/route dst-address": "a network: the bits behind its prefix say nothing",
  "/ip/service vrf": "the schema lists the tables of the router that it was read from",
  "/user/group skin": "the schema lists the skins of the router that it was read from",
  "/user password": "an empty one is none",
  "/snmp trap-version": "a number to a program",
  "/snmp vrf": "the schema lists the tables of the router that it was read from",
  "/system/scheduler policy": "the other words are ways to log in: a script can do none of them",
};
/** Words that the router could unset, and that are set back to what they are unset. */
const setBack = ["check-gateway", "distance", "scope", "target-scope"];
/** Lists whose elements the router takes with a `!`, and a table does not. */
const denied: Record<string, string> = {
  "/user/group policy": "what is not named is denied",
};
const isOtherwise = (menu: Menu, word: string): boolean => `${menu.path} ${word}` in otherwise;

/** What a property accepts, in the words of its refusal. */
function accepts(row: Property): string {
  const encoded = encode(row.codec, Symbol("nothing"));
  return "refused" in encoded ? encoded.refused : "anything";
}

/** What a property must accept for a type of the router's schema. */
function expected(type: Type): RegExp {
  const or = (type.or ?? []).map((word) => `${JSON.stringify(word)} or `).join("");
  const range = type.range?.join(" to ") ?? "";
  switch (type.type) {
    case "boolean":
    case "presence":
      return /^true or false$/;
    case "enum":
      return /^one of /;
    case "integer":
    case "hex":
      return new RegExp(`^${or}a whole number from ${range}$`);
    case "time":
      return new RegExp(`^${or}a time with its unit`);
    case "address":
      return /^an address such as/;
    case "prefix":
      return /^a network such as/;
    case "mac":
      return /^a MAC address/;
    case "ip":
      return /^an IPv4 address such as/;
    case "cidr6":
      return /^an IPv6 address with its prefix/;
    case "gateway":
      return /^the address of the next router/;
    case "cidr":
      return /^an IPv4 address with its prefix/;
    case "list":
      return type.max === undefined
        ? /^a list of any number$/
        : new RegExp(`^a list of \\d to ${type.max}$`);
    case "clock":
      return new RegExp(`^a time of day.*${(type.or ?? []).map((one) => `or "${one}"`).join()}$`);
    case "date":
      return /^a date such as/;
    case "name":
      return /^a name$/;
    case "interface":
    case "string":
      return /^a (name|text|script)$/;
    default:
      return assert.fail(`${type.type} is in none of these menus`);
  }
}

for (const menu of tables)
  describe(`the table of ${menu.type} against the router's own schema`, () => {
    for (const version of VERSIONS)
      it(`has on ${version} exactly the words that it says`, () => {
        const { words } = schemaOf(menu.path, version);
        const wrong = wordsOf(menu)
          .filter(
            ({ word, row }) =>
              words.has(nameIn(menu.path, version, word)) !==
              (missingIn(version, row) === undefined),
          )
          .map(({ word }) => `${word}: the router ${words.has(word) ? "has" : "lacks"} it`);
        assert.deepEqual(wrong, []);
      });

    it("leaves out no word that the router takes, but for a reason", () => {
      const told = wordsOf(menu).map(({ word }) => word);
      const missing = [...schemaOf(menu.path, "7.24").words.keys()].filter(
        (word) => !told.includes(word),
      );
      assert.deepEqual(missing.sort(), Object.keys(leftOut[menu.path] ?? {}).sort());
    });

    it("accepts what the router's types say", () => {
      const { words } = schemaOf(menu.path, "7.24");
      const wrong = wordsOf(menu).flatMap(({ word, row }) => {
        const type = words.get(word);
        if (type === undefined || isOtherwise(menu, word)) return [];
        return expected(type).test(accepts(row)) ? [] : [`${word}: ${accepts(row)}`];
      });
      assert.deepEqual(wrong, []);
    });

    it("has the words of every enum, no more and no fewer", () => {
      for (const { word, row } of wordsOf(menu)) {
        const type = schemaOf(menu.path, "7.24").words.get(word);
        if (type?.type !== "enum" || isOtherwise(menu, word)) continue;
        const told = [...accepts(row).matchAll(/"([^"]+)"/g)].map((match) => match[1]);
        assert.deepEqual(told.sort(), [...(type.values ?? [])].sort(), word);
      }
    });

    it("takes every word of a list, and of the others what the router takes", () => {
      for (const { property, word, row } of wordsOf(menu)) {
        const type = schemaOf(menu.path, "7.24").words.get(word);
        const { of } = type ?? {};
        if (of === undefined || Array.isArray(of) || of.type !== "enum") continue;
        const today = (of.values ?? []).filter((value) => of.until?.[value] === undefined);
        const takes = (value: string) =>
          "text" in encode(row.codec, [value]) &&
          menu.check({ [property]: [value] }, () => false).length === 0;
        if (isOtherwise(menu, word)) {
          assert.ok(today.some(takes) && !today.every(takes), `${word} is not narrower`);
          continue;
        }
        assert.deepEqual(
          today.filter((value) => !takes(value)),
          [],
          word,
        );
        const negatable = type?.negatable === true && !(`${menu.path} ${word}` in denied);
        assert.equal(takes(`!${today[0]}`), negatable, `${word} with "!"`);
        assert.ok(!takes(today[0]?.toUpperCase() ?? ""), `${word} in upper case`);
      }
    });

    it("takes the ends of every range and nothing beyond them", () => {
      for (const { word, row } of wordsOf(menu)) {
        const type = schemaOf(menu.path, "7.24").words.get(word);
        const [least, most] = type?.range ?? [];
        if (least === undefined || most === undefined) continue;
        const takes = (value: unknown) => "text" in encode(row.codec, value);
        if (type?.type === "time") {
          assert.ok(takes(least) && takes(most), word);
          const below = String(least).endsWith("ms") ? "1ms" : "999ms";
          assert.ok(!takes(below) && !takes("7102w"), `${word} beyond its range`);
        } else {
          assert.ok(takes(most), `${word} ${most}`);
          assert.ok(!takes(Number(most) + 1) && !takes(Number(least) - 1), `${word} beyond`);
          assert.equal(takes(least), !isOtherwise(menu, word), `${word} ${least}`);
        }
      }
    });

    it("clears with unset only what the router can unset", () => {
      const { unset } = schemaOf(menu.path, "7.24");
      const cleared = wordsOf(menu).filter(({ row }) => row.unsettable === true);
      assert.deepEqual(
        cleared.map(({ word }) => word).filter((word) => !unset.includes(word)),
        [],
      );
      const left = wordsOf(menu).filter(
        ({ word, row }) => unset.includes(word) && row.unsettable !== true,
      );
      assert.ok(
        left.every(({ word, row }) => row.default === undefined || setBack.includes(word)),
        "the rest is computed",
      );
    });

    it("requires what the router requires", () => {
      const required = wordsOf(menu)
        .filter(({ row }) => row.required)
        .map(({ word }) => word);
      // A graph without an interface is one of all; a route leads everywhere, or nowhere.
      const needsNone =
        menu.kind === "fixed" ||
        menu.kind === "single" ||
        ["/tool/graphing/interface", "/ip/route"].includes(menu.path);
      assert.equal(required.length > 0, !needsNone);
      assert.ok(required.every((word) => schemaOf(menu.path, "6.49.18").words.has(word)));
      const known = ({ required: must, default: unset }: Property) => must || unset !== undefined;
      assert.ok(menu.key.every((property) => known(menu.properties[property] ?? assert.fail())));
    });
  });
