import {
  type Composite,
  desiredWords,
  differences,
  madeBy,
  type Part,
  type RouterAccess,
  setByProgram,
  setIn,
  type Values,
} from "../../schema";
import type { Row } from "../../transport/transport";
import { decode } from "../../values";
import { seen } from "../row/seen";
import { setProperties } from "../row/state";
import { partValues } from "./parts";

/** How a diff shows a part that was changed on the router; its text may be secret. */
const edited = "edited on the router";
const missing = "missing on the router";

/** The values that a part has on the router, or the mark that it was edited or is missing. */
export function driftOf(part: Part, row: Row | undefined, values: Values): Values {
  if (row === undefined) return { [part.as]: missing };
  const wanted = partValues(part, values) ?? {};
  const desired = desiredWords(part.menu, wanted);
  const decoded: Values = {};
  for (const { property, have } of differences(part.menu, desired, seen(part.menu, row, wanted))) {
    const traits = part.menu.properties[property];
    const told = traits ? (part.decode?.({ [property]: decode(traits.codec, have) }) ?? {}) : {};
    if (Object.keys(told).length === 0) decoded[part.as] = edited;
    Object.assign(decoded, told);
  }
  return decoded;
}

/** The inputs that would give what was read: the properties that the program set, and those that drifted. */
export function inputsOf(composite: Composite, now: Values, before: Values): Values {
  const set = before[setByProgram] === undefined ? new Set(composite.key) : setIn(before);
  const inputs: Values = {};
  for (const [property, { default: unset }] of Object.entries(composite.properties)) {
    const value = now[property];
    const isDefault = value === undefined || JSON.stringify(value) === asJson(unset);
    if (value !== undefined && (set.has(property) || (value !== before[property] && !isDefault)))
      inputs[property] = value;
  }
  for (const { as } of composite.parts) if (now[as] !== undefined) inputs[as] = now[as];
  return inputs;
}

/** The outputs: the resource's values, and what the router shows of it now. */
export async function outputsOf(
  composite: Composite,
  router: RouterAccess,
  values: Values,
  olds: Values,
): Promise<Values> {
  const observed = await composite.observe(router, values, olds);
  const own = Object.keys({ ...composite.properties, ...composite.outputs });
  const kept = own.flatMap((property) =>
    values[property] === undefined ? [] : [[property, values[property]] as const],
  );
  const set = values[setByProgram] ?? setProperties(composite, values);
  const version = { [madeBy]: composite.version(values) };
  return { ...Object.fromEntries(kept), ...observed, ...version, [setByProgram]: set };
}

/** A default word as JSON of the value that it stands for. */
function asJson(word: unknown): string {
  return word === "true" || word === "false" ? word : JSON.stringify(word);
}
