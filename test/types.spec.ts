import * as assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import * as path from "node:path";
import ts from "typescript";
import { patience } from "./support/patience";

const root = path.join(__dirname, "..");
const fixture = path.join(__dirname, "types/resources.ts");
/** As a program of a user has it, from the built declarations. */
const program = path.join(root, "examples/hover.ts");
const programText = `import { Bond, type BondArgs, IpAddress, Item, Rows, Rules, Vlan } from "pulumi-routeros";
const args: BondArgs = { name: "bond1", slaves: ["ether2"], arpTimeout: "auto", takePorts: true };
const tuned: Partial<BondArgs> = { mode: "802.3ad", miiInterval: "100ms", upDelay: "200ms", downDelay: "0s", mtu: 9000 };
const bond = new Bond("uplink", { ...args, ...tuned, adopt: true });
export const mac = bond.macAddress;
export const note = bond.comment;
new IpAddress("office", { address: "192.168.90.1/24", interface: bond.name });
new Vlan("guests", { name: "vlan20", interface: "bridge", vlanId: 20, disabled: true });
Bond.get("other", "bond9");
const pool = new Item("pool", { menu: "/ip/pool", name: "guests", ranges: ["10.0.20.10-10.0.20.200"] });
new Item("server", { menu: "/ip/dhcp-server", interface: bond.name, addressPool: pool.name, leaseTime: "1h", addDnsEntries: true });
new Item("radius", { menu: "/ip/dhcp-server", interface: "ether1", useRadius: "accounting" });
new Rows("users", { menu: "/ppp/secret", rows: [{ name: "a", service: "any" }] });
new Rules("in", { menu: "/ip/firewall/filter", chain: "input", rules: [{ action: "drop", protocol: "tcp" }] });
`;

/** A program with a mistake in each line, and what TypeScript says of it. */
const mistaken = path.join(root, "examples/mistaken.ts");
const mistakes: [text: string, says: RegExp][] = [
  [
    `{ menu: "/ip/poool", name: "a" }`,
    /not assignable to type 'keyof Menus'\. Did you mean '"\/ip\/pool"'\?/,
  ],
  [
    `{ menu: "/ip/dhcp-server", interface: "a", adressPool: "b" }`,
    /'adressPool' does not exist.* Did you mean to write 'addressPool'\?/,
  ],
  [
    `{ menu: "/interface/bonding", slaves: ["a"], mode: "activ-backup" }`,
    /Did you mean '"active-backup"'\?/,
  ],
  [
    `{ menu: "/ip/firewall/filter", chain: "a", connectionState: ["establshed"] }`,
    /Did you mean '"established"'\?/,
  ],
  [`{ menu: "/ip/pool", name: "a", ranges: 5 }`, /'number' is not assignable/],
  [`{ menu: "/interface/ethernet/switch", name: "a" }`, /'unchecked' is missing/],
];
const mistakenText = [
  'import { Item } from "pulumi-routeros";',
  ...mistakes.map(([text]) => `new Item("a", ${text});`),
].join("\n");

/** TypeScript as an editor asks it, over the fixture and a user's program that is in no file. */
function languageService(): ts.LanguageService {
  const config = ts.readConfigFile(path.join(root, "tsconfig.json"), (file) =>
    ts.sys.readFile(file),
  );
  const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, root);
  const virtual = new Map([
    [program, programText],
    [mistaken, mistakenText],
  ]);
  const text = (file: string) => virtual.get(file) ?? ts.sys.readFile(file);
  return ts.createLanguageService({
    getCompilationSettings: () => ({ ...options, noEmit: true }),
    getScriptFileNames: () => [fixture, program, mistaken],
    getScriptVersion: () => "1",
    getScriptSnapshot: (file) => {
      const read = text(file);
      return read === undefined ? undefined : ts.ScriptSnapshot.fromString(read);
    },
    getCurrentDirectory: () => root,
    getDefaultLibFileName: (of) => ts.getDefaultLibFilePath(of),
    fileExists: (file) => virtual.has(file) || ts.sys.fileExists(file),
    readFile: text,
    readDirectory: (...asked) => ts.sys.readDirectory(...asked),
    directoryExists: (folder) => ts.sys.directoryExists(folder),
    getDirectories: (folder) => ts.sys.getDirectories(folder),
  });
}

