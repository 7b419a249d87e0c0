import * as assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { codecOf } from "../../provider/schema/routeros/codec";
import { allMenus, menuData, type Type, type Word } from "../../provider/schema/routeros/data";
import { canonicalSpelling, decode, encode } from "../../provider/values";
import { SEED } from "../support/bench";

type Draw = (most: number) => number;

/** A number below `most`, by the seed of the run, the word and the place. */
function drawing(where: string): Draw {
  let at = 0;
  return (most) =>
    createHash("sha1").update(`${SEED} ${where} ${at++}`).digest().readUInt32BE(0) % most;
}

const two = (number: number): string => String(number).padStart(2, "0");
const address = (draw: Draw): string => `10.${[256, 256, 254].map((most) => draw(most)).join(".")}`;

/** One value of a type, in spellings that mean the same. */
const spellings: Partial<Record<Type, (draw: Draw) => [unknown, ...unknown[]]>> = {
  boolean: (draw) => (draw(2) === 0 ? [true, "yes", "true"] : [false, "no", "false"]),
  time: (draw) => {
    const [hours, minutes, seconds] = [draw(24), draw(60), draw(59) + 1];
    const all = (hours * 60 + minutes) * 60 + seconds;
    return [
      `${hours}h${minutes}m${seconds}s`,
      `${all}s`,
      `${two(hours)}:${two(minutes)}:${two(seconds)}`,
    ];
  },
  mac: (draw) => {
    const parts = Array.from({ length: 6 }, () => draw(256).toString(16).padStart(2, "0"));
    return [parts.join(":"), parts.join("-").toUpperCase(), parts.join(":").toUpperCase()];
  },
  address: (draw) => {
    const one = address(draw);
    return [one, ` ${one} `];
  },
  prefix: (draw) => {
    const one = address(draw);
    return [`${one}/24`, `${one}/255.255.255.0`];
  },
  range: (draw) => {
    const [from, to] = [address(draw), "10.255.255.254"];
    return [`${from}-${to}`, `${from} - ${to}`];
  },
  numbers: (draw) => {
    const one = draw(200);
    return [one, String(one), ` ${one} `, `${one}-${one}`];
  },
  integer: (draw) => {
    const one = draw(200);
    return [one, String(one), ` ${one} `];
  },
};

const words = allMenus().flatMap((menu) =>
  Object.entries(menuData(menu)?.words ?? {}).map(([name, word]) => ({
    word,
    where: `${menu} ${name}`,
  })),
);

const isPlain = ({ type, values, open, range, not, sized }: Word): boolean =>
  typeof type === "string" &&
  values === undefined &&
  [open, not, sized].every((one) => one !== true) &&
  (range === undefined || type === "integer" || type === "numbers");

describe("values that mean the same", () => {
  for (const [type, spell] of Object.entries(spellings))
    it(`are one, of every word of type ${type}`, () => {
      const some = words.filter(({ word }) => word.type === type && isPlain(word));
      assert.ok(some.length > 3, `${some.length} words of ${type}`);
      for (const { word, where } of some) {
        const codec = codecOf(word);
        const texts = spell(drawing(where)).map((value) => {
          const encoded = encode(codec, value);
          return "text" in encoded ? encoded.text : undefined;
        });
        // A flag is written as true or false; what a range leaves out is refused in every spelling.
        const taken = texts.filter((text) => text !== undefined);
        const meant = taken.map((text) => canonicalSpelling(codec, text));
        assert.ok(new Set(meant).size <= 1, `${where}: ${meant.join(" | ")}`);
        if (word.range === undefined) assert.ok(taken.length > 0, where);
        for (const text of taken)
          assert.deepEqual(encode(codec, decode(codec, text)), { text }, `${where}: ${text}`);
      }
    });

  it("are one in a set, in whatever order, and as text or list", () => {
    const sets = words.filter(({ word }) => word.list === "set" && word.values !== undefined);
    assert.ok(sets.length > 3, `${sets.length} sets`);
    for (const { word, where } of sets) {
      const [one = "", other = one] = word.values ?? [];
      const codec = codecOf(word);
      const same = [[one, other], [other, one], `${one},${other}`, `${other},${one}`];
      const texts = same.map((value) => JSON.stringify(encode(codec, value)));
      assert.equal(new Set(texts).size, 1, `${where}: ${texts.join(" ")}`);
    }
  });

  it("are one of two times or numbers in one value, and beside a unit", () => {
    const text = (menu: string, word: string, value: unknown) =>
      JSON.stringify(encode(codecOf(menuData(menu)!.words[word]!), value));
    const same = ["3m20s-10m", "200s-600s", "00:03:20-00:10:00"];
    const spans = same.map((one) => text("/ipv6/nd", "ra-interval", one));
    assert.deepEqual(new Set(spans), new Set(['{"text":"3m20s-10m"}']));
    const limit = text("/ip/firewall/filter", "connection-limit", "100,32");
    assert.equal(limit, '{"text":"100,32"}');
    assert.match(text("/interface/wifi/channel", "frequency", ["2412", "5180-5320"]), /5180-5320/);
    assert.match(text("/interface/wifi/access-list", "signal-range", "-120..-80"), /-120\.\.-80/);
  });

  it("are one as a list and as a text, also of words whose values nobody states", () => {
    const text = (menu: string, word: string, value: unknown) =>
      JSON.stringify(encode(codecOf(menuData(menu)!.words[word]!), value));
    for (const [menu, word, isSet] of [
      ["/interface/veth", "address", false],
      ["/container", "envlists", false],
      ["/interface/wireless/security-profiles", "authentication-types", true],
      ["/user-manager/user/group", "outer-auths", true],
      ["/certificate", "subject-alt-name", false],
    ] as const) {
      assert.equal(text(menu, word, ["a", "b"]), text(menu, word, "a,b"), `${menu} ${word}`);
      assert.equal(text(menu, word, ["b", "a"]) === text(menu, word, "a,b"), isSet, word);
    }
  });

  it("are ports as numbers and as texts, and none that no packet has", () => {
    const ports = words.filter(({ word }) => word.type === "numbers" && word.not === true);
    assert.ok(ports.length > 20, `${ports.length} words`);
    for (const { word, where } of ports) {
      const codec = codecOf(word);
      const text = (value: unknown) => JSON.stringify(encode(codec, value));
      assert.equal(text([80, "443", "8000-8080"]), '{"text":"80,443,8000-8080"}', where);
      assert.equal(text(80), '{"text":"80"}', where);
      assert.equal(text("!22"), '{"text":"!22"}', where);
      for (const wrong of [65536, "80-70", "ssh", -1, 1.5, "", "80-70000"])
        assert.match(text([wrong]), /a whole number from 0 to 65535, or all from/, where);
    }
  });

  it("are none where the order says something", () => {
    const lists = words.filter(({ word }) => word.list === "list" && word.type === "address");
    assert.ok(lists.length > 3, `${lists.length} lists`);
    for (const { word, where } of lists) {
      const codec = codecOf(word);
      const [one, other] = [
        ["10.0.0.1", "10.0.0.2"],
        ["10.0.0.2", "10.0.0.1"],
      ].map((value) => JSON.stringify(encode(codec, value)));
      assert.notEqual(one, other, where);
    }
  });
});
