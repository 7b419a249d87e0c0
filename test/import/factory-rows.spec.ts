import * as assert from "node:assert/strict";
import { importOf } from "../../cli/import/import-of";
import { parseExport } from "../../cli/import/reading/export";
import { patience } from "../support/patience";
import { aRouter, closeRouters, declaredBy, emptyStack, routerOf, sites, wishes } from "./support";
import { typeErrors } from "./type-check";

/** An export says of a row that RouterOS brings only what somebody changed. */
const text = `# 2026-01-02 03:04:05 by RouterOS 7.22.3
/interface lte apn
set [ find default=yes ] ip-type=ipv4 use-network-apn=no
/queue type
set default-small pfifo-limit=20
/system logging action
set 0 memory-lines=500
set remote remote=192.0.2.5
`;

describe("rows of the factory in an export", function () {
  this.timeout(patience.processes);
  afterEach(closeRouters);

  it("are taken over without the words that only a new row needs", async () => {
    const made = await importOf(parseExport(text, "site.rsc"), wishes);
    assert.deepEqual(typeErrors(made), []);
    assert.deepEqual([made.leftOut, made.unread], [[], []]);
    const items = made.resources.map(({ className, values }) => [className, values["unchecked"]]);
    assert.deepEqual(
      items,
      Array.from({ length: 4 }, () => ["Item", undefined]),
    );
    const router = await routerOf(text);
    const [apn] = router.items("/interface/lte/apn");
    assert.equal(apn?.["default"], "true");
    const changed = [
      ["/interface/lte/apn", "default", { "ip-type": "auto" }],
      ["/queue/type", "default-small", { "pfifo-limit": "30" }],
      ["/system/logging/action", "memory", { "memory-lines": "30" }],
      ["/system/logging/action", "remote", { remote: "0.0.0.0" }],
    ] as const;
    const rows = () =>
      changed.map(([menu, name]) => router.items(menu).find((one) => one["name"] === name));
    const before = rows();
    for (const [menu, name, words] of changed) router.set(menu, name, words);
    await emptyStack(router).up(declaredBy(made));
    assert.deepEqual(rows(), before);
  });

  it("need them where there is nothing to take over", async () => {
    const options = "/ip dhcp-client option\nset clientid value=0x01";
    const made = await importOf(parseExport(options, "site.rsc"), wishes);
    assert.deepEqual(typeErrors(made), []);
    const router = await aRouter({ configuration: "empty" });
    const inputs = { menu: "/ip/dhcp-client/option", name: "none", value: "0x01" };
    const stack = emptyStack(router);
    const item = (adopt: boolean) => [{ type: "Item", name: "o", inputs: { ...inputs, adopt } }];
    await assert.rejects(stack.up(item(false)), /code is required: write/);
    await assert.rejects(
      stack.up(item(true)),
      /code is required: the router has no \/ip\/dhcp-client\/option "none" to take over\. Write code/,
    );
  });

  it("compile with values that no version has and words that theirs has not, and hide no clash", async () => {
    const odd = `# jan/02/1970 03:04:05 by RouterOS 6.49.10
/interface bonding
add lacp-mode=active mode=802.3ad name=bond1 slaves=ether3,ether4
add lacp-mode=active mode=802.3ad name=bond2 slaves=ether4
/interface ethernet
set [ find default-name=ether1 ] advertise=10M-half,11M-tird speed=973Lvtp
/ip firewall nat
add action=accept chain=srcnat connection-nat-state=!lhgmok
`;
    const made = await importOf(parseExport(odd, "site.rsc"), wishes);
    assert.deepEqual(typeErrors(made), []);
    const code = made.files.get("index.ts") ?? "";
    assert.match(code, /advertise: \["10M-half", "11M-tird" as never\],/);
    assert.match(code, /speed: "973Lvtp" as never,/);
    assert.match(code, /slaves: \["ether3", "ether4"\],/);
    assert.deepEqual(
      made.leftOut.map(({ what, why }) => `${what}: ${why}`),
      [
        "bond2: ether4: /interface/bonding bond1 makes it a member of a bond already; a program can have only one of the two: remove the other, and import again",
      ],
    );
  });

  for (const { name, text: site } of sites)
    it(`compile in strict mode, as all of an export: ${name}`, async () => {
      assert.deepEqual(typeErrors(await importOf(parseExport(site, name), wishes)), []);
    });
});
