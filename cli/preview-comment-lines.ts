import resources = require("../provider/menus");
import type { Item, Values } from "./preview-comment-digest";
import { orderLines } from "./preview-comment-order";

const SECRET = "[secret]";

/** Pulumi's marker of a secret, and its text for a value that is not known yet. */
const secretMarker = "4dabf18193072939515e22adb298388d";
const unknown = "04da6b54-80e4-46f7-96ec-b56ff0331ba9";

/** A comment is for reading: a script of a thousand lines is not. */
const longestValue = 300;

/** Pulumi masks what it knows as secret. What only looks like one is masked as well. */
const looksSecret = /password|passphrase|secret|token|private-?key/i;

/** The properties that our own tables call secret, by type. */
const secrets = new Map<string, ReadonlySet<string>>();
for (const one of Object.values(resources)) {
  if (typeof one !== "object") continue;
  const rows = Object.entries(one.properties as Record<string, { secret?: unknown }>);
  const names = rows.filter(([, { secret }]) => secret === true).map(([property]) => property);
  secrets.set(one.type, new Set(names));
}

/**
 * A change as lines of a `diff` block: the marker stands in the first column, where GitHub colours
 * by it. An update is the old line and the new one.
 */
export function linesOf(item: Item): string[] {
  const title = `${item.type} ${item.name}${item.router === "" ? "" : ` on ${last(item.router)}`}`;
  if (item.kind === "create") return [`+ ${title}`, ...all("+", item.type, item.new)];
  if (item.kind === "delete") return [`- ${title}`, ...all("-", item.type, item.old)];
  const replaced = item.kind === "replace" ? " is replaced" : "";
  const why = item.reasons.filter((reason) => reason !== "id");
  const because = replaced !== "" && why.length > 0 ? `, because of ${why.join(", ")}` : "";
  return [`! ${title}${replaced}${because}`, ...changed(item)];
}

const last = (router: string): string => router.split("::").at(-1) ?? router;

function all(marker: string, type: string, values: Values): string[] {
  return Object.keys(values)
    .filter((property) => !property.startsWith("__"))
    .sort()
    .map((property) => `${marker}   ${property}: ${shown(type, [property], values[property])}`);
}

function changed(item: Item): string[] {
  return changedPaths(item).flatMap((path) => {
    const [was, is] = [at(item.old, path), at(item.new, path)];
    const isOrder = item.type.startsWith("Rules/") && path.join() === "order";
    if (isOrder && typeof was === "string" && typeof is === "string") return orderLines(was, is);
    const [old, now] = [shown(item.type, path, was), shown(item.type, path, is)];
    const property = path.join(".");
    if (old === now) return [`!   ${property}: ${old} => ${now}`];
    return [
      ...(was === undefined ? [] : [`-   ${property}: ${old}`]),
      ...(is === undefined ? [] : [`+   ${property}: ${now}`]),
    ];
  });
}

/** The properties that change, lists as a whole. Without a word from Pulumi: all that differ. */
export function changedPaths({ paths, old, new: now }: Item): string[][] {
  const causes = paths.map(stepsOf);
  const found =
    causes.length > 0
      ? causes
      : [...new Set([...Object.keys(old), ...Object.keys(now)])]
          .filter((property) => JSON.stringify(old[property]) !== JSON.stringify(now[property]))
          .map((property) => [property]);
  const unique = new Map(found.map((path) => [path.join("."), path]));
  return [...unique.values()].filter(([first]) => first?.startsWith("__") === false).sort();
}

/** `upload.host` -> upload, host; `slaves[1]` -> slaves; `a["b.c"]` -> a, b.c. */
function stepsOf(path: string): string[] {
  const steps: string[] = [];
  for (const [, name, quoted, index] of path.matchAll(
    /([^.[\]]+)|\["((?:[^"\\]|\\.)*)"\]|\[(\d+)\]/g,
  )) {
    if (index !== undefined) break;
    steps.push(name ?? quoted ?? "");
  }
  return steps;
}

function at(values: Values, path: readonly string[]): unknown {
  let value: unknown = values;
  for (const step of path)
    value =
      typeof value === "object" && value !== null && Object.hasOwn(value, step)
        ? (value as Values)[step]
        : undefined;
  return value;
}

/** A value on one line, with secrets masked. */
function shown(type: string, path: readonly string[], value: unknown): string {
  const isSecret = (name: string) =>
    looksSecret.test(name) || secrets.get(type)?.has(path[0] ?? "") === true;
  if (value !== undefined && path.some(isSecret)) return SECRET;
  const text = spell(masked(value));
  return text.length > longestValue ? `${text.slice(0, longestValue)}...` : text;
}

function masked(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(masked);
  if (typeof value !== "object" || value === null) return value;
  if (secretMarker in value) return SECRET;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      looksSecret.test(key) ? SECRET : masked(inner),
    ]),
  );
}

function spell(value: unknown): string {
  if (value === SECRET) return SECRET;
  if (value === unknown) return "[unknown]";
  return (JSON.stringify(value) ?? "")
    .replaceAll(`"${SECRET}"`, SECRET)
    .replaceAll(`"${unknown}"`, "[unknown]");
}
