import { seen } from "./seen";
import {
  asFound,
  type Menu,
  type Values,
  decodeAll,
  defaultWords,
  differences,
  isOnlyIfThere,
  isUnseen,
  setByProgram,
  unfinished,
  wordsOf,
} from "../../schema";
import type { Row } from "../../transport/transport";

/** The properties that are always part of the key. */
const always = ({ key, properties }: Menu): string[] =>
  key.filter((property) => properties[property]?.inKey === undefined);

/** The properties that a program set. */
export function setProperties(menu: Menu, values: Values): string[] {
  return Object.keys(menu.properties).filter((property) => values[property] !== undefined);
}

/** True of a property that this row of the router does not show. */
const isOnlyInState = (menu: Menu, property: string, row: Row): boolean =>
  menu.properties[property]?.local === true || isUnseen(menu, property, row);

/** The outputs of a resource: what the router shows, and what only state knows. */
export function outputsOf(menu: Menu, row: Row, values: Values, memory: Values): Values {
  const outputs: Values = decodeAll(menu, seen(menu, row, values));
  for (const property of Object.keys(menu.properties))
    if (isOnlyInState(menu, property, row) && values[property] !== undefined)
      outputs[property] = values[property];
  return {
    ...outputs,
    ...memoryOf(menu, memory),
    [setByProgram]: setProperties(menu, values),
  };
}

/** The inputs that would give this row: the properties that the program set, and all that differ from their defaults. */
export function inputsOf(menu: Menu, shownRow: Row, props: Values): Values {
  const row = seen(menu, shownRow, props);
  const set = new Set<unknown>([props[setByProgram] ?? always(menu)].flat());
  const shown = decodeAll(menu, row);
  const unset = isOnlyIfThere(props) ? {} : defaultWords(menu, row);
  const drifted = new Set(differences(menu, unset, row).map(({ property }) => property));
  const inputs: Values = {};
  for (const { property } of wordsOf(menu))
    if ((set.has(property) || drifted.has(property)) && shown[property] !== undefined)
      inputs[property] = shown[property];
  for (const property of Object.keys(menu.properties))
    if (isOnlyInState(menu, property, row) && wasSet(menu, property, set, props))
      inputs[property] = props[property];
  return inputs;
}

/** True of a value that the program gave. State also has values that rows showed at times. */
const wasSet = (menu: Menu, property: string, set: ReadonlySet<unknown>, props: Values): boolean =>
  props[property] !== undefined && (isShownToNobody(menu, property) || set.has(property));

const isShownToNobody = (menu: Menu, property: string): boolean => {
  const { shownWhile, hides } = menu.properties[property] ?? {};
  return shownWhile === undefined && hides === undefined;
};

/** What state remembers about the router besides the item itself. */
export function memoryOf(menu: Menu, outputs: Values): Values {
  const kept = [...menu.companion.memory, asFound];
  return Object.fromEntries(
    kept.flatMap((property) =>
      outputs[property] === undefined ? [] : [[property, outputs[property]]],
    ),
  );
}

/** True when state alone knows something that has to be put back. */
export function remembers(menu: Menu, props: Values): boolean {
  return menu.companion.memory.map((property) => props[property]).some((one) => !isEmpty(one));
}

/** What state keeps of a resource that does nothing, because the router has no such item. */
export function notThere(menu: Menu, id: string, props: Values) {
  const { props: kept, inputs } = stillToDo(menu, id, props);
  return { id, props: withoutMark(kept), inputs };
}

const withoutMark = (props: Values): Values =>
  Object.fromEntries(Object.entries(props).filter(([name]) => !(name in unfinished)));

/** An item that is gone while its ports are not back yet: the next run adds it again, or puts them back. */
export function stillToDo(menu: Menu, id: string, props: Values) {
  const set = [props[setByProgram] ?? always(menu)].flat() as string[];
  const inputs = Object.fromEntries(
    set.flatMap((one) => (props[one] === undefined ? [] : [[one, props[one]]])),
  );
  return { id, props: { ...props, ...unfinished }, inputs };
}

const isEmpty = (value: unknown): boolean =>
  value === undefined || (Array.isArray(value) && value.length === 0);