describe("types", function () {
  this.timeout(patience.processes);
  let service: ts.LanguageService;
  before(() => {
    service = languageService();
  });

  /** The text that hovering shows at the end of `spot`. */
  function hover(file: string, text: string, spot: string): string {
    const at = text.indexOf(spot);
    assert.ok(at >= 0, `${spot} is there`);
    const info = service.getQuickInfoAtPosition(file, at + spot.length - 1);
    return [...(info?.documentation ?? []), ...(info?.tags?.flatMap((tag) => tag.text ?? []) ?? [])]
      .map((part) => part.text)
      .join("");
  }

  const errors = (file: string): string[] =>
    [...service.getSyntacticDiagnostics(file), ...service.getSemanticDiagnostics(file)].map(
      ({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"),
    );

  it("take what is right and refuse what is wrong in a program", () => {
    assert.deepEqual(errors(fixture), []);
    assert.ok((readFileSync(fixture, "utf8").match(/@ts-expect-error/g)?.length ?? 0) >= 20);
  });

  it("take a user's program, from the built declarations", () => {
    assert.deepEqual(errors(program), []);
  });

  it("name what was probably meant, in each line of a mistaken program", () => {
    const said = errors(mistaken);
    assert.equal(said.length, mistakes.length, said.join("\n"));
    for (const [at, [, says]] of mistakes.entries()) assert.match(said[at] ?? "", says);
  });

  const hovers: [what: string, spot: string, comment: RegExp][] = [
    ["an argument", '{ name: "bond1", slaves', /^The member interfaces, 1 to 100, in the order/],
    ["an argument that several share", "arpTimeout", /^How long an ARP entry lives/],
    [
      "an argument that is this package's own",
      "takePorts",
      /^Take the members out of their bridges/,
    ],
    [
      "an argument that every resource has",
      "adopt",
      /^Manage the item that the router already has/,
    ],
    ["an argument that every menu has", "disabled", /^Item is off while true/],
    ["what the router says", "bond.macAddress", /^MAC address: the first member's/],
    ["an output that several share", "bond.comment", /^A note for people/],
    ["what the program set", "bond.name", /^Name of the bond's interface/],
    ["an argument of another resource", "{ address", /^The router's address with its prefix/],
    [
      "a class, with an example",
      "new Bond",
      /^A bond: several ports that work as one interface\.[^]*new Bond\("uplink"/,
    ],
    ["miiInterval", "miiInterval", /a second\. RouterOS reads `100` as 100 seconds/],
    ["upDelay", "upDelay", /rounded down to a multiple of\s+`miiInterval`.*switch's port/s],
    ["downDelay", "downDelay", /rounded down to a multiple of\s+`miiInterval`.*is lost/s],
    ["mtu", "mtu", /at most the smallest l2mtu of the members.*Above 1500 only/s],
    ["a word of an item", "leaseTime", /^A time with its unit\. 1s to /],
    ["a reference of an item", "addressPool", /^Name in `\/ip\/pool`\./],
    ["a word that came later", "addDnsEntries", /^Since 7\.23\.$/],
    ["get", "Bond.get", /^An item of the router that this program reads and does not manage\./],
  ];
  for (const [what, spot, comment] of hovers)
    it(`show on hovering ${what} what the table says`, () => {
      assert.match(hover(program, programText, spot), comment);
    });

  it("show on hovering mode what docs/modes.md says of each", () => {
    const shown = hover(program, programText, "mode").replaceAll(/\s+/g, " ");
    const page = readFileSync(path.join(root, "docs/modes.md"), "utf8");
    const rows = [...page.matchAll(/^\| `.*$/gm)]
      .map(([row]) => row.split("|").map((cell) => cell.trim()))
      .filter((cells) => cells.length === 8);
    assert.equal(rows.length, 7);
    for (const [, mode = "", one, many, side, fails, chip] of rows)
      assert.ok(
        shown.includes(
          `- \`"${mode.replaceAll("`", "")}"\`: one connection: ${one}; many: ${many}; the switch: ${side}; after a failed link: ${fails}; hardware offload: ${chip}.`,
        ),
        `${mode}: ${shown}`,
      );
  });

  it("show the table's comment in the source as well", () => {
    const text = readFileSync(fixture, "utf8");
    assert.match(hover(fixture, text, '{ name: "bond1", slaves'), /^The member interfaces/);
    assert.match(hover(fixture, text, "= bond.macAddress"), /^MAC address: the first member's/);
  });

  /** What is offered where `spot` begins. */
  const completions = (spot: string): string[] =>
    service
      .getCompletionsAtPosition(program, programText.indexOf(spot), {})
      ?.entries.map((entry) => entry.name) ?? [];

  it("offer the menus, the words of an item's menu and their values to whoever completes", () => {
    const menus = completions('/ip/dhcp-server"');
    assert.ok(menus.includes("/ip/pool") && menus.includes("/routing/bgp/connection"));
    const words = completions('leaseTime: "1h"');
    assert.ok(words.includes("useRadius"), words.join());
    assert.ok(words.includes("adopt"));
    assert.ok(!words.includes("ranges"), "a word of another menu");
    const values = completions('accounting"');
    assert.deepEqual(values.sort(), ["accounting", "no", "yes"]);
    const inRow = completions('service: "any"');
    assert.ok(inRow.includes("password") && !inRow.includes("ranges"), inRow.join());
    const inRule = completions('protocol: "tcp"');
    assert.ok(inRule.includes("dstPort") && !inRule.includes("ranges"), inRule.join());
  });

  it("offer every property to whoever completes, and only those that fit", () => {
    const at = programText.indexOf("vlanId: 20");
    const offered = service
      .getCompletionsAtPosition(program, at, {})
      ?.entries.map((entry) => entry.name);
    assert.ok(offered?.includes("useServiceTag"));
    assert.ok(!offered?.includes("takePorts"));
  });
});
