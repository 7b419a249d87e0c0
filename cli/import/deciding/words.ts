import {
  defaultWord,
  type Menu,
  type Property,
  type Values,
  wordsOf,
} from "../../../provider/schema";
import { menuData } from "../../../provider/schema/routeros/data";
import { canonicalSpelling, decode } from "../../../provider/values";
import { hidden } from "../../../provider/values/secret";
import { isShipped, type Place, statedText, textOfMenu, textOfRow } from "./factory";

/** What a row says that a program has to say, too. */
export interface Said {
  values: Values;
  /** True of a row that is as the factory made it, as far as that is known. */
  isUntouched: boolean;
}

/** A word of a row beside what it would be without a program; `idle`: nobody knows, and it is off. */
type Standing = "default" | "changed" | "unknown" | "idle";

/**
 * The values of a row that are not what it would have without them. Of some words nobody knows what
 * that is: they are written, for another router may have them otherwise. But what is off in a row that is
 * always there counts only once something else shows that somebody changed it.
 * `isWhole`: the row shows all that it is, as a router's does; that of an export only what was changed.
 */
export function saidBy(menu: Menu, place: Place, isWhole: boolean): Said {
  const { row } = place;
  const isAlways = menu.kind === "single" || menu.kind === "fixed";
  let isUntouched = isAlways || isShipped(place);
  const [said, idle]: [Values, Values] = [{}, {}];
  for (const { property, word, row: traits } of wordsOf(menu)) {
    const shown = row[word];
    if (shown === undefined || passes.has(`${menu.path} ${word}`)) continue;
    if (traits.secret !== undefined && shown === hidden) continue;
    const value = decode(traits.codec, shown);
    const standing = isWhole ? standingOf(word, traits, place) : "changed";
    if (isTold(menu, property, traits, shown)) said[property] = value;
    else if (standing === "idle" && isAlways) idle[property] = value;
    else if (standing !== "default") {
      said[property] = value;
      isUntouched = false;
    } else if (traits.required) said[property] = value;
  }
  return { values: isUntouched ? said : { ...said, ...idle }, isUntouched };
}

/** True of a row that says what a class has no property for: an item has all words of its menu. */
export function lacks(hand: Menu, whole: Menu, place: Place, isWhole: boolean): boolean {
  const known = new Set(wordsOf(hand).map(({ word }) => word));
  const isAlways = hand.kind === "single" || hand.kind === "fixed";
  return wordsOf(whole).some(({ word, row: traits }) => {
    if (known.has(word) || place.row[word] === undefined) return false;
    if (passes.has(`${hand.path} ${word}`)) return false;
    const standing = isWhole ? standingOf(word, traits, place) : "changed";
    return standing === "changed" || (standing === "unknown" && !isAlways);
  });
}

/** Words that tell the time, or what follows from other words or from who made it. */
const passes: ReadonlySet<string> = new Set([
  "/system/clock date",
  "/system/clock gmt-offset",
  "/system/clock time",
  "/snmp engine-id",
  "/system/script owner",
]);

/** What tells an item apart; an empty part of it tells nothing. */
const isTold = (menu: Menu, property: string, traits: Property, shown: string): boolean =>
  menu.key.includes(property) && traits.inKey === undefined && (traits.required || shown !== "");

const isOff = /^(no|false|0|0s|none|off|disabled|auto|default)$/;

function standingOf(word: string, traits: Property, place: Place): Standing {
  const shown = place.row[word] ?? "";
  const text = canonicalSpelling(traits.codec, shown);
  const isPresence = menuData(place.path)?.words[word]?.type === "presence";
  const unset = isPresence ? undefined : unsetText(word, traits, place);
  if (unset !== undefined)
    return canonicalSpelling(traits.codec, unset) === text ? "default" : "changed";
  return text === "" ? "default" : isOff.test(text) ? "idle" : "unknown";
}

/** The text of a word that nobody set. */
const unsetText = (word: string, traits: Property, place: Place): string | undefined =>
  textOfRow(word, place) ??
  defaultWord(traits, place.row) ??
  textOfMenu(word, place) ??
  statedText(place.path, word) ??
  traits.absentMeans;
