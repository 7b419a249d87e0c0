import * as pulumi from "@pulumi/pulumi";
import { type Advice, isTable, type Menu, type Values } from "../../schema";
import { encode, pathText, remarksOn } from "../../values";
import { knownValues, whatIsKnown } from "./known-values";
import { withoutSecrets } from "./secrets";
import { concerns, statedVersion } from "./stated-version";

/**
 * Says what works and is hardly meant so, at preview and at `pulumi up`. The program says it, for the
 * provider's process has no way to say something that is no failure. It is said of the stack and
 * names the resource: what is said of a resource waits for its URN, without end if the engine
 * refuses it.
 */
export async function advise(
  menu: Menu,
  args: Values,
  say: (advice: Advice) => void,
): Promise<void> {
  const isSet = (property: string) => args[property] !== undefined && args[property] !== null;
  const open = await withoutSecrets(args);
  for (const one of await remarks(menu, open)) say(one);
  for (const one of menu.advice(await knownValues(menu, open), isSet)) say(one);
  for (const one of menu.discreetAdvice(await knownValues(menu, args))) say(one);
}

/** What was said of one resource for all of a run. */
const said = new WeakMap<object, Set<string>>();

/** How advice of a resource is said, unless it is about other versions, or was said. */
export function sayer(menu: Menu, name: string, args: Values, owner: object | undefined) {
  const version = statedVersion(args["device"], owner);
  return (advice: Advice): void => {
    const { severity, text, once } = advice;
    if (!concerns(advice, version)) return;
    if (once === true && owner !== undefined) {
      const before = said.get(owner) ?? new Set();
      said.set(owner, before);
      if (before.has(text)) return;
      before.add(text);
    }
    void pulumi.log[severity](`${menu.type} ${JSON.stringify(name)}: ${text}`);
  };
}

/** What there is to say about a spelling that is taken, and means something else than it seems. */
async function remarks(menu: Menu, args: Values): Promise<Advice[]> {
  const said = await Promise.all(
    Object.entries(args).map(async ([property, given]) => {
      const row = Object.hasOwn(menu.properties, property) ? menu.properties[property] : undefined;
      // Of thousands of rows there is nothing to say as a whole, and to spell them takes long.
      if (isTable(menu) && property === "rows") return [];
      const value = await whatIsKnown(given);
      if (row === undefined || row.freeText || "refused" in encode(row.codec, value)) return [];
      return remarksOn(row.codec, value).map(({ path, text }): Advice => ({
        severity: "warn",
        text: `${property}${pathText(path)}: ${text}`,
      }));
    }),
  );
  return said.flat();
}
