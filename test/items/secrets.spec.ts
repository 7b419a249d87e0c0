import * as assert from "node:assert/strict";
import { allMenus, menuData } from "../../provider/schema/routeros/data";
import { isSecret, notSecret } from "../../provider/schema/routeros/secrets";
import { statedMenu } from "../../provider/schema/routeros/table";

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

describe("a comment that gives a secret away", () => {
  const said = (comment: string, password = "correct horse") => {
    const menu = statedMenu("/ppp/secret")?.menu;
    assert.ok(menu);
    const values = { menu: "/ppp/secret", name: "dialin", password, comment };
    return menu.discreetAdvice(values).map(({ text }) => text);
  };

  it("is told, without either", () => {
    for (const comment of ["for the office, correct horse", "pw: battery", "Password=battery"]) {
      const [text = ""] = said(comment);
      assert.match(text, /^comment: /, comment);
      assert.doesNotMatch(text, /horse|battery/);
    }
  });

  it("is none that only speaks of one", () => {
    for (const comment of ["", "password of the office", "pinned", "secretary: Anna", "no pin"])
      assert.deepEqual(said(comment), [], comment);
  });
});
