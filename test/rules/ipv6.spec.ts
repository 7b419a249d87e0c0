import * as assert from "node:assert/strict";
import { once } from "node:events";
import { type AddressInfo, connect, createServer, type Socket } from "node:net";
import { patience } from "../support/patience";
import { Deployment } from "../support/deployment";
import { everywhere, type Site, windows } from "../window/support";
import { FILTER } from "./support";

const FILTER6 = "/ipv6/firewall/filter";

/** The router of a site by IPv6, and from the same program. */
async function byIpv6(site: Site): Promise<{ stack: Deployment; close(): void }> {
  const { port, protocol } = new URL(site.config["routeros:host"] ?? "");
  const sockets = new Set<Socket>();
  const server = createServer((near) => {
    const far = connect(Number(port), "127.0.0.1");
    for (const one of [near, far]) sockets.add(one);
    near.on("error", () => far.destroy()).pipe(far);
    far.on("error", () => near.destroy()).pipe(near);
  }).listen(0, "::1");
  await once(server, "listening");
  const host = `${protocol}//[::1]:${(server.address() as AddressInfo).port}`;
  return {
    stack: new Deployment({ ...site.config, "routeros:host": host }),
    close: () => {
      server.close();
      for (const one of sockets) one.destroy();
    },
  };
}

const rules = (menu: string, chain: string) => [
  {
    type: "Rules",
    name: "rules",
    inputs: { menu, chain, rules: [{ action: "accept", comment: "answers" }], adopt: true },
  },
];

const item = (menu: string, words: Record<string, unknown>) => [
  { type: "Item", name: "one", inputs: { menu, chain: "input", action: "drop", ...words } },
];

describe("Rules of IPv6", function () {
  this.timeout(patience.processes);

  it("are confirmed as single items, too, where they may be for us", () =>
    everywhere(async (site) => {
      await site.stack.up(item(FILTER6, { inInterface: "ether1" }));
      await site.stack.destroy();
      assert.equal(windows(site), 0, "the way in is IPv4");
      const six = await byIpv6(site);
      const { stack } = six;
      try {
        for (const other of [{ protocol: "udp" }, { chain: "forward" }]) {
          await stack.up(item(FILTER6, other));
          await stack.destroy();
        }
        await stack.up(item(FILTER6, { action: "accept" }));
        assert.equal(windows(site), 0, "none of these keeps us out");
        await stack.up(item(FILTER6, { protocol: "tcp", inInterface: "ether1" }));
        assert.equal(windows(site), 1);
      } finally {
        six.close();
      }
    }));

  it("are confirmed where the way in is IPv6, and only there", () =>
    everywhere(async (site) => {
      await site.stack.up(rules(FILTER6, "input"));
      assert.equal(windows(site), 0, "the way in is IPv4");
      const six = await byIpv6(site);
      const { stack } = six;
      try {
        await stack.up(rules(FILTER6, "forward"));
        await stack.up(rules(FILTER, "output"));
        assert.equal(windows(site), 0, "other chains, and rules of IPv4");
        await stack.up(rules(FILTER6, "input"));
        assert.equal(windows(site), 1);
      } finally {
        six.close();
      }
    }));
});
