import { checkAny } from "../../lifecycle/check-rows";
import { unknownValue } from "../../lifecycle/unknown";
import type { Menu, Values } from "../../schema";
import { refusal } from "./config";
import { resolved } from "./known-values";

/**
 * Refuses what is wrong with a resource before the engine sees it: the engine ends a program at the
 * first resource that its provider refuses, and tells of no other; and it prints what is secret.
 */
export async function refuseMistakes(menu: Menu, args: Values): Promise<void> {
  const values = (await resolved(args, unknownValue)) as Values;
  const { failures } = checkAny(menu, values, { version: undefined, unknownDevice: undefined });
  if (failures.length > 0) throw refusal(failures.map(({ reason }) => reason).join("\n"));
}
