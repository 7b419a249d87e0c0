import * as assert from "node:assert/strict";
import fc from "fast-check";
import {
  canonicalText,
  meanTheSame,
  type Codec,
  date,
  dateBefore710,
  dateTime,
  decode,
  duration,
  durationFrom,
  durationOr,
  encode,
  escaped,
  fields,
  flag,
  hexadecimal,
  hostAddress,
  hostName,
  integer,
  integerOr,
  ip,
  list,
  mac,
  matchedAddress,
  matchedPorts,
  milliseconds,
  name,
  nearest,
  network,
  networkOf,
  oneOf,
  pathText,
  records,
  set,
  source,
  spellTime,
  text,
  timeOfDay,
  wordOf,
} from "../provider/values";

/** The word for a value that must be accepted. */
function word(codec: Codec<unknown>, value: unknown): string {
  const encoded = encode(codec, value);
  assert.ok("text" in encoded, `${JSON.stringify(value)} is refused`);
  return encoded.text;
}

/** What is said to a value that must be refused. */
function refusal(codec: Codec<unknown>, value: unknown): string {
  const encoded = encode(codec, value);
  assert.ok("refused" in encoded, `${JSON.stringify(value)} is accepted`);
  const { refused, path } = encoded;
  return path.length === 0 ? refused : `${refused} at ${pathText(path)}`;
}

const octet = fc.integer({ min: 0, max: 255 });
const dotted = fc.tuple(octet, octet, octet, octet).map((octets) => octets.join("."));
const macs = fc
  .array(octet, { minLength: 6, maxLength: 6 })
  .map((bytes) => bytes.map((byte) => byte.toString(16).toUpperCase().padStart(2, "0")).join(":"));
const times = fc.integer({ min: 0, max: 2 ** 41 }).map(spellTime);
const names = fc.string({ minLength: 1, unit: "binary" }).filter((one) => !one.includes(","));
const hosts = fc
  .tuple(dotted, fc.integer({ min: 0, max: 32 }))
  .map(([host, prefix]) => `${host}/${prefix}`);
const networks = hosts.map((cidr) => `${networkOf(cidr)}/${cidr.split("/")[1] ?? ""}`);
/** Of a rule: one address has no prefix. */
const matched = networks.map((cidr) => cidr.replace(/\/32$/, ""));
const ports = fc
  .uniqueArray(fc.integer({ min: 0, max: 65_535 }), { minLength: 1, maxLength: 15 })
  .map((all) => all.join(","));
const clocks = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.nat({ max: 59 }), fc.nat({ max: 59 }))
  .map((parts) => parts.map((part) => String(part).padStart(2, "0")).join(":"));
const dates = fc
  .date({ min: new Date("1970-01-01"), max: new Date("2099-12-31"), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));
const policies = oneOf("ftp", "read", "write", "policy", "test");
const subsets = fc
  .subarray(["ftp", "policy", "read", "test", "write"] as const)
  .map((words) => [...words]);
/** A host with a user, and what may be left out. */
const account = fields<{ host: string; port?: number; every?: string }>({
  host: { codec: name, required: true },
  port: { codec: integer(1, 65_535) },
  every: { codec: duration },
});
const accounts = fc.record(
  { host: fc.string({ minLength: 1 }), port: fc.integer({ min: 1, max: 65_535 }), every: times },
  { requiredKeys: ["host"], noNullPrototype: true },
);

/** Every codec with values in their canonical spelling. */
const codecs: Record<string, [Codec<unknown>, fc.Arbitrary<unknown>]> = {
  text: [text, fc.string({ unit: "binary" })],
  name: [name, fc.string({ minLength: 1, unit: "binary" })],
  flag: [flag, fc.boolean()],
  integer: [integer(-5, 70_000), fc.integer({ min: 0, max: 70_000 })],
  hexadecimal: [hexadecimal(0, 255), fc.integer({ min: 0, max: 255 })],
  oneOf: [oneOf("802.3ad", "broadcast"), fc.constantFrom("802.3ad", "broadcast")],
  duration: [duration, times],
  durationOr: [durationOr("auto"), fc.oneof(times, fc.constant("auto"))],
  integerOr: [
    integerOr("none", 0, 4_294_967_295),
    fc.oneof(fc.integer({ min: 0, max: 4_294_967_295 }), fc.constant("none")),
  ],
  durationFrom: [durationFrom("1s"), fc.integer({ min: 1000, max: 2 ** 41 }).map(spellTime)],
  timeOfDay: [timeOfDay, fc.oneof(clocks, fc.constant("startup"))],
  date: [date, dates],
  dateTime: [dateTime, fc.tuple(dates, clocks).map((both) => both.join(" "))],
  escaped: [escaped, fc.string({ unit: "binary" }).filter((one) => !one.includes("\\"))],
  source: [source, fc.string({ unit: "binary" })],
  wordOf: [wordOf(/^[a-z]+$/, "small letters"), fc.stringMatching(/^[a-z]+$/)],
  set: [set(policies), subsets],
  fields: [account, accounts],
  mac: [mac, macs],
  ip: [ip, dotted],
  hostAddress: [hostAddress, hosts],
  network: [network, networks],
  matchedAddress: [
    matchedAddress,
    fc.oneof(
      matched,
      matched.map((one) => `!${one}`),
    ),
  ],
  matchedPorts: [matchedPorts, ports],
  hostName: [hostName, fc.oneof(dotted, fc.domain())],
  "list of names": [list(name), fc.array(names)],
  "list of addresses": [list(ip, { most: 16 }), fc.array(dotted, { maxLength: 16 })],
};

