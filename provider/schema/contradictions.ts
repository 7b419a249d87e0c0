import { canonicalSpelling } from "../values";
import { compareVersions } from "../values/version";
import type { Menu } from "./menu";
import type { Property } from "./property";
import { wordsOf } from "./spelling";

/** What a table says against itself, in words; a table that says nothing of the kind is whole. */
export function contradictions(menu: Menu): string[] {
  return [
    ...aboutKind(menu),
    ...aboutNames(menu),
    ...aboutWords(menu),
    ...Object.entries(menu.properties).flatMap(([property, row]) =>
      aboutProperty(menu, row).map((said) => `${property} ${said}`),
    ),
  ];
}

type Said = readonly [isSo: unknown, said: string];
const said = (all: readonly Said[]): string[] => all.flatMap(([isSo, text]) => (isSo ? text : []));

function aboutKind({ kind, path, key, identifiedBy, isInterface, properties }: Menu): string[] {
  const isKeyless = key.length === 0;
  const needsNone = ["single", "keyless", "ordered", "rows"].includes(kind);
  const open = key.filter((one) => properties[one]?.required === false);
  return said([
    [kind === "single" && !isKeyless, "the one item of a menu needs no key"],
    [kind === "keyless" && !isKeyless, "an item without a key has none"],
    [!needsNone && isKeyless, `a ${kind} item is recognised by a key, and there is none`],
    [kind === "single" && identifiedBy.length > 0, "the one item of a menu is identified already"],
    [kind === "keyless" && identifiedBy.length > 0, "an item without a key is never renamed"],
    [kind === "fixed" && identifiedBy.length > 0, "a row of a fixed menu is never renamed"],
    [kind === "fixed" && open.length > 0, `the key of a fixed menu is required: ${open.join()}`],
    [kind !== "composite" && !path.startsWith("/"), "the path of a menu begins with /"],
    [
      isInterface && kind !== "fixed" && !key.includes("name"),
      "an interface is recognised by its name",
    ],
  ]);
}

/** Properties that are named, and are not there or not what they are named for. */
function aboutNames(menu: Menu): string[] {
  const { key, identifiedBy, tellsApart, unique, properties, outputs, mistaken } = menu;
  const unknown = (names: readonly string[]) =>
    names.filter((one) => properties[one] === undefined);
  const named = [
    ...key,
    ...identifiedBy.flat(),
    ...unique.flatMap((one) => one.properties),
    ...(tellsApart === undefined ? [] : [tellsApart]),
  ];
  const both = Object.keys(outputs).filter((one) => properties[one] !== undefined);
  const hidden = key.filter((one) => properties[one]?.writeOnly === true);
  const right = Object.keys(mistaken).filter((one) => properties[one] !== undefined);
  return said([
    [unknown(named).length > 0, `there is no property ${unknown(named).join()}`],
    [
      tellsApart !== undefined && !key.includes(tellsApart),
      `${tellsApart} tells items apart and is not in the key`,
    ],
    [both.length > 0, `a property is no output besides: ${both.join()}`],
    [hidden.length > 0, `the key is shown to nobody: ${hidden.join()}`],
    [right.length > 0, `what is called mistaken is a property: ${right.join()}`],
  ]);
}

/** Two properties of one word, unless they are never there together. */
function aboutWords(menu: Menu): string[] {
  const words = wordsOf(menu).filter(({ row }) => row.when === undefined);
  const twice = words.filter(({ word }, at) => words.findIndex((one) => one.word === word) < at);
  return twice.map(({ property, word }) => `${property} has the word ${word} of another property`);
}

function aboutProperty(menu: Menu, row: Property): string[] {
  const { default: unset, when, since, until, absent } = row;
  const depends = when && menu.properties[when.property];
  const shownBy = row.shownWhile && menu.properties[row.shownWhile.property];
  const isBefore = (one: string | undefined, other: string | undefined) =>
    one === undefined || other === undefined || compareVersions(one, other) < 0;
  const local = ["word", "default", "refersTo", "writeOnly", "unsettable", "since"] as const;
  return said([
    [row.required && unset !== undefined, "is required and has a default"],
    [row.required && when !== undefined, "is required and only there sometimes"],
    [when && !depends, `depends on ${when?.property}, which is no property`],
    [
      depends && when?.is.some((word) => canonicalSpelling(depends.codec, word) !== word),
      `depends on words that ${when?.property} never has`,
    ],
    [
      row.shownWhile && !shownBy,
      `is shown while ${row.shownWhile?.property} is something, which is no property`,
    ],
    [
      shownBy && row.shownWhile?.is.some((word) => canonicalSpelling(shownBy.codec, word) !== word),
      `is shown beside words that ${row.shownWhile?.property} never has`,
    ],
    [row.unsettable && unset !== undefined && unset !== "", "is unset and has a default then"],
    [row.writeOnly && unset !== undefined, "is shown to nobody and has a default"],
    [
      typeof unset === "string" && unset !== "" && canonicalSpelling(row.codec, unset) !== unset,
      "has a default that it does not accept, or spells otherwise",
    ],
    [!isBefore(since, until), "goes before it came"],
    [absent && !isBefore(absent[0], absent[1]), "is absent from later than to"],
    [
      row.local === true && local.some((one) => row[one] !== undefined),
      "is never sent, and the table says how",
    ],
    [
      row.sameAs !== undefined && menu.properties[row.sameAs]?.sameAs !== undefined,
      "is another name of another name",
    ],
    [
      row.sameAs !== undefined && menu.properties[row.sameAs] === undefined,
      `is another name of ${row.sameAs}, which is no property`,
    ],
    [row.sameAs !== undefined && row.required, "is another name and required"],
  ]);
}
