import * as assert from "node:assert/strict";
import { allMenus, menuData } from "../../provider/schema/routeros/data";
import { isSecret, notSecret } from "../../provider/schema/routeros/secrets";

/** Names that sound like a secret, whole or as a part between hyphens. */
const suspicious =
  /(^|[-.])(.*pass(word|phrase)|secrets?|.*key(s|-val|-\d)?|psk|pin|token|cak|community|credentials?|private)([-.]|$)/;

/** Types that hold no secret whatever they are called. */
const harmless = new Set(["boolean", "presence", "integer", "time", "mac", "address"]);

describe("secret words", () => {
  const words = allMenus().flatMap((menu) =>
    Object.entries(menuData(menu)?.words ?? {}).map(([name, word]) => ({ menu, name, word })),
  );

  it("are all that sound so in the whole schema, but for those that are known to hold none", () => {
    const candidates = words.filter(({ name, word }) => {
      const last = name.split(".").at(-1) ?? name;
      const isClosed = word.type === undefined && word.open !== true;
      const isHarmless = typeof word.type === "string" && harmless.has(word.type);
      return suspicious.test(last) && !isClosed && !isHarmless && word.names === undefined;
    });
    assert.ok(candidates.length > 100, `${candidates.length} candidates`);
    const open = candidates.filter(({ menu, name }) => {
      const last = name.split(".").at(-1) ?? name;
      const isPublic = notSecret.includes(last) || / (key|trap-community)$/.test(`${menu} ${last}`);
      return !isSecret(menu, name) && !isPublic;
    });
    assert.deepEqual([...new Set(open.map(({ menu, name }) => `${menu} ${name}`))], []);
  });

  it("are none of those that are known to hold none, and every word named is in the schema", () => {
    const names = new Set(words.map(({ name }) => name.split(".").at(-1)));
    assert.deepEqual(
      notSecret.filter((one) => isSecret("", one)),
      [],
    );
    assert.deepEqual(
      notSecret.filter((one) => !names.has(one)),
      [],
    );
  });

  it("are found behind a dot, and only where they are one", () => {
    assert.ok(isSecret("/interface/wifi", "security.passphrase"));
    assert.ok(isSecret("/container/envs", "value"));
    assert.ok(!isSecret("/container/envs", "key"));
    assert.ok(!isSecret("/user/ssh-keys", "key"));
    assert.ok(isSecret("/routing/rip/keys", "key"));
  });
});
