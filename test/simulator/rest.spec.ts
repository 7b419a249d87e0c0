import assert from "node:assert/strict";
import { bad, bare, failure, get, notFound, plain, rest, RESTFUL } from "./rest-client";

const BOND = "/interface/bonding";
const ADDRESS = "/ip/address";

/** A router with a bond of two ports. */
async function bonded() {
  const { router, send } = await bare();
  const id = router.add(BOND, { name: "bond1", slaves: "ether1,ether2", mtu: "1400" });
  return { router, send, id };
}

const NO_IDENTIFIER = bad("missing or invalid resource identifier");

describe("simulator: REST, GET", () => {
  for (const version of RESTFUL) {
    it(`lists a menu as an array, and an empty one as an empty array (${version})`, async () => {
      const { send } = await bare({ version, ports: 2 });
      const [status, rows] = await send("GET", "/interface/ethernet?.proplist=name");
      assert.equal(status, 200);
      const expected = ["ether1", "ether2"].map((name, at) => ({ ".id": `*${at + 1}`, name }));
      assert.deepEqual(rows, expected);
      assert.deepEqual(await send("GET", BOND), [200, []]);
    });
  }

  it("gives one item as an object, by id and by name", async () => {
    const { send, id, router } = await bonded();
    const [item] = router.items(BOND);
    assert.deepEqual(await send("GET", `${BOND}/${id}`), [200, item]);
    assert.deepEqual(await send("GET", `${BOND}/bond1`), [200, item]);
  });

  it("gives a menu of one item as an object without id", async () => {
    const { send } = await bare({ identity: "edge" });
    assert.deepEqual(await send("GET", "/system/identity"), [200, { name: "edge" }]);
  });

  it("says 404 without detail for an item that is not there", async () => {
    const { send } = await bare();
    assert.deepEqual(await send("GET", `${BOND}/*99`), notFound);
    assert.deepEqual(await send("GET", `${BOND}/bond9`), notFound);
    assert.deepEqual(await send("GET", `${ADDRESS}/*99`), notFound);
  });

  it("takes no text for an id where items have no names", async () => {
    const { send } = await bare();
    assert.deepEqual(await send("GET", `${ADDRESS}/ether1`), bad("no such command prefix"));
  });

  it("wants the * of an id as it is", async () => {
    const { send, id } = await bonded();
    assert.equal((await send("GET", `${BOND}/${id}`))[0], 200);
    assert.equal((await send("GET", `${BOND}/${id.replace("*", "%2A")}`))[0], 400);
  });

  it("names the word of a path that it does not know", async () => {
    const { send } = await bare();
    const unknown = (name: string) => bad(`no such command or directory (${name})`);
    assert.deepEqual(await send("GET", "/foo"), unknown("foo"));
    assert.deepEqual(await send("GET", "/interface/foo/bar"), unknown("foo"));
    assert.deepEqual(await send("GET", "/system/identity/foo"), unknown("foo"));
    assert.deepEqual(await send("GET", "/ip/addr"), unknown("addr"));
  });

  it("writes every value as text, and keys in alphabetical order", async () => {
    const { router, id } = await bonded();
    const { text, body } = await rest(router, "GET", `${BOND}/${id}`);
    const row = body as Record<string, unknown>;
    assert.ok(Object.values(row).every((value) => typeof value === "string"));
    const keys = [...text.matchAll(/"([^"]+)":/g)].map(([, key]) => key);
    assert.deepEqual(keys, [...keys].sort());
    assert.equal(keys[0], ".id");
    assert.deepEqual([row["disabled"], row["mtu"]], ["false", "1400"]);
  });

  it("passes rows that equal every filter", async () => {
    const { send } = await bare({ ports: 3 });
    const names = async (filter: string) => {
      const [, rows] = await send("GET", `/interface?${filter}&.proplist=name`);
      return (rows as Record<string, string>[]).map((row) => row["name"]);
    };
    assert.deepEqual(await names("type=ether&name=ether2"), ["ether2"]);
    assert.deepEqual(await names("type=bond&name=ether2"), []);
    assert.deepEqual(await names("name=ether"), []);
    assert.deepEqual(await names(".id=*3"), ["ether3"]);
    assert.deepEqual(await names("-name=ether1"), []);
  });

  it("reads %20 as a space and + as itself in a filter", async () => {
    const { router, send } = await bare({ ports: 2 });
    router.set("/interface", "ether1", { comment: "a b" });
    router.set("/interface", "ether2", { comment: "a+b" });
    const name = async (filter: string) => {
      const [, rows] = await send("GET", `/interface/ethernet?comment=${filter}`);
      return (rows as Record<string, string>[]).map((row) => row["name"]);
    };
    assert.deepEqual(await name("a%20b"), ["ether1"]);
    assert.deepEqual(await name("a+b"), ["ether2"]);
  });

  it("always adds .id to the words asked for, unless by POST", async () => {
    const { send, id } = await bonded();
    const row = { ".id": id, name: "bond1" };
    assert.deepEqual(await send("GET", `${BOND}?.proplist=name`), [200, [row]]);
    assert.deepEqual(await send("GET", `${BOND}/bond1?.proplist=name`), [200, row]);
    const body = { ".proplist": ["name"] };
    assert.deepEqual(await send("POST", `${BOND}/print`, body), [200, [{ name: "bond1" }]]);
  });

  it("passes text through as UTF-8, in a path, a filter and a body", async () => {
    const { router, send } = await bare();
    const [status] = await send("PUT", BOND, { name: "büro ☎", slaves: "ether1" });
    assert.equal(status, 201);
    assert.equal(router.items(BOND)[0]?.["name"], "büro ☎");
    const path = encodeURIComponent("büro ☎");
    const [, item] = await send("GET", `${BOND}/${path}?.proplist=name`);
    assert.equal((item as Record<string, string>)["name"], "büro ☎");
    const [, found] = await send("GET", `${BOND}?name=${path}`);
    assert.equal((found as unknown[]).length, 1);
    assert.deepEqual(
      router.commands.map(({ queries }) => queries),
      [[], ["name=büro ☎"], ["name=büro ☎"]],
    );
  });

  it("passes bytes through that are no UTF-8", async () => {
    const { router } = await bare();
    const url = `${router.restUrl}/rest/foo%FC`;
    const { bytes } = await get(url);
    assert.ok(bytes.includes(Buffer.from("(foo\xfc)", "latin1")));
  });
});

