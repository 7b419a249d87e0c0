import assert from "node:assert/strict";
import { empty } from "./start";

const addresses = async () => {
  const { router, client } = await empty();
  for (const [address, words] of [
    ["10.0.0.1/24", { comment: "one" }],
    ["10.0.0.2/24", { disabled: "yes" }],
    ["10.0.0.3/24", {}],
  ] as const) {
    router.add("/ip/address", { address, interface: "ether1", ...words });
  }
  const find = async (...words: string[]) => {
    const { rows } = await client.send("/ip/address/print", "=.proplist=.id", ...words);
    return rows.map((row) => row[".id"]).join();
  };
  return { router, client, find };
};

describe("simulator: print", () => {
  it("shows .id first, then the menu's own order", async () => {
    const { client } = await addresses();
    const { rows } = await client.send("/ip/address/print");
    assert.deepEqual(Object.keys(rows[0] ?? {}).slice(0, 5), [
      ".id",
      "address",
      "network",
      "interface",
      "actual-interface",
    ]);
  });

  it("leaves out an empty comment", async () => {
    const { client } = await addresses();
    const { rows } = await client.send("/ip/address/print");
    assert.equal(rows[0]?.["comment"], "one");
    assert.ok(!("comment" in (rows[1] ?? {})));
    await client.send("/ip/address/set", "=.id=*1", "=comment=");
    const after = await client.send("/ip/address/print");
    assert.ok(!("comment" in (after.rows[0] ?? {})));
  });

  it("returns only what .proplist asks for, and an empty !re for a row that has none of it", async () => {
    const { client } = await addresses();
    const { replies } = await client.send("/ip/address/print", "=.proplist=comment");
    assert.deepEqual(
      replies.map(({ raw }) => raw),
      [["!re", "=comment=one"], ["!re"], ["!re"], ["!done"]],
    );
  });

  it("knows getall, and the flags of the terminal", async () => {
    const { client } = await addresses();
    assert.equal((await client.send("/ip/address/getall")).rows.length, 3);
    const flags = await client.send("/ip/address/print", "=detail=", "=without-paging=");
    assert.equal(flags.rows.length, 3);
    assert.equal((await client.send("/interface/print", "=stats=")).types.at(-1), "!done");
  });

  it("has no numbers", async () => {
    const { client } = await addresses();
    const { trap } = await client.send("/ip/address/print", "=numbers=0");
    assert.equal(trap, "unknown parameter numbers");
  });

  it("counts with =count-only=", async () => {
    const { client } = await addresses();
    const { replies } = await client.send("/ip/address/print", "=count-only=");
    assert.deepEqual(
      replies.map(({ raw }) => raw),
      [["!done", "=ret=3"]],
    );
    const one = await client.send("/ip/address/print", "=count-only=", "?comment=one");
    assert.equal(one.ret, "1");
  });

  for (const [query, found] of [
    [["?comment=one"], "*1"],
    [["?=comment=one"], "*1"],
    [["?comment"], "*1"],
    [["?-comment"], "*2,*3"],
    [["?.id=*2"], "*2"],
    [["?address=10.0.0.1/24", "?address=10.0.0.3/24", "?#|"], "*1,*3"],
    [["?comment=one", "?#!"], "*2,*3"],
    [["?interface=ether1", "?disabled=true"], "*2"],
    [["?interface=ether1", "?disabled=true", "?#&"], "*2"],
    [["?address=10.0.0.1/24", "?address=10.0.0.2/24", "?#|!"], "*3"],
    [["?comment=none"], ""],
  ] as const) {
    it(`finds ${found || "nothing"} with ${query.join(" ")}`, async () => {
      const { find } = await addresses();
      assert.equal(await find(...query), found);
    });
  }

  it("compares numbers with ?< and ?>", async () => {
    const { router, client } = await empty();
    router.add("/interface/vlan", { "vlan-id": "9", interface: "ether1", name: "a" });
    router.add("/interface/vlan", { "vlan-id": "10", interface: "ether1", name: "b" });
    const less = await client.send("/interface/vlan/print", "?<vlan-id=10");
    const more = await client.send("/interface/vlan/print", "?>vlan-id=9");
    assert.deepEqual(
      [less.rows[0]?.["name"], more.rows[0]?.["name"], less.rows.length, more.rows.length],
      ["a", "b", 1, 1],
    );
  });
});

