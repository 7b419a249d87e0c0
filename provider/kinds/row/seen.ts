import { hidden } from "../../values/secret";
import { type Menu, type Values, defaultWord, encodeAll, setIn, wordsOf } from "../../schema";
import type { Row } from "../../transport/transport";

/**
 * A row as state may keep it. A secret that the router hides from this user counts as what the program
 * set. A secret that the program did not set is masked, so that state holds no secret that nobody
 * expects there. A key stays readable, because the item is found by it.
 */
export function seen(menu: Menu, row: Row, known: Values): Row {
  const words = encodeAll(menu, known);
  const set = setIn(known);
  const shown = { ...row };
  for (const { property, word, row: traits } of wordsOf(menu)) {
    const isTold = traits.secret !== true || menu.key.includes(property);
    // None at all is nothing to hide.
    const isNone = [undefined, "", defaultWord(traits, row)].includes(row[word]);
    if (isTold || isNone) continue;
    const wanted = set.has(property) ? words[word] : undefined;
    if (wanted === undefined || wanted === "" || wanted === hidden) shown[word] = hidden;
    else if (row[word] === hidden) shown[word] = wanted;
  }
  return shown;
}
