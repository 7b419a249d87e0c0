import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { simulator, type Simulator, type Version } from "../../simulator";
import { MENUS } from "../../simulator/menus";
import { RawClient } from "./raw-client";

const FOLDER = join(__dirname, "../../routeros");

interface Span {
  since?: string;
  until?: string;
  absent?: [string, string];
}

interface Word extends Span {
  type?: string | string[];
  values?: string[];
  range?: [string, string];
  names?: string;
  readOnly?: true;
  open?: true;
  not?: true;
  default?: string;
  likely?: string;
  list?: string;
}

interface Menu extends Span {
  class: string;
  key?: string[];
  keyIs?: string;
  required?: string[];
  commands: string[];
  words: Record<string, number>;
  commandsThere?: Record<string, Span>;
}

interface File {
  kinds: (string | Word)[];
  menus: Record<string, Menu>;
}

const files = readdirSync(FOLDER)
  .filter((name) => name.endsWith(".json"))
  .map((name) => JSON.parse(readFileSync(join(FOLDER, name), "utf8")) as File);
const own = new Set(MENUS.map(({ path }) => path));

const all = files.flatMap(({ kinds, menus: each }) =>
  Object.entries(each).map(([path, menu]) => ({
    path,
    menu,
    word: (name: string) => wordOf(kinds, menu, name),
  })),
);

/** The menus that every version from 7.9 on has, and of which nothing more is known than the schema. */
const menus = all.filter(({ path, menu }) => !own.has(path) && isAlways(menu));

type Known = (typeof menus)[number];

function isAlways({ since, until, absent }: Span): boolean {
  return (since === undefined || since === "7") && until === undefined && absent === undefined;
}

function wordOf(kinds: File["kinds"], { words }: Menu, name: string): Word | undefined {
  const kind = kinds[words[name] ?? -1];
  return typeof kind === "string" ? { type: kind } : kind;
}

const SAMPLES: Record<string, string> = {
  ...{
    numbers: "80",
    boolean: "yes",
    presence: "",
    text: "some",
    any: "some",
    decimal: "1",
    time: "10s",
  },
  ...{ address: "10.1.2.3", address6: "2001:db8::1", mac: "02:00:00:00:00:0A", hex: "0x1" },
  ...{ prefix: "10.1.2.0/24", prefix6: "2001:db8:1::/48", range: "10.1.2.3-10.1.2.9" },
};

/** A value that a word takes; what it names is made before, on this router. */
function valueOf(router: Simulator, word: Word): string {
  const [type = ""] = [word.type ?? []].flat();
  if (word.names === "/interface") return "ether1";
  if (word.names !== undefined) return nameIn(router, word.names);
  if (type === "" || type === "any") return word.values?.[0] ?? "some";
  if (type === "integer") return word.range?.[0] ?? "1";
  if (type === "hex") return `0x${word.range?.[0] ?? "1"}`;
  return type === "time" ? (word.range?.[0] ?? "10s") : (SAMPLES[type] ?? "some");
}

function nameIn(router: Simulator, path: string): string {
  const [first] = router.items(path).filter((row) => row["name"] !== undefined);
  if (first) return first["name"] ?? "";
  const known = all.find((each) => each.path === path);
  assert.ok(known, `${path} is named, and there is no such menu`);
  const id = router.add(path, wordsFor(router, known));
  return router.items(path).find((row) => row[".id"] === id)?.["name"] ?? "";
}

const numberOf = (version: string) =>
  version.split(".").reduce((sum, part, at) => sum + Number(part) / 1000 ** at, 0);

function isIn(version: string, { since, until, absent }: Span): boolean {
  const at = numberOf(version);
  if (absent && at >= numberOf(absent[0]) && at < numberOf(absent[1])) return false;
  return at >= numberOf(since ?? "0") && (until === undefined || at < numberOf(until));
}

const has = (router: Simulator, known: Known, name: string) => {
  const word = known.word(name);
  return word !== undefined && !word.readOnly && isIn(router.version, word);
};

const can = (router: Simulator, { menu }: Known, command: string) =>
  menu.commands.includes(command) && isIn(router.version, menu.commandsThere?.[command] ?? {});

