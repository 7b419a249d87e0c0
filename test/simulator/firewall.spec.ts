import assert from "node:assert/strict";
import { accepts } from "../../simulator/network/firewall";
import { bare } from "./script-start";

type Rule = Record<string, string>;

/** What a router with these rules does with a packet to its API at ether1. */
function judge(rules: Rule[], established = false): boolean {
  const router = bare();
  const [into] = router.store.items("/interface/ethernet");
  assert.ok(into);
  for (const rule of rules) router.store.add("/ip/firewall/filter", { chain: "input", ...rule });
  const ends = { from: "10.0.0.9", fromPort: 40_000, to: "10.0.0.1", toPort: 8728 };
  return accepts(router, { ...ends, into, established });
}

/** Does a rule with these words catch the packet? */
const catches = (words: Rule, established = false) =>
  !judge([{ action: "drop", ...words }], established);

describe("simulator: the chain input of the firewall", () => {
  it("lets pass what no rule is for", () => {
    assert.equal(judge([]), true);
    assert.equal(judge([{ chain: "forward", action: "drop" }]), true);
    assert.equal(judge([{ action: "drop", disabled: "true" }]), true);
  });

  it("takes the first rule that fits", () => {
    const accept = { action: "accept", "dst-port": "8728" };
    assert.equal(judge([accept, { action: "drop" }]), true);
    assert.equal(judge([{ action: "drop" }, accept]), false);
    assert.equal(judge([{ action: "log" }, { action: "reject", "reject-with": "x" }]), false);
    assert.equal(judge([{}, { action: "drop" }]), true, "accept is the default");
  });

  const fits: Rule[] = [
    { "src-address": "10.0.0.0/8" },
    { "src-address": "10.0.0.9" },
    { "src-address": "10.0.0.1-10.0.0.9" },
    { "src-address": "!192.168.0.0/16" },
    { "dst-address": "10.0.0.1/32", protocol: "tcp" },
    { "dst-port": "80,8000-9000", protocol: "6" },
    { "src-port": "!1-1024" },
    { "in-interface": "*1" },
    { "in-interface": "!*2" },
    { "connection-state": "invalid,new" },
    { comment: "x", log: "true", "log-prefix": "y", disabled: "false", "src-address": "" },
  ];
  for (const words of fits)
    it(`fits with ${JSON.stringify(words)}`, () => assert.equal(catches(words), true));

  const misses: Rule[] = [
    { "src-address": "192.168.0.0/16" },
    { "src-address": "10.0.0.10-10.0.0.20" },
    { "src-address": "!10.0.0.0/8" },
    { "dst-address": "10.0.0.2" },
    { protocol: "udp" },
    { "dst-port": "80,443" },
    { "in-interface": "*2" },
    { "connection-state": "established,related" },
    { "src-address": "10.0.0.0/8", "dst-port": "22" },
    { "src-mac-address": "48:8F:5A:00:00:01" },
    { "in-interface-list": "LAN" },
    { "src-address-list": "nobody" },
    { "src-mac-address": "!48:8F:5A:00:00:01" },
  ];
  for (const words of misses)
    it(`does not fit with ${JSON.stringify(words)}`, () => assert.equal(catches(words), false));

  it("knows the packets of a connection that is there", () => {
    assert.equal(catches({ "connection-state": "established,related" }, true), true);
    assert.equal(catches({ "connection-state": "new" }, true), false);
    assert.equal(catches({ "connection-state": "!new" }, true), true);
  });
});
