import * as assert from "node:assert/strict";
import { RouterOsError } from "../../provider/errors";
import type { Declared } from "../support/deployment";
import { isLive, lastSaid } from "../support/live";
import { PORT, type Site, assertNothingArmed, everywhere, timePassing, windows } from "./support";

/** `Brücke` and `Büro` as an old WinBox wrote them, and as a program names those bytes. */
const BRIDGE = "Br\u{10fefc}cke";
const BRIDGE_BYTES = Buffer.from("Br\xfccke", "latin1");
const COMMENT_BYTES = Buffer.from("B\xfcro \x80\x99", "latin1");

const resource = (type: string, inputs: Record<string, unknown>): Declared[] => [
  { type, name: "item", inputs },
];

/** The home router, whose administrator once typed names and comments into an old WinBox. */
function typed({ router, stack }: Site): void {
  stack.config["routeros:timeout"] = "2s";
  router.type(
    [
      '/interface bridge set [find where name=bridge] name="Br\\FCcke"',
      '/interface bridge port set [find] comment="B\\FCro \\80\\99"',
      '/ip address set [find where interface="Br\\FCcke"] comment="B\\FCro \\80\\99"',
    ].join("\n"),
  );
}

/** Everything that can carry a connection, byte for byte, without ids. */
function rows({ router }: Site): string[] {
  return ["/interface/bridge", "/interface/bridge/port", "/ip/address"].map((menu) =>
    router
      .items(menu)
      .map((row) =>
        Object.keys(row)
          .filter((word) => !word.startsWith(".") && !isLive(word))
          .map(
            (word) => `${word}=${router.bytes(menu, row[".id"] ?? "", word)?.toString("latin1")}`,
          )
          .join(" "),
      )
      .sort()
      .join("\n"),
  );
}

describe("names and comments that are no UTF-8", function () {
  this.timeout(60_000);

  it("survive a change of the way in that is rolled back", () =>
    everywhere(async (site, { transport }) => {
      typed(site);
      const program =
        transport === "rest"
          ? resource("BridgePort", {
              bridge: BRIDGE,
              interface: PORT,
              comment: "uplink",
              disabled: true,
              adopt: true,
            })
          : resource("Bond", { name: "bond1", slaves: ["ether2", PORT], takePorts: true });
      const before = rows(site);
      await assert.rejects(timePassing(site, site.stack.up(program)), /rolled back/);
      assert.deepEqual(rows(site), before, "the router is as before, byte for byte");
      assertNothingArmed(site);
      assert.match(lastSaid(site.router), /the router is as it was before$/);
    }));

  it("survive a chain of rules that is rolled back", () =>
    everywhere(async (site, { transport }) => {
      if (transport === "api") typed(site);
      else site.stack.config["routeros:timeout"] = "2s";
      const FILTER = "/ip/firewall/filter";
      const rule = "/ip firewall filter add chain=input";
      site.router.type(
        [
          `${rule} action=accept comment="B\\FCro" src-address=127.0.0.0/8`,
          `${rule} action=log log-prefix="B\\FC" comment="\\80\\99"`,
        ].join("\n"),
      );
      const texts = () =>
        site.router
          .items(FILTER)
          .map(({ ".id": id = "" }) =>
            ["comment", "log-prefix", "action"].map((word) => site.router.bytes(FILTER, id, word)),
          );
      const before = texts();
      const rules = [
        { action: "accept", connectionState: ["established", "related"], comment: "answers" },
        { action: "drop", inInterface: transport === "api" ? BRIDGE : "bridge", comment: "cuts" },
      ];
      const program = resource("Rules", { menu: FILTER, chain: "input", adopt: true, rules });
      await assert.rejects(timePassing(site, site.stack.up(program)), /rolled back/);
      assert.deepEqual(texts(), before);
      assertNothingArmed(site);
    }));

  it("survive a bond that takes their ports, and its end", () =>
    everywhere(async (site, { transport }) => {
      typed(site);
      const before = rows(site);
      const program = resource("Bond", {
        name: "bond1",
        slaves: ["ether2", "ether3"],
        takePorts: true,
      });
      if (transport === "rest") {
        await assert.rejects(site.stack.up(program), (error: RouterOsError) => {
          assert.match(
            error.message,
            /^cannot add bond "bond1" .*\(Br\\FCcke.*no UTF-8.*REST could not put.* back.*apis:\/\//,
          );
          assert.ok(!error.message.includes("\u{10fefc}"));
          return true;
        });
        assert.equal(windows(site), 0, "nothing was begun");
      } else {
        await site.stack.up(program);
        assert.notDeepEqual(rows(site), before);
        await site.stack.refresh();
        assert.deepEqual(await site.stack.up(program), ["same item"]);
        await site.stack.destroy();
      }
      assert.deepEqual(rows(site), before);
    }));

  it("are no drift, and are left alone by a change of another property", () =>
    everywhere(async (site) => {
      typed(site);
      const port = {
        bridge: BRIDGE,
        interface: "ether5",
        comment: "B\u{10fefc}ro \u{10fe80}\u{10fe99}",
      };
      const declared = (more: object) => resource("BridgePort", { ...port, adopt: true, ...more });
      await site.stack.up(declared({}));
      await site.stack.refresh();
      assert.deepEqual(await site.stack.preview(declared({})), ["same item"]);
      await site.stack.up(declared({ pvid: 20 }));
      const id = site.router
        .items("/interface/bridge/port")
        .find((one) => one["interface"] === "ether5");
      const word = (name: string) =>
        site.router.bytes("/interface/bridge/port", id?.[".id"] ?? "", name);
      assert.deepEqual(word("bridge"), BRIDGE_BYTES);
      assert.deepEqual(word("comment"), COMMENT_BYTES);
      assert.deepEqual(word("pvid")?.toString(), "20");
    }));

  it("are refused by REST before anything is written", () =>
    everywhere(async (site, { transport }) => {
      const comment = "B\u{10fefc}ro";
      const program = resource("Vlan", { name: "vlan7", interface: "bridge", vlanId: 7, comment });
      if (transport === "rest") {
        await assert.rejects(site.stack.up(program), /comment.*no UTF-8, which REST cannot carry/);
        assert.deepEqual(site.router.items("/interface/vlan"), []);
      } else {
        await site.stack.up(program);
        const written = site.router.bytes("/interface/vlan", "vlan7", "comment");
        assert.deepEqual(written, Buffer.from("B\xfcro", "latin1"));
      }
    }));

  it("are named as the program can write them when it names them otherwise", () =>
    everywhere(async (site) => {
      typed(site);
      const port = { bridge: "Brücke", interface: "ether5", adopt: true };
      await assert.rejects(
        site.stack.up(resource("BridgePort", port)),
        /no "Brücke" in \/interface\/bridge, only Br\\FCcke\. .*"Br\\u\{10FEFC\}cke"/,
      );
    }));
});