describe("simulator: commands", () => {
  it("answers the id of what it added", async () => {
    const { client } = await empty();
    const { replies } = await client.send("/interface/bonding/add", "=slaves=ether1");
    assert.match(replies[0]?.raw.join() ?? "", /^!done,=ret=\*[0-9A-F]+$/);
  });

  it("answers set with a bare !done, also when nothing changes", async () => {
    const { client } = await empty();
    const { replies } = await client.send("/system/identity/set", "=name=MikroTik");
    assert.deepEqual(replies[0]?.raw, ["!done"]);
  });

  it("finds items by id, by name and by several names", async () => {
    const { router, client } = await empty();
    await client.send("/interface/set", "=.id=*1", "=comment=id");
    await client.send("/interface/set", "=.id=ether2", "=comment=name");
    await client.send("/interface/set", "=numbers=ether3,ether4", "=comment=names");
    assert.deepEqual(
      router.items("/interface/ethernet").map((row) => row["comment"]),
      ["id", "name", "names", "names", undefined],
    );
  });

  it("takes a bare number in numbers as a position", async () => {
    const { router, client } = await empty();
    await client.send("/interface/ethernet/set", "=numbers=0", "=comment=first");
    assert.equal(router.items("/interface/ethernet")[0]?.["comment"], "first");
  });

  it("refuses an item that is not there with category 0", async () => {
    const { client } = await empty();
    for (const command of ["set", "remove", "enable", "unset"]) {
      const words = command === "unset" ? ["=value-name=lacp-system-id"] : [];
      const { replies } = await client.send(
        `/interface/bonding/${command}`,
        "=numbers=*99",
        ...words,
      );
      assert.deepEqual(replies[0]?.raw, ["!trap", "=category=0", "=message=no such item"]);
    }
  });

  it("refuses words that the menu does not have, and abbreviated ones", async () => {
    const { client } = await empty();
    const { trap } = await client.send("/interface/bonding/add", "=slaves=ether1", "=foo=1");
    assert.equal(trap, "unknown parameter foo");
    const short = await client.send("/interface/bonding/add", "=slaves=ether1", "=mod=802.3ad");
    assert.equal(short.trap, "unknown parameter mod");
    const readOnly = await client.send("/interface/bonding/add", "=slaves=ether1", "=running=yes");
    assert.equal(readOnly.trap, "unknown parameter running");
  });

  it("refuses unknown menus and commands with category 0", async () => {
    const { client } = await empty();
    const menu = await client.send("/interface/nonsense/print");
    assert.deepEqual([menu.trap, menu.category], ["no such command prefix", "0"]);
    const command = await client.send("/interface/bonding/explode");
    assert.deepEqual([command.trap, command.category], ["no such command", "0"]);
    assert.equal((await client.send("/ip/address/unset", "=numbers=*1")).trap, "no such command");
    assert.equal((await client.send("/ip/address/move", "=numbers=*1")).trap, "no such command");
    const ethernet = await client.send("/interface/ethernet/remove", "=.id=*1");
    assert.equal(ethernet.trap, "no such command");
  });

  it("takes abbreviated menus", async () => {
    const { client } = await empty();
    assert.equal((await client.send("/interface/bond/print")).types.at(-1), "!done");
  });

  it("completes values by prefix and refuses what fits none or several", async () => {
    const { router, client } = await empty();
    const add = (mode: string) =>
      client.send("/interface/bonding/add", "=slaves=ether1", `=mode=${mode}`);
    const several = await add("balance");
    assert.deepEqual(
      [several.trap, several.category],
      ["ambiguous value of mode, more than one possible value matches input", "1"],
    );
    const none = await add("lacp");
    assert.deepEqual([none.trap, none.category], ["input does not match any value of mode", "1"]);
    assert.equal((await add("")).trap, several.trap);
    await add("802");
    assert.equal(router.items("/interface/bonding")[0]?.["mode"], "802.3ad");
  });

  it("places the category before the message", async () => {
    const { client } = await empty();
    const { replies } = await client.send("/ip/address/add", "=address=1.2.3.4", "=interface=x");
    assert.deepEqual(replies[0]?.raw.slice(1), [
      "=category=1",
      "=message=input does not match any value of interface",
    ]);
  });

  it("sends failures without a category", async () => {
    const { client } = await empty();
    const { replies } = await client.send("/interface/bonding/add");
    assert.deepEqual(
      replies.map(({ raw }) => raw),
      [["!trap", "=message=failure: need at least one slave interface"], ["!done"]],
    );
  });

  it("reads booleans as yes, no, true and false and shows true and false", async () => {
    const { router, client } = await empty();
    const shown: (string | undefined)[] = [];
    for (const value of ["yes", "no", "true", "false"]) {
      await client.send("/interface/set", "=.id=ether1", `=disabled=${value}`);
      shown.push(router.items("/interface")[0]?.["disabled"]);
    }
    assert.deepEqual(shown, ["true", "false", "true", "false"]);
    const { trap } = await client.send("/interface/set", "=.id=ether1", "=disabled=maybe");
    assert.equal(trap, "input does not match any value of disabled");
  });

  it("enables, disables and comments by name", async () => {
    const { router, client } = await empty();
    await client.send("/interface/ethernet/disable", "=numbers=ether1,ether2");
    await client.send("/interface/ethernet/enable", "=.id=ether2");
    await client.send("/interface/ethernet/comment", "=numbers=ether1", "=comment=up");
    const [first, second] = router.items("/interface/ethernet");
    assert.deepEqual(
      [first?.["disabled"], second?.["disabled"], first?.["comment"]],
      ["true", "false", "up"],
    );
  });

  it("removes a list of ids", async () => {
    const { router, client } = await addresses();
    await client.send("/ip/address/remove", "=.id=*1,*3");
    assert.deepEqual(
      router.items("/ip/address").map((row) => row[".id"]),
      ["*2"],
    );
  });

  it("copies an item with copy-from", async () => {
    const { router, client } = await empty();
    router.add("/interface/vlan", { name: "a", "vlan-id": "5", interface: "ether1", mtu: "1400" });
    await client.send("/interface/vlan/add", "=copy-from=a", "=name=b", "=vlan-id=6");
    const [, copy] = router.items("/interface/vlan");
    assert.deepEqual([copy?.["name"], copy?.["mtu"]], ["b", "1400"]);
  });

  it("keeps the commands it got, with who sent them, but no login", async () => {
    const { router, client } = await empty();
    await client.send("/ip/address/print", "?interface=ether1");
    await client.send("/interface/bonding/add", "=slaves=ether1", ".tag=5");
    assert.deepEqual(router.commands, [
      {
        number: 1,
        menu: "/ip/address",
        command: "print",
        words: {},
        queries: ["interface=ether1"],
        user: "admin",
      },
      {
        number: 2,
        menu: "/interface/bonding",
        command: "add",
        words: { slaves: "ether1" },
        queries: [],
        user: "admin",
      },
    ]);
    assert.equal(router.count(), 2);
    assert.equal(router.count("/ip/address"), 1);
    assert.equal(router.count("/interface/bonding/add"), 1);
    router.forget();
    assert.equal(router.count(), 0);
    await client.send("/ip/address/print");
    assert.equal(router.commands[0]?.number, 3);
  });
});
