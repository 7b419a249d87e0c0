import * as assert from "node:assert/strict";
import { bodyOf } from "../../cli/preview-comment-body";
import type { Item } from "../../cli/preview-comment-digest";

describe("preview comment: names", () => {
  it("break no list, no table and no block, and turn no letters about", () => {
    const name = "x\n```\n\n# free | text\u202e\u009b31m\r- [ ] item";
    const item: Item = {
      kind: "create",
      type: "Bond",
      name,
      old: {},
      new: { name: "bond1", comment: "a\u2066b\u{10fefc}" },
      paths: [],
      reasons: [],
      router: "core\n@everybody",
    };
    const digest = { items: [item], config: {}, hosts: new Map<string, string>(), errors: [] };
    const failure = "failed\u202e\r\u009b2J";
    const sites = [
      { name: "berlin\n| a |", digest, failure: undefined },
      { name: "hq", digest: undefined, failure },
    ];
    const body = bodyOf(sites, { marker: "m", title: "RouterOS preview", drift: false });
    assert.doesNotMatch(body.replaceAll("\n", ""), /[\p{Cc}\p{Bidi_Control}\p{Zl}\p{Zp}]/u);
    const lines = body.split("\n");
    const stray = lines.filter((line) => /^(# free|- \[|@|\| a \||```$)/.test(line));
    assert.deepEqual(
      stray,
      ["```", "```"],
      "only the ends of a picture and of the second site's block",
    );
    assert.ok(
      lines.some((line) => line.startsWith("+ Bond x ``` ")),
      "the name is on one line",
    );
    assert.match(body, /a b\\\\?FC/);
  });
});
