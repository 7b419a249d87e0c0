import type { Property } from "../../provider/schema";
import { wordName } from "../../provider/schema/spelling";
import { decode, encode } from "../../provider/values";
import type { Said } from "./comments";
import { menuLink } from "./links";
import { bullets, code, either, paragraphs, prose } from "./markdown";

/** A property of a class: its comment, and what its row of the table says. */
export function described(name: string, said: Said, row: Property | undefined): string {
  const required =
    (row?.required ?? said.isRequired) ? ' <Badge type="warning" text="required" />' : "";
  return paragraphs(
    `### ${code(name)}${required} {#${name}}`,
    prose(said.text),
    bullets([typeText(said, row), ...(row === undefined ? [] : traits(name, row))]),
  ).trimEnd();
}

/** An output, which only the router says; a property may have the same name. */
export const output = (name: string, said: Said, isProperty = false): string =>
  paragraphs(
    `### ${code(name)} {#${name}${isProperty ? "-output" : ""}}`,
    prose(said.text),
    `- Type: ${code(said.type)}`,
  ).trimEnd();

/** What a property takes: a choice of words needs no type beside them. */
function typeText({ type }: Said, row: Property | undefined): string | undefined {
  const said = row === undefined ? "" : prose(accepts(row));
  const isKnown = !/[<>]|\bM\b/.test(type);
  const isChoice = /^one of /.test(said) || /^true or false$/.test(said);
  const types = isKnown && !(isChoice && type.includes('"')) ? [code(type)] : [];
  const all = [...types, ...(said === "" ? [] : [said])];
  return all.length === 0 ? undefined : `Type: ${all.join(", ")}`;
}

/** What a property accepts, in the words of its refusal of a value that nothing accepts. */
function accepts({ codec }: Property): string {
  const refusal = (value: unknown): string | undefined => {
    const encoded = encode(codec, value);
    return "refused" in encoded ? encoded.refused : undefined;
  };
  const whole = refusal(Symbol("nothing"));
  const each = refusal([Symbol("nothing")]);
  const isList = whole?.startsWith("a list") === true && each !== undefined && each !== whole;
  return quoted(`${whole ?? "any value"}${isList ? `, each ${each}` : ""}`);
}

/** Values in quotes are code, as one would write them. */
export const quoted = (text: string): string => text.replaceAll(/"[^"]*"/g, (value) => code(value));

function traits(name: string, row: Property): (string | undefined)[] {
  return [
    unset(row),
    row.local === true
      ? "This package's own: nothing of it is sent to the router"
      : `RouterOS calls it ${code(wordName(name, row))}`,
    when(row),
    row.refersTo === undefined ? undefined : `Names an item of ${menuLink(row.refersTo)}`,
    row.when === undefined
      ? undefined
      : `Only with ${code(row.when.property)} ${either(row.when.is.map((one) => code(JSON.stringify(one))))}`,
    row.sameAs === undefined ? undefined : `An earlier name of ${code(row.sameAs)}`,
    row.secret === undefined
      ? undefined
      : row.secret === true
        ? "Secret: encrypted in state"
        : `Secret, and so encrypted in state: ${row.secret.map(code).join(", ")}`,
    row.writeOnly === true ? "RouterOS takes it and shows it to nobody" : undefined,
    row.trigger === true ? "Another value makes it happen once" : undefined,
    instead(row.mistaken ?? {}),
    ...byVersion(row),
  ];
}

function unset({ default: given, codec, local, required }: Property): string | undefined {
  if (required || local === true) return undefined;
  if (given === undefined) return "Left alone while it is not set";
  if (typeof given === "function") return "Default: follows from other properties";
  return given === "" ? "Default: none" : `Default: ${code(JSON.stringify(decode(codec, given)))}`;
}

/** Since and until when a property, or one of its values, is there. */
export function when({
  since,
  until,
  absent,
}: Pick<Property, "since" | "until" | "absent">): string | undefined {
  const said = [
    ...(since === undefined ? [] : [`since RouterOS ${since}`]),
    ...(until === undefined ? [] : [`only before RouterOS ${until}`]),
    ...(absent === undefined ? [] : [`not in RouterOS ${absent[0]} up to before ${absent[1]}`]),
  ].join(", ");
  return said === "" ? undefined : `${said.charAt(0).toUpperCase()}${said.slice(1)}`;
}

function byVersion({ values = {} }: Property): string[] {
  const groups = new Map<string, string[]>();
  for (const [value, there] of Object.entries(values)) {
    const said = when(there) ?? "";
    groups.set(said, [...(groups.get(said) ?? []), code(JSON.stringify(value))]);
  }
  return [...groups].map(([said, all]) => `${said}: ${all.join(", ")}`);
}

const instead = (mistaken: Readonly<Record<string, string>>): string | undefined =>
  Object.keys(mistaken).length === 0
    ? undefined
    : `Written instead by mistake: ${Object.entries(mistaken)
        .map(([tried, right]) => `${code(JSON.stringify(tried))} (write ${quoted(right)})`)
        .join(", ")}`;
