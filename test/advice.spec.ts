import * as assert from "node:assert/strict";
import { type BondValues, bond } from "../provider/menus/bond";
import { scheduler } from "../provider/menus/scheduler";
import { script } from "../provider/menus/script";
import { user } from "../provider/menus/user";

/** What is said about a bond that is good but for these values. */
function said(values: BondValues, notKnown: string[] = []): string[] {
  const all: BondValues = {
    name: "bond1",
    slaves: ["ether2", "ether3"],
    mode: "active-backup",
    ...values,
  };
  const isSet = (property: string) =>
    notKnown.includes(property) || all[property as keyof BondValues] !== undefined;
  return bond.advice(all, isSet).map(({ severity, text }) => `${severity} ${text}`);
}

const arp: BondValues = { linkMonitoring: "arp", arpIpTargets: ["192.168.88.2"] };

describe("advice on a bond", () => {
  const told: [what: string, values: BondValues, says: RegExp][] = [
    [
      "balance-rr",
      { mode: "balance-rr" },
      /^info mode: "balance-rr" .* out of order, and TCP sends some again/,
    ],
    [
      "an interval of a second",
      { miiInterval: "1s" },
      /^warn miiInterval: write "100ms", for with "1s" a cable that is out goes unnoticed/,
    ],
    [
      "an interval that costs CPU",
      { miiInterval: "9ms" },
      /^warn miiInterval: write "100ms", for with "9ms" the router looks .* 111 times a second, which costs CPU$/,
    ],
    [
      "one member",
      { slaves: ["ether2"] },
      /^info slaves: with one member, "ether2", .* add a second/,
    ],
    ["links that are not counted", { minLinks: 2 }, /^warn minLinks: leave it out, .* "802\.3ad"$/],
    ["an interval of zero", { miiInterval: "0s" }, /^warn miiInterval: write "100ms", for at zero/],
    [
      "a delay that is no multiple of the default interval",
      { upDelay: "250ms" },
      /^warn upDelay: write a multiple of miiInterval, "100ms", for "250ms" acts as "200ms"$/,
    ],
    [
      "a delay below its interval",
      { miiInterval: "200ms", downDelay: "100ms" },
      /^warn downDelay: write a multiple of miiInterval, "200ms", for "100ms" acts as "0s"$/,
    ],
    ["no link monitoring", { linkMonitoring: "none" }, /^warn linkMonitoring: write "mii"/],
    ["active-backup by arp", arp, /^warn linkMonitoring: write "mii", unless .* two switches/],
    [
      "jumbo frames",
      { mtu: 9000 },
      /^info mtu: 9000 needs an l2mtu of 9000 or more on every member/,
    ],
  ];
  for (const [what, values, says] of told)
    it(`speaks of ${what}`, () => {
      const [only, ...more] = said(values);
      assert.match(only ?? "", says);
      assert.deepEqual(more, []);
    });

  it("speaks of a mode that is left out, and not of one that is not known yet", () => {
    const { severity, text } = bond.advice({ slaves: ["ether2", "ether3"] }, () => false)[0] ?? {};
    assert.equal(severity, "warn");
    assert.match(text ?? "", /^mode: write one, for the default is "balance-rr"/);
    assert.deepEqual(
      bond.advice({ slaves: ["ether2", "ether3"] }, (property) => property === "mode"),
      [],
    );
  });

  const silent: [what: string, values: BondValues, notKnown?: string[]][] = [
    ["a good bond", { miiInterval: "100ms", upDelay: "300ms", downDelay: "0s", mtu: 1500 }],
    ["an interval that nothing uses", { mode: "balance-xor", ...arp, miiInterval: "10s" }],
    ["delays beside an interval that is not known", { upDelay: "250ms" }, ["miiInterval"]],
    ["delays beside monitoring that is not known", { upDelay: "250ms" }, ["linkMonitoring"]],
    ["the shortest interval", { miiInterval: "10ms" }],
    ["links that are counted", { mode: "802.3ad", minLinks: 2 }],
    ["links beside a mode that is not known", { mode: undefined as never, minLinks: 2 }, ["mode"]],
    ["a hash over ports", { mode: "802.3ad", transmitHashPolicy: "layer-3-and-4" }],
  ];
  for (const [what, values, notKnown] of silent)
    it(`has nothing to say about ${what}`, () => {
      assert.deepEqual(said(values, notKnown), []);
    });
});

describe("advice on a script", () => {
  const said = (source: string) =>
    script.advice({ name: "s", source }, () => true).map(({ text }) => text);

  const cases: [source: string, said: RegExp][] = [
    ["/interface bonding set bond1 primary-port-override=no", /write primary=ether1$/],
    ["/interface bonding set bond1 link-monitoring=yes", /write link-monitoring=mii$/],
    ["/interface bonding set bond1 mii-interval=100", /write mii-interval=100ms$/],
    ["/interface bonding set bond1 mii-cycles=1 mode=802.3ad", /write up-delay=200ms/],
    ["/interface bonding add mode=balance-tcp", /transmit-hash-policy=layer-3-and-4/],
    ["/interface bonding print detail name=bond1", /write print detail where name=bond1$/],
    ["/interface ethernet print stats numbers=ether2,ether3", /write print stats from=/],
    [":local d [:system clock get date]", /write \/system$/],
    [":local d [/system clock get date format=yyyy-MM-dd]", /write \[\/system clock get date\]$/],
  ];
  for (const [source, says] of cases)
    it(`says what RouterOS takes instead: ${source}`, () => {
      const [text, ...more] = said(source);
      assert.deepEqual(more, []);
      assert.match(text ?? "", /^source: .* means no such thing to RouterOS; write /);
      assert.match(text ?? "", says);
    });

  it("has nothing to say about what works", () => {
    for (const source of [
      "/interface bonding set bond1 mii-interval=100ms primary=ether1 link-monitoring=mii",
      "/interface bonding set bond1 mii-interval=1m40s; :put 1",
      "/interface bonding set bond1 mii-interval=00:00:01",
      '/interface bonding print detail where name="bond1"',
      '/log print where message~"name="',
      ":local d [/system clock get date]",
    ])
      assert.deepEqual(said(source), [], source);
  });

  it("is said of a schedule's own script, too", () => {
    const [one] = scheduler.advice(
      { name: "s", onEvent: "/interface bonding print name=b" },
      () => true,
    );
    assert.match(one?.text ?? "", /^onEvent: print with name= /);
  });
});

describe("advice on a user", () => {
  const said = (password?: string) =>
    user.discreetAdvice({ name: "noc", ...(password === undefined ? {} : { password }) });

  it("says what is weak about a password, and never the password", () => {
    for (const password of ["a", "noc-noc-12345X", "Passw0rd-2024!"]) {
      const [hint] = said(password);
      assert.equal(hint?.severity, "warn");
      assert.match(hint.text, /^password: choose a stronger one, for it /);
      assert.ok(password === "a" || !hint.text.includes(password));
    }
    assert.deepEqual([...said("Kestrel-over-7-hills"), ...said()], []);
  });
});
