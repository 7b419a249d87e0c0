import { type Part, setByProgram, type Values } from "../../schema";
import { earlierKeys, keyValues, withKeys } from "../row/identity";
import { setProperties } from "../row/state";

/** A part's values, with the options of the whole resource; undefined: the resource has no such part. */
export function partValues(part: Part, values: Values): Values | undefined {
  const { device, adopt } = values;
  const own = part.encode(values);
  if (own === undefined) return undefined;
  return {
    ...own,
    ...(device === undefined ? {} : { device }),
    ...(adopt === undefined ? {} : { adopt }),
  };
}

/** A part as state would hold it if it were a resource of its own. */
export function remembered(part: Part, values: Values): Values | undefined {
  const own = partValues(part, values);
  if (own === undefined) return undefined;
  const keys = earlierKeys(values).map((key) =>
    keyValues(part.menu, partValues(part, { ...values, ...key }) ?? {}),
  );
  return { ...own, ...withKeys(keys), [setByProgram]: setProperties(part.menu, own) };
}
