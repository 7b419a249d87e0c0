import * as assert from "node:assert/strict";
import { defineMenu, type Properties, type Property } from "../provider/schema";
import * as menus from "../provider/menus";
import { flag, name, text } from "../provider/values";

const property = (more: Partial<Property> = {}): Property => ({
  codec: text,
  required: false,
  ...more,
});
const key = property({ codec: name, required: true });

type Given = Parameters<typeof defineMenu<Properties, Properties>>[1];

/** A table that is whole, with something else in it. */
const define = (properties: Properties, more: Partial<Given> = {}, path = "/interface/thing") =>
  defineMenu<Properties, Properties>(path, {
    type: "Thing",
    noun: "thing",
    key: ["name"],
    properties: { name: key, ...properties },
    ...more,
  });

const forbidden: [said: RegExp, define: () => unknown][] = [
  [/needs no key/, () => define({}, { kind: "single" })],
  [/recognised by a key, and there is none/, () => define({}, { key: [] })],
  [
    /is identified already/,
    () => define({}, { kind: "single", key: [], identifiedBy: [["name"]] }),
  ],
  [/is never renamed/, () => define({}, { kind: "fixed", identifiedBy: [["name"]] })],
  [/an item without a key has none/, () => define({}, { kind: "keyless" })],
  [
    /an item without a key is never renamed/,
    () => define({}, { kind: "keyless", key: [], identifiedBy: [["name"]] }),
  ],
  [
    /the key of a fixed menu is required: other/,
    () => define({ other: property() }, { kind: "fixed", key: ["other"] }),
  ],
  [/the path of a menu begins with \//, () => define({}, {}, "interface/thing")],
  [/recognised by its name/, () => define({ x: key }, { key: ["x"], isInterface: true })],
  [/there is no property other/, () => define({}, { key: ["name", "other"] })],
  [/there is no property other/, () => define({}, { identifiedBy: [["name", "other"]] })],
  [/there is no property other/, () => define({}, { key: ["name", "other"], tellsApart: "other" })],
  [/x tells items apart and is not in the key/, () => define({ x: key }, { tellsApart: "x" })],
  [/no output besides: x/, () => define({ x: property() }, { outputs: { x: property() } })],
  [/mistaken is a property: x/, () => define({ x: property() }, { mistaken: { x: "name" } })],
  [
    /the key is shown to nobody: x/,
    () => define({ x: property({ required: true, writeOnly: true }) }, { key: ["name", "x"] }),
  ],
  [
    /y has the word x of another property/,
    () => define({ x: property(), y: property({ word: "x" }) }),
  ],
  [
    /x is required and has a default/,
    () => define({ x: property({ required: true, default: "" }) }),
  ],
  [
    /x is required and only there sometimes/,
    () => define({ x: property({ required: true, when: { property: "name", is: ["a"] } }) }),
  ],
  [
    /x depends on other, which is no property/,
    () => define({ x: property({ when: { property: "other", is: ["a"] } }) }),
  ],
  [
    /x depends on words that on never has/,
    () =>
      define({
        on: property({ codec: flag }),
        x: property({ when: { property: "on", is: ["yes"] } }),
      }),
  ],
  [
    /x is unset and has a default then/,
    () => define({ x: property({ unsettable: true, default: "a" }) }),
  ],
  [
    /x is shown to nobody and has a default/,
    () => define({ x: property({ writeOnly: true, default: "" }) }),
  ],
  [
    /x has a default that it does not accept/,
    () => define({ x: property({ codec: flag, default: "yes" }) }),
  ],
  [/x goes before it came/, () => define({ x: property({ since: "7.16", until: "7.9" }) })],
  [/x is absent from later than to/, () => define({ x: property({ absent: ["7.16", "7.9"] }) })],
  [
    /x is never sent, and the table says how/,
    () => define({ x: property({ local: true, word: "y" }) }),
  ],
  [/x is another name of other, which is no/, () => define({ x: property({ sameAs: "other" }) })],
  [
    /x is another name of another name/,
    () => define({ x: property({ sameAs: "y" }), y: property({ sameAs: "name" }) }),
  ],
  [
    /x is another name and required/,
    () => define({ x: property({ sameAs: "name", required: true }) }),
  ],
];

describe("a table that says something against itself", () => {
  for (const [said, contradictory] of forbidden)
    it(`is refused when it is loaded: ${said.source}`, () =>
      assert.throws(contradictory, (error: Error) => {
        assert.match(error.message, /^the table of Thing: /);
        assert.match(error.message, said);
        return true;
      }));

  it("is none of those that are whole", () => {
    assert.equal(define({ x: property({ default: "" }) }).kind, "keyed");
    assert.equal(define({ x: property({ codec: flag, default: "false" }) }).kind, "keyed");
    assert.ok(Object.keys(menus).length > 10);
  });
});
