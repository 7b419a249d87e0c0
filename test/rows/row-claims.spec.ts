import * as assert from "node:assert/strict";
import * as pulumi from "@pulumi/pulumi";
import { ethernetPort, ipAddress, ipService } from "../../provider/menus";
import { claimRows } from "../../provider/pulumi/program/row-claims";
import type { Menu, Values } from "../../provider/schema";
import { rowsTable } from "../../provider/schema/routeros/rows";
import { statedMenu } from "../../provider/schema/routeros/table";

const stated = (path: string): Menu => {
  const hand = [ethernetPort, ipAddress, ipService].find((one) => one.path === path);
  const known = statedMenu(path, hand);
  assert.ok(known, path);
  return known.menu;
};
const rows = (path: string): Menu => rowsTable(stated(path));

const lists = "/ip/firewall/address-list";

/** Declares resources of one run, one after the other; all but the last must be taken. */
async function verdict(...declared: [menu: Menu, args: Values][]): Promise<string> {
  const run = {};
  const last = declared.pop();
  assert.ok(last);
  for (const [at, [menu, args]] of declared.entries()) await claimRows(menu, `r${at}`, args, run);
  return claimRows(last[0], "last", last[1], run).then(
    () => "",
    (error: unknown) => {
      assert.ok(pulumi.RunError.isInstance(error), String(error));
      return error.message;
    },
  );
}

/** Rows as the engine has them. */
const table = (path: string, all: readonly Values[], more: Values = {}): [Menu, Values] => [
  rows(path),
  { menu: path, ...more, rows: Object.fromEntries(all.map((row, at) => [`row ${at}`, row])) },
];
const item = (path: string, values: Values): [Menu, Values] => [
  stated(path),
  { menu: path, ...values },
];
const within = (list: string) => ({ within: { list } });

describe("one row of two resources of which one has many", () => {
  const collide: [what: string, says: RegExp, ...declared: [Menu, Values][]][] = [
    [
      "a row of a list, and an item",
      /^Rows\/ip\/firewall\/address-list "r0" and ip\/firewall\/address-list "last" cannot both have the row "192\.0\.2\.1" of .*: leave it to one of them$/,
      table(lists, [{ address: "192.0.2.1" }], within("a")),
      item(lists, { list: "a", address: "192.0.2.1/32" }),
    ],
    [
      "an item first, of a list whose rows are others",
      /cannot both have the row "192\.0\.2\.9"/,
      item(lists, { list: "a", address: "192.0.2.9" }),
      table(lists, [{ address: "192.0.2.1" }], within("a")),
    ],
    [
      "an address, and a resource of a class of its own",
      /^Rows\/ip\/address "r0" and IpAddress "last" cannot both have the row "row 0" of \/ip\/address/,
      table("/ip/address", [{ address: "192.0.2.1/24", interface: "ether1" }]),
      [ipAddress, { address: "192.0.2.1/255.255.255.0", interface: "ether1" }],
    ],
    [
      "two tables of one list",
      /cannot both have rows of \/ip\/firewall\/address-list/,
      table(lists, [], within("a")),
      table(lists, [], { within: { list: "a", disabled: false } }),
    ],
    [
      "a table of a list, and one with a row of it",
      /cannot both have the row "192\.0\.2\.1"/,
      table(lists, [], within("a")),
      table(lists, [{ list: "a", address: "192.0.2.1" }]),
    ],
    [
      "two tables with one row",
      /cannot both have the row "row 0"/,
      table(lists, [{ list: "a", address: "192.0.2.1" }]),
      table(lists, [{ list: "a", address: "192.0.2.1", comment: "b" }]),
    ],
  ];
  for (const [what, says, ...declared] of collide)
    it(`is an error: ${what}`, async () => assert.match(await verdict(...declared), says));

  const stand: [what: string, ...declared: [Menu, Values][]][] = [
    [
      "two lists",
      table(lists, [{ address: "192.0.2.1" }], within("a")),
      table(lists, [{ address: "192.0.2.1" }], within("b")),
    ],
    [
      "one list on two routers",
      table(lists, [], within("a")),
      table(lists, [], { ...within("a"), device: "core" }),
    ],
    [
      "a list and an entry of another",
      table(lists, [{ address: "192.0.2.1" }], within("a")),
      item(lists, { list: "b", address: "192.0.2.1" }),
    ],
    [
      "two tables with other rows",
      table("/ppp/secret", [{ name: "a" }]),
      table("/ppp/secret", [{ name: "b" }]),
    ],
  ];
  for (const [what, ...declared] of stand)
    it(`is none: ${what}`, async () => assert.equal(await verdict(...declared), ""));
});

describe("one row of two resources", () => {
  const pool = (more: Values) => item("/ip/pool", { name: "guests", ...more });
  const rule = (more: Values) =>
    item("/ip/firewall/filter", { chain: "forward", action: "drop", protocol: "tcp", ...more });
  const collide: [what: string, says: RegExp, ...declared: [Menu, Values][]][] = [
    [
      "two items of one name",
      /^ip\/pool "r0" and ip\/pool "last" cannot both have one row of \/ip\/pool, with the same name: leave it to one of them$/,
      pool({ ranges: ["10.0.0.2"] }),
      pool({ ranges: ["10.0.0.3"] }),
    ],
    [
      "an item and a resource of a class",
      /^IpAddress "r0" and ip\/address "last" cannot both have one row/,
      [ipAddress, { address: "192.0.2.1/24", interface: "ether1" }],
      item("/ip/address", { address: "192.0.2.1/255.255.255.0", interface: "ether1" }),
    ],
    [
      "a port, by a class that calls it otherwise",
      /cannot both have one row of \/interface\/ethernet/,
      [ethernetPort, { port: "ether2", comment: "a" }],
      item("/interface/ethernet", { defaultName: "ether2", comment: "b" }),
    ],
    [
      "a row that is always there",
      /with the same name/,
      [ipService, { name: "telnet", disabled: true }],
      item("/ip/service", { name: "telnet", disabled: true }),
    ],
    [
      "rules of which the program says the same",
      /say the same: leave it to one of them, or give each a comment of its own$/,
      rule({ dstPort: ["25", "445"] }),
      rule({ dstPort: "25,445" }),
    ],
  ];
  for (const [what, says, ...declared] of collide)
    it(`is an error: ${what}`, async () => assert.match(await verdict(...declared), says));

  const stand: [what: string, ...declared: [Menu, Values][]][] = [
    ["two names", pool({}), item("/ip/pool", { name: "office" })],
    ["one name on two routers", pool({}), pool({ device: "core" })],
    ["rules that differ", rule({ dstPort: "25" }), rule({ dstPort: "445" })],
    ["rules with comments of their own", rule({ comment: "a" }), rule({ comment: "b" })],
    ["names that are not known yet", pool({ name: undefined }), pool({ name: undefined })],
  ];
  for (const [what, ...declared] of stand)
    it(`is none: ${what}`, async () => assert.equal(await verdict(...declared), ""));

  it("quotes nothing that may be a secret", async () => {
    const secret = (password: string) =>
      item("/ppp/secret", { name: "dialin", password, comment: "hush" });
    assert.doesNotMatch(await verdict(secret("hidden one"), secret("hidden two")), /hidden|hush/);
  });
});