describe("words", () => {
  for (const [title, [codec, values]] of Object.entries(codecs)) {
    it(`reads back from ${title} what was written`, () => {
      fc.assert(
        fc.property(values, (value) => {
          assert.deepEqual(decode(codec, word(codec, value)), value);
        }),
      );
    });

    it(`spells ${title} the same after any number of round trips`, () => {
      fc.assert(
        fc.property(values, (value) => {
          const once = word(codec, value);
          assert.equal(word(codec, decode(codec, once)), once);
        }),
      );
    });
  }

  it("spells a time in any of its spellings the same", () => {
    const part = fc.option(fc.integer({ min: 0, max: 999 }), { nil: undefined });
    fc.assert(
      fc.property(fc.array(part, { minLength: 7, maxLength: 7 }), (counts) => {
        const units = ["w", "d", "h", "m", "s", "ms", "us"];
        const spelled = units
          .map((unit, at) => (counts[at] === undefined ? "" : `${counts[at]}${unit}`))
          .join("");
        if (spelled === "") return;
        const once = word(duration, spelled);
        assert.equal(word(duration, once), once);
        assert.ok(Math.abs((milliseconds(once) ?? 0) - (milliseconds(spelled) ?? 0)) < 0.001);
      }),
    );
  });

  it("spells a MAC address in any case and with any separator the same", () => {
    fc.assert(
      fc.property(macs, fc.constantFrom(":", "-", "."), fc.boolean(), (address, by, lower) => {
        const spelled = address.replaceAll(":", by);
        assert.equal(word(mac, lower ? spelled.toLowerCase() : spelled), address);
      }),
    );
  });

  it("spells the netmask of an address as its prefix", () => {
    fc.assert(
      fc.property(hosts, (cidr) => {
        const [host, prefix] = cidr.split("/");
        const bits = "1".repeat(Number(prefix)).padEnd(32, "0").match(/.{8}/g) ?? [];
        const mask = bits.map((byte) => Number.parseInt(byte, 2)).join(".");
        assert.equal(word(hostAddress, `${host}/${mask}`), cidr);
      }),
    );
  });

  it("spells a set the same in any order, and each value once", () => {
    const shuffled = subsets.chain((words) =>
      fc.shuffledSubarray([...words, ...words], { minLength: words.length * 2 }),
    );
    fc.assert(
      fc.property(shuffled, (words) => {
        const once = word(set(policies), words);
        assert.equal(once, [...new Set(words)].sort().join(","));
        assert.deepEqual(decode(set(policies), [...words].join(",")), decode(set(policies), once));
      }),
    );
  });

  it("spells a date of RouterOS before 7.10 as one of today", () => {
    fc.assert(
      fc.property(dates, clocks, (day, clock) => {
        assert.equal(word(date, dateBefore710(day)), day);
        assert.equal(decode(dateTime, `${dateBefore710(day)} ${clock}`), `${day} ${clock}`);
      }),
    );
  });

  it("keeps a script byte for byte, and takes it for the same with the line ends of any editor", () => {
    const lines = fc.array(
      fc.string({ unit: "binary" }).map((one) => one.replaceAll(/[\r\n]/g, "")),
    );
    fc.assert(
      fc.property(lines, (all) => {
        const [windows, unix] = [all.join("\r\n"), all.join("\n")];
        assert.equal(word(source, windows), canonicalText(windows));
        assert.equal(decode(source, windows), windows);
        assert.ok(meanTheSame(source, windows, unix));
        assert.ok(all.length < 2 || !meanTheSame(source, windows, all.join("\r")));
      }),
    );
  });

  it("spells fields the same in any order", () => {
    fc.assert(
      fc.property(accounts, (values) => {
        const turned = Object.fromEntries(Object.entries(values).reverse());
        assert.equal(word(account, turned), word(account, values));
      }),
    );
  });

  it("answers every text with a word or a refusal, and nothing else", () => {
    fc.assert(
      fc.property(fc.anything(), fc.constantFrom(...Object.keys(codecs)), (value, title) => {
        const codec = codecs[title]?.[0] ?? text;
        const encoded = encode(codec, value);
        if ("text" in encoded) assert.equal(typeof encoded.text, "string");
        else assert.notEqual(encoded.refused, "");
      }),
    );
  });

  const accepted: [what: string, codec: Codec<unknown>, spelled: unknown, canonical: string][] = [
    ["a minute in seconds", duration, "60s", "1m"],
    ["a minute and a half in seconds", duration, "90s", "1m30s"],
    ["a clock", duration, "00:05:00", "5m"],
    ["a clock after days", duration, "1d00:00:10", "1d10s"],
    ["a clock after weeks and days", duration, "1w2d03:04:05", "1w2d3h4m5s"],
    ["a clock with a fraction", duration, "00:00:00.5", "500ms"],
    ["a zero in milliseconds", duration, "0ms", "0s"],
    ["a zero as a clock", duration, "00:00:00", "0s"],
    ["a second in milliseconds", duration, "1000ms", "1s"],
    ["microseconds", duration, "1500us", "1ms500us"],
    ["a day in hours", duration, "24h", "1d"],
    ["a week in days", duration, "7d", "1w"],
    ["the longest time there is", duration, "7101w3d6h28m15s", "7101w3d6h28m15s"],
    ["a time that is long enough", durationFrom("1s"), "1000ms", "1s"],
    ["a word instead of a time", durationOr("auto"), "auto", "auto"],
    ["a time instead of a word", durationOr("auto"), "60s", "1m"],
    ["a MAC address with hyphens", mac, "48-8f-5a-01-02-03", "48:8F:5A:01:02:03"],
    ["a MAC address with dots", mac, "48.8f.5a.01.02.03", "48:8F:5A:01:02:03"],
    ["a network by netmask", network, "10.0.0.0/255.0.0.0", "10.0.0.0/8"],
    ["one address as a network", network, "192.168.88.10", "192.168.88.10/32"],
    ["one IPv6 address as a network", network, "2001:DB8:0::1", "2001:db8::1/128"],
    ["bits behind a prefix", network, "192.168.88.10/24", "192.168.88.0/24"],
    ["bits behind an IPv6 prefix", network, "2001:db8::1/32", "2001:db8::/32"],
    ["everything", network, "0.0.0.0/0", "0.0.0.0/0"],
    ["one matched address", matchedAddress, "192.168.88.10/32", "192.168.88.10"],
    ["all matched addresses", matchedAddress, "0.0.0.0/0", "0.0.0.0/0"],
    ["a matched network with bits behind", matchedAddress, "192.168.88.10/24", "192.168.88.0/24"],
    ["a range that is a network", matchedAddress, "10.0.0.0-10.0.0.255", "10.0.0.0/24"],
    ["a range of one", matchedAddress, "10.0.0.5-10.0.0.5", "10.0.0.5"],
    ["a range that is none", matchedAddress, "10.0.0.1-10.0.0.4", "10.0.0.1-10.0.0.4"],
    ["all other networks", matchedAddress, "! 10.0.0.7/8", "!10.0.0.0/8"],
    ["ports with blanks and zeros", matchedPorts, "022, 8000 - 8100", "22,8000-8100"],
    ["all other ports", matchedPorts, "!80-80", "!80"],
    [
      "a list of one network in two spellings",
      set(network),
      ["10.0.0.1/24", "10.0.0.0/24"],
      "10.0.0.0/24",
    ],
    ["an address as a host name", hostName, "2001:DB8::5", "2001:db8::5"],
    ["an address with a netmask", hostAddress, "192.168.88.1/255.255.255.0", "192.168.88.1/24"],
    ["an address without a mask", hostAddress, "192.168.88.1", "192.168.88.1/32"],
    ["both addresses of a /31", hostAddress, "192.168.88.0/31", "192.168.88.0/31"],
    ["a /32 that ends with 0", hostAddress, "192.168.88.0/32", "192.168.88.0/32"],
    ["an empty list", list(name), [], ""],
    ["a list in its order", list(name), ["ether3", "ether2"], "ether3,ether2"],
    ["a number as hex", hexadecimal(0, 255), 128, "0x80"],
    ["a time of day without seconds", timeOfDay, "3:00", "03:00:00"],
    ["a date of an old router", date, "Feb/29/2024", "2024-02-29"],
    ["a set in another order", set(policies), ["write", "read", "write"], "read,write"],
    ["an empty set", set(policies), [], ""],
    ["fields of which one is null", account, { host: "a", port: null }, '{"host":"a"}'],
    [
      "fields in other spellings",
      account,
      { every: "60s", host: "a" },
      '{"host":"a","every":"1m"}',
    ],
  ];
  for (const [what, codec, spelled, canonical] of accepted)
    it(`takes ${what}: ${JSON.stringify(spelled)} is ${JSON.stringify(canonical)}`, () => {
      assert.equal(word(codec, spelled), canonical);
    });

  const printed: [what: string, codec: Codec<unknown>, word: string, value: unknown][] = [
    ["yes", flag, "yes", true],
    ["true", flag, "true", true],
    ["no", flag, "no", false],
    ["false", flag, "false", false],
    ["a hex number", hexadecimal(0, 255), "0x80", 128],
    ["a hex number in lower case", hexadecimal(0, 255), "0xff", 255],
    ["a decimal number where hex is usual", hexadecimal(0, 255), "128", 128],
    ["a time that is shorter than it should be", durationFrom("1s"), "500ms", "500ms"],
    ["a bond's zero delay", duration, "0ms", "0s"],
    ["an empty list", list(name), "", []],
    ["an empty set", set(policies), "", []],
    ["a set in its own order", set(policies), "write,read", ["read", "write"]],
    ["a set with a word of the future", set(policies), "write,vpn", "write,vpn"],
    ["a line end as escapes", escaped, "\\r\\n", "\r\n"],
    ["a line end as it is", escaped, "\r\n", "\r\n"],
    ["a backslash as an escape", escaped, "\\\\n", "\\n"],
    ["a day of an old router", dateTime, "nov/25/2026 03:00:00", "2026-11-25 03:00:00"],
    ["no date", dateTime, "never", "never"],
    ["a spelling that is not known", oneOf("a", "b"), "c", "c"],
    ["a number beyond the range", integer(68, 65_536), "70000", "70000"],
  ];
  for (const [what, codec, shown, value] of printed)
    it(`reads ${what} as the router prints it`, () => {
      assert.deepEqual(decode(codec, shown), value);
    });

  const refused: [what: string, codec: Codec<unknown>, value: unknown, says: RegExp][] = [
    ["a bare number as a time", duration, "100", /with its unit, such as "100ms".*bare number/],
    ["a number as a time", duration, 100, /with its unit/],
    ["a bare fraction as a time", duration, "0.1", /with its unit/],
    ["an empty time", duration, "", /with its unit/],
    ["units in the wrong order", duration, "1s1m", /with its unit/],
    ["a negative time", duration, "-1s", /with its unit/],
    ["a time that RouterOS cannot keep", duration, "7102w", /with its unit/],
    ["a time beyond all numbers", duration, `${"9".repeat(400)}w`, /with its unit/],
    ["a time that is too short", durationFrom("1s"), "999ms", /, at least "1s"$/],
    ["another word than the one", durationOr("auto"), "car", /^"auto" or a time/],
    ["a text as a flag", flag, "yes", /^true or false$/],
    ["a fraction", integer(1, 10), 1.5, /^a whole number from 1 to 10$/],
    ["a number as text", integer(1, 10), "5", /^a whole number from 1 to 10$/],
    ["a number beyond the range", integer(1, 10), 11, /^a whole number from 1 to 10$/],
    ["no number", integer(1, 10), Number.NaN, /^a whole number from 1 to 10$/],
    ["a number below a hex range", hexadecimal(0, 255), -1, /^a whole number from 0 to 255$/],
    ["another word than a number's", integerOr("none", 0, 9), "all", /^"none" or a whole number/],
    ["an hour that no day has", timeOfDay, "24:00:00", /^a time of day such as/],
    ["a minute that no hour has", timeOfDay, "03:60", /^a time of day such as/],
    ["a day that no month has", date, "2026-02-30", /^a date such as "2026-11-25"$/],
    ["a month that no year has", date, "foo/01/2026", /^a date such as/],
    ["a date without its time", dateTime, "2026-11-25", /^a date and time$/],
    ["a text as a script", source, 7, /^a script$/],
    ["another form than the one", wordOf(/^[a-z]+$/, "small letters"), "A", /^small letters$/],
    ["a word that is none of a set", set(policies), ["raed"], /^one of .* at \[0\]$/],
    ["a text as a set", set(policies), "read", /^a list of any number$/],
    ["a text as fields", account, "a", /^an object with host, port\?, every\?$/],
    ["a field that is not there", account, {}, /^a name at \.host$/],
    ["a field of another type", account, { host: "a", port: "1" }, /^a whole number .* at \.port$/],
    [
      "a field that nobody knows",
      account,
      { host: "a", hots: 1 },
      /^there is no hots: did you mean host\?$/,
    ],
    [
      "a field of one of several",
      records(account),
      [{ host: "a" }, { host: "" }],
      /^a name at \[1\]\.host$/,
    ],
    ["a word that is none of them", oneOf("arp", "mii"), "xyz", /^one of "arp", "mii"$/],
    ["a near miss", oneOf("active-backup", "broadcast"), "active_backup", /mean "active-backup"\?/],
    ["the start of a word", oneOf("active-backup", "broadcast"), "act", /mean "active-backup"\?/],
    ["a short MAC address", mac, "48:8F:5A:01:02", /^a MAC address such as "48:8F/],
    ["a MAC address with other letters", mac, "48:8G:5A:01:02:03", /^a MAC address/],
    ["an address with an octet of 256", ip, "192.168.88.256", /^an IPv4 address/],
    ["an address with leading zeros", ip, "192.168.088.001", /^an IPv4 address/],
    ["an address of three octets", ip, "192.168.88", /^an IPv4 address/],
    ["an IPv6 address", ip, "2001:db8::1", /^an IPv4 address/],
    ["a network with an octet of 300", network, "192.168.300.0/24", /^a network such as/],
    ["a network of a name", network, "office", /^a network such as/],
    ["an IPv6 network of 129 bits", network, "2001:db8::/129", /^a network such as/],
    ["a matched address with an octet of 300", matchedAddress, "192.168.300.1", /^an IPv4 address/],
    ["an IPv6 network where IPv4 is matched", matchedAddress, "2001:db8::/32", /^an IPv4 address/],
    ["a range from high to low", matchedAddress, "10.0.0.9-10.0.0.1", /^an IPv4 address/],
    ["a range of last octets", matchedAddress, "10.0.0.1-9", /^an IPv4 address/],
    ["a range of networks", matchedAddress, "10.0.0.0/24-10.0.1.0/24", /^an IPv4 address/],
    ["a port beyond all", matchedPorts, "99999", /^up to 15 ports or ranges/],
    ["ports from high to low", matchedPorts, "90-80", /^up to 15 ports/],
    ["the name of a port", matchedPorts, "ssh", /^up to 15 ports/],
    ["sixteen ports", matchedPorts, Array(16).fill("1").join(","), /^up to 15 ports/],
    ["no port at all", matchedPorts, "", /^up to 15 ports/],
    ["a host name of digits", hostName, "192.168.88", /^an address such as/],
    ["a URL as a host name", hostName, "ftp://nas", /^an address such as/],
    ["a prefix of 33", hostAddress, "192.168.88.1/33", /with its prefix/],
    ["a netmask with holes", hostAddress, "192.168.88.1/255.0.255.0", /with its prefix/],
    ["two masks", hostAddress, "192.168.88.1/24/24", /with its prefix/],
    ["an empty name", name, "", /^a name$/],
    ["too few", list(name, { least: 1, most: 2 }), [], /^a list of 1 to 2$/],
    ["too many", list(name, { least: 1, most: 2 }), ["a", "b", "c"], /^a list of 1 to 2$/],
    ["a text as a list", list(name, { least: 1 }), "ether2", /^a list of at least 1$/],
    ["a bad element, and where it is", list(ip), ["10.0.0.1", "x"], /^an IPv4 .* at \[1\]$/],
    ["two values in one element", list(name), ["a,b"], /without a comma at \[0\]$/],
  ];
  for (const [what, codec, value, says] of refused)
    it(`refuses ${what}, and says what to write`, () => {
      assert.match(refusal(codec, value), says);
    });

  it("guesses the word that was meant only where it is close", () => {
    const words = ["1sec", "30secs", "active", "passive"];
    assert.equal(nearest("30s", words), "30secs");
    assert.equal(nearest("Pasive", words), "passive");
    assert.equal(nearest("10", words), undefined);
    assert.equal(nearest("", words), undefined);
  });
});