describe("simulator: REST, changes", () => {
  for (const version of RESTFUL) {
    it(`PUT adds, answers 201 and the whole item (${version})`, async () => {
      const { router, send } = await bare({ version });
      const [status, item] = await send("PUT", BOND, { name: "bond1", slaves: "ether1" });
      assert.equal(status, 201);
      assert.deepEqual(item, router.items(BOND)[0]);
    });
  }

  it("PUT refuses like the API does", async () => {
    const { send } = await bare();
    const put = (body: Record<string, string>) => send("PUT", BOND, body);
    const slave = { slaves: "ether1" };
    assert.deepEqual(await put({}), bad("failure: need at least one slave interface"));
    assert.deepEqual(await put({ ...slave, foo: "1" }), bad("unknown parameter foo"));
    const mode = "input does not match any value of mode";
    assert.deepEqual(await put({ ...slave, mode: "x" }), bad(mode));
  });

  it("PUT creates nothing where nothing can be added", async () => {
    const { send } = await bare();
    assert.deepEqual(await send("PUT", "/interface/ethernet", { name: "x" }), NO_IDENTIFIER);
  });

  it("PATCH changes, answers 200 and the whole item, by id and by name", async () => {
    const { router, send, id } = await bonded();
    const [byId, first] = await send("PATCH", `${BOND}/${id}`, { mtu: "1500", disabled: "yes" });
    assert.equal(byId, 200);
    assert.deepEqual(first, router.items(BOND)[0]);
    assert.equal((first as Record<string, string>)["disabled"], "true");
    const [byName, second] = await send("PATCH", `${BOND}/bond1`, { name: "bond2", mtu: 1300 });
    assert.equal(byName, 200);
    assert.deepEqual(second, router.items(BOND)[0]);
    assert.equal((second as Record<string, string>)["name"], "bond2");
  });

  it("PATCH needs an id, also in a menu of one item, where POST set does it", async () => {
    const { router, send } = await bare();
    assert.deepEqual(await send("PATCH", BOND, { mtu: "1500" }), NO_IDENTIFIER);
    assert.deepEqual(await send("PATCH", "/system/identity", { name: "a" }), NO_IDENTIFIER);
    assert.deepEqual(await send("POST", "/system/identity/set", { name: "a" }), [200, []]);
    assert.deepEqual(router.items("/system/identity"), [{ name: "a" }]);
  });

  it("tells an unknown word by its name, unless the item was given by name", async () => {
    const { send, id } = await bonded();
    const body = { foo: "1" };
    assert.deepEqual(await send("PATCH", `${BOND}/${id}`, body), bad("unknown parameter foo"));
    assert.deepEqual(await send("PATCH", `${BOND}/bond1`, body), NO_IDENTIFIER);
    const mode = bad("input does not match any value of mode");
    assert.deepEqual(await send("PATCH", `${BOND}/bond1`, { mode: "x" }), mode);
  });

  for (const [what, body] of [
    ["null", { comment: null }],
    ["an empty text", { comment: "" }],
    ["!comment", { "!comment": "" }],
    ["!comment and null", { "!comment": null }],
  ] as const) {
    it(`PATCH empties a text with ${what}`, async () => {
      const { router, send, id } = await bonded();
      router.set(BOND, id, { comment: "old" });
      assert.equal((await send("PATCH", `${BOND}/${id}`, body))[0], 200);
      assert.equal(router.items(BOND)[0]?.["comment"], undefined);
    });
  }

  it("PATCH empties with null any text, not comments only", async () => {
    const { router, send } = await bare();
    const id = router.add("/system/logging", { topics: "info", prefix: "old" });
    const [status, rule] = await send("PATCH", `/system/logging/${id}`, { prefix: null });
    assert.deepEqual([status, (rule as Record<string, string>)["prefix"]], [200, ""]);
  });

  it("PATCH takes away with null what can be unset, and empties no reference with a text", async () => {
    const { router, send, id } = await bonded();
    router.set(BOND, id, { "forced-mac-address": "02:00:00:00:00:01" });
    const forced = () => router.items(BOND)[0]?.["forced-mac-address"];
    assert.equal(forced(), "02:00:00:00:00:01");
    const [status] = await send("PATCH", `${BOND}/${id}`, { "forced-mac-address": null });
    assert.deepEqual([status, forced()], [200, undefined]);
    const [refused, text] = await send("PATCH", `${BOND}/${id}`, { primary: "" });
    assert.equal(refused, 400);
    assert.match((text as Record<string, string>)["detail"] ?? "", /^ambiguous value of /);
  });

  it("DELETE answers 204 without a body, and 404 without detail the second time", async () => {
    const { router, send, id } = await bonded();
    const { status, text } = await rest(router, "DELETE", `${BOND}/${id}`);
    assert.deepEqual([status, text], [204, ""]);
    assert.deepEqual(router.items(BOND), []);
    assert.deepEqual(await send("DELETE", `${BOND}/${id}`), notFound);
  });

  it("DELETE and PATCH say 404 for an item that is not there", async () => {
    const { send } = await bare();
    assert.deepEqual(await send("DELETE", `${BOND}/bond9`), notFound);
    assert.deepEqual(await send("PATCH", `${BOND}/*99`, {}), notFound);
  });

  it("DELETE is not acceptable where nothing can be removed", async () => {
    const { send } = await bare();
    const detail = "no such command or directory (remove)";
    const expected = [406, failure(406, "Not Acceptable", detail)];
    assert.deepEqual(await send("DELETE", "/interface/ethernet/*1"), expected);
    assert.deepEqual(await send("DELETE", "/ip/service/api"), expected);
  });

  it("refuses a body that is not JSON, or no object", async () => {
    const { router, send } = await bare();
    for (const body of ["{", "slaves=ether1", "[]", "null", '"x"', '{"mtu":0x10}']) {
      assert.deepEqual(await send("PUT", BOND, body), bad(), body);
    }
    assert.deepEqual(await send("PUT", BOND, { slaves: ["ether1"] }), bad());
    assert.deepEqual(router.items(BOND), []);
  });

  it("does not implement HEAD", async () => {
    const { router } = await bare();
    assert.equal((await rest(router, "HEAD", BOND)).status, 501);
  });

  it("minds no character set in the content type", async () => {
    const { router } = await bare();
    const { status } = await plain(`${router.restUrl}/rest${BOND}`, {
      method: "PUT",
      headers: {
        Authorization: "Basic YWRtaW46",
        "Content-Type": "application/json; charset=utf-8",
      },
      body: '{"slaves":"ether1"}',
    });
    assert.equal(status, 201);
  });

  it("answers with the headers of a router, and no cookie", async () => {
    const { router } = await bare();
    const { headers } = await rest(router, "GET", "/system/identity");
    const expected = "cache-control,connection,content-length,content-type,date,expires";
    assert.equal([...headers.keys()].join(), `${expected},x-frame-options`);
    assert.equal(headers.get("content-type"), "application/json");
  });
});