/** Nothing but values of the type are taken. A default that is none says that the type is a part of it. */
const isPlain = ({
  type,
  values,
  names,
  open,
  not,
  likely = type === "boolean" ? "no" : "1",
  default: given = likely,
}: Word) =>
  ["boolean", "integer", "mac", "address", "time"].includes(String(type)) &&
  !(values ?? names ?? open ?? not) &&
  (type === "boolean" ? /^(yes|no)$/ : /^\d+[smhd]?$/).test(given);

let made = 0;

/** The words that an item cannot do without, and those that tell it apart. */
function wordsFor(router: Simulator, known: Known): Record<string, string> {
  const { required = [], key = [] } = known.menu;
  const names = [...new Set([...required, ...key, "name"])];
  return Object.fromEntries(
    names.flatMap((name) => {
      const word = known.word(name);
      if (!word || !has(router, known, name)) return [];
      return [[name, name === "name" ? `item${++made}` : valueOf(router, word)]];
    }),
  );
}

const isList = ({ menu }: Known) => menu.class === "list" || menu.class === "ordered";

const VERSIONS: readonly Version[] = ["7.9.2", "7.24"];

describe("simulator: every menu of the schema", () => {
  for (const version of VERSIONS) {
    describe(`on ${version}`, () => {
      let router: Simulator;
      before(async () => {
        router = await simulator({ version, configuration: "empty" });
      });
      after(() => router.close());

      it(`answers print in all ${menus.length}`, () => {
        for (const { path, menu } of menus) {
          const rows = router.items(path);
          if (menu.class === "single") assert.equal(rows.length, 1, path);
        }
      });

      it("adds, shows, comments, disables, moves and removes items", () => {
        const lists = menus.filter((each) => isList(each) && can(router, each, "add"));
        assert.ok(lists.length > 150);
        for (const each of lists) {
          const { path } = each;
          const words = wordsFor(router, each);
          const there = router.items(path).length;
          const id = router.add(path, words);
          const row = () => router.items(path).find((item) => item[".id"] === id) ?? {};
          for (const [name, value] of Object.entries(words))
            if (each.word(name)?.type === "text" && !each.word(name)?.list)
              assert.equal(row()[name], value, `${path} ${name}`);
          if (has(router, each, "comment")) {
            router.set(path, id, { comment: 'é; "x"' });
            assert.equal(row()["comment"], 'é; "x"', path);
          }
          if (has(router, each, "disabled")) {
            router.set(path, id, { disabled: "yes" });
            assert.equal(row()["disabled"], "true", path);
            router.set(path, id, { disabled: "no" });
            assert.equal(row()["disabled"], "false", path);
          }
          assert.throws(() => router.set(path, id, { "no-such-word": "1" }), /unknown parameter/);
          router.remove(path, id);
          assert.equal(router.items(path).length, there, path);
        }
      });

      it("refuses to go without the words that routers require", () => {
        for (const each of menus.filter((one) => isList(one) && can(router, one, "add"))) {
          const words = wordsFor(router, each);
          const required = (each.menu.required ?? []).filter((name) => has(router, each, name));
          const isMade = (name: string) =>
            name === "name" && /^\/interface\/[^/]+$/.test(each.path);
          for (const name of required.filter((one) => !isMade(one))) {
            const others = Object.fromEntries(
              Object.entries(words).filter(([each]) => each !== name),
            );
            assert.throws(() => router.add(each.path, others), Error, `${each.path} ${name}`);
          }
        }
      });

      it("refuses what is not of the type", () => {
        let tried = 0;
        for (const each of menus) {
          const { path, menu } = each;
          const isSingle = menu.class === "single";
          if (!isSingle && !can(router, each, "add")) continue;
          for (const name of Object.keys(menu.words)) {
            const word = each.word(name);
            if (!word || !has(router, each, name) || !isPlain(word)) continue;
            tried++;
            const wrong = { [name]: "no such value" };
            const write = () =>
              isSingle
                ? router.set(path, "", wrong)
                : void router.add(path, { ...wordsFor(router, each), ...wrong });
            assert.throws(write, /invalid value|does not match/, `${path} ${name}`);
          }
        }
        assert.ok(tried > 500, `${tried}`);
      });

      it("has each name once where a router was seen to refuse a second", () => {
        const unique = menus.filter(
          ({ menu }) =>
            menu.keyIs === "probed" && menu.key?.join() === "name" && menu.class === "list",
        );
        assert.ok(unique.length > 20);
        for (const each of unique.filter((one) => can(router, one, "add"))) {
          const id = router.add(each.path, { ...wordsFor(router, each), name: "twice" });
          const again = () => router.add(each.path, { ...wordsFor(router, each), name: "twice" });
          assert.throws(again, /failure: /, each.path);
          router.remove(each.path, id);
        }
      });
    });
  }

  it("keeps references by id: a name that changes is followed, one that is gone leaves its id", async () => {
    const router = await simulator({ configuration: "empty" });
    const pool = router.add("/ip/pool", { name: "a", ranges: "10.0.0.1-10.0.0.9" });
    router.add("/ip/dhcp-server", { name: "s", interface: "ether1", "address-pool": "a" });
    const used = () => router.items("/ip/dhcp-server")[0]?.["address-pool"];
    router.set("/ip/pool", "a", { name: "b" });
    assert.equal(used(), "b");
    router.remove("/ip/pool", "b");
    assert.equal(used(), pool);
    await router.close();
  });

  it("has interfaces of every kind in /interface, and takes them wherever one may stand", async () => {
    const router = await simulator({ configuration: "empty", ports: 1 });
    router.add("/interface/wireguard", { name: "wg0" });
    router.add("/interface/vrrp", { name: "vip", interface: "ether1" });
    router.add("/ip/address", { address: "10.0.0.1/24", interface: "wg0" });
    const types = router.items("/interface").map(({ name, type }) => `${name} ${type}`);
    assert.deepEqual(types, ["ether1 ether", "lo loopback", "wg0 wg", "vip vrrp"]);
    const again = () => router.add("/interface/gre", { name: "wg0", "remote-address": "10.0.0.2" });
    assert.throws(again, /already have interface with name wg0/);
    await router.close();
  });

  it("moves the rows of a menu that has an order, and puts new ones before others", async () => {
    const router = await simulator({ configuration: "empty" });
    const client = await RawClient.login(router.apiPort);
    const add = async (comment: string, ...words: string[]) =>
      client.send("/ip/firewall/nat/add", "=chain=srcnat", `=comment=${comment}`, ...words);
    await add("a");
    await add("b");
    const first = router.items("/ip/firewall/nat")[0]?.[".id"] ?? "";
    await add("c", `=place-before=${first}`);
    const last = router.items("/ip/firewall/nat")[2]?.[".id"] ?? "";
    await client.send("/ip/firewall/nat/move", `=numbers=${last}`, `=destination=${first}`);
    assert.deepEqual(
      router.items("/ip/firewall/nat").map(({ comment }) => comment),
      ["c", "b", "a"],
    );
    const { trap } = await client.send("/ip/dhcp-server/network/move", "=numbers=*1");
    assert.equal(trap, "no such command");
    client.close();
    await router.close();
  });

  it("takes away what unset names, where the menu can", async () => {
    const router = await simulator({ configuration: "empty" });
    const id = router.add("/ip/route", { gateway: "10.0.0.1", distance: "5", blackhole: "no" });
    const row = () => router.items("/ip/route")[0] ?? {};
    assert.equal(row()["blackhole"], "");
    assert.equal(row()["distance"], "5");
    router.unset("/ip/route", id, "blackhole", "distance");
    assert.equal(row()["blackhole"], undefined);
    assert.equal(row()["distance"], "1");
    await router.close();
  });

  it("has the menus of RouterOS 6 there only", async () => {
    const old = await simulator({ version: "6.49.18", configuration: "empty" });
    old.add("/routing/ospf/network", { network: "10.0.0.0/8", area: "backbone" });
    assert.equal(old.items("/routing/ospf/network").length, 1);
    assert.throws(() => old.items("/routing/ospf/interface-template"), /no such command prefix/);
    await old.close();
    const recent = await simulator({ configuration: "empty" });
    assert.throws(() => recent.items("/routing/ospf/network"), /no such command prefix/);
    await recent.close();
  });
});
