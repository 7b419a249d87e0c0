import * as assert from "node:assert/strict";
import { simulator } from "../../simulator";

describe("what an export cannot have", () => {
  it("is an interface of OSPF that is not there", async () => {
    const router = await simulator({ version: "6.49.18" });
    const { failed } = router.load(
      "/routing ospf interface\nadd interface=nowhere\nadd interface=all\nadd interface=ether1",
    );
    assert.deepEqual(
      failed.map(({ line }) => line),
      [2],
    );
    await router.close();
  });

  it("is a network of IPv6 twice in a list, whatever bits stand behind its mask", async () => {
    const router = await simulator();
    const { failed } = router.load(
      "/ipv6 firewall address-list\nadd list=a address=2001:db8:1::/32\nadd list=a address=2001:db8::5/32\nadd list=b address=2001:db8::5/32\nadd list=a address=2001:db8::5",
    );
    assert.deepEqual(
      failed.map(({ line, reason }) => [line, reason]),
      [[3, "failure: already have such entry"]],
    );
    const shown = router.items("/ipv6/firewall/address-list").map(({ address }) => address);
    assert.deepEqual(shown, ["2001:db8::/32", "2001:db8::/32", "2001:db8::5/128"]);
    await router.close();
  });

  it("is a log rule without topics", async () => {
    const router = await simulator();
    router.load("/system logging\nadd topics=info action=echo");
    router.type("/system logging export file=out");
    assert.match(router.file("out.rsc")?.contents ?? "", /^add action=echo topics=info$/m);
    await router.close();
  });
});
