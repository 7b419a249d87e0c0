import * as pulumi from "@pulumi/pulumi";
import { knownValues } from "./known-values";
import type { Menu, Values } from "../../schema";

/**
 * Says what works and is hardly meant so, at preview and at `pulumi up`. The program says it, for the
 * provider's process has no way to say something that is no failure. It is said of the stack and
 * names the resource: what is said of a resource waits for its URN, without end if the engine
 * refuses it.
 */
export async function advise(menu: Menu, name: string, args: Values): Promise<void> {
  const isSet = (property: string) => args[property] !== undefined && args[property] !== null;
  const values = await knownValues(menu, await withoutSecrets(args));
  for (const { severity, text } of menu.advice(values, isSet))
    void pulumi.log[severity](`${menu.type} ${JSON.stringify(name)}: ${text}`);
}

/** Advice quotes values, and must not quote what the program keeps secret. */
async function withoutSecrets(args: Values): Promise<Values> {
  const entries = await Promise.all(
    Object.entries(args).map(async ([property, value]) =>
      pulumi.Output.isInstance(value) && (await pulumi.isSecret(value)) ? [] : [[property, value]],
    ),
  );
  return Object.fromEntries(entries.flat()) as Values;
}
