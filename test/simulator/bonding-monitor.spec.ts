import assert from "node:assert/strict";
import type { Simulator } from "../../simulator";
import { empty } from "./start";

const bonds = (router: Simulator) => router.items("/interface/bonding");
const add = (router: Simulator, words: Record<string, string>) =>
  router.add("/interface/bonding", words);

describe("simulator: /interface/bonding/monitor", () => {
  const monitor = async (mode: string, words: Record<string, string> = {}) => {
    const { router, client } = await empty();
    add(router, { name: "b", slaves: "ether1,ether2", mode, ...words });
    const look = async () => {
      const { rows } = await client.send(
        "/interface/bonding/monitor",
        "=numbers=b",
        "=once=",
        "=.proplist=active-ports,inactive-ports",
      );
      return [rows[0]?.["active-ports"], rows[0]?.["inactive-ports"]];
    };
    return { router, client, look };
  };

  it("shows one active port in active-backup, the first or the primary", async () => {
    const { router, look } = await monitor("active-backup");
    assert.deepEqual(await look(), ["ether1", "ether2"]);
    router.set("/interface/bonding", "b", { primary: "ether2" });
    assert.deepEqual(await look(), ["ether2", "ether1"]);
    router.unplug("ether2");
    assert.deepEqual(await look(), ["ether1", "ether2"]);
    router.unplug("ether1");
    assert.deepEqual(await look(), ["", "ether1,ether2"]);
    assert.equal(bonds(router)[0]?.["running"], "false");
  });

  it("shows all ports with link in the other modes", async () => {
    const { router, look } = await monitor("balance-rr");
    assert.deepEqual(await look(), ["ether1,ether2", ""]);
    router.unplug("ether1");
    assert.deepEqual(await look(), ["ether2", "ether1"]);
  });

  it("shows the partner of LACP", async () => {
    const { client } = await monitor("802.3ad");
    const { rows } = await client.send("/interface/bonding/monitor", "=numbers=b", "=once=");
    assert.deepEqual(Object.keys(rows[0] ?? {}), [
      "mode",
      "active-ports",
      "inactive-ports",
      "lacp-system-id",
      "lacp-system-priority",
      "lacp-partner-system-id",
    ]);
  });

  it("stops running below min-links", async () => {
    const { router } = await monitor("802.3ad", { "min-links": "2" });
    assert.equal(bonds(router)[0]?.["running"], "true");
    router.unplug("ether1");
    assert.equal(bonds(router)[0]?.["running"], "false");
  });

  it("goes on in sections until it is cancelled", async () => {
    const { client } = await monitor("balance-rr");
    client.write("/interface/bonding/monitor", "=numbers=b", "=interval=20ms", ".tag=m");
    const sections = [await client.next(), await client.next(), await client.next()];
    assert.deepEqual(
      sections.map((reply) => reply?.words[".section"]),
      ["0", "1", "2"],
    );
    const { replies } = await client.send("/cancel", "=tag=m");
    assert.equal(replies.find(({ type }) => type === "!trap")?.words["message"], "interrupted");
  });

  it("shows what LACP says of each slave", async () => {
    const { router, client } = await monitor("802.3ad", { "lacp-user-key": "2" });
    router.unplug("ether2");
    const { rows } = await client.send("/interface/bonding/monitor-slaves", "=bond=b", "=once=");
    assert.deepEqual(
      rows.map(({ port, flags, key, active }) => [port, flags, key, active]),
      [
        ["ether1", "A-GSCD--", "145", "true"],
        ["ether2", "A-GSCD--", "128", undefined],
      ],
    );
  });
});
