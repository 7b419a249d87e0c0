import { asFound, type Menu, setByProgram, type Values } from "../schema";
import { firstNamed } from "../router/spelling";
import type { Words } from "../transport/transport";
import { decode, encode } from "../values";

/** The value of a property that was written by its other name: a list, or a text with commas. */
export const byOtherName = (value: unknown): unknown =>
  typeof value === "string" ? value.split(",").filter((one) => one !== "") : value;

/** State as this version would have written it, where an earlier one used another name of a property. */
export function sinceRenamed(menu: Menu, props: Values): Values {
  const names = Object.entries(menu.properties).flatMap(([name, { sameAs }]) =>
    sameAs === undefined ? [] : [{ name, property: sameAs }],
  );
  if (names.length === 0) return props;
  const now: Values = { ...props };
  const set = new Set<unknown>([props[setByProgram] ?? []].flat());
  for (const { name, property } of names) {
    const codec = menu.properties[property]?.codec;
    const encoded = codec && encode(codec, byOtherName(props[name]));
    const isEmpty = [props[property] ?? []].flat().length === 0;
    if (codec && encoded && "text" in encoded && isEmpty)
      now[property] = decode(codec, encoded.text);
    if (set.delete(name)) set.add(property);
  }
  if (props[setByProgram] !== undefined) now[setByProgram] = [...set];
  if (props[asFound] !== undefined) now[asFound] = firstNamed(menu.path, props[asFound] as Words);
  return now;
}
