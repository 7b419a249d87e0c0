import assert from "node:assert/strict";
import { MENUS } from "../../simulator/menus";
import { RouterOs } from "../../simulator/routeros";
import menus from "../../simulator/schema/menus.json";
import absentInV6 from "../../simulator/schema/v6.json";
import { schemaOf } from "../../simulator/schema/schema";
import { furnish } from "../../simulator/factory";
import { administrator } from "../../simulator/machine/users";
import { read, readAll, show } from "../../simulator/schema/values";
import { VERSIONS } from "../../simulator";

const data = menus as unknown as Record<string, { words: object; shown: string[] }>;

/** Shown although the schema lists them under no menu or in other versions only. */
const BESIDE = [".nextid", "max-l2mtu", "managed"];

describe("simulator: schema", () => {
  for (const menu of MENUS) {
    it(`shows in ${menu.path} only words that the router has`, () => {
      const known = [...Object.keys(data[menu.path]?.words ?? {}), ...BESIDE];
      known.push(...(data[menu.path]?.shown ?? []), "comment");
      assert.deepEqual(
        menu.shows.filter((name) => !known.includes(name)),
        [],
      );
    });

    it(`shows in ${menu.path} every word that can be set, but for a few`, () => {
      const words = [...schemaOf(menu.path, "7.24").words.keys()];
      const missing = words.filter((name) => !menu.shows.includes(name) && !UNSEEN.includes(name));
      assert.deepEqual(missing, []);
    });

    for (const version of VERSIONS) {
      it(`has defaults in ${menu.path} that ${version} takes and shows as they are`, () => {
        const router = new RouterOs(version);
        furnish(router, {});
        const schema = schemaOf(menu.path, version);
        const defaults = menu.defaults?.(router, administrator(version)) ?? {};
        const known = Object.keys(data[menu.path]?.words ?? {});
        assert.deepEqual(
          Object.keys(defaults).filter((name) => !known.includes(name)),
          [],
        );
        for (const [name, kept] of Object.entries(readAll(schema, defaults, router))) {
          const word = schema.words.get(name);
          assert.ok(word);
          const shown = show(word, kept, router);
          assert.equal(read(word, shown, name, router), kept, name);
        }
      });
    }
  }

  it("takes away from v6 only words that 7.9 has", () => {
    for (const [path, words] of Object.entries(absentInV6)) {
      const has = schemaOf(path, "7.9.2").words;
      for (const word of words) assert.ok(has.has(word), word);
    }
  });
});

/** Words that depend on the board, or are accepted and not printed. */
const UNSEEN = [
  "key",
  "password",
  ...["broadcast", "netmask", "place-before", "combo-mode", "fec-mode", "mdix-enable"],
  ...["sfp-rate-select", "sfp-shutdown-temperature", "sfp-ignore-rx-los", "mlag-heartbeat"],
  ...["mlag-peer-port", "mlag-priority", "dhcp-agent-circuit-id", "dhcp-agent-remote-id"],
  ...["dhcpv6-agent-circuit-id", "dhcpv6-agent-remote-id", "querier-uses-bridge-address"],
];
